/* The rule after the changes that tz data lists, written as POSIX TZ is. */
#ifndef TIME_TZRULE_H
#define TIME_TZRULE_H

#include "base/str.h"

/* When the clock changes: a day of the year and a local time. */
struct tzrule_change {
	char kind;	/* 'J' day 1-365 without leap days, '0' day 0-365, 'M' */
	int month, week, day;
	int32_t time;	/* seconds after midnight */
};

struct tzrule {
	bool given;
	bool summer;	/* whether there are two offsets */
	int32_t offset, summer_offset;	/* seconds east of UTC */
	struct tzrule_change begin, end;	/* of summer */
};

/*
 * Reads "WIB-7" or "CET-1CEST,M3.5.0,M10.5.0/3"; "" is a rule not given.
 * False when it is none.
 */
bool tzrule_parse(struct str s, struct tzrule *);

/*
 * The span around instant t in which the clock does not change. On entry
 * *from and *offset are the last change before the rule and what it made
 * hold; they stay when the rule has made no change since.
 */
void tzrule_span(const struct tzrule *, int64_t t, int64_t *from, int64_t *to,
    int32_t *offset);

#endif
