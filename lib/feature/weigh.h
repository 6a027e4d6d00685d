/*
 * The values of a post's features: 1 + ln n times idf, the words and the
 * letters each scaled to length 1.
 */
#ifndef FEATURE_WEIGH_H
#define FEATURE_WEIGH_H

#include "feature/feature.h"

enum { WEIGH_KNOWN = 64 };

/* 1 + ln n; of n below WEIGH_KNOWN it is kept. */
extern float weigh_known[WEIGH_KNOWN];
float weigh_far(uint16_t n);

static inline float
weigh_tf(uint16_t n)
{
	return n < WEIGH_KNOWN ? weigh_known[n] : weigh_far(n);
}

/* By what values of this sum of squares are scaled to length 1; 0: they are 0. */
float weigh_scale(double squares);

/*
 * Puts the values of n features into value, from the idf of their slots; 0
 * where that is 0: nothing is known of them. How large a part these are of all
 * that the post has comes back.
 */
double weigh_features(const float *idf, const struct feature *, size_t n,
    float *value);

/* The idf of a slot that so many of all texts have, which are more than 0. */
float weigh_idf(uint32_t with, uint32_t texts);

#endif
