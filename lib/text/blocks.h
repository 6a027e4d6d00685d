/*
 * What all bytes of a text are to tokens, block by block (text/bits.h), by the
 * widest vectors that the processor has.
 */
#ifndef TEXT_BLOCKS_H
#define TEXT_BLOCKS_H

#include <stddef.h>

#include "text/bits.h"

enum { BLOCKS_BYTES = 64 };	/* of a block */

/*
 * A way to look at n blocks from p on; the byte after them is read, too. Where
 * a block has bytes beyond ASCII high is not 0, and which number it is differs
 * from way to way.
 */
struct blocks_way {
	const char *name;
	void (*look)(struct bits *out, const char *p, size_t n);
};

/* All ways that this processor has, the slowest first; the last is taken. */
extern const struct blocks_way blocks_ways[];
extern size_t blocks_ways_n;

static inline void
blocks_look(struct bits *out, const char *p, size_t n)
{
	blocks_ways[blocks_ways_n - 1].look(out, p, n);
}

#endif
