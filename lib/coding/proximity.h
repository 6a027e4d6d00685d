/* NEAR and THEN: places that lie close together. */
#ifndef CODING_PROXIMITY_H
#define CODING_PROXIMITY_H

#include "codebook/book.h"
#include "coding/hits.h"
#include "match/index.h"

/* A place, or the places so far of a NEAR, as a list from right to left. */
struct proximity_span {
	int32_t first, last;	/* tokens; last = first - 1 when it has none */
	uint32_t from, to;	/* bytes */
	uint32_t at, end;	/* of these, the place that was added last */
	uint32_t hit;		/* its hit; MATCH_NONE when it gives none */
	uint32_t left;		/* the span that this place was added to */
	uint32_t left_hit;	/* and the hit of that */
};

/* The hits of a code that was found, for <code>: hit[first ..+ n]. */
struct proximity_code {
	uint32_t code;
	size_t first;
	size_t n;
};

struct proximity {
	struct proximity_span *span;
	size_t spans;
	size_t span_cap;
	struct hits_list chain;
	/* what was looked for last, at which turn of the hits, and found */
	const struct index_node *node;
	uint64_t turn;
	size_t from, found;
	/* codes found so far, for <code> */
	struct proximity_code *code;
	size_t codes;
	size_t code_cap;
	struct hits_list hit;
};

/*
 * Finds where a NEAR or THEN holds: *from ..+ the result in
 * near->span, until the next call.
 */
size_t proximity_find(struct proximity *, struct hits *,
    const struct index_node *, size_t *from);

/* Adds the hits of the places that span i is made of to the list. */
void proximity_parts(const struct proximity *, size_t i, struct hits_list *);

/* Forgets the codes found so far. */
void proximity_forget(struct proximity *);

/* A code was found, and its hits follow: proximity_remember_hit(). */
void proximity_remember(struct proximity *, uint32_t code);
static inline void
proximity_remember_hit(struct proximity *n, uint32_t hit)
{
	n->code[n->codes - 1].n++;
	hits_push(&n->hit, hit);
}

/* Whether a code (of a heading, one below it) was found. */
bool proximity_code_found(const struct proximity *, const struct codebook *,
    uint32_t code);

void proximity_free(struct proximity *);

#endif
