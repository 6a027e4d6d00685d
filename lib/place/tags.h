/*
 * Names of places inside a token: in hashtags (#MacetDago, #jalanrusakpasteur),
 * in the handles of districts (@kel_dago), behind a type word without a blank
 * (jldago).
 */
#ifndef PLACE_TAGS_H
#define PLACE_TAGS_H

#include "place/lexis.h"
#include "place/spots.h"

/* Adds the spots in hashtags that are none as a whole, and in handles. */
void tags_find(struct spots *, const struct lexis *);

/*
 * Whether the first n bytes of this token are an abbreviated type word and the
 * rest a form; then it is added as a spot.
 */
bool tags_glued(struct spots *, const struct lexis *, uint32_t token, size_t n);

#endif
