#include "svg/timeline.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "chart/period.h"
#include "dimension/moment.h"
#include "show/numerals.h"
#include "show/width.h"

bool
timeline_new_year(const struct chart *c, size_t i)
{
	return c->column[i].n > PERIOD_YEAR && i > 0 &&
	    !str_eq(str_sub(c->column[i], 0, PERIOD_YEAR),
	    str_sub(c->column[i - 1], 0, PERIOD_YEAR));
}

/* A period without its year: "Sep", "16 Sep"; of a week its first day. */
static void
short_name(struct str period, struct buf *b)
{
	struct buf first = { 0 };
	uint64_t month, day;
	int64_t begin;

	if (period.n == PERIOD_WEEK && moment_first_day(MOMENT_WEEK, period, &begin)) {
		moment_write(&first, MOMENT_DAY, begin, MOMENT_NO_HOUR);
		period = buf_str(&first);
	}
	if (period.n == PERIOD_YEAR ||
	    !str_u64(str_sub(period, PERIOD_YEAR + 1, PERIOD_MONTH), &month) || month < 1 ||
	    month > 12) {
		buf_adds(b, period);
	} else {
		if (period.n == PERIOD_DAY && str_u64(str_skip(period, PERIOD_MONTH + 1),
		    &day)) {
			buf_addu(b, day);
			buf_addc(b, ' ');
		}
		buf_addz(b, numerals_short_month((unsigned)month));
	}
	buf_free(&first);
}

static struct str
minor_name(struct frame *f, size_t i, bool initial)
{
	struct buf b = { 0 };
	size_t columns;
	struct str s;

	short_name(f->chart->column[i], &b);
	s = frame_keep(f, &b);
	return initial ? str_sub(s, 0, width_cluster(s, &columns)) : s;
}

/* Every how many columns a name fits. */
static size_t
names_apart(struct frame *f, double cell, bool initial)
{
	static const size_t nice[] = {
		1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200, 6000
	};
	double widest = 0;
	size_t i = 0;

	for (size_t c = 0; c < f->chart->columns; c++)
		widest = fmax(widest, svg_width(minor_name(f, c, initial),
		    SVG_TINY));
	if (cell >= widest)
		return 1;
	while (i + 1 < ARRAY_N(nice) && (double)nice[i] * cell < widest + 6)
		i++;
	return nice[i];
}

static void
draw_years(struct frame *f, const struct timeline *t, double y)
{
	const struct chart *c = f->chart;
	double end = -1e9;

	for (size_t i = 0; i < c->columns; i++) {
		const double x = t->left + t->cell * (double)i + 2;
		const struct str year = str_sub(c->column[i], 0, PERIOD_YEAR);
		const double width = svg_width(year, SVG_SMALL) * SVG_BOLD;

		if ((i > 0 && !timeline_new_year(c, i)) || x < end + 6 ||
		    x + width > f->width)
			continue;
		svg_text(&f->body, "strong", "start", x, y, year);
		end = x + width;
	}
}

void
timeline_draw(struct frame *f, const struct timeline *t, double y,
    double years)
{
	const struct chart *c = f->chart;
	size_t apart = names_apart(f, t->cell, false);
	const bool initial = apart > 1 && c->columns > 0 &&
	    c->column[0].n == PERIOD_MONTH && names_apart(f, t->cell, true) == 1;

	for (size_t i = 0; i < c->columns; i += initial ? 1 : apart) {
		const struct str s = minor_name(f, i, initial);
		const double half = svg_width(s, SVG_TINY) / 2;
		const double x = t->left + t->cell * ((double)i + 0.5);

		svg_text(&f->body, "tiny", "middle", fmax(half,
		    fmin(x, f->width - half)), y, s);
	}
	if (c->columns > 0 && c->column[0].n > PERIOD_YEAR)
		draw_years(f, t, years);
}
