/* How a sample was drawn, as tw-sample --design wrote it. */
#ifndef HANDCODE_DRAWN_H
#define HANDCODE_DRAWN_H

#include "base/hash.h"
#include "validity/corrected.h"

/* What posts were drawn from: those of one class of a code. */
struct drawn_cell {
	uint32_t code;	/* in codes; NAMES_NONE: of no code (rest, or all) */
	uint8_t class;	/* CORRECTED_HIT, _NEAR or _REST */
};

struct drawn_post {
	double p;	/* with which it was drawn, above 0 */
	double copies;	/* posts of its text that it stands for */
	uint32_t first;	/* its cells: at[first .. first + cells] */
	uint32_t cells;
	uint32_t coders;	/* who were to code it */
};

struct drawn {
	struct names ids;	/* posts by number */
	struct names platforms;
	struct drawn_post *post;
	size_t cap;
	uint32_t *platform;	/* by post */
	size_t platform_cap;
	struct names codes;
	struct drawn_cell *cell;
	size_t cells;
	size_t cell_cap;
	uint32_t *at;
	size_t at_n;
	size_t at_cap;
	char *dimension;	/* NULL: drawn for none */
	char *sha256;		/* of the codebook; NULL: there was none */
	char *seed;
	bool even;		/* all posts have the same p */
	bool open;		/* coders saw the rule's codes */
	double recheck;		/* part that was adjudicated; 0: not so drawn */
};

/*
 * Reads the design files (n of them) as one: a post of several has the largest
 * of its p. What is wrong, or samples of different seeds, ends the program.
 */
void drawn_read(struct drawn *, const char *const *paths, size_t n);

/* The class that the post is of for the code so named. */
unsigned drawn_class(const struct drawn *, uint32_t post, struct str code);

void drawn_free(struct drawn *);

#endif
