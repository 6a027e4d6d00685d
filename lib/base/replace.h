/*
 * A file that takes the place of the one that is there once all of it is
 * written: until then it lies beside it, as PATH.new.
 */
#ifndef BASE_REPLACE_H
#define BASE_REPLACE_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/str.h"

struct replace {
	const char *path;
	struct buf beside;
	FILE *file;	/* where to write; NULL when it cannot be made */
	int error;	/* errno of the first thing that failed, 0 */
};

/*
 * Begins anew, also after an end; the path stays the caller's. A folder, a
 * device or a pipe that is there is an error, and stays.
 */
void replace_begin(struct replace *, const char *path, mode_t mode);

/* Writes; the first thing that fails is kept, what comes after it not tried. */
void replace_add(struct replace *, struct str);

/*
 * All is written, and with sync on the disk before it takes the place. Where
 * anything failed, writes to file included, what was there stays, nothing lies
 * beside it, and error says why.
 */
bool replace_end(struct replace *, bool sync);

/* Frees what a run keeps of it. */
void replace_free(struct replace *);

#endif
