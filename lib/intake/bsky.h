/* What a record of app.bsky.feed.post says, in views and in Jetstream alike. */
#ifndef INTAKE_BSKY_H
#define INTAKE_BSKY_H

#include "base/buf.h"
#include "base/str.h"
#include "json/json.h"
#include "post/post.h"

/*
 * The member of a view or record by its name, or by the name_with_underlines
 * that the SDK of Python writes.
 */
const struct json_node *bsky_get(const struct json_node *, const char *name,
    const char *python);

/* Whether the record is of a post: app.bsky.feed.post. */
bool bsky_is_post(const struct json_node *record);

/*
 * Fills in text, time, language, reply, quotation, hashtags, mentions and
 * links. Posts and people that it refers to are known by their did alone.
 */
void bsky_record(struct post *, const struct json_node *record);

/* The did in at://did/collection/rkey. */
struct str bsky_did(struct str uri);

/*
 * Appends the id of the post that an event deletes: its did, and the rkey in
 * the record of the event, which need no decoding. Nothing when one is missing.
 */
void bsky_deleted(struct buf *id, const struct json_node *did,
    const struct json_node *rkey);

#endif
