/*
 * A class of posts (the hits of a rule, its near misses, the rest) of which
 * some were coded by hand, each with the probability with which it was drawn.
 */
#ifndef VALIDITY_WEIGHTED_H
#define VALIDITY_WEIGHTED_H

#include <stdbool.h>

#include "validity/through.h"

/* Sums over the hand-coded posts of a class; {0} is none. */
struct weighted {
	double n;	/* units coded: posts, or copies of one text as one */
	double w;	/* sum of copies/p */
	double w2;
	double wy;	/* of those with the code, a half for a half */
	double open;	/* sum of (1 - p) w^2 */
	double yes;	/* units with the code, unweighted */
	double least;	/* smallest and largest p */
	double most;
	bool copied;	/* some unit stands for several posts */
};

/*
 * One more: y is 0 to 1, p above 0 and at most 1; it stands for so many posts
 * that are alike (1 or more).
 */
void weighted_add(struct weighted *, double y, double p, double copies);

/* A class as the estimators take it, and as a row's member "gold" has it. */
struct gold_class {
	double posts;	/* N */
	double n;	/* n_eff: (sum w)^2 / sum w^2 */
	double yes;	/* x_eff: the weighted rate times n_eff */
	double f;	/* sum (1-p)w^2 / sum w^2; 1 - n/N where all w are equal */
};

/* posts: how many the class has. {posts, 0, 0, 0} when none was coded. */
struct gold_class weighted_class(const struct weighted *, double posts);

/* Its rate with Jeffreys' limits; n must not be 0. */
struct through_rate weighted_rate(const struct gold_class *, double alpha);

#endif
