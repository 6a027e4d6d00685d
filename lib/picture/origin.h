/*
 * Where the numbers of a chart are from: what tw-normalize --flow wrote, which
 * says what was read and left out, of whom, and which window was asked for.
 */
#ifndef PICTURE_ORIGIN_H
#define PICTURE_ORIGIN_H

#include "base/buf.h"
#include "counts/flowparts.h"

/* {0} is not known. */
struct origin {
	struct flowparts flow;
	const char *file;	/* of --flow */
	bool coded;		/* of those written ... */
	uint64_t with_code;	/* ... so many have a code */
	struct str code;	/* of this dimension; ends with the origin */
};

/* Reads the file of --flow; the program ends when it is none. */
void origin_read(struct origin *, const char *path);

/* Reads the row of kind coded from rows of tw-count, if there is one. */
void origin_read_coded(struct origin *, char **paths);

/*
 * Appends what stands below a chart: archive and window, then '|', account,
 * posts and version.
 */
void origin_source(const struct origin *, struct buf *);

/* Whether days of the period 2013, 2013-09 or 2013-W38 lie out of the window. */
bool origin_cuts(const struct origin *, struct str period);

void origin_free(struct origin *);

#endif
