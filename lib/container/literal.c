#include "container/literal.h"

#include "base/ascii.h"
#include "json/json.h"

struct literal_reader {
	struct buf *out;
	struct str s;
	size_t i;
	size_t depth;
};

static bool
word_char(char c)
{
	return ascii_letter(c) || c == '_' ||
	    c == '$' || ascii_digit(c) || (c & 0x80) != 0;
}

/* Skips blanks and comments; false when a comment is not closed. */
static bool
skip(struct literal_reader *r)
{
	while (r->i < r->s.n) {
		struct str rest = str_skip(r->s, r->i), end = STR("\n");
		size_t n;

		if (ascii_blank(rest.p[0])) {
			r->i++;
			continue;
		}
		if (rest.n == 1 && rest.p[0] == '/')
			return false;
		if (str_starts(rest, STR("/*")))
			end = STR("*/");
		else if (!str_starts(rest, STR("//")))
			return true;
		n = str_find(str_skip(rest, 2), end);
		if (n == SIZE_MAX)
			return false;
		r->i += 2 + n + end.n;
	}
	return true;
}

/* What stands behind a backslash; *n is its bytes, the backslash included. */
static void
read_escape(struct literal_reader *r, size_t *n)
{
	struct str rest = str_skip(r->s, r->i);
	char c = rest.p[1];

	*n = 2;
	if (c == 'u' || memchr("\"\\/bfnrt", c, 8) != NULL) {
		buf_add(r->out, rest.p, 2);
	} else if (c == 'x' && rest.n >= 4) {
		buf_addz(r->out, "\\u00");
		buf_add(r->out, rest.p + 2, 2);
		*n = 4;
	} else if (c == '\r' || c == '\n') {
		/* The string goes on behind the line end. */
		*n = str_starts(rest, STR("\\\r\n")) ? 3 : 2;
	} else {
		buf_addc(r->out, c);
	}
}

/* A string in any quotes, as JSON has it. */
static enum literal_status
string(struct literal_reader *r)
{
	char quote = r->s.p[r->i++];
	size_t n;

	buf_addc(r->out, '"');
	for (; r->i < r->s.n; r->i += n) {
		char c = r->s.p[r->i];

		n = 1;
		if (c == quote) {
			r->i++;
			buf_addc(r->out, '"');
			return LITERAL_DONE;
		}
		if (c == '\\') {
			/* \xff; behind it a quote and a bracket must close. */
			if (r->s.n - r->i < 4)
				break;
			read_escape(r, &n);
		} else if (c == '"') {
			buf_addz(r->out, "\\\"");
		} else if ((unsigned char)c < 0x20) {
			if (quote != '`')
				return LITERAL_BAD;
			buf_addf(r->out, "\\u%04x", (unsigned)c);
		} else {
			buf_addc(r->out, c);
		}
	}
	return LITERAL_MORE;
}

/* A name, true, undefined, or a call such as ObjectId("..."). */
static enum literal_status
read_word(struct literal_reader *r)
{
	size_t from = r->i;
	struct str name;
	enum literal_status st;

	while (r->i < r->s.n && word_char(r->s.p[r->i]))
		r->i++;
	name = str_sub(r->s, from, r->i);
	if (!skip(r) || r->i == r->s.n)
		return LITERAL_MORE;
	if (r->s.p[r->i] == ':') {
		buf_addc(r->out, '"');
		buf_adds(r->out, name);
		buf_addc(r->out, '"');
	} else if (r->s.p[r->i] == '(') {
		r->i++;
		if (!skip(r) || r->i == r->s.n)
			return LITERAL_MORE;
		if (memchr("\"'", r->s.p[r->i], 2) == NULL)
			return LITERAL_BAD;
		if ((st = string(r)) != LITERAL_DONE)
			return st;
		if (!skip(r) || r->i == r->s.n)
			return LITERAL_MORE;
		if (r->s.p[r->i++] != ')')
			return LITERAL_BAD;
	} else if (str_is(name, "undefined") || str_is(name, "NaN")) {
		buf_addz(r->out, "null");
	} else {
		buf_adds(r->out, name);
	}
	return LITERAL_DONE;
}

/* A bracket, comma or colon. */
static enum literal_status
sign(struct literal_reader *r)
{
	char c = r->s.p[r->i++];

	if (c == '{' || c == '[')
		r->depth++;
	if (c == '}' || c == ']') {
		/* A comma before it is allowed here. */
		if (r->out->n > 0 && r->out->p[r->out->n - 1] == ',')
			r->out->n--;
		r->depth--;
	}
	buf_addc(r->out, c);
	return memchr("{}[],:-+.", c, 9) != NULL ? LITERAL_DONE : LITERAL_BAD;
}

enum literal_status
literal_json(struct buf *out, struct str text, size_t *used)
{
	struct literal_reader r = { .out = out, .s = text };
	enum literal_status st;

	*used = 0;
	if (text.n == 0 || (text.p[0] != '{' && text.p[0] != '['))
		return LITERAL_BAD;
	do {
		char c;

		if (!skip(&r) || r.i == text.n)
			return LITERAL_MORE;
		c = text.p[r.i];
		if (c == '"' || c == '\'' || c == '`')
			st = string(&r);
		else if (word_char(c))
			st = read_word(&r);
		else
			st = sign(&r);
	} while (st == LITERAL_DONE && r.depth > 0);
	*used = r.i;
	return st;
}
