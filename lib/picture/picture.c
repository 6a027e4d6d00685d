#include "picture/picture.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "dimension/moment.h"
#include "picture/groups.h"
#include "picture/panels.h"
#include "picture/tables.h"
#include "picture/title.h"

/* A phi of the darkest colour, where none is larger: a clear connection. */
static const double phi_reach = 0.3;

/* How wide drawings are made for, and the paper at both sides of them. */
enum { PICTURE_WIDTH = 760, PICTURE_MARGINS = 32 };

/* A picture in the making. */
struct making {
	struct panels panels;
	const struct counts *rows;
	const struct picture_wish *wish;
};

/* What --type, --value and --sort may say, by number. */
static const char *const type_name[] = {
	[CHART_BARS] = "bars", [CHART_DUMBBELL] = "dumbbell",
	[CHART_LINES] = "lines", [CHART_HEAT] = "heat", [CHART_RATE] = "rate",
	[CHART_GROUPED] = "grouped", [CHART_FUNNEL] = "funnel"
};

static const char *const value_name[] = {
	[PANELS_N] = "n", [PANELS_SHARE] = "share",
	[PANELS_RESIDUAL] = "residual", [PANELS_LOG_RATIO] = "log_ratio",
	[PANELS_PHI] = "phi", [PANELS_JACCARD] = "jaccard",
	[PANELS_LIFT] = "lift"
};

static const char *const sort_name[] = {
	[PANELS_BY_DEFAULT] = "", [PANELS_BY_N] = "n",
	[PANELS_BY_BOOK] = "book", [PANELS_BY_GAP] = "gap"
};

static size_t
place_in(const char *const *list, size_t n, const char *word)
{
	size_t i = 0;

	while (i < n && (list[i][0] == '\0' || strcmp(word, list[i]) != 0))
		i++;
	return i;
}

#define PLACE_IN(list, word) place_in(list, ARRAY_N(list), word)

static bool
wishes(const char *wish, const char *word)
{
	return wish != NULL && strcmp(wish, word) == 0;
}

void
picture_check(const struct picture_wish *w)
{
	if (w->type != NULL && PLACE_IN(type_name, w->type) ==
	    ARRAY_N(type_name))
		diag_die("no chart of type %s: there are bars, lines, heat, "
		    "dumbbell, rate, grouped and funnel",
		    diag_vis(str_of(w->type)));
	if (w->value != NULL && PLACE_IN(value_name, w->value) ==
	    ARRAY_N(value_name))
		diag_die("no value %s to draw: there are n, share and "
		    "residual, of pairs phi, jaccard and lift",
		    diag_vis(str_of(w->value)));
	if (w->sort != NULL && PLACE_IN(sort_name, w->sort) ==
	    ARRAY_N(sort_name))
		diag_die("--sort %s: there are n, book and gap",
		    diag_vis(str_of(w->sort)));
	if (w->width != PICTURE_ANY_WIDTH &&
	    (w->width < 320 || w->width > 10000))
		diag_die("--width is from 320 to 10000 pixels");
}

bool
picture_is_funnel(const struct picture_wish *w)
{
	return wishes(w->type, type_name[CHART_FUNNEL]);
}

bool
picture_is_rate(const struct picture_wish *w)
{
	return wishes(w->type, type_name[CHART_RATE]);
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
	const struct counts *rows = m->rows;

	if (str_is(rows->row[0].kind, "pair"))
		return CHART_HEAT;
	if (m->wish->type != NULL)
		return (enum chart_type)PLACE_IN(type_name, m->wish->type);
	if (str_is(rows->row[0].kind, "item"))
		return CHART_DUMBBELL;
	if (str_is(rows->row[0].kind, "rate"))
		return CHART_RATE;
	if (str_is(rows->row[0].kind, "keyness"))
		return CHART_BARS;
	if (m->panels.time < rows->dims)
		return CHART_LINES;
	return rows->dims == 2 ? CHART_HEAT : CHART_BARS;
}

/* Whether any row has this number. */
static bool
any_row_has(const struct counts *rows, enum panels_value value)
{
	for (size_t i = 0; i < rows->n; i++)
		if (!isnan(panels_number(&rows->row[i], value)))
			return true;
	return false;
}

/*
 * Counts are drawn where shares would say nothing, of a month among all
 * months, and in heat maps over time.
 */
static enum panels_value
value_to_draw(const struct making *m, enum chart_type type)
{
	const struct counts *rows = m->rows;

	if (wishes(m->wish->value, "residual") &&
	    !any_row_has(rows, PANELS_RESIDUAL))
		diag_die("these rows have no residuals: count with tw-count "
		    "--crosstab");
	if (m->wish->value != NULL) {
		enum panels_value value = (enum panels_value)PLACE_IN(
		    value_name, m->wish->value);

		if (value > PANELS_RESIDUAL && !any_row_has(rows, value))
			diag_die("these rows have no %s", m->wish->value);
		return value;
	}
	if (type == CHART_GROUPED)
		return PANELS_SHARE;
	if (str_is(rows->row[0].kind, "keyness"))
		return PANELS_LOG_RATIO;
	if (str_is(rows->row[0].kind, "pair"))
		return PANELS_PHI;
	if (type == CHART_HEAT && any_row_has(rows, PANELS_RESIDUAL))
		return PANELS_RESIDUAL;
	if ((type == CHART_LINES && m->panels.time + 1 == rows->dims) ||
	    (type == CHART_HEAT && m->panels.time < rows->dims) ||
	    !any_row_has(rows, PANELS_SHARE))
		return PANELS_N;
	return PANELS_SHARE;
}

/* Ends the program where the rows cannot be drawn as they should be. */
static void
check_type(const struct panels *ps)
{
	const struct str kind = ps->rows->row[0].kind;

	if (ps->value == PANELS_RESIDUAL && ps->chart->type != CHART_HEAT)
		diag_die("residuals are drawn as a heat map only");
	if (ps->chart->type == CHART_DUMBBELL && !str_is(kind, "item"))
		diag_die("a dumbbell needs what is due: give rows of tw-align");
	if (ps->chart->type == CHART_GROUPED && ps->value != PANELS_SHARE)
		diag_die("grouped bars are of shares");
	if (ps->chart->type != CHART_RATE && str_is(kind, "rate"))
		diag_die("rows of kind rate are drawn with --type rate only");
}

static void
make_panels(struct panels *ps)
{
	if (str_is(ps->rows->row[0].kind, "pair")) {
		tables_pairs(ps);
		return;
	}
	switch (ps->chart->type) {
	case CHART_BARS:
		groups_bars(ps);
		break;
	case CHART_DUMBBELL:
		groups_dumbbells(ps);
		break;
	case CHART_LINES:
		tables_lines(ps);
		break;
	case CHART_HEAT:
		tables_heat(ps);
		break;
	case CHART_RATE:
		tables_rate(ps);
		break;
	case CHART_GROUPED:
		groups_compared(ps);
		break;
	case CHART_FUNNEL:
		groups_funnel(ps);
		break;
	}
}

static void
set_source(struct panels *ps, const struct picture_wish *wish)
{
	struct buf b = { 0 };

	if (wish->source != NULL)
		buf_addz(&b, wish->source);
	else if (ps->origin->flow.known)
		origin_source(ps->origin, &b);
	ps->chart->source = panels_text(ps, &b);
}

void
picture_of(struct picture *p, const struct picture_data *data,
    const struct picture_wish *wish)
{
	struct making m = { .rows = data->rows, .wish = wish };
	struct panels *ps = &m.panels;
	struct chart *c = &p->chart;

	*p = (struct picture){ 0 };
	*ps = (struct panels){ .chart = c, .text = &p->text,
		.rows = data->rows, .margin = data->margin,
		.margins = data->margins, .origin = data->origin,
		.group = str_of(wish->group == NULL ? "" : wish->group) };
	if (wish->sort != NULL)
		ps->sort = (enum panels_sort)PLACE_IN(sort_name, wish->sort);
	c->width = wish->width != PICTURE_ANY_WIDTH ? (double)wish->width :
	    wish->bare ? PICTURE_WIDTH : PICTURE_WIDTH + PICTURE_MARGINS;
	c->bare = wish->bare;
	c->title = str_of(wish->title == NULL ? "" : wish->title);
	if (picture_is_funnel(wish)) {
		c->type = CHART_FUNNEL;
		groups_funnel(ps);
	} else {
		find_time(&m);
		c->type = type_of(&m);
		ps->value = value_to_draw(&m, c->type);
		c->percent = ps->value == PANELS_SHARE && c->type != CHART_RATE;
		c->signs = ps->value == PANELS_RESIDUAL ||
		    ps->value == PANELS_LOG_RATIO;
		if (ps->value == PANELS_PHI)
			c->reach = phi_reach;
		check_type(ps);
		make_panels(ps);
	}
	title_chart(ps);
	set_source(ps, wish);
}

void
picture_free(struct picture *p)
{
	arena_free(&p->text);
}
