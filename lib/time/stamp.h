/*
 * Time stamps as people, spreadsheets and programs of all kinds write them:
 * names of months, clocks of twelve hours, days before months or after them,
 * numbers of days and of seconds, "2 hours ago".
 */
#ifndef TIME_STAMP_H
#define TIME_STAMP_H

#include "base/str.h"
#include "time/stamp_date.h"

/* What a reader knows beside the stamp. {0} is nothing. */
struct stamp_rules {
	enum stamp_order order;
	bool collected;		/* when the data was collected is known: */
	bool collected_day;	/* only the day of it; now is its midnight */
	int64_t now;		/* a clock read as UTC; or an instant */
	enum when_kind now_kind;	/* WHEN_LOCAL or WHEN_GIVEN */
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

#endif
