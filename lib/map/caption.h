/* What stands around a map in words. */
#ifndef MAP_CAPTION_H
#define MAP_CAPTION_H

#include "base/buf.h"
#include "map/figures.h"

/* Appends a title: what is shown, of which areas; points: of places. */
void caption_title(const struct figures *, bool points, struct buf *);

/* Appends what all have together, in a sentence or two. */
void caption_about(const struct figures *, bool points, struct buf *);

/*
 * Appends what must be known to read it, each note ended by LF: whether areas
 * are boundaries, what is not on the map, where it comes from.
 */
void caption_notes(const struct figures *, bool points, struct buf *);

#endif
