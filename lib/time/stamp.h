/*
 * Time stamps as people, spreadsheets and programs of all kinds write them:
 * names of months, clocks of twelve hours, days before months or after them,
 * numbers of days and of seconds, "2 hours ago".
 */
#ifndef TIME_STAMP_H
#define TIME_STAMP_H

#include "time/when.h"

/* Whether 05/06/2014 is the fifth of June or the sixth of May. */
enum stamp_order { STAMP_UNSETTLED, STAMP_DAY_FIRST, STAMP_MONTH_FIRST };

/* What a reader knows beside the stamp. {0} is nothing. */
struct stamp_rules {
	enum stamp_order order;
	bool collected;		/* when the data was collected is known: */
	bool collected_day;	/* only the day of it; now is its midnight */
	int64_t now;		/* a clock read as UTC; or an instant */
	enum when_kind now_kind;	/* WHEN_LOCAL or WHEN_GIVEN */
};

enum stamp_form {
	STAMP_OTHER,
	STAMP_EITHER,	/* 05/06/2014, and the order is not settled: not read */
	STAMP_DAY,	/* 25/02/2014: only the day can come first */
	STAMP_MONTH,	/* 02/25/2014: only the month can */
	STAMP_RELATIVE	/* "2 hours ago": read when now is known */
};

/*
 * Reads a stamp: t and offset are as when_parse() gives them, WHEN_NONE when it
 * is none or may be two. form may be NULL; it says more of the stamp, whether it
 * was read or not.
 */
enum when_kind stamp_read(struct str s, const struct stamp_rules *, int64_t *t,
    int32_t *offset, enum stamp_form *form);

/*
 * A number that is a time: seconds since 1970 or thousandths, millionths and
 * so on of them, by how many digits there are; a day as spreadsheets count
 * (41773.42); 20140514100500. A number that was rounded is none. WHEN_NONE,
 * WHEN_GIVEN, or WHEN_LOCAL for what is a clock's.
 */
enum when_kind stamp_number(struct str s, int64_t *t);

/*
 * Whether s is a time of day and nothing else ("10:05", "3.15 PM"), or a day
 * and nothing else.
 */
bool stamp_is_clock(struct str s);
bool stamp_is_day(struct str s);

#endif
