/*
 * The rules of a book in the form that is run: equal atoms of all rules are
 * one (hash consing), and the trees of rules are arrays of small nodes in which
 * the children of a node lie side by side.
 */
#ifndef MATCH_INDEX_H
#define MATCH_INDEX_H

#include "base/hash.h"
#include "base/multimap.h"
#include "codebook/codebook.h"
#include "match/match.h"
#include "rule/rule.h"

#define INDEX_NONE UINT32_MAX

enum index_atom_kind {
	INDEX_TEXT,	/* found by match_text() */
	INDEX_REGEX,
	INDEX_URL
};

struct index_atom {
	enum index_atom_kind kind;
	uint8_t scope;		/* INDEX_REGEX: where it is run */
	uint8_t within;
	uint32_t node;		/* the first node that is this atom */
	uint32_t rule;		/* and its rule */
	uint32_t codes;		/* that have it in a rule, not after ! */
	uint32_t last_code;	/* while these are counted */
};

/* A node of a rule, small, with its children side by side. */
struct index_node {
	uint8_t kind;		/* RULE_WORD for all that match_text() finds */
	uint8_t form;		/* rule_form() of it */
	uint32_t at;		/* atom, code, node of the tree (conditions),
				 * or the first of its children */
	uint32_t n;		/* children; of RULE_IS_NEAR: tokens */
	uint32_t side;		/* the side that it is (sides.h), or 0 */
};

static inline enum rule_form
index_form(const struct index_node *v)
{
	return (enum rule_form)v->form;
}

/* How many nodes stand below one. */
static inline uint32_t
index_below(const struct index_node *v)
{
	uint32_t sides = rule_traits[v->kind].sides;

	return sides == RULE_SIDES ? v->n : sides;
}

struct index_rule {
	uint32_t root;		/* its node */
	bool everywhere;	/* it may hold where no atom stands */
	bool simple;		/* it holds where one of its atoms stands */
};

/* Where the rules of a code hold, and what they must weigh. */
struct index_code {
	int64_t threshold;	/* as weights; of scores below all of them */
	uint8_t scope;		/* enum codebook_scope */
	uint8_t within;		/* WITHIN_... */
	uint32_t codes;		/* that ask for it by <...>, as of an atom */
	uint32_t last_code;
};

struct index {
	struct index_atom *atom;
	uint32_t atoms;
	size_t atom_cap;
	struct index_node *node;
	uint32_t nodes;
	uint32_t *name;		/* by node: the one that names its code, an atom
				 * itself, of sides that are joined one of
				 * them; INDEX_NONE: none does, or it is an OR */
	struct index_rule *rule;	/* by number */
	struct index_code *code;	/* by code */
	bool asks_codes;	/* some rule has <...> */
	uint32_t sides;		/* see sides.h: their numbers are below this */
	struct multimap sides_of;	/* by atom: those that it is in */
	struct names hosts;	/* of url: atoms, and as bits the lengths */
	uint64_t host_lengths;	/* that they have, of 64 the rest */
	struct multimap urls;	/* by host: atoms */
};

/*
 * Numbers the atoms of a book and gives those with a place to match. scope
 * is that of --scope, or negative.
 */
void index_build(struct index *, const struct codebook *, struct match *,
    int scope);

void index_free(struct index *);

#endif
