/* Days, weeks, months and years as rows have them, named for people. */
#ifndef CHART_PERIOD_H
#define CHART_PERIOD_H

#include "base/buf.h"

/* How long they are: 2013, 2013-09, 2013-W38, 2013-09-16. */
enum {
	PERIOD_YEAR = 4,
	PERIOD_MONTH = 7,
	PERIOD_WEEK = 8,
	PERIOD_DAY = 10
};

/* Appends "Sep 2013", "16 Sep 2013", "2013", or "2013-W38" as it is. */
void period_name(struct str period, struct buf *);

#endif
