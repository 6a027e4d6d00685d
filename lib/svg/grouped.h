/* Two groups beside each other, with the interval of their difference. */
#ifndef SVG_GROUPED_H
#define SVG_GROUPED_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_GROUPED. */
void grouped_svg(const struct chart *, struct buf *);

#endif
