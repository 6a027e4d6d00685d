#include <math.h>

#include "base/buf.h"
#include "chart/term.h"
#include "show/numerals.h"
#include "show/words.h"

/* "  sign words value", where there is something to say of them. */
static void
add_legend(struct buf *b, const char *sign, struct str words, struct str value)
{
	if (b->n > 0)
		buf_addz(b, "  ");
	buf_addf(b, "%s ", sign);
	buf_adds(b, words);
	if (value.n > 0)
		buf_addc(b, ' ');
	buf_adds(b, value);
}

/* What is due, when it is the same for all; NAN when it is not. */
static double
one_due(const struct chart *c)
{
	double due = NAN;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const double v = c->panel[p].mark[i].due;

			if (isnan(due))
				due = v;
			if (!isnan(v) && v != due)
				return NAN;
		}
	return due;
}

static bool
any_part(const struct chart *c)
{
	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++)
			if (c->panel[p].mark[i].part)
				return true;
	return false;
}

static void
legend_of_dots(const struct chart *c, struct buf *b)
{
	struct buf v = { 0 };

	add_legend(b, TERM_SHARE, c->type == CHART_RATE ? c->axis :
	    str_of(words_of("share")), STR(""));
	if (any_part(c))
		add_legend(b, TERM_PART, str_of(words_of("part")), STR(""));
	if (chart_has_intervals(c))
		add_legend(b, TERM_ACROSS TERM_ACROSS, str_of(words_of("interval.all")),
		    STR(""));
	if (c->type == CHART_DUMBBELL) {
		if (!isnan(one_due(c)))
			chart_number(c, one_due(c), &v);
		add_legend(b, TERM_DUE, str_of(words_of("due")), buf_str(&v));
	} else if (c->mean > 0) {
		numerals_decimal(&v, c->mean, 1);
		add_legend(b, TERM_EVEN, str_of(words_of("mean")), buf_str(&v));
	}
	buf_free(&v);
}

static void
legend_of_bars(const struct chart *c, struct buf *b)
{
	struct buf v = { 0 };

	if (c->type == CHART_GROUPED) {
		add_legend(b, TERM_FULL, c->series[0], STR(""));
		add_legend(b, TERM_HALF, c->series[1], STR(""));
	} else if (chart_has_intervals(c)) {
		add_legend(b, TERM_FULL TERM_DARK, c->head.n > 0 ? c->head : c->axis,
		    STR(""));
		add_legend(b, TERM_DARK TERM_LIGHT, str_of(words_of("interval")),
		    STR(""));
	}
	if (c->even > 0) {
		chart_number(c, c->even, &v);
		add_legend(b, TERM_EVEN, str_of(words_of("even")), buf_str(&v));
	}
	buf_free(&v);
}

void
term_legend(struct term *t)
{
	struct buf b = { 0 };

	if (t->chart->type == CHART_DUMBBELL || t->chart->type == CHART_RATE)
		legend_of_dots(t->chart, &b);
	else
		legend_of_bars(t->chart, &b);
	term_print(t, buf_str(&b));
	buf_free(&b);
}
