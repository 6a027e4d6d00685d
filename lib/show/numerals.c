#include "show/numerals.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

#include "base/ascii.h"
#include "show/words.h"

#define MINUS "\xe2\x88\x92"
#define DASH "\xe2\x80\x93"

enum {
	DIGITS = 12,		/* of a real that count */
	GROUPED_MAX = 15	/* digits of a number in groups of three */
};

/* A real as digits before and after its decimal sign, rounded. */
struct rounded {
	char digit[DIGITS + 1];	/* a carry, then the digits of %.11e */
	int point;		/* how many of digit stand before the sign */
	bool nothing;		/* it is rounded to 0 */
};

static struct rounded
round_at(double v, unsigned places)
{
	struct rounded r = { .nothing = true };
	char text[32];
	int last, exponent = 0;

	assert(isfinite(v) && places < DIGITS);
	snprintf(text, sizeof text, "%.*e", DIGITS - 1, fabs(v));
	/* d.ddddddddddde[+-]dd */
	r.digit[0] = '0';
	r.digit[1] = text[0];
	memcpy(r.digit + 2, text + 2, DIGITS - 1);
	for (const char *p = text + DIGITS + 3; *p != '\0'; p++)
		exponent = exponent * 10 + (*p - '0');
	if (text[DIGITS + 2] == '-')
		exponent = -exponent;
	r.point = 2 + exponent;
	last = r.point + (int)places;	/* the first digit that goes */
	if (last >= 0 && last <= DIGITS && r.digit[last] >= '5')
		for (int i = last - 1; i >= 0 && ++r.digit[i] > '9'; i--)
			r.digit[i] = '0';
	for (int i = last < 0 ? 0 : last; i <= DIGITS; i++)
		r.digit[i] = '0';
	for (int i = 0; i <= DIGITS; i++)
		r.nothing &= r.digit[i] == '0';
	return r;
}

static char
digit_at(const struct rounded *r, int i)
{
	return i < 0 || i > DIGITS ? '0' : r->digit[i];
}

/* The digits with their signs, without that of the number. */
static void
add_rounded(struct buf *b, const struct rounded *r, unsigned places)
{
	int i = 0;

	while (i < r->point - 1 && digit_at(r, i) == '0')
		i++;
	if (r->point <= 0)
		i = r->point - 1;
	for (; i < r->point; i++) {
		buf_addc(b, digit_at(r, i));
		if ((r->point - i) % 3 == 1 && i + 1 < r->point)
			buf_addz(b, words_of("sign.thousands"));
	}
	if (places == 0)
		return;
	buf_addz(b, words_of("sign.decimal"));
	for (; i < r->point + (int)places; i++)
		buf_addc(b, digit_at(r, i));
}

static void
add_real(struct buf *b, double v, unsigned places, const char *plus)
{
	const struct rounded r = round_at(v, places);

	if (!r.nothing)
		buf_addz(b, v < 0 ? MINUS : plus);
	add_rounded(b, &r, places);
}

/* Whether digits are an estimate: decimals that no count has, after a whole. */
static bool
is_estimate(struct str s, double *v)
{
	size_t point = str_chr(s, '.');

	return point < DIGITS - 1 && s.n - point > 2 && str_real(s, v) &&
	    fabs(*v) >= 1;
}

void
numerals_digits(struct buf *b, struct str s)
{
	size_t whole = 0;
	double v;

	if (is_estimate(s, &v)) {
		numerals_decimal(b, v, 1);
		return;
	}
	if (s.n > 0 && s.p[0] == '-') {
		buf_addz(b, MINUS);
		s = str_skip(s, 1);
	}
	while (whole < s.n && ascii_digit(s.p[whole]))
		whole++;
	for (size_t i = 0; i < whole; i++) {
		if (i > 0 && (whole - i) % 3 == 0 && whole <= GROUPED_MAX)
			buf_addz(b, words_of("sign.thousands"));
		buf_addc(b, s.p[i]);
	}
	s = str_skip(s, whole);
	if (s.n > 0 && s.p[0] == '.') {
		buf_addz(b, words_of("sign.decimal"));
		s = str_skip(s, 1);
	}
	buf_adds(b, s);
}

void
numerals_count(struct buf *b, int64_t n)
{
	char text[24];

	snprintf(text, sizeof(text), "%lld", (long long)n);
	numerals_digits(b, str_of(text));
}

void
numerals_decimal(struct buf *b, double v, unsigned places)
{
	add_real(b, v, places, "");
}

void
numerals_signed(struct buf *b, double v, unsigned places)
{
	add_real(b, v, places, "+");
}

/* Per cent with one decimal, without the sign for it. */
static void
add_share(struct buf *b, double share)
{
	if (share > 0 && share < 0.0005) {
		buf_addc(b, '<');
		share = 0.001;
	} else if (share >= 0.9995 && share < 1) {
		buf_addc(b, '>');
		share = 0.999;
	}
	add_real(b, share * 100, 1, "");
}

void
numerals_share(struct buf *b, double share)
{
	add_share(b, share);
	buf_addc(b, '%');
}

void
numerals_shares(struct buf *b, double low, double high)
{
	add_share(b, low);
	buf_addz(b, DASH);
	numerals_share(b, high);
}

static void
add_to(struct buf *b)
{
	buf_addc(b, ' ');
	buf_addz(b, words_of("to"));
	buf_addc(b, ' ');
}

void
numerals_points(struct buf *b, double difference)
{
	numerals_signed(b, difference * 100, 1);
}

void
numerals_points_to(struct buf *b, double low, double high)
{
	numerals_points(b, low);
	add_to(b);
	numerals_points(b, high);
}

void
numerals_to(struct buf *b, double low, double high, unsigned places)
{
	numerals_decimal(b, low, places);
	add_to(b);
	numerals_decimal(b, high, places);
}

void
numerals_percent(struct buf *b, double share)
{
	if (share > 0 && round_at(share * 100, 0).nothing)
		buf_addz(b, "<1");
	else
		add_real(b, share * 100, 0, "");
}

/* The number of two digits that is s, or 0. */
static unsigned
two_digits(struct str s)
{
	uint64_t n;

	return str_u64(s, &n) ? (unsigned)n : 0;
}

/* Year and month at the beginning of a date; false when they are none. */
static bool
year_and_month(struct str s, unsigned *month)
{
	if (s.n < 7 || s.p[4] != '-' || !str_digits(str_sub(s, 0, 4)))
		return false;
	*month = two_digits(str_sub(s, 5, 7));
	return *month >= 1 && *month <= 12;
}

bool
numerals_date(struct buf *b, struct str s)
{
	unsigned month, day = s.n == 10 ? two_digits(str_sub(s, 8, 10)) : 0;

	if (day < 1 || day > 31 || s.p[7] != '-' || !year_and_month(s, &month))
		return false;
	buf_addf(b, "%u %s ", day, numerals_month_name(month));
	buf_adds(b, str_sub(s, 0, 4));
	return true;
}

bool
numerals_month(struct buf *b, struct str s)
{
	unsigned month;

	if (s.n != 7 || !year_and_month(s, &month))
		return false;
	buf_addf(b, "%s ", numerals_short_month(month));
	buf_adds(b, str_sub(s, 0, 4));
	return true;
}

/* The text of a key that ends in the number of a month. */
static const char *
month_under(const char *prefix, unsigned month)
{
	char name[3];

	assert(month >= 1 && month <= 12);
	snprintf(name, sizeof name, "%02u", month % 100);
	return words_under(prefix, str_of(name));
}

const char *
numerals_month_name(unsigned month)
{
	return month_under("month.", month);
}

const char *
numerals_short_month(unsigned month)
{
	return month_under("mon.", month);
}
