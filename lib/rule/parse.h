/* From the line of a rule to its tree. */
#ifndef RULE_PARSE_H
#define RULE_PARSE_H

#include "base/mem.h"
#include "rule/scan.h"

/* Names of warnings that come from the text of a rule. */
#define PARSE_MIXED "and-or-mixed"
#define PARSE_LOWER "lower-case-operator"

struct parse {
	struct rule_tree *tree;
	struct arena *texts;
	struct faults *faults;
	struct scan_token *token;	/* of the rule at hand */
	size_t tokens;
	size_t cap;
};

/* What a line says beside its tree. */
struct parse_rule {
	uint32_t node;		/* the root */
	uint32_t first;		/* all nodes of the rule: first .. end - 1 */
	uint32_t end;
	uint32_t weight;	/* of [n]; 1 when left out */
	size_t weight_at;	/* where it stands; 0: left out */
	struct str source;	/* as written, without weight and comment */
};

/*
 * Reads the rule that begins at byte from of the line. False when it is none:
 * that has been reported. RULE_CODE nodes get their n later.
 */
bool parse_rule(struct parse *, const struct line *, size_t from,
    struct parse_rule *);

void parse_free(struct parse *);

#endif
