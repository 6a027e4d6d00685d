#include "thread/beginning.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/hash.h"
#include "text/fold.h"

enum { BITS = 8 };

static const size_t lengths[64 / BITS] = { 6, 8, 10, 12, 14, 16, 18, 20 };

/* Where the link, or the mention, that begins at byte i ends; i: none does. */
static size_t
skip_aside(struct str s, size_t i)
{
	struct str rest = str_skip(s, i);

	if (s.p[i] == '@') {
		for (i++; i < s.n && (ascii_letter(s.p[i]) ||
		    ascii_digit(s.p[i]) || s.p[i] == '_'); i++)
			continue;
		return i;
	}
	if (!str_starts(rest, STR("http://")) &&
	    !str_starts(rest, STR("https://")) &&
	    !str_starts(rest, STR("www.")))
		return i;
	while (i < s.n && !ascii_blank(s.p[i]))
		i++;
	return i;
}

static bool
counts(uint32_t point)
{
	enum fold_class c = fold_class(point);

	return c == FOLD_LETTER || c == FOLD_DIGIT;
}

/* Adds the character at byte i, folded; gives its bytes. */
static size_t
add_folded(struct str s, size_t i, struct buf *out, size_t *letters)
{
	size_t from = out->n;
	unsigned bytes, inner;

	if (!counts(fold_decode(s.p + i, s.p + s.n, &bytes)))
		return bytes;
	fold_add(out, str_sub(s, i, i + bytes));
	for (size_t at = from; at < out->n; at += inner)
		*letters += counts(fold_decode(out->p + at, out->p + out->n,
		    &inner));
	return bytes;
}

uint64_t
beginning_of(struct str s, uint64_t seed, struct buf *scratch,
    size_t *letters)
{
	uint64_t hash[ARRAY_N(lengths)], number = 0;
	size_t n = 0, set = 0, after;

	buf_clear(scratch);
	for (size_t i = 0; i < s.n && set < ARRAY_N(lengths);) {
		char c = s.p[i];

		if ((c == '@' || c == 'h' || c == 'w') &&
		    (after = skip_aside(s, i)) > i) {
			i = after;
		} else if ((unsigned char)c >= 0x80) {
			i += add_folded(s, i, scratch, &n);
		} else {
			if (ascii_letter(c) || ascii_digit(c)) {
				buf_addc(scratch, (char)(c | 0x20));
				n++;
			}
			i++;
		}
		while (set < ARRAY_N(lengths) && n >= lengths[set])
			hash[set++] = hash_seeded(buf_str(scratch), seed);
	}
	*letters = n;
	if (n == 0)
		return 0;
	/* All that there is stands for what is longer. */
	for (; set < ARRAY_N(lengths); set++)
		hash[set] = hash_seeded(buf_str(scratch), seed);
	for (size_t k = 0; k < ARRAY_N(lengths); k++)
		number |= (hash[k] & ((1u << BITS) - 1)) << BITS * k;
	return number + (number == 0);
}

bool
beginning_is(uint64_t text, uint64_t copy, size_t letters)
{
	size_t k = ARRAY_N(lengths) - 1;

	while (k > 0 && letters < lengths[k])
		k--;
	/* Of all hashes those up to the k-th. */
	return copy != 0 && (text ^ copy) <<
	    BITS * (ARRAY_N(lengths) - 1 - k) == 0;
}
