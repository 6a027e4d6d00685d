/* What a row says of one place. */
#ifndef MAP_MEASURE_H
#define MAP_MEASURE_H

#include "base/str.h"

/* In the order in which they are preferred where several came. */
#define MEASURES_KINDS(X)						\
	X(MEASURES_COUNT, "count", "mentions")				\
	X(MEASURES_ANSWER, "answer", "questions")			\
	X(MEASURES_CASE, "case", "cases")				\
	X(MEASURES_BURST, "burst", "posts in bursts")

#define MEASURES_X_ENUM(constant, row, noun) constant,
enum measures_kind { MEASURES_KINDS(MEASURES_X_ENUM) MEASURES_KINDS_N };

/* Numbers are NAN where the row has none. */
struct measures_row {
	struct str path;	/* of the place; p is NULL: of the whole */
	size_t group;		/* number of its group */
	double n;
	double of;
	double share, low, high;
	double people;		/* different ones, at least */
	double open;
	double median, median_low, median_high;	/* seconds */
	struct str why;
	struct str members;	/* ,"name":value ... of the row, for others */
	const char *file;
	size_t line;
};

#endif
