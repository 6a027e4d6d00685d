#include "post/own.h"

#include "post/entity.h"
#include "text/fold.h"

/* Somebody else's words: bytes from..to of the text. */
struct quote {
	size_t from;
	size_t to;
};

/* Whether the character at p is white space; *n is its bytes. */
static bool
space(const char *p, const char *end, unsigned *n)
{
	enum fold_class c;

	*n = 1;
	if ((*p & 0x80) == 0)
		return *p == ' ' || (*p >= '\t' && *p <= '\r');
	c = fold_class(fold_decode(p, end, n));
	return c == FOLD_SPACE || c == FOLD_LINE;
}

/* Where the character that ends before byte i begins. */
static size_t
before(struct str s, size_t i)
{
	do
		i--;
	while (i > 0 && ((unsigned char)s.p[i] & 0xc0) == 0x80);
	return i;
}

static size_t
skip_spaces(struct str s, size_t i)
{
	unsigned n;

	while (i < s.n && space(s.p + i, s.p + s.n, &n))
		i += n;
	return i;
}

/* Back over the white space that ends before byte i. */
static size_t
back_spaces(struct str s, size_t i)
{
	unsigned n;

	while (i > 0 && space(s.p + before(s, i), s.p + s.n, &n))
		i = before(s, i);
	return i;
}

static bool
letter_before(struct str s, size_t i)
{
	unsigned n;

	return i > 0 && fold_class(fold_decode(s.p + before(s, i),
	    s.p + s.n, &n)) == FOLD_LETTER;
}

static bool
only_links(struct str s, size_t i)
{
	for (i = skip_spaces(s, i); i < s.n; i = skip_spaces(s, i)) {
		struct str rest = str_skip(s, i);
		unsigned n;

		if (!str_starts(rest, STR("http://")) &&
		    !str_starts(rest, STR("https://")))
			return false;
		while (i < s.n && !space(s.p + i, s.p + s.n, &n))
			i += n;
	}
	return true;
}

/* RT, MT or QT before the @ at byte at. */
static bool
retweets(struct str s, size_t at, struct quote *q)
{
	size_t end = back_spaces(s, at);

	if (end < 2 || s.p[end - 1] != 'T' || (s.p[end - 2] != 'R' &&
	    s.p[end - 2] != 'M' && s.p[end - 2] != 'Q') ||
	    letter_before(s, end - 2))
		return false;
	*q = (struct quote){ end - 2, s.n };
	return true;
}

/* "via @x:", or "via @x" with only links behind it: then all is quoted. */
static bool
credits(struct str s, size_t at, size_t behind, struct quote *q)
{
	size_t end = back_spaces(s, at);

	if (end == at || end < 3 || !str_eq_nocase(str_sub(s, end - 3, end),
	    STR("via")) || letter_before(s, end - 3))
		return false;
	*q = (struct quote){ end - 3, s.n };
	if (behind < s.n && s.p[behind] == ':')
		return true;
	if (behind < s.n && s.p[behind] == ')' && end > 3 &&
	    s.p[end - 4] == '(')
		behind++;
	q->from = 0;
	return only_links(s, behind);
}

/* A quotation mark before the @ at byte at. */
static bool
cites(struct str s, size_t at, struct quote *q)
{
	struct str mark = STR("\""), close = STR("\"");
	size_t n;

	if (str_ends(str_sub(s, 0, at), STR("\xe2\x80\x9c"))) {
		mark = STR("\xe2\x80\x9c");
		close = STR("\xe2\x80\x9d");
	} else if (!str_ends(str_sub(s, 0, at), mark)) {
		return false;
	}
	n = str_find(str_skip(s, at), close);
	*q = (struct quote){ at - mark.n,
	    n == SIZE_MAX ? s.n : at + n + close.n };
	return true;
}

/* The next quoted part at or behind byte i. */
static bool
next_quote(struct str s, size_t i, struct quote *q)
{
	for (; i < s.n; i++) {
		size_t n = str_chr(str_skip(s, i), '@'), behind;

		if (n == SIZE_MAX)
			return false;
		i += n;
		behind = entity_handle(s, i + 1);
		if (behind > i + 1 && (cites(s, i, q) || retweets(s, i, q) ||
		    credits(s, i, behind, q)))
			return true;
	}
	return false;
}

static size_t
code_points(struct str s, size_t from, size_t to)
{
	size_t n = 0;

	for (; from < to; from++)
		n += ((unsigned char)s.p[from] & 0xc0) != 0x80;
	return n;
}

/* Adds bytes from..to without the white space at their edges. */
static void
add_span_of(struct str s, size_t from, size_t to, struct own_span *span,
    size_t *n)
{
	from = skip_spaces(s, from);
	if (from < to)
		to = back_spaces(s, to);
	if (from >= to || *n == OWN_SPANS_MAX)
		return;
	span[*n].from = code_points(s, 0, from);
	span[*n].to = span[*n].from + code_points(s, from, to);
	++*n;
}

bool
own_find(struct str s, struct own_span *span, size_t *n)
{
	struct quote q;
	size_t i = 0;

	*n = 0;
	if (!next_quote(s, 0, &q))
		return false;
	do {
		if (q.from < i)
			q.from = i;
		add_span_of(s, i, q.from, span, n);
		i = q.to;
	} while (next_quote(s, i, &q));
	add_span_of(s, i, s.n, span, n);
	return true;
}

size_t
own_prefix(struct str s, struct str *handle)
{
	size_t end;

	if (!str_starts(s, STR("RT @")))
		return 0;
	end = entity_handle(s, 4);
	if (end == 4 || end > 4 + 15)
		return 0;
	*handle = str_sub(s, 4, end);
	if (end < s.n && s.p[end] == ':')
		end++;
	if (end < s.n && s.p[end] != ' ')
		return 0;
	return end < s.n ? end + 1 : end;
}
