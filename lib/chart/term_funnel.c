#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "chart/term.h"
#include "show/numerals.h"
#include "show/width.h"

#define KEPT "\xe2\x96\x88"
#define LEFT_OUT "\xe2\x95\xb1"
#define MINUS "\xe2\x88\x92"

enum { NAMES = 27 };	/* those of steps are longer than those of codes */

struct funnel {
	struct term *t;
	double all;	/* what was read */
	size_t label;
	size_t plot;
	size_t number;
	size_t share;
	struct term_cell *cell;
};

static void
write_number(const struct chart_mark *m, struct buf *b)
{
	buf_clear(b);
	if (!isnan(m->due))
		buf_addz(b, MINUS " ");
	numerals_digits(b, m->text);
}

/* What is kept of all, and after it what this step left out. */
static void
draw_step(struct funnel *f, const struct chart_mark *m)
{
	const double scale = f->all > 0 ? (double)f->plot / f->all : 0;
	const bool out = !isnan(m->due) && m->due > m->value;
	size_t kept = (size_t)fmin((double)f->plot, round(scale * m->value));
	size_t end = out ? (size_t)fmin((double)f->plot, round(scale *
	    m->due)) : kept;

	/* What was left out is seen, however little it is. */
	if (out && end == kept && kept > 0)
		kept--;
	else if (out && end == kept)
		end++;
	for (size_t i = 0; i < f->plot; i++)
		f->cell[i] = i < kept ? (struct term_cell){ KEPT, m->level ==
		    CHART_MAXIMAL ? TERM_STRONG : TERM_BAR } : i < end ?
		    (struct term_cell){ LEFT_OUT, TERM_DIM } :
		    (struct term_cell){ NULL, TERM_NORMAL };
	term_cells(f->t, f->cell, f->plot);
}

static void
print_step(struct funnel *f, size_t i)
{
	struct term *t = f->t;
	const struct chart_mark *m = &t->chart->panel[0].mark[i];
	struct buf number = { 0 };

	write_number(m, &number);
	term_text(t, term_name(t, 0, i), f->label, !t->over, TERM_NORMAL);
	buf_addc(t->out, ' ');
	if (!t->over) {
		draw_step(f, m);
		buf_addc(t->out, ' ');
	}
	term_text(t, buf_str(&number), f->number, true, TERM_NORMAL);
	buf_addc(t->out, ' ');
	term_text(t, m->note, f->share, true, TERM_DIM);
	term_end_line(t);
	if (t->over) {
		draw_step(f, m);
		term_end_line(t);
	}
	buf_free(&number);
}

void
term_funnel(struct term *t)
{
	const struct chart_panel *p = t->chart->panel;
	struct funnel f = { .t = t };
	struct buf number = { 0 };

	for (size_t i = 0; i < p->n; i++) {
		const size_t name = width_of(term_name(t, 0, i));

		write_number(&p->mark[i], &number);
		f.all = fmax(f.all, p->mark[i].value);
		f.label = name > f.label ? name : f.label;
		f.number = width_of(buf_str(&number)) > f.number ?
		    width_of(buf_str(&number)) : f.number;
		f.share = width_of(p->mark[i].note) > f.share ?
		    width_of(p->mark[i].note) : f.share;
	}
	f.number = term_at_most(f.number, t->columns / 3);
	f.label = t->over ? t->columns - f.number - f.share - 2 :
	    f.label < t->label ? t->label : f.label < NAMES ? f.label : NAMES;
	f.plot = t->over ? t->columns : t->columns - f.label - f.number -
	    f.share - 3;
	f.cell = mem_new(f.plot, sizeof(*f.cell));
	term_end_line(t);
	for (size_t i = 0; i < p->n; i++)
		print_step(&f, i);
	free(f.cell);
	buf_free(&number);
}
