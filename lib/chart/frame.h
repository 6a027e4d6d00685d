/*
 * What all SVG charts share: the sheet with its title and legend, and the axis
 * from left to right.
 */
#ifndef CHART_FRAME_H
#define CHART_FRAME_H

#include "base/buf.h"
#include "base/mem.h"
#include "chart/chart.h"
#include "chart/svg.h"

#define FRAME_MARGIN 16.0

/* A drawing in the making: y is where the next thing goes. */
struct frame {
	const struct chart *chart;
	struct buf body;
	struct arena text;
	double width;
	double y;
	double left;	/* the plot's edges */
	double right;
	struct chart_axis axis;
};

/* Writes the title and the line below it. */
void frame_open(struct frame *, const struct chart *, double width);

/* Gives out the whole drawing and frees. */
void frame_close(struct frame *, struct buf *out);

/* Lines of text from x on; y moves below them. */
void frame_words(struct frame *, const char *class, double x, struct str s,
    double size, double width);

/* Sets the axis over what the chart reaches, its ticks as they fit. */
void frame_axis(struct frame *);

/* Where the value v stands on it, at most at its ends. */
double frame_x(const struct frame *, double v);

/* Lines at all ticks from y1 to y2, the one at 0 stronger. */
void frame_grid(struct frame *, double y1, double y2);

/* The numbers at the ticks; y moves below them. */
void frame_ticks(struct frame *);

/* What the axis shows, in the middle below it; y moves below. */
void frame_axis_title(struct frame *, struct str s);

/* One entry of a legend: its mark is drawn by the caller before x comes back. */
double frame_legend(struct frame *, double x, struct str s);

/* chart_number() and others as text that lives as long as the frame. */
struct str frame_keep(struct frame *, struct buf *);

#endif
