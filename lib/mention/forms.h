/*
 * Finds the spots of a text: the longest forms, those that are mistyped, and
 * those in hashtags.
 */
#ifndef MENTION_FORMS_H
#define MENTION_FORMS_H

#include "base/str.h"
#include "mention/lexis.h"
#include "mention/spots.h"

/*
 * Finds the spots of a text; false when there is neither one nor a word that
 * an unlisted name may follow, and then nothing is known of the tokens.
 */
bool forms_find(struct spots *, struct lexis *, struct str text);

#endif
