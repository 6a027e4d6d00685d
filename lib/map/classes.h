/* Classes of amounts: at most five, equally wide, with round bounds from 0. */
#ifndef MAP_CLASSES_H
#define MAP_CLASSES_H

#include <stdbool.h>
#include <stddef.h>

struct classes {
	double step;	/* how wide a class is */
	size_t n;	/* 0: there is nothing to class */
	bool whole;	/* amounts are whole numbers */
	int decimals;	/* that bounds need */
};

/*
 * Classes for amounts above 0 up to most, which falls into the last one. Of
 * whole numbers bounds are whole, and there are no more classes than numbers.
 */
struct classes classes_of(double most, bool whole);

/* The class of an amount above 0: from 0; bounds belong to the lower one. */
size_t classes_find(const struct classes *, double v);

/* Bound i, 0 to n: class i reaches from above it to the next. */
double classes_bound(const struct classes *, size_t i);

#endif
