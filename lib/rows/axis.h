/* The values of a dimension in the order in which their rows are printed. */
#ifndef ROWS_AXIS_H
#define ROWS_AXIS_H

#include "count/counter.h"

struct axis {
	uint32_t *value;	/* all values, in order */
	uint32_t n;
	uint32_t *rank;	/* by value: where it stands in that order */
	bool complete;	/* rows for all of them, also without a hit */
	bool by_count;	/* within a group the order is by its own counts */
	uint32_t coded;	/* values that codes with rules have; 0 without -c */
};

/* How rows are ordered. */
enum axis_sort { AXIS_NATURAL, AXIS_BY_N, AXIS_BY_VALUE, AXIS_BY_LABEL };

/* The argument of --sort (NULL: natural); another ends the program. */
enum axis_sort axis_sort_of(const char *word);

/*
 * Orders the values of dimension `at` of the counter: time by time, codes by
 * their book, others by n falling, then bytes. By label, labels stand in
 * natural order, in any case; what has none stands by itself. Codes without
 * hits are added, with --fill times without records too. axis_close() frees.
 */
void axis_open(struct axis *, struct counter *, size_t at);

void axis_close(struct axis *);

#endif
