#include "stats/sums.h"

#include <assert.h>
#include <math.h>

#include "base/ascii.h"
#include "base/diag.h"

/* A decimal number: digits times 10^exponent, no zero at the end. */
struct sums_decimal {
	bool negative;
	__uint128_t digits;
	int64_t exponent;
};

_Noreturn void
sums_overflow(void)
{
	diag_die("a sum no longer fits in 64 bits: count in larger units");
}

static void
add64(int64_t *to, int64_t v)
{
	if (__builtin_add_overflow(*to, v, to))
		sums_overflow();
}

static void
add128(__int128_t *to, __int128_t v)
{
	if (__builtin_add_overflow(*to, v, to))
		sums_overflow();
}

void
sums_add(struct sums *s, int64_t x, int64_t m)
{
	__int128_t wide_x = x, wide_m = m;

	assert(s->k >= 0 && s->hit >= 0 && s->miss >= 0);
	s->below |= m < 0;
	s->k += m > 0;
	s->hit += x != 0;
	s->miss += x < m;
	add64(&s->m, m);
	add64(&s->x, x);
	add128(&s->mm, wide_m * wide_m);
	add128(&s->xm, wide_x * wide_m);
	add128(&s->xx, wide_x * wide_x);
}

void
sums_merge(struct sums *s, const struct sums *more)
{
	assert(more->k >= 0 && more->hit >= 0 && more->miss >= 0 &&
	    more->mm >= 0 && more->xx >= 0);
	s->below |= more->below;
	add64(&s->k, more->k);
	add64(&s->hit, more->hit);
	add64(&s->miss, more->miss);
	add64(&s->m, more->m);
	add64(&s->x, more->x);
	add128(&s->mm, more->mm);
	add128(&s->xm, more->xm);
	add128(&s->xx, more->xx);
}

static void
times64(int64_t *v, int64_t by)
{
	if (__builtin_mul_overflow(*v, by, v))
		sums_overflow();
}

static void
times128(__int128_t *v, int64_t by)
{
	if (__builtin_mul_overflow(*v, by, v))
		sums_overflow();
}

void
sums_rescale(struct sums *s)
{
	times64(&s->m, 10);
	times64(&s->x, 10);
	times128(&s->mm, 100);
	times128(&s->xm, 100);
	times128(&s->xx, 100);
	s->places++;
}

/* Appends v times 10^-places; zeros at the end of the decimals are left out. */
static void
write_wide(struct buf *out, __int128_t v, unsigned places)
{
	__uint128_t u = (__uint128_t)v;
	char digits[64];
	unsigned n = 0, at;

	if (v < 0) {
		buf_addc(out, '-');
		u = -u;
	}
	do {
		digits[n++] = (char)('0' + (int)(u % 10));
		u /= 10;
	} while (u > 0 || n <= places);
	for (at = n; at > places; at--)
		buf_addc(out, digits[at - 1]);
	for (n = 0; n < places && digits[n] == '0'; n++)
		;
	if (n == places)
		return;
	buf_addc(out, '.');
	for (; at > n; at--)
		buf_addc(out, digits[at - 1]);
}

void
sums_write_decimal(struct buf *out, int64_t v, unsigned places)
{
	write_wide(out, v, places);
}

void
sums_write(struct buf *out, const struct sums *s)
{
	buf_addf(out, "{\"k\":%lld,\"hit\":%lld", (long long)s->k,
	    (long long)s->hit);
	buf_addz(out, ",\"m\":");
	write_wide(out, s->m, s->places);
	buf_addz(out, ",\"x\":");
	write_wide(out, s->x, s->places);
	buf_addz(out, ",\"mm\":");
	write_wide(out, s->mm, 2 * s->places);
	buf_addz(out, ",\"xm\":");
	write_wide(out, s->xm, 2 * s->places);
	buf_addz(out, ",\"xx\":");
	write_wide(out, s->xx, 2 * s->places);
	if (s->miss < s->hit)
		buf_addf(out, ",\"miss\":%lld", (long long)s->miss);
	if (s->below)
		buf_addz(out, ",\"below\":true");
	buf_addc(out, '}');
}

static bool
add_digit(struct sums_decimal *d, char c)
{
	return !__builtin_mul_overflow(d->digits, 10u, &d->digits) &&
	    !__builtin_add_overflow(d->digits, (unsigned)(c - '0'), &d->digits);
}

static bool
read_digits(struct str *s, struct sums_decimal *d, bool fraction)
{
	size_t n = 0;

	for (; n < s->n && ascii_digit(s->p[n]); n++) {
		if (!add_digit(d, s->p[n]))
			return false;
		d->exponent -= fraction;
	}
	*s = str_skip(*s, n);
	return n > 0;
}

static bool
read_decimal(struct str s, struct sums_decimal *d)
{
	int64_t exponent;

	*d = (struct sums_decimal){ 0 };
	if (s.n > 0 && s.p[0] == '-') {
		d->negative = true;
		s = str_skip(s, 1);
	}
	if (!read_digits(&s, d, false))
		return false;
	if (s.n > 0 && s.p[0] == '.') {
		s = str_skip(s, 1);
		if (!read_digits(&s, d, true))
			return false;
	}
	if (s.n > 0 && (s.p[0] | 0x20) == 'e') {
		s = str_skip(s, 1);
		if (s.n > 1 && s.p[0] == '+')
			s = str_skip(s, 1);
		if (!str_i64(s, &exponent) || exponent < -100000 ||
		    exponent > 100000)
			return false;
		d->exponent += exponent;
		s.n = 0;
	}
	while (d->digits != 0 && d->digits % 10 == 0) {
		d->digits /= 10;
		d->exponent++;
	}
	if (d->digits == 0)
		d->exponent = 0;
	return s.n == 0;
}

/* d times 10^places as a whole number; false when it is none or too large. */
static bool
scale(const struct sums_decimal *d, unsigned places, __int128_t *out)
{
	__uint128_t v = d->digits;
	int64_t up = d->exponent + (int64_t)places;

	if (up < 0)
		return false;
	for (; up > 0 && v != 0; up--)
		if (__builtin_mul_overflow(v, 10u, &v))
			return false;
	if (v >> 127 != 0)
		return false;
	*out = d->negative ? -(__int128_t)v : (__int128_t)v;
	return true;
}

bool
sums_read_decimal(struct str s, unsigned places, int64_t *out)
{
	struct sums_decimal d;
	__int128_t v;

	if (!read_decimal(s, &d) || !scale(&d, places, &v) ||
	    v < INT64_MIN || v > INT64_MAX)
		return false;
	*out = (int64_t)v;
	return true;
}

unsigned
sums_places(struct str s)
{
	struct sums_decimal d;

	if (!read_decimal(s, &d))
		return UINT32_MAX;
	return d.exponent < 0 ? (unsigned)-d.exponent : 0;
}

static bool
read_member(const struct json_node *object, const char *name, unsigned places,
    __int128_t *out)
{
	const struct json_node *v = json_get(object, name);
	struct sums_decimal d;

	return v != NULL && read_decimal(json_raw(v), &d) &&
	    scale(&d, places, out);
}

static bool
read_member64(const struct json_node *object, const char *name,
    unsigned places, int64_t *out)
{
	const struct json_node *v = json_get(object, name);

	return v != NULL && sums_read_decimal(json_raw(v), places, out);
}

/* Decimals that x and m need so that all of the sums are whole. */
static unsigned
places_needed(const struct json_node *object)
{
	const char *names[] = { "m", "x", "mm", "xm", "xx" };
	unsigned most = 0;

	for (size_t i = 0; i < 5; i++) {
		const struct json_node *v = json_get(object, names[i]);
		unsigned n = v == NULL ? 0 : sums_places(json_raw(v));

		if (i >= 2)	/* products have twice as many */
			n = n / 2 + n % 2;
		if (n > most)
			most = n;
	}
	return most;
}

bool
sums_read(struct sums *s, const struct json_node *object)
{
	*s = (struct sums){ 0 };
	if (!json_type_is(object, JSON_OBJECT))
		return false;
	s->places = places_needed(object);
	if (s->places > SUMS_PLACES_MAX ||
	    !read_member64(object, "k", 0, &s->k) ||
	    !read_member64(object, "hit", 0, &s->hit) ||
	    !read_member64(object, "m", s->places, &s->m) ||
	    !read_member64(object, "x", s->places, &s->x) ||
	    !read_member(object, "mm", 2 * s->places, &s->mm) ||
	    !read_member(object, "xm", 2 * s->places, &s->xm) ||
	    !read_member(object, "xx", 2 * s->places, &s->xx))
		return false;
	s->miss = s->hit;
	s->below = json_get(object, "below") != NULL;
	if (json_get(object, "miss") != NULL &&
	    !read_member64(object, "miss", 0, &s->miss))
		return false;
	return s->k >= 0 && s->hit >= 0 && s->miss >= 0 && s->mm >= 0 &&
	    s->xx >= 0;
}

/* A whole number of 256 bits, lowest word first. */
struct wide {
	uint64_t w[4];
};

/* v times 2^(64 at) more; what is added here stays below 2^255. */
static void
wide_add_at(struct wide *to, __uint128_t v, unsigned at)
{
	for (; v != 0; at++) {
		assert(at < 4);
		v += to->w[at];
		to->w[at] = (uint64_t)v;
		v >>= 64;
	}
}

static void
wide_add_product(struct wide *to, __uint128_t a,
    __uint128_t b)
{
	uint64_t a0 = (uint64_t)a, a1 = (uint64_t)(a >> 64);
	uint64_t b0 = (uint64_t)b, b1 = (uint64_t)(b >> 64);

	wide_add_at(to, (__uint128_t)a0 * b0, 0);
	wide_add_at(to, (__uint128_t)a0 * b1, 1);
	wide_add_at(to, (__uint128_t)a1 * b0, 1);
	wide_add_at(to, (__uint128_t)a1 * b1, 2);
}

/* a - b as a real; NaN when b is the larger. */
static double
wide_difference(const struct wide *a, const struct wide *b)
{
	uint64_t d[4], borrow = 0;
	double sum = 0;

	for (int i = 0; i < 4; i++) {
		d[i] = a->w[i] - b->w[i] - borrow;
		borrow = a->w[i] < b->w[i] || (a->w[i] == b->w[i] && borrow);
	}
	if (borrow)
		return NAN;
	for (int i = 3; i >= 0; i--)
		sum = sum * 18446744073709551616.0 + (double)d[i];
	return sum;
}

/*
 * m^2 xx - 2 x m xm + x^2 mm, in whole numbers: where shares hardly differ
 * between clusters reals would lose every digit here.
 */
double
sums_spread(const struct sums *s)
{
	__int128_t m = s->m, x = s->x, xm = s->xm;
	bool minus = (x < 0) == (xm < 0);
	struct wide plus = { 0 }, less = { 0 };

	assert(s->xx >= 0 && s->mm >= 0);
	wide_add_product(&plus, (__uint128_t)(m * m),
	    (__uint128_t)s->xx);
	wide_add_product(&plus, (__uint128_t)(x * x),
	    (__uint128_t)s->mm);
	x *= m;
	for (int twice = 0; twice < 2; twice++)
		wide_add_product(minus ? &less : &plus,
		    (__uint128_t)(x < 0 ? -x : x),
		    (__uint128_t)(xm < 0 ? -xm : xm));
	return wide_difference(&plus, &less);
}
