/* Expressions of KH Coder's coding rules as trees. */
#ifndef DICTIONARY_KHCODER_PARSE_H
#define DICTIONARY_KHCODER_PARSE_H

#include "base/str.h"

enum khcoder_kind {
	KHCODER_ATOM,	/* whatever is no operator: text */
	KHCODER_NUMBER,	/* n */
	KHCODER_SUM,		/* children */
	KHCODER_ARITHMETIC,	/* - * /: children */
	KHCODER_COMPARE,	/* text is the sign; two children */
	KHCODER_NOT,		/* one child */
	KHCODER_AND,		/* children */
	KHCODER_OR
};

struct khcoder_node {
	uint8_t kind;
	uint32_t child;		/* the first one; 0 none */
	uint32_t next;		/* beside it; 0 none */
	struct str text;
	uint64_t n;
	struct str source;	/* all of it, as it is written */
	size_t line;
};

struct khcoder_tree {
	struct khcoder_node *node;	/* node[0] is not used, so that 0 says none */
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
bool khcoder_parse(struct khcoder_tree *, struct str text, size_t line);

void khcoder_parse_free(struct khcoder_tree *);

/* Visits the children of a node. */
#define KHCODER_EACH(tree, i, parent)					\
	for (uint32_t i = (tree)->node[parent].child; i != 0;		\
	    i = (tree)->node[i].next)

#endif
