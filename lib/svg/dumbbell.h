/* Shares beside what is due to them, with the verdict, as SVG. */
#ifndef SVG_DUMBBELL_H
#define SVG_DUMBBELL_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_DUMBBELL. */
void dumbbell_svg(const struct chart *, struct buf *);

#endif
