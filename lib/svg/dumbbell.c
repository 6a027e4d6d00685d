#include "svg/dumbbell.h"

#include <math.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/number.h"
#include "show/numerals.h"
#include "show/words.h"
#include "svg/frame.h"
#include "svg/row.h"

#define ROW 28.0
#define ROW_NARROW 42.0
#define AWAY 10.0	/* between columns */
#define NAME 222.0	/* where names end, of 760 */
#define WIDE 760.0
#define GLYPH 5.0	/* half the width of the sign of a verdict */

/* Fills, strokes and text of each verdict. */
static const char *const name[] = {
	[CHART_PLAIN] = "undecided", [CHART_UNDER] = "under",
	[CHART_OVER] = "over", [CHART_AS_DUE] = "asdue",
	[CHART_UNDECIDED] = "undecided"
};

struct dumbbell {
	struct frame f;
	double verdict;	/* where the sign of the verdict begins */
	double share;	/* where shares end */
	double gap;	/* where gaps end */
};

/* A row of the chart, laid out. */
struct dumbbell_row {
	struct row_label label;
	struct str share;
	struct str gap;
	double height;
};

static struct str
gap_text(struct frame *f, const struct chart_mark *m)
{
	struct buf b = { 0 };
	const double gap = m->value - m->due;

	if (isfinite(gap) && f->chart->percent)
		numerals_points(&b, gap);
	else
		chart_number(f->chart, gap, &b);
	return frame_keep(f, &b);
}

static void
divide(struct dumbbell *d)
{
	struct frame *f = &d->f;
	const struct chart *c = f->chart;
	double share = 0, gap = svg_width(str_of(words_of("gap")), SVG_SMALL);
	double verdict = 0;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const struct chart_mark *m = &c->panel[p].mark[i];

			share = fmax(share, svg_width(row_value(f, m),
			    SVG_TEXT) * SVG_BOLD);
			gap = fmax(gap, svg_width(gap_text(f, m), SVG_TEXT));
			verdict = fmax(verdict, svg_width(m->note, SVG_TEXT) *
			    SVG_BOLD);
		}
	d->gap = f->width - 3;
	d->share = d->gap - fmax(67, gap + AWAY);
	if (f->narrow) {
		d->share = f->width - 4;
		f->left = 2 + GLYPH;
		f->right = f->width - 4 - GLYPH;
		return;
	}
	d->verdict = NAME * fmin(1, f->width / WIDE) + 16;
	f->left = d->verdict + fmax(92, 18 + verdict) + AWAY;
	f->right = d->share - fmax(60, share + AWAY);
}

/* The sign of a verdict around x, y: it has a shape as well as a colour. */
static void
sign(struct frame *f, enum chart_tone tone, double x, double y)
{
	struct buf class = { 0 };

	buf_addf(&class, "v-%s", name[tone]);
	switch (tone) {
	case CHART_UNDER:
	case CHART_OVER:
		svg_triangle(&f->body, buf_z(&class), x, y, GLYPH + 0.5,
		    tone == CHART_OVER);
		break;
	case CHART_AS_DUE:
		svg_rect(&f->body, buf_z(&class), x - GLYPH + 0.5,
		    y - GLYPH + 0.5, 2 * GLYPH - 1, 2 * GLYPH - 1);
		break;
	case CHART_PLAIN:
	case CHART_UNDECIDED:
		svg_dot(&f->body, buf_z(&class), x, y, GLYPH - 1);
		break;
	}
	buf_free(&class);
}

static void
marks(struct frame *f, const struct chart_mark *m, double y)
{
	const double x = frame_x(f, m->value), due = frame_x(f, m->due);
	struct buf class = { 0 };

	if (number_both(m->value, m->due)) {
		buf_addf(&class, "gap s-%s", name[m->tone]);
		svg_line(&f->body, buf_z(&class), x, y, due, y);
	}
	if (number_both(m->low, m->high))
		svg_line(&f->body, "iv", frame_x(f, m->low), y,
		    frame_x(f, m->high), y);
	if (!isnan(m->due))
		svg_diamond(&f->body, "due", due, y, 6);
	if (!isnan(m->value))
		sign(f, m->tone, x, y);
	buf_free(&class);
}

static void
tip(struct frame *f, const struct chart_mark *m, const struct dumbbell_row *r,
    struct buf *b)
{
	row_tip(f, m, r->share, b);
	if (!isnan(m->due)) {
		buf_addf(b, ", %s ", words_of("due"));
		chart_number(f->chart, m->due, b);
		buf_addf(b, ", %s ", words_of("gap.pp"));
		buf_adds(b, r->gap);
	}
	row_tip_add(b, m->note);
	row_tip_add(b, m->why);
}

static struct dumbbell_row
lay_out(struct dumbbell *d, const struct chart_mark *m)
{
	struct frame *f = &d->f;
	struct dumbbell_row r = {
		.share = row_value(f, m),
		.gap = gap_text(f, m)
	};
	double room = d->verdict - 16;

	if (f->narrow)
		room = d->share - 2 - fmax(44, svg_width(r.share, SVG_TEXT) *
		    SVG_BOLD) - svg_width(m->note, SVG_TEXT) * SVG_BOLD - 36;
	r.label = row_label(f, m, room);
	r.height = row_height(f, &r.label, f->narrow ? ROW_NARROW : ROW, 12);
	return r;
}

/* Its sign begins at x; narrow, its word ends there. */
static void
verdict(struct frame *f, const struct chart_mark *m, double x, double base)
{
	const double width = svg_width(m->note, SVG_TEXT) * SVG_BOLD;
	struct buf class = { 0 };

	buf_addf(&class, "t-%s%s", name[m->tone], f->narrow ? " halo" : "");
	sign(f, m->tone, (f->narrow ? x - width - 18 : x) + GLYPH,
	    base - SVG_TEXT * 0.36);
	svg_text(&f->body, buf_z(&class), f->narrow ? "end" : "start",
	    f->narrow ? x : x + 18, base, m->note);
	buf_free(&class);
}

static void
draw_row(struct dumbbell *d, const struct chart_mark *m,
    const struct dumbbell_row *r)
{
	struct frame *f = &d->f;
	const double middle = f->y + r->height / 2;
	const double base = f->narrow ? f->y + 14 : frame_middle(middle,
	    SVG_TEXT);
	struct buf words = { 0 };

	tip(f, m, r, &words);
	svg_open(&f->body, buf_str(&words));
	row_draw_label(f, &r->label, f->narrow ? 2 : d->verdict - 16, base);
	marks(f, m, f->narrow ? f->y + r->height - 13 : middle);
	verdict(f, m, f->narrow ? d->share - 8 - fmax(44, svg_width(r->share,
	    SVG_TEXT) * SVG_BOLD) : d->verdict, base);
	svg_text(&f->body, f->narrow ? "b halo" : "b", "end", d->share, base,
	    r->share);
	if (!f->narrow)
		svg_text(&f->body, "", "end", d->gap, base, r->gap);
	svg_close(&f->body);
	f->y += r->height;
	buf_free(&words);
}

static void
heads(struct dumbbell *d)
{
	struct frame *f = &d->f;
	const double y = f->y + 14;

	if (!f->narrow) {
		svg_text(&f->body, "small", "end", d->verdict - 16, y,
		    f->chart->along);
		svg_text(&f->body, "small", "start", d->verdict, y,
		    str_of(words_of("verdict")));
		svg_text(&f->body, "small", "end", d->share, y,
		    f->chart->head);
		svg_text(&f->body, "small", "end", d->gap, y,
		    str_of(words_of("gap")));
	}
	f->y += f->narrow && !(f->chart->even > 0) ? 6 : 26;
}

static void
panel(struct dumbbell *d, const struct chart_panel *p, bool first)
{
	struct frame *f = &d->f;
	struct dumbbell_row *row = arena_new(&f->text, (p->n + 1) *
	    sizeof(*row));
	double height = 0;

	row_panel_name(f, p, first);
	heads(d);
	for (size_t i = 0; i < p->n; i++) {
		row[i] = lay_out(d, &p->mark[i]);
		height += row[i].height;
	}
	frame_grid(f, f->y, f->y + height);
	if (f->chart->even > 0)
		frame_reference(f, f->chart->even, "due", f->y - 8,
		    f->y + height, f->narrow ? f->width : d->share - 44);
	for (size_t i = 0; i < p->n; i++)
		draw_row(d, &p->mark[i], &row[i]);
	f->y += 3;
	frame_ticks(f);
}

void
dumbbell_svg(const struct chart *c, struct buf *out)
{
	struct dumbbell d = { 0 };

	frame_begin(&d.f, c);
	divide(&d);
	for (size_t p = 0; p < c->panels; p++)
		panel(&d, &c->panel[p], p == 0);
	frame_close(&d.f, out);
}
