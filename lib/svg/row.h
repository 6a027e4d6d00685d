/*
 * What a row of bars and one of dumbbells share: its label, beside the plot or,
 * narrow, over it, the value in words, and what pops up over it.
 */
#ifndef SVG_ROW_H
#define SVG_ROW_H

#include "base/buf.h"
#include "chart/chart.h"
#include "svg/frame.h"

struct row_label {
	struct str *line;	/* lives as long as the frame */
	size_t lines;
};

/* The name of a panel, where it has one; y moves below it. */
void row_panel_name(struct frame *, const struct chart_panel *, bool first);

/* The value of a mark in words; lives as long as the frame. */
struct str row_value(struct frame *, const struct chart_mark *);

/* The label of a mark in lines that fit the room. */
struct row_label row_label(struct frame *, const struct chart_mark *,
    double room);

/*
 * The height of a row: at least this for a label of one line, which may fill
 * all but the spare; narrow, this and a line for each more.
 */
double row_height(const struct frame *, const struct row_label *, double least,
    double spare);

/*
 * Draws the label around the line of text at base and up to x; narrow, from x
 * on, its first line at base.
 */
void row_draw_label(struct frame *, const struct row_label *, double x,
    double base);

/* Appends label and value with its interval, or that there are too few. */
void row_tip(const struct frame *, const struct chart_mark *,
    struct str value, struct buf *);

/* Appends a comma and the text, where there is one. */
void row_tip_add(struct buf *, struct str text);

#endif
