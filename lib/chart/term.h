/*
 * Charts in Unicode blocks, in the width of a terminal: from 80 columns on with
 * intervals in numbers, from 60 without, below that with labels over the bars.
 * Colours say nothing that signs and words do not say, and come only on a
 * terminal, unless $NO_COLOR is set.
 */
#ifndef CHART_TERM_H
#define CHART_TERM_H

#include "base/buf.h"
#include "base/mem.h"
#include "chart/chart.h"

/* Signs that plots and what explains them have in common. */
#define TERM_FULL "\xe2\x96\x88"
#define TERM_DARK "\xe2\x96\x93"
#define TERM_HALF "\xe2\x96\x92"
#define TERM_LIGHT "\xe2\x96\x91"
#define TERM_SHARE "\xe2\x97\x8f"	/* a filled dot */
#define TERM_PART "\xe2\x97\x8b"	/* a hollow one: of a part of a period */
#define TERM_DUE "\xe2\x97\x86"	/* a diamond */
#define TERM_ACROSS "\xe2\x94\x80"
#define TERM_ELLIPSIS "\xe2\x80\xa6"
#define TERM_EVEN "\xe2\x94\x8a"

enum term_style {
	TERM_NORMAL,
	TERM_BAR,	/* amounts */
	TERM_STRONG,	/* the largest of them */
	TERM_DIM,
	TERM_UNDER,	/* verdicts */
	TERM_OVER,
	TERM_AS_DUE
};

/* A column of a plot; glyph NULL: nothing. */
struct term_cell {
	const char *glyph;
	enum term_style style;
};

struct term {
	const struct chart *chart;
	struct buf *out;
	struct arena text;
	struct str *name;	/* of marks or rows, panel after panel, short */
	struct str *column;	/* the chart's columns, safe for a terminal */
	struct chart_axis axis;
	size_t columns;
	size_t label;	/* columns of the names; all of them when over bars */
	bool over;	/* names stand over the bars */
	bool intervals;	/* in numbers */
	bool colour;
	enum term_style style;	/* in force */
};

/* Writes the title and what stands below it; the text goes to out. */
void term_open(struct term *, const struct chart *, size_t columns,
    struct buf *out);

void term_close(struct term *);

/* Text over the whole width, made safe for a terminal. */
void term_print(struct term *, struct str);

/* A line is complete: no blanks at its end. */
void term_end_line(struct term *);

void term_spaces(struct buf *, size_t n);

/* n, or max when it is more. */
size_t term_at_most(size_t n, size_t max);

/* What follows is in this style, until the line ends. */
void term_set(struct term *, enum term_style);

/* Text in columns of the line, at their right or left; cut when too long. */
void term_text(struct term *, struct str, size_t columns, bool right,
    enum term_style);

void term_cells(struct term *, const struct term_cell *, size_t n);

/* The name of mark (or row) i of panel p. */
struct str term_name(const struct term *, size_t p, size_t i);

/* The cell of n in which v stands on the axis; the last one for all beyond. */
size_t term_cell_of(const struct term *, double v, size_t n);

/* Numbers of the axis under a plot of n columns, its unit at the last alone. */
void term_ticks(struct term *, size_t before, size_t n);

/* What the signs of bars and dots are. */
void term_legend(struct term *);

/* Bars, dumbbells, rates, two groups; lines; heat maps; funnels. */
void term_rows(struct term *);
void term_lines(struct term *);
void term_heat(struct term *);
void term_funnel(struct term *);

#endif
