#include "json/json_leaf.h"

#include "base/str.h"
#include "json/json_run.h"

unsigned
json_utf8(const char *s, const char *end)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t n = (size_t)(end - s);
	unsigned char lo = 0x80, hi = 0xbf;

	if (n == 0)
		return 0;
	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xc2 || p[0] > 0xf4)
		return 0;
	if (p[0] < 0xe0)
		return n > 1 && (p[1] & 0xc0) == 0x80 ? 2 : 0;
	/* No overlong forms, no surrogates, nothing above U+10FFFF. */
	if (p[0] == 0xe0)
		lo = 0xa0;
	else if (p[0] == 0xed)
		hi = 0x9f;
	else if (p[0] == 0xf0)
		lo = 0x90;
	else if (p[0] == 0xf4)
		hi = 0x8f;
	if (n < 3 || p[1] < lo || p[1] > hi || (p[2] & 0xc0) != 0x80)
		return 0;
	if (p[0] < 0xf0)
		return 3;
	return n > 3 && (p[3] & 0xc0) == 0x80 ? 4 : 0;
}

const char *
json_bad(struct json_source *s, const char *at, const char *why)
{
	s->status = JSON_BAD;
	s->why = why;
	s->at = at;
	return NULL;
}

const char *
json_more(struct json_source *s, const char *why)
{
	s->status = JSON_MORE;
	s->why = why;
	s->at = s->end;
	return NULL;
}

static bool
hex4(const char *p)
{
	for (int i = 0; i < 4; i++)
		if (!((p[i] >= '0' && p[i] <= '9') ||
		    (p[i] >= 'a' && p[i] <= 'f') ||
		    (p[i] >= 'A' && p[i] <= 'F')))
			return false;
	return true;
}

/* The bytes from 0x80 on that begin at p. */
static const char *
scan_utf8(struct json_source *s, const char *p)
{
	while (p < s->end && (unsigned char)*p >= 0x80) {
		unsigned char c = (unsigned char)*p;
		unsigned n = json_utf8(p, s->end);

		if (n == 0 && s->end - p < 4 && c >= 0xc2 && c <= 0xf4)
			return json_more(s, "not valid UTF-8");
		if (n == 0)
			return json_bad(s, p, "not valid UTF-8");
		p += n;
	}
	return p;
}

/* The escape at p. */
static const char *
scan_escape(struct json_source *s, const char *p)
{
	if (s->end - p < 2)
		return json_more(s, "unterminated string");
	switch (p[1]) {
	case 'u':
		if (s->end - p < 6)
			return json_more(s, "unterminated string");
		if (!hex4(p + 2))
			return json_bad(s, p, "\\u without four hex digits");
		return p + 6;
	case '"': case '\\': case '/': case 'b':
	case 'f': case 'n': case 'r': case 't':
		return p + 2;
	default:
		return json_bad(s, p, "unknown escape in a string");
	}
}

const char *
json_leaf_string(struct json_source *s, const char *p, bool *escaped)
{
	*escaped = false;
	while (p != NULL) {
		unsigned char c;

		p = json_run(p, s->end);
		if (p == s->end)
			return json_more(s, "unterminated string");
		c = (unsigned char)*p;
		if (c == '"')
			return p + 1;
		if (c >= 0x80) {
			p = scan_utf8(s, p);
		} else if (c == '\\') {
			*escaped = true;
			p = scan_escape(s, p);
		} else {
			return json_bad(s, p, "control character in a string");
		}
	}
	return NULL;
}

static inline bool
digit_at(const struct json_source *s, const char *p)
{
	return p < s->end && *p >= '0' && *p <= '9';
}

/* One digit or more. */
static inline const char *
scan_digits(struct json_source *s, const char *p)
{
	if (p == s->end)
		return json_more(s, "unfinished number");
	if (!digit_at(s, p))
		return json_bad(s, p, "malformed number");
	while (digit_at(s, p))
		p++;
	return p;
}

static const char *
scan_number(struct json_source *s, const char *p)
{
	const char *first;

	if (*p == '-')
		p++;
	first = p;
	if ((p = scan_digits(s, p)) == NULL)
		return NULL;
	if (*first == '0' && p > first + 1)
		return json_bad(s, first + 1, "number with a leading zero");
	if (p < s->end && *p == '.' && (p = scan_digits(s, p + 1)) == NULL)
		return NULL;
	if (p < s->end && (*p == 'e' || *p == 'E')) {
		p++;
		if (p < s->end && (*p == '+' || *p == '-'))
			p++;
		p = scan_digits(s, p);
	}
	return p;
}

static inline const char *
scan_word(struct json_source *s, const char *p, struct str word)
{
	size_t left = (size_t)(s->end - p);

	if (left >= word.n && memcmp(p, word.p, word.n) == 0)
		return p + word.n;
	if (left >= word.n || memcmp(p, word.p, left) != 0)
		return json_bad(s, p, "unexpected character");
	return json_more(s, "unfinished value");
}

const char *
json_leaf_other(struct json_source *s, const char *p, enum json_type *type)
{
	switch (*p) {
	case 'n':
		*type = JSON_NULL;
		return scan_word(s, p, STR("null"));
	case 't':
		*type = JSON_TRUE;
		return scan_word(s, p, STR("true"));
	case 'f':
		*type = JSON_FALSE;
		return scan_word(s, p, STR("false"));
	case '-': case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		*type = JSON_NUMBER;
		return scan_number(s, p);
	default:
		return json_bad(s, p, "unexpected character");
	}
}
