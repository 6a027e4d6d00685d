#include "svg/heads.h"

#include <math.h>

#include "base/buf.h"
#include "chart/chart.h"

#define LEAD 12.0	/* of small type in several lines */
#define LONGEST 130.0	/* that an upright name should be */

/* The lines of a name in this width; false where a word is broken. */
static struct str *
lines_in(struct frame *f, struct str name, double width, size_t *n)
{
	return svg_wrap(&f->text, name, SVG_TINY, width, n);
}

/* Whether each word of each name fits in two columns, and in three lines. */
static bool
fits_staggered(struct frame *f, double cell)
{
	const struct chart *c = f->chart;

	for (size_t i = 0; i < c->columns; i++) {
		struct str rest = c->column[i], word;
		size_t n;

		while (str_split(&rest, ' ', &word))
			if (svg_width(word, SVG_TINY) > 2 * cell - 8)
				return false;
		lines_in(f, c->column[i], 2 * cell - 8, &n);
		if (n > 3)
			return false;
	}
	return true;
}

/* Every other name stands higher, with a tick down to its column. */
static void
draw_staggered(struct frame *f, const struct timeline *t)
{
	const struct chart *c = f->chart;
	size_t most[2] = { 1, 0 }, n;
	double base[2];

	for (size_t i = 0; i < c->columns; i++) {
		lines_in(f, c->column[i], 2 * t->cell - 8, &n);
		most[i % 2] = n > most[i % 2] ? n : most[i % 2];
	}
	base[1] = f->y + LEAD * (double)most[1] - 2;
	base[0] = f->y + LEAD * (double)(most[0] + most[1]) +
	    (most[1] > 0 ? 6 : 0) - 2;
	for (size_t i = 0; i < c->columns; i++) {
		const struct str *line = lines_in(f, c->column[i],
		    2 * t->cell - 8, &n);
		const double x = t->left + t->cell * ((double)i + 0.5);
		double y = base[i % 2] - LEAD * (double)(n - 1);

		if (i % 2 == 1)
			svg_line(&f->body, "rule", x, base[1] + 5, x,
			    base[0] + 6);
		for (size_t k = 0; k < n; k++, y += LEAD)
			svg_text(&f->body, "tiny", "middle", fmax(x,
			    svg_width(line[k], SVG_TINY) / 2), y, line[k]);
	}
	f->y = base[0] + 8;
}

/* How long the lines of upright names must be to lie beside each other. */
static double
upright_length(struct frame *f, double cell)
{
	const struct chart *c = f->chart;
	const size_t room = cell < 2 * LEAD ? 1 : (size_t)(cell / LEAD);
	double length = 0, widest = 0;

	for (size_t i = 0; i < c->columns; i++)
		widest = fmax(widest, svg_width(c->column[i], SVG_TINY));
	for (length = fmin(widest, LONGEST); length < widest; length += 10) {
		size_t most = 0, n;

		for (size_t i = 0; i < c->columns; i++) {
			lines_in(f, c->column[i], length, &n);
			most = n > most ? n : most;
		}
		if (most <= room)
			break;
	}
	return fmin(length, widest);
}

static void
draw_upright(struct frame *f, const struct timeline *t)
{
	const struct chart *c = f->chart;
	const double length = upright_length(f, t->cell);

	for (size_t i = 0; i < c->columns; i++) {
		size_t n;
		const struct str *line = lines_in(f, c->column[i], length, &n);
		double x = t->left + t->cell * ((double)i + 0.5) + 4 -
		    LEAD * (double)(n - 1) / 2;

		for (size_t k = 0; k < n; k++, x += LEAD)
			svg_upright(&f->body, "tiny", x, f->y + length,
			    line[k]);
	}
	f->y += length + 6;
}

void
heads_draw(struct frame *f, const struct timeline *t)
{
	if (!f->narrow && fits_staggered(f, t->cell))
		draw_staggered(f, t);
	else
		draw_upright(f, t);
}
