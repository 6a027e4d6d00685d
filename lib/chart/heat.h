/* Cross-tables as coloured cells, as SVG. */
#ifndef CHART_HEAT_H
#define CHART_HEAT_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_HEAT; many columns make it wider. */
void heat_svg(const struct chart *, struct buf *);

/*
 * The step of a colour: of residuals -3 to 3 (from 1, 2 and 4 standard errors
 * on), of other values 1 to 6 by sixths of the largest; 0 is neither, or 0.
 */
int heat_step(const struct chart *, double v, double max);

/* The largest value of all cells. */
double heat_max(const struct chart *);

#endif
