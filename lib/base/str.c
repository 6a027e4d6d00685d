#include "base/str.h"

#include <endian.h>
#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"

int
str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int c = n == 0 ? 0 : memcmp(a.p, b.p, n);

	if (c != 0)
		return c;
	return ORDER(a.n, b.n);
}

static unsigned char
lower(char c)
{
	return (unsigned char)ascii_to_lower(c);
}

const char *
str_file(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

struct str
str_folder(const char *path)
{
	size_t n = (size_t)(str_file(path) - path);

	return n == 0 ? STR("./") : (struct str){ path, n };
}

bool
str_eq_nocase(struct str a, struct str b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (lower(a.p[i]) != lower(b.p[i]))
			return false;
	return true;
}

/* The digits at the beginning of *s, without zeros before them; cut off. */
static struct str
cut_number(struct str *s)
{
	size_t zeros = 0, n;

	while (zeros + 1 < s->n && s->p[zeros] == '0' &&
	    ascii_digit(s->p[zeros + 1]))
		zeros++;
	*s = str_skip(*s, zeros);
	for (n = 0; n < s->n && ascii_digit(s->p[n]); n++)
		;
	*s = str_skip(*s, n);
	return (struct str){ s->p - n, n };
}

int
str_cmp_natural(struct str a, struct str b)
{
	struct str x = a, y = b;

	while (x.n > 0 && y.n > 0) {
		if (ascii_digit(x.p[0]) && ascii_digit(y.p[0])) {
			struct str m = cut_number(&x), n = cut_number(&y);
			int order;

			if (m.n != n.n)
				return m.n < n.n ? -1 : 1;
			order = str_cmp(m, n);
			if (order != 0)
				return order;
			continue;
		}
		if (x.p[0] != y.p[0])
			return (unsigned char)x.p[0] < (unsigned char)y.p[0] ?
			    -1 : 1;
		x = str_skip(x, 1);
		y = str_skip(y, 1);
	}
	if (x.n != y.n)
		return x.n == 0 ? -1 : 1;
	return str_cmp(a, b);
}

enum { SHORT_SUB = 16, SHORT_TEXT = 4096 };

size_t
str_find(struct str s, struct str sub)
{
	const char *at, *end;

	if (sub.n == 0)
		return 0;
	if (s.n < sub.n)
		return SIZE_MAX;
	/* memmem(3) prepares itself for longer ones than most of ours are. */
	if (sub.n <= SHORT_SUB && s.n <= SHORT_TEXT) {
		end = s.p + s.n - sub.n + 1;
		for (at = s.p; (at = memchr(at, sub.p[0],
		    (size_t)(end - at))) != NULL; at++)
			if (memcmp(at, sub.p, sub.n) == 0)
				return (size_t)(at - s.p);
		return SIZE_MAX;
	}
	at = memmem(s.p, s.n, sub.p, sub.n);
	return at == NULL ? SIZE_MAX : (size_t)(at - s.p);
}

size_t
str_chr(struct str s, char c)
{
	const char *at = s.n == 0 ? NULL : memchr(s.p, c, s.n);

	return at == NULL ? SIZE_MAX : (size_t)(at - s.p);
}

struct str
str_trim(struct str s)
{
	while (s.n > 0 && ascii_blank(s.p[0]))
		s = str_skip(s, 1);
	while (s.n > 0 && ascii_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* Eight bytes as a number, the first one lowest. */
static inline uint64_t
eight_bytes(const char *p)
{
	uint64_t v;

	memcpy(&v, p, sizeof(v));
	return le64toh(v);
}

/* Whether all eight are digits: 0x30 to 0x39, with 6 added too below 0x40. */
static inline bool
eight_digits(uint64_t v)
{
	const uint64_t high = 0xf0f0f0f0f0f0f0f0, zeros = 0x3030303030303030;

	return (v & high) == zeros &&
	    ((v + 0x0606060606060606) & high) == zeros;
}

/* What eight digits are: pairs are joined, then pairs of these, then both. */
static inline uint64_t
eight_value(uint64_t v)
{
	v = (v & 0x0f0f0f0f0f0f0f0f) * (1 + (10 << 8)) >> 8;
	v = (v & 0x00ff00ff00ff00ff) * (1 + (100 << 16)) >> 16;
	return (v & 0x0000ffff0000ffff) *
	    (1 + ((uint64_t)10000 << 32)) >> 32;
}

bool
str_digits(struct str s)
{
	size_t i = 0;

	for (; s.n - i >= 8; i += 8)
		if (!eight_digits(eight_bytes(s.p + i)))
			return false;
	for (; i < s.n; i++)
		if (!ascii_digit(s.p[i]))
			return false;
	return s.n > 0;
}

bool
str_split(struct str *rest, char sep, struct str *part)
{
	size_t at;

	if (rest->p == NULL)
		return false;
	at = str_chr(*rest, sep);
	if (at == SIZE_MAX) {
		*part = *rest;
		rest->p = NULL;
		rest->n = 0;
		return true;
	}
	*part = str_sub(*rest, 0, at);
	*rest = str_skip(*rest, at + 1);
	return true;
}

bool
str_u64(struct str s, uint64_t *out)
{
	/* So many digits always fit. */
	const size_t safe = s.n < 19 ? s.n : 19;
	uint64_t v = 0;
	size_t i = 0;

	if (s.n == 0)
		return false;
	for (; safe - i >= 8; i += 8) {
		uint64_t eight = eight_bytes(s.p + i);

		if (!eight_digits(eight))
			return false;
		v = v * 100000000 + eight_value(eight);
	}
	for (; i < safe; i++) {
		unsigned d = (unsigned char)s.p[i] - '0';

		if (d > 9)
			return false;
		v = v * 10 + d;
	}
	for (; i < s.n; i++) {
		unsigned d = (unsigned char)s.p[i] - '0';

		if (d > 9 || v > (UINT64_MAX - d) / 10)
			return false;
		v = v * 10 + d;
	}
	*out = v;
	return true;
}

bool
str_i64(struct str s, int64_t *out)
{
	bool minus = s.n > 0 && s.p[0] == '-';
	uint64_t v;

	if (!str_u64(minus ? str_skip(s, 1) : s, &v))
		return false;
	if (minus) {
		if (v > (uint64_t)INT64_MAX + 1)
			return false;
		*out = (int64_t)(0 - v);
		return true;
	}
	if (v > INT64_MAX)
		return false;
	*out = (int64_t)v;
	return true;
}

bool
str_real(struct str s, double *out)
{
	char copy[400], *end;

	/* No program sets a locale, so strtod(3) reads the point. */
	if (s.n == 0 || s.n >= sizeof(copy))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (memchr("0123456789+-.eE", s.p[i], 15) == NULL)
			return false;
	memcpy(copy, s.p, s.n);
	copy[s.n] = '\0';
	*out = strtod(copy, &end);
	return *end == '\0' && isfinite(*out);
}
