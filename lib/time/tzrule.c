#include "time/tzrule.h"

#include "base/ascii.h"
#include "time/when.h"

enum { DAY = 86400 };

/* Cuts a number off a rule. */
static bool
rule_number(struct str *s, int max, int *v)
{
	size_t i = 0;

	*v = 0;
	for (; i < s->n && ascii_digit(s->p[i]); i++) {
		*v = *v * 10 + (s->p[i] - '0');
		if (*v > max)
			return false;
	}
	*s = str_skip(*s, i);
	return i > 0;
}

static bool
rule_sign(struct str *s, char c)
{
	if (s->n == 0 || s->p[0] != c)
		return false;
	*s = str_skip(*s, 1);
	return true;
}

/* hh[:mm[:ss]] with a sign, in seconds */
static bool
rule_time(struct str *s, int32_t *seconds)
{
	bool minus = rule_sign(s, '-');
	int h, m = 0, sec = 0;

	if (!minus)
		rule_sign(s, '+');
	if (!rule_number(s, 167, &h))
		return false;
	if (rule_sign(s, ':') && !rule_number(s, 59, &m))
		return false;
	if (rule_sign(s, ':') && !rule_number(s, 59, &sec))
		return false;
	*seconds = h * 3600 + m * 60 + sec;
	if (minus)
		*seconds = -*seconds;
	return true;
}

/* The name of an offset, letters or <anything>; it is not kept. */
static bool
rule_name(struct str *s)
{
	size_t n = 0;

	if (rule_sign(s, '<')) {
		n = str_chr(*s, '>');
		if (n == SIZE_MAX)
			return false;
		*s = str_skip(*s, n + 1);
		return true;
	}
	while (n < s->n && ascii_letter(s->p[n]))
		n++;
	*s = str_skip(*s, n);
	return n >= 3;
}

static bool
rule_change(struct str *s, struct tzrule_change *c)
{
	c->time = 2 * 3600;
	c->kind = '0';
	if (!rule_sign(s, ','))
		return false;
	if (rule_sign(s, 'M')) {
		c->kind = 'M';
		if (!rule_number(s, 12, &c->month) || !rule_sign(s, '.') ||
		    !rule_number(s, 5, &c->week) || !rule_sign(s, '.') ||
		    !rule_number(s, 6, &c->day) || c->month < 1 || c->week < 1)
			return false;
	} else {
		if (rule_sign(s, 'J'))
			c->kind = 'J';
		if (!rule_number(s, 365, &c->day) ||
		    (c->kind == 'J' && c->day < 1))
			return false;
	}
	return !rule_sign(s, '/') || rule_time(s, &c->time);
}

bool
tzrule_parse(struct str s, struct tzrule *r)
{
	*r = (struct tzrule){ 0 };
	if (s.n == 0)
		return true;
	r->given = true;
	if (!rule_name(&s) || !rule_time(&s, &r->offset))
		return false;
	r->offset = -r->offset;
	if (s.n == 0)
		return true;
	r->summer = true;
	r->summer_offset = r->offset + 3600;
	if (!rule_name(&s))
		return false;
	if (s.n > 0 && s.p[0] != ',') {
		if (!rule_time(&s, &r->summer_offset))
			return false;
		r->summer_offset = -r->summer_offset;
	}
	return rule_change(&s, &r->begin) && rule_change(&s, &r->end) &&
	    s.n == 0;
}

/* The instant of a change in a year, the clock showing offset before it. */
static int64_t
change_at(const struct tzrule_change *c, int64_t year, int32_t offset)
{
	int64_t day;

	if (c->kind == 'M') {
		int64_t first = when_days(year, (unsigned)c->month, 1);
		int days = (int)when_month_days(year, (unsigned)c->month);
		int on = (c->day - (int)when_weekday(first) % 7 + 7) % 7 +
		    (c->week - 1) * 7;

		day = first + (on < days ? on : on - 7);
	} else {
		day = when_days(year, 1, 1) + c->day;
		if (c->kind == 'J' &&
		    (c->day < 60 || when_month_days(year, 2) == 28))
			day--;
	}
	return day * DAY + c->time - offset;
}

void
tzrule_span(const struct tzrule *r, int64_t t, int64_t *from, int64_t *to,
    int32_t *offset)
{
	int64_t year;
	unsigned month, day;

	*to = INT64_MAX;
	if (!r->summer) {
		*offset = r->offset;
		return;
	}
	when_civil(when_day_of(t), &year, &month, &day);
	for (int64_t y = year - 1; y <= year + 1; y++)
		for (int summer = 0; summer < 2; summer++) {
			int64_t at = summer ?
			    change_at(&r->begin, y, r->offset) :
			    change_at(&r->end, y, r->summer_offset);

			/* Where an end meets a beginning, summer goes on. */
			if (at <= t && (at > *from ||
			    (at == *from && summer))) {
				*from = at;
				*offset = summer ? r->summer_offset : r->offset;
			}
			if (at > t && at < *to)
				*to = at;
		}
}
