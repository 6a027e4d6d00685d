/* Bars with intervals, and dumbbells of a share and what is due, as SVG. */
#ifndef SVG_BARS_H
#define SVG_BARS_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_BARS or CHART_DUMBBELL. */
void bars_svg(const struct chart *, struct buf *);

#endif
