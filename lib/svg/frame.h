/*
 * What all SVG charts share: the sheet with its title, its legend and the
 * line that says where the numbers are from, and the axis from left to right.
 * What is drawn lies between 0 and the width; paper around it is the sheet's.
 */
#ifndef SVG_FRAME_H
#define SVG_FRAME_H

#include "base/buf.h"
#include "base/mem.h"
#include "chart/chart.h"
#include "svg/svg.h"

#define FRAME_MARGIN 16.0
#define FRAME_NARROW 520.0	/* below it labels stand over their marks */
#define FRAME_LINE 16.0		/* of a label that has several lines */

/* A drawing in the making: y is where the next thing goes. */
struct frame {
	const struct chart *chart;
	struct buf body;
	struct arena text;
	double width;
	double margin;	/* where titles begin, from either side */
	double y;
	double left;	/* the plot's edges */
	double right;
	bool narrow;
	struct chart_axis axis;
};

/* Begins a drawing of this width: its title and the line below it. */
void frame_open(struct frame *, const struct chart *, double width,
    double margin);

/*
 * The same for the chart's own width; the axis is set over what it reaches.
 * A bare one has no title.
 */
void frame_begin(struct frame *, const struct chart *);

/* Gives out the whole drawing, its source below it, and frees. */
void frame_close(struct frame *, struct buf *out);

/* Lines of text from x on; y moves below them. */
void frame_words(struct frame *, const char *class, double x, struct str s,
    double size, double width);

/* Where the value v stands on the axis, at most at its ends. */
double frame_x(const struct frame *, double v);

/* Lines at all ticks from y1 to y2, the one at 0 stronger. */
void frame_grid(struct frame *, double y1, double y2);

/* The numbers at the ticks, as many as fit; y moves below them. */
void frame_ticks(struct frame *);

/* What the axis shows below it, where no heading says it; y moves below. */
void frame_axis_title(struct frame *, struct str s);

/* A dashed line from y1 to y2 at v, and what it is, over it, up to limit. */
void frame_reference(struct frame *, double v, const char *key, double y1,
    double y2, double limit);

/* The next entry of a legend that goes on below where it is full. */
struct frame_legend {
	double x;
	double from;
};

/* Where the mark of an entry with this text goes. */
struct svg_box frame_legend_next(struct frame *, struct frame_legend *, struct str s);

/* A coloured square and what it stands for. */
void frame_legend_square(struct frame *, struct frame_legend *,
    const char *class, struct str s);

/* The interval with its casing and ends, at this height. */
void frame_whisker(struct frame *, double low, double high, double y);

/* The middle of text of this size stands at the height y of what it names. */
double frame_middle(double y, double size);

/* What a buffer holds as text that lives as long as the frame. */
struct str frame_keep(struct frame *, struct buf *);

#endif
