/*
 * The tweet as the interface of version 1.1 gave it, which half of the formats
 * keep: streams, searches, personal exports, Grailbird, GraphQL's "legacy".
 */
#ifndef INTAKE_TWEET_H
#define INTAKE_TWEET_H

#include "json/json.h"
#include "post/post.h"

/* Fills the post with all that such an object says. */
void tweet_fill(struct post *, const struct json_node *tweet);

/*
 * Hashtags, mentions and links from "entities", media from
 * "extended_entities" or else from there; either may be NULL.
 */
void tweet_entities(struct post *, const struct json_node *entities,
    const struct json_node *extended);

/* The author from "user". */
void tweet_author(struct post *, const struct json_node *user);

/*
 * The place: a point, else the middle of the box of "place"; points are
 * [longitude, latitude] in "coordinates", the other way round in "geo".
 */
void tweet_place(struct post *, const struct json_node *coordinates,
    const struct json_node *geo, const struct json_node *place);

/* The place is the middle of a box: "coordinates" are [[[lon, lat], ...]]. */
void tweet_box(struct post *, const struct json_node *box);

/* Whether v is a time such as "Wed Aug 27 13:08:45 +0000 2008". */
bool tweet_time(const struct json_node *v);

#endif
