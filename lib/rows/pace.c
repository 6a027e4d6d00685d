#include "rows/pace.h"

#include <math.h>

#include "base/diag.h"
#include "dimension/cluster.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "rows/layout.h"
#include "rows/rates.h"
#include "show/table.h"
#include "stats/interval.h"

bool
pace_is_of(const struct counter *c)
{
	const struct dimension *d = c->by[c->groups];

	return d->kind == DIMENSION_TIME && d->part != MOMENT_DAY;
}

static struct table *
open_pace_table(const struct counter *c, const char *format)
{
	struct layout l = { 0 };
	const unsigned right = LAYOUT_RIGHT;

	layout_dimensions(&l, c);
	layout_add(&l, "n", right);
	layout_add(&l, "days", right);
	layout_add(&l, "period_days", LAYOUT_RIGHT | LAYOUT_WIDE);
	layout_add(&l, "per_day", right);
	layout_add(&l, "low", right);
	layout_add(&l, "high", right);
	layout_add(&l, "why", 0);
	return table_open(format, l.column, l.n);
}

/* Of the days of an item, with k items at once. */
static struct interval
pace_interval(const struct counter *c, const struct sums *s, uint64_t days,
    size_t k)
{
	const double unit = pow(10, s->places);

	if (c->cluster.kind != CLUSTER_DAY)
		return (struct interval){ NAN, NAN, NAN,
			"the posts were not kept by day: --cluster day" };
	if (s->below)
		return (struct interval){ NAN, NAN, NAN,
			"numbers below 0 were summed" };
	if (days < 2)
		return (struct interval){ NAN, NAN, NAN,
			"fewer than two days" };
	return interval_mean((double)s->x / unit, (double)s->xx / unit / unit,
	    (double)days, INTERVAL_ALPHA / (double)k);
}

/* How many days a year, month or week has; other parts of time are no period. */
static void
print_period(struct table *t, const struct counter *c, uint32_t item)
{
	const struct dimension *d = c->by[c->groups];
	int64_t first;

	if (d->part != MOMENT_WEEKDAY &&
	    moment_first_day(d->part, d->values.key[item], &first))
		table_int(t, "period_days", moment_next(d->part, first) -
		    first);
}

static void
print_pace(struct table *t, struct counter *c, const struct rates *window,
    const struct block *block, const struct block_item *item)
{
	const struct sums *s = &item->sums;
	const uint64_t days = rates_of(window, c, block, item).days;
	const struct interval in = pace_interval(c, s, days, block->n);

	layout_begin(t, c, "rate", block, item->value);
	layout_decimal(t, "n", s->x, s->places);
	table_int(t, "days", (int64_t)days);
	print_period(t, c, item->value);
	layout_real(t, "per_day", days == 0 ? NAN : (double)s->x /
	    pow(10, s->places) / (double)days);
	layout_real(t, "low", in.low);
	layout_real(t, "high", in.high);
	layout_words(t, "why", in.why == NULL ? (struct str){ 0 } :
	    str_of(in.why));
	table_end_row(t);
}

void
pace_print(struct counter *c, struct blocks *blocks, const char *format)
{
	struct table *t;
	struct rates window;
	struct block block;

	if (!pace_is_of(c))
		diag_die("--part rate: rates are of years, months, weeks, "
		    "weekdays or hours, and -b %s is none of them",
		    diag_vis(c->by[c->groups]->name));
	t = open_pace_table(c, format);
	rates_open(&window, c);
	while (blocks_next(blocks, &block))
		for (size_t i = 0; i < block.n; i++)
			print_pace(t, c, &window, &block, &block.item[i]);
	blocks_rewind(blocks);
	layout_note(t, "note.rate", NULL);
	table_close(t);
}
