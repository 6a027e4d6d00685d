/* What tw-case remembers from one run to the next: --state. */
#ifndef CASE_MEMORY_H
#define CASE_MEMORY_H

#include "base/buf.h"
#include "case/casework.h"
#include "io/record.h"
#include "io/state.h"
#include "stream/replay.h"

struct memory {
	struct state *state;	/* NULL: nothing is to be remembered */
	struct replay replay;
	struct buf text;
	struct buf line;
};

/*
 * Nothing is remembered when path is NULL. The options that a state depends on
 * follow, then memory_restore().
 */
void memory_open(struct memory *, const char *path);

/* Gives back what was remembered, and its clock. */
void memory_restore(struct memory *, struct casework *);

/* Whether this post was counted before the restart. */
bool memory_is_replay(struct memory *, const struct record *);

/* Writes it when a minute of event time has gone by, or now is true. */
void memory_keep(struct memory *, const struct casework *, bool now);

void memory_close(struct memory *);

#endif
