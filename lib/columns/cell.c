#include "columns/cell.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/mem.h"
#include "json/json.h"

bool
cell_nothing(struct str s)
{
	static const char *const nothing[] = { "NA", "NULL", "nan", "NaN",
	    "None", "NaT", "<NA>", "\\N", "null" };

	for (size_t i = 0; i < ARRAY_N(nothing); i++)
		if (str_is(s, nothing[i]))
			return true;
	return false;
}

/* One quoted string of a Python list at s.p[*at], decoded. */
static struct str
python_string(struct post *p, struct str s, size_t *at)
{
	char quote = s.p[*at];
	size_t from = ++*at, n = 0;
	char *out;

	while (*at < s.n && s.p[*at] != quote)
		*at += s.p[*at] == '\\' ? 2 : 1;
	if (*at > s.n)
		*at = s.n;
	out = arena_new(&p->mem, *at - from + 1);
	for (size_t i = from; i < *at; i++) {
		if (s.p[i] == '\\' && i + 1 < *at)
			i++;
		out[n++] = s.p[i];
	}
	++*at;
	return (struct str){ out, n };
}

/* ['a', 'b'], or of [{'screen_name': 'x', 'id': '1'}] what the key names. */
static void
python_list(struct post *p, struct post_list *list, struct str s,
    const char *key)
{
	struct str last = { NULL, 0 };
	bool dict = false, value = false;

	for (size_t at = 0; at < s.n; at++) {
		char c = s.p[at];

		if (c == '{')
			dict = true;
		else if (c == ':')
			value = true;
		else if (c == ',' || c == '}')
			value = false;
		if (c != '\'' && c != '"')
			continue;
		if (dict && !value) {
			last = python_string(p, s, &at);
		} else {
			struct str word = python_string(p, s, &at);

			/* In 2019 twint wrote #tags. */
			if (word.n > 1 && word.p[0] == '#')
				word = str_skip(word, 1);
			if (!dict || str_is(last, key))
				post_add(list, word);
		}
		at--;
	}
}

/* A word without the # or @ that says what it is. */
static struct str
unmarked(struct str word)
{
	while (word.n > 0 && (word.p[0] == '#' || word.p[0] == '@'))
		word = str_skip(word, 1);
	return word;
}

/*
 * A list of JSON, of strings or of objects: what stands under the first of
 * the names that tools use.
 */
static void
json_list(struct post *p, struct post_list *list, struct str s)
{
	static const char *const names[] = { "tag", "text", "username",
	    "screen_name", "unwound_url", "expanded_url", "url",
	    "name", "userName" };

	/* One of the columns that a list was separated into. */
	if (!str_starts(s, STR("["))) {
		post_add(list, unmarked(s));
		return;
	}
	if (!json_scan(&p->cell, s, 2) || p->cell.node->type != JSON_ARRAY)
		return;
	JSON_EACH(v, p->cell.node) {
		struct str word = post_str(p, v);

		for (size_t i = 0; word.n == 0 && i < ARRAY_N(names); i++)
			word = post_str(p, json_get(v, names[i]));
		if (word.n > 0)
			post_add(list, arena_str(&p->mem, unmarked(word)));
	}
}

/* What parts a list that looks so; NULL: it is a number, and no list. */
static const char *
looks(struct str cell)
{
	static const char *const signs[] = { "|", ";", ",", " " };
	size_t quote;

	if (str_digits(cell))
		return NULL;
	if (str_starts(cell, STR("c(")) || str_starts(cell, STR("list(")))
		return "'";
	if (str_starts(cell, STR("["))) {
		quote = str_chr(cell, '\'');
		return quote < str_chr(cell, '"') ? "'" : "[";
	}
	for (size_t i = 0; i < ARRAY_N(signs); i++)
		if (str_chr(cell, *signs[i]) != SIZE_MAX)
			return signs[i];
	return " ";
}

/* A list without words, as R and others print it. */
static bool
is_empty_cell(struct str cell)
{
	return str_is(cell, "character(0)") || str_is(cell, "list()") ||
	    str_is(cell, "logical(0)") || str_is(cell, "[]") ||
	    str_is(cell, "{}");
}

/* c("a", "b"), as R prints a column of lists. */
static bool
is_vector(struct str cell)
{
	return str_ends(cell, STR(")")) && (str_starts(cell, STR("c(")) ||
	    str_starts(cell, STR("list(")));
}

/* The key of dictionaries that holds their words, where key is in none. */
static const char *
key_in(struct str cell, const char *key)
{
	static const char *const keys[] = { "screen_name", "username",
	    "userName", "tag", "text", "name", "expanded_url", "url" };

	for (size_t i = 0; i < ARRAY_N(keys); i++) {
		size_t at = str_find(cell, str_of(keys[i]));

		if (at != SIZE_MAX && at > 0 && cell.p[at - 1] == '\'')
			return keys[i];
	}
	return key;
}

void
cell_list(struct post *p, struct post_list *list, struct str cell,
    const char *how, const char *key)
{
	struct str word;

	if (*how == '*' && (how = looks(cell)) == NULL)
		return;
	list->known = true;
	if (cell_null(cell) || is_empty_cell(cell))
		return;
	if (is_vector(cell))
		how = "'";
	if (*how == '\'') {
		python_list(p, list, cell, key_in(cell, key));
		return;
	}
	if (*how == '[') {
		json_list(p, list, cell);
		return;
	}
	while (str_split(&cell, *how, &word)) {
		word = str_trim(word);
		/* Social Feed Manager puts a comma before the blank. */
		if (*how == ' ' && str_ends(word, STR(",")))
			word.n--;
		word = unmarked(word);
		if (word.n > 0)
			post_add(list, word);
	}
}

struct str
cell_first(struct post *p, struct str cell, const char *how,
    const char *key)
{
	struct post_list *list = &p->cell_list;

	list->n = 0;
	cell_list(p, list, cell, how, key);
	return list->n > 0 ? list->item[0] : (struct str){ NULL, 0 };
}

struct str
cell_platform(struct post *p, struct str cell)
{
	char *out = arena_new(&p->mem, cell.n + 1);
	struct str s = { out, 0 };

	for (size_t i = 0; i < cell.n; i++) {
		char c = cell.p[i];

		if (memchr(" _-./()", c, 7) == NULL)
			out[s.n++] = ascii_to_lower(c);
	}
	if (str_is(s, "x") || str_is(s, "xtwitter") || str_is(s, "twitterx") ||
	    str_is(s, "xcom") || str_is(s, "twittercom"))
		return STR("twitter");
	return s;
}

/* The word at the start of s, as a hashtag has them. */
static struct str
tag_word(struct str s)
{
	static const struct { const char *word, *after; } glued[] = {
		{ "https", "://" }, { "http", "://" },
		{ "pic", ".twitter.com" }
	};
	size_t n = 0;

	while (n < s.n && (ascii_letter(s.p[n]) || ascii_digit(s.p[n]) ||
	    s.p[n] == '_' || (unsigned char)s.p[n] >= 0x80))
		n++;
	/* The tool glues links to the word before them. */
	for (size_t i = 0; i < ARRAY_N(glued); i++) {
		struct str link = str_of(glued[i].word);

		if (n >= link.n && str_starts(str_skip(s, n),
		    str_of(glued[i].after)) &&
		    str_ends(str_sub(s, 0, n), link))
			return str_sub(s, 0, n - link.n);
	}
	return str_sub(s, 0, n);
}

void
cell_spaced_tags(struct post *p)
{
	struct str s = p->text, word;

	if (p->hashtags.n > 0)
		return;
	for (size_t at; (at = str_find(s, STR("#"))) != SIZE_MAX; ) {
		s = str_skip(s, at + 1);
		word = tag_word(s.n > 0 && s.p[0] == ' ' ? str_skip(s, 1) : s);
		if (word.n > 0 && !str_digits(word))
			post_add(&p->hashtags, word);
	}
}
