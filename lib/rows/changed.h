/*
 * Rows of kind code that say how the posts with a code changed from one way of
 * coding the same records to another: two books, or two models.
 */
#ifndef ROWS_CHANGED_H
#define ROWS_CHANGED_H

#include "base/buf.h"
#include "show/table.h"
#include "stats/interval.h"

/* By side: 0 before, 1 after. */
struct changed {
	struct str code;	/* n 0: it has no name */
	bool known[2];		/* whether that side has the code at all */
	uint64_t given[2];
	uint64_t gained;
	uint64_t lost;
};

/* A table of such rows. */
struct table *changed_open(const char *format);

/*
 * Appends a row; of: the records; the interval is that of the change in their
 * share.
 */
void changed_row(struct table *, const struct changed *, uint64_t of,
    const struct interval *);

/* Ends the table. */
void changed_close(struct table *, uint64_t of);

#endif
