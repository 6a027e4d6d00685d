/* Finds the names of places that a text mentions, listed or not. */
#ifndef MENTION_NAMED_H
#define MENTION_NAMED_H

#include "base/str.h"
#include "mention/lexis.h"
#include "mention/mention.h"

/* Finds the mentions of a text. */
void named_find(struct mentions *, struct lexis *, struct str text);

#endif
