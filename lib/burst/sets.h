/* What burst/burst counts with, and burst/saved keeps. */
#ifndef BURST_SETS_H
#define BURST_SETS_H

#include "base/buf.h"
#include "base/hash.h"
#include "burst/detector.h"
#include "burst/report.h"
#include "dimension/dimension.h"
#include "io/state.h"
#include "stream/clock.h"
#include "stream/lately.h"
#include "stream/replay.h"

enum {
	SETS_CROSSED = 4,	/* dimensions of one key */
	SETS_VALUES = 64,	/* of a dimension in a post */
	SETS_LONGEST = 256	/* bytes of a key */
};

/* Values of a dimension in the post at hand, each once. */
struct sets_values {
	struct buf text;
	size_t end[SETS_VALUES];
	size_t n;
};

/* The keys of one -b. */
struct sets_one {
	struct dimension *dim[SETS_CROSSED];
	struct sets_values value[SETS_CROSSED];
	size_t dims;
	struct buf key;
	struct detector keys;
};

struct sets {
	struct sets_one *one;
	size_t n;
	struct usual usual;
	struct calls calls;
	struct clock clock;
	struct replay replay;
	struct lately lately;	/* rows that were passed on */
	struct state *state;
	struct report report;
	struct names places;
	int64_t warm;
	bool reposts;		/* they are trials, too */
	bool through;
	uint64_t records;
	uint64_t rows;		/* that were no ticks */
	uint64_t timeless;	/* records without a time */
	uint64_t too_long;	/* keys that were left out */
};

#endif
