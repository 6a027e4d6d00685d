/*
 * What the times of a file mean: whether days or months come first in its
 * dates, which one 25/02 anywhere in it settles, and from when "2 hours ago" is
 * counted.
 */
#ifndef INTAKE_TIMES_H
#define INTAKE_TIMES_H

#include "container/feed.h"
#include "container/rows.h"
#include "json/json.h"
#include "post/post.h"
#include "time/stamp.h"

/* Of one file; {0} is nothing known. */
struct times {
	struct stamp_rules rules;
	bool unsettled;		/* nothing in it says what comes first */
};

/* A zone that a source knows, kept for its next post; {0} is none. */
struct times_zone {
	struct zone *zone;
	const char *name;
};

/*
 * The rules that --dates ("dmy", "mdy") and --collected ask for; either may be
 * NULL. A mistake ends the program with status 2.
 */
struct stamp_rules times_asked(const char *dates, const char *collected);

/*
 * Takes note of what a post's time says of the order of days and months. Where
 * it may be two dates what is still to come is asked, once: rows, or members of
 * that name where whole, the value that is taken, is not NULL. If that settles
 * it the time is read again.
 */
void times_settle(struct times *, struct post *, struct feed *,
    const struct json_node *whole, struct rows *);

/* Whether it would take note of something. */
bool times_would_settle(const struct times *, const struct post *);

/* What can be done about a post's time that was not read; may be NULL. */
const char *times_advice(const struct post *);

/*
 * A post's time that is a clock's, of which it is known that it is this zone's
 * (a name of the tz data). Where there is no such zone the time stays as it is.
 */
void times_in_zone(struct times_zone *, struct post *, const char *zone);

#endif
