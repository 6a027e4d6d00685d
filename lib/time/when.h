/* Time stamps and the calendar. An instant is seconds since 1970 UTC. */
#ifndef TIME_WHEN_H
#define TIME_WHEN_H

#include "base/buf.h"
#include "base/str.h"

/* What a time stamp says of its zone. */
enum when_kind {
	WHEN_NONE,	/* no time stamp, or one of no such day or hour */
	WHEN_GIVEN,	/* the offset is stated, or UTC by definition */
	WHEN_NAMED,	/* a zone abbreviation such as PDT: *offset is a guess */
	WHEN_LOCAL	/* no zone that is known: *t is the clock read as UTC */
};

/*
 * Reads a time stamp of these forms and their kin:
 *   Wed Aug 27 13:08:45 +0000 2008      2021-11-30T13:16:56.000Z
 *   2020-06-30T23:57:02+00:00           2024-03-16 10:51:31+00:00
 *   2017-09-08 08:52:57 +0000           2022-03-23 15:05:07 PDT
 *   2019-12-18 08:42:09                 2018-04-30 22:38, 2017/03/05
 *   Mar 16, 2024 · 10:51 AM UTC
 * A leap second is the second before it; fractions are cut off; blanks around
 * it are allowed. *offset is in seconds east of UTC, 0 for WHEN_LOCAL.
 */
enum when_kind when_parse(struct str s, int64_t *t, int32_t *offset);

/*
 * An offset by itself, in seconds: +07:00, +0700, +07, Z. False when s is
 * anything else.
 */
bool when_offset(struct str s, int32_t *offset);

/*
 * What a zone's name or offset behind a time of day says: WHEN_GIVEN, WHEN_NAMED
 * with the seconds that the name most likely means, WHEN_LOCAL for other names
 * of letters, WHEN_NONE for what is no name.
 */
enum when_kind when_zone(struct str s, int32_t *offset);

/*
 * Appends t as RFC 3339 with whole seconds; offset 0 with utc is written Z.
 * The offset is cut to whole minutes, the instant stays. A year that four
 * digits cannot hold is written with its sign and all its digits. t is within
 * 2^62 of 0.
 */
void when_write(struct buf *, int64_t t, int32_t offset, bool utc);

/* Days since 1970-01-01 of a date of the Gregorian calendar, and back. */
int64_t when_days(int64_t year, unsigned month, unsigned day);
void when_civil(int64_t days, int64_t *year, unsigned *month, unsigned *day);

/* The day on which instant t falls, with no offset: t / 86400 rounded down. */
int64_t when_day_of(int64_t t);

/* Days of a month, 28 to 31. */
unsigned when_month_days(int64_t year, unsigned month);

/* ISO weekday of a day, 1 (Monday) to 7, and its ISO week and week's year. */
unsigned when_weekday(int64_t days);
unsigned when_week(int64_t days, int64_t *year);

#endif
