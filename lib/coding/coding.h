/*
 * From a text to its codes: atoms, rules, weights, not:, longest:, and the
 * words that are the evidence.
 */
#ifndef CODING_CODING_H
#define CODING_CODING_H

#include "base/str.h"
#include "codebook/book.h"
#include "coding/candidates.h"
#include "coding/eval.h"
#include "coding/longest.h"
#include "coding/near_evidence.h"
#include "coding/result.h"
#include "coding/spans.h"
#include "io/record.h"
#include "json/json.h"
#include "match/index.h"
#include "match/match.h"
#include "text/points.h"

struct coding_options {
	bool seen;	/* also list codes of which only some positive atom
			 * was seen (near misses) */
	bool given;	/* list only codes that are given, not those that
			 * their weight or a not: line keeps away */
	bool all;	/* spans of codes, too, that matched and are not given */
	const char *near;	/* a dimension: atoms of positive rules count
				 * only near its evidence in the record; NULL:
				 * everywhere */
	struct near_evidence_reach reach;
};

struct coding {
	const struct codebook *book;
	const struct index *index;
	struct match *match;
	struct coding_options options;
	struct eval eval;
	struct candidates candidates;
	bool longest;		/* some book asks for it */
	bool only_own;		/* no code looks at quoted words */
	uint8_t worst;		/* verdict of which codes are listed */
	bool hasty;		/* a code that cannot be given is left */
	/* of the text */
	struct near_evidence evidence;	/* of options.near */
	const uint32_t *near;	/* sums as hits_touch() has them, or NULL */
	bool scoped[SCOPES];		/* there are words in this scope */
	struct result_code *code;	/* span, spans: in found */
	size_t codes;
	size_t code_cap;
	uint32_t *rule;		/* rules that matched */
	size_t rules;
	size_t rule_cap;
	struct spans_found *found;
	size_t founds;
	size_t found_cap;
	struct spans spans;
	struct result result;
	struct hits_list hits;	/* scratch */
	struct longest_item *item;
	size_t item_cap;
};

/* The book, its index and the match that has its atoms must outlive it. */
void coding_open(struct coding *, const struct codebook *,
    const struct index *, struct match *, const struct coding_options *);

/*
 * Codes a bare text: all of it is the author's own, and conditions on the
 * record do not hold. What comes back lasts until the next call.
 */
struct result *coding_text(struct coding *, struct str text);

/*
 * Codes the text of a record with its members own and urls, NULL where it has
 * none, and with what conditions ask of it. Lasts as long.
 */
struct result *coding_record(struct coding *, const struct record *,
    struct str text, const struct json_node *own, const struct json_node *urls);

/* The text that was coded last, to count the code points before a byte. */
struct points coding_points(const struct coding *);

/*
 * The nth part (from 0) of that text which the book looks at: all of it, or
 * the author's own words when no code asks for others; false when there is
 * none.
 */
bool coding_part(const struct coding *, size_t nth, struct str *part);

void coding_close(struct coding *);

#endif
