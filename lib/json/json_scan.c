#include "json/json_scan.h"

#include <stdlib.h>

#include "json/json_scanner.h"

/*
 * Opens the bracket at p. Its node is there, all but its place in the text, and
 * is kept.
 */
static HOT const char *
open_bracket(struct scanner *s, struct scanner_hand *h, const char *p)
{
	struct json_node *v = h->next;

	if (h->depth == JSON_DEPTH_MAX)
		return json_bad(&s->text, p, "brackets nested deeper than 256");
	s->open[h->depth].object = *p == '{';
	s->open[h->depth].node = (uint32_t)(v - s->json->node);
	s->open[h->depth].step = h->before;
	if (v == h->last) {
		v = scanner_grow(s, v);
		h->last = s->hand.last;
	}
	h->next = v + h->step;
	h->step = ++h->depth <= s->keep;
	/* Steps with whole brackets in them are none at the greatest depth. */
	if (h->depth == JSON_DEPTH_MAX)
		h->near = h->begin;
	return h->start = p + 1;
}

/* Opens a bracket that was not foretold. */
static HOT const char *
open_any(struct scanner *s, struct scanner_hand *h, const char *p,
    struct scanner_name name)
{
	*h->next = (struct json_node){ .p = p, .key = name.p,
	    .key_n = name.n, .skip = 1,
	    .type = *p == '{' ? JSON_OBJECT : JSON_ARRAY,
	    .key_escaped = name.escaped, .known = name.known };
	return open_bracket(s, h, p);
}

/* Closes the innermost bracket, at p. */
static HOT const char *
close_bracket(struct scanner *s, struct scanner_hand *h, const char *p)
{
	struct json_node *v = s->json->node + s->open[--h->depth].node;

	p++;
	h->start = NULL;
	h->before = s->open[h->depth].step;
	h->before += h->before != &json_shape_none;
	if (h->depth <= s->keep) {
		h->step = 1;
		v->n = (uint32_t)(p - v->p);
		v->skip = (uint32_t)(h->next - v);
	}
	return p;
}

/* After a value: up to a comma, or the bracket that closes. */
static HOT const char *
scan_after(struct scanner *s, struct scanner_hand *h, const char *p,
    bool object)
{
	p = scanner_pass(s, h, p);
	if (p == h->end)
		return json_more(&s->text, object ? "ends inside an object" :
		    "ends inside an array");
	if (*p == ',' || *p == (object ? '}' : ']'))
		return p;
	return json_bad(&s->text, p, object ? "comma or } expected" :
	    "comma or ] expected");
}

/*
 * After the value at p of a member that is foretold, which is kept; NULL where
 * it is not what was foretold after all.
 */
static HOT const char *
foretold_value(struct scanner *s, struct scanner_hand *h,
    const struct json_shape_step *t, const char *p)
{
	struct json_node *v = h->next;
	const char *at;

	*v = t->node;
	v->p = p;
	v->key = p - t->name;
	if (t->rest == JSON_SHAPE_STRING) {
		at = h->begin + h->mark[3];
		if (at < h->end && *at == '"') {
			h->mark += 4;
			at++;
		} else {
			s->hand = *h;
			if ((at = scanner_string(s, p, 2)) == NULL)
				return NULL;
			h->mark = s->hand.mark;
			v->escaped = s->escaped;
		}
		v->n = (uint32_t)(at - p);
	} else if (t->rest == JSON_SHAPE_NUMBER) {
		if ((at = scanner_count(p, h->end)) == NULL)
			return NULL;
		v->n = (uint32_t)(at - p);
		h->mark += 2;
	} else {
		at = p + t->node.n;
		h->mark += 2;
	}
	if (v == h->last) {
		v = scanner_grow(s, v);
		h->last = s->hand.last;
	}
	h->next = v + h->step;
	h->before = t;
	return at;
}

/* Opens the bracket at p, which is foretold. */
static HOT const char *
foretold_bracket(struct scanner *s, struct scanner_hand *h,
    const struct json_shape_step *t, const char *p)
{
	*h->next = t->node;
	h->next->p = p;
	h->next->key = p - t->name;
	h->mark += 2;
	h->before = t;
	return open_bracket(s, h, p);
}

/* The member that is not foretold, at p, or the end of the object. */
static HOT const char *
scan_other(struct scanner *s, struct scanner_hand *h, const char *p)
{
	bool first = p == h->start;

	if (s->text.why != NULL)
		return NULL;
	s->opens = false;
	if (first)
		p = scanner_pass(s, h, p);
	else if (p == h->end || *p != ',')
		p = scan_after(s, h, p, true);
	if (p == NULL)
		return NULL;
	if (p < h->end && *p == '}')
		return close_bracket(s, h, p);
	s->hand = *h;
	p = scanner_member(s, p, first);
	*h = s->hand;
	return p != NULL && s->opens ? open_any(s, h, p, s->name) : p;
}

/*
 * The members from p on, of an object or those inside it: up to the beginning
 * of an array, or to where one goes on or the text ends.
 */
static HOT const char *
scan_members(struct scanner *s, struct scanner_hand *h, const char *p)
{
	for (;;) {
		const struct json_shape_step *t = NULL;
		const char *at = NULL;

		scanner_list(s, h, p);
		if (p < h->near)
			t = json_shape_next(h->before, p);
		if (t != NULL && t->rest == JSON_SHAPE_BRACKET) {
			p = foretold_bracket(s, h, t, p + t->value);
			if (p == NULL || p[-1] == '[')
				return p;
			continue;
		}
		if (t != NULL)
			at = foretold_value(s, h, t, p + t->value);
		if (at == NULL) {
			at = scan_other(s, h, p);
			if (at == NULL || h->depth == 0 ||
			    !s->open[h->depth - 1].object)
				return at;
		}
		p = at;
	}
}

/* An element at p that is no bracket. */
static HOT const char *
scan_element(struct scanner *s, struct scanner_hand *h, const char *p)
{
	static const struct scanner_name none;
	enum json_type type;
	const char *at;

	scanner_list(s, h, p);
	at = p < h->far ? scanner_simple(p, h, h->mark, &type) : NULL;
	if (at == NULL) {
		s->hand = *h;
		at = scanner_leaf(s, p, none, &type);
		*h = s->hand;
		return at;
	}
	h->mark += *p == '"' ? 2 : 0;
	scanner_keep(s, h, p, at, type, false, none);
	return at;
}

/*
 * The values from p on, of an array or those inside it: up to the beginning of
 * an object, or to where one goes on or the text ends.
 */
static HOT const char *
scan_elements(struct scanner *s, struct scanner_hand *h, const char *p)
{
	static const struct scanner_name none;

	for (;;) {
		bool first = p == h->start;

		if (!first && (p == h->end || *p != ',') &&
		    (p = scan_after(s, h, p, false)) == NULL)
			return NULL;
		if (first || *p == ',')
			p = scanner_pass(s, h, p + !first);
		else
			first = true;
		if (p == h->end)
			return json_more(&s->text, "ends inside an array");
		if (first && *p == ']') {
			p = close_bracket(s, h, p);
			if (h->depth == 0 || s->open[h->depth - 1].object)
				return p;
			continue;
		}
		if (*p == '{' || *p == '[') {
			/* What is in an array begins as the array does. */
			h->before = s->open[h->depth - 1].step;
			p = open_any(s, h, p, none);
			if (p == NULL || p[-1] == '{')
				return p;
			continue;
		}
		h->start = NULL;
		if ((p = scan_element(s, h, p)) == NULL)
			return NULL;
	}
}

static const char *
scan_value(struct scanner *s, const char *p)
{
	struct scanner_hand h;
	enum json_type type;

	p = scanner_blanks(s, p);
	if (p == s->text.end)
		return json_more(&s->text, "nothing but blanks");
	if (*p != '{' && *p != '[')
		return scanner_leaf(s, p, s->name, &type);
	h = s->hand;
	p = open_any(s, &h, p, s->name);
	do
		p = s->open[h.depth - 1].object ? scan_members(s, &h, p) :
		    scan_elements(s, &h, p);
	while (p != NULL && h.depth > 0);
	s->hand.next = h.next;
	return p;
}

/*
 * The first value of text, after which there is room to read; NULL when it is
 * bad or has not ended.
 */
static const char *
scan_first(struct scanner *s, struct json *j, struct str text, unsigned depth,
    size_t room)
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
	s->name = (struct scanner_name){ 0 };
	/* Who scans a second time will scan a third time. */
	s->learns = j->cap > 0;
	j->n = 0;
	j->spread = false;
	if (text.n >= JSON_MARKS_MOST)
		return json_bad(&s->text, text.p, "a value of 4 GiB or more");
	s->hand.mark = json_marks_begin(&s->marks, text.p, (uint32_t)text.n,
	    room);
	s->hand.begin = text.p;
	s->hand.end = s->text.end;
	s->hand.near = text.n + room < SCANNER_NEAR ? text.p :
	    text.p + (text.n + room - SCANNER_NEAR);
	s->hand.far = room >= SCANNER_LAST ? s->text.end :
	    text.n + room < SCANNER_LAST ? text.p :
	    text.p + (text.n + room - SCANNER_LAST);
	s->hand.next = scanner_grow(s, NULL);
	s->hand.start = NULL;
	s->hand.step = 1;
	s->hand.before = j->shape == NULL ? &json_shape_none :
	    json_shape_begin(j->shape);
	s->hand.depth = 0;
	p = scan_value(s, text.p);
	j->n = (size_t)(s->hand.next - j->node);
	return p;
}

enum json_status
json_scan_first(struct json *j, struct str text, unsigned depth, size_t *used)
{
	struct scanner s;
	const char *p = scan_first(&s, j, text, depth, 0);

	j->error = s.text.why;
	*used = j->error_at = (size_t)((p != NULL ? p : s.text.at) -
	    s.text.begin);
	if (p != NULL && p == s.text.end && j->node[0].type == JSON_NUMBER)
		return JSON_MORE;
	return s.text.status;
}

bool
json_scan_line(struct json *j, struct str text, unsigned depth, size_t room)
{
	struct scanner s;
	const char *p = scan_first(&s, j, text, depth, room);

	if (p != NULL) {
		s.text.at = p = scanner_blanks(&s, p);
		if (p < s.text.end)
			json_bad(&s.text, p, "more text after the value");
	}
	j->error = s.text.why;
	j->error_at = (size_t)(s.text.at - s.text.begin);
	return j->error == NULL;
}

bool
json_scan(struct json *j, struct str text, unsigned depth)
{
	return json_scan_line(j, text, depth, 0);
}

void
json_free(struct json *j)
{
	free(j->node);
	free(j->shape);
	*j = (struct json){ 0 };
}
