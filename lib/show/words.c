#include "show/words.h"

#include <assert.h>

#include "base/diag.h"

static const char *const languages[WORDS_LANGUAGES] = { "en", "id" };

static unsigned chosen = WORDS_EN;

void
words_choose(const char *language)
{
	for (unsigned i = 0; i < WORDS_LANGUAGES; i++)
		if (strcmp(language, languages[i]) == 0) {
			chosen = i;
			return;
		}
	diag_die("--words %s: there are no words of that language; there are "
	    "en and id", diag_vis(str_of(language)));
}

const char *
words_language(void)
{
	return languages[chosen];
}

/* The text of the key that is a and then b, or NULL. */
static const char *
words_find(struct str a, struct str b)
{
	size_t low = 0, high = words_entries;

	while (low < high) {
		const size_t mid = low + (high - low) / 2;
		const struct str key = str_of(words_table[mid].key);
		int order = str_cmp(a, str_sub(key, 0, a.n));

		if (order == 0)
			order = str_cmp(b, str_skip(key, a.n));
		if (order == 0)
			return words_table[mid].text[chosen];
		if (order < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return NULL;
}

const char *
words_of(const char *key)
{
	const char *text = words_find(str_of(key), STR(""));

	assert(text != NULL);
	return text;
}

const char *
words_under(const char *prefix, struct str name)
{
	return words_find(str_of(prefix), name);
}

struct str
words_or_name(const char *prefix, struct str name)
{
	const char *word = words_under(prefix, name);

	return word != NULL ? str_of(word) : name;
}

struct str
words_why(struct str english)
{
	for (size_t i = 0; i < words_entries; i++)
		if (str_starts(str_of(words_table[i].key), STR("why.")) &&
		    str_is(english, words_table[i].text[WORDS_EN]))
			return str_of(words_table[i].text[chosen]);
	return chosen == WORDS_EN ? english : STR("");
}

static struct str
value_of(const struct words_name *v, struct str name)
{
	while (v->name != NULL && !str_is(name, v->name))
		v++;
	assert(v->name != NULL);
	return v->value;
}

/* Where the brace closes that text begins with. */
static size_t
closing(struct str text)
{
	size_t depth = 0, i = 0;

	do {
		assert(i < text.n);
		depth += text.p[i] == '{';
		depth -= text.p[i] == '}';
	} while (depth > 0 && ++i < text.n);
	return i;
}

static void fill_text(struct buf *, struct str, const struct words_name *);

/* What stands between braces: a name, or "name?of one|of others". */
static void
fill_name(struct buf *b, struct str inner, const struct words_name *values)
{
	size_t ask = str_chr(inner, '?'), bar = ask;
	struct str value = value_of(values, str_sub(inner, 0, ask));

	if (ask == SIZE_MAX) {
		buf_adds(b, value);
		return;
	}
	while (inner.p[++bar] != '|') {
		if (inner.p[bar] == '{')
			bar += closing(str_skip(inner, bar));
		assert(bar + 1 < inner.n);
	}
	fill_text(b, str_is(value, "1") ? str_sub(inner, ask + 1, bar) :
	    str_skip(inner, bar + 1), values);
}

static void
fill_text(struct buf *b, struct str rest, const struct words_name *values)
{
	size_t open;

	while ((open = str_chr(rest, '{')) != SIZE_MAX) {
		buf_adds(b, str_sub(rest, 0, open));
		rest = str_skip(rest, open);
		fill_name(b, str_sub(rest, 1, closing(rest)), values);
		rest = str_skip(rest, closing(rest) + 1);
	}
	buf_adds(b, rest);
}

void
words_fill(struct buf *b, const char *key, const struct words_name *values)
{
	fill_text(b, str_of(words_of(key)), values);
}
