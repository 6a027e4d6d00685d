/* Finds the names of places that a text mentions, listed or not. */
#ifndef PLACE_NAMED_H
#define PLACE_NAMED_H

#include "base/str.h"
#include "place/lexis.h"
#include "place/mention.h"

/* Finds the mentions of a text. */
void named_find(struct mentions *, struct lexis *, struct str text);

#endif
