#include "dimension/moment.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "json/json.h"
#include "time/when.h"

const char *const moment_names[MOMENT_PARTS] = {
	"year", "month", "week", "day", "hour", "weekday"
};

/* The n digits at s.p[from]; false when they are none. */
static bool
digits(struct str s, size_t from, size_t n, unsigned *out)
{
	*out = 0;
	if (from + n > s.n)
		return false;
	for (size_t i = from; i < from + n; i++) {
		if (!ascii_digit(s.p[i]))
			return false;
		*out = *out * 10 + (unsigned)(s.p[i] - '0');
	}
	return true;
}

bool
moment_day(struct str s, int64_t *day)
{
	unsigned y, m, d, m_back, d_back;
	int64_t y_back;

	if (!digits(s, 0, 4, &y) || !digits(s, 5, 2, &m) ||
	    !digits(s, 8, 2, &d) || s.p[4] != '-' || s.p[7] != '-' ||
	    m < 1 || m > 12 || d < 1)
		return false;
	*day = when_days(y, m, d);
	when_civil(*day, &y_back, &m_back, &d_back);
	return y_back == y && m_back == m && d_back == d;
}

/*
 * The hour of the time of day that stands after the day; false when that is no
 * time that a clock shows, 99:00 or 24:00.
 */
static bool
take_hour_of_day(struct str s, unsigned *hour)
{
	unsigned minute = 0, second = 0;

	if ((s.p[10] != 'T' && s.p[10] != ' ') || !digits(s, 11, 2, hour))
		return false;
	if (s.n > 13 && s.p[13] == ':' && !digits(s, 14, 2, &minute))
		return false;
	if (s.n > 16 && s.p[13] == ':' && s.p[16] == ':' &&
	    !digits(s, 17, 2, &second))
		return false;
	return *hour <= 23 && minute <= 59 && second <= 60;
}

JSON_KNOWN(created_at, "created_at")

void
moment_want(struct keys *names)
{
	record_want(names, created_at.name);
}

void
moment_read(struct moment *t, const struct record *rec)
{
	const struct json_node *v = record_known(rec, &created_at);
	struct str s;

	if (v != NULL && v->type != JSON_STRING)
		v = NULL;
	buf_clear(&t->scratch);
	s = json_text(v, &t->scratch);
	if (s.n < sizeof(t->text)) {
		t->dated = false;
		return;
	}
	if (!t->dated || memcmp(t->text, s.p, sizeof(t->text)) != 0) {
		t->dated = moment_day(s, &t->day);
		memcpy(t->text, s.p, sizeof(t->text));
	}
	if (s.n == sizeof(t->text)) {
		t->hour = MOMENT_NO_HOUR;
	} else if (!take_hour_of_day(s, &t->hour)) {
		t->hour = MOMENT_NO_HOUR;
		t->dated = false;
	}
}

void
moment_write(struct buf *out, enum moment_part part, int64_t day,
    unsigned hour)
{
	int64_t year;
	unsigned month, mday;

	when_civil(day, &year, &month, &mday);
	switch (part) {
	case MOMENT_YEAR:
		buf_addf(out, "%04lld", (long long)year);
		break;
	case MOMENT_MONTH:
		buf_addf(out, "%04lld-%02u", (long long)year, month);
		break;
	case MOMENT_WEEK:
		month = when_week(day, &year);
		buf_addf(out, "%04lld-W%02u", (long long)year, month);
		break;
	case MOMENT_DAY:
		buf_addf(out, "%04lld-%02u-%02u", (long long)year, month, mday);
		break;
	case MOMENT_HOUR:
		buf_addf(out, "%02u", hour);
		break;
	case MOMENT_WEEKDAY:
		buf_addf(out, "%u", when_weekday(day));
		break;
	case MOMENT_PARTS:
		break;
	}
}

enum moment_part
moment_part(struct str name)
{
	unsigned i = 0;

	while (i < MOMENT_PARTS && !str_is(name, moment_names[i]))
		i++;
	return (enum moment_part)i;
}

bool
moment_same_in_day(enum moment_part part)
{
	return part != MOMENT_HOUR && part != MOMENT_PARTS;
}

bool
moment_same_in_week(enum moment_part part)
{
	return part == MOMENT_WEEK;
}

bool
moment_first_day(enum moment_part part, struct str text, int64_t *day)
{
	unsigned year, n = 1;
	int64_t week_year;

	if (part == MOMENT_DAY)
		return moment_day(text, day);
	if (part == MOMENT_HOUR || part == MOMENT_WEEKDAY ||
	    !digits(text, 0, 4, &year))
		return false;
	if (part == MOMENT_MONTH && (!digits(text, 5, 2, &n) || n < 1 || n > 12))
		return false;
	if (part == MOMENT_WEEK) {
		if (!digits(text, 6, 2, &n))
			return false;
		/* 4 January is in the first week. */
		*day = when_days(year, 1, 4);
		*day += 7 * ((int64_t)n - 1) + 1 - when_weekday(*day);
		return when_week(*day, &week_year) == n && week_year == year;
	}
	*day = when_days(year, n, 1);
	return true;
}

int64_t
moment_next(enum moment_part part, int64_t day)
{
	int64_t year;
	unsigned month, mday;

	when_civil(day, &year, &month, &mday);
	switch (part) {
	case MOMENT_YEAR:
		return when_days(year + 1, 1, 1);
	case MOMENT_MONTH:
		return month == 12 ? when_days(year + 1, 1, 1) :
		    when_days(year, month + 1, 1);
	case MOMENT_WEEK:
		return day + 8 - when_weekday(day);
	default:
		return day + 1;
	}
}

void
moment_free(struct moment *t)
{
	buf_free(&t->scratch);
}
