#include "coding/near_evidence.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "text/points.h"

/* The number of this path among those read so far, else a new one. */
static uint32_t
number_of(struct near_evidence *n, struct str code)
{
	for (size_t i = n->items; i-- > 0; )
		if (str_eq(n->item[i].code, code))
			return n->item[i].number;
	return n->codes++;
}

bool
json_pair(const struct json_node *at, uint64_t v[2])
{
	size_t n = 0;

	if (at == NULL || at->type != JSON_ARRAY)
		return false;
	JSON_EACH(x, at)
		if (n == 2 || !str_u64(json_raw(x), v + n++))
			return false;
	return n == 2;
}

static void
add_near(struct near_evidence *n, const struct json_node *entry,
    struct points *points, const struct match *m)
{
	struct str code = json_text(json_get_type(entry, "code", JSON_STRING),
	    &n->text);
	struct near_evidence_item item = { code, 0, 0, 0 };
	uint64_t at[2];
	uint32_t from;

	if (code.p == NULL || !json_pair(json_get(entry, "at"), at))
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
near_evidence_read(struct near_evidence *n, const struct record *r, const char *dimension,
    const struct match *m)
{
	struct points points = points_of(buf_str(&m->tokens.text),
	    m->tokens.ascii);
	const struct json_node *evidence;

	n->items = 0;
	n->codes = 0;
	buf_clear(&n->text);
	buf_clear(&n->name);
	buf_addf(&n->name, "%s_evidence", dimension);
	evidence = record_get(r, buf_z(&n->name));
	if (evidence == NULL)
		warn(n, r, dimension);
	if (evidence == NULL || !json_scan(&n->json, json_raw(evidence), 3) ||
	    n->json.node->type != JSON_ARRAY)
		return;
	buf_reserve(&n->text, evidence->n);	/* paths must not move */
	JSON_EACH(entry, n->json.node)
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
	token_units(&m->tokens, false, unit);
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
near_evidence_mark(struct near_evidence *n, const struct match *m, int64_t number,
    bool sentence, uint32_t tokens)
{
	if (sentence)
		mark_sentences(n, m, number);
	else
		mark_tokens(n, m, number, tokens);
}

void
near_evidence_free(struct near_evidence *n)
{
	free(n->item);
	free(n->sentence.v);
	free(n->marked.v);
	free(n->sum.v);
	json_free(&n->json);
	buf_free(&n->text);
	buf_free(&n->name);
	*n = (struct near_evidence){ 0 };
}
