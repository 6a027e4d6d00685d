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

/* "the sources disagree: A high, B low", whose levels have words, too. */
static struct str
spoken_disagreement(struct str text)
{
	static struct buf said;
	struct str rest = str_skip(text, str_chr(text, ':') + 1), part;
	size_t n = 0;

	buf_clear(&said);
	buf_addz(&said, words_of("why.disagree"));
	while (str_split(&rest, ',', &part)) {
		size_t at = part.n;
		const char *level;

		while (at > 0 && part.p[at - 1] != ' ')
			at--;
		level = words_under("priority.", str_skip(part, at));
		buf_addz(&said, n++ > 0 ? "," : "");
		buf_adds(&said, str_sub(part, 0, at));
		buf_adds(&said, level == NULL ? str_skip(part, at) :
		    str_of(level));
	}
	return buf_str(&said);
}

struct str
spoken_why(struct str text)
{
	struct str words = words_why(text);

	if (!is_english() && str_starts(text, STR("the sources disagree:")))
		return spoken_disagreement(text);
	return words.n > 0 ? words : text;
}

struct str
spoken_words(const char *column, struct str text)
{
	static const char *const known[][2] = { { "level", "level." },
		{ "verdict", "verdict." }, { "priority", "priority." },
		{ "says", "priority." }, { "other_says", "priority." },
		{ "kind", "kind." } };
	const char *words = NULL;

	if (strcmp(column, "why") == 0)
		return spoken_why(text);
	if (strcmp(column, "source") == 0 && str_is(text, "consensus"))
		return str_of(words_of("consensus"));
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
