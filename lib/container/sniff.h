/* What a file is, by how it begins; what we cannot read is named. */
#ifndef CONTAINER_SNIFF_H
#define CONTAINER_SNIFF_H

#include "container/feed.h"

enum sniff {
	SNIFF_NOTHING,	/* empty */
	SNIFF_JSON,
	SNIFF_TABLE,	/* text that may be CSV or TSV */
	SNIFF_IDS,	/* ids of posts, one a line */
	SNIFF_REFUSED	/* that has been said, with a remedy */
};

enum sniff sniff_at(struct feed *);

/* Skips to the end of the file and counts its lines; blank ones apart. */
size_t sniff_lines(struct feed *, uint64_t *blank);

#endif
