/*
 * What bytes and code points are to a token, and how far words and URLs run.
 * Texts have zeros after their end, which separate tokens and may be read.
 */
#ifndef TEXT_CLASS_H
#define TEXT_CLASS_H

#include "text/fold.h"

enum {
	CLASS_WORD = 1,		/* letter or digit */
	CLASS_OTHER = 2,	/* begins another token */
	CLASS_LETTER = 4,
	CLASS_MARK = 8,		/* goes on with a word */
	CLASS_JOINT = 16,
	CLASS_STOP = 32,	/* ends a URL */
	CLASS_UNDERSCORE = 64,
	CLASS_HIGH = 128 | CLASS_OTHER	/* a byte that is not ASCII: a closer
					 * look */
};

/* The classes of bytes in a text, and in a bare word of a codebook. */
const uint8_t *class_of_text(void);
const uint8_t *class_of_pattern(void);

/* The class of the byte at p. */
static inline unsigned
class_of(const uint8_t *class, const char *p)
{
	return class[(unsigned char)*p];
}

/* The class of what stands at p, before end; *n is its bytes. */
unsigned class_at(const uint8_t *class, const char *p, const char *end,
    unsigned *n);

/* The end of the letters, digits and marks (and also these) from p on. */
const char *class_word_end(const uint8_t *class, const char *p,
    const char *end, unsigned also);

/* Whether the letters p..q, and what is after them, begin a URL. */
bool class_begins_url(const uint8_t *class, const char *p, const char *q,
    const char *end);

/* The end of the URL that goes on at p. */
const char *class_url_end(const uint8_t *class, const char *p,
    const char *end);

/* Bytes of the emoji when the digit, # or * at p has a keycap, else 0. */
size_t class_keycap(const char *p, const char *end);

#endif
