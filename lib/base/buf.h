/* A growing byte buffer; {0} is an empty one. Out of memory ends the program. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <endian.h>

#include "base/str.h"

struct buf {
	char *p;
	size_t n;
	size_t cap;
};

/* Makes room for more bytes after the n that are there. */
void buf_grow(struct buf *, size_t more);

static inline void
buf_reserve(struct buf *b, size_t more)
{
	if (b->cap - b->n < more)
		buf_grow(b, more);
}

static inline void
buf_addc(struct buf *b, char c)
{
	buf_reserve(b, 1);
	b->p[b->n++] = c;
}

static inline void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (n == 0)
		return;
	buf_reserve(b, n);
	memcpy(b->p + b->n, p, n);
	b->n += n;
}

static inline void
buf_adds(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

/* Appends a NUL-terminated string. */
static inline void
buf_addz(struct buf *b, const char *z)
{
	buf_add(b, z, strlen(z));
}

/* Appends as printf(3) would print. */
void buf_addf(struct buf *, const char *fmt, ...)
    __attribute__((__format__(__printf__, 2, 3)));

/* buf_addu() of numbers that are not small. */
void buf_addu_far(struct buf *, uint64_t v);

enum { BUF_SMALL = 1000 };	/* the least number that is not small */

/* Writes a small number in decimal where four bytes have room; gives its end. */
static inline char *
buf_put_small(char *to, uint32_t v)
{
	uint32_t tens = v / 10, hundreds = v / 100, digits;
	unsigned zeros = (v < 10 ? 1u : 0) + (v < 100 ? 1u : 0);

	/* Three digits as bytes, of which those that are zeros are cut. */
	digits = (hundreds | (tens - 10 * hundreds) << 8 |
	    (v - 10 * tens) << 16 | 0x303030) >> 8 * zeros;
	digits = htole32(digits);
	memcpy(to, &digits, sizeof(digits));
	return to + 3 - zeros;
}

/* Appends v in decimal. */
static inline void
buf_addu(struct buf *b, uint64_t v)
{
	if (v >= BUF_SMALL) {
		buf_addu_far(b, v);
		return;
	}
	buf_reserve(b, sizeof(uint32_t));
	b->n = (size_t)(buf_put_small(b->p + b->n, (uint32_t)v) - b->p);
}

/* Appends the code point c in UTF-8. */
void buf_add_utf8(struct buf *, uint32_t c);

/* The content; valid until the buffer is next changed. */
static inline struct str
buf_str(const struct buf *b)
{
	return (struct str){ b->p, b->n };
}

/* The content with a NUL after it that does not count. */
const char *buf_z(struct buf *);

static inline void
buf_clear(struct buf *b)
{
	b->n = 0;
}

void buf_free(struct buf *);

#endif
