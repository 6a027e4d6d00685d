/* Rows of counts or alignments, or a flow, as the data of a chart. */
#ifndef PICTURE_PICTURE_H
#define PICTURE_PICTURE_H

#include "base/mem.h"
#include "chart/chart.h"
#include "counts/counts.h"
#include "picture/origin.h"

/* The width that drawings are made for. */
#define PICTURE_ANY_WIDTH SIZE_MAX

/* What is asked for; NULL: what fits the rows. */
struct picture_wish {
	const char *type;	/* bars, lines, heat, dumbbell, rate ... */
	const char *value;	/* n, share, residual ... */
	const char *sort;	/* n, book, gap */
	const char *group;	/* draw only this group or source */
	const char *title;
	const char *source;	/* what stands below: where it is from */
	size_t width;		/* of an SVG, in pixels */
	bool bare;		/* an SVG without title and margin */
};

/* What a picture is of. */
struct picture_data {
	const struct counts *rows;	/* n 0 for a funnel */
	const struct counts *margin;	/* rows of one dimension each */
	size_t margins;
	const struct origin *origin;
};

struct picture {
	struct chart chart;
	struct arena text;
};

/* Ends the program when a wish is none of the words above. */
void picture_check(const struct picture_wish *);

/* Whether a funnel is asked for, which needs no rows, or a chart of rates. */
bool picture_is_funnel(const struct picture_wish *);
bool picture_is_rate(const struct picture_wish *);

/*
 * Fills in the chart; the data must stay as they are. Without a wish rows of
 * items become dumbbells; of rates, a chart of rates; counts with a dimension
 * of time, lines; of two dimensions, a heat map; else bars. Wishes that the
 * rows cannot meet end the program.
 */
void picture_of(struct picture *, const struct picture_data *,
    const struct picture_wish *);

void picture_free(struct picture *);

#endif
