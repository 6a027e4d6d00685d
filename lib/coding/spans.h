/* From the hits by which codes were found to the words that are shown. */
#ifndef CODING_SPANS_H
#define CODING_SPANS_H

#include "coding/facts.h"
#include "coding/hits.h"
#include "coding/result.h"

/* A hit by which a rule found its code. */
struct spans_found {
	uint32_t rule;
	uint32_t from, to;	/* of the hit, to sort by */
	uint32_t hit;
};

/* {0} is an empty one; used again it keeps its memory. */
struct spans {
	struct result_span *v;
	size_t n;
	size_t cap;
};

/*
 * Adds the spans of a code, of which found[c->span ..+ c->spans] was found:
 * by rule, then place, each place once, widened to whole grapheme clusters.
 * c->span and c->spans tell afterwards where they are; found is sorted.
 */
void spans_add(struct spans *, const struct hits *, const struct facts *,
    struct spans_found *found, struct result_code *c);

void spans_free(struct spans *);

#endif
