/*
 * What sources say matters: tables of the columns source, item and one of
 * level, rank, weight. An item is a code, a heading above codes, or
 * property=value; what a code takes is its own entry, else the nearest above,
 * else its property's.
 */
#ifndef ALIGN_PRIORITIES_H
#define ALIGN_PRIORITIES_H

#include "align/alignment.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/str.h"
#include "counts/counts.h"
#include "csv/tsv.h"

enum priorities_kind {
	PRIORITIES_LEVEL,
	PRIORITIES_RANK,	/* 1 is first */
	PRIORITIES_WEIGHT
};

/* One line of a table. */
struct priority {
	struct str item;
	struct str text;	/* the level, or the rank or weight as written */
	double value;		/* as a number; of a level 3, 2 or 1 */
	enum alignment_level level;	/* ranks and weights by thirds; 0: none */
	double weight;		/* NAN: none */
	const char *file;
	size_t line;
	bool met;		/* some row took it */
};

struct priorities_source {
	struct str name;
	enum priorities_kind kind;
	double weight[ALIGNMENT_HIGH + 1];	/* of its levels; NAN: none */
	struct priority *entry;
	size_t n;
	size_t cap;
};

/* {0} is empty; sources stand in the order they came. */
struct priorities {
	struct priorities_source *source;
	size_t n;
	size_t cap;
	enum number_decimal decimal;	/* the sign in weights and ranks */
	struct arena bytes;
};

/* Adds the table at path. Anything wrong with it ends the program. */
void priorities_read(struct priorities *, const char *path);

/* The entry of a source for an item; NULL when there is none. */
struct priority *priorities_entry(const struct priorities_source *,
    struct str item);

void priorities_add(struct priorities_source *, struct priority);

/* The next row of a table; one that was typed with blanks ends the program. */
bool priorities_next(struct tsv *);

/*
 * Gives the levels weights: "high=3,medium=2,low=1". A mistake, and a level
 * without a weight, end the program.
 */
void priorities_weigh(struct priorities *, const char *weights);

/* Finds the levels of ranks and weights, by thirds. Call it when all is read. */
void priorities_settle(struct priorities *);

/* The level so named, 0 when there is none such; and a level's name. */
enum alignment_level priorities_level(struct str name);
const char *priorities_level_name(enum alignment_level);

/*
 * The entry that holds for a row, NULL when none does. When two properties of
 * it say different things *clash is the second one, else NULL.
 */
struct priority *priorities_find(const struct priorities_source *,
    const struct counts *, const struct counts_row *, struct priority **clash);

/*
 * Says which entries no row took, and what may have been meant; false when
 * none was taken at all.
 */
bool priorities_report(const struct priorities *, const struct counts *);

void priorities_free(struct priorities *);

#endif
