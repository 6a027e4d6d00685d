#include "rows/rates.h"

#include <stdlib.h>

#include "base/buf.h"
#include "count/counter.h"
#include "count/distinct.h"
#include "count/settings.h"
#include "count/tuples.h"
#include "dimension/cluster.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "time/when.h"

void
rates_open(struct rates *r, const struct counter *c)
{
	size_t n;
	uint64_t *pair = distinct_pairs(&c->days, &n);
	struct buf name = { 0 };

	r->first = INT64_MAX;
	r->last = INT64_MIN;
	for (size_t i = 0; i < n; i++) {
		int64_t day;

		buf_clear(&name);
		cluster_name(&c->day, (uint32_t)pair[i], &name);
		if (!moment_day(buf_str(&name), &day))
			continue;
		r->first = day < r->first ? day : r->first;
		r->last = day > r->last ? day : r->last;
	}
	settings_date("-s", c->set->since, &r->first);
	settings_date("-u", c->set->until, &r->last);
	buf_free(&name);
	free(pair);
}

/* Cuts the window to the part of time that the value of a dimension names. */
static void
cut_window(const struct dimension *d, uint32_t value, struct rates *r,
    unsigned *weekday)
{
	struct str text = d->values.key[value];
	int64_t day;

	if (d->kind != DIMENSION_TIME)
		return;
	if (d->part == MOMENT_WEEKDAY)
		*weekday = (unsigned)(text.p[0] - '0');
	if (!moment_first_day(d->part, text, &day))
		return;
	if (day > r->first)
		r->first = day;
	day = moment_next(d->part, day) - 1;
	if (day < r->last)
		r->last = day;
}

struct rate
rates_of(const struct rates *window, const struct counter *c,
    const struct block *block, const struct block_item *item)
{
	const struct dimension *d = c->by[c->groups];
	struct rates r = *window;
	struct rate rate = { 0 };
	unsigned weekday = 0;
	uint32_t owner = counter_rate_owner(c, block->tuple, item->tuple);

	for (size_t i = 0; i < c->groups; i++)
		cut_window(c->by[i], block->value[i], &r, &weekday);
	cut_window(d, item->value, &r, &weekday);
	if (r.first != INT64_MAX && r.last != INT64_MIN && r.first <= r.last)
		rate.days = (uint64_t)(r.last - r.first) + 1;
	if (weekday > 0 && rate.days > 0) {
		rate.days = 0;
		for (int64_t day = r.first; day <= r.last; day++)
			rate.days += when_weekday(day) == weekday;
	}
	if (owner == TUPLES_NONE)
		return rate;
	rate.active_days = distinct_count(&c->days, owner);
	rate.authors = distinct_count(&c->authors, owner);
	return rate;
}
