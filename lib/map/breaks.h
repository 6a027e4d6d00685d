/* Classes of amounts: at most five, equally wide, with round bounds from 0. */
#ifndef MAP_BREAKS_H
#define MAP_BREAKS_H

#include <stdbool.h>
#include <stddef.h>

struct breaks {
	double step;	/* how wide a class is */
	size_t n;	/* 0: there is nothing to class */
	bool whole;	/* amounts are whole numbers */
	int decimals;	/* that bounds need */
};

/*
 * Classes for amounts above 0 up to most, which falls into the last one. Of
 * whole numbers bounds are whole, and there are no more classes than numbers.
 */
struct breaks breaks_of(double most, bool whole);

/* The class of an amount above 0: from 0; bounds belong to the lower one. */
size_t breaks_find(const struct breaks *, double v);

/* Bound i, 0 to n: class i reaches from above it to the next. */
double breaks_bound(const struct breaks *, size_t i);

#endif
