/*
 * HyperLogLog (Flajolet and others 2007): how many different values there
 * are, from the hashes of all of them, in at most 16 KB.
 */
#ifndef STREAM_HLL_H
#define STREAM_HLL_H

#include "base/buf.h"

enum { HLL_BITS = 14, HLL_REGISTERS = 1 << HLL_BITS };

/* The standard error of an estimate, relative to it: 1.04 / sqrt(registers). */
#define HLL_ERROR 0.008125

/* {0} is an empty one. A few registers are a sorted list, many an array. */
struct hll {
	uint32_t *few;	/* register << 8 | its value, sorted */
	size_t n;
	size_t cap;
	uint8_t *all;	/* NULL while there are few */
};

/* Adds a value by a hash of it that is the same in every run. */
void hll_add(struct hll *, uint64_t hash);

/* The number of different values (Ertl 2017: no bias at either end). */
double hll_estimate(const struct hll *);

/* Appends the registers as letters and digits. */
void hll_write(struct buf *, const struct hll *);

/* Adds what hll_write() wrote of other values; false when it is not that. */
bool hll_merge(struct hll *, struct str);

/* Adds all that was added to another. */
void hll_union(struct hll *, const struct hll *);

void hll_free(struct hll *);

#endif
