/*
 * A stream brought into order as it comes: what is late is waited for, what
 * is from the future is held until its time has come, and while nothing comes
 * ticks say how late it is. The wall clock is told by who calls.
 */
#ifndef STREAM_FOLLOW_H
#define STREAM_FOLLOW_H

#include "base/buf.h"
#include "io/record.h"
#include "stream/order.h"

/* Further ahead of the wall clock than this is the future. */
enum { FOLLOW_AHEAD = 600 };

/* Records that are held, a heap: the first in order at its top. */
struct follow_heap {
	struct follow_held {
		struct order_key key;
		uint64_t came;	/* how many came before it */
	} *held;
	size_t n;
	size_t cap;
};

/* {0}, and what is asked for. */
struct follow {
	int64_t late;		/* seconds that records are waited for */
	size_t most;		/* records that are held; 1 at least */
	int64_t tick;		/* seconds of silence before a tick; 0: none */

	struct follow_heap waiting;	/* until what is late has come */
	struct follow_heap future;	/* until their time has come */
	struct buf bytes;	/* of both; some are used no more: */
	size_t dead;
	struct buf more;
	uint64_t came;
	bool known;		/* an instant was seen: */
	int64_t newest;
	int32_t offset;		/* of the last record */
	bool busy;		/* records came since follow_idle() */
	int64_t silent;		/* since when nothing came, in milliseconds ... */
	int64_t ticked;		/* ... nor a tick was written */
	uint64_t early;		/* records that more than `most` pushed out */
	uint64_t undated;
};

/* Takes a record or a tick, read with order_members; wall: seconds since 1970. */
void follow_take(struct follow *, const struct record *, int64_t wall);

/*
 * Nothing comes at present: ms is a clock of milliseconds that nobody sets. What
 * is due is written. In so many milliseconds it wants to be called again, -1:
 * when something came.
 */
int follow_idle(struct follow *, int64_t wall, int64_t ms);

/* The end: what waits is written, in order. */
void follow_end(struct follow *);

/* So is what is from the future; how many records that were. */
size_t follow_future(struct follow *);

void follow_free(struct follow *);

#endif
