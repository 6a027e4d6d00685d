#include "map/figures.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/number.h"
#include "gazetteer/places.h"
#include "map/suppress.h"

enum { HOUR = 3600, DAY = 86400 };

static const char *const value_names[] = { "rate", "n", "share", "median",
    "open" };

enum figures_what
figures_named(const char *name)
{
	if (name == NULL)
		return FIGURES_DEFAULT;
	for (size_t i = 0; i < ARRAY_N(value_names); i++)
		if (strcmp(name, value_names[i]) == 0)
			return (enum figures_what)i;
	cli_usage("--value is n, rate, share, median or open, not '%s'",
	    diag_vis(str_of(name)));
}

/* What is shown, when nothing was asked for; what cannot be ends the run. */
static enum figures_what
settle_what(const struct figures *v, enum figures_what what)
{
	const bool answers = v->measures->kind == MEASURES_ANSWER;

	if (what == FIGURES_DEFAULT)
		return answers ? FIGURES_SHARE : v->areas->populated ?
		    FIGURES_RATE : FIGURES_N;
	if (what == FIGURES_RATE && !v->areas->populated)
		diag_die("--value rate: the gazetteer %s has no population of "
		    "every %s: a column population is needed",
		    v->areas->gazetteer->file[0].path,
		    diag_vis(v->areas->gazetteer->level[v->areas->level]));
	if (what == FIGURES_SHARE && (v->measures->kind == MEASURES_CASE ||
	    v->measures->kind == MEASURES_BURST))
		diag_die("--value share: rows of cases and bursts have no "
		    "share; --value n draws how many");
	return what;
}

/* The entry of a path; of one whose area is none of its own, by its id. */
static uint32_t
find_place(const struct gazetteer *g, struct str path)
{
	uint32_t entry = places_find(g, path);
	struct str id = path, part;

	if (entry != GAZETTEER_NONE || str_chr(path, '/') == SIZE_MAX)
		return entry;
	for (struct str rest = path; str_split(&rest, '/', &part);)
		id = part;
	for (uint32_t i = 0; i < g->entries; i++)
		if (g->entry[i].class == GAZETTEER_PLACE &&
		    str_eq(g->entry[i].id, id))
			return i;
	return GAZETTEER_NONE;
}

/* Where the rows went that are no areas. */
struct leftover {
	size_t unknown, finer, coarser;
	const struct measures_row *first_unknown;
};

static void
set_row(struct figures_one *one, const struct measures_row *row)
{
	if (one->row != NULL)
		diag_die("%s:%zu: %s came before, in line %zu: two runs are "
		    "two maps", row->file, row->line, diag_vis(row->path),
		    one->row->line);
	one->row = row;
}

static void
place_row(struct figures *v, const struct measures_row *row, bool points,
    struct leftover *left)
{
	const struct gazetteer *g = v->areas->gazetteer;
	const uint32_t entry = find_place(g, row->path);
	const struct gazetteer_entry *e = &g->entry[entry];
	struct figures_one one = { .row = row, .path = row->path,
	    .entry = entry };

	if (entry == GAZETTEER_NONE) {
		if (left->unknown++ == 0)
			left->first_unknown = row;
		return;
	}
	one.name = e->name;
	if (e->class == GAZETTEER_OUTSIDE)
		v->outside[v->outsides++] = one;
	else if (e->class == GAZETTEER_LEVEL && e->level == v->areas->level)
		set_row(&v->area[v->areas->of_entry[entry]], row);
	else if (v->areas->of_entry[entry] == AREAS_NONE)
		left->coarser++;
	else if (points)
		v->place[v->places++] = one;
	else
		left->finer++;
}

static void
say_leftover(const struct figures *v, const struct leftover *left)
{
	const struct gazetteer *g = v->areas->gazetteer;
	const char *level = diag_vis(g->level[v->areas->level]);

	if (left->unknown > 0)
		diag_finding("%s:%zu: '%s'%s no place of %s and left out",
		    left->first_unknown->file, left->first_unknown->line,
		    diag_vis(left->first_unknown->path), left->unknown > 1 ?
		    " and other rows are" : " is", g->file[0].path);
	if (left->finer > 0)
		diag_finding("%zu rows are of places finer than a %s and left "
		    "out: --points draws them, and tw-count -b place_about/%u "
		    "adds them up", left->finer, level, v->areas->level + 1);
	if (left->coarser > 0)
		diag_finding("%zu rows are of places wider than a %s and left "
		    "out", left->coarser, level);
}

/* The number of a row that is drawn, before it is scaled; NAN: it has none. */
static double
raw_value(enum figures_what what, const struct measures_row *r)
{
	switch (what) {
	case FIGURES_RATE:
	case FIGURES_N:
		return r->n;
	case FIGURES_SHARE:
		return r->share;
	case FIGURES_MEDIAN:
		return r->median;
	case FIGURES_OPEN:
		return r->open;
	case FIGURES_DEFAULT:
		break;
	}
	return NAN;
}

static void
set_interval(const struct figures *v, struct figures_one *one,
    enum figures_what what, double scale)
{
	const struct measures_row *r = one->row;
	const bool counted = v->measures->kind == MEASURES_COUNT;

	switch (what) {
	case FIGURES_RATE:
	case FIGURES_N:
		one->low = counted ? r->low * r->of * scale : NAN;
		one->high = counted ? r->high * r->of * scale : NAN;
		break;
	case FIGURES_SHARE:
		one->low = r->low * scale;
		one->high = r->high * scale;
		break;
	case FIGURES_MEDIAN:
		one->low = r->median_low * scale;
		one->high = r->median_high * scale;
		break;
	case FIGURES_OPEN:
	case FIGURES_DEFAULT:
		break;
	}
	if (!number_both(one->low, one->high))
		one->low = one->high = NAN;
}

/* Value, interval and state of one, unless it is suppressed. */
static void
set_value(const struct figures *v, struct figures_one *one,
    enum figures_what what, double scale)
{
	if (one->state == FIGURES_SUPPRESSED)
		return;
	one->value = one->low = one->high = NAN;
	one->state = FIGURES_MISSING;
	if (one->row == NULL) {
		one->why = "no row";
		return;
	}
	one->value = raw_value(what, one->row) * scale;
	if (isnan(one->value)) {
		one->why = one->row->why.n > 0 ? one->row->why.p :
		    "the row has no such number";
		return;
	}
	one->state = one->value > 0 ? FIGURES_SHOWN : FIGURES_ZERO;
	set_interval(v, one, what, scale);
}

static void
hide(const struct figures *v, struct figures_one *one,
    enum suppress_verdict verdict)
{
	one->state = FIGURES_SUPPRESSED;
	one->value = one->low = one->high = NAN;
	one->why = verdict == SUPPRESS_FEW ? v->few :
	    "withheld, or the total would give another one away";
}

/* Suppresses among ones of a total; false: nor may the total be shown. */
static bool
hide_few(struct figures *v, struct figures_one *one, size_t n, bool total)
{
	struct suppress_one *s = mem_new(n, sizeof(*s));
	bool good;

	for (size_t i = 0; i < n; i++) {
		s[i].people = NAN;
		if (one[i].row == NULL)
			continue;
		s[i].n = one[i].row->n;
		s[i].people = one[i].row->people;
		if (isnan(s[i].people))
			v->people_known = false;
	}
	good = suppress_few(s, n, v->min_people);
	for (size_t i = 0; i < n; i++)
		if (s[i].verdict == SUPPRESS_FEW ||
		    (total && s[i].verdict == SUPPRESS_SECOND))
			hide(v, &one[i], s[i].verdict);
	free(s);
	return good;
}

/* What areas have together, or on the mean; before any is suppressed. */
static void
set_overall(struct figures *v)
{
	const struct measures_row *whole = &v->measures->whole;
	double people = 0, sum = 0;
	size_t n = 0;

	v->total = 0;
	for (size_t i = 0; i < v->areas->n; i++) {
		const struct measures_row *row = v->area[i].row;

		if (row == NULL || isnan(raw_value(v->what, row)))
			continue;
		v->total += row->n;
		sum += raw_value(v->what, row);
		people += v->areas->one[i].people;
		n++;
	}
	v->overall = n == 0 ? NAN : sum * v->scale /
	    (v->what == FIGURES_RATE ? people : (double)n);
	if (v->measures->kind == MEASURES_ANSWER && v->what == FIGURES_SHARE)
		v->overall = whole->share * v->scale;
	if (v->what == FIGURES_MEDIAN)
		v->overall = whole->median * v->scale;
}

/* The unit of times that suits the longest median. */
static void
set_unit(struct figures *v)
{
	double most = 0;

	v->unit = v->what == FIGURES_SHARE ? " %" : "";
	v->scale = v->what == FIGURES_SHARE ? 100 :
	    v->what == FIGURES_RATE ? v->per : 1;
	if (v->what != FIGURES_MEDIAN)
		return;
	for (size_t i = 0; i < v->measures->n; i++)
		most = fmax(most, v->measures->row[i].median);
	v->unit = most < 2 * HOUR ? " min" : most < 3 * DAY ? " h" : " d";
	v->scale = 1 / (most < 2 * HOUR ? 60. : most < 3 * DAY ? HOUR : DAY);
}

/* Classes, and who is like the whole. */
static void
set_classes(struct figures *v, struct figures_one *one, size_t n)
{
	bool whole = v->what == FIGURES_N || v->what == FIGURES_OPEN;
	double most = 0;

	for (size_t i = 0; i < n; i++)
		if (one[i].state == FIGURES_SHOWN) {
			most = fmax(most, one[i].value);
			whole = whole && one[i].value == round(one[i].value);
		}
	v->classes = breaks_of(most, whole);
	for (size_t i = 0; i < n; i++) {
		if (one[i].state != FIGURES_SHOWN)
			continue;
		one[i].class = breaks_find(&v->classes, one[i].value);
		v->intervals = v->intervals || !isnan(one[i].low);
		one[i].like_whole = one[i].low <= v->overall &&
		    v->overall <= one[i].high;
	}
}

/* The ones that values are set of, none with one yet. */
static void
gather(struct figures *v, bool points)
{
	const struct areas *a = v->areas;
	const struct measures *m = v->measures;
	struct leftover left = { 0 };

	v->area = mem_new(a->n, sizeof(*v->area));
	v->place = mem_new(m->n, sizeof(*v->place));
	v->outside = mem_new(m->n, sizeof(*v->outside));
	for (size_t i = 0; i < a->n; i++)
		v->area[i] = (struct figures_one){ .name = a->one[i].name,
		    .path = a->one[i].path, .entry = a->one[i].entry };
	for (size_t i = 0; i < m->n; i++)
		place_row(v, &m->row[i], points, &left);
	say_leftover(v, &left);
}

/* Places have no population: of them a rate is how many. */
static void
set_places(struct figures *v, struct figures_one *one, size_t n)
{
	const bool count = v->what == FIGURES_RATE || v->what == FIGURES_N;

	for (size_t i = 0; i < n; i++) {
		one[i].counted = count;
		set_value(v, &one[i], count ? FIGURES_N : v->what,
		    count ? 1 : v->scale);
	}
}

/* Suppresses what is of few people; totals that would give it away go too. */
static void
hide_all(struct figures *v, bool points)
{
	const bool areas = hide_few(v, v->area, v->areas->n, true);
	const bool places = hide_few(v, v->place, v->places, true);

	hide_few(v, v->outside, v->outsides, false);
	if (points) {
		v->total = 0;
		for (size_t i = 0; i < v->places; i++)
			v->total += v->place[i].row->n;
	}
	if (!(points ? places : areas))
		v->overall = v->total = NAN;
}

void
figures_of(struct figures *v, const struct areas *a, const struct measures *m,
    const struct figures_wish *wish)
{
	*v = (struct figures){ .areas = a, .measures = m, .per = wish->per,
	    .min_people = wish->min_people, .people_known = true };
	snprintf(v->few, sizeof(v->few), "fewer than %.0f people",
	    wish->min_people);
	v->what = settle_what(v, wish->what);
	set_unit(v);
	gather(v, wish->points);
	set_overall(v);
	hide_all(v, wish->points);
	for (size_t i = 0; i < a->n; i++) {
		set_value(v, &v->area[i], v->what, v->what == FIGURES_RATE ?
		    v->scale / a->one[i].people : v->scale);
		v->count[v->area[i].state]++;
	}
	set_classes(v, v->area, a->n);
	set_places(v, v->place, v->places);
	set_places(v, v->outside, v->outsides);
}

void
figures_count(double n, struct buf *b)
{
	char digits[400];	/* as many as a double has */
	int whole;

	snprintf(digits, sizeof(digits), "%.*f", n == round(n) ? 0 : 1, n);
	whole = (int)strcspn(digits, ".");
	for (int i = 0; i < whole; i++) {
		if (i > 0 && (whole - i) % 3 == 0)
			buf_addz(b, "\xe2\x80\xaf");	/* a narrow blank */
		buf_addc(b, digits[i]);
	}
	buf_addz(b, digits + whole);
}

void
figures_number(const struct figures *v, double d, struct buf *b)
{
	const bool counts = v->what == FIGURES_N || v->what == FIGURES_OPEN;

	if (counts)
		figures_count(d, b);
	else
		buf_addf(b, "%.*f", v->classes.decimals > 1 ?
		    v->classes.decimals : 1, d);
	buf_addz(b, v->unit);
}

void
figures_noun(const struct figures *v, struct buf *b)
{
	const struct measures *m = v->measures;

	switch (v->what) {
	case FIGURES_RATE:
		buf_adds(b, m->unit);
		buf_addz(b, " per ");
		figures_count(v->per, b);
		buf_addz(b, " people");
		break;
	case FIGURES_N:
		buf_adds(b, m->unit);
		break;
	case FIGURES_SHARE:
		if (m->kind == MEASURES_ANSWER) {
			buf_addz(b, "questions answered");
			break;
		}
		buf_addz(b, "share of all ");
		buf_adds(b, m->unit);
		break;
	case FIGURES_MEDIAN:
		buf_addz(b, "time until half of the questions are answered");
		break;
	case FIGURES_OPEN:
		buf_addz(b, "open ");
		buf_adds(b, m->unit);
		break;
	case FIGURES_DEFAULT:
		break;
	}
}

void
figures_value(const struct figures *v, const struct figures_one *one, double d,
    struct buf *b)
{
	if (one->counted)
		figures_count(d, b);
	else
		figures_number(v, d, b);
}

void
figures_say(const struct figures *v, const struct figures_one *one,
    struct buf *b)
{
	if (one->why != NULL) {
		buf_addz(b, one->why);
		return;
	}
	if (v->measures->bounds)
		buf_addz(b, "at least ");
	figures_value(v, one, one->value, b);
	if (!isnan(one->low)) {
		buf_addz(b, " (");
		figures_value(v, one, one->low, b);
		buf_addz(b, " to ");
		figures_value(v, one, one->high, b);
		buf_addc(b, ')');
	}
	buf_addc(b, ' ');
	if (one->counted)
		buf_adds(b, v->measures->unit);
	else
		figures_noun(v, b);
}

void
figures_free(struct figures *v)
{
	free(v->area);
	free(v->place);
	free(v->outside);
	*v = (struct figures){ 0 };
}
