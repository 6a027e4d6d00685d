#include "container/sniff.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "io/filetype.h"

enum { FIRST_LINE_MAX = 8 * 1024 * 1024 };

/*
 * Whether the first line is an id and nothing else: a number, perhaps with the
 * platform before it (twitter:123456).
 */
static bool
is_post_id(struct str s)
{
	size_t from = 0, n;

	while (from < s.n && ascii_lower(s.p[from]))
		from++;
	if (from > 0 && (from == s.n || s.p[from++] != ':'))
		return false;
	for (n = from; n < s.n && ascii_digit(s.p[n]); n++)
		;
	return n - from >= 5 && n - from <= 20 &&
	    (n == s.n || s.p[n] == '\n' || s.p[n] == '\r');
}

/* Whether the first line is the name of a column and the second an id. */
static bool
is_column_of_ids(struct str s, char eol)
{
	size_t n = str_chr(s, eol);

	if (n == SIZE_MAX || n > 40)
		return false;
	for (size_t i = 0; i < n; i++)
		if (memchr(",;\t{[", s.p[i], 5) != NULL)
			return false;
	return is_post_id(str_skip(s, n + 1));
}

/* Whether it is "window.YTD.tweets.part0 = [" or the like. */
static bool
is_assignment(struct str s)
{
	size_t i = str_chr(s, '=');

	if (i == SIZE_MAX || i == 0)
		return false;
	for (size_t k = 0; k < i; k++) {
		char c = s.p[k];

		if (!ascii_blank(c) && !ascii_digit(c) && !ascii_letter(c) &&
		    memchr("_$.[]'\"-", c, 8) == NULL)
			return false;
	}
	do
		i++;
	while (i < s.n && ascii_blank(s.p[i]));
	return i < s.n && (s.p[i] == '[' || s.p[i] == '{');
}

/* Whether the second line begins as JSON does: then the first is a bad one. */
static bool
json_follows(struct feed *f)
{
	struct str s;
	size_t i;

	while (s = feed_text(f), i = str_chr(s, feed_eol(f)),
	    (i == SIZE_MAX || i + 2 >= s.n) && s.n < FIRST_LINE_MAX)
		if (!feed_more(f))
			return false;
	return i != SIZE_MAX && i + 1 < s.n && s.p[i + 1] == '{';
}

/* JSON that is a line of text by itself. */
static bool
is_json(struct str s)
{
	return s.n > 0 && (s.p[0] == '{' || s.p[0] == '[' ||
	    str_starts(s, STR("\"{\\\"")));
}

/*
 * Whether what has come tells what the file is. A line of JSON does, since who
 * sends them one by one is not waited for; else the second line matters, too.
 */
static bool
enough(struct str s)
{
	size_t i = 0, lf;

	if (s.n >= FILETYPE_HEAD)
		return true;
	while (i < s.n && (ascii_blank(s.p[i]) || s.p[i] == '\x1e'))
		i++;
	s = str_skip(s, i);
	lf = str_chr(s, '\n');
	return lf != SIZE_MAX && (is_json(s) ||
	    str_chr(str_skip(s, lf + 1), '\n') != SIZE_MAX);
}

enum sniff
sniff_at(struct feed *f)
{
	const struct filetype *type;
	struct str s;

	while (!enough(feed_text(f)) && feed_more(f))
		;
	s = feed_text(f);
	type = filetype_of(s);
	if (type != NULL && type->use != FILETYPE_TEXT) {
		struct buf what = { 0 };

		filetype_say(&what, type, NULL);
		diag_trouble("%s: %s", feed_name(f), buf_z(&what));
		buf_free(&what);
		return SNIFF_REFUSED;
	}
	/* Blank lines may come first, as many as there are. */
	for (size_t i = 0; ; i++) {
		if (i == s.n) {
			if (!feed_more(f))
				return i == 0 ? SNIFF_NOTHING : SNIFF_JSON;
			s = feed_text(f);
		}
		if (!ascii_blank(s.p[i]) && s.p[i] != '\x1e') {
			s = str_skip(s, i);
			break;
		}
	}
	if (is_json(s) || is_assignment(s))
		return SNIFF_JSON;
	if (is_post_id(s))
		return SNIFF_IDS;
	if (is_column_of_ids(s, feed_eol(f))) {
		feed_skip(f, feed_text(f).n - s.n + str_chr(s, feed_eol(f)) + 1);
		return SNIFF_IDS;
	}
	return json_follows(f) ? SNIFF_JSON : SNIFF_TABLE;
}

size_t
sniff_lines(struct feed *f, uint64_t *blanks)
{
	size_t lines = 0;

	for (;;) {
		struct str s = feed_text(f), line;
		size_t n = str_chr(s, '\n');

		if (n == SIZE_MAX) {
			if (feed_more(f))
				continue;
			s = feed_text(f);
		}
		line = str_trim(str_sub(s, 0, n));
		if (line.n > 0)
			lines++;
		else if (n != SIZE_MAX)
			++*blanks;
		if (n == SIZE_MAX)
			return lines;
		feed_skip(f, n + 1);
	}
}
