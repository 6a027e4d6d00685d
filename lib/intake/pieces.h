/* What posts of many formats are put together from. */
#ifndef INTAKE_PIECES_H
#define INTAKE_PIECES_H

#include <stdbool.h>

#include "base/str.h"
#include "json/json.h"
#include "post/post.h"

/* Both, with sep between them; empty where either is empty. */
struct str pieces_id(struct post *, struct str in, const char *sep,
    struct str id);

/* Adds "photo:https://..." to the media; nothing where either is empty. */
void pieces_media(struct post *, struct str type, struct str url);

/*
 * Adds what this member of each value in a list says, and the list is known:
 * of hashtags, mentions or links. NULL is no list.
 */
void pieces_list(struct post *, struct post_list *,
    const struct json_node *list, const char *member);

/* Whether a row has said which post it is of, or a text. */
bool pieces_said(const struct post *);

#endif
