#include "columns/figure.h"

#include "base/array.h"
#include "base/ascii.h"

enum { DIGITS_MAX = 12 };

/*
 * What a unit stands for, and the sign that stands between groups of three
 * digits in the language that it is of; its other sign is the decimal one.
 */
static const struct unit {
	const char *word;
	uint64_t times;
	char group;
} units[] = {
	{ "k", 1000, ',' }, { "thousand", 1000, ',' },
	{ "m", 1000000, ',' }, { "mn", 1000000, ',' },
	{ "million", 1000000, ',' }, { "b", 1000000000, ',' },
	{ "bn", 1000000000, ',' }, { "billion", 1000000000, ',' },
	{ "rb", 1000, '.' }, { "ribu", 1000, '.' },
	{ "jt", 1000000, '.' }, { "juta", 1000000, '.' },
	{ "miliar", 1000000000, '.' }, { "milyar", 1000000000, '.' }
}, no_unit = { "", 1, ',' };

/* Cuts the unit off s. */
static const struct unit *
take_unit(struct str *s)
{
	size_t n = s->n;

	if (n > 0 && s->p[n - 1] == '.')
		n--;
	for (size_t i = 0; i < ARRAY_N(units); i++) {
		struct str word = str_of(units[i].word);

		if (n > word.n && str_eq_nocase(str_sub(*s, n - word.n, n),
		    word) && !ascii_letter(s->p[n - word.n - 1])) {
			*s = str_trim(str_sub(*s, 0, n - word.n));
			return &units[i];
		}
	}
	return &no_unit;
}

/* The sign between groups of digits that s begins with; its bytes. */
static size_t
separator(struct str s)
{
	if (str_starts(s, STR("\xc2\xa0")))
		return 2;
	if (str_starts(s, STR("\xe2\x80\xaf")))
		return 3;
	return s.n > 0 && (s.p[0] == ',' || s.p[0] == '.' || s.p[0] == ' ' ||
	    s.p[0] == '\'');
}

static size_t
digits(struct str s)
{
	size_t n = 0;

	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	return n;
}

/* 1234 or 1,234,567 with one sign between groups of three. */
static bool
whole(struct str s, uint64_t *v)
{
	size_t n = digits(s), all = n, sep = separator(str_skip(s, n));
	struct str sign = str_sub(s, n, n + sep);

	*v = 0;
	if (n == 0 || n > DIGITS_MAX || (sep > 0 && (n > 3 || s.p[0] == '0')))
		return false;
	for (;;) {
		for (size_t i = 0; i < n; i++)
			*v = *v * 10 + (uint64_t)(s.p[i] - '0');
		s = str_skip(s, n);
		if (s.n == 0)
			return true;
		if (sep == 0 || !str_starts(s, sign))
			return false;
		s = str_skip(s, sep);
		n = digits(s);
		all += n;
		if (n != 3 || all > DIGITS_MAX)
			return false;
	}
}

/*
 * 6.1 or 1,25 times a unit; nothing is lost by it. Three digits after the sign
 * that stands between groups in the language of the unit are a group: 1,234K.
 */
static bool
parts(struct str s, const struct unit *unit, uint64_t *v)
{
	size_t n = digits(s), rest;
	uint64_t power = 1;

	if (n == 0 || n > DIGITS_MAX / 2 || n + 1 >= s.n ||
	    (s.p[n] != '.' && s.p[n] != ','))
		return false;
	rest = digits(str_skip(s, n + 1));
	if (n + 1 + rest != s.n || rest > 3 || (rest == 3 &&
	    s.p[n] == unit->group && s.p[0] != '0'))
		return false;
	*v = 0;
	for (size_t i = 0; i < s.n; i++)
		if (i != n)
			*v = *v * 10 + (uint64_t)(s.p[i] - '0');
	for (size_t i = 0; i < rest; i++)
		power *= 10;
	*v = *v * unit->times / power;
	return unit->times >= power;
}

bool
figure_read(struct str s, uint64_t *v, bool *rounded)
{
	const struct unit *unit;

	s = str_trim(s);
	unit = take_unit(&s);
	*rounded = unit->times > 1;
	if (unit->times > 1 && parts(s, unit, v))
		return true;
	/* 12.0 is what programs make of a column with gaps in it. */
	for (size_t zeros = 2; zeros > 0; zeros--) {
		struct str end = str_sub(STR(".00"), 0, zeros + 1);

		if (s.n > end.n && str_ends(s, end)) {
			s.n -= end.n;
			break;
		}
	}
	if (!whole(s, v) || *v > UINT64_MAX / unit->times)
		return false;
	*v *= unit->times;
	return true;
}
