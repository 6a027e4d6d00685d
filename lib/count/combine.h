/* An index: shares within groups, times factors, added; as --combine says it. */
#ifndef COUNT_COMBINE_H
#define COUNT_COMBINE_H

#include "dimension/dimension.h"

enum { COMBINE_MAX = 32 };

/* {0} combines nothing. */
struct combine {
	size_t n;
	uint32_t value[COMBINE_MAX];	/* of the groups' dimension */
	double factor[COMBINE_MAX];
	uint32_t every;		/* values that no record has: all posts, */
	uint32_t decided;	/* and those of one of the groups */
};

/*
 * spec is good=1,neither=1,bad=-1: values of the dimension. A mistake ends the
 * program with status 2.
 */
void combine_open(struct combine *, const char *spec, struct dimension *);

/* Ends the program when rows of kind index have a member called like this. */
void combine_check(const struct dimension *);

/* Whether the value is one of the groups. */
bool combine_has(const struct combine *, uint32_t value);

#endif
