/*
 * Blocks of bytes that a thread reads ahead of who uses them, and that others
 * work on meanwhile. Who uses them gets them in order, one after the other.
 */
#ifndef PARALLEL_RING_H
#define PARALLEL_RING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum {
	RING_JOBS = 32,		/* the most that are of use */
	RING_BLOCKS = 2 * RING_JOBS + 2
};

struct ring;

/*
 * Begins to call read(from, p, n) in a thread until it gives 0. *ring is set
 * before that; it stays NULL when no thread is to be had. ring_close() cancels
 * the thread where read() waits: what it owns must be whole there.
 */
void ring_open(struct ring **ring, size_t (*read)(void *from, char *p,
    size_t n), void *from);

/* Up to n of the bytes, in order; 0 at the end. */
size_t ring_read(struct ring *, char *p, size_t n);

/* Who works on blocks before they are used. */
struct ring_crew {
	unsigned jobs;		/* how many work, with who uses the blocks */
	/*
	 * Works on a block of whole lines, and leaves in out what comes of it.
	 * What it says is not said, and what it writes goes to write(): where
	 * it says anything, or returns false, or would end the program, the
	 * block counts as one that nobody has worked on.
	 */
	bool (*work)(void *lane, void *out, struct str lines);
	void (*write)(void *out, struct str bytes);	/* NULL: it writes nothing */
	/* Makes lanes and outs when they are first needed; NULL: they are made. */
	void (*open)(struct ring_crew *);
	void *lane[RING_JOBS];	/* by job: what it works with */
	void *out[RING_BLOCKS];	/* of ring_blocks(jobs) blocks */
};

/* Of how many blocks there are results at once. */
size_t ring_blocks(unsigned jobs);

/*
 * The crew, which must outlive the ring, works on the blocks that are read from
 * now on; where there can be no threads for it the caller does it all.
 */
void ring_employ(struct ring *, struct ring_crew *);

/*
 * The same of all blocks, each of which is what one read() gives, when that ends
 * with a line feed.
 */
void ring_open_crew(struct ring **, size_t (*read)(void *from, char *p,
    size_t n), void *from, struct ring_crew *);

/*
 * The out of the next block, when it has been worked on and none of its bytes
 * is used yet; NULL: it is to be read as bytes, or the end has come. Before
 * this waits for bytes stdout is flushed. What comes back lasts until
 * ring_skip().
 */
void *ring_outcome(struct ring *);

/*
 * After ring_outcome(), whatever it gave of whole lines: passes over n bytes of
 * the block, or all of them if there are fewer, and gives their number; the
 * others are to be read.
 */
size_t ring_skip(struct ring *, size_t n);

/*
 * What is read next, without using it, where that is whole lines; else, and at
 * the end, nothing. Waits for it as ring_outcome() does.
 */
struct str ring_peek(struct ring *);

/* Stops all threads, wherever they are, and frees. */
void ring_close(struct ring *);

/* How many jobs there are at once when n are asked for; 0: as is best here. */
unsigned ring_jobs(size_t n);

/* The same for who reads standard input: 0: of a pipe half, as both ends work. */
unsigned ring_jobs_of_stdin(size_t n);

#endif
