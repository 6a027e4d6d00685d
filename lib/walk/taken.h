/*
 * A short file that a thread takes ahead of its turn, whole. What is to be said
 * of one before its end leaves it to who reads it in its turn, so that what
 * comes out is the same.
 */
#ifndef WALK_TAKEN_H
#define WALK_TAKEN_H

#include "base/str.h"
#include "gate/batch.h"
#include "gate/gate.h"
#include "intake/state.h"
#include "io/input.h"

enum {
	TAKEN_SHORT = 2 * 1024 * 1024,	/* bytes of one, inflated, at most */
	TAKEN_PAYS = 256 * 1024	/* bytes of all, unless threads are asked for */
};

/* What a file becomes that is taken so. */
struct taken {
	struct intake in;
	struct gate gate;
	struct batch batch;
	struct str account;	/* whose export it is */
};

/* Whether threads may take files, if there are enough of them. */
bool taken_may(const struct intake_options *);

/* For files of this intake; {0} is one that was not begun, too. */
void taken_begin(struct taken *, const struct intake *);
void taken_free(struct taken *);

/* Takes a file, which is closed then; false when that is to be done in turn. */
bool taken_take(struct taken *, struct input *);

/*
 * The turn of the file has come. False when what came before it has changed
 * what is known of the export: then nothing is done.
 */
bool taken_settle(struct taken *, struct intake *, const char *name);

#endif
