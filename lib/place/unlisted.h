/*
 * Names of places that no gazetteer lists, by the words before them: jalan
 * sangkuriang, masjid al huda.
 */
#ifndef PLACE_UNLISTED_H
#define PLACE_UNLISTED_H

#include "place/lexis.h"
#include "place/mention.h"

/* Adds them to the mentions, whose spots have been found. */
void unlisted_find(struct mentions *, const struct lexis *);

#endif
