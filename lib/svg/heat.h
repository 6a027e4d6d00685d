/* Cross-tables as coloured cells, as SVG. */
#ifndef SVG_HEAT_H
#define SVG_HEAT_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_HEAT; many columns make it wider. */
void heat_svg(const struct chart *, struct buf *);

#endif
