#include "container/resync.h"

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
 * Inside an array all of which is one line: the next element behind byte at,
 * taken to be what begins like the one that s begins with. 0: there is none.
 */
static size_t
next_alike(struct str s, size_t at)
{
	size_t key = str_chr(s, '"');
	struct str head, rest;

	if (key == SIZE_MAX || s.p[0] != '{')
		return 0;
	head = str_sub(s, 0, key + 1 + str_chr(str_skip(s, key + 1), '"'));
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

size_t
resync_end(struct str line, size_t from, bool array)
{
	size_t next = array ? next_alike(line, from) : 0,
	    n = from > 0 ? 0 : balanced(next > 0 ? str_sub(line, 0, next) :
	    line);

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
