/* Time zones, from the system's tz data. Instants are as in io/when. */
#ifndef TIME_ZONE_H
#define TIME_ZONE_H

#include "base/str.h"

struct zone;

/*
 * A zone by its name in the system's tz data (Asia/Jakarta), "UTC", "Z", or a
 * fixed offset (+07:00, +0700, -03:30). NULL when it is none of these;
 * zone_hint() then has a sentence to say ("WIB is Asia/Jakarta"), or NULL.
 * The hint lasts until the next call; the zone until zone_close().
 */
struct zone *zone_open(const char *name);
const char *zone_hint(const char *name);
void zone_close(struct zone *);

/* Another of the same: what one of them remembers is not for two threads. */
struct zone *zone_copy(const struct zone *);

/*
 * Seconds east of UTC that hold in the zone at instant t. Cheap as long as t
 * stays between two changes of the clock: those are remembered.
 */
int32_t zone_offset(struct zone *, int64_t t);

/*
 * The instant at which the zone's clock shows this local time (seconds since
 * 1970 as if it were UTC); of two the earlier, of none the first instant
 * after the gap.
 */
int64_t zone_instant(struct zone *, int64_t local);

/*
 * The bound that -s or -u names: a local date 2013-09-16 in zone, or an
 * instant with its offset. For until, the first instant no longer inside
 * (the day after a date, the second after an instant). False: neither.
 */
bool zone_bound(struct str s, struct zone *, bool until, int64_t *t);

#endif
