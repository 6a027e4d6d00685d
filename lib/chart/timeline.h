/* Periods of time as the columns of a drawing: their names over two lines. */
#ifndef CHART_TIMELINE_H
#define CHART_TIMELINE_H

#include "base/buf.h"
#include "chart/chart.h"
#include "chart/frame.h"

/* Columns of this width from left on. */
struct timeline {
	double left;
	double cell;
};

/*
 * Appends a period as people name it: "Sep 2013", "16 Sep 2013", "2013", or
 * "2013-W38" as it is.
 */
void timeline_name(struct str period, struct buf *);

/* Whether a year begins with column i, other than the first. */
bool timeline_new_year(const struct chart *, size_t i);

/*
 * Names the columns: months or days in small type on the line y, as short as
 * they must be, and above or below it, on the line years, the years.
 */
void timeline_draw(struct frame *, const struct timeline *, double y,
    double years);

#endif
