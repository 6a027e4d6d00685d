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
	CHART_HEAT,	/* a panel a row, a mark a cell */
	CHART_RATE,	/* one panel, a mark a period */
	CHART_GROUPED,	/* one panel, a mark two bars and their difference */
	CHART_FUNNEL	/* one panel, a mark what is left after a step */
};

enum chart_tone {
	CHART_PLAIN,
	CHART_UNDER,
	CHART_OVER,
	CHART_AS_DUE,
	CHART_UNDECIDED
};

enum chart_level {
	CHART_NO_LEVEL,
	CHART_MINIMAL,
	CHART_MEDIUM,
	CHART_MAXIMAL,
	CHART_OPEN	/* undecided */
};

struct chart_mark {
	struct str label;	/* of a bar; lines and heat maps use at */
	struct str note;	/* what stands at its end: the number, a verdict */
	struct str text;	/* the value as it was counted; n 0: see value */
	struct str why;		/* why there is no value; n 0: not known */
	struct str count;	/* n, where the value is something else */
	size_t at;		/* the column, or the number of the period */
	double value;
	double low;
	double high;
	double due;		/* dumbbell: what the value is held against;
				 * funnel: what was there before this step */
	double other;		/* grouped: that of the other group, its interval,
				 * and the interval of value - other */
	double other_low;
	double other_high;
	double gap_low;
	double gap_high;
	enum chart_tone tone;
	enum chart_level level;
	bool few;		/* too few days for an interval */
	bool part;		/* of a period that lies only partly in the window */
};

struct chart_panel {
	struct str label;	/* n 0: none */
	struct str count;	/* heat map: of how many its shares are, or all */
	struct chart_mark *mark;
	size_t n;
	bool all;		/* heat map: of all posts, not of a row */
};

struct chart {
	enum chart_type type;
	struct str title;
	struct str about;	/* a line below it: what is shown, of what */
	struct str axis;	/* what the values are, with their unit */
	struct str head;	/* what they are in a word, over their column */
	struct str unit;	/* what is counted: mentions */
	struct str one;		/* one of it: mention */
	struct str across;	/* what the columns or periods are */
	struct str along;	/* what the bars or the rows of a heat map are */
	struct str by;		/* the dimensions of both as the rows call them */
	struct str over;
	struct str source;	/* where the numbers are from; '|' parts two ends */
	struct str series[2];	/* grouped: the two groups */
	struct chart_panel *panel;
	size_t panels;
	struct str *column;	/* names of the columns, or of all periods from
				 * the first to the last, missing ones too */
	size_t columns;
	size_t over_dim;	/* heat map: the number of the columns' dimension */
	bool *part;		/* which periods are not whole; NULL: not known */
	bool percent;		/* values are parts of 1, shown times 100 */
	bool signs;		/* values are residuals: 0 is the middle */
	bool periods;		/* columns are days, weeks, months or years */
	bool bare;		/* SVG: without title, and without a margin */
	double even;		/* the share that all would have alike; 0: none */
	double mean;		/* rate: of the whole window; 0: none */
	size_t at_once;		/* dumbbell: intervals are of so many items */
	double reach;		/* heat map: the darkest colour is no less;
				 * dumbbell: neither is the axis */
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
 * The axis that holds all values, what is due, and all intervals (in lines,
 * which would be flat, none): its end is the next of 1 2 4 5 8 times a power
 * of ten, with four or five ticks to there.
 */
struct chart_axis chart_axis(const struct chart *);

/* Tick i of it, 0 to ticks; exactly 0 where that is meant. */
double chart_tick_at(const struct chart_axis *, size_t i);

/* Where v stands between both ends, 0 to 1; ends for what lies beyond. */
double chart_part(const struct chart_axis *, double v);

/*
 * Appends v as the chart shows it, in the language of show/words.h: "12.5%",
 * "1,340", "+2.1", and a dash where there is none.
 */
void chart_number(const struct chart *, double v, struct buf *);

/* What so many are: mentions, and of 1 a mention. */
struct str chart_unit(const struct chart *, struct str count);

/* Appends the value of a mark: as it was counted, where that is known. */
void chart_value(const struct chart *, const struct chart_mark *,
    struct buf *);

/* Appends an interval as tables have it: 29.8-33.8%. */
void chart_interval(const struct chart *, double low, double high,
    struct buf *);

/* Appends the tick v of an axis with this step. */
void chart_tick(const struct chart *, double v, double step, struct buf *);

/* Whether any mark has an interval. */
bool chart_has_intervals(const struct chart *);

#endif
