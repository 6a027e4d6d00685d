/*
 * The posts that a code is learnt from: what each is to a learner, the codes
 * that people gave it, and which of them are near copies or of one
 * conversation.
 */
#ifndef LEARN_EXAMPLE_H
#define LEARN_EXAMPLE_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "feature/feature.h"
#include "io/record.h"
#include "learn/twins.h"

enum { EXAMPLE_MAX = 100000, EXAMPLE_CODES_MAX = 200, EXAMPLE_AUTHORS = 3 };

/* A text with its codes. */
struct example {
	struct str id;		/* of the first post, in the order of ids */
	struct str text;
	uint64_t author[EXAMPLE_AUTHORS];	/* hashes of different ones; 0 */
	uint64_t same;		/* a hash of what it is to a learner */
	uint32_t times;		/* posts with this text and these codes */
	uint32_t added;		/* its number as it came */
	uint32_t group;		/* the first example of its group */
	uint32_t fold;
	size_t feature;		/* in feature: packed, see example_features() */
	uint32_t features;
	uint32_t code;		/* in code: its codes, rising */
	uint32_t codes;
};

struct examples {
	struct example *v;	/* by id, when they are settled */
	size_t n;
	size_t cap;
	uint32_t *feature;
	size_t feature_n;
	size_t feature_cap;
	uint16_t *code;		/* numbers in codes */
	size_t code_n;
	size_t code_cap;
	struct names codes;	/* in the order of their bytes, when settled */
	struct twins twins;
	struct names threads;	/* conversations, and posts that are answered */
	uint32_t *thread_post;	/* the example that had it first */
	size_t thread_cap;
	uint64_t *word;		/* scratch: hashes of the words at hand */
	size_t word_cap;
	struct arena texts;
	struct buf text;
	size_t posts;		/* that count, after settling */
	size_t twice;		/* records with an id that was there before */
	size_t groups;
	size_t largest;		/* posts of the largest group */
	bool multi;		/* some post has two codes */
	bool none;		/* some post has no code */
	char sha256[65];	/* of ids, texts, codes; when settled */
};

/*
 * Adds the record whose features were found last, with these codes (numbers
 * of names in codes). More than EXAMPLE_MAX end the program.
 */
void examples_add(struct examples *, const struct features *,
    const struct record *, const uint16_t *code, size_t codes);

/*
 * All are there: puts them in order, makes one of equal texts with equal
 * codes, finds the groups and gives each a fold, which depends on nothing but
 * the ids in its group.
 */
void examples_settle(struct examples *, size_t folds);

/* The features of an example, into room for all of them. */
void example_features(const struct examples *, const struct example *,
    struct feature *out);

/* Whether an example has a code. */
bool example_has(const struct examples *, const struct example *,
    uint32_t code);

void examples_free(struct examples *);

#endif
