/*
 * How many cases of a row somebody looked at, and how many of these are real:
 * where records have case and case_verdict, as tw-case writes them.
 */
#ifndef COUNT_VERIFIED_H
#define COUNT_VERIFIED_H

#include "base/buf.h"
#include "base/hash.h"
#include "count/distinct.h"
#include "io/record.h"
#include "json/json.h"
#include "json/keys.h"

/* {0} at first. */
struct verified {
	bool seen;		/* some record has case_verdict */
	struct names cases;	/* those with a verdict */
	uint8_t *verdict;	/* by case: what was said last */
	size_t verdict_cap;
	struct distinct pairs;	/* by tuple, of cases */
	uint32_t *here;		/* cases of the record at hand */
	size_t n, cap;
	uint64_t *count;	/* by tuple: verified, and then real; once summed */
	size_t counts;
	struct json json;
	struct buf text;
};

/* Adds the members that verified_read() seeks to the names: record_want(). */
void verified_want(struct keys *names);

/* The record at hand: its cases, and their verdicts, which are the newest. */
void verified_read(struct verified *, const struct record *);

/* The record at hand counts for a tuple. */
void verified_add(struct verified *, uint32_t tuple);

/* Sums up, when all records are read. */
void verified_sum(struct verified *);

/* Different cases of a tuple that are verified, and that are real. */
uint64_t verified_count(const struct verified *, uint32_t tuple);
uint64_t verified_real(const struct verified *, uint32_t tuple);

void verified_free(struct verified *);

#endif
