#include "svg/describe.h"

#include <math.h>

#include "base/array.h"
#include "chart/period.h"
#include "show/numerals.h"
#include "show/words.h"

enum { NAMES = 16 };

/* What is said: names of a text with their values, whose bytes are in text. */
struct describe {
	struct words_name name[NAMES];
	struct buf text[NAMES];
	size_t n;
};

/* The value of a name is what is appended to this. */
static struct buf *
named(struct describe *d, const char *name)
{
	d->name[d->n].name = name;
	return &d->text[d->n++];
}

static void
count(struct describe *d, const char *name, size_t n)
{
	numerals_count(named(d, name), (int64_t)n);
}

static void
say(struct describe *d, const char *key, struct buf *b)
{
	for (size_t i = 0; i < d->n; i++)
		d->name[i].value = buf_str(&d->text[i]);
	d->name[d->n] = (struct words_name){ NULL, { 0 } };
	words_fill(b, key, d->name);
	for (size_t i = 0; i < d->n; i++)
		buf_free(&d->text[i]);
	d->n = 0;
}

static void
name_mark(const struct chart *c, const struct chart_panel *p,
    const struct chart_mark *m, struct buf *b)
{
	if (p->label.n > 0) {
		buf_adds(b, p->label);
		buf_addz(b, ", ");
	}
	if (c->columns == 0)
		buf_adds(b, m->label);
	else if (c->periods)
		period_name(c->column[m->at], b);
	else
		buf_adds(b, c->column[m->at]);
}

/* The largest and the smallest mark of all; false where there is none. */
static bool
name_ends(const struct chart *c, struct describe *d)
{
	const struct chart_panel *high = NULL, *low = NULL;
	size_t most = 0, least = 0;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const struct chart_panel *panel = &c->panel[p];
			const double v = panel->mark[i].value;

			if (isnan(v) || panel->all)
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
	if (high == NULL)
		return false;
	name_mark(c, high, &high->mark[most], named(d, "a"));
	chart_value(c, &high->mark[most], named(d, "s"));
	name_mark(c, low, &low->mark[least], named(d, "b"));
	chart_value(c, &low->mark[least], named(d, "s2"));
	return true;
}

static size_t
most_marks(const struct chart *c)
{
	size_t most = 0;

	for (size_t p = 0; p < c->panels; p++)
		if (!c->panel[p].all && c->panel[p].n > most)
			most = c->panel[p].n;
	return most;
}

/* Whether the first two bars, and no others, are not of the least level. */
static bool
two_lead(const struct chart *c)
{
	const struct chart_panel *p = c->panel;

	if (c->panels != 1 || p->n < 3 || !(c->even > 0))
		return false;
	for (size_t i = 0; i < p->n; i++)
		if ((p->mark[i].level == CHART_MINIMAL) != (i >= 2))
			return false;
	return true;
}

static void
describe_bars(const struct chart *c, struct describe *d, struct buf *b)
{
	const struct chart_panel *p = c->panel;

	if (str_is(c->by, "program") && c->percent && two_lead(c)) {
		d->n = 0;
		count(d, "k", p->n);
		buf_adds(named(d, "a"), p->mark[0].label);
		chart_value(c, &p->mark[0], named(d, "s"));
		buf_adds(named(d, "b"), p->mark[1].label);
		chart_value(c, &p->mark[1], named(d, "s2"));
		numerals_share(named(d, "e"), c->even);
		say(d, "c.bars.d", b);
	} else if (str_is(c->by, "intent") && c->panels == 1) {
		say(d, "c.int.d", b);
	} else
		say(d, "chart.bars.d", b);
}

static void
describe_dumbbell(const struct chart *c, struct describe *d, struct buf *b)
{
	size_t n[CHART_UNDECIDED + 1] = { 0 };

	for (size_t i = 0; c->panels > 0 && i < c->panel[0].n; i++)
		n[c->panel[0].mark[i].tone]++;
	count(d, "u", n[CHART_UNDER]);
	count(d, "o", n[CHART_OVER]);
	count(d, "x", n[CHART_UNDECIDED]);
	say(d, str_is(c->by, "program") ? "c.align.d" : "chart.align.d", b);
}

static void
describe_heat(const struct chart *c, struct describe *d, struct buf *b)
{
	const bool program = str_is(c->by, "program");

	/* the first says that a table follows, as on a page */
	say(d, program && c->bare && str_is(c->over, "month") ? "c.heat.d" :
	    program && str_is(c->over, "intent") && c->percent ? "c.for.d" :
	    "chart.heat.d", b);
}

static void
describe_rate(const struct chart *c, struct describe *d, struct buf *b)
{
	double low = INFINITY, high = -INFINITY;

	for (size_t i = 0; i < c->panel[0].n; i++) {
		low = fmin(low, c->panel[0].mark[i].value);
		high = fmax(high, c->panel[0].mark[i].value);
	}
	if (low > high)
		low = high = 0;
	numerals_decimal(named(d, "lo"), low, 1);
	numerals_decimal(named(d, "hi"), high, 1);
	numerals_decimal(named(d, "m"), c->mean, 1);
	say(d, str_is(c->over, "month") ? "c.days.d" : "chart.rate.d", b);
}

static void
describe_funnel(const struct chart *c, struct describe *d, struct buf *b)
{
	const struct chart_panel *p = c->panel;
	size_t written = p->n - 1;

	while (written > 0 && p->mark[written - 1].level == CHART_MAXIMAL)
		written--;
	numerals_digits(named(d, "r"), p->mark[0].text);
	numerals_digits(named(d, "w"), p->mark[written].text);
	say(d, "c.funnel.d", b);
}

void
describe_chart(const struct chart *c, struct buf *b)
{
	struct describe d = { 0 };
	const bool rows = c->type == CHART_LINES || c->type == CHART_HEAT;

	if (c->type == CHART_FUNNEL) {
		describe_funnel(c, &d, b);
		return;
	}
	if (!name_ends(c, &d)) {
		buf_addz(b, words_of("chart.none.d"));
		return;
	}
	count(&d, "k", rows ? c->panels - (c->panel[0].all) : most_marks(c));
	buf_adds(named(&d, "what"), c->along);
	buf_adds(named(&d, "over"), c->across);
	switch (c->type) {
	case CHART_BARS:
		describe_bars(c, &d, b);
		break;
	case CHART_DUMBBELL:
		describe_dumbbell(c, &d, b);
		break;
	case CHART_LINES:
		count(&d, "m", c->columns);
		say(&d, "chart.lines.d", b);
		break;
	case CHART_HEAT:
		count(&d, "m", c->columns);
		describe_heat(c, &d, b);
		break;
	case CHART_RATE:
		describe_rate(c, &d, b);
		break;
	case CHART_GROUPED:
		say(&d, "chart.grouped.d", b);
		break;
	case CHART_FUNNEL:
		break;
	}
}

void
describe_marks(const struct chart *c, struct buf *b)
{
	const bool mentions = str_is(c->unit, words_of("unit.mentions"));
	const bool program = str_is(c->by, "program");
	struct describe d = { 0 };

	if (c->type == CHART_DUMBBELL && mentions && c->even > 0) {
		count(&d, "k", c->at_once);
		numerals_share(named(&d, "e"), c->even);
		say(&d, "c.align.s", b);
	} else if (c->type == CHART_RATE && str_is(c->over, "month")) {
		buf_addz(b, words_of("c.days.s"));
	} else if (c->type == CHART_HEAT && program && mentions &&
	    str_is(c->over, "month") && !c->percent) {
		buf_addz(b, words_of("c.heat.s"));
	} else if (c->type == CHART_HEAT && program && c->percent &&
	    str_is(c->over, "intent")) {
		buf_addz(b, words_of("c.for.s"));
	} else {
		buf_adds(b, c->about);
		if ((c->type == CHART_BARS || c->type == CHART_GROUPED) &&
		    chart_has_intervals(c))
			buf_addf(b, "%s%s", b->n > 0 ? "; " : "",
			    words_of("chart.line"));
	}
}
