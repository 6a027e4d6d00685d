#include "office/cells.h"

#include <math.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/mem.h"
#include "time/when.h"

enum {
	EXACT = 15,		/* digits that every spreadsheet keeps */
	SHOWN = 17,		/* digits that a double may be written with */
	LONGEST = 400		/* digits of a whole number */
};

void
cells_clear(struct cells *c)
{
	c->n = 0;
	buf_clear(&c->bytes);
}

static void
add_cell(struct cells *c, enum cell_kind kind, struct str text, bool rounded)
{
	c->cell = mem_grow(c->cell, &c->cap, c->n + 1, sizeof(*c->cell));
	c->at = mem_grow(c->at, &c->at_cap, c->n + 1, sizeof(*c->at));
	c->at[c->n] = c->bytes.n;
	c->cell[c->n++] = (struct cell){ kind, rounded, { NULL, text.n } };
	buf_adds(&c->bytes, text);
}

bool
cells_put(struct cells *c, size_t column, enum cell_kind kind,
    struct str text, bool rounded)
{
	if (kind == CELL_EMPTY || (kind == CELL_TEXT && text.n == 0))
		return true;
	if (column < c->n || column >= CELLS_COLUMNS_MAX ||
	    text.n > CELLS_BYTES_MAX - c->bytes.n)
		return false;
	while (c->n < column)
		add_cell(c, CELL_EMPTY, STR(""), false);
	add_cell(c, kind, text, rounded);
	return true;
}

void
cells_end(struct cells *c)
{
	for (size_t i = 0; i < c->n; i++)
		c->cell[i].text.p = c->cell[i].text.n > 0 ?
		    c->bytes.p + c->at[i] : "";
}

void
cells_free(struct cells *c)
{
	free(c->cell);
	free(c->at);
	buf_free(&c->bytes);
	*c = (struct cells){ 0 };
}

/* A number taken apart: its digits without the point, and where that stood. */
struct cells_digits {
	bool negative;
	bool scientific;
	char digit[LONGEST];
	size_t n;
	int64_t point;		/* digits before it, those of the exponent, too */
};

static bool
take_apart(struct str s, struct cells_digits *d)
{
	bool point = false;
	int64_t exponent;
	size_t e;

	*d = (struct cells_digits){ .negative = str_starts(s, STR("-")) };
	s = str_skip(s, d->negative);
	e = str_chr(s, 'E') != SIZE_MAX ? str_chr(s, 'E') : str_chr(s, 'e');
	d->scientific = e != SIZE_MAX;
	for (size_t i = 0; i < s.n && i < e; i++) {
		if (s.p[i] == '.' && !point) {
			point = true;
			continue;
		}
		if (!ascii_digit(s.p[i]) || d->n == LONGEST)
			return false;
		d->digit[d->n++] = s.p[i];
		d->point += !point;
	}
	if (d->n == 0 || !d->scientific)
		return d->n > 0;
	s = str_skip(s, e + 1);
	if (str_starts(s, STR("+")))
		s = str_skip(s, 1);
	if (!str_i64(s, &exponent) || exponent > LONGEST || exponent < -LONGEST)
		return false;
	d->point += exponent;
	return true;
}

void
cells_number(struct buf *out, struct str value, bool *rounded)
{
	struct cells_digits d;
	size_t from = 0, digits, kept;

	*rounded = false;
	value = str_trim(value);
	if (!take_apart(value, &d)) {
		buf_adds(out, value);
		return;
	}
	while (d.n > 0 && d.digit[d.n - 1] == '0' && (int64_t)d.n > d.point)
		d.n--;
	if ((int64_t)d.n > d.point || d.point <= 0 || d.point > LONGEST) {
		/* Not whole; 0 is, but has nothing to put right. */
		buf_adds(out, value);
		return;
	}
	while (from + 1 < d.n && d.digit[from] == '0')
		from++;
	digits = (size_t)d.point - from;
	for (kept = d.n - from; kept > 1 && d.digit[from + kept - 1] == '0'; )
		kept--;
	*rounded = digits > EXACT && kept <= SHOWN &&
	    (d.scientific || kept <= EXACT);
	if (d.negative)
		buf_addc(out, '-');
	buf_add(out, d.digit + from, *rounded ? 1 : d.n - from);
	if (*rounded) {
		buf_addc(out, '.');
		buf_add(out, d.digit + from + 1, kept - 1);
		buf_addf(out, "E+%zu", digits - 1);
	} else {
		for (int64_t i = (int64_t)d.n; i < d.point; i++)
			buf_addc(out, '0');
	}
}

bool
cells_serial(struct buf *out, struct str value, bool since_1904, bool clock)
{
	const int64_t day_ms = 86400000;
	int64_t ms, days, year;
	unsigned month, day, s;
	double v;

	if (!str_real(str_trim(value), &v) || v < 0 || v >= 2958466)
		return false;
	/* To the millisecond first: 05:00 is 0.20833333333 of a day. */
	ms = llround(v * (double)day_ms);
	days = ms / day_ms;
	s = (unsigned)(ms % day_ms / 1000);
	if (days > 0 || since_1904) {
		int64_t base = since_1904 ? when_days(1904, 1, 1) :
		    when_days(1899, 12, days < 60 ? 31 : 30);

		when_civil(base + days, &year, &month, &day);
		buf_addf(out, "%04d-%02u-%02u", (int)year, month, day);
	}
	if (days == 0 || clock || s > 0)
		buf_addf(out, "%s%02u:%02u:%02u", days > 0 || since_1904 ?
		    " " : "", s / 3600, s / 60 % 60, s % 60);
	return true;
}

bool
cells_format_is_date(struct str f, bool *clock)
{
	bool date = false;

	*clock = false;
	for (size_t i = 0; i < f.n; i++) {
		switch (f.p[i]) {
		case '\\':
		case '_':
		case '*':
			i++;
			break;
		case '"':
			while (++i < f.n && f.p[i] != '"')
				;
			break;
		case '[':
			/* [h] is time that has gone by, [Red] a colour. */
			while (++i < f.n && f.p[i] != ']')
				;
			break;
		case 'h':
		case 'H':
		case 's':
		case 'S':
			*clock = true;
			date = true;
			break;
		case 'd':
		case 'D':
		case 'm':
		case 'M':
		case 'y':
		case 'Y':
			date = true;
			break;
		case ';':
			return date;
		}
	}
	return date;
}

void
cells_unescape(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		uint32_t c = 0;
		size_t k = 2;

		if (s.p[i] != '_' || s.n - i < 7 || s.p[i + 1] != 'x' ||
		    s.p[i + 6] != '_') {
			buf_addc(out, s.p[i]);
			continue;
		}
		for (; k < 6 && ascii_hex(s.p[i + k]) >= 0; k++)
			c = c << 4 | (uint32_t)ascii_hex(s.p[i + k]);
		if (k < 6 || c == 0 || (c >= 0xd800 && c < 0xe000)) {
			buf_addc(out, s.p[i]);
			continue;
		}
		buf_add_utf8(out, c);
		i += 6;
	}
}
