/*
 * What weights a code most strongly, by name, for people to look at: only what
 * three authors and five posts have, so that no post can be read in it.
 */
#ifndef LEARN_STRONGEST_H
#define LEARN_STRONGEST_H

#include "base/buf.h"
#include "base/hash.h"
#include "feature/feature.h"
#include "learn/example.h"
#include "learn/model.h"

enum { STRONGEST_MAX = 30, STRONGEST_AUTHORS = 3, STRONGEST_POSTS = 5 };

/* What a slot is called, and who wrote it. */
struct strongest_name {
	uint32_t slot;
	uint32_t last;		/* the example that had it last, and one more */
	uint64_t posts;
	uint64_t author[STRONGEST_AUTHORS];
};

struct strongest_slot {
	double weight;		/* times the slot's idf */
	uint32_t slot;
};

struct strongest {
	const struct model_file *model;
	struct names names;
	struct strongest_name *name;
	size_t name_cap;
	struct strongest_slot *slot;	/* by code: its strongest ones */
	size_t *slots;		/* how many each has */
	bool *wanted;		/* by slot */
	const struct example *now;
	uint32_t number;	/* of that example, and one more */
};

/* Finds names for what a finished model weights most. */
void strongest_open(struct strongest *, const struct model_file *,
    const struct examples *, const struct feature_options *);

/* Appends a code's, as JSON: [["w1 macet",0.31],...], the strongest first. */
void strongest_write(const struct strongest *, struct buf *, uint32_t code);

void strongest_close(struct strongest *);

#endif
