/*
 * What a thread has read of posts ahead of their turn, one after the other, for
 * who places them when it comes.
 */
#ifndef PLACE_PREPARED_H
#define PLACE_PREPARED_H

#include "base/mem.h"
#include "mention/mention.h"
#include "place/sources.h"

struct prepared_evidence {
	struct source_evidence evidence;
	size_t mention;		/* its number, of SOURCES_TEXT */
};

/* Where the parts of a post end; those of the next one begin there. */
struct prepared_post {
	struct sources_post post;
	size_t evidence, parts, mentions;
};

/* {0} is empty; used again it keeps its memory. */
struct prepared {
	struct prepared_post *post;
	size_t n;
	size_t cap;
	struct prepared_evidence *evidence;
	size_t evidences, evidence_cap;
	struct score_part *part;
	size_t parts, part_cap;
	struct mention *mention;
	size_t mentions, mention_cap;
	struct arena texts;
};

void prepared_clear(struct prepared *);

/* Adds the post that sources_read() has read last; the line outlives it. */
void prepared_add(struct prepared *, const struct sources *, struct str line);

/* Makes the i-th of them the one that was read last; while it is kept. */
void prepared_load(const struct prepared *, size_t i, struct sources *);

void prepared_free(struct prepared *);

#endif
