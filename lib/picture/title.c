#include "picture/title.h"

#include <math.h>

#include "base/buf.h"
#include "chart/chart.h"
#include "counts/counts.h"
#include "show/numerals.h"
#include "show/words.h"

/* What the numbers are of: posts, or what was summed. */
static struct str
unit_of(const struct counts *rows, bool one)
{
	const struct counts_row *r = rows->row;

	return r->summed_path.p != NULL ? r->summed_path :
	    words_or_name(one ? "unit.one." : "unit.", r->unit.p != NULL ?
	    r->unit : STR("mentions"));
}

/* Appends the text of a key about a thing, counted in a unit. */
static void
fill(struct buf *b, const char *key, struct str what, struct str unit)
{
	words_fill(b, key, (const struct words_name[]){ { "what", what },
	    { "unit", unit }, { NULL, { 0 } } });
}

/* The keys of titles and axes by value; shares and numbers have others. */
static const char *const value_title[] = {
	[PANELS_N] = "chart.n.t", [PANELS_SHARE] = "chart.share.t",
	[PANELS_RESIDUAL] = "chart.residual.t",
	[PANELS_LOG_RATIO] = "chart.keyness.t", [PANELS_PHI] = "chart.pairs.t",
	[PANELS_JACCARD] = "chart.pairs.t", [PANELS_LIFT] = "chart.pairs.t"
};

static const char *const value_axis[] = {
	[PANELS_N] = "chart.axis.n", [PANELS_SHARE] = "chart.axis.share",
	[PANELS_RESIDUAL] = "chart.axis.residual",
	[PANELS_LOG_RATIO] = "chart.axis.log_ratio",
	[PANELS_PHI] = "chart.axis.phi",
	[PANELS_JACCARD] = "chart.axis.jaccard",
	[PANELS_LIFT] = "chart.axis.lift"
};

static const char *
title_key(const struct panels *ps)
{
	const struct counts *rows = ps->rows;

	switch (ps->chart->type) {
	case CHART_DUMBBELL:
		return "chart.align.t";
	case CHART_RATE:
		return "chart.rate.t";
	case CHART_GROUPED:
		return "chart.grouped.t";
	case CHART_FUNNEL:
		return "c.funnel.t";
	case CHART_BARS:
	case CHART_LINES:
	case CHART_HEAT:
		break;
	}
	if (ps->value == PANELS_N && rows->row[0].summed_path.p != NULL)
		return "chart.sum.t";
	return value_title[ps->value];
}

/* The item, and what it stands within. */
static void
add_title(struct panels *ps, struct buf *b)
{
	const struct counts *rows = ps->rows;
	const struct chart *c = ps->chart;
	const size_t first = c->type == CHART_DUMBBELL;	/* its sources */

	fill(b, title_key(ps), words_or_name("dim.",
	    rows->name[rows->dims - 1]), c->unit);
	for (size_t d = first; d + 1 < rows->dims; d++)
		fill(b, d == first ? "chart.within" : "chart.and",
		    words_or_name("dim.", rows->name[d]), c->unit);
}

/* Why some row has no share that could have one. */
static void
say_no_share(struct panels *ps, struct buf *about)
{
	for (size_t i = 0; i < ps->rows->n; i++) {
		const struct counts_row *r = &ps->rows->row[i];

		if (!isnan(r->share) || !str_starts(r->why, STR("no share")) ||
		    words_why(r->why).n == 0)
			continue;
		buf_addz(about, about->n > 0 ? " \xc2\xb7 " : "");
		buf_adds(about, words_why(r->why));
		return;
	}
}

/* Of how many it is, when that is one number. */
static void
add_about(struct panels *ps, struct buf *b)
{
	const struct counts_row *r = ps->rows->row;
	struct chart *c = ps->chart;
	bool same = r[0].whole.p != NULL;
	struct buf n = { 0 };

	for (size_t i = 1; i < ps->rows->n; i++)
		same = same && str_eq(r[i].whole, r[0].whole);
	if (same) {
		numerals_digits(&n, r[0].whole);
		words_fill(b, ps->rows->groups > 1 && c->type !=
		    CHART_DUMBBELL ? "chart.about.each" : "chart.about",
		    (const struct words_name[]){ { "n", buf_str(&n) },
		    { "unit", chart_unit(c, r[0].whole) },
		    { NULL, { 0 } } });
	}
	say_no_share(ps, b);
	buf_free(&n);
}

/* The dimensions of rows and columns, as the rows call them and in words. */
static void
name_dimensions(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	const size_t last = rows->dims - 1;
	size_t across = ps->time < rows->dims ? ps->time : rows->dims;

	if (str_is(rows->row[0].kind, "pair")) {
		c->by = rows->name[0];
		c->over = STR("with");
		c->across = str_of(words_of("chart.with"));
	} else if (c->type == CHART_HEAT) {
		across = c->over_dim;
		c->by = rows->name[1 - across];
		c->over = rows->name[across];
	} else {
		c->by = rows->name[across == last && last > 0 ? 0 : last];
		c->over = across < rows->dims ? rows->name[across] :
		    (struct str){ 0 };
	}
	c->along = words_or_name("dim.", c->by);
	if (c->across.n == 0)
		c->across = words_or_name("dim.", c->over);
}

void
title_chart(struct panels *ps)
{
	struct chart *c = ps->chart;
	struct buf axis = { 0 }, about = { 0 }, title = { 0 };

	if (c->type == CHART_FUNNEL) {
		c->about = str_of(words_of("c.funnel.s"));
		if (c->title.n == 0)
			c->title = str_of(words_of("c.funnel.t"));
		return;
	}
	c->unit = unit_of(ps->rows, false);
	c->one = unit_of(ps->rows, true);
	name_dimensions(ps);
	if (c->type == CHART_RATE)
		buf_addz(&axis, words_of("perday"));
	else
		fill(&axis, ps->value == PANELS_N && ps->rows->row[0]
		    .summed_path.p != NULL ? "chart.axis.sum" :
		    value_axis[ps->value], c->along, c->unit);
	c->axis = panels_text(ps, &axis);
	if (ps->value == PANELS_SHARE)
		c->head = str_of(words_of("share"));
	else if (ps->value == PANELS_N)
		c->head = str_of(words_of("n"));
	if (c->type != CHART_RATE && c->type != CHART_GROUPED)
		add_about(ps, &about);
	c->about = panels_text(ps, &about);
	if (c->title.n == 0) {
		add_title(ps, &title);
		c->title = panels_text(ps, &title);
	}
}
