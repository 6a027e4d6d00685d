#include "report/time.h"

#include <stdlib.h>

#include "align/print.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "dossier/cells.h"
#include "dossier/fills.h"
#include "dossier/pagetable.h"
#include "report/exhibit.h"
#include "report/findings.h"
#include "report/rhythm.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"

/* The table of periods: of their rates, and how often each code is in them. */
struct periods {
	const struct dossier *s;
	const struct gather_kind *times;	/* NULL: none */
	struct names period;
	struct names code;
	size_t *row;		/* of period p and code c: row[p * codes + c] */
};

static void
name_codes(struct periods *p)
{
	const struct gather_kind *all = p->s->shares;
	size_t *order;

	if (p->times == NULL)
		return;
	order = dossier_order(all);
	for (size_t r = 0; r < gather_kept(all); r++)
		names_add(&p->code, dossier_value(all, order[r]));
	for (size_t r = 0; r < p->times->kept; r++)
		names_add(&p->code, dossier_value(p->times, r));
	free(order);
}

static void
name_periods(struct periods *p)
{
	for (size_t r = 0; r < gather_kept(p->s->rate); r++)
		names_add(&p->period, rhythm_period_text(p->s->rate, r));
	for (size_t r = 0; r < gather_kept(p->times); r++)
		names_add(&p->period, rhythm_period_text(p->times, r));
}

static void
open_periods(struct periods *p, const struct dossier *s)
{
	size_t n;

	*p = (struct periods){ .s = s, .times = s->times };
	name_codes(p);
	name_periods(p);
	n = (size_t)p->period.n * p->code.n;
	p->row = mem_new(n, sizeof(*p->row));
	for (size_t i = 0; i < n; i++)
		p->row[i] = SIZE_MAX;
	for (size_t r = 0; r < gather_kept(p->times); r++)
		p->row[(size_t)names_find(&p->period, rhythm_period_text(
		    p->times, r)) * p->code.n + names_find(&p->code,
		    dossier_value(p->times, r))] = r;
}

static void
close_periods(struct periods *p)
{
	names_free(&p->period);
	names_free(&p->code);
	free(p->row);
}

/* The row of a period's rate; SIZE_MAX when there is none. */
static size_t
rate_row(const struct periods *p, uint32_t period)
{
	const struct gather_kind *rate = p->s->rate;

	for (size_t r = 0; r < gather_kept(rate); r++)
		if (str_eq(rhythm_period_text(rate, r), p->period.key[period]))
			return r;
	return SIZE_MAX;
}

static void
period_columns(struct pagetable *t, const struct periods *p)
{
	cells_column(t, p->s->rate != NULL && rhythm_of_weeks(p->s->rate) ?
	    "week" : "month", 0);
	if (p->s->rate != NULL) {
		cells_column(t, "days", PAGETABLE_RIGHT | PAGETABLE_KEPT);
		cells_column(t, "posts", PAGETABLE_RIGHT | PAGETABLE_KEPT);
		cells_column(t, "perday", PAGETABLE_RIGHT | PAGETABLE_KEPT);
		cells_column(t, "interval.all", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	}
	for (uint32_t c = 0; c < p->code.n; c++)
		pagetable_column(t, dossier_label(p->s, p->s->dimension[0],
		    p->code.key[c], STR("")), PAGETABLE_RIGHT | PAGETABLE_KEPT);
}

static void
rate_cells(struct pagetable *t, const struct gather_kind *rate, size_t row)
{
	for (int i = 0; row == SIZE_MAX && i < 4; i++)
		buf_addz(pagetable_cell(t), "\u2013");
	if (row == SIZE_MAX)
		return;
	cells_count(t, gather_count(rate, row, "days"));
	cells_count(t, gather_count(rate, row, "n"));
	cells_real(t, gather_real(rate, row, "per_day"), 1);
	cells_between(t, gather_real(rate, row, "low"),
	    gather_real(rate, row, "high"));
}

static void
period_rows(struct pagetable *t, const struct periods *p)
{
	const struct gather_kind *rate = p->s->rate;

	for (uint32_t i = 0; i < p->period.n; i++) {
		const size_t row = rate_row(p, i);
		struct buf *b = pagetable_cell(t);

		buf_addz(b, "<span class=\"nw\">");
		rhythm_add_period(b, p->period.key[i]);
		buf_addz(b, row != SIZE_MAX && rhythm_is_part(rate, row) ?
		    " *</span>" : "</span>");
		if (rate != NULL)
			rate_cells(t, rate, row);
		for (uint32_t c = 0; c < p->code.n; c++) {
			const size_t r = p->row[i * p->code.n + c];

			cells_count(t, r == SIZE_MAX ? 0 :
			    gather_count(p->times, r, "n"));
		}
	}
}

/* "* Sep 2013: 15 of 30 days lie in the window, ..." */
static void
part_notes(struct page *p, const struct gather_kind *rate)
{
	for (size_t r = 0; r < gather_kept(rate); r++) {
		struct fills f = { .n = 0 };

		if (!rhythm_is_part(rate, r))
			continue;
		rhythm_period(rate, r, fills_add(&f, "m"));
		fills_count(&f, "d", gather_count(rate, r, "days"));
		fills_count(&f, "D", gather_count(rate, r, "period_days"));
		buf_addz(&p->body, "<p class=\"note\">* ");
		fills_write(&f, &p->body, "part.note");
		buf_addz(&p->body, ".</p>\n");
	}
}

static void
show_pace(struct page *p, const struct dossier *s, struct pagetable *t)
{
	struct exhibit e = { .place = PLACE_PACE, .table = t, .wide = true };
	const bool weeks = rhythm_of_weeks(s->rate);

	e.name = str_of(words_of(weeks ? "c.days.week" : "c.days.t"));
	e.about = weeks ? STR("") : str_of(words_of("c.days.s"));
	e.summary = words_of("table.month");
	exhibit_write(&e, s, &p->body);
}

static void
show_times(struct page *p, const struct dossier *s, struct pagetable *t)
{
	struct exhibit e = { .place = PLACE_TIMES, .table = t, .wide = true };
	const bool known = str_is(s->dimension[0], "program");

	e.name = str_of(words_of(known ? "c.heat.t" : "c.times.t"));
	e.about = str_of(words_of("c.heat.s"));
	e.summary = words_of("table.month");
	exhibit_write(&e, s, &p->body);
}

/* One table for both charts, below the last of them. */
void
time_section(struct page *p, const struct dossier *s)
{
	struct periods periods;
	struct pagetable t = { .columns = 0 };

	if (s->rate != NULL ? !findings_have_time(s) : s->times == NULL)
		return;
	page_section(p, "when", str_of(words_of("h.when")));
	open_periods(&periods, s);
	period_columns(&t, &periods);
	period_rows(&t, &periods);
	if (s->rate != NULL)
		show_pace(p, s, s->times == NULL ? &t : NULL);
	if (s->times != NULL)
		show_times(p, s, &t);
	part_notes(p, s->rate);
	pagetable_free(&t);
	close_periods(&periods);
}
