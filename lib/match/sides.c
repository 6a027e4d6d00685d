#include "match/sides.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/multimap.h"
#include "rule/rule.h"

struct sides_builder {
	struct index *ix;
	struct names known;	/* sides by the numbers of their atoms */
	struct buf atoms;	/* scratch: these numbers */
};

/* Whether a node is an atom, or an OR of nothing but atoms. */
static bool
all_atoms(const struct index *ix, const struct index_node *v)
{
	if (v->kind != RULE_OR)
		return v->kind == RULE_WORD || v->kind == RULE_URL;
	for (uint32_t i = 0; i < v->n; i++)
		if (!all_atoms(ix, ix->node + v->at + i))
			return false;
	return true;
}

/* Collects the atoms of a node of nothing else. */
static void
collect_numbers(struct sides_builder *b, const struct index_node *v)
{
	if (v->kind != RULE_OR)
		buf_add(&b->atoms, &v->at, sizeof(v->at));
	for (uint32_t i = 0; i < index_below(v); i++)
		collect_numbers(b, b->ix->node + v->at + i);
}

/* The number of the side that it is. */
static uint32_t
number_of(struct sides_builder *b, const struct index_node *v)
{
	uint32_t side;

	buf_clear(&b->atoms);
	collect_numbers(b, v);
	side = names_add(&b->known, buf_str(&b->atoms)) + SIDES_FIRST;
	if (side < b->ix->sides)
		return side;
	b->ix->sides++;
	for (size_t i = 0; i < b->atoms.n; i += sizeof(uint32_t)) {
		uint32_t atom;

		memcpy(&atom, b->atoms.p + i, sizeof(atom));
		multimap_add(&b->ix->sides_of, atom, side);
	}
	return side;
}

/* Numbers the sides in a node; alone: an atom is one, too. */
static void
number_node(struct sides_builder *b, struct index_node *v, bool alone, bool not)
{
	if (v->kind == RULE_NOT)
		return;
	if (all_atoms(b->ix, v)) {
		if (v->kind == RULE_OR || alone)
			v->side = number_of(b, v);
		return;
	}
	alone = v->kind == RULE_AND || index_form(v) == RULE_IS_NEAR ||
	    (v->kind == RULE_OR && not);
	for (uint32_t i = 0; i < index_below(v); i++)
		number_node(b, b->ix->node + v->at + i, alone,
		    not);
}

void
sides_number(struct index *ix, const struct codebook *book)
{
	struct sides_builder b = { .ix = ix };

	ix->sides = SIDES_FIRST;
	for (uint32_t i = 0; i < book->rules; i++)
		number_node(&b, ix->node + ix->rule[i].root, book->rule[i].not,
		    book->rule[i].not);
	multimap_make(&ix->sides_of, ix->atoms, SIDES_STEP, SIDES_ANY);
	names_free(&b.known);
	buf_free(&b.atoms);
}
