/* The columns of a kind of row, and cells that all kinds have. */
#ifndef ROWS_LAYOUT_H
#define ROWS_LAYOUT_H

#include "base/buf.h"
#include "base/str.h"
#include "count/counter.h"
#include "dimension/cluster.h"
#include "rows/blocks.h"
#include "show/table.h"
#include "show/words.h"

enum {
	LAYOUT_RIGHT = 1,	/* a number */
	LAYOUT_WIDE = 2,	/* left out of tables for eyes */
	LAYOUT_JSON = 4		/* nested, only in ndjson */
};

enum { LAYOUT_MAX = 64 };

struct layout {
	struct table_column column[LAYOUT_MAX];
	size_t n;
};

void layout_add(struct layout *, const char *name, unsigned flags);

/* Whether a dimension has a column: the last group of --versus and --combine has none. */
bool layout_shows(const struct counter *, size_t dimension);

/* "row" and the dimensions. */
void layout_dimensions(struct layout *, const struct counter *);

/* Their cells: the kind of row, the values of the group and of the item. */
void layout_begin(struct table *, const struct counter *, const char *kind,
    const struct block *, uint32_t item);

/* The label of the item, when its dimension is the book's. */
bool layout_has_label(const struct counter *);
void layout_label(struct table *, const struct counter *, uint32_t item);

/* {"id":"Keluhan"}: what the book calls it in other languages, if anything. */
void layout_labels(struct table *, const struct counter *, uint32_t item);

/* x or n of sums as an exact decimal; a real, null when it is undefined. */
void layout_decimal(struct table *, const char *column, int64_t v,
    unsigned places);
void layout_real(struct table *, const char *column, double v);

/* Words, left out when there are none. */
void layout_words(struct table *, const char *column, struct str s);

/* Appends why an interval of few effective units (mentions) is none to draw. */
void layout_few(struct buf *, const struct cluster *, double effective,
    const char *unit);

/*
 * A line under a table for eyes in the language of show/words.h: the text of a
 * key with its names filled (NULL: it has none).
 */
void layout_note(struct table *, const char *key, const struct words_name *);

/* What posts are alike by, several of them, in that language. */
struct str layout_clusters(const struct cluster *);

/* The code of the book that the item is; CODEBOOK_NONE when it is none. */
uint32_t layout_code(const struct counter *, uint32_t item);

#endif
