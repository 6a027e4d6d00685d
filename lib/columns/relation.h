/*
 * What a cell or a member says of another post that this one answers, passes
 * on or quotes: the same in tables and in flat objects, whatever they call it.
 */
#ifndef COLUMNS_RELATION_H
#define COLUMNS_RELATION_H

#include "base/str.h"
#include "post/post.h"

enum relation { RELATION_REPLY, RELATION_REPOST, RELATION_QUOTE };

/* Whether a cell says yes: true, t, yes, ya, 1 and the like. */
bool relation_yes(struct str cell);

/* Whether it says yes in letters, which no number of replies does. */
bool relation_is_word(struct str cell);

/* A handle without @, be it in the address of a profile. */
struct str relation_handle(struct str cell);

/*
 * Takes the id of the other post, of which 0 and -1 are none; of a number that
 * a spreadsheet has rounded it is known only that there is one.
 */
void relation_id(struct post *, enum relation, struct str cell);

/*
 * Takes whatever stands there: an id, a link, a handle, a post as Python prints
 * it, or only yes.
 */
void relation_any(struct post *, enum relation, struct str cell);

/*
 * Takes the list of version 2 as programs print it: [{'type': 'quoted',
 * 'id': '1'}], [<ReferencedTweet id=1 type=quoted>].
 */
void relation_references(struct post *, struct str cell);

/* It is known that there is such a post, and no more. */
void relation_is(struct post *, enum relation);

/* Takes a word for the kind of the post: reply, retweeted, quote. */
void relation_kind(struct post *, struct str word);

/*
 * When all cells are taken: the whole text of the original takes the place of
 * the repost's own. Who was answered without a post (where the table has a
 * column of such posts) was only mentioned first.
 */
void relation_settle(struct post *, bool has_reply_ids);

#endif
