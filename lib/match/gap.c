#include "match/gap.h"

#include <assert.h>

#include "text/fold.h"

static bool
is_space(uint32_t c)
{
	return fold_class(c) == FOLD_SPACE || fold_class(c) == FOLD_LINE;
}

void
gap_fold(struct buf *out, struct str gap)
{
	const char *end = gap.p + gap.n;
	bool space = false;
	unsigned n;

	for (const char *p = gap.p; p < end; p += n) {
		uint32_t c = fold_decode(p, end, &n);

		if (!is_space(c))
			fold_add(out, (struct str){ p, n });
		else if (!space)
			buf_addc(out, ' ');
		space = is_space(c);
	}
}

enum {
	SIGN_MAX = 4,		/* bytes of a code point */
	FOLDED_MAX = 72		/* bytes that one folds to: at most 18 others */
};

/* A sign folded; those that a thread met last are remembered. */
static struct str
fold_one(struct str s)
{
	static _Thread_local struct {
		size_t n, folded_n;
		char sign[SIGN_MAX], folded[FOLDED_MAX];
	} known[64], *k;

	k = known + (unsigned char)s.p[s.n - 1] % 64;
	if (!str_eq((struct str){ k->sign, k->n }, s)) {
		struct buf folded = { 0 };

		fold_add(&folded, s);
		assert(s.n <= SIGN_MAX && folded.n <= FOLDED_MAX);
		k->n = s.n;
		memcpy(k->sign, s.p, s.n);
		k->folded_n = folded.n;
		if (folded.n > 0)
			memcpy(k->folded, folded.p, folded.n);
		buf_free(&folded);
	}
	return (struct str){ k->folded, k->folded_n };
}

/*
 * Bytes of the gap's beginning that fold to want; 0 when it begins otherwise.
 * A sign that folds to several must be wanted as a whole.
 */
size_t
gap_begins(struct str gap, struct str want)
{
	const char *p = gap.p, *end = gap.p + gap.n;
	size_t at = 0;
	unsigned n;

	while (at < want.n) {
		struct str one;
		uint32_t c;

		if (p == end)
			return 0;
		c = fold_decode(p, end, &n);
		if (is_space(c)) {
			if (want.p[at++] != ' ')
				return 0;
			while (p < end && is_space(c)) {
				p += n;
				if (p < end)
					c = fold_decode(p, end, &n);
			}
			continue;
		}
		one = fold_one((struct str){ p, n });
		if (!str_starts(str_skip(want, at), one))
			return 0;
		at += one.n;
		p += n;
	}
	return (size_t)(p - gap.p);
}

bool
gap_is(struct str gap, struct str want)
{
	return gap.n > 0 && gap_begins(gap, want) == gap.n;
}

size_t
gap_ends(struct str gap, struct str want)
{
	size_t at = gap.n, tries = want.n;

	/* Each folded byte is at most one sign of the text. */
	while (at > 0 && tries-- > 0) {
		do
			at--;
		while (at > 0 && ((unsigned char)gap.p[at] & 0xc0) == 0x80);
		if (gap_is(str_skip(gap, at), want))
			return gap.n - at;
	}
	return 0;
}

/* Whether c is no beginning of want: a sign of ASCII, which but for ` stays. */
static bool
other_sign(unsigned char c, struct str want)
{
	return c > ' ' && c < 'A' && c != (unsigned char)want.p[0];
}

size_t
gap_holds(struct str gap, struct str want, size_t *at)
{
	bool was_space = false;
	unsigned n;

	for (; *at < gap.n; *at += n) {
		size_t got;
		uint32_t c;

		n = 1;
		if (other_sign((unsigned char)gap.p[*at], want)) {
			was_space = false;
			continue;
		}
		c = fold_decode(gap.p + *at, gap.p + gap.n, &n);
		/*
		 * Nothing begins inside a run of white space, nor with what
		 * folds to nothing: else each would be followed to its end
		 * from everywhere in it.
		 */
		if (is_space(c) ? was_space :
		    fold_one((struct str){ gap.p + *at, n }).n == 0)
			continue;
		was_space = is_space(c);
		got = gap_begins(str_skip(gap, *at), want);
		if (got > 0)
			return got;
	}
	return 0;
}
