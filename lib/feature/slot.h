/*
 * The slots that features are hashed to: FNV-1a of 64 bits (Fowler, Noll, Vo),
 * whose two halves are put together. The same on every machine.
 */
#ifndef FEATURE_SLOT_H
#define FEATURE_SLOT_H

#include "base/str.h"

enum { SLOT_BITS = 18, SLOT_BITS_MAX = 24 };

/* The hash of nothing. */
#define SLOT_FNV 0xcbf29ce484222325u

/* The hash of what gave h and one more byte. */
static inline uint64_t
slot_byte(uint64_t h, char c)
{
	return (h ^ (unsigned char)c) * 0x100000001b3u;
}

/* The hash of what gave h and s after it. */
static inline uint64_t
slot_hash(uint64_t h, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		h = slot_byte(h, s.p[i]);
	return h;
}

/* The slot of a hash among 2^bits. */
static inline uint32_t
slot_of(uint64_t h, unsigned bits)
{
	return (uint32_t)((h ^ h >> 32) & (((uint64_t)1 << bits) - 1));
}

#endif
