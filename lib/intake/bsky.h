/* What a record of app.bsky.feed.post says, in views and in Jetstream alike. */
#ifndef INTAKE_BSKY_H
#define INTAKE_BSKY_H

#include "post/post.h"

/*
 * Fills in text, time, language, reply, quotation, hashtags, mentions and
 * links. Posts and people that it refers to are known by their did alone.
 */
void bsky_record(struct post *, const struct json_node *record);

/* The did in at://did/collection/rkey. */
struct str bsky_did(struct str uri);

#endif
