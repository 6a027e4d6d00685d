/* Which platform a post is of, where no format says so: by evidence alone. */
#ifndef COLUMNS_PLATFORM_H
#define COLUMNS_PLATFORM_H

#include "base/str.h"
#include "container/rows.h"
#include "post/post.h"

/* The platform that the host of a link belongs to; empty when none is known. */
struct str platform_of_link(struct str link);

/* Whether a column is called as only tables of tweets call theirs. */
bool platform_has_tweets(const struct rows_row *header);

/*
 * Says of a post what its permalink says, else that it is a tweet where the
 * table is of tweets or the id carries the time that the post states; else
 * that the platform is unknown.
 */
void platform_settle(struct post *, bool tweets);

#endif
