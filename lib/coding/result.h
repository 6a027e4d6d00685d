/* What the tagger finds in a text. */
#ifndef CODING_RESULT_H
#define CODING_RESULT_H

#include "base/str.h"

struct json_node;

/* Where a rule found something. */
struct result_span {
	uint32_t rule;		/* number in codebook.rule */
	uint32_t from, to;	/* bytes of the text, whole grapheme clusters */
	uint8_t scope;		/* enum codebook_scope; any: across a border */
	bool in_urls;		/* not in the text: from, to mean nothing */
	struct str words;	/* the words themselves */
};

/* The nearer to given the earlier. */
enum result_verdict {
	RESULT_GIVEN,	/* the code holds */
	RESULT_BELOW,	/* rules matched, their weights miss the threshold */
	RESULT_LONGER,	/* longest: words of another code took its place */
	RESULT_NOT,	/* a not: line took it away */
	RESULT_SEEN	/* no rule matched, but a positive atom was seen */
};

struct result_code {
	uint32_t code;		/* number in codebook.code */
	uint8_t verdict;	/* enum result_verdict */
	int64_t weight;		/* sum over its rules that matched, in units of
				 * 1/RULE_WEIGHT_ONE */
	int64_t score;		/* the same, as often as words were found */
	uint32_t not_rule;	/* RESULT_NOT: the rule that did it */
	size_t rule, rules;	/* its rules that matched: result.rule[rule ..] */
	size_t span, spans;	/* its evidence: result.span[span ..] */
};

/* A code that was given near a code of another dimension. */
struct result_pair {
	struct str near;	/* its path, as the record has it */
	uint32_t code;		/* number in codebook.code */
};

/* Codes in book order; spans of a code by rule, then place. */
struct result {
	struct result_code *code;
	size_t codes;
	uint32_t *rule;
	struct result_span *span;
	struct result_pair *pair;	/* with options.near, by the order of */
	size_t pairs;			/* its evidence, then of the book */
	bool as_it_is;			/* words of the text need no escapes */
	const struct json_node *const *also;	/* by options.also; of a record */
};

#endif
