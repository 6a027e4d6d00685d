/* Records, ticks and rows, taken into the scene. */
#ifndef WATCH_ARRIVAL_H
#define WATCH_ARRIVAL_H

#include "io/record.h"
#include "watch/scene.h"

/* A record, tick or row. */
void arrival_take(struct scene *, const struct record *);

#endif
