/* What was left out on the way from what was read to what was counted. */
#ifndef SVG_FUNNEL_H
#define SVG_FUNNEL_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_FUNNEL. */
void funnel_svg(const struct chart *, struct buf *);

#endif
