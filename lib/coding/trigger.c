#include "coding/trigger.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "codebook/book.h"
#include "match/sides.h"
#include "rule/rule.h"

#define NEVER UINT32_MAX	/* the cost of a node that is no trigger */

struct trigger_builder {
	struct trigger *t;
	const struct codebook *book;
	const struct index *ix;
	uint32_t *uses;		/* by atom: how often it stands in rules */
	uint32_t *cost;		/* by node: of its cheapest trigger, or NEVER */
	/* the rule that is looked at */
	uint32_t rule;
	bool not;
	uint32_t side[TRIGGER_ASKED];	/* on the way to where we are */
	uint32_t asked;
};

/* Visits the nodes below a node that has any. */
#define BELOW(i, v)							\
	for (uint32_t i = (v)->at, i##_end = i + index_below(v);	\
	    i < i##_end; i++)

/* What an atom costs as a trigger: words that many rules have are common. */
static uint32_t
atom_cost(const struct trigger_builder *b, uint32_t atom)
{
	const struct rule_node *v = b->book->tree.node +
	    b->ix->atom[atom].node;
	uint32_t kind = 0;

	if (v->kind == RULE_WORD || v->kind == RULE_STEM)
		kind = str_chr(v->text, '*') == SIZE_MAX ? 1 : 2;
	return 4 * b->uses[atom] + kind;
}

/* Sets the cost of a node and those below it. */
static void
weigh(struct trigger_builder *b, uint32_t node)
{
	const struct index_node *v = b->ix->node + node;
	uint32_t cost = NEVER;
	uint64_t sum = 0;

	BELOW(i, v) {
		weigh(b, i);
		cost = b->cost[i] < cost ? b->cost[i] : cost;
		sum += b->cost[i];
	}
	switch (index_form(v)) {
	case RULE_IS_TEXT:
	case RULE_IS_LINK:
		cost = atom_cost(b, v->at);
		break;
	case RULE_IS_CODE:
		cost = 1;
		break;
	case RULE_IS_OR:
		cost = sum < NEVER ? (uint32_t)sum : NEVER;
		break;
	case RULE_IS_NEAR:
	case RULE_IS_AND:
		break;
	case RULE_IS_REGEX:	/* these may hold where nothing was seen */
	case RULE_IS_FACT:
	case RULE_IS_NOT:
		cost = NEVER;
		break;
	}
	b->cost[node] = cost;
}

/* Whether it is an atom, or one of several will do. */
static bool
is_plain(const struct index_node *v)
{
	return v->side != SIDES_ANY || v->kind == RULE_WORD ||
	    v->kind == RULE_URL;
}

/* Asks for the sides that must all be there for a node to hold. */
static void
ask(struct trigger_builder *b, uint32_t node)
{
	const struct index_node *v = b->ix->node + node;

	if (is_plain(v)) {
		assert(v->side != SIDES_ANY);
		if (b->asked < TRIGGER_ASKED)
			b->side[b->asked++] = v->side;
		return;
	}
	if (v->kind == RULE_AND || index_form(v) == RULE_IS_NEAR)
		BELOW(i, v)
			ask(b, i);
}

/* Adds the way to where we are; gives its number. */
static uint32_t
add_way(struct trigger_builder *b)
{
	struct trigger *t = b->t;
	struct trigger_way w = { b->rule, { SIDES_ANY, SIDES_ANY } };

	for (uint32_t i = 0; i < b->asked; i++)
		w.side[i] = b->side[i];
	t->way = mem_grow(t->way, &t->way_cap, (size_t)t->ways + 1,
	    sizeof(*t->way));
	t->way[t->ways] = w;
	return t->ways++;
}

/* Lets every atom of a plain node trigger the way. */
static void
trigger(struct trigger_builder *b, const struct index_node *v, uint32_t way)
{
	if (v->kind != RULE_OR)
		multimap_add(&b->t->by_atom, v->at, way);
	BELOW(i, v)
		trigger(b, b->ix->node + i, way);
}

/* Adds the ways in which a node may hold, and with it the rule. */
static void
add_ways(struct trigger_builder *b, uint32_t node)
{
	const struct index_node *v = b->ix->node + node;
	uint32_t asked = b->asked, best = v->at;

	if (is_plain(v) && !b->not) {
		trigger(b, v, add_way(b));
	} else if (is_plain(v)) {
		ask(b, node);
		add_way(b);
	} else if (v->kind == RULE_OR) {
		BELOW(i, v)
			add_ways(b, i);
	} else if (v->kind == RULE_CODE && !b->not) {
		multimap_add(&b->t->users, v->at, b->rule);
	} else if (b->cost[node] == NEVER || v->kind == RULE_CODE) {
		add_way(b);
	} else {
		BELOW(i, v)
			if (b->cost[i] < b->cost[best])
				best = i;
		BELOW(i, v)
			if (i != best)
				ask(b, i);
		add_ways(b, best);
	}
	b->asked = asked;
}

/* Lets every positive atom of a node trigger the way; with all. */
static void
trigger_all(struct trigger_builder *b, const struct index_node *v, uint32_t way)
{
	if (v->kind == RULE_CODE)
		multimap_add(&b->t->users, v->at, b->rule);
	else if (v->kind == RULE_WORD || v->kind == RULE_URL)
		multimap_add(&b->t->by_atom, v->at, way);
	else if (v->kind != RULE_NOT)
		BELOW(i, v)
			trigger_all(b, b->ix->node + i, way);
}

/* Whether an expression is among what the rule may be found by. */
static bool
has_regex(const struct index *ix, const struct index_node *v)
{
	if (v->kind == RULE_REGEX)
		return true;
	if (v->kind != RULE_NOT)
		BELOW(i, v)
			if (has_regex(ix, ix->node + i))
				return true;
	return false;
}

static void
hang_rule(struct trigger_builder *b, uint32_t rule, bool all)
{
	const struct index *ix = b->ix;
	uint32_t root = ix->rule[rule].root;

	b->rule = rule;
	b->not = b->book->rule[rule].not;
	b->t->first[rule] = b->t->ways;
	weigh(b, root);
	if (b->not)
		add_ways(b, root);
	else if (b->cost[root] == NEVER ||
	    (all && has_regex(ix, ix->node + root)))
		b->t->always[b->t->always_n++] = rule;
	else if (all)
		trigger_all(b, ix->node + root, add_way(b));
	else
		add_ways(b, root);
}

void
trigger_build(struct trigger *t, const struct codebook *book,
    const struct index *ix, bool all)
{
	struct trigger_builder b = { .t = t, .book = book, .ix = ix };

	*t = (struct trigger){ 0 };
	b.uses = mem_new(ix->atoms, sizeof(*b.uses));
	b.cost = mem_new(ix->nodes, sizeof(*b.cost));
	t->first = mem_new((size_t)book->rules + 1, sizeof(*t->first));
	t->always = mem_new(book->rules, sizeof(*t->always));
	for (uint32_t i = 0; i < ix->nodes; i++)
		if (ix->node[i].kind == RULE_WORD ||
		    ix->node[i].kind == RULE_REGEX ||
		    ix->node[i].kind == RULE_URL)
			b.uses[ix->node[i].at]++;
	for (uint32_t i = 0; i < book->rules; i++)
		hang_rule(&b, i, all);
	t->first[book->rules] = t->ways;
	b.side[0] = SIDES_NEVER;
	b.asked = 1;
	t->never = add_way(&b);
	free(b.uses);
	free(b.cost);
	multimap_make(&t->by_atom, ix->atoms, TRIGGER_WAYS, t->never);
	multimap_make(&t->users, book->codes, 0, 0);
}

void
trigger_free(struct trigger *t)
{
	free(t->way);
	free(t->first);
	free(t->always);
	multimap_free(&t->by_atom);
	multimap_free(&t->users);
	*t = (struct trigger){ 0 };
}
