/*
 * The tweet as the interface of version 1.1 gave it, which half of the formats
 * keep: streams, searches, personal exports, Grailbird, GraphQL's "legacy".
 */
#ifndef INTAKE_TWEET_H
#define INTAKE_TWEET_H

#include "json/json.h"
#include "post/post.h"

/* Its members, and some that tell what is none. */
enum tweet_members {
	TWEET_ID, TWEET_ID_STR, TWEET_CREATED_AT, TWEET_TEXT, TWEET_FULL_TEXT,
	TWEET_TRUNCATED, TWEET_EXTENDED_TWEET, TWEET_ENTITIES,
	TWEET_EXTENDED_ENTITIES, TWEET_USER, TWEET_LANG, TWEET_SOURCE,
	TWEET_TIMESTAMP_MS, TWEET_REPLY_ID, TWEET_REPLY_ID_STR,
	TWEET_REPLY_NAME, TWEET_RETWEETED, TWEET_QUOTED, TWEET_QUOTED_ID,
	TWEET_QUOTED_ID_STR, TWEET_QUOTED_LINK, TWEET_COORDINATES, TWEET_GEO,
	TWEET_PLACE, TWEET_FAVORITES, TWEET_RETWEETS, TWEET_REPLIES,
	TWEET_QUOTES, TWEET_CONVERSATION, TWEET_RECIPIENT, TWEET_LEGACY,
	TWEET_IS_RETWEET, TWEET_TIME_MADE, TWEET_MEMBERS
};

/* Which of them an object has: NULL for each that it has not. */
void tweet_look(const struct json_node *object, const struct json_node **found);

/* Fills the post with all that such an object says, or its members. */
void tweet_fill(struct post *, const struct json_node *tweet);
void tweet_fill_from(struct post *, const struct json_node *const *found);

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

/*
 * An article of X, of which the tweet itself is only a link: title and text,
 * or the beginning of it where no more was delivered, stand before that link.
 * NULL: there is none.
 */
void tweet_article(struct post *, const struct json_node *article);

#endif
