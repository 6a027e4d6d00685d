#include "post/ident.h"

#include "base/array.h"
#include "base/ascii.h"

enum { GROUP = 3, GROUPS_MIN = 3 };

/* What may stand around an id and is no part of it; a mark takes its bytes. */
static const struct str wrapping[] = {
	{ " ", 1 }, { "\t", 1 }, { "\r", 1 }, { "\n", 1 }, { "\"", 1 },
	{ "'", 1 }, { "`", 1 }, { "=", 1 }, { "\xc2\xa0", 2 },
	{ "\xe2\x80\x98", 3 }, { "\xe2\x80\x99", 3 },
	{ "\xe2\x80\x9c", 3 }, { "\xe2\x80\x9d", 3 },
	{ "\xe2\x80\x8b", 3 }, { "\xef\xbb\xbf", 3 },
};

static const struct str before[] = {
	{ "x", 1 }, { "X", 1 }, { "ID_", 3 }, { "id_", 3 }, { "id:", 3 },
	{ "twitter:", 8 }, { "tweet:", 6 },
};

/* Without the wrapping at either end. */
static struct str
unwrapped(struct str s)
{
	size_t n = ARRAY_N(wrapping), i;

	do {
		for (i = 0; i < n; i++)
			if (str_starts(s, wrapping[i])) {
				s = str_skip(s, wrapping[i].n);
				break;
			} else if (str_ends(s, wrapping[i])) {
				s.n -= wrapping[i].n;
				break;
			}
	} while (i < n);
	return s;
}

/* Without x123, 123L, 123.00 and the like; what is left need be no number. */
static struct str
bare_id(struct str s)
{
	size_t n = s.n;

	for (size_t i = 0; i < ARRAY_N(before); i++)
		if (str_starts(s, before[i])) {
			s = unwrapped(str_skip(s, before[i].n));
			break;
		}
	if (str_ends(s, STR("L")) || str_ends(s, STR("n")))
		s.n--;
	for (n = s.n; n > 0 && s.p[n - 1] == '0'; n--)
		;
	if (n > 0 && n < s.n && s.p[n - 1] == '.')
		s.n = n - 1;
	return s;
}

/* 466,412,583,121,846,279 without the signs between its groups. */
static struct str
ungrouped(struct arena *mem, struct str s)
{
	struct str out = { NULL, 0 };
	size_t first = 0, groups = 0;
	char *p;

	while (first < s.n && ascii_digit(s.p[first]))
		first++;
	if (first == 0 || first > GROUP || first == s.n ||
	    memchr(",. _'", s.p[first], 5) == NULL ||
	    (s.n - first) % (GROUP + 1) != 0)
		return out;
	p = arena_new(mem, s.n);
	for (size_t i = 0; i < s.n; i++) {
		bool sign = i >= first && (i - first) % (GROUP + 1) == 0;

		if (sign ? s.p[i] != s.p[first] : !ascii_digit(s.p[i]))
			return (struct str){ NULL, 0 };
		if (sign)
			groups++;
		else
			p[out.n++] = s.p[i];
	}
	if (groups + 1 < GROUPS_MIN)
		out.n = 0;
	out.p = p;
	return out;
}

struct str
ident_plain(struct arena *mem, struct str s)
{
	struct str core, digits;

	if (str_digits(s))
		return s;
	core = bare_id(unwrapped(s));
	if (str_digits(core))
		return core;
	digits = ungrouped(mem, core);
	return digits.n > 0 ? digits : str_trim(s);
}

bool
ident_none(struct str s)
{
	return s.n == 0 || str_is(s, "0") || str_is(s, "-1") ||
	    str_is(s, "0.0") || str_is(s, "-1.0");
}

bool
ident_scientific(struct str s)
{
	size_t e;

	/* Nearly all are digits, or words. */
	if (s.n == 0 || !ascii_digit(s.p[0]) || str_digits(s))
		return false;
	e = str_chr(s, 'E');
	if (e == SIZE_MAX)
		e = str_chr(s, 'e');
	if (e == SIZE_MAX)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (memchr("0123456789.,+-", s.p[i], 14) == NULL && i != e)
			return false;
	return true;
}

bool
ident_link(struct str link, struct str *id, struct str *handle)
{
	size_t at, skip = 8, from = link.n;

	/* Nearly all end in /status/ID. */
	while (from > 0 && ascii_digit(link.p[from - 1]))
		from--;
	if (str_ends(str_sub(link, 0, from), STR("/status/"))) {
		at = from - skip;
	} else if ((at = str_find(link, STR("/status/"))) == SIZE_MAX) {
		at = str_find(link, STR("/statuses/"));
		skip = 10;
	}
	if (at == SIZE_MAX)
		return false;
	from = at + skip;
	for (skip = from; skip < link.n && ascii_digit(link.p[skip]); skip++)
		;
	if (skip == from)
		return false;
	*id = str_sub(link, from, skip);
	for (from = at; from > 0 && link.p[from - 1] != '/'; from--)
		;
	*handle = str_sub(link, from, at);
	if (handle->n > 0 && handle->p[0] == '@')
		*handle = str_skip(*handle, 1);
	/* x.com/i/status/ID, x.com/i/web/status/ID and the like name nobody. */
	if (str_is(*handle, "i") || str_is(*handle, "web") ||
	    str_is(*handle, "anyuser") || str_is(*handle, "undefined") ||
	    str_chr(*handle, '.') != SIZE_MAX)
		*handle = (struct str){ NULL, 0 };
	return true;
}
