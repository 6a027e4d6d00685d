/* Lines over time, a panel a series, as SVG. */
#ifndef SVG_LINES_H
#define SVG_LINES_H

#include "base/buf.h"
#include "chart/chart.h"

/*
 * Appends a chart of the type CHART_LINES. All panels have one scale; a line
 * stops where a period is missing.
 */
void lines_svg(const struct chart *, struct buf *);

#endif
