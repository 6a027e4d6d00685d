/* What tw-watch remembers from one run to the next: no text of any post. */
#ifndef WATCH_CARRIED_H
#define WATCH_CARRIED_H

#include "io/state.h"
#include "stream/replay.h"
#include "watch/model.h"

/* Reads the state into an empty model; what is wrong ends the program. */
void carried_read(struct state *, struct model *, struct replay *);

void carried_write(struct state *, struct model *, struct replay *);

/* Whether this record was counted before the program was started anew. */
bool carried_was_counted(struct replay *, const struct record *);

#endif
