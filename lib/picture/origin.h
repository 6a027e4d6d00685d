/*
 * Where the numbers of a chart are from: what tw-normalize --flow wrote, which
 * says what was read and left out, of whom, and which window was asked for.
 */
#ifndef PICTURE_ORIGIN_H
#define PICTURE_ORIGIN_H

#include "base/buf.h"
#include "base/mem.h"

/* What was left out for one reason, or written. */
struct origin_part {
	struct str name;	/* duplicate, outside_window, ... written */
	uint64_t n;
};

/* {0} is not known. */
struct origin {
	struct arena text;
	const char *file;	/* of --flow */
	uint64_t read;
	struct origin_part *part;
	size_t parts;
	struct str author;	/* n 0: of more than one, or not said */
	struct str since;	/* days as 2013-09-16; n 0: not said */
	struct str until;
	bool synthetic;		/* some posts were made by a program */
	bool known;
	bool coded;		/* of those written ... */
	uint64_t with_code;	/* ... so many have a code */
	struct str code;	/* of this dimension */
};

/* Reads the file of --flow; the program ends when it is none. */
void origin_read(struct origin *, const char *path);

/* Reads the row of kind coded from rows of tw-count, if there is one. */
void origin_read_coded(struct origin *, char **paths);

/* What was written; 0 when it is not known. */
uint64_t origin_written(const struct origin *);

/*
 * Appends what stands below a chart: archive and window, then '|', account,
 * posts and version.
 */
void origin_source(const struct origin *, struct buf *);

/* Whether days of the period 2013, 2013-09 or 2013-W38 lie out of the window. */
bool origin_cuts(const struct origin *, struct str period);

void origin_free(struct origin *);

#endif
