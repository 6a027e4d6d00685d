/* Records that wait on disk until it is known which of them are deleted. */
#ifndef GATE_SPOOL_H
#define GATE_SPOOL_H

#include "base/str.h"

struct spool;

/* An empty one, in a file without a name in $TMPDIR or /tmp. */
struct spool *spool_open(void);

/* Puts a record in, with what it is known by and a number to go with it. */
void spool_add(struct spool *, struct str platform, struct str id,
    unsigned number, struct str record);

/* Goes back to the first. */
void spool_rewind(struct spool *);

struct spool_entry {
	struct str platform;
	struct str id;
	struct str record;
	unsigned number;
};

/* The next one, valid until the next call; false at the end. */
bool spool_next(struct spool *, struct spool_entry *);

void spool_close(struct spool *);

#endif
