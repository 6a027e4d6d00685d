#include "stream/clock.h"

#include <inttypes.h>

#include "base/buf.h"
#include "base/diag.h"
#include "json/json.h"
#include "time/when.h"

bool
clock_read(const struct json_node *stamp, int64_t *t, int32_t *offset)
{
	struct buf scratch = { 0 };
	bool good;

	if (!json_type_is(stamp, JSON_STRING))
		return false;
	good = when_parse(json_text(stamp, &scratch), t, offset) == WHEN_GIVEN;
	buf_free(&scratch);
	return good;
}

void
clock_reach(struct clock *c, int64_t t, int32_t offset)
{
	if (c->known && t <= c->now)
		return;
	c->known = true;
	c->now = t;
	c->offset = offset;
}

void
clock_see(struct clock *c, int64_t t, int32_t offset)
{
	if (c->known && t < c->now - CLOCK_LATE)
		c->late++;
	clock_reach(c, t, offset);
}

void
clock_tick(struct clock *c, const struct record *tick)
{
	int32_t offset;
	int64_t t;

	if (clock_read(record_get(tick, "at"), &t, &offset))
		clock_reach(c, t, offset);
}

void
clock_finish(const struct clock *c)
{
	if (c->late > 0)
		diag_finding("%" PRIu64 " record%s came out of order: put "
		    "tw-sort before", c->late, c->late == 1 ? "" : "s");
}

void
clock_timeless(uint64_t timeless, bool all, const char *which)
{
	if (timeless == 0)
		return;
	if (!all)
		diag_note("records without a time, which %s: %" PRIu64, which,
		    timeless);
	else
		diag_finding("no record has a time with its offset from UTC, "
		    "so all %" PRIu64 " %s: tw-normalize -z ZONE gives "
		    "archives one", timeless, which);
}
