/* Rows about bursts, as they come or one for each at the end. */
#ifndef BURST_REPORT_H
#define BURST_REPORT_H

#include "base/buf.h"
#include "base/hash.h"
#include "burst/detector.h"
#include "show/wide.h"
#include "stream/clock.h"
#include "stream/lately.h"

struct report {
	struct wide rows;
	bool live;		/* a row at every change */
	struct lately *lately;	/* what was said; NULL: need not be kept */
	const struct clock *clock;
	const struct usual *usual;
	const struct calls *calls;
	const struct names *places;
	uint64_t few;		/* bursts of too few people to be shown */
	struct buf text;
	struct buf json;
};

/*
 * Opens the rows in a format of -o. Rows as they change are for streams; else
 * one is printed when nothing more will be known of a burst.
 */
void report_open(struct report *, const char *format);

/* What happened to a burst: to be the keys' report, with the report. */
void report_event(void *report, const struct detector *, const struct campaign *,
    enum detector_event);

/* At the end of input: bursts that go on, or whose echo does. */
void report_rest(struct report *, const struct detector *);

void report_close(struct report *);

#endif
