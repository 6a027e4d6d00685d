/*
 * Several uncertain answers to one question made one: a logarithmic pool of
 * distributions, each trusted so far, whose sharpness is held by what each says
 * of its own doubt.
 *
 * Evidence i says P_i over items and null_i for "nothing is said", and is
 * trusted r_i. What is certain at all is c = 1 - prod(1 - r_i (1 - null_i)),
 * and of that p(d) is the share of exp sum(r_i / max r ln(P_i(d) / sum P_i +
 * 0.02)) over the items that any evidence names. (Logarithmic opinion pool:
 * Genest and Zidek 1986, Statistical Science 1, 114-135.) Evidence that names
 * no item takes no part.
 */
#ifndef STATS_POOL_H
#define STATS_POOL_H

#include <stddef.h>
#include <stdint.h>

struct pool_part {
	uint32_t item;
	double p;
};

struct pool_evidence {
	const struct pool_part *part;	/* each item once */
	size_t parts;
	double null;	/* 0 to 1 */
	double trust;	/* r: over 0, at most 1 */
};

enum { POOL_POWERS = 256 };

/* A power that was asked for. */
struct pool_power {
	double x, power, value;
};

/* {0} is an empty one; used again it keeps its memory. */
struct pooled {
	struct pool_part *v;	/* the answer: p falling, then by item */
	size_t n;
	size_t cap;
	double certain;		/* c: what the p sum to */
	struct pool_power power[POOL_POWERS];	/* asked for last, by hash */
};

/* Pools n pieces of evidence into v. */
void pool_combine(struct pooled *, const struct pool_evidence *, size_t n);

void pool_free(struct pooled *);

#endif
