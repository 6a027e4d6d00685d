/*
 * Hashtags, mentions and links in a text, by the rules of twitter-text: for
 * sources that have no lists of them.
 */
#ifndef POST_ENTITY_H
#define POST_ENTITY_H

#include "base/str.h"

enum entity_kind { ENTITY_HASHTAG, ENTITY_MENTION, ENTITY_URL };

struct entity {
	enum entity_kind kind;
	struct str word;	/* without # and @ */
	size_t from;		/* bytes of the text, # and @ included */
	size_t to;
};

/* Where the handle ([A-Za-z0-9_]) that begins at byte i of text ends. */
size_t entity_handle(struct str text, size_t i);

/* The first entity at or after byte *at of text, which moves after it. */
bool entity_next(struct str text, size_t *at, struct entity *);

#endif
