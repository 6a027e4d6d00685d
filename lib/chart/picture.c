#include "chart/picture.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "chart/panels.h"
#include "count/moment.h"

/* A picture in the making. */
struct making {
	struct panels panels;
	const struct counts *rows;
	const struct picture_wish *wish;
};

static bool
wishes(const char *wish, const char *word)
{
	return wish != NULL && strcmp(wish, word) == 0;
}

void
picture_check(const struct picture_wish *w)
{
	if (w->type != NULL && !wishes(w->type, "bars") &&
	    !wishes(w->type, "lines") && !wishes(w->type, "heat") &&
	    !wishes(w->type, "dumbbell"))
		diag_die("no chart of type %s: there are bars, lines, heat and "
		    "dumbbell", diag_vis(str_of(w->type)));
	if (w->value != NULL && !wishes(w->value, "n") &&
	    !wishes(w->value, "share") && !wishes(w->value, "residual"))
		diag_die("no value %s to draw: there are n, share and residual",
		    diag_vis(str_of(w->value)));
	if (w->width < 320 || w->width > 10000)
		diag_die("--width is from 320 to 10000 pixels");
}

/* Whether s is a period of this part of time, written as tw-count does. */
static bool
is_period(enum moment_part part, struct str s, int64_t *day)
{
	struct buf again = { 0 };
	bool same = s.p != NULL && s.n >= 4 && s.n <= 10 &&
	    moment_first_day(part, s, day);

	if (same) {
		moment_write(&again, part, *day, MOMENT_NO_HOUR);
		same = str_eq(buf_str(&again), s);
		buf_free(&again);
	}
	return same;
}

static bool
all_periods(const struct counts *rows, size_t dim, enum moment_part part)
{
	int64_t day;

	for (size_t i = 0; i < rows->n; i++)
		if (!is_period(part, rows->row[i].value[dim], &day))
			return false;
	return true;
}

/* Finds the dimension whose values are all periods of time. */
static void
find_time(struct making *m)
{
	static const enum moment_part part[] = {
		MOMENT_YEAR, MOMENT_MONTH, MOMENT_WEEK, MOMENT_DAY
	};

	m->panels.time = m->rows->dims;
	for (size_t d = 0; d < m->rows->dims; d++)
		for (size_t i = 0; i < ARRAY_N(part); i++)
			if (m->panels.time == m->rows->dims &&
			    all_periods(m->rows, d, part[i])) {
				m->panels.time = d;
				m->panels.part = part[i];
			}
}

static enum chart_type
type_of(const struct making *m)
{
	const char *wish = m->wish->type;
	const struct counts *rows = m->rows;

	if (wish != NULL)
		return wishes(wish, "bars") ? CHART_BARS :
		    wishes(wish, "lines") ? CHART_LINES :
		    wishes(wish, "heat") ? CHART_HEAT : CHART_DUMBBELL;
	if (str_is(rows->row[0].kind, "item"))
		return CHART_DUMBBELL;
	if (m->panels.time < rows->dims)
		return CHART_LINES;
	return rows->dims == 2 ? CHART_HEAT : CHART_BARS;
}

/* Whether any row has this number. */
static bool
any_row_has(const struct counts *rows, enum panels_value value)
{
	for (size_t i = 0; i < rows->n; i++)
		if (!isnan(value == PANELS_SHARE ? rows->row[i].share :
		    rows->row[i].residual))
			return true;
	return false;
}

/*
 * Counts are drawn where shares would say nothing: of a month among all
 * months.
 */
static enum panels_value
value_to_draw(const struct making *m, enum chart_type type)
{
	const struct counts *rows = m->rows;

	if (wishes(m->wish->value, "residual") &&
	    !any_row_has(rows, PANELS_RESIDUAL))
		diag_die("these rows have no residuals: count with tw-count "
		    "--crosstab");
	if (m->wish->value != NULL)
		return wishes(m->wish->value, "n") ? PANELS_N :
		    wishes(m->wish->value, "share") ? PANELS_SHARE :
		    PANELS_RESIDUAL;
	if (type == CHART_HEAT && any_row_has(rows, PANELS_RESIDUAL))
		return PANELS_RESIDUAL;
	if ((type == CHART_LINES && m->panels.time + 1 == rows->dims) ||
	    !any_row_has(rows, PANELS_SHARE))
		return PANELS_N;
	return PANELS_SHARE;
}

/* What the numbers are of: posts, or what was summed. */
static struct str
unit_of(const struct counts *rows)
{
	const struct counts_row *r = rows->row;

	return r->summed_path.p != NULL ? r->summed_path :
	    r->unit.p != NULL ? r->unit : STR("mentions");
}

/* Why some row has no share that could have one. */
static void
say_no_share(const struct making *m, struct buf *about)
{
	for (size_t i = 0; i < m->rows->n; i++) {
		const struct counts_row *r = &m->rows->row[i];

		if (!isnan(r->share) || !str_starts(r->why, STR("no share")))
			continue;
		buf_addz(about, about->n > 0 ? " \xc2\xb7 " : "");
		buf_adds(about, r->why);
		return;
	}
}

/* "share of mentions (%)", and of how many when that is one number. */
static void
name_axis(struct making *m)
{
	const struct counts_row *r = m->rows->row;
	struct chart *c = m->panels.chart;
	struct buf axis = { 0 }, about = { 0 };
	bool same = r[0].whole.p != NULL;

	for (size_t i = 1; i < m->rows->n; i++)
		same = same && str_eq(r[i].whole, r[0].whole);
	if (m->panels.value == PANELS_RESIDUAL) {
		buf_addz(&axis, "adjusted residual (standard errors from what "
		    "independence expects)");
	} else if (m->panels.value == PANELS_SHARE) {
		buf_addz(&axis, "share of ");
		buf_adds(&axis, unit_of(m->rows));
		buf_addz(&axis, " (%)");
	} else {
		buf_addz(&axis, r[0].summed_path.p != NULL ? "sum of " :
		    "number of ");
		buf_adds(&axis, unit_of(m->rows));
	}
	if (same) {
		buf_adds(&about, r[0].whole);
		buf_addc(&about, ' ');
		buf_adds(&about, unit_of(m->rows));
		if (m->rows->groups > 1)
			buf_addz(&about, " in each group");
	}
	say_no_share(m, &about);
	c->axis = panels_text(&m->panels, &axis);
	c->about = panels_text(&m->panels, &about);
}

static void
name_chart(struct making *m)
{
	const struct counts *rows = m->rows;
	struct chart *c = m->panels.chart;
	size_t first = c->type == CHART_DUMBBELL;	/* its sources */
	struct buf b = { 0 };

	if (m->wish->title != NULL) {
		c->title = str_of(m->wish->title);
		return;
	}
	buf_addz(&b, c->type == CHART_DUMBBELL ? "Attention and what is due" :
	    m->panels.value == PANELS_RESIDUAL ? "Residuals" :
	    m->panels.value == PANELS_SHARE ? "Share of " :
	    rows->row[0].summed_path.p != NULL ? "Sum of " : "Number of ");
	if (c->type != CHART_DUMBBELL && m->panels.value != PANELS_RESIDUAL)
		buf_adds(&b, unit_of(rows));
	buf_addz(&b, c->type == CHART_DUMBBELL ? ", by " : " by ");
	buf_adds(&b, rows->name[rows->dims - 1]);
	for (size_t d = first; d + 1 < rows->dims; d++) {
		buf_addz(&b, d == first ? ", within " : " and ");
		buf_adds(&b, rows->name[d]);
	}
	c->title = panels_text(&m->panels, &b);
}

void
picture_of(struct picture *p, const struct counts *rows,
    const struct picture_wish *wish)
{
	struct making m = { .rows = rows, .wish = wish };
	struct panels *panels = &m.panels;
	struct chart *c = &p->chart;

	*p = (struct picture){ 0 };
	*panels = (struct panels){ .chart = c, .text = &p->text, .rows = rows };
	find_time(&m);
	c->type = type_of(&m);
	panels->value = value_to_draw(&m, c->type);
	c->percent = panels->value == PANELS_SHARE;
	c->signs = panels->value == PANELS_RESIDUAL;
	c->width = (double)wish->width;
	name_axis(&m);
	name_chart(&m);
	if (c->signs && c->type != CHART_HEAT)
		diag_die("residuals are drawn as a heat map only");
	if (c->type == CHART_DUMBBELL && !str_is(rows->row[0].kind, "item"))
		diag_die("a dumbbell needs what is due: give rows of tw-align");
	if (c->type == CHART_HEAT)
		panels_heat(panels);
	else if (c->type == CHART_LINES)
		panels_lines(panels);
	else
		panels_bars(panels);
}

void
picture_free(struct picture *p)
{
	arena_free(&p->text);
}
