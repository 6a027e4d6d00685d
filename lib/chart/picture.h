/* Rows of counts or alignments as the data of a chart. */
#ifndef CHART_PICTURE_H
#define CHART_PICTURE_H

#include "base/mem.h"
#include "chart/chart.h"
#include "rows/counts.h"

/* What is asked for; NULL: what fits the rows. */
struct picture_wish {
	const char *type;	/* bars, lines, heat, dumbbell */
	const char *value;	/* n, share, residual */
	const char *title;
	size_t width;		/* of an SVG, in pixels */
};

struct picture {
	struct chart chart;
	struct arena text;
};

/* Ends the program when a wish is none of the words above. */
void picture_check(const struct picture_wish *);

/*
 * Fills in the chart; the rows must stay as they are, and there is at least
 * one. Without a wish rows of items become dumbbells; counts with a dimension
 * of time, lines; of two dimensions, a heat map; else bars. Wishes that the
 * rows cannot meet end the program.
 */
void picture_of(struct picture *, const struct counts *,
    const struct picture_wish *);

void picture_free(struct picture *);

#endif
