/* What tw-watch remembers from one run to the next: no text of any post. */
#ifndef SCENE_CARRIED_H
#define SCENE_CARRIED_H

#include "io/record.h"
#include "io/state.h"
#include "scene/scene.h"
#include "stream/replay.h"

/* Reads the state into an empty scene; what is wrong ends the program. */
void carried_read(struct state *, struct scene *, struct replay *);

void carried_write(struct state *, struct scene *, struct replay *);

/* Whether this record was counted before the program was started anew. */
bool carried_was_counted(struct replay *, const struct record *);

#endif
