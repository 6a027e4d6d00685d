/*
 * The atoms of all rules of a book, each once, and which rules are worth a
 * look when an atom was seen. Cost grows with what a text has, not with the
 * book.
 */
#ifndef CODE_INDEX_H
#define CODE_INDEX_H

#include "base/hash.h"
#include "code/codebook.h"
#include "code/match.h"

#define INDEX_NONE UINT32_MAX

enum index_atom_kind {
	INDEX_TEXT,	/* found by match_text() */
	INDEX_REGEX,
	INDEX_URL
};

struct index_atom {
	uint8_t kind;
	uint8_t scope;		/* INDEX_REGEX: where it is run */
	uint8_t within;
	uint32_t node;		/* the first node that is this atom */
	uint32_t rule;		/* and its rule */
};

/* A node of a rule, small, with its children side by side. */
struct index_node {
	uint8_t kind;		/* enum rule_kind; RULE_WORD for all that
				 * match_text() finds */
	uint32_t at;		/* atom, code, node of the tree (conditions),
				 * or the first of its children */
	uint32_t n;		/* children; of RULE_NEAR, RULE_THEN: tokens */
};

/* Lists by number: the items of i are item[first[i] .. first[i + 1]]. */
struct index_lists {
	uint32_t *first;
	uint32_t *item;
};

struct index {
	struct index_atom *atom;
	uint32_t atoms;
	size_t atom_cap;
	struct index_node *node;
	uint32_t nodes;
	uint32_t *root;		/* by rule: its node */
	struct index_lists rules;	/* by atom: rules to look at */
	struct index_lists users;	/* by code: rules that ask for it */
	uint32_t *always;	/* rules to look at in every record */
	size_t always_n;
	bool *everywhere;	/* by rule: may hold where no atom stands */
	bool *simple;		/* by rule: holds where one of its atoms stands */
	uint8_t *scope;		/* by code */
	struct names hosts;	/* of url: atoms */
	struct index_lists urls;	/* by host: atoms */
};

/*
 * Numbers the atoms of a book and gives those with a place to match. scope
 * is that of --scope, or negative. With all, a rule is looked at when any of
 * its positive atoms was seen, not only when it could hold.
 */
void index_build(struct index *, const struct codebook *, struct match *,
    int scope, bool all);

void index_free(struct index *);

#endif
