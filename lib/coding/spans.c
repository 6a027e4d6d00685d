#include "coding/spans.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "match/match.h"
#include "text/fold.h"

enum { FEW = 16 };	/* items that are sorted by insertion */

/* By rule, then place. */
static int
by_rule(const void *pa, const void *pb)
{
	const struct spans_found *a = pa, *b = pb;

	if (a->rule != b->rule)
		return a->rule < b->rule ? -1 : 1;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return ORDER(a->to, b->to);
}

static void
sort_found(struct spans_found *f, size_t n)
{
	if (n > FEW) {
		qsort(f, n, sizeof(*f), by_rule);
		return;
	}
	for (size_t i = 1; i < n; i++) {
		struct spans_found one = f[i];
		size_t k = i;

		for (; k > 0 && by_rule(f + k - 1, &one) > 0; k--)
			f[k] = f[k - 1];
		f[k] = one;
	}
}

/* An end of the last span, a border of clusters, that is not after from. */
static size_t
border(const struct result_span *last, size_t from)
{
	if (last->in_urls)
		return 0;
	return last->to <= from ? last->to : last->from;
}

static bool
same_place(const struct result_span *a, const struct result_span *b)
{
	return a->rule == b->rule && !a->in_urls && a->from == b->from &&
	    a->to == b->to;
}

/* Adds a span to those of a code, which begin at first. */
static void
add_span(struct spans *l, const struct hits *h, const struct facts *facts,
    size_t first, struct spans_found f)
{
	const struct match_hit *hit = h->match->hit + f.hit;
	struct str text = buf_str(&h->match->tokens.text);
	struct result_span s = { f.rule, 0, 0, SCOPE_ANY, false, { NULL, 0 } };
	size_t from = hit->from, to = hit->to, known = 0;
	uint32_t segment;

	if (hit->first == MATCH_NONE) {
		s.in_urls = true;
		s.words = facts->url[hit->from];
	} else {
		segment = hits_segment(h, hit->from, hit->to);
		if (segment != HITS_ACROSS)
			s.scope = segment % 2 == 1 ? SCOPE_OWN : SCOPE_QUOTED;
		if (l->n > first && l->v[l->n - 1].rule == f.rule)
			known = border(l->v + l->n - 1, from);
		fold_widen(text, known, &from, &to);
		assert(from <= hit->from && hit->to <= to && to <= text.n);
		s.from = (uint32_t)from;
		s.to = (uint32_t)to;
		s.words = str_sub(text, from, to);
		/* Several hits may lie in one grapheme cluster. */
		if (l->n > first && same_place(l->v + l->n - 1, &s))
			return;
	}
	l->v = mem_grow(l->v, &l->cap, l->n + 1, sizeof(*l->v));
	l->v[l->n++] = s;
}

void
spans_add(struct spans *l, const struct hits *h, const struct facts *facts,
    struct spans_found *found, struct result_code *c)
{
	struct spans_found *f = c->spans > 0 ? found + c->span : NULL;
	size_t n = c->spans;

	sort_found(f, n);
	c->span = l->n;
	/* Two ways to write an atom may find the same words. */
	for (size_t i = 0; i < n; i++)
		if (i == 0 || by_rule(f + i - 1, f + i) != 0)
			add_span(l, h, facts, c->span, f[i]);
	c->spans = l->n - c->span;
}

void
spans_free(struct spans *l)
{
	free(l->v);
	*l = (struct spans){ 0 };
}
