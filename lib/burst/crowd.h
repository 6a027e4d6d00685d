/*
 * How many different people there are, by hashes of their names that are the
 * same in every run: counted while they are some thousands, then estimated
 * (stream/hll), in 16 KB at most either way.
 */
#ifndef BURST_CROWD_H
#define BURST_CROWD_H

#include "base/buf.h"
#include "stream/hll.h"

enum { CROWD_COUNTED = 3072 };

/* {0} is empty. */
struct crowd {
	uint32_t *slot;	/* open addressing: hashes, 0 is free */
	uint32_t mask;
	uint32_t n;
	struct hll many;
	bool estimated;
};

/* The hash of a name, which is never 0. */
uint32_t crowd_hash(struct str name);

/* Adds one; true when it was not there before, as far as that is known. */
bool crowd_add(struct crowd *, uint32_t hash);

/* Whether it is there; false for all of a crowd that is estimated. */
bool crowd_has(const struct crowd *, uint32_t hash);

/* How many, and the standard error of that relative to it; 0 when counted. */
double crowd_people(const struct crowd *);
double crowd_error(const struct crowd *);

/* Appends the crowd as JSON; reads it back, false when it is something else. */
void crowd_write(struct buf *, const struct crowd *);
bool crowd_read(struct crowd *, struct str text);

void crowd_free(struct crowd *);

#endif
