/*
 * Time as events tell it: the newest instant seen, of posts and of ticks. The
 * clock of the machine is tw-sort's alone.
 */
#ifndef STREAM_CLOCK_H
#define STREAM_CLOCK_H

#include "io/record.h"
#include "json/json_scan.h"

/* Older than the clock by more than this is out of order. */
enum { CLOCK_LATE = 3600 };

/* {0} is one that has seen nothing. */
struct clock {
	bool known;
	int64_t now;		/* seconds since 1970 UTC */
	int32_t offset;		/* of what was newest, seconds east of UTC */
	uint64_t late;		/* records that were out of order */
};

/*
 * Reads a record's created_at or a tick's at, a full time stamp with its
 * offset; false when there is none.
 */
bool clock_read(const struct json_node *stamp, int64_t *t, int32_t *offset);

/* A record of this instant came; what is out of order is counted. */
void clock_see(struct clock *, int64_t t, int32_t offset);

/* It is so late now, at least: a tick came, or a state was read. */
void clock_reach(struct clock *, int64_t t, int32_t offset);

/* A tick row came: clock_reach() at what it says. */
void clock_tick(struct clock *, const struct record *tick);

/* At the end: says how many records came out of order (status 1), if any. */
void clock_finish(const struct clock *);

/*
 * At the end: says how many records stated no time with an offset, and, in the
 * words of which, what that means for them; it is a finding when they are all
 * that came, and nothing passes them on.
 */
void clock_timeless(uint64_t timeless, bool all, const char *which);

#endif
