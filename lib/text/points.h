/* Bytes of a text as code points, and back, fastest when asked in order. */
#ifndef TEXT_POINTS_H
#define TEXT_POINTS_H

#include "base/str.h"

struct points {
	struct str text;	/* UTF-8 */
	bool ascii;		/* then both are the same */
	size_t byte, point;	/* a place that is known */
};

static inline struct points
points_of(struct str text, bool ascii)
{
	return (struct points){ text, ascii, 0, 0 };
}

/* How many code points a text (UTF-8) has. */
size_t points_count(struct str);

/* points_at_byte() of a text that is not ASCII. */
size_t points_at_byte_far(struct points *, size_t byte);

/* The code points before this byte. */
static inline size_t
points_at_byte(struct points *p, size_t byte)
{
	if (byte > p->text.n)
		byte = p->text.n;
	return p->ascii ? byte : points_at_byte_far(p, byte);
}

/* The byte at which this code point begins; the text's end at most. */
size_t points_to_byte(struct points *, size_t point);

#endif
