/* Periods of time as the columns of a drawing: their names over two lines. */
#ifndef SVG_TIMELINE_H
#define SVG_TIMELINE_H

#include "base/buf.h"
#include "chart/chart.h"
#include "svg/frame.h"

/* Columns of this width from left on. */
struct timeline {
	double left;
	double cell;
};

/* Whether a year begins with column i, other than the first. */
bool timeline_new_year(const struct chart *, size_t i);

/*
 * Names the columns: months or days in small type on the line y, as short as
 * they must be, and above or below it, on the line years, the years.
 */
void timeline_draw(struct frame *, const struct timeline *, double y,
    double years);

#endif
