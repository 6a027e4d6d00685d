/* What tw-case remembers from one run to the next: --state. */
#ifndef CASE_RECALL_H
#define CASE_RECALL_H

#include "base/buf.h"
#include "case/casework.h"
#include "incident/incident.h"
#include "io/record.h"
#include "io/state.h"
#include "stream/lately.h"
#include "stream/replay.h"

struct recall {
	struct state *state;	/* NULL: nothing is to be remembered */
	struct replay replay;
	struct lately lately;	/* rows of cases, where they are passed on */
	struct buf text;
	struct buf line;
};

/*
 * Nothing is remembered when path is NULL. The options that a state depends on
 * follow, then recall_restore().
 */
void recall_open(struct recall *, const char *path);

/* Gives back what was remembered, and its clock. */
void recall_restore(struct recall *, struct casework *);

/* Whether this post was counted before the restart. */
bool recall_is_replay(struct recall *, const struct record *);

/* This row of a case was passed on. */
void recall_said(struct recall *, const struct casework *,
    const struct incident *, struct str row);

/* Writes it when a minute of event time has gone by, or now is true. */
void recall_keep(struct recall *, const struct casework *, bool now);

void recall_close(struct recall *);

#endif
