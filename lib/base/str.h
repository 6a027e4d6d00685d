/* A piece of text that somebody else owns: NUL is data, there is no end mark. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
	const char *p;
	size_t n;
};

/* A string literal as a struct str, without strlen(3). */
#define STR(lit) ((struct str){ "" lit, sizeof(lit) - 1 })

/* The same to fill a table with; a macro counts, not who writes. */
#define STR_INIT(lit) { "" lit, sizeof(lit) - 1 }

static inline struct str
str_of(const char *z)
{
	return (struct str){ z, strlen(z) };
}

/* Whether n bytes are the same; a few are compared without a call. */
static inline bool
str_same(const char *a, const char *b, size_t n)
{
	uint64_t v, w, y, z;

	if (__builtin_constant_p(n) || n < 4 || n > 16)
		return n == 0 || memcmp(a, b, n) == 0;
	/* Two words, which may overlap. */
	if (n >= 8) {
		memcpy(&v, a, 8);
		memcpy(&w, b, 8);
		memcpy(&y, a + n - 8, 8);
		memcpy(&z, b + n - 8, 8);
	} else {
		v = w = y = z = 0;
		memcpy(&v, a, 4);
		memcpy(&w, b, 4);
		memcpy(&y, a + n - 4, 4);
		memcpy(&z, b + n - 4, 4);
	}
	return ((v ^ w) | (y ^ z)) == 0;
}

static inline bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && str_same(a.p, b.p, a.n);
}

/* Whether s is the NUL-terminated z. */
static inline bool
str_is(struct str s, const char *z)
{
	return str_eq(s, str_of(z));
}

static inline bool
str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n && (prefix.n == 0 ||
	    memcmp(s.p, prefix.p, prefix.n) == 0);
}

static inline bool
str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n && (suffix.n == 0 ||
	    memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

/* s without its first n bytes (all of them when it has fewer). */
static inline struct str
str_skip(struct str s, size_t n)
{
	if (n > s.n)
		n = s.n;
	/* Nothing may be added to NULL, not even 0. */
	return n == 0 ? s : (struct str){ s.p + n, s.n - n };
}

/* The bytes from..to of s, cut to what there is. */
static inline struct str
str_sub(struct str s, size_t from, size_t to)
{
	if (to > s.n)
		to = s.n;
	if (from > to)
		from = to;
	return (struct str){ from == 0 ? s.p : s.p + from, to - from };
}

/* a; b where a is empty. */
static inline struct str
str_or(struct str a, struct str b)
{
	return a.n > 0 ? a : b;
}

/* Order by bytes, as memcmp(3); a prefix comes first. */
int str_cmp(struct str a, struct str b);

/* The folder in which the file of this path lies, with its /; "./" for none. */
struct str str_folder(const char *path);

/* The name of the file in that folder. */
const char *str_file(const char *path);

/* Whether a and b agree when A-Z and a-z are the same. */
bool str_eq_nocase(struct str a, struct str b);

/*
 * Natural order: numbers by what they count, a2 before a10, all else by bytes;
 * those alike but for zeros before numbers, by bytes.
 */
int str_cmp_natural(struct str a, struct str b);

/* Where sub, or the byte c, first stands in s; SIZE_MAX when it does not. */
size_t str_find(struct str s, struct str sub);
size_t str_chr(struct str s, char c);

/* s without ASCII blanks (space, TAB, CR, LF) at both ends. */
struct str str_trim(struct str s);

/* Whether s is one decimal digit or more, and nothing else. */
bool str_digits(struct str s);

/*
 * Cuts the part of *rest before the next sep off into *part; false when
 * nothing is left. "a,,b" gives a, an empty part, b; "" gives nothing.
 */
bool str_split(struct str *rest, char sep, struct str *part);

/*
 * The whole of s as a decimal number; false when it is anything else, has a
 * sign where none is allowed, or does not fit.
 */
bool str_u64(struct str s, uint64_t *out);
bool str_i64(struct str s, int64_t *out);

/*
 * The whole of s as a real number in plain decimal or scientific notation
 * (the same in every locale); false when it is anything else or not finite.
 */
bool str_real(struct str s, double *out);

#endif
