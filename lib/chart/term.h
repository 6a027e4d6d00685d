/* Charts in Unicode blocks, in the width of a terminal. */
#ifndef CHART_TERM_H
#define CHART_TERM_H

#include "base/buf.h"
#include "base/mem.h"
#include "chart/chart.h"

struct term {
	const struct chart *chart;
	struct str *column;	/* its columns, safe for a terminal */
	struct arena text;
	struct buf *out;
	size_t columns;
	size_t label;	/* columns of the labels */
	size_t note;	/* of the notes */
	size_t plot;	/* of what is between them */
	double max;
	double step;
};

/* Writes the title and divides the width; the text goes to out. */
void term_open(struct term *, const struct chart *, size_t columns,
    struct buf *out);

void term_close(struct term *);

/* Bars and dumbbells, lines, heat maps. */
void term_bars(struct term *);
void term_lines(struct term *);
void term_heat(struct term *);

#endif
