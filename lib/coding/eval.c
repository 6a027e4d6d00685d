#include "coding/eval.h"

#include "match/index.h"
#include "match/present.h"
#include "match/sides.h"
#include "rule/rule.h"

/* Whether some hit of an atom that the text has counts. */
static bool
some_usable(struct hits *h, uint32_t atom)
{
	struct hits_range r = hits_of(h, atom);

	HITS_EACH(h, i, r)
		if (hits_usable(h, i))
			return true;
	return false;
}

static bool
atom_holds(struct hits *h, const struct index_node *v)
{
	if (!hits_present(h, v->at) && v->kind != RULE_REGEX)
		return false;
	return some_usable(h, v->at);
}

/* Whether some hit of the atoms of a side counts. */
static bool
side_holds(struct hits *h, uint32_t side)
{
	if (h->code.all)
		return present_side(&h->present, side);
	PRESENT_EACH(&h->present, atom, side)
		if (some_usable(h, atom))
			return true;
	return false;
}

static bool node_holds(struct eval *, const struct index_node *);

/* The same as node_holds(); most nodes are sides. */
static inline bool
holds(struct eval *e, const struct index_node *v)
{
	return v->side != SIDES_ANY ? side_holds(&e->hits, v->side) :
	    node_holds(e, v);
}

static bool
node_holds(struct eval *e, const struct index_node *v)
{
	const struct index *ix = e->hits.index;
	size_t from;

	switch (index_form(v)) {
	case RULE_IS_TEXT:
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
		return atom_holds(&e->hits, v);
	case RULE_IS_AND:
		for (uint32_t i = 0; i < v->n; i++)
			if (!holds(e, ix->node + v->at + i))
				return false;
		return true;
	case RULE_IS_OR:
		for (uint32_t i = 0; i < v->n; i++) {
			const struct index_node *k = ix->node + v->at + i;

			if ((k->kind != RULE_WORD ||
			    hits_present(&e->hits, k->at)) && holds(e, k))
				return true;
		}
		return false;
	case RULE_IS_NOT:
		return !holds(e, ix->node + v->at);
	case RULE_IS_NEAR:
		return proximity_find(&e->near, &e->hits, v, &from) > 0;
	case RULE_IS_CODE:
		return proximity_code_found(&e->near, e->hits.book, v->at);
	case RULE_IS_FACT:
		return facts_hold(&e->facts, e->hits.book->tree.node + v->at);
	}
	return false;
}

/* Adds the hits of an atom that count. */
static inline void
collect_atom(struct eval *e, uint32_t atom, struct hits_list *out)
{
	struct hits_range r = hits_of(&e->hits, atom);

	HITS_EACH(&e->hits, i, r)
		if (hits_usable(&e->hits, i))
			hits_push(out, i);
}

/* Adds those of the atoms of a side. */
static inline void
collect_side(struct eval *e, uint32_t side, struct hits_list *out)
{
	PRESENT_EACH(&e->hits.present, atom, side)
		collect_atom(e, atom, out);
}

static void
collect_near(struct eval *e, const struct index_node *v, struct hits_list *out)
{
	size_t from, n = proximity_find(&e->near, &e->hits, v, &from);

	for (size_t i = 0; i < n; i++)
		proximity_parts(&e->near, from + i, out);
}

/* Adds the hits of a node that holds. */
static void
collect(struct eval *e, const struct index_node *v, struct hits_list *out)
{
	const struct index_node *below = e->hits.index->node + v->at;

	switch (index_form(v)) {
	case RULE_IS_AND:
		for (uint32_t i = 0; i < v->n; i++)
			collect(e, below + i, out);
		break;
	case RULE_IS_OR:
		if (v->side != SIDES_ANY)
			collect_side(e, v->side, out);
		else
			for (uint32_t i = 0; i < v->n; i++)
				if (holds(e, below + i))
					collect(e, below + i, out);
		break;
	case RULE_IS_NEAR:
		collect_near(e, v, out);
		break;
	case RULE_IS_TEXT:
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
		collect_atom(e, v->at, out);
		break;
	case RULE_IS_CODE:	/* these have no hits of their own */
	case RULE_IS_FACT:
	case RULE_IS_NOT:
		break;
	}
}

bool
eval_rule(struct eval *e, uint32_t rule)
{
	struct hits *h = &e->hits;
	const struct index_node *root = h->index->node + h->index->rule[rule].root;
	const struct hits_list *units;
	bool found = false;

	if (!h->code.several)
		return holds(e, root);
	units = hits_units(h, h->index->rule[rule].everywhere);
	for (size_t i = 0; i < units->n && !found; i++) {
		hits_unit(h, units->v[i]);
		found = holds(e, root);
	}
	hits_unit(h, HITS_NO_UNIT);
	return found;
}

void
eval_hits(struct eval *e, uint32_t rule, struct hits_list *out)
{
	struct hits *h = &e->hits;
	const struct index_node *root = h->index->node + h->index->rule[rule].root;
	const struct hits_list *units;
	size_t n = out->n;

	if (!h->code.several) {
		/* Most rules are words of which one is enough. */
		if (root->side != SIDES_ANY)
			collect_side(e, root->side, out);
		else
			collect(e, root, out);
		if (out->n > n + 1)
			hits_distinct(out, n);
		return;
	}
	units = hits_units(h, h->index->rule[rule].everywhere);
	for (size_t i = 0; i < units->n; i++) {
		hits_unit(h, units->v[i]);
		if (holds(e, root))
			collect(e, root, out);
	}
	hits_unit(h, HITS_NO_UNIT);
	hits_distinct(out, n);
}

/* Whether what names a code in this node stands in the text. */
static bool
seen(struct eval *e, uint32_t node)
{
	const struct index *ix = e->hits.index;
	const struct index_node *v = ix->node + node;

	if (index_form(v) == RULE_IS_OR) {
		for (uint32_t i = 0; i < v->n; i++)
			if (seen(e, v->at + i))
				return true;
		return false;
	}
	if (ix->name[node] == node)
		return holds(e, v);
	return ix->name[node] != INDEX_NONE && seen(e, ix->name[node]);
}

bool
eval_seen(struct eval *e, uint32_t rule)
{
	return seen(e, e->hits.index->rule[rule].root);
}
