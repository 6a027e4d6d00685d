#include "io/json_scan.h"

#include <stdlib.h>

#include "base/mem.h"
#include "io/json_run.h"

/*
 * A scan on its way through the text. Where it stands is handed from function
 * to function: each gives the place behind what it has scanned, or NULL.
 */
struct scan {
	struct json *json;
	const char *end;
	unsigned keep;		/* brackets down to which values are kept */
	unsigned depth;
	uint32_t open[JSON_DEPTH_MAX];	/* kept node of each open bracket */
	bool object[JSON_DEPTH_MAX];
	const char *key;	/* name of the value that comes next */
	uint32_t key_n;
	bool key_escaped;
	enum json_status status;	/* with NULL: why, ... */
	const char *at;		/* ... and where */
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

/* What is at p is wrong. */
static const char *
bad(struct scan *s, const char *p, const char *why)
{
	s->json->error = why;
	s->status = JSON_BAD;
	s->at = p;
	return NULL;
}

/* The text has ended: why, for those who know that no more will come. */
static const char *
more(struct scan *s, const char *why)
{
	s->json->error = why;
	s->status = JSON_MORE;
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
scan_utf8(struct scan *s, const char *p)
{
	while (p < s->end && (unsigned char)*p >= 0x80) {
		unsigned char c = (unsigned char)*p;
		unsigned n = json_utf8(p, s->end);

		if (n == 0 && s->end - p < 4 && c >= 0xc2 && c <= 0xf4)
			return more(s, "not valid UTF-8");
		if (n == 0)
			return bad(s, p, "not valid UTF-8");
		p += n;
	}
	return p;
}

/* The escape at p. */
static const char *
scan_escape(struct scan *s, const char *p)
{
	if (s->end - p < 2)
		return more(s, "unterminated string");
	switch (p[1]) {
	case 'u':
		if (s->end - p < 6)
			return more(s, "unterminated string");
		if (!hex4(p + 2))
			return bad(s, p, "\\u without four hex digits");
		return p + 6;
	case '"': case '\\': case '/': case 'b':
	case 'f': case 'n': case 'r': case 't':
		return p + 2;
	default:
		return bad(s, p, "unknown escape in a string");
	}
}

/* From inside a string to behind its closing quote. */
static const char *
scan_rest(struct scan *s, const char *p, bool *escaped)
{
	while (p != NULL) {
		unsigned char c;

		p = json_run(p, s->end);
		if (p == s->end)
			return more(s, "unterminated string");
		c = (unsigned char)*p;
		if (c == '"')
			return p + 1;
		if (c >= 0x80) {
			p = scan_utf8(s, p);
		} else if (c == '\\') {
			*escaped = true;
			p = scan_escape(s, p);
		} else {
			return bad(s, p, "control character in a string");
		}
	}
	return NULL;
}

/* From behind the opening quote to behind the closing one; most are short. */
static inline const char *
scan_string(struct scan *s, const char *p, bool *escaped)
{
	const char *quote = json_short(p, s->end);

	*escaped = false;
	return quote != NULL ? quote + 1 : scan_rest(s, p, escaped);
}

static bool
digit(const struct scan *s, const char *p)
{
	return p < s->end && *p >= '0' && *p <= '9';
}

/* One digit or more. */
static const char *
scan_digits(struct scan *s, const char *p)
{
	if (p == s->end)
		return more(s, "unfinished number");
	if (!digit(s, p))
		return bad(s, p, "malformed number");
	while (digit(s, p))
		p++;
	return p;
}

static const char *
scan_number(struct scan *s, const char *p)
{
	const char *first;

	if (*p == '-')
		p++;
	first = p;
	if ((p = scan_digits(s, p)) == NULL)
		return NULL;
	if (*first == '0' && p > first + 1)
		return bad(s, first + 1, "number with a leading zero");
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

static const char *
scan_word(struct scan *s, const char *p, struct str word)
{
	size_t n = (size_t)(s->end - p) < word.n ?
	    (size_t)(s->end - p) : word.n;

	if (memcmp(p, word.p, n) != 0)
		return bad(s, p, "unexpected character");
	return n < word.n ? more(s, "unfinished value") : p + n;
}

static inline const char *
blanks(const struct scan *s, const char *p)
{
	if (p < s->end && (unsigned char)*p > ' ')	/* nearly always */
		return p;
	while (p < s->end && (*p == ' ' || *p == '\n' || *p == '\r' ||
	    *p == '\t'))
		p++;
	return p;
}

/* Keeps the value that begins at p; its length is set when it ends. */
static inline uint32_t
keep(struct scan *s, const char *p, enum json_type type)
{
	struct json *j = s->json;
	struct json_node *v;

	if (s->depth > s->keep)
		return UINT32_MAX;
	if (j->n == j->cap)
		j->node = mem_grow(j->node, &j->cap, j->n + 1,
		    sizeof(*j->node));
	v = &j->node[j->n];
	v->p = p;
	v->key = s->key;
	v->key_n = s->key_n;
	v->key_escaped = s->key_escaped;
	v->escaped = false;
	v->type = (uint8_t)type;
	v->skip = 1;
	return (uint32_t)j->n++;
}

/* The kept value ends at p. */
static inline void
ended(struct scan *s, uint32_t kept, const char *p)
{
	struct json_node *v;

	if (kept == UINT32_MAX)
		return;
	v = &s->json->node[kept];
	v->n = (uint32_t)(p - v->p);
	v->skip = (uint32_t)s->json->n - kept;
}

/* A value that is no bracket and no string, at p. */
static const char *
scan_plain(struct scan *s, const char *p)
{
	uint32_t kept;

	switch (*p) {
	case 'n':
		kept = keep(s, p, JSON_NULL);
		p = scan_word(s, p, STR("null"));
		break;
	case 't':
		kept = keep(s, p, JSON_TRUE);
		p = scan_word(s, p, STR("true"));
		break;
	case 'f':
		kept = keep(s, p, JSON_FALSE);
		p = scan_word(s, p, STR("false"));
		break;
	case '-': case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		kept = keep(s, p, JSON_NUMBER);
		p = scan_number(s, p);
		break;
	default:
		return bad(s, p, "unexpected character");
	}
	if (p != NULL)
		ended(s, kept, p);
	return p;
}

/* A value that is no bracket, at p. */
static inline const char *
scan_leaf(struct scan *s, const char *p)
{
	uint32_t kept;
	bool escaped;

	if (*p != '"')
		return scan_plain(s, p);
	kept = keep(s, p, JSON_STRING);
	p = scan_string(s, p + 1, &escaped);
	if (p == NULL || kept == UINT32_MAX)
		return p;
	s->json->node[kept].escaped = escaped;
	ended(s, kept, p);
	return p;
}

/* A member's name and the colon behind it, at the opening quote. */
static inline const char *
scan_key(struct scan *s, const char *p)
{
	if (p == s->end)
		return more(s, "ends inside an object");
	if (*p != '"')
		return bad(s, p, "member name expected");
	s->key = ++p;
	if ((p = scan_string(s, p, &s->key_escaped)) == NULL)
		return NULL;
	s->key_n = (uint32_t)(p - 1 - s->key);
	p = blanks(s, p);
	if (p == s->end)
		return more(s, "ends inside an object");
	if (*p != ':')
		return bad(s, p, "colon expected behind a member name");
	return p + 1;
}

/* Opens the bracket at p; *closed when it is closed at once. */
static const char *
scan_open(struct scan *s, const char *p, bool *closed)
{
	bool object = *p == '{';

	if (s->depth == JSON_DEPTH_MAX)
		return bad(s, p, "brackets nested deeper than 256");
	s->object[s->depth] = object;
	s->open[s->depth] = keep(s, p, object ? JSON_OBJECT : JSON_ARRAY);
	s->depth++;
	p = blanks(s, p + 1);
	*closed = p < s->end && *p == (object ? '}' : ']');
	s->key = NULL;
	s->key_n = 0;
	s->key_escaped = false;
	return object && !*closed ? scan_key(s, p) : p;
}

/* Behind a value inside a bracket: a comma, or the closing bracket at p. */
static inline const char *
scan_behind(struct scan *s, const char *p, bool *closed)
{
	bool object = s->object[s->depth - 1];

	p = blanks(s, p);
	if (p == s->end)
		return more(s, object ? "ends inside an object" :
		    "ends inside an array");
	*closed = *p == (object ? '}' : ']');
	if (*closed)
		return p;
	if (*p != ',')
		return bad(s, p, object ? "comma or } expected" :
		    "comma or ] expected");
	if (object)
		return scan_key(s, blanks(s, p + 1));
	s->key = NULL;
	s->key_n = 0;
	return p + 1;
}

static const char *
scan_value(struct scan *s, const char *p)
{
	bool closed;

	for (;;) {
		p = blanks(s, p);
		if (p == s->end)
			return more(s, s->depth == 0 ? "nothing but blanks" :
			    s->object[s->depth - 1] ? "ends inside an object" :
			    "ends inside an array");
		closed = false;
		if (*p == '{' || *p == '[') {
			if ((p = scan_open(s, p, &closed)) == NULL)
				return NULL;
			if (!closed)
				continue;
		} else if ((p = scan_leaf(s, p)) == NULL) {
			return NULL;
		}
		while (s->depth > 0) {
			if (!closed &&
			    (p = scan_behind(s, p, &closed)) == NULL)
				return NULL;
			if (!closed)
				break;
			closed = false;
			p++;
			ended(s, s->open[--s->depth], p);
		}
		if (s->depth == 0)
			return p;
	}
}

/* The first value of text; NULL when it is bad or has not ended. */
static const char *
scan_begin(struct scan *s, struct json *j, struct str text, unsigned depth)
{
	j->n = 0;
	j->error = NULL;
	s->json = j;
	s->end = text.p + text.n;
	s->keep = depth;
	s->depth = 0;
	s->key = NULL;
	s->key_n = 0;
	s->key_escaped = false;
	s->status = JSON_OK;
	if (text.n >= UINT32_MAX)
		return bad(s, text.p, "a value of 4 GiB or more");
	return scan_value(s, text.p);
}

enum json_status
json_scan_first(struct json *j, struct str text, unsigned depth, size_t *used)
{
	struct scan s;
	const char *p = scan_begin(&s, j, text, depth);

	*used = j->error_at = (size_t)((p != NULL ? p : s.at) - text.p);
	if (p != NULL && p == s.end && j->node[0].type == JSON_NUMBER)
		return JSON_MORE;
	return s.status;
}

bool
json_scan(struct json *j, struct str text, unsigned depth)
{
	struct scan s;
	const char *p = scan_begin(&s, j, text, depth);

	if (p != NULL) {
		s.at = p = blanks(&s, p);
		if (p < s.end)
			p = bad(&s, p, "more text behind the value");
	}
	j->error_at = (size_t)(s.at - text.p);
	return p != NULL;
}

void
json_free(struct json *j)
{
	free(j->node);
	*j = (struct json){ 0 };
}
