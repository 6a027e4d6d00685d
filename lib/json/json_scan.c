#include "json/json_scan.h"

#include <stdlib.h>

#include "base/mem.h"
#include "json/json_run.h"

/* What nearly every value needs is one piece of code, without calls ... */
#define HOT inline __attribute__((__always_inline__))
/* ... and what few need stays out of its way. */
#define APART __attribute__((__noinline__))

/* The name of a value; {0} outside an object. */
struct name {
	const char *p;
	uint32_t n;
	bool escaped;
};

/*
 * The marks in 64 bytes of the text: bytes that are not plain inside a string.
 * Strings are found by their quotes, which are marks, not by their bytes.
 */
struct marks {
	const char *from;
	uint64_t left;		/* a bit for each byte, none for marks passed */
};

/*
 * A scan on its way through the text. Where it stands is handed from function
 * to function: each gives the place after what it has scanned, or NULL.
 */
struct scanner {
	struct json_source text;
	struct marks marks;	/* those before its place are of no account */
	struct json_node *next;	/* where the next value is kept */
	struct json_node *last;	/* there is no room after this one */
	size_t step;		/* 0 where values are too deep to be kept, or 1 */
	struct json *json;
	unsigned keep;		/* brackets down to which values are kept */
	unsigned depth;
	struct {		/* by depth: the open brackets, the nodes of */
		uint32_t node;	/* those that are kept */
		bool object;
	} open[JSON_DEPTH_MAX];
	struct name name;	/* of the bracket that comes next */
};

/* The marks in the 64 bytes at p, or in what there is. */
static APART uint64_t
marks_of(const char *p, const struct json_source *text)
{
	return json_marks(p, text->begin, text->end);
}

/* Passes the next mark, which comes back; end when there is none. */
static HOT const char *
marks_next(struct marks *m, const struct json_source *text)
{
	const char *end = text->end, *at;

	while (m->left == 0) {
		if (end - m->from <= 64)
			return end;
		m->from += 64;
		m->left = marks_of(m->from, text);
	}
	at = m->from + (unsigned)__builtin_ctzll(m->left);
	m->left &= m->left - 1;
	return at;
}

/* Passes the quote that opens a string, at p, and the mark after it. */
static HOT const char *
marks_after(struct marks *m, const char *p,
    const struct json_source *text)
{
	const char *at;

	do
		at = marks_next(m, text);
	while (at != p && at != text->end);
	return marks_next(m, text);
}

static HOT const char *
blanks(const char *p, const char *end)
{
	while (p < end && (unsigned char)*p <= ' ' && (*p == ' ' ||
	    *p == '\n' || *p == '\r' || *p == '\t'))
		p++;
	return p;
}

/* Makes room for value n and one after it. */
static APART void
grow_nodes(struct scanner *s, size_t n)
{
	struct json *j = s->json;

	j->node = mem_grow(j->node, &j->cap, n + 2, sizeof(*j->node));
	s->next = j->node + n;
	s->last = j->node + j->cap - 1;
}

/*
 * Keeps a value, from p to end; what is too deep to be kept is overwritten by
 * what comes next.
 */
static HOT void
keep_value(struct scanner *s, const char *p, const char *end,
    enum json_type type, bool escaped, struct name name)
{
	struct json_node *v = s->next;

	v->p = p;
	v->key = name.p;
	v->n = (uint32_t)(end - p);
	v->key_n = name.n;
	v->skip = 1;
	v->type = (uint8_t)type;
	v->escaped = escaped;
	v->key_escaped = name.escaped;
	if (v == s->last)
		grow_nodes(s, (size_t)(v - s->json->node));
	s->next += s->step;
}

/* From after the quote that opens a string to after the one that closes. */
static const char *
scan_string(struct scanner *s, const char *p, bool *escaped)
{
	if ((p = json_leaf_string(&s->text, p, escaped)) != NULL) {
		s->marks.from = p;
		s->marks.left = marks_of(p, &s->text);
	}
	return p;
}

/* A value that is no bracket, at p. */
static APART const char *
scan_leaf(struct scanner *s, const char *from, struct name name)
{
	enum json_type type = JSON_STRING;
	bool escaped = false;
	const char *p = *from == '"' ? scan_string(s, from + 1, &escaped) :
	    json_leaf_other(&s->text, from, &type);

	if (p != NULL)
		keep_value(s, from, p, type, escaped, name);
	return p;
}

/* A member's name and the colon after it, up to the value. */
static APART const char *
scan_name(struct scanner *s, const char *p)
{
	struct name *name = &s->name;

	p = blanks(p, s->text.end);
	if (p == s->text.end)
		return json_more(&s->text, "ends inside an object");
	if (*p != '"')
		return json_bad(&s->text, p, "member name expected");
	name->p = ++p;
	if ((p = scan_string(s, p, &name->escaped)) == NULL)
		return NULL;
	name->n = (uint32_t)(p - 1 - name->p);
	p = blanks(p, s->text.end);
	if (p < s->text.end && *p != ':')
		return json_bad(&s->text, p, "colon expected after a member name");
	p = p < s->text.end ? blanks(p + 1, s->text.end) : p;
	return p < s->text.end ? p :
	    json_more(&s->text, "ends inside an object");
}

/* Opens the bracket at p. */
static HOT const char *
scan_open(struct scanner *s, const char *p)
{
	bool object = *p == '{';

	if (s->depth == JSON_DEPTH_MAX)
		return json_bad(&s->text, p, "brackets nested deeper than 256");
	s->open[s->depth].object = object;
	s->open[s->depth].node = (uint32_t)(s->next - s->json->node);
	keep_value(s, p, p + 1, object ? JSON_OBJECT : JSON_ARRAY, false,
	    s->name);
	s->step = ++s->depth <= s->keep;
	return p + 1;
}

/* Closes the innermost bracket, at p. */
static HOT const char *
scan_close(struct scanner *s, const char *p)
{
	struct json_node *v = s->json->node + s->open[--s->depth].node;

	p++;
	if (s->depth <= s->keep) {
		s->step = 1;
		v->n = (uint32_t)(p - v->p);
		v->skip = (uint32_t)(s->next - v);
	}
	return p;
}

/* After a value: up to a comma, or the bracket that closes. */
static HOT const char *
scan_after(struct scanner *s, const char *p, bool object)
{
	if (p < s->text.end && *p == ',')
		return p;
	p = blanks(p, s->text.end);
	if (p == s->text.end)
		return json_more(&s->text, object ? "ends inside an object" :
		    "ends inside an array");
	if (*p == ',' || *p == (object ? '}' : ']'))
		return p;
	return json_bad(&s->text, p, object ? "comma or } expected" :
	    "comma or ] expected");
}

/* After a whole number at p that a comma, } or ] follows; else NULL. */
static HOT const char *
scan_count(const char *p, const char *end)
{
	if (*p < '1' || *p > '9')
		return NULL;
	do
		p++;
	while (p < end && *p >= '0' && *p <= '9');
	return p < end && (*p == ',' || (*p | 0x20) == '}') ? p : NULL;
}

/* After the word at p, which has a meaning; else NULL. */
static HOT const char *
scan_word(const char *p, const char *end, enum json_type *type)
{
	if (end - p < 5)
		return NULL;
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

/* As scan_leaf(); what most values are is done in place. */
static HOT const char *
scan_simple(struct scanner *s, struct marks *m, const char *p,
    struct name name)
{
	enum json_type type = JSON_NUMBER;
	const char *end = s->text.end, *at;

	if (*p == '"') {
		at = marks_after(m, p, &s->text);
		if (at < end && *at == '"') {
			keep_value(s, p, at + 1, JSON_STRING, false, name);
			return at + 1;
		}
		p = scan_leaf(s, p, name);
		*m = s->marks;
		return p;
	}
	if ((at = scan_count(p, end)) == NULL &&
	    (at = scan_word(p, end, &type)) == NULL)
		return scan_leaf(s, p, name);
	keep_value(s, p, at, type, false, name);
	return at;
}

/* The members from p on, up to a bracket that closes or opens. */
static const char *
scan_members(struct scanner *s, const char *p)
{
	const char *end = s->text.end, *at;
	struct marks m = s->marks;
	struct name name;

	for (;; p++) {
		if (p < end && *p != '"')
			p = blanks(p, end);
		if (p < end && *p == '"' &&
		    end - (at = marks_after(&m, p, &s->text)) > 2 &&
		    at[0] == '"' && at[1] == ':') {
			name.p = p + 1;
			name.n = (uint32_t)(at - p - 1);
			name.escaped = false;
			p = at + 2;
			if ((unsigned char)*p <= ' ' &&
			    (p = blanks(p, end)) == end)
				return json_more(&s->text, "ends inside an object");
		} else {
			if ((p = scan_name(s, p)) == NULL)
				return NULL;
			m = s->marks;
			name.p = s->name.p;
			name.n = s->name.n;
			name.escaped = s->name.escaped;
		}
		if (*p == '{' || *p == '[') {
			s->name.p = name.p;
			s->name.n = name.n;
			s->name.escaped = name.escaped;
			break;
		}
		if ((p = scan_simple(s, &m, p, name)) == NULL)
			return NULL;
		if ((p = scan_after(s, p, true)) == NULL || *p != ',')
			break;
	}
	s->marks = m;
	return p;
}

/* The values in an array from p on, up to a bracket that closes or opens. */
static const char *
scan_elements(struct scanner *s, const char *p)
{
	static const struct name none;
	struct marks m = s->marks;

	s->name = none;
	for (;; p++) {
		p = blanks(p, s->text.end);
		if (p == s->text.end)
			return json_more(&s->text, "ends inside an array");
		if (*p == '{' || *p == '[')
			break;
		if ((p = scan_simple(s, &m, p, none)) == NULL ||
		    (p = scan_after(s, p, false)) == NULL || *p != ',')
			break;
	}
	s->marks = m;
	return p;
}

static const char *
scan_value(struct scanner *s, const char *p)
{
	bool object;

	p = blanks(p, s->text.end);
	if (p == s->text.end)
		return json_more(&s->text, "nothing but blanks");
	if (*p != '{' && *p != '[')
		return scan_leaf(s, p, s->name);
	while (p != NULL) {
		if (*p == '{' || *p == '[') {
			object = *p == '{';
			if ((p = scan_open(s, p)) == NULL)
				return NULL;
			p = blanks(p, s->text.end);
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
	s->step = 1;
	s->depth = 0;
	s->name = (struct name){ 0 };
	j->n = 0;
	if (text.n >= UINT32_MAX)
		return json_bad(&s->text, text.p, "a value of 4 GiB or more");
	grow_nodes(s, 0);
	s->marks.from = text.p;
	s->marks.left = marks_of(text.p, &s->text);
	p = scan_value(s, text.p);
	j->n = (size_t)(s->next - j->node);
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
		s.text.at = p = blanks(p, s.text.end);
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
