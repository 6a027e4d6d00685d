#include "json/json_scan.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "json/json_marks.h"

/* What nearly every value needs is one piece of code, without calls ... */
#define HOT inline __attribute__((__always_inline__))
/* ... and what few need stays out of its way: the last bytes of a text, too. */
#define APART __attribute__((__noinline__))

enum { LAST = 16 };

/* The name of a value; {0} outside an object. */
struct name {
	const char *p;
	uint32_t n;
	bool escaped;
};

/* Of a scan, what is needed at every value: those who scan many copy it. */
struct hand {
	/* What changes is not side by side: GCC would keep it as a vector. */
	const uint32_t *mark;	/* the marks that are not passed yet */
	const char *begin;	/* of the text */
	const char *end;
	struct json_node *next;	/* where the next value is kept */
	size_t step;		/* 0 where values are too deep to be kept, or 1 */
	struct json_node *last;	/* there is no room after this one */
};

/*
 * A scan on its way through the text. Where it stands is handed from function
 * to function: each gives the place after what it has scanned, or NULL.
 */
struct scanner {
	struct json_source text;
	struct json_marks marks;
	struct hand hand;
	struct json *json;
	unsigned keep;		/* brackets down to which values are kept */
	unsigned depth;
	struct {		/* by depth: the open brackets, the nodes of */
		uint32_t node;	/* those that are kept */
		bool object;
	} open[JSON_DEPTH_MAX];
	struct name name;	/* of the bracket that comes next */
	bool opens;		/* what is next is one */
};

static APART const char *
blanks(struct scanner *s, const char *p)
{
	for (; p < s->text.end && (*p == ' ' || *p == '\t' || *p == '\n' ||
	    *p == '\r'); p++)
		s->json->spread |= *p == '\n' || *p == '\r';
	return p;
}

/* Makes room after v, the last; its place now. */
static APART struct json_node *
grow_nodes(struct scanner *s, const struct json_node *v)
{
	struct json *j = s->json;
	size_t n = v == NULL ? 0 : (size_t)(v - j->node);

	j->node = mem_grow(j->node, &j->cap, n + 2, sizeof(*j->node));
	s->hand.last = j->node + j->cap - 1;
	return j->node + n;
}

/*
 * Keeps a value, from p to end; what is too deep to be kept is overwritten by
 * what comes next.
 */
static HOT void
keep_value(struct scanner *s, struct hand *h, const char *p, const char *end,
    enum json_type type, bool escaped, struct name name)
{
	struct json_node *v = h->next;

	v->p = p;
	v->key = name.p;
	v->n = (uint32_t)(end - p);
	v->key_n = name.n;
	v->skip = 1;
	v->type = (uint8_t)type;
	v->escaped = escaped;
	v->key_escaped = name.escaped;
	if (v == h->last) {
		v = grow_nodes(s, v);
		h->last = s->hand.last;
	}
	h->next = v + h->step;
}

/* The marks from p on, as many as what comes next may need. */
static HOT void
list_marks(struct scanner *s, struct hand *h, const char *p)
{
	if (s->marks.end - h->mark < JSON_MARKS_FEW)
		h->mark = json_marks_more(&s->marks, h->mark, p);
}

/* Passes blanks at p, line ends among them, which are marks. */
static HOT const char *
pass_blanks(struct scanner *s, struct hand *h, const char *p)
{
	/* Mostly there is one, or none. */
	if (h->end - p > 1 && (unsigned char)*p > ' ')
		return p;
	if (h->end - p > 1 && *p == ' ' && (unsigned char)p[1] > ' ')
		return p + 1;
	p = blanks(s, p);
	h->mark = json_marks_pass(&s->marks, h->mark, p);
	return p;
}

/* Any value that is no bracket, at p. */
static APART const char *
scan_leaf(struct scanner *s, const char *p, struct name name)
{
	enum json_type type = JSON_STRING;
	bool escaped = false;
	const char *at = *p == '"' ?
	    json_leaf_string(&s->text, p + 1, &escaped) :
	    json_leaf_other(&s->text, p, &type);

	if (at == NULL)
		return NULL;
	s->hand.mark = json_marks_pass(&s->marks, s->hand.mark, at);
	keep_value(s, &s->hand, p, at, type, escaped, name);
	return at;
}

/* A member's name and the colon after it, up to the value. */
static APART const char *
scan_name(struct scanner *s, const char *p)
{
	struct name *name = &s->name;

	p = blanks(s, p);
	if (p == s->text.end)
		return json_more(&s->text, "ends inside an object");
	if (*p != '"')
		return json_bad(&s->text, p, "member name expected");
	name->p = ++p;
	if ((p = json_leaf_string(&s->text, p, &name->escaped)) == NULL)
		return NULL;
	name->n = (uint32_t)(p - 1 - name->p);
	p = blanks(s, p);
	if (p < s->text.end && *p != ':')
		return json_bad(&s->text, p, "colon expected after a member name");
	p = p < s->text.end ? blanks(s, p + 1) : p;
	return p < s->text.end ? p :
	    json_more(&s->text, "ends inside an object");
}

/* Any member, at p; a bracket is only come to. */
static APART const char *
scan_member(struct scanner *s, const char *p)
{
	if ((p = scan_name(s, p)) == NULL)
		return NULL;
	s->hand.mark = json_marks_pass(&s->marks, s->hand.mark, p);
	s->opens = *p == '{' || *p == '[';
	return s->opens ? p : scan_leaf(s, p, s->name);
}

/* Opens the bracket at p. */
static HOT const char *
scan_open(struct scanner *s, const char *p)
{
	struct hand *h = &s->hand;
	bool object = *p == '{';

	if (s->depth == JSON_DEPTH_MAX)
		return json_bad(&s->text, p, "brackets nested deeper than 256");
	s->open[s->depth].object = object;
	s->open[s->depth].node = (uint32_t)(h->next - s->json->node);
	keep_value(s, h, p, p + 1, object ? JSON_OBJECT : JSON_ARRAY, false,
	    s->name);
	h->step = ++s->depth <= s->keep;
	return p + 1;
}

/* Closes the innermost bracket, at p. */
static HOT const char *
scan_close(struct scanner *s, const char *p)
{
	struct json_node *v = s->json->node + s->open[--s->depth].node;

	p++;
	if (s->depth <= s->keep) {
		s->hand.step = 1;
		v->n = (uint32_t)(p - v->p);
		v->skip = (uint32_t)(s->hand.next - v);
	}
	return p;
}

/* After a value: up to a comma, or the bracket that closes. */
static HOT const char *
scan_after(struct scanner *s, const char *p, bool object)
{
	if (p < s->text.end && *p == ',')
		return p;
	p = pass_blanks(s, &s->hand, p);
	if (p == s->text.end)
		return json_more(&s->text, object ? "ends inside an object" :
		    "ends inside an array");
	if (*p == ',' || *p == (object ? '}' : ']'))
		return p;
	return json_bad(&s->text, p, object ? "comma or } expected" :
	    "comma or ] expected");
}

/* How many of the eight bytes at p are digits before one is none. */
static HOT unsigned
digits_of(const char *p)
{
	const uint64_t ones = 0x0101010101010101, high = ones * 0xf0,
	    zeros = ones * '0';
	uint64_t v, other;

	memcpy(&v, p, sizeof(v));
	v = le64toh(v);
	/* What 6 is added to runs over from : on; only later bytes feel it. */
	other = ((v & high) ^ zeros) | (((v + ones * 6) & high) ^ zeros);
	return other == 0 ? 8 : (unsigned)__builtin_ctzll(other) / 8;
}

/* After a whole number at p that a comma, } or ] follows; else NULL. */
static HOT const char *
scan_count(const char *p, const char *end)
{
	const char *from = p;
	unsigned n;

	do {
		if (end - p < 8)
			return NULL;
		n = digits_of(p);
		p += n;
	} while (n == 8);
	if (p == from || (*from == '0' && p > from + 1))
		return NULL;
	return *p == ',' || (*p | 0x20) == '}' ? p : NULL;
}

/* After the word at p, which has a meaning; else NULL. */
static HOT const char *
scan_word(const char *p, enum json_type *type)
{
	if (memcmp(p, "null", 4) == 0) {
		*type = JSON_NULL;
		return p + 4;
	}
	if (memcmp(p, "true", 4) == 0) {
		*type = JSON_TRUE;
		return p + 4;
	}
	*type = JSON_FALSE;
	return memcmp(p, "false", 5) == 0 ? p + 5 : NULL;
}

/*
 * After a value of which nothing is to be said, not among the last bytes; NULL
 * where it may be another. Its first mark, if it has one, is mark[0].
 */
static HOT const char *
after_simple(const char *p, const struct hand *h, const uint32_t *mark,
    enum json_type *type)
{
	const char *at;

	if (*p == '"') {
		*type = JSON_STRING;
		at = h->begin + mark[1];
		return at < h->end && *at == '"' ? at + 1 : NULL;
	}
	if (*p >= '0' && *p <= '9') {
		*type = JSON_NUMBER;
		return scan_count(p, h->end);
	}
	return scan_word(p, type);
}

/* The members from p on, up to a bracket that closes or opens. */
static const char *
scan_members(struct scanner *s, const char *p)
{
	struct hand h = s->hand;

	for (;; p++) {
		const char *quote, *value, *at = NULL;
		enum json_type type;

		if (p < h.end && *p != '"')
			p = pass_blanks(s, &h, p);
		list_marks(s, &h, p);
		quote = h.begin + h.mark[1];
		if (h.end - quote > LAST && p == h.begin + h.mark[0] &&
		    *p == '"' && quote[0] == '"' && quote[1] == ':') {
			struct name name = { p + 1,
			    (uint32_t)(quote - p - 1), false };

			value = quote + 2;
			value += *value == ' ';
			if (*value == '{' || *value == '[') {
				h.mark += 2;
				s->name = name;
				p = value;
				break;
			}
			at = after_simple(value, &h, h.mark + 2, &type);
			if (at != NULL) {
				h.mark += *value == '"' ? 4 : 2;
				keep_value(s, &h, value, at, type, false, name);
				p = at;
			}
		}
		if (at == NULL) {
			s->hand = h;
			if ((p = scan_member(s, p)) == NULL || s->opens)
				return p;
			h = s->hand;
		}
		if (p < h.end && *p == ',')
			continue;
		s->hand = h;
		if ((p = scan_after(s, p, true)) == NULL || *p != ',')
			return p;
		h = s->hand;
	}
	s->hand = h;
	return p;
}

/* The values in an array from p on, up to a bracket that closes or opens. */
static const char *
scan_elements(struct scanner *s, const char *p)
{
	static const struct name none;
	struct hand *h = &s->hand;

	s->name = none;
	for (;; p++) {
		enum json_type type;
		const char *at;

		p = pass_blanks(s, h, p);
		if (p == h->end)
			return json_more(&s->text, "ends inside an array");
		if (*p == '{' || *p == '[')
			break;
		list_marks(s, h, p);
		at = h->end - p > LAST ? after_simple(p, h, h->mark, &type) :
		    NULL;
		if (at == NULL) {
			if ((p = scan_leaf(s, p, none)) == NULL)
				return NULL;
		} else {
			if (*p == '"')
				h->mark += 2;
			keep_value(s, h, p, at, type, false, none);
			p = at;
		}
		if ((p = scan_after(s, p, false)) == NULL || *p != ',')
			break;
	}
	return p;
}

static const char *
scan_value(struct scanner *s, const char *p)
{
	bool object;

	p = blanks(s, p);
	if (p == s->text.end)
		return json_more(&s->text, "nothing but blanks");
	if (*p != '{' && *p != '[')
		return scan_leaf(s, p, s->name);
	while (p != NULL) {
		if (*p == '{' || *p == '[') {
			object = *p == '{';
			if ((p = scan_open(s, p)) == NULL)
				return NULL;
			p = pass_blanks(s, &s->hand, p);
			if (p < s->text.end && *p == (object ? '}' : ']'))
				continue;
		} else {
			p = scan_close(s, p);
			if (s->depth == 0)
				return p;
			object = s->open[s->depth - 1].object;
			if ((p = scan_after(s, p, object)) == NULL || *p != ',')
				continue;
			p++;
		}
		p = object ? scan_members(s, p) : scan_elements(s, p);
	}
	return NULL;
}

/* The first value of text; NULL when it is bad or has not ended. */
static const char *
scan_first(struct scanner *s, struct json *j, struct str text, unsigned depth)
{
	const char *p;

	if (text.p == NULL)	/* a text without bytes may have no place */
		text = STR("");
	s->text.begin = text.p;
	s->text.end = text.p + text.n;
	s->text.status = JSON_OK;
	s->text.why = NULL;
	s->json = j;
	s->keep = depth;
	s->depth = 0;
	s->name = (struct name){ 0 };
	j->n = 0;
	j->spread = false;
	if (text.n >= UINT32_MAX)
		return json_bad(&s->text, text.p, "a value of 4 GiB or more");
	s->hand.begin = s->text.begin;
	s->hand.end = s->text.end;
	s->hand.mark = json_marks_begin(&s->marks, text.p, (uint32_t)text.n);
	s->hand.next = grow_nodes(s, NULL);
	s->hand.step = 1;
	p = scan_value(s, text.p);
	j->n = (size_t)(s->hand.next - j->node);
	return p;
}

enum json_status
json_scan_first(struct json *j, struct str text, unsigned depth, size_t *used)
{
	struct scanner s;
	const char *p = scan_first(&s, j, text, depth);

	j->error = s.text.why;
	*used = j->error_at = (size_t)((p != NULL ? p : s.text.at) -
	    s.text.begin);
	if (p != NULL && p == s.text.end && j->node[0].type == JSON_NUMBER)
		return JSON_MORE;
	return s.text.status;
}

bool
json_scan(struct json *j, struct str text, unsigned depth)
{
	struct scanner s;
	const char *p = scan_first(&s, j, text, depth);

	if (p != NULL) {
		s.text.at = p = blanks(&s, p);
		if (p < s.text.end)
			json_bad(&s.text, p, "more text after the value");
	}
	j->error = s.text.why;
	j->error_at = (size_t)(s.text.at - s.text.begin);
	return j->error == NULL;
}

void
json_free(struct json *j)
{
	free(j->node);
	*j = (struct json){ 0 };
}
