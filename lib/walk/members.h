/*
 * The files in an archive that are wanted of it, in their order; short ones are
 * taken by threads ahead of their turn, while the archive is unpacked further.
 */
#ifndef WALK_MEMBERS_H
#define WALK_MEMBERS_H

#include "gzip/stored.h"
#include "intake/intake.h"
#include "io/archive.h"

struct members;

/* One that is to be read now. */
struct members_file {
	const char *path;	/* for messages */
	bool encrypted;
	struct stored_inner inner;	/* its bytes */
};

/*
 * Begins with the next file of the archive. wanted() is asked of each, in their
 * order, maybe in a thread; until the last was given nobody else asks.
 */
struct members *members_open(struct intake *, struct archived *,
    bool (*wanted)(void *walk, const struct archived_member *), void *walk);

/*
 * The next one that is to be read in its turn, once those before it are done
 * with; valid until the next call. NULL at the end.
 */
const struct members_file *members_next(struct members *);

void members_close(struct members *);

#endif
