#include "coding/proximity.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "match/index.h"
#include "match/match.h"
#include "match/present.h"
#include "match/sides.h"
#include "rule/rule.h"

enum {
	FEW = 1024,		/* pairs of places that are all tried */
	INSIDE_MAX = 64,	/* places looked at between those of a span */
	MANY = 256		/* spans from which on one a place will do */
};

/* The spans from..to of near->span. */
struct span_run {
	size_t from, to;
};

/* Adds a span, whose members are to be set one by one. */
static inline struct proximity_span *
new_span(struct proximity *n)
{
	n->span = mem_grow(n->span, &n->span_cap, n->spans + 1,
	    sizeof(*n->span));
	return n->span + n->spans++;
}

static inline void
add_hit(struct proximity *n, const struct hits *h, uint32_t i, bool gives)
{
	const struct match_hit *hit = h->match->hit + i;
	struct proximity_span *s;

	if (hit->first == MATCH_NONE)
		return;
	s = new_span(n);
	s->first = (int32_t)hit->first;
	s->last = (int32_t)hit->last;
	s->at = s->from = hit->from;
	s->end = s->to = hit->to;
	s->hit = gives ? i : MATCH_NONE;
	s->left = s->left_hit = MATCH_NONE;
}

void
proximity_forget(struct proximity *n)
{
	n->codes = 0;
	n->hit.n = 0;
}

void
proximity_remember(struct proximity *n, uint32_t code)
{
	n->code = mem_grow(n->code, &n->code_cap, n->codes + 1,
	    sizeof(*n->code));
	n->code[n->codes++] = (struct proximity_code){ code, n->hit.n, 0 };
}

/* Whether what <wanted> asks for covers this code. */
static bool
covers(const struct codebook *book, uint32_t wanted, uint32_t code)
{
	const struct codebook_code *c = book->code + wanted;

	return code == wanted ||
	    (c->rules == 0 && code > wanted && code < c->end);
}

bool
proximity_code_found(const struct proximity *n, const struct codebook *book,
    uint32_t code)
{
	for (size_t i = 0; i < n->codes; i++)
		if (covers(book, code, n->code[i].code))
			return true;
	return false;
}

/* Whether one side may have places at all. */
static bool
possible(const struct hits *h, const struct index_node *v)
{
	if (v->side != SIDES_ANY)
		return present_side(&h->present, v->side);
	if (v->kind == RULE_WORD)
		return hits_present(h, v->at);
	for (uint32_t i = 0; v->kind == RULE_OR && i < v->n; i++)
		if (possible(h, h->index->node + v->at + i))
			return true;
	return v->kind != RULE_OR;
}

static void
add_hits_of_code(struct proximity *n, const struct hits *h, uint32_t code)
{
	for (size_t i = 0; i < n->codes; i++)
		for (size_t k = 0; covers(h->book, code, n->code[i].code) &&
		    k < n->code[i].n; k++)
			add_hit(n, h, n->hit.v[n->code[i].first + k], false);
}

/* The places of an atom that the text has, or of an expression. */
static void
add_atom(struct proximity *n, struct hits *h, uint32_t atom)
{
	struct hits_range r = hits_of(h, atom);

	HITS_EACH(h, i, r)
		if (hits_usable(h, i))
			add_hit(n, h, i, true);
}

/* The places of one side. */
static void
add_side(struct proximity *n, struct hits *h, const struct index_node *v)
{
	switch (index_form(v)) {
	case RULE_IS_OR:
		if (v->side != SIDES_ANY)
			PRESENT_EACH(&h->present, atom, v->side)
				add_atom(n, h, atom);
		else
			for (uint32_t i = 0; i < v->n; i++)
				add_side(n, h, h->index->node + v->at + i);
		return;
	case RULE_IS_CODE:
		add_hits_of_code(n, h, v->at);
		return;
	case RULE_IS_TEXT:
		if (hits_present(h, v->at))
			add_atom(n, h, v->at);
		return;
	case RULE_IS_REGEX:
		add_atom(n, h, v->at);
		return;
	case RULE_IS_LINK:	/* these are no sides: rule_traits.placed */
	case RULE_IS_FACT:
	case RULE_IS_NEAR:
	case RULE_IS_NOT:
	case RULE_IS_AND:
		return;
	}
}

static int
spans_in_order(const struct proximity_span *a, const struct proximity_span *b)
{
	if (a->hit != b->hit)
		return a->hit < b->hit ? -1 : 1;
	return ORDER(a->left_hit, b->left_hit);
}

static int
by_first(const void *pa, const void *pb)
{
	const struct proximity_span *a = pa, *b = pb;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->last != b->last)
		return a->last < b->last ? -1 : 1;
	return spans_in_order(a, b);
}

static int
by_last(const void *pa, const void *pb)
{
	const struct proximity_span *a = pa, *b = pb;

	if (a->last != b->last)
		return a->last < b->last ? -1 : 1;
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return spans_in_order(a, b);
}

/* A copy of some spans in another order. */
static struct span_run
sorted(struct proximity *n, struct span_run p,
    int (*order)(const void *, const void *))
{
	struct span_run copy = { n->spans, 0 };

	for (size_t i = p.from; i < p.to; i++) {
		struct proximity_span *s = new_span(n);

		*s = n->span[i];
	}
	copy.to = n->spans;
	if (copy.to - copy.from > 1)
		qsort(n->span + copy.from, copy.to - copy.from,
		    sizeof(*n->span), order);
	return copy;
}

/* The first of spans sorted by first that begins after token t. */
static size_t
first_after(const struct proximity *n, struct span_run p, int32_t t)
{
	while (p.from < p.to) {
		size_t mid = (p.from + p.to) / 2;

		if (n->span[mid].first <= t)
			p.from = mid + 1;
		else
			p.to = mid;
	}
	return p.from;
}

/* The one after the last of spans sorted by last that ends before token t. */
static size_t
last_before(const struct proximity *n, struct span_run p, int32_t t)
{
	while (p.from < p.to) {
		size_t mid = (p.from + p.to) / 2;

		if (n->span[mid].last < t)
			p.from = mid + 1;
		else
			p.to = mid;
	}
	return p.from;
}

/* Whether span r lies on one of the places that span l is made of. */
static bool
overlaps(const struct proximity *n, size_t l, size_t r)
{
	const struct proximity_span *b = n->span + r;

	for (;; l = n->span[l].left) {
		const struct proximity_span *a = n->span + l;

		if (a->at < b->end && b->at < a->end)
			return true;
		if (a->left == MATCH_NONE)
			return false;
	}
}

/* Joins l and r if no more than `between` tokens are between them. */
static void
join(struct proximity *n, const struct hits *h, size_t l, size_t r, uint32_t between)
{
	/* Not copied: they were written a moment ago, member by member. */
	const struct proximity_span *a = n->span + l, *b = n->span + r;
	int64_t gap = a->first > b->first ? (int64_t)a->first - b->last - 1 :
	    (int64_t)b->first - a->last - 1;
	uint32_t from = a->from < b->from ? a->from : b->from;
	uint32_t to = a->to > b->to ? a->to : b->to;
	struct proximity_span *s;

	if (gap > (int64_t)between || overlaps(n, l, r))
		return;
	assert(l < n->spans && from <= to);
	if (h->code.scope != SCOPE_ANY &&
	    hits_segment(h, from, to) == HITS_ACROSS)
		return;
	s = new_span(n);
	a = n->span + l;
	b = n->span + r;
	s->first = a->first < b->first ? a->first : b->first;
	s->last = a->last > b->last ? a->last : b->last;
	s->from = from;
	s->to = to;
	s->at = b->at;
	s->end = b->end;
	s->hit = b->hit;
	/* A chain of places goes to the left, and so it ends. */
	s->left = (uint32_t)l;
	s->left_hit = a->hit;
}

/* Joins l with places between its own: they are as near as can be. */
static void
join_inside(struct proximity *n, const struct hits *h, size_t l,
    struct span_run r)
{
	const struct proximity_span s = n->span[l];
	size_t at = first_after(n, r, s.first);

	if (s.left == MATCH_NONE)
		return;
	for (size_t i = at; i < r.to && i < at + INSIDE_MAX &&
	    n->span[i].first < s.last; i++)
		if (n->span[i].last < s.last)
			join(n, h, l, i, 0);
}

/* Drops equal spans, and of very many those that cover the same tokens. */
static struct span_run
distinct(struct proximity *n, struct span_run p)
{
	bool many = p.to - p.from > MANY;
	size_t to = p.from;

	if (p.to - p.from > 1)
		qsort(n->span + p.from, p.to - p.from, sizeof(*n->span),
		    by_first);
	for (size_t i = p.from; i < p.to; i++) {
		const struct proximity_span *s = n->span + i, *b = n->span + to - 1;

		if (to == p.from || s->first != b->first ||
		    s->last != b->last || (!many && spans_in_order(s, b) != 0))
			n->span[to++] = *s;
	}
	n->spans = to;
	return (struct span_run){ p.from, to };
}

/* Joins every place of one side with every one of the other. */
static void
join_few(struct proximity *n, const struct hits *h, struct span_run l,
    struct span_run r, const struct index_node *op)
{
	for (size_t i = l.from; i < l.to; i++)
		for (size_t k = r.from; k < r.to; k++)
			if (!rule_traits[op->kind].ordered ||
			    n->span[k].first > n->span[i].last)
				join(n, h, i, k, op->n);
}

/*
 * Joins every place with the nearest one of the other side, before it and
 * after it: so each that is near enough to some other takes part.
 */
static struct span_run
join_many(struct proximity *n, const struct hits *h, struct span_run l,
    struct span_run r, const struct index_node *op)
{
	bool ordered = rule_traits[op->kind].ordered;
	struct span_run lf = sorted(n, l, by_first), ll = sorted(n, l, by_last);
	struct span_run rf = sorted(n, r, by_first), rl = sorted(n, r, by_last);
	struct span_run out = { n->spans, 0 };
	size_t k;

	for (size_t i = lf.from; i < lf.to; i++) {
		int32_t first = n->span[i].first, last = n->span[i].last;

		if ((k = first_after(n, rf, last)) < rf.to)
			join(n, h, i, k, op->n);
		if (!ordered && (k = last_before(n, rl, first)) > rl.from)
			join(n, h, i, k - 1, op->n);
		if (!ordered)
			join_inside(n, h, i, rf);
	}
	for (size_t i = rf.from; i < rf.to; i++) {
		int32_t first = n->span[i].first, last = n->span[i].last;

		if ((k = last_before(n, ll, first)) > ll.from)
			join(n, h, k - 1, i, op->n);
		if (!ordered && (k = first_after(n, lf, last)) < lf.to)
			join(n, h, k, i, op->n);
	}
	out.to = n->spans;
	return distinct(n, out);
}

static struct span_run
join_all(struct proximity *n, const struct hits *h, struct span_run l,
    struct span_run r, const struct index_node *op)
{
	struct span_run out = { n->spans, 0 };

	if ((l.to - l.from) * (r.to - r.from) > FEW)
		return join_many(n, h, l, r, op);
	join_few(n, h, l, r, op);
	out.to = n->spans;
	return out;
}

static struct span_run
side(struct proximity *n, struct hits *h, const struct index_node *v)
{
	struct span_run p = { n->spans, 0 };

	add_side(n, h, v);
	p.to = n->spans;
	return p;
}

/* Finds where it holds, n->found places from n->from on. */
static void
find(struct proximity *n, struct hits *h, const struct index_node *v)
{
	const struct index_node *node = h->index->node;
	struct span_run l, r;

	n->spans = 0;
	n->chain.n = 0;
	n->found = 0;
	for (; index_form(v) == RULE_IS_NEAR; v = node + v->at) {
		if (!possible(h, node + v->at + 1))
			return;
		hits_push(&n->chain, (uint32_t)(v - node));
	}
	l = side(n, h, v);
	while (n->chain.n > 0 && l.from < l.to) {
		const struct index_node *op =
		    node + n->chain.v[--n->chain.n];

		r = side(n, h, node + op->at + 1);
		l = join_all(n, h, l, r, op);
	}
	n->from = l.from;
	n->found = l.to - l.from;
}

size_t
proximity_find(struct proximity *n, struct hits *h, const struct index_node *v,
    size_t *from)
{
	/* A rule that was found to hold is mostly asked next for its hits. */
	if (n->node != v || n->turn != h->code.turn) {
		find(n, h, v);
		n->node = v;
		n->turn = h->code.turn;
	}
	*from = n->from;
	return n->found;
}

void
proximity_parts(const struct proximity *n, size_t i, struct hits_list *out)
{
	for (;;) {
		const struct proximity_span *s = n->span + i;

		if (s->hit != MATCH_NONE)
			hits_push(out, s->hit);
		if (s->left == MATCH_NONE)
			return;
		i = s->left;
	}
}

void
proximity_free(struct proximity *n)
{
	free(n->span);
	free(n->chain.v);
	free(n->code);
	free(n->hit.v);
	*n = (struct proximity){ 0 };
}
