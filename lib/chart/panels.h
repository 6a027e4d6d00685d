/* The panels of a chart and the marks in them, from rows. */
#ifndef CHART_PANELS_H
#define CHART_PANELS_H

#include "base/buf.h"
#include "base/mem.h"
#include "chart/chart.h"
#include "count/moment.h"
#include "rows/counts.h"

enum panels_value { PANELS_N, PANELS_SHARE, PANELS_RESIDUAL };

struct panels {
	struct chart *chart;	/* its type is decided */
	struct arena *text;	/* of all that the chart shows */
	const struct counts *rows;	/* at least one */
	enum panels_value value;	/* what is drawn of a row */
	size_t time;		/* the dimension of time; dims: none */
	enum moment_part part;
};

/* A panel for each group, of bars or dumbbells. */
void panels_bars(struct panels *);

/*
 * A panel for each series, over all periods from the first to the last. Rows
 * without a dimension of time end the program.
 */
void panels_lines(struct panels *);

/*
 * A panel for each row of a table. Across goes time, the hour or the weekday,
 * else what has fewer values, groups if as many. Rows of other than two
 * dimensions end the program.
 */
void panels_heat(struct panels *);

/* What a buffer holds, kept as long as the chart; the buffer is freed. */
struct str panels_text(struct panels *, struct buf *);

#endif
