/* Records, ticks and rows, taken into the scene. */
#ifndef SCENE_ARRIVAL_H
#define SCENE_ARRIVAL_H

#include "io/record.h"
#include "scene/scene.h"

/* A record, tick or row. */
void arrival_take(struct scene *, const struct record *);

#endif
