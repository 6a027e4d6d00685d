/*
 * What the columns of an unknown table mean, by their names, whatever their
 * case and the signs in them. The first name that is there counts; what is not
 * guessed is left over (--extra), coders' labels above all.
 */
#ifndef COLUMNS_GUESS_H
#define COLUMNS_GUESS_H

#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "post/post.h"

/* Names of columns that speak of other posts; a NULL name at the end. */
extern const struct column guess_relations[];

/* More of those for all else; and who may be a day with the clock apart, and
 * what that clock is called; NULL at the end. */
extern const struct column guess_words[];
extern const char *const guess_days[];
extern const char *const guess_clocks[];

/* What holds for all such tables. */
extern const struct columns guess_columns;

/*
 * Writes the plan of the header. False when there is no text, or nothing that
 * says who wrote it or when, and no id.
 */
bool guess_plan(const struct rows_row *header);

/*
 * Whether the header, its plan written, has a text and at most one column
 * beside it, such as a label: a table of texts and nothing else.
 */
bool guess_is_bare(const struct rows_row *header);

/* Whether a column of the header, its plan written, is a text by the name that
 * tables of tweets give it, whatever else there is. */
bool guess_has_tweets(const struct rows_row *header);

/* What holds for the posts of all such tables: whose text was cut. */
void guess_settle(struct post *);

/* Whether the header is one of accounts, of which it tells how many they have
 * written, and not what. */
bool guess_is_users(const struct rows_row *header);

/* Whether a cell called isRetweet, is_retweet or the like says yes. */
bool guess_is_repost(struct str cell);

#endif
