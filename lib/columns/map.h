/*
 * -m: what a user says of data that no format knows: a jq program that makes
 * records of any JSON, or the columns of a table by the members they are.
 */
#ifndef COLUMNS_MAP_H
#define COLUMNS_MAP_H

#include "base/buf.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "jq/expr.h"
#include "json/json.h"
#include "post/post.h"

struct map {
	const char *arg;	/* as it was given */
	struct expr *expr;	/* of a jq program */
	struct column *column;	/* of member=column pairs */
	const char **tell;
	struct columns columns;
	size_t pairs;
	bool *found;		/* by pair: some object had it */
	struct str *cell;	/* by pair: what the last one had */
	uint8_t *plan;
	struct str platform;	/* platform=NAME, where no column is so called */
	struct json json;	/* of the last result */
	struct buf result;
};

/*
 * Reads the argument of -m: "id=Tweet_ID,text=isi", or the name of a file
 * with a jq program. A mistake ends the program with status 2.
 */
void map_open(struct map *, const char *arg);

/*
 * Runs the program on a value; then map_next() gives the results, one by one,
 * until NULL. What went wrong is in map_error(), else NULL.
 */
void map_run(struct map *, struct str value);
const struct json_node *map_next(struct map *);
const char *map_error(const struct map *);

/* Fills the post from a result: members are named as in a record. */
void map_fill(struct post *, const struct json_node *result);

/* Appends a row of a table as an object, for the program to run on. */
void map_row(struct buf *out, const struct rows_row *);

/* Whether an object has a member that the pairs name, by its path: members of
 * members after a dot, elements of lists by number. */
bool map_names(const struct map *, const struct json_node *object);

/*
 * Fills in what the pairs say of the object a post was made of, in place of what
 * was known; takes note of the names that were found.
 */
void map_over(struct map *, struct post *, const struct json_node *object);

/* A name of the pairs that no object had so far; NULL when all were found. */
const char *map_never(const struct map *);

/* Writes into the plan of a header what the pairs say of its columns. */
void map_plan(const struct map *, const struct rows_row *header);

/* The first of the pairs' columns that the header lacks; NULL: none. */
const char *map_missing(const struct map *, const struct rows_row *header);

/* Whether platform=NAME names no column: then it is what all rows are of. */
bool map_missing_platform(const struct map *, const struct rows_row *header);

void map_close(struct map *);

#endif
