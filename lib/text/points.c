#include "text/points.h"

#include <assert.h>

static bool
begins(char c)
{
	return ((unsigned char)c & 0xc0) != 0x80;
}

/* How many of the eight bytes at p begin a code point, but for the first `not`. */
static inline size_t
count_eight(const char *p, size_t not)
{
	const uint64_t ones = 0x0101010101010101;
	uint64_t v;

	/* A byte goes on with one before it when it is 10xxxxxx. */
	memcpy(&v, p, 8);
	v = ~(v >> 7 & ~v >> 6) & ones;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	v = v >> 8 * not;
#else
	v = v << 8 * not;
#endif
	return v * ones >> 56;
}

/* How many code points begin in the bytes from..to. */
static size_t
count_between(const char *text, size_t from, size_t to)
{
	size_t points = 0;

	for (; to - from >= 8; from += 8)
		points += count_eight(text + from, 0);
	if (from < to && to >= 8)
		return points + count_eight(text + to - 8, 8 - (to - from));
	for (; from < to; from++)
		points += begins(text[from]);
	return points;
}

size_t
points_count(struct str s)
{
	return count_between(s.p, 0, s.n);
}

/* Goes to a byte where a code point begins, or to the end. */
static void
go_to_byte(struct points *p, size_t byte)
{
	assert(byte <= p->text.n && p->byte <= p->text.n);
	if (byte < p->byte / 2)
		p->byte = p->point = 0;
	if (byte >= p->byte)
		p->point += count_between(p->text.p, p->byte, byte);
	else
		p->point -= count_between(p->text.p, byte, p->byte);
	p->byte = byte;
	assert(p->point <= p->byte);
}

size_t
points_at_byte_far(struct points *p, size_t byte)
{
	go_to_byte(p, byte);
	return p->point;
}

size_t
points_to_byte(struct points *p, size_t point)
{
	if (p->ascii)
		return point < p->text.n ? point : p->text.n;
	if (point < p->point / 2)
		p->byte = p->point = 0;
	while (p->byte < p->text.n && p->point < point) {
		do
			p->byte++;
		while (p->byte < p->text.n && !begins(p->text.p[p->byte]));
		p->point++;
	}
	while (p->point > point) {
		do
			p->byte--;
		while (!begins(p->text.p[p->byte]));
		p->point--;
	}
	assert(p->point <= p->byte && p->byte <= p->text.n);
	return p->byte;
}
