#include "scene/answered.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/survival.h"

enum { DAY = 86400 };

void
answered_take(struct answered *w, struct str id,
    const struct answered_one *one)
{
	uint32_t n = names_find(&w->ids, id);

	if (n == NAMES_NONE && w->ids.n >= ANSWERED_MOST)
		return;
	n = names_add(&w->ids, id);
	w->one = mem_grow(w->one, &w->cap, (size_t)n + 1, sizeof(*w->one));
	w->one[n] = *one;
}

/* Each question as a subject, in the cluster of its day. */
static size_t
subjects_of(const struct answered *w, int64_t now, struct survival_cell *cell,
    struct names *days)
{
	size_t n = 0;

	for (uint32_t i = 0; i < w->ids.n; i++) {
		const struct answered_one *q = &w->one[i];
		int64_t time = q->seconds >= 0 ? q->seconds :
		    (q->open ? now : q->until) - q->asked;
		int64_t day = q->asked / DAY;

		if (time < 0 || time > SURVIVAL_TIME_MAX)
			continue;
		cell[n++] = (struct survival_cell){ survival_at((uint32_t)time,
		    q->seconds >= 0 ? SURVIVAL_EVENT : SURVIVAL_CENSORED),
			names_add(days, (struct str){ (const char *)&day,
			sizeof(day) }), 1 };
	}
	return n;
}

static double
real_time(uint32_t t)
{
	return t == UINT32_MAX ? NAN : (double)t;
}

struct answered_found
answered_find(const struct answered *w, int64_t now, int64_t limit)
{
	struct answered_found found = { 0, NAN, NAN, NAN, NAN, NAN, NAN };
	struct survival_quantile half = { .q = 0.5 };
	struct survival_cell *cell;
	struct names days = { 0 };
	struct survival_step step;
	struct survival *s;
	size_t n;

	if (w->ids.n == 0)
		return found;
	cell = mem_new(w->ids.n, sizeof(*cell));
	found.n = subjects_of(w, now, cell, &days);
	n = survival_sort(cell, found.n);
	s = survival_open(cell, n, NULL, 0, days.n);
	while (survival_next(s, &step)) {
		survival_quantile_see(&half, &step);
		if (step.time > limit)
			continue;
		found.share = step.share;
		found.low = step.low;
		found.high = step.high;
	}
	if (found.n > 0) {
		found.half = real_time(half.at);
		found.half_low = real_time(half.low);
		found.half_high = real_time(half.high);
	}
	survival_close(s);
	names_free(&days);
	free(cell);
	return found;
}

void
answered_free(struct answered *w)
{
	names_free(&w->ids);
	free(w->one);
}
