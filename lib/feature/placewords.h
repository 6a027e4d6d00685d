/*
 * The names of a gazetteer, for learning without them: a place shall not
 * become a code because much was coded there.
 */
#ifndef FEATURE_PLACEWORDS_H
#define FEATURE_PLACEWORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cli.h"

/* {0} has no names. */
struct placewords {
	uint64_t *slot;		/* open addressing: hashes of names; 0 is free */
	size_t mask;
	size_t n;
	size_t longest;		/* words of the longest name */
};

/* What some words side by side are. */
enum placewords_is {
	PLACEWORDS_NONE,
	PLACEWORDS_NAME,
	PLACEWORDS_TYPED	/* a type word, which stays, and a name: jalan x */
};

/*
 * Adds the forms of these gazetteers (as -g names them) that count wherever
 * they stand. Mistakes in them end the program.
 */
void placewords_open(struct placewords *, const struct cli_list *);

/* The hash of words that gave h (0: none), and of one more, by its hash. */
uint64_t placewords_hash(uint64_t h, uint64_t word);

/* What the words with this hash are. */
enum placewords_is placewords_find(const struct placewords *, uint64_t h);

void placewords_free(struct placewords *);

#endif
