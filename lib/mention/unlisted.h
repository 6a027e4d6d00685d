/*
 * Names of places that no gazetteer lists, by the words before them: jalan
 * sangkuriang, masjid al huda.
 */
#ifndef MENTION_UNLISTED_H
#define MENTION_UNLISTED_H

#include "mention/lexis.h"
#include "mention/mention.h"

/* Adds them to the mentions, whose spots have been found. */
void unlisted_find(struct mentions *, const struct lexis *);

#endif
