/*
 * Charts: plain data that a program fills in, drawn as SVG or on a terminal.
 * All numbers may be NAN: then there is nothing to draw.
 */
#ifndef CHART_CHART_H
#define CHART_CHART_H

#include "base/buf.h"
#include "base/str.h"

enum chart_type {
	CHART_BARS,	/* a panel a group, a mark a bar */
	CHART_DUMBBELL,	/* a panel a group, a mark a share and what is due */
	CHART_LINES,	/* a panel a series, a mark a point in time */
	CHART_HEAT	/* a panel a row, a mark a cell */
};

enum chart_tone {
	CHART_PLAIN,
	CHART_UNDER,
	CHART_OVER,
	CHART_AS_DUE,
	CHART_UNDECIDED
};

struct chart_mark {
	struct str label;	/* of a bar; lines and heat maps use at */
	struct str note;	/* what stands at its end: the number, a verdict */
	struct str text;	/* the value as it was counted; n 0: see value */
	struct str why;		/* why there is no value; n 0: not known */
	size_t at;		/* the column, or the number of the period */
	double value;
	double low;
	double high;
	double due;		/* dumbbell: what the value is held against */
	enum chart_tone tone;
};

struct chart_panel {
	struct str label;	/* n 0: none */
	struct chart_mark *mark;
	size_t n;
};

struct chart {
	enum chart_type type;
	struct str title;
	struct str about;	/* a line below it: what is shown, of what */
	struct str axis;	/* what the values are, with their unit */
	struct str across;	/* what the columns or periods are */
	struct str along;	/* heat map: what the rows are */
	struct chart_panel *panel;
	size_t panels;
	struct str *column;	/* names of the columns, or of all periods from
				 * the first to the last, missing ones too */
	size_t columns;
	bool percent;		/* values are parts of 1, shown times 100 */
	bool signs;		/* values are residuals: 0 is the middle */
	double width;		/* of the SVG in pixels */
};

/* An axis from low, at most 0, to high, at least 0, both ticks of it. */
struct chart_axis {
	double low;
	double high;
	double step;	/* between ticks */
	size_t ticks;	/* steps from low to high */
};

/*
 * An axis with about so many ticks. It holds all values and what is due, and
 * interval ends as far as they do not dwarf these: half as much again, in lines
 * nothing.
 */
struct chart_axis chart_axis(const struct chart *, size_t ticks);

/* Tick i of it, 0 to ticks; exactly 0 where that is meant. */
double chart_tick_at(const struct chart_axis *, size_t i);

/* Where v stands between both ends, 0 to 1; ends for what lies beyond. */
double chart_part(const struct chart_axis *, double v);

/*
 * Appends v as the chart shows it: "12.5 %", "340", "+2.1"; what is nearly
 * none or nearly all of a share is not written as none or all.
 */
void chart_number(const struct chart *, double v, struct buf *);

/* Appends the value of a mark: as it was counted, where that is known. */
void chart_value(const struct chart *, const struct chart_mark *,
    struct buf *);

/* Appends the tick v of an axis with this step, without the unit. */
void chart_tick(const struct chart *, double v, double step, struct buf *);

/* Appends what the chart shows in a sentence or two, for who cannot see it. */
void chart_describe(const struct chart *, struct buf *);

/* Whether any mark has an interval. */
bool chart_has_intervals(const struct chart *);

#endif
