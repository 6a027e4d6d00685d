/* Cross-tables as coloured cells, as SVG. */
#ifndef CHART_HEAT_H
#define CHART_HEAT_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends a chart of the type CHART_HEAT; many columns make it wider. */
void heat_svg(const struct chart *, struct buf *);

/* What the colours of a chart stand for. */
struct heat_scale {
	double max;	/* the value furthest from 0, without its sign */
	bool both;	/* there are colours for either side of 0 */
};

struct heat_scale heat_scale_of(const struct chart *);

/*
 * The step of a colour: of residuals -3 to 3 (from 1, 2 and 4 standard errors
 * on); of values some of which are below 0, -3 to 3 by thirds of the largest;
 * of others 1 to 6 by sixths of it. 0 is neither, or 0.
 */
int heat_step(const struct chart *, const struct heat_scale *, double v);

#endif
