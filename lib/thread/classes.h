/*
 * What questions are grouped by: questions with equal values of all dimensions
 * are of one class, and a class belongs to a group for each choice of a value.
 */
#ifndef THREAD_CLASSES_H
#define THREAD_CLASSES_H

#include "base/buf.h"
#include "base/cli.h"
#include "base/hash.h"
#include "codebook/book.h"
#include "count/tuples.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "io/record.h"
#include "json/json.h"
#include "stream/officials.h"

enum {
	CLASSES_BY_MAX = 16,	/* dimensions */
	CLASSES_GROUPS_MAX = 1 << 16	/* of one class */
};

/* Group 0 holds all questions; the others have a value of each dimension. */
struct classes {
	const struct codebook *book;	/* NULL: none */
	struct officials *officials;
	struct dimension *by[CLASSES_BY_MAX];	/* NULL: the office */
	const char *name[CLASSES_BY_MAX];
	size_t n;
	struct names keys;	/* numbers of the values of each class */
	struct class {
		uint32_t first;	/* in member */
		uint32_t groups;
	} *class;
	size_t cap;
	uint32_t *member;	/* the groups of all classes */
	size_t members;
	size_t member_cap;
	struct tuples tuples;
	uint32_t *group;	/* by node of them; 0: none */
	size_t group_cap;
	uint32_t *node;		/* by group */
	uint32_t groups;	/* with group 0 */
	size_t node_cap;
	struct buf key;
};

/*
 * Opens the dimensions that the list names as tw-count(1) does, and office. A
 * mistake ends the program with status 2.
 */
void classes_open(struct classes *, const struct cli_list *by,
    const struct codebook *, struct officials *);

/*
 * The class of a question that asks this office; false when it has too many
 * values: that has been said.
 */
bool classes_of(struct classes *, const struct record *, const struct moment *,
    uint32_t office, uint32_t *number);

/*
 * Appends what questions of a class have of a dimension: as JSON, an array
 * where there may be several, or else joined by commas. False when they lack
 * it.
 */
bool classes_write(const struct classes *, uint32_t class, size_t dimension,
    bool json, struct buf *);

/* The value of a dimension in a group; group is not 0. */
struct str classes_value(const struct classes *, uint32_t group,
    size_t dimension);

/*
 * The groups in the order of rows: 0 first, then the values by the book, the
 * offices by their table, all others by bytes. free(3) it.
 */
uint32_t *classes_order(struct classes *);

/* Appends a class as a line of a state, and makes it again of one. */
void classes_save(struct classes *, uint32_t number, struct buf *);
bool classes_load(struct classes *, const struct json_node *values);

/* Whether any class has a value of the dimension, or none where it was sought. */
bool classes_have(const struct classes *, size_t dimension);

/* Says what could not be grouped, as dimension_report(). */
void classes_report(const struct classes *);

void classes_close(struct classes *);

#endif
