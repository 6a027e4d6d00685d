/*
 * Counts records: a tuple of values of the groups is a whole, with a value of
 * the item after it an item, with one more a pair of items.
 */
#ifndef COUNT_COUNTER_H
#define COUNT_COUNTER_H

#include "base/buf.h"
#include "codebook/book.h"
#include "count/addend.h"
#include "count/bounds.h"
#include "count/combine.h"
#include "count/distinct.h"
#include "count/joint.h"
#include "count/overlap.h"
#include "count/settings.h"
#include "count/tuples.h"
#include "count/verified.h"
#include "dimension/cluster.h"
#include "io/record.h"
#include "stats/tally.h"
#include "stream/hll.h"

enum counter_unit { COUNTER_MENTIONS, COUNTER_RECORDS, COUNTER_CODED };

enum { COUNTER_UNITS = 3 };

/* As --of names them, by number. */
extern const char *const counter_units[COUNTER_UNITS];

struct counter {
	const struct settings *set;
	struct codebook *book;	/* NULL without -c */
	struct codebook *places;	/* of gazetteers; NULL without -g */
	enum counter_unit unit;
	struct dimension **by;	/* the groups, then the item */
	size_t groups;
	struct combine combine;	/* of the last group, which is not shown */
	bool versus;	/* the last group is "1" or "0", and not shown */
	struct cluster cluster;
	struct dimension *distinct_of;	/* of --distinct or its approximation */

	struct tuples tuples;
	uint32_t *code;	/* by dimension: one of its book; NAMES_NONE: none */
	uint32_t *chosen;	/* by dimension: the value at hand */
	bool linked;		/* some dimension is evidence of another */
	struct tally *tally;
	uint32_t *series;	/* by tuple: of the tally, or TALLY_WHOLE */
	size_t series_cap;
	uint64_t records;	/* that were read ... */
	struct buf first;	/* ... and the first of them */
	struct distinct distinct;	/* by tuple, of items */
	struct verified verified;
	struct hll *hll;	/* by tuple, of items */
	size_t hll_cap;
	struct cluster day;	/* of --rates: active days by group ... */
	struct distinct days;	/* (see counter_rate_owner()) */
	struct cluster author;	/* ... and who wrote */
	struct distinct authors;
	struct overlap overlap;	/* of --coded and --difference */

	/* The record at hand. */
	struct moment moment;
	uint32_t at_cluster;
	bool counted;	/* some group has it */
	bool inside;	/* it is of a day from -s to -u */
	bool hitless;	/* no code of a book that groups are made of */
	int64_t x;	/* what it adds to an item */
	int64_t m;	/* what it adds to the whole */
	uint32_t at_day;
	uint32_t at_author;
	uint64_t *hash;	/* of the values that are told apart */
	size_t hashes;
	size_t hash_cap;
	struct addend addend;	/* the number to sum */
	struct joint joint;	/* with the items, each its own ... */
	bool joined;		/* ... in the record at hand */
	struct bounds bounds;	/* of the days that are counted */
};

void counter_add(struct counter *, const struct record *);

/*
 * Counts the records of these files (none: stdin); after each of them after(arg)
 * is called, unless it is NULL.
 */
void counter_read(struct counter *, char **paths, void (*after)(void *),
    void *arg);

/* The series of a tuple, which is made (with its whole) when new. */
uint32_t counter_series(struct counter *, uint32_t tuple);

/*
 * The tuple of a pair of items of a group: the value that came first in this
 * run stands first. Both items get a series.
 */
uint32_t counter_pair(struct counter *, uint32_t group, uint32_t a,
    uint32_t b);

/* Sums up; call it once, before what follows. */
void counter_sum(struct counter *);

/* The sums of a tuple; NULL when it was not counted or is TUPLES_NONE. */
const struct sums *counter_sums(const struct counter *, uint32_t tuple);

/* The estimate of --distinct-approx for a tuple's registers, made when new. */
struct hll *counter_hll(struct counter *, uint32_t tuple);

/*
 * Whose active days and authors an item is divided by: those of its group, or
 * its own when it is a part of time longer than an hour.
 */
uint32_t counter_rate_owner(const struct counter *, uint32_t group,
    uint32_t item);

/* "mentions", "records", "coded" */
const char *counter_unit_name(const struct counter *);

void counter_close(struct counter *);

#endif
