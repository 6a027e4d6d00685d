#include "time/stamp.h"

#include "base/ascii.h"
#include "base/str.h"
#include "time/stamp_date.h"
#include "time/stamp_words.h"

enum {
	DAY = 86400, HOUR = 3600, MINUTE = 60,
	SERIAL_DIGITS = 5,	/* of a day as spreadsheets count them: */
	SERIAL_1970 = 25569,
	SERIAL_FIRST = 32874,	/* 1990-01-01 */
	SERIAL_LAST = 73050,	/* 2099-12-31 */
	SECONDS_DIGITS = 9,	/* of a number of seconds: 1973 and later */
	SECONDS_MOST = 10,
	EXACT = 7		/* digits after the point: no rounded number */
};

static bool
blank(char c)
{
	return memchr(" \t,;|@()[]", c, 10) != NULL;
}

/* "5 months ago" as a number and a unit. */
static bool
relative(struct str s, unsigned *n, enum stamp_unit *unit)
{
	static const char *const now[] = {
		"now", "just now", "today", "baru saja", "hari ini", "sekarang"
	};
	bool counted = false, one = false;

	*n = 0;
	*unit = STAMP_UNIT_NONE;
	for (size_t i = 0; i < sizeof(now) / sizeof(*now); i++)
		if (str_eq_nocase(s, str_of(now[i]))) {
			*unit = i == 2 || i == 4 ? STAMP_UNIT_DAYS :
			    STAMP_UNIT_SECONDS;
			return true;
		}
	while (s.n > 0) {
		struct str word = stamp_words_first(s);
		unsigned number = 0;
		enum stamp_unit is;

		if (ascii_digit(s.p[0]) && !counted) {
			if (stamp_words_number(&s, n) > 4)
				return false;
			counted = true;
		} else if (word.n > 0) {
			is = stamp_words_unit(word, &number);
			if (is == STAMP_UNIT_NONE || (is < STAMP_UNIT_AGO &&
			    *unit != STAMP_UNIT_NONE))
				return false;
			one |= is == STAMP_UNIT_ONE;
			if (is < STAMP_UNIT_AGO)
				*unit = is;
			if (number > 0 && !counted) {
				*n = number;
				counted = true;
			}
			s = str_skip(s, word.n);
		} else if (blank(s.p[0])) {
			s = str_skip(s, 1);
		} else {
			return false;
		}
	}
	if (one && !counted)
		*n = 1;
	return *unit != STAMP_UNIT_NONE && (counted || one);
}

/* So many months before a day, or the last day of that month. */
static int64_t
months_before(int64_t t, unsigned n)
{
	int64_t days = when_day_of(t), year, months;
	unsigned month, day;

	when_civil(days, &year, &month, &day);
	months = year * 12 + month - 1 - n;
	year = months / 12;
	month = (unsigned)(months % 12) + 1;
	if (day > when_month_days(year, month))
		day = when_month_days(year, month);
	return when_days(year, month, day) * DAY + (t - days * DAY);
}

static enum when_kind
read_relative(struct str s, const struct stamp_rules *rules, int64_t *t,
    enum stamp_form *form)
{
	static const int64_t seconds[] = {
		[STAMP_UNIT_SECONDS] = 1, [STAMP_UNIT_MINUTES] = MINUTE,
		[STAMP_UNIT_HOURS] = HOUR, [STAMP_UNIT_DAYS] = DAY,
		[STAMP_UNIT_WEEKS] = 7 * DAY, [STAMP_UNIT_MONTHS] = 0,
		[STAMP_UNIT_YEARS] = 0
	};
	enum stamp_unit unit;
	unsigned n;

	if (!relative(s, &n, &unit))
		return WHEN_NONE;
	*form = STAMP_RELATIVE;
	if (!rules->collected)
		return WHEN_NONE;
	/* Of a day nobody knows the hour: hours before it are that day. */
	if (rules->collected_day && unit < STAMP_UNIT_DAYS)
		n = 0;
	if (unit == STAMP_UNIT_MONTHS || unit == STAMP_UNIT_YEARS)
		*t = months_before(rules->now,
		    unit == STAMP_UNIT_YEARS ? 12 * n : n);
	else
		*t = rules->now - n * seconds[unit];
	return rules->now_kind;
}

/* Days since 1899-12-30 and a part of a day, as spreadsheets count. */
static enum when_kind
serial(struct str days, struct str part, int64_t *t)
{
	double fraction = 0, unit = 0.1;
	unsigned whole;

	stamp_words_number(&days, &whole);
	if (whole < SERIAL_FIRST || whole > SERIAL_LAST)
		return WHEN_NONE;
	for (size_t i = 0; i < part.n; i++, unit /= 10)
		fraction += (part.p[i] - '0') * unit;
	*t = (int64_t)(whole - SERIAL_1970) * DAY +
	    (int64_t)(fraction * DAY + 0.5);
	return WHEN_LOCAL;
}

/* 201405141005 and 20140514100500, of a year in which there were posts. */
static bool
written_day(struct str s, int64_t *t)
{
	struct str rest = str_sub(s, 0, 4);
	enum stamp_form form = STAMP_OTHER;
	int32_t offset;
	unsigned year;

	stamp_words_number(&rest, &year);
	return year >= 1990 && year < 2100 && stamp_date_read(s, STAMP_UNSETTLED, t,
	    &offset, &form) != WHEN_NONE;
}

/* How many digits s begins with. */
static size_t
count_digits(struct str s)
{
	size_t n = 0;

	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	return n;
}

/*
 * 1.4000364e+09: the digits of the whole number, in room; empty when there are
 * too few to be more than a rounded one.
 */
static struct str
from_scientific(struct str s, char *room)
{
	size_t before = count_digits(s), after = 0, n = 0, at = before;
	unsigned power;
	struct str rest;

	if (at < s.n && (s.p[at] == '.' || s.p[at] == ',')) {
		after = count_digits(str_skip(s, at + 1));
		at += 1 + after;
	}
	rest = str_skip(s, at);
	if (before != 1 || after < EXACT || rest.n < 2 ||
	    (rest.p[0] | 0x20) != 'e')
		return (struct str){ room, 0 };
	rest = str_skip(rest, rest.p[1] == '+' ? 2 : 1);
	if (stamp_words_number(&rest, &power) == 0 || rest.n > 0 || power > 18)
		return (struct str){ room, 0 };
	room[n++] = s.p[0];
	for (size_t i = 0; i < power; i++)
		room[n++] = i < after ? s.p[2 + i] : '0';
	return (struct str){ room, n };
}

enum when_kind
stamp_number(struct str s, int64_t *t)
{
	char room[STAMP_LONGEST];
	struct str whole, rest;
	size_t n;
	int64_t v;

	s = str_trim(s);
	n = count_digits(s);
	if (n == 1) {
		s = from_scientific(s, room);
		n = s.n;
	}
	whole = str_sub(s, 0, n);
	rest = str_skip(s, n);
	if (rest.n > 0 && ((rest.p[0] != '.' && rest.p[0] != ',') ||
	    rest.n == 1 || count_digits(str_skip(rest, 1)) + 1 != rest.n))
		return WHEN_NONE;
	if (n == SERIAL_DIGITS)
		return serial(whole, str_skip(rest, 1), t);
	if (n < SECONDS_DIGITS || !str_i64(whole, &v))
		return WHEN_NONE;
	/* 20140514100500 is a date, not a time in the year 2608. */
	if ((n == 12 || n == 14) && written_day(whole, t))
		return WHEN_LOCAL;
	for (; n >= 12; n -= 3)
		v /= 1000;
	/* After 2286: a day that is none, or no time at all. */
	if (n > SECONDS_MOST || (whole.n == 12 && (str_starts(whole,
	    STR("19")) || str_starts(whole, STR("20")))))
		return WHEN_NONE;
	*t = v;
	return WHEN_GIVEN;
}

enum when_kind
stamp_read(struct str s, const struct stamp_rules *rules, int64_t *t,
    int32_t *offset, enum stamp_form *form)
{
	static const struct stamp_rules nothing = { 0 };
	char room[STAMP_LONGEST];
	enum stamp_form unused;
	enum when_kind kind = when_parse(s, t, offset);

	if (rules == NULL)
		rules = &nothing;
	if (form == NULL)
		form = &unused;
	*form = STAMP_OTHER;
	if (kind != WHEN_NONE)
		return kind;
	*offset = 0;
	s = stamp_words_plain(s, room);
	if (s.n == 0)
		return WHEN_NONE;
	kind = stamp_number(s, t);
	if (kind == WHEN_NONE)
		kind = stamp_date_read(s, rules->order, t, offset, form);
	if (kind == WHEN_NONE && *form == STAMP_OTHER)
		kind = read_relative(s, rules, t, form);
	return kind;
}
