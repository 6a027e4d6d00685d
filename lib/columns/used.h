/*
 * Which columns of a table, or members of flat objects, were read as what, and
 * which were not: where names were guessed, that is said once a file.
 */
#ifndef COLUMNS_USED_H
#define COLUMNS_USED_H

#include "base/buf.h"
#include "base/hash.h"
#include "container/rows.h"

/* {0} is an empty one. */
struct used {
	uint64_t last;		/* the header that was noted last, as a hash */
	struct names read;	/* "text=message" */
	struct names left;	/* "page_name" */
	struct names personal;	/* "nik" */
	struct buf said;	/* of the file before: not said again */
};

/* Takes note of a header and its plan; one that was noted last costs little. */
void used_note(struct used *, const struct rows_row *header);

/*
 * Says of the file what was noted, and forgets it; kept: what was not read is
 * in "extra". Nothing is said when quiet, or when the file before was the same.
 */
void used_say(struct used *, const char *file, bool kept, bool quiet);

void used_free(struct used *);

#endif
