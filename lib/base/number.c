#include "base/number.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "base/diag.h"

enum { PLAIN_MAX = 40 };	/* digits that are written without exponent */

/* A number in its parts: sign, digits with signs between, exponent. */
struct number_parts {
	bool negative;
	struct str body;
	struct str exponent;	/* e and what follows, or nothing */
	size_t dots;
	size_t commas;
	size_t last;		/* where the last dot or comma stands */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
take_exponent(struct str s)
{
	size_t i = 1;

	if (i < s.n && (s.p[i] == '+' || s.p[i] == '-'))
		i++;
	if (i == s.n)
		return false;
	while (i < s.n && is_digit(s.p[i]))
		i++;
	return i == s.n;
}

static bool
take_apart(struct str s, struct number_parts *p)
{
	size_t i, digits = 0;

	*p = (struct number_parts){ 0 };
	if (s.n > 0 && (s.p[0] == '-' || s.p[0] == '+')) {
		p->negative = s.p[0] == '-';
		s = str_skip(s, 1);
	}
	for (i = 0; i < s.n; i++) {
		if (is_digit(s.p[i]))
			digits++;
		else if (s.p[i] == '.')
			p->dots++;
		else if (s.p[i] == ',')
			p->commas++;
		else
			break;
		if (!is_digit(s.p[i]))
			p->last = i;
	}
	p->body = str_sub(s, 0, i);
	p->exponent = str_skip(s, i);
	if (digits == 0)
		return false;
	return p->exponent.n == 0 || ((p->exponent.p[0] | 0x20) == 'e' &&
	    take_exponent(p->exponent));
}

/* One to three digits, no zero first, then threes with the sign between. */
static bool
is_in_threes(struct str s, char sign)
{
	size_t first = str_chr(s, sign);

	if (first == 0 || first > 3 || s.p[0] == '0')
		return false;
	for (size_t i = first; i < s.n; i += 4) {
		if (s.p[i] != sign || s.n - i < 4)
			return false;
		for (size_t k = 1; k < 4; k++)
			if (!is_digit(s.p[i + k]))
				return false;
	}
	return true;
}

/* The number whose decimal sign stands at `at`, SIZE_MAX for none. */
static void
write_number(struct buf *out, const struct number_parts *p, size_t at)
{
	buf_addz(out, p->negative ? "-" : "");
	if (at == 0)
		buf_addc(out, '0');
	for (size_t i = 0; i < p->body.n; i++) {
		if (i == at && at + 1 < p->body.n)
			buf_addc(out, '.');
		else if (is_digit(p->body.p[i]))
			buf_addc(out, p->body.p[i]);
	}
	buf_adds(out, p->exponent);
}

/* One sign, once: what it can be, and what --decimal lets it be. */
static enum number_kind
read_one_sign(const struct number_parts *p, enum number_decimal decimal,
    struct buf *out, struct buf *other)
{
	char sign = p->body.p[p->last];
	bool threes = p->exponent.n == 0 && is_in_threes(p->body, sign);
	bool is_decimal = decimal == (sign == '.' ? NUMBER_POINT :
	    NUMBER_COMMA);

	if (decimal != NUMBER_EITHER && !is_decimal && !threes)
		return NUMBER_NONE;
	if (decimal != NUMBER_EITHER && !is_decimal) {
		write_number(out, p, SIZE_MAX);
		return NUMBER_ONE;
	}
	write_number(out, p, p->last);
	if (!threes || is_decimal)
		return NUMBER_ONE;
	write_number(other, p, SIZE_MAX);
	return NUMBER_TWO;
}

enum number_kind
number_read(struct str s, enum number_decimal decimal, struct buf *out,
    struct buf *other)
{
	struct number_parts p;
	struct str whole;
	char sign, thousands;

	buf_clear(out);
	buf_clear(other);
	if (!take_apart(s, &p))
		return NUMBER_NONE;
	if (p.dots + p.commas == 0) {
		write_number(out, &p, SIZE_MAX);
		return NUMBER_ONE;
	}
	if (p.dots + p.commas == 1)
		return read_one_sign(&p, decimal, out, other);
	sign = p.body.p[p.last];
	thousands = p.dots > 0 && p.commas > 0 ? (sign == '.' ? ',' : '.') :
	    sign;
	if (decimal == (thousands == '.' ? NUMBER_POINT : NUMBER_COMMA) ||
	    (thousands != sign && (sign == '.' ? p.dots : p.commas) > 1))
		return NUMBER_NONE;
	whole = thousands == sign ? p.body : str_sub(p.body, 0, p.last);
	if (!is_in_threes(whole, thousands))
		return NUMBER_NONE;
	write_number(out, &p, thousands == sign ? SIZE_MAX : p.last);
	return NUMBER_ONE;
}

void
number_explain(struct buf *to, struct str s, struct buf *out,
    struct buf *other)
{
	struct buf small = { 0 };
	const char *point, *comma;

	number_canonical(&small, buf_str(out));
	point = str_chr(s, '.') != SIZE_MAX ? buf_z(&small) : buf_z(other);
	comma = str_chr(s, '.') != SIZE_MAX ? buf_z(other) : buf_z(&small);
	buf_addf(to, "%s is %s or %s: --decimal point reads %s, --decimal "
	    "comma %s", diag_vis(s), buf_z(&small), buf_z(other), point, comma);
	buf_free(&small);
}

enum number_decimal
number_decimal(const char *word)
{
	if (word == NULL)
		return NUMBER_EITHER;
	if (strcmp(word, "comma") == 0)
		return NUMBER_COMMA;
	if (strcmp(word, "point") != 0)
		diag_die("--decimal %s: it is comma or point",
		    diag_vis(str_of(word)));
	return NUMBER_POINT;
}

/* A JSON number as its digits without zeros around them, times 10^power. */
struct scientific {
	const char *first;	/* the digits, a point among them; NULL: zero */
	const char *last;
	int64_t n;		/* how many digits these are */
	int64_t power;
};

static bool
take_power(struct str json, struct scientific *x)
{
	size_t e = str_chr(json, 'e');
	struct str power;

	*x = (struct scientific){ 0 };
	if (e == SIZE_MAX)
		e = str_chr(json, 'E');
	if (e != SIZE_MAX) {
		power = str_skip(json, e + 1);
		if (power.n > 0 && power.p[0] == '+')
			power = str_skip(power, 1);
		if (!str_i64(power, &x->power) || x->power > INT32_MAX ||
		    x->power < INT32_MIN)
			return false;
		json = str_sub(json, 0, e);
	}
	for (size_t i = json.n; i-- > 0;) {
		if (json.p[i] == '.')
			x->power -= (int64_t)(json.n - 1 - i);
		if (json.p[i] >= '1' && json.p[i] <= '9') {
			x->first = &json.p[i];
			if (x->last == NULL)
				x->last = x->first;
		}
	}
	if (x->first == NULL)
		return true;
	for (const char *p = x->last + 1; p < json.p + json.n; p++)
		x->power += is_digit(*p);
	for (const char *p = x->first; p <= x->last; p++)
		x->n += is_digit(*p);
	return true;
}

/* The digits with a point after `whole` of them, zeros where there are none. */
static void
write_digits(struct buf *out, const struct scientific *x, int64_t whole)
{
	int64_t written = 0;

	if (whole <= 0)
		buf_addz(out, "0.");
	for (int64_t i = whole; i < 0; i++)
		buf_addc(out, '0');
	for (const char *p = x->first; p <= x->last; p++) {
		if (!is_digit(*p))
			continue;
		if (whole > 0 && written == whole)
			buf_addc(out, '.');
		buf_addc(out, *p);
		written++;
	}
	for (; written < whole; written++)
		buf_addc(out, '0');
}

bool
number_both(double a, double b)
{
	return !isnan(a) && !isnan(b);
}

void
number_canonical(struct buf *out, struct str json)
{
	struct scientific x;
	int64_t whole;

	if (!take_power(json, &x)) {
		buf_adds(out, json);
		return;
	}
	if (x.first == NULL) {
		buf_addc(out, '0');
		return;
	}
	if (json.p[0] == '-')
		buf_addc(out, '-');
	whole = x.n + x.power;
	if (x.power <= 0 ? whole > -PLAIN_MAX : whole <= PLAIN_MAX) {
		write_digits(out, &x, whole);
	} else {
		write_digits(out, &x, 1);
		buf_addf(out, "e%lld", (long long)whole - 1);
	}
}

/* A whole number and one letter of units, each with its factor. */
static bool
read_in_units(struct str s, const char *units, const uint64_t *factor,
    uint64_t most, uint64_t *v)
{
	const char *unit;
	uint64_t n;

	if (s.n < 2 || s.p[s.n - 1] == '\0' ||
	    (unit = strchr(units, s.p[s.n - 1])) == NULL ||
	    !str_digits(str_sub(s, 0, s.n - 1)) ||
	    !str_u64(str_sub(s, 0, s.n - 1), &n) ||
	    n > most / factor[unit - units])
		return false;
	*v = n * factor[unit - units];
	return true;
}

bool
number_span(struct str s, int64_t *seconds)
{
	static const uint64_t factor[] = { 1, 60, 3600, 86400 };
	uint64_t v;

	/* What is added to an instant must not overflow. */
	if (!read_in_units(s, "smhd", factor, INT64_MAX / 4, &v))
		return false;
	*seconds = (int64_t)v;
	return true;
}

bool
number_size(struct str s, size_t *bytes)
{
	static const uint64_t factor[] = { 1 << 10, 1 << 20, 1 << 30 };
	uint64_t v;

	if (!read_in_units(s, "KMG", factor, SIZE_MAX, &v))
		return false;
	*bytes = (size_t)v;
	return true;
}
