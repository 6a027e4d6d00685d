#include "code/eval.h"

#include <stdlib.h>

static bool
atom_holds(struct eval *e, uint32_t node)
{
	uint32_t atom = e->hits.index->of_node[node];
	struct hits_range r = hits_of(&e->hits, atom);

	for (uint32_t i = r.first; i < r.first + r.n; i++)
		if (hits_usable(&e->hits, i))
			return true;
	return false;
}

static bool
holds(struct eval *e, uint32_t node)
{
	const struct rule_tree *tree = &e->hits.book->tree;
	const struct rule_node *v = tree->node + node;
	size_t from;

	switch (v->kind) {
	case RULE_AND:
		RULE_EACH(tree, i, node)
			if (!holds(e, i))
				return false;
		return true;
	case RULE_OR:
		RULE_EACH(tree, i, node)
			if (holds(e, i))
				return true;
		return false;
	case RULE_NOT:
		return !holds(e, v->child);
	case RULE_NEAR:
	case RULE_THEN:
		return near_find(&e->near, &e->hits, node, &from) > 0;
	case RULE_CODE:
		return near_code_found(&e->near, e->hits.book, v->n);
	case RULE_AUTHOR:
	case RULE_KIND:
	case RULE_LANG:
	case RULE_SINCE:
	case RULE_UNTIL:
		return facts_hold(&e->facts, v);
	default:
		return atom_holds(e, node);
	}
}

static void
collect_near(struct eval *e, uint32_t node, struct hits_list *out)
{
	size_t from, n = near_find(&e->near, &e->hits, node, &from);

	for (size_t i = 0; i < n; i++)
		near_parts(&e->near, from + i, out);
}

/* Adds the hits of a node that holds. */
static void
collect(struct eval *e, uint32_t node, struct hits_list *out)
{
	const struct rule_tree *tree = &e->hits.book->tree;
	const struct rule_node *v = tree->node + node;
	struct hits_range r;

	switch (v->kind) {
	case RULE_AND:
		RULE_EACH(tree, i, node)
			collect(e, i, out);
		break;
	case RULE_OR:
		RULE_EACH(tree, i, node)
			if (holds(e, i))
				collect(e, i, out);
		break;
	case RULE_NEAR:
	case RULE_THEN:
		collect_near(e, node, out);
		break;
	default:
		if (e->hits.index->of_node[node] == INDEX_NONE)
			break;
		r = hits_of(&e->hits, e->hits.index->of_node[node]);
		for (uint32_t i = r.first; i < r.first + r.n; i++)
			if (hits_usable(&e->hits, i))
				hits_push(out, i);
	}
}

bool
eval_rule(struct eval *e, uint32_t rule)
{
	struct hits *h = &e->hits;
	uint32_t node = h->book->rule[rule].node;
	const struct hits_list *units;

	hits_rule(h, rule);
	if (h->within == WITHIN_RECORD)
		return holds(e, node);
	units = hits_units(h, h->index->everywhere[rule]);
	for (size_t i = 0; i < units->n; i++) {
		h->in = units->v[i];
		if (holds(e, node))
			return true;
	}
	return false;
}

static int
by_value(const void *pa, const void *pb)
{
	const uint32_t *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

/* Drops what is there twice behind the first n. */
static void
distinct(struct hits_list *l, size_t n)
{
	size_t to = n;

	if (l->n - n < 2)
		return;
	qsort(l->v + n, l->n - n, sizeof(*l->v), by_value);
	for (size_t i = n; i < l->n; i++)
		if (to == n || l->v[to - 1] != l->v[i])
			l->v[to++] = l->v[i];
	l->n = to;
}

void
eval_hits(struct eval *e, uint32_t rule, struct hits_list *out)
{
	struct hits *h = &e->hits;
	uint32_t node = h->book->rule[rule].node;
	const struct hits_list *units;
	size_t n = out->n;

	hits_rule(h, rule);
	if (h->within == WITHIN_RECORD) {
		collect(e, node, out);
		distinct(out, n);
		return;
	}
	units = hits_units(h, h->index->everywhere[rule]);
	for (size_t i = 0; i < units->n; i++) {
		h->in = units->v[i];
		if (holds(e, node))
			collect(e, node, out);
	}
	distinct(out, n);
}

static bool
seen(struct eval *e, uint32_t node)
{
	const struct rule_tree *tree = &e->hits.book->tree;
	const struct rule_node *v = tree->node + node;

	switch (v->kind) {
	case RULE_AND:
	case RULE_OR:
	case RULE_NEAR:
	case RULE_THEN:
		RULE_EACH(tree, i, node)
			if (seen(e, i))
				return true;
		return false;
	case RULE_CODE:
		return holds(e, node);
	default:
		return e->hits.index->of_node[node] != INDEX_NONE &&
		    v->kind != RULE_NOT && atom_holds(e, node);
	}
}

bool
eval_seen(struct eval *e, uint32_t rule)
{
	hits_rule(&e->hits, rule);
	return seen(e, e->hits.book->rule[rule].node);
}
