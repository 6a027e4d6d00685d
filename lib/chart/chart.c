#include "chart/chart.h"

#include <math.h>

#include "base/array.h"
#include "base/ascii.h"
#include "show/numerals.h"
#include "show/words.h"

/* How far all that is drawn reaches up and down from 0. */
struct reach {
	double high;
	double low;
	bool whole;	/* all values are whole numbers */
};

static void
reach_to(struct reach *r, double v)
{
	r->high = fmax(r->high, v);
	r->low = fmin(r->low, v);
}

static struct reach
reach_of(const struct chart *c)
{
	struct reach r = { .whole = !c->percent && !c->signs };

	if (c->even > 0)
		reach_to(&r, c->even);
	if (c->type == CHART_DUMBBELL)
		reach_to(&r, c->reach);
	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const struct chart_mark *m = &c->panel[p].mark[i];

			reach_to(&r, m->value);
			if (c->type == CHART_DUMBBELL ||
			    c->type == CHART_FUNNEL)
				reach_to(&r, m->due);
			if (c->type == CHART_GROUPED) {
				reach_to(&r, m->other);
				reach_to(&r, m->other_high);
			}
			if (c->type != CHART_LINES) {
				reach_to(&r, m->high);
				reach_to(&r, m->low);
			}
			r.whole = r.whole && (isnan(m->value) ||
			    m->value == floor(m->value));
		}
	return r;
}

static const struct {
	double end, step;
} nice[] = { { 1, .2 }, { 2, .5 }, { 4, 1 }, { 5, 1 }, { 8, 2 }, { 10, 2 } };

/* The step between about four ticks to there; end is the last of them. */
static double
step_to(double most, double *end)
{
	const double power = pow(10, floor(log10(most)));
	size_t i = 0;

	while (i + 1 < ARRAY_N(nice) && most > nice[i].end * power * (1 + 1e-9))
		i++;
	*end = nice[i].end * power;
	return nice[i].step * power;
}

struct chart_axis
chart_axis(const struct chart *c)
{
	const struct reach r = reach_of(c);
	const bool both = r.high > 0 && r.low < 0;
	struct chart_axis axis = { 0, 1, 1, 1 };
	double end, high, low;

	if (!(r.high - r.low > 0) || !isfinite(r.high - r.low))
		return axis;
	axis.step = step_to(r.high - r.low, &end);
	if (r.whole)
		axis.step = fmax(1, axis.step);
	high = ceil((both ? r.high : r.low < 0 ? 0 : end) / axis.step - 1e-9);
	low = ceil((both ? -r.low : r.low < 0 ? end : 0) / axis.step - 1e-9);
	axis.high = axis.step * fmax(0, high);
	axis.low = low > 0 ? -axis.step * low : 0;
	axis.ticks = (size_t)(fmax(0, high) + fmax(0, low));
	return axis;
}

double
chart_tick_at(const struct chart_axis *a, size_t i)
{
	return a->step * ((double)i + round(a->low / a->step));
}

double
chart_part(const struct chart_axis *a, double v)
{
	return fmin(1, fmax(0, (v - a->low) / (a->high - a->low)));
}

void
chart_number(const struct chart *c, double v, struct buf *b)
{
	if (!isfinite(v))
		buf_addz(b, "\xe2\x80\x93");
	else if (c->percent)
		numerals_share(b, v);
	else if (c->signs)
		numerals_signed(b, v, 1);
	else
		numerals_decimal(b, v, v == floor(v) ? 0 : 2);
}

void
chart_interval(const struct chart *c, double low, double high, struct buf *b)
{
	if (c->percent)
		numerals_shares(b, low, high);
	else
		numerals_to(b, low, high, 1);
}

struct str
chart_unit(const struct chart *c, struct str count)
{
	return str_is(count, "1") ? c->one : c->unit;
}

void
chart_value(const struct chart *c, const struct chart_mark *m, struct buf *b)
{
	if (m->text.n > 0)
		numerals_digits(b, m->text);
	else
		chart_number(c, m->value, b);
}

void
chart_tick(const struct chart *c, double v, double step, struct buf *b)
{
	double unit = c->percent ? 100 : 1;
	double decimals = ceil(-log10(step * unit) - 1e-9);

	numerals_decimal(b, v * unit,
	    decimals < 0 ? 0 : (unsigned)fmin(decimals, 9));
	if (c->percent)
		buf_addc(b, '%');
}

bool
chart_has_intervals(const struct chart *c)
{
	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++)
			if (!isnan(c->panel[p].mark[i].low))
				return true;
	return false;
}
