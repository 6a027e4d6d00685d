/* A number per day over time, as SVG. */
#ifndef SVG_RATE_H
#define SVG_RATE_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_RATE. */
void rate_svg(const struct chart *, struct buf *);

#endif
