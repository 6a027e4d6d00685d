/* The classes of what the cells of a heat map hold, and what they are called. */
#ifndef CHART_CLASSES_H
#define CHART_CLASSES_H

#include "base/buf.h"
#include "chart/chart.h"

/* {..} as classes_of() gives it. */
struct classes {
	enum {
		CLASSES_COUNTS,		/* doubled: 0, 1-2, 3-4, 5-8 ... 33+ */
		CLASSES_SHARES,		/* 0, <5, 5-9 ... 30+ per cent */
		CLASSES_RESIDUALS,	/* from 1, 2 and 4 standard errors on */
		CLASSES_PARTS		/* sixths of the largest, or thirds of
					 * it on either side of 0 */
	} kind;
	double max;	/* the value furthest from 0, without its sign */
	double unit;	/* of counts: how often the bounds were doubled */
	bool both;	/* there are classes on either side of 0 */
};

struct classes classes_of(const struct chart *);

/* The class of v: 0 to 6; on either side of 0 from -3 to 3. */
int classes_class(const struct classes *, double v);

/*
 * The first and the last class that can occur, and the name of each in
 * between; false for one that no value of this kind has.
 */
void classes_range(const struct classes *, int *first, int *last);
bool classes_name(const struct chart *, const struct classes *, int class,
    struct buf *);

/* The style of a cell of this class, and of the number in it. */
const char *classes_fill(const struct classes *, int class);
const char *classes_ink(const struct classes *, int class);

#endif
