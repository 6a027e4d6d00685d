#include "coding/near_evidence.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "coding/evidence.h"
#include "json/json.h"
#include "match/match.h"
#include "text/points.h"
#include "text/unit.h"

/* The number of this path among those read so far, else a new one. */
static uint32_t
number_of(struct near_evidence *n, struct str code)
{
	for (size_t i = n->items; i-- > 0; )
		if (str_eq(n->item[i].code, code))
			return n->item[i].number;
	return n->codes++;
}

static void
add_near(struct near_evidence *n, const struct json_node *entry,
    struct points *points, const struct match *m)
{
	struct str code = evidence_code(entry, &n->text);
	struct near_evidence_item item = { code, 0, 0, 0 };
	uint64_t at[2];
	uint32_t from;

	if (code.p == NULL || !evidence_place(entry, at))
		return;		/* a link has no place */
	from = (uint32_t)points_to_byte(points, at[0]);
	match_cover(m, from, (uint32_t)points_to_byte(points, at[1]),
	    &item.first, &item.last);
	item.number = number_of(n, code);
	n->item = mem_grow(n->item, &n->cap, n->items + 1, sizeof(*n->item));
	n->item[n->items++] = item;
}

/* Says once that there is nothing to be near to, and why. */
static void
warn(struct near_evidence *n, const struct record *r, const char *dimension)
{
	const struct json_node *v = record_get(r, dimension);

	if (n->warned || (v != NULL && str_is(json_raw(v), "[]")))
		return;
	n->warned = true;
	diag_finding("%s:%zu: no %s in this record: tag %s first, with its "
	    "evidence", r->file, r->lineno, buf_z(&n->name), dimension);
}

void
near_evidence_read(struct near_evidence *n, const struct record *r,
    const char *dimension, const struct match *m)
{
	struct points points = points_of(buf_str(&m->tokens.text),
	    m->tokens.ascii);
	const struct json_node *member, *entries;

	n->items = 0;
	n->codes = 0;
	buf_clear(&n->text);
	member = evidence_member(r, str_of(dimension), &n->name);
	if (member == NULL) {
		warn(n, r, dimension);
		return;
	}
	if ((entries = evidence_entries(&n->json, member)) == NULL)
		return;
	buf_reserve(&n->text, member->n);	/* paths must not move */
	JSON_EACH(entry, entries)
		add_near(n, entry, &points, m);
}

static bool
of_number(const struct near_evidence_item *item, int64_t number)
{
	return number == NEAR_EVIDENCE_ANY || item->number == number;
}

/* Marks the sentences of the evidence; then its tokens' counts. */
static void
mark_sentences(struct near_evidence *n, const struct match *m, int64_t number)
{
	size_t tokens = m->tokens.n;
	uint32_t *unit;

	n->sentence.v = mem_grow(n->sentence.v, &n->sentence.cap, tokens,
	    sizeof(*n->sentence.v));
	unit = n->sentence.v;
	unit_number(&m->tokens, false, match_lexicon(m), unit);
	n->marked.n = 0;
	for (size_t i = 0; i < tokens; i++)
		hits_push(&n->marked, 0);
	for (size_t i = 0; i < n->items; i++) {
		uint32_t t = n->item[i].first;

		/* Signs at the end belong to the sentence before. */
		if (t == tokens)
			t--;
		if (t < tokens && of_number(n->item + i, number))
			n->marked.v[unit[t]] = 1;
	}
	n->sum.n = 0;
	hits_push(&n->sum, 0);
	for (size_t i = 0; i < tokens; i++)
		hits_push(&n->sum, n->sum.v[i] + n->marked.v[unit[i]]);
}

static void
mark_tokens(struct near_evidence *n, const struct match *m, int64_t number,
    uint32_t between)
{
	size_t tokens = m->tokens.n;
	uint32_t open = 0;

	/* Where stretches begin (counted up) and end (counted down). */
	n->marked.n = 0;
	for (size_t i = 0; i <= tokens; i++)
		hits_push(&n->marked, 0);
	for (size_t i = 0; i < n->items; i++) {
		uint64_t reach = (uint64_t)between + 1;
		uint64_t from = n->item[i].first;
		uint64_t to = (uint32_t)(n->item[i].last + 1) + reach;

		if (!of_number(n->item + i, number))
			continue;
		from = from > reach ? from - reach : 0;
		n->marked.v[from]++;
		n->marked.v[to < tokens ? to : tokens]--;
	}
	n->sum.n = 0;
	hits_push(&n->sum, 0);
	for (size_t i = 0; i < tokens; i++) {
		open += n->marked.v[i];
		hits_push(&n->sum, n->sum.v[i] + (open > 0 ? 1 : 0));
	}
}

void
near_evidence_mark(struct near_evidence *n, const struct match *m,
    struct near_evidence_reach reach, int64_t number)
{
	if (reach.sentence)
		mark_sentences(n, m, number);
	else
		mark_tokens(n, m, number, reach.tokens);
}

/* Whether some evidence of a code lies where sum is marked. */
static bool
has_near(const struct near_evidence *n, const struct match *m,
    const struct result *r, const struct result_code *c)
{
	for (size_t i = 0; i < c->spans; i++) {
		const struct result_span *s = r->span + c->span + i;
		uint32_t first, last;

		if (s->in_urls)
			continue;
		match_cover(m, s->from, s->to, &first, &last);
		if (hits_touch(n->sum.v, m->tokens.n, first, last))
			return true;
	}
	return false;
}

void
near_evidence_pairs(struct near_evidence *n, const struct match *m,
    struct near_evidence_reach reach, const struct result *r)
{
	uint32_t next = 0;

	n->pairs = 0;
	for (size_t i = 0; i < n->items; i++) {
		const struct near_evidence_item *item = n->item + i;

		if (item->number != next)
			continue;
		near_evidence_mark(n, m, reach, next++);
		for (size_t k = 0; k < r->codes; k++) {
			if (r->code[k].verdict != RESULT_GIVEN ||
			    !has_near(n, m, r, r->code + k))
				continue;
			n->pair = mem_grow(n->pair, &n->pair_cap,
			    n->pairs + 1, sizeof(*n->pair));
			n->pair[n->pairs++] = (struct result_pair){
			    item->code, r->code[k].code };
		}
	}
}

void
near_evidence_free(struct near_evidence *n)
{
	free(n->item);
	free(n->pair);
	free(n->sentence.v);
	free(n->marked.v);
	free(n->sum.v);
	json_free(&n->json);
	buf_free(&n->text);
	buf_free(&n->name);
	*n = (struct near_evidence){ 0 };
}
