#include "svg/row.h"

#include <math.h>

#include "base/number.h"
#include "show/words.h"

void
row_panel_name(struct frame *f, const struct chart_panel *p, bool first)
{
	if (p->label.n == 0)
		return;
	f->y += first ? 0 : 14;
	frame_words(f, "b", 0, p->label, SVG_TEXT, f->width / SVG_BOLD);
	f->y += 4;
}

struct str
row_value(struct frame *f, const struct chart_mark *m)
{
	struct buf b = { 0 };

	chart_value(f->chart, m, &b);
	return frame_keep(f, &b);
}

struct row_label
row_label(struct frame *f, const struct chart_mark *m, double room)
{
	struct row_label l;

	l.line = svg_wrap(&f->text, m->label, SVG_TEXT, fmax(room, 60),
	    &l.lines);
	return l;
}

double
row_height(const struct frame *f, const struct row_label *l, double least,
    double spare)
{
	return f->narrow ? least + FRAME_LINE * (double)(l->lines - 1) :
	    fmax(least, (double)l->lines * FRAME_LINE + spare);
}

void
row_draw_label(struct frame *f, const struct row_label *l, double x,
    double base)
{
	double y = f->narrow ? base : base - (double)(l->lines - 1) *
	    FRAME_LINE / 2;

	for (size_t i = 0; i < l->lines; i++, y += FRAME_LINE)
		svg_text(&f->body, f->narrow ? "halo" : "",
		    f->narrow ? "start" : "end", x, y, l->line[i]);
}

void
row_tip(const struct frame *f, const struct chart_mark *m, struct str value,
    struct buf *b)
{
	buf_adds(b, m->label);
	buf_addz(b, ": ");
	buf_adds(b, value);
	if (number_both(m->low, m->high)) {
		buf_addz(b, " (");
		chart_interval(f->chart, m->low, m->high, b);
		buf_addc(b, ')');
	} else if (m->few)
		buf_addf(b, " (%s)", words_of("few"));
}

void
row_tip_add(struct buf *b, struct str text)
{
	if (text.n == 0)
		return;
	buf_addz(b, ", ");
	buf_adds(b, text);
}
