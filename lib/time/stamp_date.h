/* Time stamps that say a day, in any order of their parts; for time/stamp. */
#ifndef TIME_STAMP_DATE_H
#define TIME_STAMP_DATE_H

#include "base/str.h"
#include "time/when.h"

/* Whether 05/06/2014 is the fifth of June or the sixth of May. */
enum stamp_order { STAMP_UNSETTLED, STAMP_DAY_FIRST, STAMP_MONTH_FIRST };

enum stamp_form {
	STAMP_OTHER,
	STAMP_EITHER,	/* 05/06/2014, and the order is not settled: not read */
	STAMP_DAY,	/* 25/02/2014: only the day can come first */
	STAMP_MONTH,	/* 02/25/2014: only the month can */
	STAMP_RELATIVE	/* "2 hours ago": read when now is known */
};

/*
 * A day, and perhaps a time of day and a zone, out of a stamp in plain signs
 * (stamp_words_plain()); as stamp_read() gives it.
 */
enum when_kind stamp_date_read(struct str s, enum stamp_order, int64_t *t,
    int32_t *offset, enum stamp_form *form);

/*
 * Whether s is a time of day and nothing else ("10:05", "3.15 PM"), or a day
 * and nothing else.
 */
bool stamp_date_is_clock(struct str s);
bool stamp_date_is_day(struct str s);

#endif
