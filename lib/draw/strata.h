/*
 * The cells that posts are drawn from. A post is in the cell "hit" or "near" of
 * each code that its rules gave or nearly gave it, or in the rest; so cells
 * overlap, and one post serves several codes.
 */
#ifndef DRAW_STRATA_H
#define DRAW_STRATA_H

#include "base/buf.h"
#include "base/hash.h"
#include "dimension/dimension.h"
#include "draw/request.h"
#include "io/record.h"
#include "json/json.h"
#include "json/keys.h"

/* What reader_find() looks up for strata_read() and those who use it. */
enum {
	STRATA_CODES,
	STRATA_NEAR,
	STRATA_OWN,
	STRATA_PLATFORM,
	STRATA_ID,
	STRATA_TEXT
};

/* Of one class and one group: number = group * classes + class. */
struct strata {
	const struct request *request;
	uint32_t classes;	/* hit and near of each code, and the rest */
	struct dimension **by;
	size_t by_n;
	struct names groups;	/* their values, as a JSON array */
	bool near_seen;		/* some record has D_near */
	uint64_t none_own;	/* posts without words to code: never drawn */
	uint64_t records;

	/* Of the record last read: its cells, rising, each once. */
	uint32_t *cell;
	size_t n;
	size_t cap;

	uint32_t *class;	/* of the record, and when it last came */
	size_t class_n;
	uint32_t *group;
	size_t group_n;
	size_t group_cap;
	uint32_t *stamp;	/* by class */
	uint32_t turn;
	uint32_t *hit_of;	/* by code of the book: its class, or none */
	struct names strangers;	/* codes that the book does not have */
	struct keys names;	/* members that are looked up */
	char *near_name;
	struct moment moment;
	struct json json;
	struct buf text;
	struct buf made;
};

void strata_open(struct strata *, const struct request *);

/*
 * Finds the cells of a record in which reader_find() looked up names. False
 * when it has nothing to code. A record that was not tagged ends the program.
 */
bool strata_read(struct strata *, const struct record *);

/* The class of the record last read for the i-th code asked for. */
enum request_class strata_class_here(const struct strata *, size_t i);

/* The number of a class; of the rest, and of all posts, the code is empty. */
uint32_t strata_class(const struct strata *, struct str code,
    enum request_class);

/* Which class a cell is of; *code is the code's number in the book or none. */
enum request_class strata_class_of(const struct strata *, uint32_t cell,
    uint32_t *code);

/* The values of its group, as a JSON array; empty without -b. */
struct str strata_group_of(const struct strata *, uint32_t cell);

/* The group with these values, which is added when it is new. */
uint32_t strata_group(struct strata *, struct str values);

/* How many cells there are, empty ones among them. */
static inline uint32_t
strata_count(const struct strata *c)
{
	return c->groups.n * c->classes;
}

/*
 * All cells in the order in which they are shown: by code of the book, class,
 * group. free(3) it.
 */
uint32_t *strata_order(const struct strata *);

/* Says what was strange in the records, when all are read. */
void strata_report(const struct strata *);

void strata_close(struct strata *);

#endif
