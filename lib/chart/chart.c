#include "chart/chart.h"

#include <math.h>

/* How far values reach up and down from 0, and how far intervals do. */
struct reach {
	double most;
	double least;
	double high;
	double low;
};

static struct reach
reach_of(const struct chart *c)
{
	struct reach r = { 0 };

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const struct chart_mark *m = &c->panel[p].mark[i];

			r.most = fmax(r.most, fmax(m->value, m->due));
			r.least = fmin(r.least, fmin(m->value, m->due));
			r.high = fmax(r.high, m->high);
			r.low = fmin(r.low, m->low);
		}
	return r;
}

struct chart_axis
chart_axis(const struct chart *c, size_t ticks)
{
	const double more = c->type == CHART_LINES ? 1 : 1.5;
	struct reach r = reach_of(c);
	struct chart_axis axis = { 0, 1, 1, 1 };
	double high, low, rough, power;

	high = r.most > 0 ? fmax(r.most, fmin(r.high, more * r.most)) : r.high;
	low = r.least < 0 ? fmin(r.least, fmax(r.low, more * r.least)) : r.low;
	rough = (high - low) / (double)ticks;
	if (!(rough > 0))
		return axis;
	power = pow(10, floor(log10(rough)));
	axis.step = rough <= power ? power : rough <= 2 * power ? 2 * power :
	    rough <= 5 * power ? 5 * power : 10 * power;
	high = ceil(high / axis.step - 1e-9);
	low = ceil(-low / axis.step - 1e-9);
	axis.high = axis.step * high;
	axis.low = low > 0 ? -axis.step * low : 0;
	axis.ticks = (size_t)(high + low);
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

/* v with so many decimals, and with a true minus sign. */
static void
add_real(struct buf *b, double v, int decimals)
{
	double half = 0.5 * pow(10, -decimals);

	if (v < 0 && v <= -half)
		buf_addz(b, "\xe2\x88\x92");
	buf_addf(b, "%.*f", decimals, fabs(v));
}

void
chart_number(const struct chart *c, double v, struct buf *b)
{
	if (isnan(v)) {
		buf_addz(b, "\xe2\x80\x93");
	} else if (c->percent) {
		if (v > 0 && v < 0.0005)
			buf_addz(b, "<0.1");
		else if (v < 1 && v > 0.9995)
			buf_addz(b, ">99.9");
		else
			add_real(b, 100 * v, 1);
		buf_addz(b, " %");
	} else if (c->signs) {
		if (v >= 0.05)
			buf_addc(b, '+');
		add_real(b, v, 1);
	} else
		add_real(b, v, v == floor(v) ? 0 : 2);
}

void
chart_value(const struct chart *c, const struct chart_mark *m, struct buf *b)
{
	if (m->text.n == 0) {
		chart_number(c, m->value, b);
		return;
	}
	if (m->text.p[0] == '-')
		buf_addz(b, "\xe2\x88\x92");
	buf_adds(b, str_skip(m->text, m->text.p[0] == '-'));
}

void
chart_tick(const struct chart *c, double v, double step, struct buf *b)
{
	double unit = c->percent ? 100 : 1;
	int decimals = (int)ceil(-log10(step * unit) - 1e-9);

	add_real(b, v * unit, decimals < 0 ? 0 : decimals);
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

static void
describe_mark(const struct chart *c, const struct chart_panel *p,
    const struct chart_mark *m, struct buf *b)
{
	if (p->label.n > 0) {
		buf_adds(b, p->label);
		buf_addz(b, ", ");
	}
	buf_adds(b, c->columns > 0 ? c->column[m->at] : m->label);
	buf_addz(b, ": ");
	chart_value(c, m, b);
}

void
chart_describe(const struct chart *c, struct buf *b)
{
	static const char *const name[] = {
		[CHART_BARS] = "Bar chart",
		[CHART_DUMBBELL] = "Dumbbell chart",
		[CHART_LINES] = "Line chart",
		[CHART_HEAT] = "Heat map"
	};
	const struct chart_panel *high = NULL, *low = NULL;
	size_t marks = 0, most = 0, least = 0;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const struct chart_panel *panel = &c->panel[p];
			double v = panel->mark[i].value;

			marks++;
			if (isnan(v))
				continue;
			if (high == NULL || v > high->mark[most].value) {
				high = panel;
				most = i;
			}
			if (low == NULL || v < low->mark[least].value) {
				low = panel;
				least = i;
			}
		}
	buf_addf(b, "%s of %zu values, ", name[c->type], marks);
	buf_adds(b, c->axis);
	buf_addz(b, ".");
	if (high == NULL)
		return;
	buf_addz(b, " Highest: ");
	describe_mark(c, high, &high->mark[most], b);
	buf_addz(b, ". Lowest: ");
	describe_mark(c, low, &low->mark[least], b);
	buf_addz(b, ".");
}
