/*
 * Posts are taken up: each in turn joins the first open case for which a reason
 * holds, else opens one.
 */
#ifndef CASE_TAKING_H
#define CASE_TAKING_H

#include "case/casework.h"
#include "io/record.h"

/*
 * The key of hashes; from now on verdicts are read. What a state kept comes
 * before.
 */
void taking_begin(struct casework *, uint64_t key);

/* Before a record or row: reads new verdicts. */
void taking_look(struct casework *);

/*
 * Takes a post up: what comes back in ->slot are its cases, those with a
 * verdict first.
 */
void taking_post(struct casework *, const struct record *);

/* A post that was taken up before a restart: ->slot are its cases still. */
void taking_again(struct casework *, const struct record *);

/* A row of tw-thread, which says who was answered. */
void taking_thread(struct casework *, const struct record *);

/* Time went by: cases whose first hour is over are told of. */
void taking_tick(struct casework *);

/* At the end: what is odd about the input is said. */
void taking_finish(struct casework *);

#endif
