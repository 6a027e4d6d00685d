/*
 * The values of a post's features: 1 + ln n times idf, the words and the
 * letters each scaled to length 1.
 */
#ifndef LEARN_WEIGH_H
#define LEARN_WEIGH_H

#include "learn/feature.h"

/* What is known of slots. */
struct weigh {
	const uint32_t *row;	/* by slot: its row; NULL: the slot itself */
	const float *idf;	/* by row; 0: nothing is known of it */
};

/*
 * Puts the values of n features into value; 0 where nothing is known of one.
 * How many of these there are comes back.
 */
size_t weigh_features(const struct weigh *, const struct feature *, size_t n,
    float *value);

/* The idf of a slot that so many of all texts have, which are more than 0. */
float weigh_idf(uint32_t with, uint32_t texts);

#endif
