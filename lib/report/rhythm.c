#include "report/rhythm.h"

#include <math.h>

#include "base/hash.h"
#include "base/number.h"
#include "show/escape.h"
#include "show/numerals.h"

enum { MONTHS_MIN = 3, WEEKS_MIN = 13 };

static uint32_t
period_column(const struct gather_kind *k)
{
	uint32_t by[GATHER_DIMENSIONS_MAX];

	return gather_dimensions(k, by) == 0 ? NAMES_NONE : by[0];
}

struct str
rhythm_period_text(const struct gather_kind *k, size_t row)
{
	return gather_cell_text(k, row, period_column(k));
}

void
rhythm_add_period(struct buf *b, struct str period)
{
	if (!numerals_month(b, period))
		escape_html(b, period);
}

void
rhythm_period(const struct gather_kind *k, size_t row, struct buf *b)
{
	rhythm_add_period(b, rhythm_period_text(k, row));
}

bool
rhythm_of_weeks(const struct gather_kind *k)
{
	const uint32_t c = period_column(k);

	return c != NAMES_NONE && str_is(k->columns.key[c], "week");
}

bool
rhythm_are_enough(const struct gather_kind *k)
{
	return k->kept >= (rhythm_of_weeks(k) ? WEEKS_MIN : MONTHS_MIN);
}

bool
rhythm_is_part(const struct gather_kind *k, size_t row)
{
	return gather_count(k, row, "days") <
	    gather_count(k, row, "period_days");
}

/* Without one nothing can be said of what differs from what. */
static bool
any_interval(const struct gather_kind *k)
{
	for (size_t i = 0; i < k->kept; i++)
		if (number_both(gather_real(k, i, "low"),
		    gather_real(k, i, "high")))
			return true;
	return false;
}

bool
rhythm_sum(const struct gather_kind *k, struct rhythm *r)
{
	double n = 0, days = 0;

	*r = (struct rhythm){ .least = INFINITY, .most = -INFINITY,
		.apart = SIZE_MAX };
	for (size_t i = 0; i < k->kept; i++) {
		const double x = gather_real(k, i, "per_day");

		if (isnan(x))
			return false;
		n += gather_real(k, i, "n");
		days += gather_real(k, i, "days");
		r->least = fmin(r->least, x);
		r->most = fmax(r->most, x);
	}
	r->mean = n / days;
	if (!isfinite(r->mean) || !any_interval(k))
		return false;
	for (size_t i = 0; i < k->kept; i++) {
		const double far = fabs(gather_real(k, i, "per_day") - r->mean);
		const double low = gather_real(k, i, "low");
		const double high = gather_real(k, i, "high");

		if (number_both(low, high) &&
		    (low > r->mean || high < r->mean) &&
		    (r->apart == SIZE_MAX || far > fabs(gather_real(k,
		    r->apart, "per_day") - r->mean)))
			r->apart = i;
	}
	return true;
}
