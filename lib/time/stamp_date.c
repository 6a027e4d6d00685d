#include "time/stamp_date.h"

#include "base/ascii.h"
#include "base/str.h"
#include "time/stamp_words.h"

enum {
	DAY = 86400, HOUR = 3600, MINUTE = 60,
	PARTS = 3		/* numbers of a date, or of a time of day */
};

/* What has been read of a stamp so far. */
struct date_reading {
	struct str s;		/* what is left of it */
	unsigned date[PARTS];	/* numbers of the date, in order */
	size_t digits[PARTS];
	size_t dates;
	char sign;		/* between them, if all is one word */
	unsigned month;		/* by name; 0: none so far */
	bool whole;		/* year, month, day stand in date[0..2] */
	bool clock;
	unsigned hour, minute, second;
	enum stamp_word half;	/* of the day, else unknown */
	bool zoned;
	bool stated;		/* an offset in digits has been read */
	enum when_kind zone;
	int32_t offset;
	bool dotted;		/* 14.05.2014 is a date here, else a clock */
};

static bool
blank(char c)
{
	return memchr(" \t,;|@()[]", c, 10) != NULL;
}

/* The number of exactly n digits at byte from. */
static unsigned
number_at(struct str s, size_t from, size_t n)
{
	struct str part = str_sub(s, from, from + n);
	unsigned v;

	stamp_words_number(&part, &v);
	return v;
}

static bool
add_date(struct date_reading *r, unsigned v, size_t digits)
{
	if (r->dates == PARTS || r->whole || digits > 4)
		return false;
	r->date[r->dates] = v;
	r->digits[r->dates++] = digits;
	return true;
}

static bool
set_clock(struct date_reading *r, unsigned hour, unsigned minute,
    unsigned second)
{
	if (r->clock || hour > 23 || minute > 59 || second > 60)
		return false;
	r->clock = true;
	r->hour = hour;
	r->minute = minute;
	r->second = second == 60 ? 59 : second;
	return true;
}

/* Numbers with one sign between them: 14-05-2014, 10:00:05, 15.05. */
struct date_group {
	unsigned v[PARTS];
	size_t digits[PARTS];
	size_t n;
	char sign;
};

static void
take_group(struct str *s, struct date_group *g)
{
	*g = (struct date_group){ .sign = '\0' };
	for (;;) {
		g->digits[g->n] = stamp_words_number(s, &g->v[g->n]);
		g->n++;
		if (s->n < 2 || !ascii_digit(s->p[1]) || g->n == PARTS)
			return;
		if (g->n == 1 && memchr("-/.:", s->p[0], 4) != NULL)
			g->sign = s->p[0];
		else if (s->p[0] != g->sign)
			return;
		*s = str_skip(*s, 1);
	}
}

/* A fraction of a second is cut off. */
static void
skip_fraction(struct str *s)
{
	unsigned v;

	if (s->n > 1 && (s->p[0] == '.' || s->p[0] == ',' ||
	    s->p[0] == ':') && ascii_digit(s->p[1])) {
		*s = str_skip(*s, 1);
		stamp_words_number(s, &v);
	}
}

static bool
take_clock_group(struct date_reading *r, const struct date_group *g)
{
	if (g->digits[0] > 2 || g->digits[1] != 2 ||
	    (g->n == 3 && g->digits[2] != 2))
		return false;
	if (g->n == 3)
		skip_fraction(&r->s);
	return set_clock(r, g->v[0], g->v[1], g->n == 3 ? g->v[2] : 0);
}

/* A number without signs: a day, a year, 20140514, 100000, 20140514100000. */
static bool
take_lone(struct date_reading *r, struct str run, unsigned v)
{
	size_t n = run.n;
	unsigned month = number_at(run, 4, 2), day = number_at(run, 6, 2);

	if (n == 6 && r->whole)
		return set_clock(r, number_at(run, 0, 2), number_at(run, 2, 2),
		    number_at(run, 4, 2));
	if (n == 4 && r->whole && !r->clock)
		return set_clock(r, number_at(run, 0, 2), number_at(run, 2, 2),
		    0);
	if (n < 8)
		return add_date(r, v, n);
	if (r->dates > 0 || (n != 8 && n != 12 && n != 14) || month < 1 ||
	    month > 12 || day < 1 || day > 31)
		return false;
	add_date(r, number_at(run, 0, 4), 4);
	add_date(r, month, 2);
	add_date(r, day, 2);
	r->whole = true;
	return n == 8 || set_clock(r, number_at(run, 8, 2),
	    number_at(run, 10, 2), n == 14 ? number_at(run, 12, 2) : 0);
}

static bool
take_digits(struct date_reading *r)
{
	struct str from = r->s;
	struct date_group g;

	take_group(&r->s, &g);
	if (g.n == 1)
		return take_lone(r, str_sub(from, 0, g.digits[0]), g.v[0]);
	if (g.sign == ':' || (g.sign == '.' && (g.n == 2 || !r->dotted)))
		return take_clock_group(r, &g);
	r->sign = g.sign;
	for (size_t i = 0; i < g.n; i++)
		if (!add_date(r, g.v[i], g.digits[i]))
			return false;
	return true;
}

/* +0700, -05:00, +7 after a time of day or after UTC. */
static bool
take_offset(struct date_reading *r)
{
	bool minus = r->s.p[0] == '-';
	unsigned h, m = 0;
	size_t n;

	r->s = str_skip(r->s, 1);
	n = stamp_words_number(&r->s, &h);
	if (n == 4) {
		m = h % 100;
		h /= 100;
	} else if (n == 0 || n > 2) {
		return false;
	} else if (r->s.n > 2 && (r->s.p[0] == ':' || r->s.p[0] == '.') &&
	    ascii_digit(r->s.p[1])) {
		r->s = str_skip(r->s, 1);
		if (stamp_words_number(&r->s, &m) != 2)
			return false;
	}
	if (h > 14 || m > 59)
		return false;
	r->offset = (int32_t)(h * HOUR + m * MINUTE) * (minus ? -1 : 1);
	r->zoned = r->stated = true;
	r->zone = WHEN_GIVEN;
	return true;
}

/* A word that is no other: a zone, when the rest is the name of one. */
static bool
take_zone(struct date_reading *r)
{
	int32_t offset = 0;
	enum when_kind kind;
	struct str name = r->s;

	/* After an offset its name may stand, mostly in brackets. */
	if (r->stated) {
		r->s.n = 0;
		return true;
	}
	/* WIB 2014: the year may come after the zone. */
	if (name.n > 5 && ascii_digit(name.p[name.n - 1]) &&
	    name.p[name.n - 5] == ' ')
		name.n -= 5;
	while (blank(name.p[name.n - 1]))	/* a word stands before them */
		name.n--;
	kind = when_zone(name, &offset);
	if (r->zoned || !r->clock || kind != WHEN_NAMED)
		return false;
	r->zoned = true;
	r->zone = kind;
	r->offset = offset;
	r->s = str_skip(r->s, name.n);
	return true;
}

static bool
take_word(struct date_reading *r)
{
	struct str word = stamp_words_first(r->s);
	unsigned value = 0;
	enum stamp_word is = stamp_words_find(word, &value);

	switch (is) {
	case STAMP_WORD_MONTH:
		if (r->month > 0)
			return false;
		r->month = value;
		break;
	case STAMP_WORD_AM:
	case STAMP_WORD_PM:
	case STAMP_WORD_NOON:
	case STAMP_WORD_NIGHT:
		if (r->half != STAMP_WORD_UNKNOWN && r->half != is)
			return false;
		r->half = is;
		break;
	case STAMP_WORD_UTC:
		r->zoned = true;
		r->zone = WHEN_GIVEN;
		break;
	case STAMP_WORD_UNKNOWN:
		return take_zone(r);
	case STAMP_WORD_WEEKDAY:
	case STAMP_WORD_NOISE:
		break;
	}
	r->s = str_skip(r->s, word.n);
	return true;
}

/* "3 PM": a number alone is the hour when this follows it. */
static bool
take_hour(struct date_reading *r)
{
	struct str s = r->s, word;
	unsigned hour, value;
	size_t n = stamp_words_number(&s, &hour);
	enum stamp_word is;

	if (n == 0 || n > 2 || r->clock)
		return false;
	while (s.n > 0 && s.p[0] == ' ')
		s = str_skip(s, 1);
	word = stamp_words_first(s);
	is = stamp_words_find(word, &value);
	if (is != STAMP_WORD_AM && is != STAMP_WORD_PM)
		return false;
	r->s = s;
	return set_clock(r, hour, 0, 0);
}

/* Reads all parts, in whatever order they come. */
static bool
take_parts(struct date_reading *r)
{
	while (r->s.n > 0) {
		char c = r->s.p[0];
		bool before_digit = r->s.n > 1 && ascii_digit(r->s.p[1]);

		if (ascii_digit(c)) {
			if (!take_hour(r) && !take_digits(r))
				return false;
		} else if ((c == '+' || c == '-') && before_digit &&
		    (r->clock || r->zoned)) {
			if (!take_offset(r))
				return false;
		} else if (blank(c) || c == '-' || c == '/' || c == '.') {
			r->s = str_skip(r->s, 1);
		} else if (stamp_words_first(r->s).n == 0 || !take_word(r)) {
			return false;
		}
	}
	return true;
}

/* Which half of the day siang (10 to 3) and malam (6 to 12) are in. */
static bool
settle_half(struct date_reading *r)
{
	if (r->half == STAMP_WORD_NOON)
		r->half = r->hour == 10 || r->hour == 11 ? STAMP_WORD_AM :
		    STAMP_WORD_PM;
	if (r->half == STAMP_WORD_NIGHT && r->hour > 0 && r->hour < 6)
		return false;
	if (r->half == STAMP_WORD_NIGHT)
		r->half = r->hour == 12 || r->hour == 0 ? STAMP_WORD_AM :
		    STAMP_WORD_PM;
	return true;
}

/* Twelve hours and a half of the day; "15:05 PM" is what careless tools say. */
static bool
set_half(struct date_reading *r)
{
	if (r->half == STAMP_WORD_UNKNOWN)
		return true;
	if (!settle_half(r))
		return false;
	if (!r->clock || (r->half == STAMP_WORD_AM && r->hour > 12) ||
	    (r->half == STAMP_WORD_PM && r->hour == 0))
		return false;
	if (r->hour <= 12)
		r->hour = r->hour % 12 + (r->half == STAMP_WORD_PM ? 12 : 0);
	return true;
}

static int64_t
full_year(unsigned v, size_t digits)
{
	return digits == 4 ? (int64_t)v : digits == 2 ? 2000 + (int64_t)v : -1;
}

/* A month by name, a day and a year. */
static bool
named_date(const struct date_reading *r, int64_t *year, unsigned *month,
    unsigned *day)
{
	size_t y = 1;

	if (r->dates != 2)
		return false;
	/* 2014 May 14, May 14 2014, 14-May-14. */
	if (r->digits[0] == 4)
		y = 0;
	*year = full_year(r->date[y], r->digits[y]);
	*month = r->month;
	*day = r->date[1 - y];
	return *year >= 0 && r->digits[1 - y] <= 2;
}

/* Three numbers; which of the first two is the day is a matter of rules. */
static bool
numbered_date(const struct date_reading *r, enum stamp_order order,
    int64_t *year, unsigned *month, unsigned *day, enum stamp_form *form)
{
	unsigned a = r->date[0], b = r->date[1];
	bool day_first;

	if (r->dates != 3)
		return false;
	if (r->digits[0] == 4) {
		*year = a;
		*month = b;
		*day = r->date[2];
		return r->digits[1] <= 2 && r->digits[2] <= 2;
	}
	*year = full_year(r->date[2], r->digits[2]);
	if (*year < 0 || r->digits[0] > 2 || r->digits[1] > 2)
		return false;
	if (a > 12 && b <= 12)
		*form = STAMP_DAY;
	else if (b > 12 && a <= 12)
		*form = STAMP_MONTH;
	/* With dots nobody writes the month first. */
	if (r->sign == '.')
		day_first = true;
	else if (order != STAMP_UNSETTLED)
		day_first = order == STAMP_DAY_FIRST;
	else
		day_first = *form != STAMP_MONTH;
	if (order == STAMP_UNSETTLED && *form == STAMP_OTHER && a != b &&
	    r->sign != '.') {
		*form = STAMP_EITHER;
		return false;
	}
	*month = day_first ? b : a;
	*day = day_first ? a : b;
	return true;
}

/* Whether a run of numbers with dots is the date: nothing else can be. */
static bool
has_dotted_date(struct str s)
{
	struct str rest = s;
	bool three = false;

	while (rest.n > 0) {
		struct str word = stamp_words_first(rest);
		struct date_group g;
		unsigned v;

		if (word.n > 0) {
			if (stamp_words_find(word, &v) == STAMP_WORD_MONTH)
				return false;
			rest = str_skip(rest, word.n);
		} else if (ascii_digit(rest.p[0])) {
			take_group(&rest, &g);
			if (g.n == 3 && (g.sign == '-' || g.sign == '/'))
				return false;
			three |= g.n == 3 && g.sign == '.';
		} else {
			rest = str_skip(rest, 1);
		}
	}
	return three;
}

enum when_kind
stamp_date_read(struct str s, enum stamp_order order, int64_t *t,
    int32_t *offset, enum stamp_form *form)
{
	struct date_reading r = { .s = s, .dotted = has_dotted_date(s) };
	int64_t year;
	unsigned month, day;

	if (!take_parts(&r) || !set_half(&r))
		return WHEN_NONE;
	if (r.month > 0 ? !named_date(&r, &year, &month, &day) :
	    !numbered_date(&r, order, &year, &month, &day, form))
		return WHEN_NONE;
	if (month < 1 || month > 12 || day < 1 ||
	    day > when_month_days(year, month))
		return WHEN_NONE;
	*offset = r.zoned ? r.offset : 0;
	*t = when_days(year, month, day) * DAY + r.hour * HOUR +
	    r.minute * MINUTE + r.second - *offset;
	return r.zoned ? r.zone : WHEN_LOCAL;
}

bool
stamp_date_is_clock(struct str s)
{
	char room[STAMP_LONGEST];
	struct date_reading r = { .s = stamp_words_plain(s, room) };

	return r.s.n > 0 && take_parts(&r) && set_half(&r) && r.clock &&
	    r.dates == 0 && r.month == 0;
}

bool
stamp_date_is_day(struct str s)
{
	char room[STAMP_LONGEST];
	struct date_reading r = { .s = stamp_words_plain(s, room) };

	r.dotted = has_dotted_date(r.s);
	return r.s.n > 0 && take_parts(&r) && !r.clock && !r.zoned &&
	    r.dates == (r.month > 0 ? 2 : 3);
}
