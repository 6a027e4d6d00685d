/*
 * What a map says of each area: its value and interval, or why there is none;
 * and what it says of the whole.
 */
#ifndef MAP_FIGURES_H
#define MAP_FIGURES_H

#include "base/buf.h"
#include "map/areas.h"
#include "map/breaks.h"
#include "map/measures.h"

enum figures_what {
	FIGURES_RATE,		/* n for so many people who live there */
	FIGURES_N,
	FIGURES_SHARE,		/* per cent */
	FIGURES_MEDIAN,		/* minutes, hours or days */
	FIGURES_OPEN,
	FIGURES_DEFAULT		/* rate where there are populations, else n; of
				 * answers share */
};

enum figures_state {
	FIGURES_SHOWN,
	FIGURES_ZERO,
	FIGURES_SUPPRESSED,
	FIGURES_MISSING
};
enum { FIGURES_STATES = FIGURES_MISSING + 1 };

struct figures_one {
	const struct measures_row *row;	/* NULL: none came */
	struct str name;
	struct str path;
	uint32_t entry;			/* of the gazetteer */
	enum figures_state state;
	double value;			/* these three NAN unless shown or 0 */
	double low, high;		/* NAN: not known */
	bool counted;			/* the value is n, not as of areas */
	bool like_whole;		/* the interval holds the overall value */
	size_t class;			/* when shown */
	const char *why;		/* of no value; else NULL */
};

struct figures {
	const struct areas *areas;
	const struct measures *measures;
	enum figures_what what;
	double per;
	double min_people;
	bool people_known;		/* each row had a count of people */
	bool intervals;			/* any value has one */
	struct figures_one *area;	/* as areas->one */
	struct figures_one *place;	/* rows of places finer than areas */
	size_t places;
	struct figures_one *outside;	/* rows of places outside */
	size_t outsides;
	double overall;			/* NAN: not known, or not to be shown */
	double total;			/* n of all areas, or of all places that
					 * are drawn; NAN: not to be shown */
	struct breaks classes;		/* of the areas, or of the places */
	size_t count[FIGURES_STATES];	/* areas in each state */
	char few[48];			/* why the numbers of few are not shown */
	double scale;			/* of numbers of rows to values */
	const char *unit;		/* after a number: " h", or "" */
};

struct figures_wish {
	enum figures_what what;
	double per;
	double min_people;
	bool points;		/* draw the places, not the areas */
};

/*
 * Rows that have no area, or lie between the levels, are said: status 1. A
 * value that these rows or this gazetteer cannot give ends the program.
 */
void figures_of(struct figures *, const struct areas *, const struct measures *,
    const struct figures_wish *);

/* The argument of --value; NULL is the default. An unknown one ends the run. */
enum figures_what figures_named(const char *);

/* Appends a number as it is shown of areas, with its unit. */
void figures_number(const struct figures *, double v, struct buf *);

/* The same of one, which may be how many where areas have a rate. */
void figures_value(const struct figures *, const struct figures_one *,
    double v, struct buf *);

/* Appends how many: with a decimal where it is not whole. */
void figures_count(double n, struct buf *);

/* Appends what a number of areas is: "mentions per 10 000 people". */
void figures_noun(const struct figures *, struct buf *);

/* Appends what is shown of one, and what it is: "3.4 (2.9 to 4.0) mentions". */
void figures_say(const struct figures *, const struct figures_one *,
    struct buf *);

void figures_free(struct figures *);

#endif
