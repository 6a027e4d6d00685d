#include "container/resync.h"

#include "base/ascii.h"

static bool
is_blank_of_json(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/*
 * Bytes of the bracket that s begins with up to the one that closes it,
 * whatever stands between them; 0 when there is none.
 */
static size_t
balanced(struct str s)
{
	size_t depth = 0;
	bool quoted = false;

	if (s.n == 0 || (s.p[0] != '{' && s.p[0] != '['))
		return 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c == '\\' && quoted)
			i++;
		else if (c == '"')
			quoted = !quoted;
		else if (!quoted && (c == '{' || c == '['))
			depth++;
		else if (!quoted && (c == '}' || c == ']') && --depth == 0)
			return i + 1;
	}
	return 0;
}

/*
 * Inside an array all of which is one line: the next element after byte at,
 * taken to be what begins with head after a comma. 0: there is none.
 */
static size_t
next_alike(struct str s, size_t at, struct str head)
{
	struct str rest;

	while (rest = str_skip(s, at + 1), rest.n > 0) {
		size_t n = str_find(rest, head), before;

		if (n == SIZE_MAX)
			return 0;
		at += 1 + n;
		for (before = at - 1;
		     before > 0 && is_blank_of_json(s.p[before]); before--)
			;
		if (s.p[before] == ',')
			return at;
	}
	return 0;
}

struct str
resync_head(struct str s)
{
	size_t key;

	if (s.n == 0 || s.p[0] != '{' || (key = str_chr(s, '"')) == SIZE_MAX)
		return (struct str){ NULL, 0 };
	return str_sub(s, 0, key + 1 + str_chr(str_skip(s, key + 1), '"'));
}

/* Bytes that were read as if they began inside of a string, or not. */
struct reading {
	size_t at;
	bool quoted;
	long depth;
};

static void
read_on(struct reading *r, struct str s, size_t to)
{
	for (; r->at < to; r->at++) {
		char c = s.p[r->at];

		if (c == '\\' && r->quoted)
			r->at++;
		else if (c == '"')
			r->quoted = !r->quoted;
		else if (!r->quoted && (c == '{' || c == '['))
			r->depth++;
		else if (!r->quoted && (c == '}' || c == ']'))
			r->depth--;
	}
}

/*
 * The next that begins with head and lies in no bracket that opens before it. A
 * quote in s opens a string or closes one: both are tried.
 */
static size_t
next_outside(struct str s, struct str head)
{
	struct reading from[2] = { { 0, false, 0 }, { 0, true, 0 } };
	size_t at = 0;

	while (head.n > 0 && (at = next_alike(s, at, head)) > 0)
		for (size_t i = 0; i < 2; i++) {
			read_on(&from[i], s, at);
			if (from[i].at == at && !from[i].quoted &&
			    from[i].depth <= 0)
				return at;
		}
	return 0;
}

/*
 * A bracket after which comes what no object and no array begins with is a
 * stray sign itself: the bytes up to that; else 0.
 */
static size_t
stray_bracket(struct str s)
{
	size_t i = 1;

	while (i < s.n && is_blank_of_json(s.p[i]))
		i++;
	if (i >= s.n)
		return 0;
	if (s.p[0] == '[')
		return s.p[i] == ',' ? i : 0;
	/* Names without quotes are of JavaScript. */
	return s.p[0] == '{' && s.p[i] > 0x20 && !ascii_letter(s.p[i]) &&
	    memchr("\"'}_$", s.p[i], 5) == NULL ? i : 0;
}

/*
 * Bytes of stray signs that s begins with, up to the bracket or comma at which
 * an array goes on; 0 where it begins otherwise. After a quote nobody knows
 * whether it opens or closes.
 */
static size_t
stray(struct str s)
{
	size_t i = stray_bracket(s);

	if (i > 0)
		return i;
	while (i < s.n && memchr("{[],\"", s.p[i], 5) == NULL)
		i++;
	return i < s.n && s.p[i] != '"' ? i : 0;
}

size_t
resync_end(struct str line, size_t from, bool array, struct str head)
{
	struct str own = resync_head(line);
	size_t next = array && own.n > 0 ? next_alike(line, from, own) : 0, n;

	if (from > 0)
		return next;
	if (array && (n = stray(line)) > 0)
		return n;
	n = balanced(next > 0 ? str_sub(line, 0, next) : line);
	if (n == 0 && next == 0 && array)
		return next_outside(line, head);
	return n > 0 ? n : next;
}

size_t
resync_opening(struct str line, size_t indent, bool array)
{
	size_t i = 0;

	while (i < line.n && is_blank_of_json(line.p[i]))
		i++;
	if (i > indent)
		return SIZE_MAX;
	while (i < line.n && (is_blank_of_json(line.p[i]) || line.p[i] == '}' ||
	    line.p[i] == ','))
		i++;
	if (i < line.n && (line.p[i] == '{' || line.p[i] == '[' ||
	    (line.p[i] == ']' && array)))
		return i;
	return SIZE_MAX;
}
