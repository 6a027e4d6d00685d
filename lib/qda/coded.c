#include "qda/coded.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "coding/evidence.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"

/* A string of the record, decoded; empty when there is none. */
struct str
coded_string(struct coded *c, const struct json_node *v)
{
	if (v == NULL || v->type != JSON_STRING)
		return STR("");
	buf_clear(&c->room);
	return arena_str(&c->arena, json_text(v, &c->room));
}

/* A member in an object of the record: author.handle. */
const struct json_node *
coded_inner(struct coded *c, const struct record *rec, const char *object,
    const char *name)
{
	const struct json_node *o = record_get(rec, object);

	if (!json_inside(&c->json, o, JSON_OBJECT, JSON_DEPTH_MAX))
		return NULL;
	return json_get(c->json.node, name);
}

size_t
coded_length(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

static void
add_span(struct coded *c, size_t from, size_t to, struct str code,
    struct str coder)
{
	for (size_t i = 0; i < c->spans; i++) {
		const struct coded_span *s = &c->span[i];

		if (s->from == from && s->to == to && str_eq(s->code, code) &&
		    str_eq(s->coder, coder))
			return;
	}
	c->span = mem_grow(c->span, &c->cap, c->spans + 1,
	    sizeof(*c->span));
	c->span[c->spans++] = (struct coded_span){ from, to, code, coder };
}

/* Whether the book has the code; those that it has not are noted. */
static bool
in_book(struct coded *c, struct str code)
{
	if (codebook_find(c->book, code) != CODEBOOK_NONE)
		return true;
	names_add(&c->unknown, code);
	return false;
}

/* The spans that evidence shows. */
static void
read_evidence(struct coded *c, const struct record *rec, size_t length)
{
	const struct json_node *m = evidence_member(rec, c->dimension,
	    &c->key), *entries = m != NULL ? evidence_entries(&c->json, m) :
	    NULL;

	if (entries == NULL)
		return;
	JSON_EACH(entry, entries) {
		struct str code, coder;
		uint64_t place[2];

		buf_clear(&c->room);
		code = evidence_code(entry, &c->room);
		if (code.p == NULL || !evidence_place(entry, place) ||
		    place[1] > length || place[0] > place[1])
			continue;
		code = arena_str(&c->arena, code);
		coder = coded_string(c, json_get(entry, "coder"));
		if (in_book(c, code))
			add_span(c, (size_t)place[0], (size_t)place[1], code,
			    coder.n > 0 ? coder : CODED_RULES);
	}
}

/* A code without a place selects the post. */
static void
read_codes(struct coded *c, const struct record *rec, size_t length)
{
	const struct json_node *m;
	size_t placed = c->spans;

	buf_clear(&c->key);
	buf_adds(&c->key, c->dimension);
	m = record_get(rec, buf_z(&c->key));
	c->looked = m != NULL;
	if (!json_inside(&c->json, m, JSON_ARRAY, JSON_DEPTH_MAX))
		return;
	JSON_EACH(v, c->json.node) {
		struct str code = coded_string(c, v);
		bool has = false;

		for (size_t i = 0; i < placed; i++)
			has |= str_eq(c->span[i].code, code);
		if (has || code.n == 0 || !in_book(c, code))
			continue;
		add_span(c, 0, length, code, CODED_RULES);
		c->unplaced++;
	}
}

static int
span_order(const void *a, const void *b)
{
	const struct coded_span *x = a, *y = b;
	int code;

	if (x->from != y->from || x->to != y->to)
		return x->from != y->from ? ORDER(x->from, y->from) :
		    ORDER(x->to, y->to);
	code = str_cmp(x->code, y->code);
	return code != 0 ? code : str_cmp(x->coder, y->coder);
}

void
coded_read(struct coded *c, const struct record *rec, size_t length)
{
	c->spans = 0;
	read_evidence(c, rec, length);
	read_codes(c, rec, length);
	if (c->spans > 1)
		qsort(c->span, c->spans, sizeof(*c->span), span_order);
}

void
coded_free(struct coded *c)
{
	free(c->span);
	names_free(&c->unknown);
	arena_free(&c->arena);
	json_free(&c->json);
	buf_free(&c->room);
	buf_free(&c->key);
}
