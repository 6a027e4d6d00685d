#include "io/json_scan.h"

#include <stdlib.h>

#include "base/mem.h"
#include "io/json_run.h"

/* A scan on its way through the text. */
struct scan {
	struct json *json;
	const char *p;
	const char *end;
	unsigned keep;		/* brackets down to which values are kept */
	unsigned depth;
	uint32_t open[JSON_DEPTH_MAX];	/* kept node of each open bracket */
	bool object[JSON_DEPTH_MAX];
	const char *key;	/* name of the value that comes next */
	uint32_t key_n;
	bool key_escaped;
};

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

static enum json_status
bad(struct scan *s, const char *why)
{
	s->json->error = why;
	return JSON_BAD;
}

/* The text has ended: why, for those who know that no more will come. */
static enum json_status
more(struct scan *s, const char *why)
{
	s->p = s->end;
	s->json->error = why;
	return JSON_MORE;
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

/* From inside a string to behind its closing quote. */
static enum json_status
scan_rest(struct scan *s, bool *escaped)
{
	for (;;) {
		unsigned char c;
		unsigned n;

		s->p = json_run(s->p, s->end);
		if (s->p == s->end)
			return more(s, "unterminated string");
		c = (unsigned char)*s->p;
		if (c == '"') {
			s->p++;
			return JSON_OK;
		}
		if (c >= 0x80) {
			do {
				n = json_utf8(s->p, s->end);
				if (n == 0 && s->end - s->p < 4 &&
				    c >= 0xc2 && c <= 0xf4)
					return more(s, "not valid UTF-8");
				if (n == 0)
					return bad(s, "not valid UTF-8");
				s->p += n;
				c = s->p < s->end ? (unsigned char)*s->p : 0;
			} while (c >= 0x80);
			continue;
		}
		if (c != '\\')
			return bad(s, "control character in a string");
		*escaped = true;
		if (s->end - s->p < 2)
			return more(s, "unterminated string");
		c = (unsigned char)s->p[1];
		if (c == 'u') {
			if (s->end - s->p < 6)
				return more(s, "unterminated string");
			if (!hex4(s->p + 2))
				return bad(s, "\\u without four hex digits");
			s->p += 6;
		} else if (c == '"' || c == '\\' || c == '/' || c == 'b' ||
		    c == 'f' || c == 'n' || c == 'r' || c == 't') {
			s->p += 2;
		} else {
			return bad(s, "unknown escape in a string");
		}
	}
}

/* From behind the opening quote to behind the closing one; most are short. */
static inline enum json_status
scan_string(struct scan *s, bool *escaped)
{
	const char *quote = json_short(s->p, s->end);

	*escaped = false;
	if (quote == NULL)
		return scan_rest(s, escaped);
	s->p = quote + 1;
	return JSON_OK;
}

static bool
digit(const struct scan *s)
{
	return s->p < s->end && *s->p >= '0' && *s->p <= '9';
}

static void
digits(struct scan *s)
{
	while (digit(s))
		s->p++;
}

static enum json_status
need_digit(struct scan *s)
{
	if (s->p == s->end)
		return more(s, "unfinished number");
	if (!digit(s))
		return bad(s, "malformed number");
	return JSON_OK;
}

static enum json_status
scan_number(struct scan *s)
{
	enum json_status st;

	if (*s->p == '-')
		s->p++;
	if ((st = need_digit(s)) != JSON_OK)
		return st;
	if (*s->p == '0') {
		s->p++;
		if (digit(s))
			return bad(s, "number with a leading zero");
	}
	digits(s);
	if (s->p < s->end && *s->p == '.') {
		s->p++;
		if ((st = need_digit(s)) != JSON_OK)
			return st;
		digits(s);
	}
	if (s->p < s->end && (*s->p == 'e' || *s->p == 'E')) {
		s->p++;
		if (s->p < s->end && (*s->p == '+' || *s->p == '-'))
			s->p++;
		if ((st = need_digit(s)) != JSON_OK)
			return st;
		digits(s);
	}
	return JSON_OK;
}

static enum json_status
scan_word(struct scan *s, struct str word)
{
	size_t n = (size_t)(s->end - s->p) < word.n ?
	    (size_t)(s->end - s->p) : word.n;

	if (memcmp(s->p, word.p, n) != 0)
		return bad(s, "unexpected character");
	if (n < word.n)
		return more(s, "unfinished value");
	s->p += n;
	return JSON_OK;
}

static inline void
blanks(struct scan *s)
{
	while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' ||
	    *s->p == '\r' || *s->p == '\t'))
		s->p++;
}

/* Keeps the value that begins at p; its length is set when it ends. */
static inline uint32_t
keep(struct scan *s, enum json_type type)
{
	struct json *j = s->json;
	struct json_node *v;

	if (s->depth > s->keep)
		return UINT32_MAX;
	if (j->n == j->cap)
		j->node = mem_grow(j->node, &j->cap, j->n + 1,
		    sizeof(*j->node));
	v = &j->node[j->n];
	v->p = s->p;
	v->key = s->key;
	v->key_n = s->key_n;
	v->key_escaped = s->key_escaped;
	v->escaped = false;
	v->type = (uint8_t)type;
	v->skip = 1;
	return (uint32_t)j->n++;
}

static inline void
ended(struct scan *s, uint32_t kept)
{
	struct json_node *v;

	if (kept == UINT32_MAX)
		return;
	v = &s->json->node[kept];
	v->n = (uint32_t)(s->p - v->p);
	v->skip = (uint32_t)s->json->n - kept;
}

/* A value that is no bracket, at p. */
static inline enum json_status
scan_leaf(struct scan *s)
{
	enum json_status st;
	uint32_t kept;
	bool escaped;

	switch (*s->p) {
	case '"':
		kept = keep(s, JSON_STRING);
		s->p++;
		if ((st = scan_string(s, &escaped)) != JSON_OK)
			return st;
		if (kept != UINT32_MAX)
			s->json->node[kept].escaped = escaped;
		break;
	case 'n':
		kept = keep(s, JSON_NULL);
		st = scan_word(s, STR("null"));
		break;
	case 't':
		kept = keep(s, JSON_TRUE);
		st = scan_word(s, STR("true"));
		break;
	case 'f':
		kept = keep(s, JSON_FALSE);
		st = scan_word(s, STR("false"));
		break;
	case '-': case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		kept = keep(s, JSON_NUMBER);
		st = scan_number(s);
		break;
	default:
		return bad(s, "unexpected character");
	}
	ended(s, kept);
	return st;
}

/* A member's name and the colon behind it, at the opening quote. */
static inline enum json_status
scan_key(struct scan *s)
{
	enum json_status st;

	if (s->p == s->end)
		return more(s, "ends inside an object");
	if (*s->p != '"')
		return bad(s, "member name expected");
	s->key = ++s->p;
	if ((st = scan_string(s, &s->key_escaped)) != JSON_OK)
		return st;
	s->key_n = (uint32_t)(s->p - 1 - s->key);
	blanks(s);
	if (s->p == s->end)
		return more(s, "ends inside an object");
	if (*s->p != ':')
		return bad(s, "colon expected behind a member name");
	s->p++;
	return JSON_OK;
}

/* Opens the bracket at p; *empty when it is closed at once. */
static inline enum json_status
scan_open(struct scan *s, bool *empty)
{
	bool object = *s->p == '{';

	*empty = false;
	if (s->depth == JSON_DEPTH_MAX)
		return bad(s, "brackets nested deeper than 256");
	s->object[s->depth] = object;
	s->open[s->depth] = keep(s, object ? JSON_OBJECT : JSON_ARRAY);
	s->depth++;
	s->p++;
	blanks(s);
	if (s->p < s->end && *s->p == (object ? '}' : ']')) {
		*empty = true;
		return JSON_OK;
	}
	s->key = NULL;
	s->key_n = 0;
	s->key_escaped = false;
	return object ? scan_key(s) : JSON_OK;
}

/* Behind a value inside a bracket: a comma, or the closing bracket at p. */
static inline enum json_status
scan_behind(struct scan *s, bool *closed)
{
	bool object = s->object[s->depth - 1];

	blanks(s);
	if (s->p == s->end)
		return more(s, object ? "ends inside an object" :
		    "ends inside an array");
	*closed = *s->p == (object ? '}' : ']');
	if (*closed)
		return JSON_OK;
	if (*s->p != ',')
		return bad(s, object ? "comma or } expected" :
		    "comma or ] expected");
	s->p++;
	if (!object) {
		s->key = NULL;
		s->key_n = 0;
		return JSON_OK;
	}
	blanks(s);
	return scan_key(s);
}

static enum json_status
scan_value(struct scan *s)
{
	enum json_status st;
	bool closed;

	for (;;) {
		blanks(s);
		if (s->p == s->end)
			return more(s, s->depth == 0 ? "nothing but blanks" :
			    s->object[s->depth - 1] ? "ends inside an object" :
			    "ends inside an array");
		closed = false;
		if (*s->p == '{' || *s->p == '[') {
			if ((st = scan_open(s, &closed)) != JSON_OK)
				return st;
			if (!closed)
				continue;
		} else if ((st = scan_leaf(s)) != JSON_OK) {
			return st;
		}
		while (s->depth > 0) {
			if (!closed &&
			    (st = scan_behind(s, &closed)) != JSON_OK)
				return st;
			if (!closed)
				break;
			closed = false;
			s->p++;
			ended(s, s->open[--s->depth]);
		}
		if (s->depth == 0)
			return JSON_OK;
	}
}

static enum json_status
scan_begin(struct scan *s, struct json *j, struct str text, unsigned depth)
{
	j->n = 0;
	j->error = NULL;
	j->error_at = 0;
	s->json = j;
	s->p = text.p;
	s->end = text.p + text.n;
	s->keep = depth;
	s->depth = 0;
	s->key = NULL;
	s->key_n = 0;
	s->key_escaped = false;
	if (text.n >= UINT32_MAX)
		return bad(s, "a value of 4 GiB or more");
	return scan_value(s);
}

enum json_status
json_scan_first(struct json *j, struct str text, unsigned depth, size_t *used)
{
	struct scan s;
	enum json_status st = scan_begin(&s, j, text, depth);

	*used = j->error_at = (size_t)(s.p - text.p);
	if (st == JSON_OK && j->node[0].type == JSON_NUMBER && s.p == s.end)
		return JSON_MORE;
	return st;
}

bool
json_scan(struct json *j, struct str text, unsigned depth)
{
	struct scan s;
	enum json_status st = scan_begin(&s, j, text, depth);

	if (st == JSON_OK) {
		blanks(&s);
		if (s.p < s.end)
			st = bad(&s, "more text behind the value");
	}
	j->error_at = (size_t)(s.p - text.p);
	return st == JSON_OK;
}

void
json_free(struct json *j)
{
	free(j->node);
	*j = (struct json){ 0 };
}
