/*
 * What a code point counts as in a text, and folding: NFKC and case folding,
 * with curly apostrophes and hyphens made plain.
 */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <stdatomic.h>
#include "base/buf.h"
#include "base/str.h"

/*
 * Classes follow the folded form: a circled letter is a letter, a full-width
 * exclamation mark a sign.
 */
enum fold_class {
	FOLD_SIGN,	/* separates words: punctuation, symbols, controls */
	FOLD_SPACE,	/* white space */
	FOLD_LINE,	/* ends a line */
	FOLD_LETTER,
	FOLD_DIGIT,
	FOLD_MARK,	/* goes on with what is before it, begins nothing */
	FOLD_JOINT,	/* - ' . / and their variants */
	FOLD_UNDERSCORE,
	FOLD_HASH,	/* # */
	FOLD_AT,	/* @ */
	FOLD_PICTURE	/* begins an emoji */
};

/* Classes of code points, 256 in a row; a row is NULL until it is asked for. */
enum { FOLD_ROW = 256, FOLD_ROWS = 0x110000 / FOLD_ROW };
extern _Atomic(const uint8_t *) fold_row[FOLD_ROWS];

/* Makes the row of c, unless another thread has made it meanwhile. */
const uint8_t *fold_fill(uint32_t c);

/* The class of a code point. */
static inline enum fold_class
fold_class(uint32_t c)
{
	const uint8_t *row;

	if (c >= 0x110000)
		return FOLD_SIGN;
	row = atomic_load_explicit(&fold_row[c / FOLD_ROW],
	    memory_order_acquire);
	if (row == NULL)
		row = fold_fill(c);
	return (enum fold_class)row[c % FOLD_ROW];
}

/* What one code point folds to when that is one, else itself: . for a wide one. */
uint32_t fold_plain(uint32_t c);

/* Whether it is a capital letter. */
bool fold_upper(uint32_t c);

/*
 * Thai, Lao, Burmese, Khmer, kana and Han letters: their texts have no blanks
 * between words, so a run of letters is no word.
 */
bool fold_unparted(uint32_t c);

/* fold_decode() of what is not ASCII. */
uint32_t fold_decode_far(const char *p, const char *end, unsigned *n);

/*
 * The code point at p, before end; *n is its bytes. A byte that begins no
 * UTF-8 sequence is U+FFFD.
 */
static inline uint32_t
fold_decode(const char *p, const char *end, unsigned *n)
{
	if ((unsigned char)*p >= 0x80)
		return fold_decode_far(p, end, n);
	*n = 1;
	return (unsigned char)*p;
}

/* Appends s folded. */
void fold_add(struct buf *out, struct str s);

/* Appends s folded but for its case. */
void fold_add_cased(struct buf *out, struct str s);

/* Appends an emoji without its skin tones and variation selectors. */
void fold_add_emoji(struct buf *out, struct str s);

/* Bytes of the first grapheme cluster of s; 0 when s is empty. */
size_t fold_cluster(struct str s);

/* Whether a cluster surely begins at this byte: ASCII stands on both sides. */
static inline bool
fold_plain_border(struct str text, size_t at)
{
	return at == 0 || at == text.n ||
	    (((text.p[at] | text.p[at - 1]) & 0x80) == 0 && text.p[at] != '\n');
}

/* fold_widen() where the borders are not plain. */
void fold_widen_far(struct str text, size_t known, size_t *from, size_t *to);

/*
 * Widens the bytes *from..*to of text to whole grapheme clusters. known is a
 * byte at or before *from where a cluster begins (0 is always one).
 */
static inline void
fold_widen(struct str text, size_t known, size_t *from, size_t *to)
{
	if (!fold_plain_border(text, *from) || !fold_plain_border(text, *to))
		fold_widen_far(text, known, from, to);
}

#endif
