/* Rows of posts per day, period by period, as a whole. */
#ifndef REPORT_RHYTHM_H
#define REPORT_RHYTHM_H

#include "base/buf.h"
#include "dossier/gather.h"

struct rhythm {
	double mean;		/* posts per day of the window */
	double least, most;	/* of a period */
	size_t apart;	/* the row farthest from the mean of those whose interval
			 * excludes it; SIZE_MAX: none */
};

/* Sums up rows of kind rate; false when one has no value, or none an interval. */
bool rhythm_sum(const struct gather_kind *, struct rhythm *);

/* Whether there are three months, or as many weeks. */
bool rhythm_are_enough(const struct gather_kind *);

/* Whether the periods are weeks, not months. */
bool rhythm_of_weeks(const struct gather_kind *);

/* Whether days of the period lie out of the window. */
bool rhythm_is_part(const struct gather_kind *, size_t row);

/* The period of a row as it stands: 2013-09. And appended for eyes: Sep 2013. */
struct str rhythm_period_text(const struct gather_kind *, size_t row);
void rhythm_period(const struct gather_kind *, size_t row, struct buf *);

/* Appends a period of this text for eyes. */
void rhythm_add_period(struct buf *, struct str period);

#endif
