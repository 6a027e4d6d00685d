/*
 * A rule of a codebook as a tree of nodes, flat in one array. Text of atoms
 * is as the book has it, escapes undone; nothing is folded here.
 */
#ifndef RULE_RULE_H
#define RULE_RULE_H

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
	RULE_STEM,	/* text: the word behind ~ */
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

struct rule_node {
	uint8_t kind;
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

/* The name of a kind, for tests and listings: "word", "near". */
const char *rule_kind_name(enum rule_kind);

/* Appends the tree below node as one line of text, for tests: (or a "b c"). */
void rule_show(struct buf *, const struct rule_tree *, uint32_t node);

/* Frees the nodes and their regular expressions. */
void rule_free(struct rule_tree *);

#endif
