/*
 * Names of places inside a token: in hashtags (#MacetDago, #jalanrusakpasteur)
 * and in the handles of districts (@kel_dago).
 */
#ifndef MENTION_TAGS_H
#define MENTION_TAGS_H

#include "mention/lexis.h"
#include "mention/spots.h"

/* Adds the spots in a hashtag or a mention that is none as a whole. */
void tags_find(struct spots *, const struct lexis *, uint32_t token);

#endif
