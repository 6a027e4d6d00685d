/*
 * Rows as tw-count and tw-align print them, read back: all of them, because
 * what is made of them (an alignment, a chart) needs all of them.
 */
#ifndef COUNTS_COUNTS_H
#define COUNTS_COUNTS_H

#include "base/mem.h"
#include "base/str.h"
#include "stats/sums.h"
#include "validity/corrected.h"

/* Rows with equal values of all dimensions but the last are a group. */
struct counts_row {
	struct str kind;	/* what "row" says: count, item, ... */
	struct str *value;	/* of each dimension; p is NULL where it has none */
	struct str label;	/* in the language of show/words.h where the row
				 * has it; these: p is NULL when there is none */
	struct str unit;
	struct str summed_path;	/* what -w summed */
	struct str verdict;
	struct str with;	/* the other item of a pair */
	struct str why;		/* why something is null, or to be read with care */
	struct str level;	/* maximal, medium, minimal, undecided */
	struct str rule;	/* of the level, in words */
	struct str properties;	/* a JSON object, as is the next */
	struct str labels;	/* in other languages */
	struct str n;		/* as it was written */
	struct str whole;	/* of, likewise */
	double count;		/* n; these numbers are NAN when not there */
	double of;
	double share;
	double low;
	double high;
	double due;
	double residual;
	double log_ratio;	/* of keyness */
	double lrc;
	double share_rest;
	double n_rest;
	double of_rest;
	double effective;	/* so many independent mentions say as much */
	double per_day;		/* of a rate */
	double days;		/* of the window that lie in its period ... */
	double period_days;	/* ... which has so many */
	double phi;		/* of pairs */
	double jaccard;
	double lift;
	struct sums sums;
	bool summed;		/* the row has sums; a corrected one: gold and
				 * imputed in their place */
	bool corrected;		/* a row of tw-agree --correct */
	struct corrected gold;
	struct imputed imputed;
	double coded;		/* posts that were coded by hand; 0 */
	size_t group;		/* its number, in the order they came */
	size_t item;		/* the number of its item, likewise */
	const char *file;
	size_t line;
};

/* {0} is none. */
struct counts {
	struct str *name;	/* of the dimensions: the last one is the item */
	size_t dims;
	struct counts_row *row;
	size_t n;
	size_t cap;
	size_t groups;
	size_t *order;		/* the rows group by group, else as they came */
	size_t *start;		/* where in order each group begins; one more
				 * for the end of the last */
	size_t items;		/* different values of the last dimension */
	size_t *first;		/* the row in which each item first stands */
	size_t others;		/* rows of kinds that were not asked for ... */
	struct str other;	/* ... and the first such kind */
	struct arena bytes;
};

/*
 * Reads the rows of these files whose kind is in the NULL-terminated list.
 * The dimensions are found as counts/dims.h says; rows with other dimensions
 * than the first row, and members of the wrong type, are bad lines. False when
 * there is none; that has been said, with what is wanted ("rows of kind count,
 * from tw-count"): status 2 when rows of other kinds came, 1 when nothing did.
 */
bool counts_read(struct counts *, char **paths, const char *const *kinds,
    const char *wanted);

/* Ends the program when the rows cannot be of one run of tw-count. */
void counts_check_run(const struct counts *);

/* What a row counts: its value of the last dimension. */
struct str counts_item(const struct counts *, const struct counts_row *);

/* Its label when it has one, else its item. */
struct str counts_label(const struct counts *, const struct counts_row *);

/*
 * Whether the row's code has this property with this value; true too when the
 * last dimension is that property (program.area) and value is the item.
 */
bool counts_has(const struct counts *, const struct counts_row *, struct str property,
    struct str value);

/*
 * Gives every name that priorities may call an item by, with the name they
 * should: items, headings above them and property=value as they are, labels
 * with their item. A name may come more than once, or be empty; the bytes are
 * good until take returns.
 */
void counts_each_name(const struct counts *,
    void (*take)(void *, struct str name, struct str item), void *);

void counts_free(struct counts *);

#endif
