#include "report/priority.h"

#include <math.h>
#include <stdlib.h>

#include "align/print.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/str.h"
#include "dossier/cells.h"
#include "dossier/fills.h"
#include "dossier/pagetable.h"
#include "report/exhibit.h"
#include "report/judgements.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"

/* The items of the first source, the largest gap first; ties as they come. */
struct by_gap {
	double gap;
	size_t item;
};

static int
by_gap_order(const void *a, const void *b)
{
	const struct by_gap *x = a, *y = b;
	const int c = ORDER(y->gap, x->gap);

	return c != 0 ? c : ORDER(x->item, y->item);
}

static struct by_gap *
gap_order(const struct judgements *v)
{
	struct by_gap *list = mem_new(v->items, sizeof(*list));

	for (size_t i = 0; i < v->items; i++) {
		const double gap = gather_real(v->item, judgements_row(v, 0, i),
		    "gap");

		list[i] = (struct by_gap){ isnan(gap) ? -INFINITY : gap, i };
	}
	qsort(list, v->items, sizeof(*list), by_gap_order);
	return list;
}

static void
verdict_cell(struct pagetable *t, enum judgement verdict)
{
	/* Never by colour alone: each has a sign and its word. */
	static const char *const sign[JUDGEMENTS] = { "\u25bc", "\u25b2",
	    "\u25a0", "\u25cb" };

	if (verdict == JUDGEMENTS) {
		buf_addz(pagetable_cell(t), words_of("few"));
		return;
	}
	buf_addf(pagetable_cell(t), "<span class=\"nw t-%s\"><span "
	    "aria-hidden=\"true\">%s</span> %s</span>", judgements_word[verdict],
	    sign[verdict], words_under("verdict.", str_of(
	    judgements_word[verdict])));
}

/* "-1.9 (-3.0 to -0.3)"; the interval gives way on narrow screens. */
static void
gap_cell(struct pagetable *t, const struct gather_kind *k, size_t row)
{
	const double gap = gather_real(k, row, "gap");
	const double low = gather_real(k, row, "gap_low");
	const double high = gather_real(k, row, "gap_high");
	struct buf *b = pagetable_cell(t);

	if (isnan(gap)) {
		buf_addz(b, "\u2013");
		return;
	}
	numerals_points(b, gap);
	if (!number_both(low, high))
		return;
	buf_addz(b, "<span class=\"opt\"> (");
	numerals_points_to(b, low, high);
	buf_addz(b, ")</span>");
}

/* A level by its word, a rank or weight as it was stated. */
static void
priority_cell(struct pagetable *t, const struct gather_kind *k, size_t row)
{
	cells_text(t, words_or_name("priority.", gather_text(k, row,
	    "priority")));
}

static void
item_row(struct pagetable *t, const struct dossier *s, const struct judgements *v,
    size_t source, size_t item)
{
	const size_t row = judgements_row(v, source, item);

	cells_text(t, dossier_row_label(s, v->item, row));
	if (!judgements_is_one_statement(v, source))
		priority_cell(t, v->item, row);
	verdict_cell(t, judgements_of(v, source, item));
	cells_percent(t, gather_real(v->item, row, "share"));
	cells_interval(t, gather_real(v->item, row, "low"),
	    gather_real(v->item, row, "high"));
	if (!v->levels)
		cells_percent(t, gather_real(v->item, row, "due"));
	gap_cell(t, v->item, row);
	cells_real(t, gather_real(v->item, row, "ratio"), 2);
}

static void
item_table(struct pagetable *t, const struct dossier *s, const struct judgements *v,
    size_t source, const struct by_gap *order)
{
	pagetable_column(t, s->dimension[0].n > 0 ?
	    dossier_column(s->dimension[0]) : str_of(words_of("codes")), 0);
	if (!judgements_is_one_statement(v, source))
		cells_column(t, "priority", PAGETABLE_OPTIONAL);
	cells_column(t, "verdict", PAGETABLE_KEPT);
	cells_column(t, "share", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(t, "interval.all", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	if (!v->levels)
		cells_column(t, "due", PAGETABLE_RIGHT);
	cells_column(t, "gap.pp", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(t, "ratio", PAGETABLE_RIGHT | PAGETABLE_OPTIONAL);
	for (size_t i = 0; i < v->items; i++)
		if (judgements_is_stated(v, source, order[i].item))
			item_row(t, s, v, source, order[i].item);
}

/* What the sources of a panel state, when they are more than one. */
static void
agree_line(struct page *p, const struct dossier *s, const struct judgements *v,
    size_t panel)
{
	const bool one = judgements_is_one_statement(v, panel);
	struct fills f = { .n = 0 };
	size_t members = 0;

	for (size_t a = 0; a < v->sources; a++)
		members += v->source[a].panel == panel;
	if (members < 2 || v->source[panel].stated == 0)
		return;
	judgements_names(v, panel, fills_add(&f, "a"));
	fills_count(&f, "n", (int64_t)v->source[panel].stated);
	if (one) {
		judgements_statement(v, s, panel, fills_add(&f, "i"));
		judgements_priority(v, panel, fills_add(&f, "p"));
	}
	buf_addz(&p->body, "<p>");
	fills_write(&f, &p->body, one ? "agree.line" : "agree.many");
	buf_addz(&p->body, "</p>\n");
}

/* How many sources there are that differ, and in what. */
static void
differ_line(struct page *p, const struct judgements *v)
{
	struct fills f = { .n = 0 };
	int64_t stated = 0, differ = 0;

	for (size_t i = 0; i < v->items; i++) {
		const struct str first = gather_text(v->item, judgements_row(v,
		    0, i), "priority");
		bool any = first.n > 0, other = false;

		for (size_t a = 1; a < v->sources; a++) {
			const struct str said = gather_text(v->item,
			    judgements_row(v, a, i), "priority");

			any |= said.n > 0;
			other |= !str_eq(said, first);
		}
		stated += any;
		differ += other;
	}
	judgements_all_names(v, fills_add(&f, "a"));
	fills_count(&f, "n", differ);
	fills_count(&f, "k", stated);
	buf_addz(&p->body, "<p>");
	fills_write(&f, &p->body, v->levels ? "differ.line" :
	    "differ.weights");
	buf_addz(&p->body, "</p>\n");
}

/* The items of which a source states no priority. */
static void
silent_line(struct page *p, const struct dossier *s, const struct judgements *v,
    size_t source)
{
	struct fills f = { .n = 0 };
	struct buf *list = fills_add(&f, "l");
	int64_t n = 0;

	for (size_t i = 0; i < v->items; i++) {
		if (judgements_is_stated(v, source, i))
			continue;
		buf_addz(list, n++ > 0 ? ", " : "");
		escape_html(list, dossier_row_label(s, v->item,
		    judgements_row(v, source, i)));
	}
	fills_count(&f, "k", n);
	if (n == 0) {
		fills_free(&f);
		return;
	}
	buf_addz(&p->body, "<p class=\"note\">");
	fills_write(&f, &p->body, "noprio.line");
	buf_addz(&p->body, "</p>\n");
}

/* What is due where levels are stated. */
static void
due_line(struct page *p, const struct judgements *v, size_t source)
{
	const size_t first = judgements_first_stated(v, source);
	const double due = first == SIZE_MAX ? NAN : gather_real(v->item, first,
	    "due");
	struct fills f = { .n = 0 };

	if (!v->levels || isnan(due))
		return;
	fills_count(&f, "k", (int64_t)v->items);
	numerals_share(fills_add(&f, "e"), due);
	buf_addz(&p->body, "<p class=\"note\">");
	fills_write(&f, &p->body, "due.line");
	buf_addz(&p->body, "</p>\n");
}

/* The names of a panel's sources as plain text. */
static void
add_panel_names(struct buf *b, const struct judgements *v, size_t panel)
{
	if (panel == v->sources) {
		buf_addz(b, words_of("consensus"));
		return;
	}
	for (size_t a = 0; a < v->sources; a++) {
		if (v->source[a].panel != panel)
			continue;
		buf_addz(b, a == panel ? "" : ", ");
		buf_adds(b, v->source[a].name);
	}
}

/* What dots, lines and diamonds are; of what is due where it is one value. */
static void
about_panel(struct buf *b, const struct judgements *v, size_t panel)
{
	const size_t first = judgements_first_stated(v, panel);
	struct fills f = { .n = 0 };

	for (size_t i = 0; i < v->items; i++)
		if (judgements_is_stated(v, panel, i) && !str_eq(
		    gather_text(v->item, judgements_row(v, panel, i), "due"),
		    gather_text(v->item, first, "due")))
			return;
	if (first == SIZE_MAX || isnan(gather_real(v->item, first, "due")))
		return;
	fills_count(&f, "k", (int64_t)v->items);
	numerals_share(fills_add(&f, "e"), gather_real(v->item, first, "due"));
	fills_write(&f, b, "c.align.s");
}

/* One panel: the sources that agree with the first of them. */
static void
show_panel(struct page *p, const struct dossier *s, const struct judgements *v,
    size_t panel, size_t number, size_t panels)
{
	struct pagetable t = { .columns = 0 };
	struct exhibit e = { .place = PLACE_PRIORITY, .table = &t,
		.wide = true, .chart = number, .charts = number + 1 == panels ?
		SIZE_MAX : 1 };
	struct by_gap *order = gap_order(v);
	struct buf name = { 0 }, about = { 0 };

	agree_line(p, s, v, panel);
	item_table(&t, s, v, panel, order);
	buf_addz(&name, words_of("c.align.t"));
	if (panels > 1) {
		buf_addz(&name, ": ");
		add_panel_names(&name, v, panel);
	}
	e.name = buf_str(&name);
	about_panel(&about, v, panel);
	e.about = buf_str(&about);
	exhibit_write(&e, s, &p->body);
	silent_line(p, s, v, panel);
	due_line(p, v, panel);
	pagetable_free(&t);
	buf_free(&name);
	buf_free(&about);
	free(order);
}

/* Measures of the whole by source; false when all are null. */
static bool
measure_table(struct pagetable *t, const struct judgements *v,
    const struct gather_kind *whole)
{
	struct names measure = { .n = 0 };
	bool any = false;

	pagetable_column(t, str_of(words_of("measures")), 0);
	for (size_t a = 0; a < v->sources; a++)
		pagetable_column(t, v->source[a].name, PAGETABLE_RIGHT |
		    PAGETABLE_KEPT);
	for (size_t r = 0; r < whole->kept; r++)
		if (str_eq(gather_text(whole, r, "source"),
		    v->source[0].name) &&
		    !str_is(gather_text(whole, r, "measure"), "covered"))
			names_add(&measure, gather_text(whole, r, "measure"));
	for (uint32_t m = 0; m < measure.n; m++) {
		cells_text(t, words_or_name("measure.", measure.key[m]));
		for (size_t a = 0; a < v->sources; a++) {
			double value = NAN;

			for (size_t r = 0; r < whole->kept; r++)
				if (str_eq(gather_text(whole, r, "source"),
				    v->source[a].name) && str_eq(gather_text(
				    whole, r, "measure"), measure.key[m]))
					value = gather_real(whole, r, "value");
			any |= !isnan(value);
			cells_real(t, value, 2);
		}
	}
	names_free(&measure);
	return any;
}

static void
show_whole(struct page *p, const struct dossier *s, const struct judgements *v)
{
	struct pagetable t = { .columns = 0 };

	if (s->whole == NULL)
		return;
	if (measure_table(&t, v, s->whole))
		pagetable_write_open(&t, &p->body, str_of(words_of("measures")));
	else
		page_words(p, "note", "whole.line");
	pagetable_free(&t);
}

void
priority_section(struct page *p, const struct dossier *s)
{
	struct judgements v;
	size_t panels = 0, number = 0;

	if (!judgements_read(&v, s))
		return;
	page_section(p, "align", str_of(words_of("h.align")));
	for (size_t a = 0; a < v.sources; a++)
		panels += v.source[a].panel == a;
	if (panels > 1)
		differ_line(p, &v);
	/* A consensus is shown where it is none of the sources'. */
	panels += v.consensus && v.source[v.sources].panel == v.sources;
	for (size_t a = 0; a < v.sources + v.consensus; a++)
		if (v.source[a].panel == a)
			show_panel(p, s, &v, a, number++, panels);
	page_words(p, "note", v.levels ? "rule.verdict.levels" :
	    "rule.verdict.weights");
	show_whole(p, s, &v);
}
