/* What tw-thread remembers from one run to the next: lines of a state. */
#ifndef THREAD_RESUME_H
#define THREAD_RESUME_H

#include "io/state.h"
#include "thread/threads.h"

/* Reads the state, whose options were given; NULL: nothing. */
void resume_load(struct state *, struct threads *);

/* Writes it, before what is still open leaves. */
void resume_save(struct state *, struct threads *);

#endif
