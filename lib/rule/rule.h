/*
 * A rule of a codebook as a tree of nodes, flat in one array. Text of atoms
 * is as the book has it, escapes undone; nothing is folded here.
 */
#ifndef RULE_RULE_H
#define RULE_RULE_H

#include <stdlib.h>

#include "base/buf.h"
#include "base/str.h"
#include "rule/regex.h"

enum {
	RULE_DEPTH_MAX = 100,		/* parentheses inside each other */
	RULE_NODES_MAX = 20000,		/* nodes in one rule */
	RULE_NODES_ALL = 1 << 18,	/* nodes in all rules of a run */
	RULE_NEAR_MAX = 999,		/* n of NEAR/n and THEN/n */
	RULE_WEIGHT_MAX = 1000000	/* n of [n] and of threshold: */
};

enum rule_kind {
	/* atoms with a place in the text */
	RULE_WORD,	/* text: a bare word; * and ? are wildcards */
	RULE_PHRASE,	/* children: two or more RULE_WORD, adjacent */
	RULE_QUOTED,	/* text: adjacent words and signs, * and ? are signs */
	RULE_EXACT,	/* text: of {}, case and signs count */
	RULE_STEM,	/* text: the word after ~ */
	RULE_HASHTAG,	/* text: without #; * and ? are wildcards */
	RULE_MENTION,	/* text: without @ */
	RULE_EMOJI,	/* text: one grapheme cluster */
	RULE_REGEX,	/* regex: compiled; text: its body; n: 1 for /i */
	RULE_CODE,	/* n: number of the code; text: its path */
	/* atoms without */
	RULE_URL,	/* text: host, or host/path */
	RULE_AUTHOR,	/* text: handle without @ */
	RULE_KIND,	/* text: original, reply, ... */
	RULE_LANG,	/* text: as .lang of a record */
	RULE_SINCE,	/* text: YYYY-MM-DD, a day of the calendar */
	RULE_UNTIL,
	/* operators */
	RULE_NEAR,	/* two children, at most n tokens between */
	RULE_THEN,	/* the same, first child first */
	RULE_NOT,	/* one child */
	RULE_AND,	/* two children or more */
	RULE_OR
};

enum { RULE_KINDS = RULE_OR + 1 };

/*
 * How a node comes to hold. Whoever asks that switches over forms, and needs
 * not know of every kind.
 */
enum rule_form {
	RULE_IS_TEXT,	/* an atom that stands in the text, as its tokens say */
	RULE_IS_REGEX,	/* an atom for which the text is searched */
	RULE_IS_LINK,	/* an atom of the record's links */
	RULE_IS_CODE,	/* another code, found before */
	RULE_IS_FACT,	/* a condition on the record */
	RULE_IS_NEAR,	/* two sides that stand close together */
	RULE_IS_NOT,	/* a node that does not hold */
	RULE_IS_AND,	/* all nodes below it hold */
	RULE_IS_OR	/* one of them does */
};

#define RULE_SIDES UINT32_MAX	/* as many as are written */

/* What is true of all nodes of a kind. */
struct rule_trait {
	const char *name;	/* for tests and listings: "word", "near" */
	enum rule_form form;
	uint32_t sides;		/* nodes below that hold or not, or RULE_SIDES */
	bool placed;		/* it has a place in the text: a side of NEAR */
	bool free;		/* it may hold where no atom was found */
	bool ordered;		/* its sides stand in the order of the text */
};

extern const struct rule_trait rule_traits[RULE_KINDS];

static inline enum rule_form
rule_form(enum rule_kind kind)
{
	return rule_traits[kind].form;
}

struct rule_node {
	enum rule_kind kind;
	uint32_t child;		/* first node inside; 0 none */
	uint32_t next;		/* next node beside it; 0 none */
	uint32_t n;
	uint32_t line;		/* where it stands: an operator at its sign */
	uint32_t column;	/* in characters, from 1 */
	struct str text;
	struct regex *regex;
};

/* All nodes of a run; node[0] is not used, so that 0 can say none. */
struct rule_tree {
	struct rule_node *node;
	size_t n;
	size_t cap;
};

/* Visits the children of a node of a tree. */
#define RULE_EACH(tree, i, parent)					\
	for (uint32_t i = (tree)->node[parent].child; i != 0;		\
	    i = (tree)->node[i].next)

/* Appends the tree below node as one line of text, for tests: (or a "b c"). */
void rule_show(struct buf *, const struct rule_tree *, uint32_t node);

/* Frees the nodes and their regular expressions. */
void rule_free(struct rule_tree *);

#endif
