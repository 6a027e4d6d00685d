/* What panels of a chart are made from, and the mark of a row. */
#ifndef PICTURE_PANELS_H
#define PICTURE_PANELS_H

#include "base/buf.h"
#include "base/mem.h"
#include "chart/chart.h"
#include "counts/counts.h"
#include "dimension/moment.h"
#include "picture/origin.h"

enum panels_value {
	PANELS_N,
	PANELS_SHARE,
	PANELS_RESIDUAL,
	PANELS_LOG_RATIO,	/* of keyness */
	PANELS_PHI,		/* of pairs */
	PANELS_JACCARD,
	PANELS_LIFT
};

/* --sort: the most first, as the rows come, or the widest gap first. */
enum panels_sort {
	PANELS_BY_DEFAULT,
	PANELS_BY_N,
	PANELS_BY_BOOK,
	PANELS_BY_GAP
};

struct panels {
	struct chart *chart;	/* its type is decided */
	struct arena *text;	/* of all that the chart shows */
	const struct counts *rows;	/* at least one */
	const struct counts *margin;	/* rows of one dimension each */
	size_t margins;
	const struct origin *origin;
	struct str group;	/* draw only this one; n 0: all */
	enum panels_value value;	/* what is drawn of a row */
	enum panels_sort sort;
	size_t time;		/* the dimension of time; dims: none */
	enum moment_part part;
};

/* A mark of a row without its place. */
struct chart_mark panels_mark(struct panels *, const struct counts_row *);

/* The values of all dimensions but one, as they name a panel. */
struct str panels_others(struct panels *, const struct counts_row *,
    size_t but);

/* The number of a row that is drawn as this value. */
double panels_number(const struct counts_row *, enum panels_value);

/* What a buffer holds, kept as long as the chart; the buffer is freed. */
struct str panels_text(struct panels *, struct buf *);

#endif
