/*
 * The hand-coded posts as a gold standard: the value agreed on for each, the
 * chance with which it came to be coded, and sums over them by what the rules
 * made of them.
 */
#ifndef GOLD_GOLD_H
#define GOLD_GOLD_H

#include "gold/census.h"
#include "handcode/codings.h"
#include "handcode/drawn.h"
#include "validity/corrected.h"
#include "validity/weighted.h"

struct gold {
	const struct codings *codings;
	const struct census *archive;
	const struct drawn *design;	/* NULL: all posts weigh the same */
	size_t final;		/* the coder whose word is final; SIZE_MAX */
	bool only_final;	/* a random part was adjudicated: that is the gold */
	uint32_t coded;		/* posts with a gold value for some code */
	uint32_t strangers;	/* coded posts that are in no record */
	uint16_t *code;		/* the codes that somebody was asked about */
	size_t codes;
	uint16_t *value;	/* room for one value a coder */
};

/* What is known of the coded posts of one code, by class. */
struct gold_sums {
	struct weighted sum[CORRECTED_CLASSES];
	double low[CORRECTED_CLASSES];	/* sum of wy, were all disputed no, */
	double high[CORRECTED_CLASSES];	/* and were they all yes */
	double coded;
	double disputed;
};

/* Prepares gold_value() alone, without an archive. */
void gold_values(struct gold *, const struct codings *);

void gold_open(struct gold *, const struct codings *, const struct census *,
    const struct drawn *);

/*
 * The value of a post for a code: the final one, else the mean over coders;
 * NAN when it is not coded. *low and *high: a disputed one as no, as yes.
 */
double gold_value(const struct gold *, uint32_t post, uint16_t code, double *low,
    double *high);

/* The chance with which the post came to be coded; part by class, see below. */
double gold_chance(const struct gold *, uint32_t post, double part);

/* How many posts it stands for. */
double gold_copies(const struct gold *, uint32_t post);

/* By class, the part of the drawn posts that was coded for this code. */
void gold_parts(const struct gold *, uint16_t code,
    double part[CORRECTED_CLASSES]);

/*
 * Sums for one code: by group in sums[0 .. groups), over all of them in
 * sums[groups].
 */
void gold_sum(const struct gold *, uint16_t code, struct gold_sums *sums);

/* How many posts of the group (groups: of all) are of each class, and none. */
void gold_sizes(const struct gold *, uint16_t code, uint32_t group,
    double size[CORRECTED_CLASSES], double *none);

/*
 * Ends the program when the posts cannot have been drawn at random: without a
 * design, and with more than twice as many hits as the archive has.
 */
void gold_check_random(const struct gold *);

void gold_free(struct gold *);

#endif
