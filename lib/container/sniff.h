/* What a file is, by how it begins; what we cannot read is named. */
#ifndef CONTAINER_SNIFF_H
#define CONTAINER_SNIFF_H

#include "container/feed.h"

enum look {
	LOOK_NOTHING,	/* empty */
	LOOK_JSON,
	LOOK_TABLE,	/* text that may be CSV or TSV */
	LOOK_IDS,	/* ids of posts, one a line */
	LOOK_REFUSED	/* that has been said, with a remedy */
};

enum look look_at(struct feed *);

/* Skips to the end of the file and counts its lines; blank ones apart. */
size_t look_lines(struct feed *, uint64_t *blank);

#endif
