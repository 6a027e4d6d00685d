/* The classes of what the cells of a heat map hold, and what they are called. */
#ifndef CHART_SHADES_H
#define CHART_SHADES_H

#include "base/buf.h"
#include "chart/chart.h"

/* {..} as shades_of() gives it. */
struct shades {
	enum {
		SHADES_COUNTS,		/* doubled: 0, 1-2, 3-4, 5-8 ... 33+ */
		SHADES_SHARES,		/* 0, <5, 5-9 ... 30+ per cent */
		SHADES_RESIDUALS,	/* from 1, 2 and 4 standard errors on */
		SHADES_PARTS		/* sixths of the largest, or thirds of
					 * it on either side of 0 */
	} kind;
	double max;	/* the value furthest from 0, without its sign */
	double unit;	/* of counts: how often the bounds were doubled */
	bool both;	/* there are classes on either side of 0 */
};

struct shades shades_of(const struct chart *);

/* The class of v: 0 to 6; on either side of 0 from -3 to 3. */
int shades_class(const struct shades *, double v);

/*
 * The first and the last class that can occur, and the name of each in
 * between; false for one that no value of this kind has.
 */
void shades_range(const struct shades *, int *first, int *last);
bool shades_name(const struct chart *, const struct shades *, int class,
    struct buf *);

/* The style of a cell of this class, and of the number in it. */
const char *shades_fill(const struct shades *, int class);
const char *shades_ink(const struct shades *, int class);

#endif
