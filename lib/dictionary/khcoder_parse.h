/* Expressions of KH Coder's coding rules as trees. */
#ifndef DICTIONARY_KHCODER_PARSE_H
#define DICTIONARY_KHCODER_PARSE_H

#include "base/str.h"

enum kh_kind {
	KH_ATOM,	/* whatever is no operator: text */
	KH_NUMBER,	/* n */
	KH_SUM,		/* children */
	KH_ARITHMETIC,	/* - * /: children */
	KH_COMPARE,	/* text is the sign; two children */
	KH_NOT,		/* one child */
	KH_AND,		/* children */
	KH_OR
};

struct kh_node {
	uint8_t kind;
	uint32_t child;		/* the first one; 0 none */
	uint32_t next;		/* beside it; 0 none */
	struct str text;
	uint64_t n;
	struct str source;	/* all of it, as it is written */
	size_t line;
};

struct kh_tree {
	struct kh_node *node;	/* node[0] is not used, so that 0 says none */
	size_t n;
	size_t cap;
	uint32_t root;
	char error[400];	/* when it is no expression */
	size_t error_line;
};

/*
 * Reads an expression whose first byte stands at the end of the line before
 * number line. False when it is none: error says why. Nothing may be there:
 * then the root is 0 and the answer true. Nodes point into text.
 */
bool khparse(struct kh_tree *, struct str text, size_t line);

void khparse_free(struct kh_tree *);

/* Visits the children of a node. */
#define KH_EACH(tree, i, parent)					\
	for (uint32_t i = (tree)->node[parent].child; i != 0;		\
	    i = (tree)->node[i].next)

#endif
