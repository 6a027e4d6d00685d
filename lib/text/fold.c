#include "text/fold.h"

#include <assert.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/mem.h"

enum {
	LONGEST = 32		/* code points that one may fold to */
};

_Atomic(const uint8_t *) fold_row[FOLD_ROWS];

uint32_t
fold_decode_far(const char *s, const char *end, unsigned *n)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t left = (size_t)(end - s);

	if (p[0] >= 0xc2 && p[0] < 0xe0 && left >= 2) {
		*n = 2;
		return (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu);
	}
	if (p[0] >= 0xe0 && p[0] < 0xf0 && left >= 3) {
		*n = 3;
		return (p[0] & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 |
		    (p[2] & 0x3fu);
	}
	if (p[0] >= 0xf0 && p[0] < 0xf5 && left >= 4) {
		*n = 4;
		return (p[0] & 0x07u) << 18 | (p[1] & 0x3fu) << 12 |
		    (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
	}
	*n = 1;
	return 0xfffd;
}

/* Curly and other apostrophes, and hyphens, as the plain one. */
static utf8proc_int32_t
fold_sign(utf8proc_int32_t c, void *unused)
{
	(void)unused;
	switch (c) {
	case '`': case 0xb4: case 0x2bc: case 0x2018: case 0x2019: case 0x201b:
		return '\'';
	case 0x2010: case 0x2011:
		return '-';
	default:
		return c;
	}
}

/* The first code point of what c folds to by NFKC, and how many there are. */
static uint32_t
compatible(uint32_t c, size_t *n)
{
	utf8proc_int32_t to[LONGEST];
	utf8proc_ssize_t got =
	    utf8proc_decompose_char(fold_sign((utf8proc_int32_t)c, NULL), to,
		LONGEST, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE, NULL);

	*n = got < 1 || got > LONGEST ? 1 : (size_t)got;
	return got < 1 || got > LONGEST ? c : (uint32_t)to[0];
}

uint32_t
fold_plain(uint32_t c)
{
	uint32_t first;
	size_t n;

	if (c < 0x80)
		return c;
	first = compatible(c, &n);
	return n == 1 ? first : c;
}

bool
fold_unparted(uint32_t c)
{
	return (c >= 0x0e00 && c < 0x0f00) || (c >= 0x1000 && c < 0x10a0) ||
	    (c >= 0x1780 && c < 0x1800) || (c >= 0x3005 && c < 0x3008) ||
	    (c >= 0x3040 && c < 0x3100) || (c >= 0x3400 && c < 0xa000) ||
	    (c >= 0xf900 && c < 0xfb00) || (c >= 0xff66 && c < 0xffa0) ||
	    (c >= 0x20000 && c < 0x40000);
}

bool
fold_upper(uint32_t c)
{
	int category = utf8proc_get_property((utf8proc_int32_t)c)->category;

	return category == UTF8PROC_CATEGORY_LU ||
	    category == UTF8PROC_CATEGORY_LT;
}

static enum fold_class
by_category(uint32_t c)
{
	switch (utf8proc_get_property((utf8proc_int32_t)c)->category) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
		return FOLD_LETTER;
	case UTF8PROC_CATEGORY_MN:
	case UTF8PROC_CATEGORY_MC:
	case UTF8PROC_CATEGORY_ME:
		return FOLD_MARK;
	case UTF8PROC_CATEGORY_ND:
	case UTF8PROC_CATEGORY_NL:
	case UTF8PROC_CATEGORY_NO:
		return FOLD_DIGIT;
	case UTF8PROC_CATEGORY_ZS:
		return FOLD_SPACE;
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return FOLD_LINE;
	case UTF8PROC_CATEGORY_CF:
		/* Joiners and marks of direction stand inside words. */
		return FOLD_MARK;
	default:
		return FOLD_SIGN;
	}
}

static bool
picture(uint32_t c)
{
	const utf8proc_property_t *p =
	    utf8proc_get_property((utf8proc_int32_t)c);
	size_t n;

	if (p->boundclass == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR)
		return true;
	/* What folds to letters or signs is these. */
	return p->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC &&
	    compatible(c, &n) == c;
}

static enum fold_class
classify(uint32_t c)
{
	size_t n;
	uint32_t first = compatible(c, &n);

	switch (c) {
	case '\n': case '\v': case '\f': case '\r': case 0x85:
		return FOLD_LINE;
	case '\t':
		return FOLD_SPACE;
	case 0xa9: case 0xae: case 0x2122:
		return FOLD_SIGN;	/* marks of trade */
	}
	if (picture(c))
		return FOLD_PICTURE;
	switch (n == 1 ? first : 0) {
	case '-': case '\'': case '.': case '/':
		return FOLD_JOINT;
	case '_':
		return FOLD_UNDERSCORE;
	case '#':
		return FOLD_HASH;
	case '@':
		return FOLD_AT;
	default:
		return by_category(first);
	}
}

const uint8_t *
fold_fill(uint32_t c)
{
	uint8_t *row = mem_new(FOLD_ROW, 1);
	const uint8_t *other = NULL;

	for (uint32_t i = 0; i < FOLD_ROW; i++)
		row[i] = (uint8_t)classify(c / FOLD_ROW * FOLD_ROW + i);
	if (atomic_compare_exchange_strong(&fold_row[c / FOLD_ROW], &other,
	    row))
		return row;
	free(row);
	return other;
}

/* Eight bytes of ASCII folded; another byte becomes anything. */
static inline uint64_t
fold_eight(uint64_t v, bool cased)
{
	const uint64_t ones = 0x0101010101010101, high = 0x80 * ones;
	/* The highest bit of a byte says that it is at least that, or is 0. */
	uint64_t from_a = v + ones * (0x80 - 'A');
	uint64_t above_z = v + ones * (0x80 - 'Z' - 1);
	uint64_t grave = ~((v ^ ones * '`') + ones * 0x7f) & high;

	if (!cased)
		v |= ((from_a ^ above_z) & high) >> 2;
	return v ^ (grave >> 7) * ('`' ^ '\'');
}

/*
 * Appends s folded when all of it is ASCII; else what is appended is of no use,
 * and false comes back.
 */
static bool
add_ascii(struct buf *out, struct str s, bool cased)
{
	uint64_t v, all = 0;
	size_t i = 0;
	char *to;

	if (s.n == 0)
		return true;
	buf_reserve(out, s.n);
	to = out->p + out->n;
	out->n += s.n;
	for (; s.n - i >= 8; i += 8) {
		memcpy(&v, s.p + i, 8);
		all |= v;
		v = fold_eight(v, cased);
		memcpy(to + i, &v, 8);
	}
	for (; i < s.n; i++) {
		v = (unsigned char)s.p[i];
		all |= v;
		to[i] = (char)(unsigned char)fold_eight(v, cased);
	}
	return (all & 0x8080808080808080) == 0;
}

/* Appends bytes that are not UTF-8 as they are, but for their ASCII. */
static void
add_bytes(struct buf *out, struct str s, bool cased)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		buf_addc(out, c >= 0x80 ? s.p[i] :
		    (char)(unsigned char)fold_eight(c, cased));
	}
}

enum { HERE = 256 };	/* code points that need no memory of their own */

static void
add_folded(struct buf *out, struct str s, bool cased)
{
	/* Code points while they are being composed. */
	utf8proc_int32_t here[HERE], *point = here, *longer = NULL;
	size_t cap = HERE;
	utf8proc_option_t how = UTF8PROC_STABLE | UTF8PROC_COMPOSE |
	    UTF8PROC_COMPAT | UTF8PROC_IGNORE |
	    (cased ? 0 : UTF8PROC_CASEFOLD);
	utf8proc_ssize_t n;
	size_t before = out->n;

	if (add_ascii(out, s, cased))
		return;
	out->n = before;
	for (;;) {
		n = utf8proc_decompose_custom((const utf8proc_uint8_t *)s.p,
		    (utf8proc_ssize_t)s.n, point, (utf8proc_ssize_t)cap, how,
		    fold_sign, NULL);
		if (n < (utf8proc_ssize_t)cap)
			break;
		/* One more: the end mark that reencoding writes. */
		cap = (size_t)n + 1;
		point = longer = mem_resize(longer, cap, sizeof(*point));
	}
	/* Signs that only come of decomposing: U+0149 holds an apostrophe. */
	for (utf8proc_ssize_t i = 0; i < n; i++)
		point[i] = fold_sign(point[i], NULL);
	if (n >= 0)
		n = utf8proc_reencode(point, n, how);
	if (n < 0)
		add_bytes(out, s, cased);
	else
		buf_add(out, point, (size_t)n);
	free(longer);
}

void
fold_add(struct buf *out, struct str s)
{
	add_folded(out, s, false);
}

void
fold_add_cased(struct buf *out, struct str s)
{
	add_folded(out, s, true);
}

void
fold_add_emoji(struct buf *out, struct str s)
{
	const char *end = s.p + s.n;
	unsigned n;

	for (const char *p = s.p; p < end; p += n) {
		uint32_t c = fold_decode(p, end, &n);

		if (c == 0xfe0e || c == 0xfe0f || (c >= 0x1f3fb && c <= 0x1f3ff))
			continue;
		buf_add(out, p, n);
	}
}

size_t
fold_cluster(struct str s)
{
	const char *end = s.p + s.n, *p = s.p;
	utf8proc_int32_t state = 0;
	uint32_t c, before;
	unsigned n;

	if (s.n == 0)
		return 0;
	before = fold_decode(p, end, &n);
	for (p += n; p < end; p += n) {
		c = fold_decode(p, end, &n);
		if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)before,
		    (utf8proc_int32_t)c, &state))
			break;
		before = c;
	}
	return (size_t)(p - s.p);
}

static int
boundclass(uint32_t c)
{
	return utf8proc_get_property((utf8proc_int32_t)c)->boundclass;
}

/* Whether a cluster begins at c, whatever stands before b. */
static bool
surely_begins(uint32_t b, uint32_t c)
{
	switch (boundclass(c)) {
	case UTF8PROC_BOUNDCLASS_OTHER:
	case UTF8PROC_BOUNDCLASS_L:
		return boundclass(b) != UTF8PROC_BOUNDCLASS_PREPEND &&
		    boundclass(b) != UTF8PROC_BOUNDCLASS_L;
	case UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC:
		return boundclass(b) != UTF8PROC_BOUNDCLASS_PREPEND &&
		    boundclass(b) != UTF8PROC_BOUNDCLASS_ZWJ;
	case UTF8PROC_BOUNDCLASS_CR:
	case UTF8PROC_BOUNDCLASS_CONTROL:
		return true;
	case UTF8PROC_BOUNDCLASS_LF:
		return b != '\r';
	default:
		return false;
	}
}

/* The byte where the code point before byte at begins. */
static size_t
back(struct str text, size_t at)
{
	do
		at--;
	while (at > 0 && ((unsigned char)text.p[at] & 0xc0) == 0x80);
	return at;
}

/* A byte at or before at, and not before known, where a cluster begins. */
static size_t
restart(struct str text, size_t known, size_t at)
{
	const char *end = text.p + text.n;
	unsigned n;

	while (at > known) {
		size_t before = back(text, at);

		if (at < text.n && surely_begins(fold_decode(text.p + before,
		    end, &n), fold_decode(text.p + at, end, &n)))
			break;
		at = before;
	}
	return at;
}

void
fold_widen_far(struct str text, size_t known, size_t *from, size_t *to)
{
	size_t at, n;

	assert(known <= *from && *from <= *to && *to <= text.n);
	at = restart(text, known, *from);
	while (at < *from) {
		n = fold_cluster(str_skip(text, at));
		if (at + n > *from)
			break;
		at += n;
	}
	*from = at;
	while (at < *to)
		at += fold_cluster(str_skip(text, at));
	*to = at;
}
