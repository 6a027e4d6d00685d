#include "base/exact.h"

#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#include "base/ascii.h"

enum { DIGITS_MAX = 17 };	/* what a double gives back at most */

/* A decimal number: 0.DIGITS times ten to the exponent; zero has no digits. */
struct decimal {
	char digit[DIGITS_MAX];
	size_t n;
	int64_t exponent;
};

/* False when s, a JSON number, has more digits than a double gives back. */
static bool
read_decimal(struct decimal *d, struct str s)
{
	bool point = false;
	size_t i = 0, zeros = 0;
	int64_t power = 0;

	*d = (struct decimal){ .n = 0 };
	for (; i < s.n && (s.p[i] | 32) != 'e'; i++) {
		if (s.p[i] == '.')
			point = true;
		if (!ascii_digit(s.p[i]))
			continue;
		if (s.p[i] == '0' && d->n == 0) {
			d->exponent -= point;
			continue;
		}
		d->exponent += !point;
		if (s.p[i] == '0') {
			zeros++;	/* counts only with a digit after it */
			continue;
		}
		if (zeros + 1 > DIGITS_MAX - d->n)
			return false;
		memset(d->digit + d->n, '0', zeros);
		d->n += zeros;
		zeros = 0;
		d->digit[d->n++] = s.p[i];
	}
	if (d->n == 0)
		d->exponent = 0;
	if (i < s.n && d->n > 0) {
		s = str_skip(s, i + 1);
		if (s.p[0] == '+')
			s = str_skip(s, 1);
		if (!str_i64(s, &power) || power > INT_MAX || power < INT_MIN)
			return false;
		d->exponent += power;
	}
	return true;
}

bool
exact_real(struct str s, double *v)
{
	struct decimal wanted, got;
	char text[DIGITS_MAX + 16];
	int n;

	if (!str_real(s, v))
		return false;
	if (s.n <= 15 && memchr(s.p, 'e', s.n) == NULL &&
	    memchr(s.p, 'E', s.n) == NULL)
		return true;
	if (!read_decimal(&wanted, s))
		return false;
	n = snprintf(text, sizeof(text), "%.*e",
	    wanted.n == 0 ? 0 : (int)wanted.n - 1, *v);
	if (!read_decimal(&got, (struct str){ text, (size_t)n }))
		return false;
	return wanted.n == got.n && wanted.exponent == got.exponent &&
	    memcmp(wanted.digit, got.digit, wanted.n) == 0;
}
