/*
 * Names of places inside a token: in hashtags (#MacetDago, #jalanrusakpasteur)
 * and in the handles of districts (@kel_dago).
 */
#ifndef PLACE_TAGS_H
#define PLACE_TAGS_H

#include "place/lexis.h"
#include "place/spots.h"

/* Adds the spots in a hashtag or a mention that is none as a whole. */
void tags_find(struct spots *, const struct lexis *, uint32_t token);

#endif
