/* Time stamps, zones and the calendar. An instant is seconds since 1970 UTC. */
#ifndef IO_WHEN_H
#define IO_WHEN_H

#include "base/buf.h"
#include "base/str.h"

struct zone;

/*
 * A zone by its name in the system's tz data (Asia/Jakarta), "UTC", "Z", or a
 * fixed offset (+07:00, +0700, -03:30). NULL when it is none of these;
 * zone_hint() then has a sentence to say ("WIB is Asia/Jakarta"), or NULL.
 * Frees with zone_close().
 */
struct zone *zone_open(const char *name);
const char *zone_hint(const char *name);
void zone_close(struct zone *);

/* Seconds east of UTC that hold in the zone at instant t. */
int32_t zone_offset(const struct zone *, int64_t t);

/* The instant at which the zone's clock shows this local time (seconds since
 * 1970 as if it were UTC); of two the earlier, of none the instant after the
 * gap. */
int64_t zone_instant(const struct zone *, int64_t local);

/* What a time stamp says of its zone. */
enum when_kind {
	WHEN_NONE,	/* no time stamp, or one of no such day or hour */
	WHEN_GIVEN,	/* the offset is stated, or UTC by definition */
	WHEN_NAMED,	/* a zone abbreviation such as PDT: *offset is a guess */
	WHEN_LOCAL	/* no zone stated: *t is the wall clock read as UTC */
};

/*
 * Reads a time stamp of the forms T1 to T8, T12, T13 (the manual lists them):
 *   Wed Aug 27 13:08:45 +0000 2008      2021-11-30T13:16:56.000Z
 *   2020-06-30T23:57:02+00:00           2024-03-16 10:51:31+00:00
 *   2017-09-08 08:52:57 +0000           2022-03-23 15:05:07 PDT
 *   2019-12-18 08:42:09                 2018-04-30 22:38, 2017/03/05
 *   Mar 16, 2024 · 10:51 AM UTC
 * A leap second is the second before it; fractions are cut off.
 */
enum when_kind when_parse(struct str s, int64_t *t, int32_t *offset);

/* Appends t as RFC 3339 with whole seconds; offset 0 with utc is written Z. */
void when_write(struct buf *, int64_t t, int32_t offset, bool utc);

/*
 * The bound that -s or -u names: a local date 2013-09-16 in zone, or an
 * instant with its offset. For until, the first instant no longer inside
 * (the day after a date, the second after an instant). False: neither.
 */
bool when_bound(struct str s, const struct zone *, bool until, int64_t *t);

/* Days since 1970-01-01 of a date of the Gregorian calendar, and back. */
int64_t when_days(int64_t year, unsigned month, unsigned day);
void when_civil(int64_t days, int64_t *year, unsigned *month, unsigned *day);

/* ISO weekday of a day, 1 (Monday) to 7, and its ISO week and week's year. */
unsigned when_weekday(int64_t days);
unsigned when_week(int64_t days, int64_t *year);

#endif
