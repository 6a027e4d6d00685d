/* Lines over time, a panel a series, as SVG. */
#ifndef SHOW_LINES_H
#define SHOW_LINES_H

#include "show/chart.h"

/*
 * Appends a chart of the type CHART_LINES. All panels have one scale; a line
 * stops where a period is missing.
 */
void lines_svg(const struct chart *, struct buf *);

#endif
