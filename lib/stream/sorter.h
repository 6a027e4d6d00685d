/*
 * Records in order, however many: what does not fit memory goes into sorted
 * runs in a file without a name ($TMPDIR), which are merged, 64 at a time.
 */
#ifndef STREAM_SORTER_H
#define STREAM_SORTER_H

#include "io/record.h"

enum {
	SORTER_LEAST = 1 << 20,	/* bytes of memory that it must be given */
	SORTER_WAYS = 64	/* runs that are merged at once */
};

struct sorter;

/*
 * One that keeps to so many bytes of memory, but for a record that is longer.
 * -S, --size says how many.
 */
struct sorter *sorter_open(size_t memory);

/* Takes a record or a tick, read with order_members. */
void sorter_add(struct sorter *, const struct record *);

/* Writes all to stdout, in order. */
void sorter_finish(struct sorter *);

/* How many records had no time. */
uint64_t sorter_undated(const struct sorter *);

void sorter_close(struct sorter *);

#endif
