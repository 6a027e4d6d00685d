#include "time/when.h"

#include "base/array.h"
#include "base/ascii.h"

enum { DAY = 86400, HOUR = 3600, MINUTE = 60 };

/* Names of zones as tools write them; those in capitals are abbreviations. */
static const struct {
	const char *name;
	int16_t minutes;
} names[] = {
	{ "PST", -480 }, { "PDT", -420 }, { "MST", -420 }, { "MDT", -360 },
	{ "CST", -360 }, { "CDT", -300 }, { "EST", -300 }, { "EDT", -240 },
	{ "WET", 0 }, { "WEST", 60 }, { "BST", 60 }, { "CET", 60 },
	{ "CEST", 120 }, { "EET", 120 }, { "EEST", 180 }, { "MSK", 180 },
	{ "SAST", 120 }, { "IST", 330 }, { "ICT", 420 }, { "WIB", 420 },
	{ "WITA", 480 }, { "SGT", 480 }, { "MYT", 480 }, { "PHT", 480 },
	{ "HKT", 480 }, { "WIT", 540 }, { "JST", 540 }, { "KST", 540 },
	{ "AEST", 600 }, { "AEDT", 660 }, { "BRT", -180 }, { "ART", -180 },
	{ "SE Asia Standard Time", 420 },
	{ "Singapore Standard Time", 480 },
	{ "China Standard Time", 480 },
	{ "Tokyo Standard Time", 540 },
	{ "India Standard Time", 330 },
	{ "Pacific Standard Time", -480 }, { "Pacific Daylight Time", -420 },
	{ "Mountain Standard Time", -420 }, { "Mountain Daylight Time", -360 },
	{ "Central Standard Time", -360 }, { "Central Daylight Time", -300 },
	{ "Eastern Standard Time", -300 }, { "Eastern Daylight Time", -240 },
	{ "GMT Standard Time", 0 }, { "GMT Daylight Time", 60 },
	{ "W. Europe Standard Time", 60 }, { "W. Europe Daylight Time", 120 },
	{ "Romance Standard Time", 60 }, { "Romance Daylight Time", 120 },
};

struct clock {
	int64_t year;
	unsigned month, day, hour, minute, second;
};

int64_t
when_days(int64_t year, unsigned month, unsigned day)
{
	/* Years that begin in March put the leap day at their end. */
	int64_t y = month <= 2 ? year - 1 : year;
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	unsigned in_era = (unsigned)(y - era * 400);
	unsigned in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;

	return era * 146097 + in_era * 365 + in_era / 4 - in_era / 100 +
	    in_year - 719468;
}

void
when_civil(int64_t days, int64_t *year, unsigned *month, unsigned *day)
{
	int64_t d = days + 719468;	/* since March 1st of the year 0 */
	int64_t era = (d >= 0 ? d : d - 146096) / 146097;
	unsigned in_era = (unsigned)(d - era * 146097);
	unsigned y = (in_era - in_era / 1460 + in_era / 36524 -
	    in_era / 146096) / 365;
	unsigned in_year = in_era - (365 * y + y / 4 - y / 100);
	unsigned m = (5 * in_year + 2) / 153;	/* 0 is March */

	*day = in_year - (153 * m + 2) / 5 + 1;
	*month = m < 10 ? m + 3 : m - 9;
	*year = era * 400 + y + (m >= 10);
}

int64_t
when_day_of(int64_t t)
{
	return t / DAY - (t % DAY < 0);
}

unsigned
when_month_days(int64_t year, unsigned month)
{
	if (month == 2)
		return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ?
		    29 : 28;
	return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

unsigned
when_weekday(int64_t days)
{
	int64_t w = (days + 3) % 7;	/* 1970-01-01 was a Thursday */

	return (unsigned)(w < 0 ? w + 7 : w) + 1;
}

unsigned
when_week(int64_t days, int64_t *year)
{
	/* A week belongs to the year that its Thursday is in. */
	int64_t thursday = days - when_weekday(days) + 4;
	unsigned month, day;

	when_civil(thursday, year, &month, &day);
	return (unsigned)(thursday - when_days(*year, 1, 1)) / 7 + 1;
}

/* Cuts exactly n digits off s. */
static bool
take_digits(struct str *s, size_t n, unsigned *v)
{
	*v = 0;
	if (s->n < n)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (!ascii_digit(s->p[i]))
			return false;
		*v = *v * 10 + (unsigned)(s->p[i] - '0');
	}
	*s = str_skip(*s, n);
	return true;
}

/* Cuts one or two digits off s. */
static bool
take_one_or_two(struct str *s, unsigned *v)
{
	bool two = s->n > 1 && ascii_digit(s->p[0]) && ascii_digit(s->p[1]);

	return take_digits(s, two ? 2 : 1, v);
}

static bool
take_exact(struct str *s, struct str lit)
{
	if (!str_starts(*s, lit))
		return false;
	*s = str_skip(*s, lit.n);
	return true;
}

static bool
take_year(struct str *s, struct clock *c)
{
	unsigned year;

	if (!take_digits(s, 4, &year))
		return false;
	c->year = year;
	return true;
}

/* An English name of three letters: its place in all from 1, else false. */
static bool
take_name(struct str *s, const char *all, unsigned *v)
{
	if (s->n < 3)
		return false;
	for (unsigned i = 0; all[i] != '\0'; i += 3)
		if (memcmp(s->p, all + i, 3) == 0) {
			*s = str_skip(*s, 3);
			*v = i / 3 + 1;
			return true;
		}
	return false;
}

static bool
take_month(struct str *s, struct clock *c)
{
	return take_name(s, "JanFebMarAprMayJunJulAugSepOctNovDec", &c->month);
}

/* hh:mm or hh:mm:ss, with a fraction of a second that is cut off. */
static bool
take_clock(struct str *s, struct clock *c)
{
	if (!take_digits(s, 2, &c->hour) || !take_exact(s, STR(":")) ||
	    !take_digits(s, 2, &c->minute))
		return false;
	if (!take_exact(s, STR(":")))
		return true;
	if (!take_digits(s, 2, &c->second))
		return false;
	if (!take_exact(s, STR(".")))
		return true;
	if (s->n == 0 || !ascii_digit(s->p[0]))
		return false;
	while (s->n > 0 && ascii_digit(s->p[0]))
		*s = str_skip(*s, 1);
	return true;
}

bool
when_offset(struct str s, int32_t *offset)
{
	bool minus = s.n > 0 && s.p[0] == '-';
	unsigned h, m = 0;

	*offset = 0;
	if (str_eq(s, STR("Z")))
		return true;
	if (s.n == 0 || (s.p[0] != '+' && !minus))
		return false;
	s = str_skip(s, 1);
	if (!take_digits(&s, 2, &h))
		return false;
	if (s.n > 0) {
		take_exact(&s, STR(":"));
		if (!take_digits(&s, 2, &m) || s.n > 0)
			return false;
	}
	if (h > 23 || m > 59)
		return false;
	*offset = (int32_t)(h * HOUR + m * MINUTE);
	if (minus)
		*offset = -*offset;
	return true;
}

/* Words for a half of the day are no names of zones. */
static bool
is_half(struct str s)
{
	static const char *const words[] = {
		"am", "pm", "a.m.", "p.m.", "a.m", "p.m", "pagi", "siang",
		"sore", "petang", "malam"
	};
	struct str word = str_sub(s, 0, str_chr(s, ' '));

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_eq_nocase(word, str_of(words[i])))
			return true;
	return false;
}

enum when_kind
when_zone(struct str s, int32_t *offset)
{
	if (s.n == 0 || (ascii_letter(s.p[0]) && is_half(s)))
		return WHEN_NONE;
	if (when_offset(s, offset) || str_eq(s, STR("UTC")) ||
	    str_eq(s, STR("GMT")))
		return WHEN_GIVEN;
	if (!ascii_letter(s.p[0]) && (unsigned char)s.p[0] < 0x80)
		return WHEN_NONE;
	for (size_t i = 0; i < ARRAY_N(names); i++)
		if (str_is(s, names[i].name)) {
			*offset = names[i].minutes * MINUTE;
			return WHEN_NAMED;
		}
	/* Machines name zones in their own language: letters, no digits. */
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_letter(s.p[i]) && (unsigned char)s.p[i] < 0x80 &&
		    memchr(" .'-()", s.p[i], 6) == NULL)
			return WHEN_NONE;
	return WHEN_LOCAL;
}

/* Two digits at p. */
static inline bool
read_pair(const char *p, unsigned *v)
{
	unsigned a = (unsigned)p[0] - '0', b = (unsigned)p[1] - '0';

	*v = a * 10 + b;
	return a <= 9 && b <= 9;
}

/* Which of the words of four bytes is at p, from 1; 0: none. */
static inline unsigned
word_at(const char *p, const char (*words)[4], unsigned n)
{
	uint32_t word, at;

	memcpy(&at, p, sizeof(at));
	while (n > 0) {
		memcpy(&word, words[n - 1], sizeof(word));
		if (at == word)
			break;
		n--;
	}
	return n;
}

/* Wed Aug 27 13:08:45 +0000 2008, as Twitter has it, at one go. */
static bool
parse_tweet(struct str s, struct clock *c, int32_t *offset)
{
	static const char months[12][4] = { "Jan ", "Feb ", "Mar ", "Apr ",
	    "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec " };
	static const char days[7][4] = { "Mon ", "Tue ", "Wed ", "Thu ",
	    "Fri ", "Sat ", "Sun " };
	const char *p = s.p;
	unsigned century, year, h, m;

	if (s.n != 30 || p[10] != ' ' || p[13] != ':' || p[16] != ':' ||
	    p[19] != ' ' || p[20] != '+' || p[25] != ' ' ||
	    word_at(p, days, 7) == 0 ||
	    (c->month = word_at(p + 4, months, 12)) == 0 ||
	    !read_pair(p + 8, &c->day) || !read_pair(p + 11, &c->hour) ||
	    !read_pair(p + 14, &c->minute) || !read_pair(p + 17, &c->second) ||
	    !read_pair(p + 21, &h) || !read_pair(p + 23, &m) ||
	    !read_pair(p + 26, &century) || !read_pair(p + 28, &year) ||
	    h > 23 || m > 59)
		return false;
	c->year = century * 100 + year;
	*offset = (int32_t)(h * HOUR + m * MINUTE);
	return true;
}

/* The same, written in other ways, too. */
static enum when_kind
parse_twitter(struct str s, struct clock *c, int32_t *offset)
{
	struct str zone;
	unsigned weekday;

	if (parse_tweet(s, c, offset))
		return WHEN_GIVEN;
	*c = (struct clock){ .second = 0 };
	if (!take_name(&s, "MonTueWedThuFriSatSun", &weekday) ||
	    !take_exact(&s, STR(" ")) || !take_month(&s, c) ||
	    !take_exact(&s, STR(" ")) || !take_one_or_two(&s, &c->day) ||
	    !take_exact(&s, STR(" ")) || !take_clock(&s, c) ||
	    !take_exact(&s, STR(" ")))
		return WHEN_NONE;
	zone = str_sub(s, 0, str_chr(s, ' '));
	s = str_skip(s, zone.n);
	if (zone.n == 0 || !take_exact(&s, STR(" ")) || !take_year(&s, c) ||
	    s.n > 0)
		return WHEN_NONE;
	return when_zone(zone, offset);
}

/* Mar 16, 2024 · 10:51 AM UTC */
static enum when_kind
parse_nitter(struct str s, struct clock *c, int32_t *offset)
{
	bool pm;

	if (!take_month(&s, c) || !take_exact(&s, STR(" ")) ||
	    !take_one_or_two(&s, &c->day) || !take_exact(&s, STR(", ")) ||
	    !take_year(&s, c) || !take_exact(&s, STR(" \xc2\xb7 ")) ||
	    !take_one_or_two(&s, &c->hour) || !take_exact(&s, STR(":")) ||
	    !take_digits(&s, 2, &c->minute))
		return WHEN_NONE;
	pm = str_starts(s, STR(" PM"));
	if (c->hour < 1 || c->hour > 12 || (!pm && !str_starts(s, STR(" AM"))))
		return WHEN_NONE;
	c->hour = c->hour % 12 + (pm ? 12 : 0);
	s = str_skip(s, 3);
	if (!take_exact(&s, STR(" ")) || s.n == 0)
		return WHEN_NONE;
	return when_zone(s, offset);
}

/* Whether s, a time but for its zone, goes on with one as records have it. */
static bool
is_record_zone(struct str s, unsigned *h, unsigned *m)
{
	const char *p = s.p;

	*h = *m = 0;
	if (s.n == 1)
		return p[0] == 'Z';
	if (s.n == 5)
		return p[0] == '.' && ascii_digit(p[1]) && ascii_digit(p[2]) &&
		    ascii_digit(p[3]) && p[4] == 'Z';
	return s.n == 6 && p[0] == '+' && p[3] == ':' &&
	    read_pair(p + 1, h) && read_pair(p + 4, m) && *h <= 23 && *m <= 59;
}

/*
 * 2021-11-30T13:16:56+07:00, as records have it, and Z or .000Z for the zone,
 * at one go.
 */
static bool
parse_record(struct str s, struct clock *c, int32_t *offset)
{
	const char *p = s.p;
	unsigned century, year, h, m;

	if (s.n < 20 || p[4] != '-' || p[7] != '-' || p[10] != 'T' ||
	    p[13] != ':' || p[16] != ':' || !read_pair(p, &century) ||
	    !read_pair(p + 2, &year) || !read_pair(p + 5, &c->month) ||
	    !read_pair(p + 8, &c->day) || !read_pair(p + 11, &c->hour) ||
	    !read_pair(p + 14, &c->minute) || !read_pair(p + 17, &c->second) ||
	    !is_record_zone(str_skip(s, 19), &h, &m))
		return false;
	c->year = century * 100 + year;
	*offset = (int32_t)(h * HOUR + m * MINUTE);
	return true;
}

/* 2021-11-30T13:16:56.000Z and all that begin with a year */
static enum when_kind
parse_iso(struct str s, struct clock *c, int32_t *offset)
{
	struct str sign;

	if (parse_record(s, c, offset))
		return WHEN_GIVEN;
	*c = (struct clock){ .second = 0 };
	if (!take_year(&s, c))
		return WHEN_NONE;
	sign = str_sub(s, 0, 1);
	if ((!str_eq(sign, STR("-")) && !str_eq(sign, STR("/"))) ||
	    !take_exact(&s, sign) || !take_digits(&s, 2, &c->month) ||
	    !take_exact(&s, sign) || !take_digits(&s, 2, &c->day))
		return WHEN_NONE;
	if (s.n == 0)
		return WHEN_LOCAL;
	if (!take_exact(&s, STR("T")) && !take_exact(&s, STR(" ")) &&
	    !take_exact(&s, STR("t")))
		return WHEN_NONE;
	if (!take_clock(&s, c))
		return WHEN_NONE;
	take_exact(&s, STR(" "));
	return s.n == 0 ? WHEN_LOCAL : when_zone(s, offset);
}

enum when_kind
when_parse(struct str s, int64_t *t, int32_t *offset)
{
	struct clock c = { .second = 0 };
	enum when_kind kind;

	*offset = 0;
	s = str_trim(s);
	if (s.n < 10)
		return WHEN_NONE;
	if (ascii_digit(s.p[0]))
		kind = parse_iso(s, &c, offset);
	else if (ascii_digit(s.p[4]))
		kind = parse_nitter(s, &c, offset);
	else
		kind = parse_twitter(s, &c, offset);
	if (kind == WHEN_NONE)
		return WHEN_NONE;
	if (c.month < 1 || c.month > 12 || c.day < 1 ||
	    c.day > when_month_days(c.year, c.month) ||
	    c.hour > 23 || c.minute > 59 || c.second > 60)
		return WHEN_NONE;
	if (c.second == 60)
		c.second = 59;
	*t = when_days(c.year, c.month, c.day) * DAY + c.hour * HOUR +
	    c.minute * MINUTE + c.second - *offset;
	return kind;
}

static char *
two(char *p, unsigned v)
{
	p[0] = (char)('0' + v / 10);
	p[1] = (char)('0' + v % 10);
	return p + 2;
}

void
when_write(struct buf *b, int64_t t, int32_t offset, bool utc)
{
	int32_t minutes = offset / MINUTE;
	int64_t local = t + minutes * MINUTE, days = when_day_of(local), year;
	unsigned second = (unsigned)(local - days * DAY), month, day;
	char *p;

	when_civil(days, &year, &month, &day);
	if (year < 0 || year > 9999)
		buf_addf(b, "%+05lld", (long long)year);
	buf_reserve(b, 26);
	p = b->p + b->n;
	if (year >= 0 && year <= 9999)
		p = two(two(p, (unsigned)year / 100), (unsigned)year % 100);
	*p++ = '-';
	p = two(p, month);
	*p++ = '-';
	p = two(p, day);
	*p++ = 'T';
	p = two(p, second / HOUR);
	*p++ = ':';
	p = two(p, second / MINUTE % 60);
	*p++ = ':';
	p = two(p, second % 60);
	if (utc && minutes == 0) {
		*p++ = 'Z';
	} else {
		*p++ = minutes < 0 ? '-' : '+';
		minutes = minutes < 0 ? -minutes : minutes;
		p = two(p, (unsigned)minutes / 60);
		*p++ = ':';
		p = two(p, (unsigned)minutes % 60);
	}
	b->n = (size_t)(p - b->p);
}
