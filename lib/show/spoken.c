#include "show/spoken.h"

#include "base/array.h"
#include "show/words.h"

static bool
is_english(void)
{
	return strcmp(words_language(), "en") == 0;
}

struct str
spoken_heading(const char *column)
{
	const char *text = words_under("col.", str_of(column));

	return str_of(is_english() || text == NULL ? column : text);
}

struct str
spoken_words(const char *column, struct str text)
{
	static const char *const known[][2] = { { "level", "level." },
		{ "verdict", "verdict." }, { "priority", "priority." },
		{ "kind", "kind." } };
	const char *words = NULL;

	for (size_t i = 0; i < ARRAY_N(known) && !is_english(); i++)
		if (strcmp(column, known[i][0]) == 0)
			words = words_under(known[i][1], text);
	return words == NULL ? text : str_of(words);
}

struct str
spoken_number(struct buf *b, struct str number)
{
	const size_t at = str_chr(number, '.');

	if (is_english() || at == SIZE_MAX)
		return number;
	buf_clear(b);
	buf_adds(b, str_sub(number, 0, at));
	buf_addz(b, words_of("sign.decimal"));
	buf_adds(b, str_skip(number, at + 1));
	return buf_str(b);
}
