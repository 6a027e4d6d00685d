/*
 * Numbers of few people are not shown, for whoever knows the place would know
 * the people. One number that is left out alone could be had by subtraction
 * from the total, so a second one goes with it (complementary suppression; see
 * A. Hundepool and others, Statistical Disclosure Control, 2012, chapter 4).
 */
#ifndef MAP_SUPPRESS_H
#define MAP_SUPPRESS_H

#include <stdbool.h>
#include <stddef.h>

enum suppress_verdict {
	SUPPRESS_NOT,
	SUPPRESS_FEW,		/* fewer people than allowed */
	SUPPRESS_SECOND		/* so that the total does not give it away */
};

struct suppress_one {
	double n;		/* 0: nothing to hide */
	double people;		/* NAN: not known, n is taken */
	enum suppress_verdict verdict;
};

/*
 * Decides for all numbers of a total. False when even so the total would give
 * one away, because only one is not 0: then the total is not to be shown.
 */
bool suppress_few(struct suppress_one *, size_t n, double min_people);

#endif
