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
	struct chart_axis axis;
};

/* Writes the title and divides the width; the text goes to out. */
void term_open(struct term *, const struct chart *, size_t columns,
    struct buf *out);

void term_close(struct term *);

/* Text over the whole width, made safe for a terminal. */
void term_print(struct term *, struct str);

/* A line is complete: no blanks at its end. */
void term_end_line(struct term *);

void term_spaces(struct buf *, size_t n);

/* Bars and dumbbells, lines, heat maps. */
void term_bars(struct term *);
void term_lines(struct term *);
void term_heat(struct term *);

#endif
