#include "chart/frame.h"

#include <math.h>

#include "base/buf.h"

enum { TICKS = 5 };

struct str
frame_keep(struct frame *f, struct buf *b)
{
	struct str s = arena_str(&f->text, buf_str(b));

	buf_free(b);
	return s;
}

void
frame_words(struct frame *f, const char *class, double x, struct str s,
    double size, double width)
{
	size_t n;
	struct str *line;

	if (s.n == 0)
		return;
	line = svg_wrap(&f->text, s, size, width, &n);
	for (size_t i = 0; i < n; i++) {
		svg_text(&f->body, class, "start", x, f->y + size, line[i]);
		f->y += size * SVG_LEAD;
	}
}

void
frame_open(struct frame *f, const struct chart *c, double width)
{
	const double room = width - 2 * FRAME_MARGIN;

	*f = (struct frame){
		.chart = c,
		.width = width,
		.y = FRAME_MARGIN,
		.left = FRAME_MARGIN,
		.right = width - FRAME_MARGIN
	};
	frame_words(f, "title", FRAME_MARGIN, c->title, SVG_TITLE,
	    room / SVG_BOLD);
	f->y += 2;
	frame_words(f, "small", FRAME_MARGIN, c->about, SVG_SMALL, room);
	f->y += 8;
}

void
frame_close(struct frame *f, struct buf *out)
{
	struct buf words = { 0 };

	chart_describe(f->chart, &words);
	svg_begin(out, "img", f->width, ceil(f->y + FRAME_MARGIN),
	    f->chart->title, buf_str(&words));
	buf_adds(out, buf_str(&f->body));
	svg_end(out);
	buf_free(&words);
	buf_free(&f->body);
	arena_free(&f->text);
}

double
frame_x(const struct frame *f, double v)
{
	return f->left + (f->right - f->left) * chart_part(&f->axis, v);
}

/* How wide the number of a tick is. */
static double
width_of_tick(const struct frame *f, double v)
{
	struct buf b = { 0 };
	double width;

	chart_tick(f->chart, v, f->axis.step, &b);
	width = svg_width(buf_str(&b), SVG_SMALL);
	buf_free(&b);
	return width;
}

void
frame_axis(struct frame *f)
{
	size_t wanted = TICKS;
	double room, most;

	do {
		f->axis = chart_axis(f->chart, wanted);
		most = fmax(width_of_tick(f, f->axis.low),
		    width_of_tick(f, f->axis.high));
		room = (f->right - f->left) / (double)f->axis.ticks;
	} while (room < most + 8 && --wanted > 0);
}

void
frame_grid(struct frame *f, double y1, double y2)
{
	for (size_t i = 0; i <= f->axis.ticks; i++) {
		double v = chart_tick_at(&f->axis, i), x = frame_x(f, v);

		svg_line(&f->body, v == 0 ? "base" : "grid", x, y1, x, y2);
	}
}

void
frame_ticks(struct frame *f)
{
	for (size_t i = 0; i <= f->axis.ticks; i++) {
		struct buf b = { 0 };
		double v = chart_tick_at(&f->axis, i);

		chart_tick(f->chart, v, f->axis.step, &b);
		svg_text(&f->body, "small", "middle", frame_x(f, v),
		    f->y + SVG_SMALL, buf_str(&b));
		buf_free(&b);
	}
	f->y += SVG_SMALL * SVG_LEAD;
}

void
frame_axis_title(struct frame *f, struct str s)
{
	const double middle = (f->left + f->right) / 2;
	size_t n;
	struct str *line = svg_wrap(&f->text, s, SVG_SMALL,
	    2 * fmin(middle, f->width - middle) - 2 * FRAME_MARGIN, &n);

	for (size_t i = 0; i < n; i++) {
		f->y += SVG_SMALL * SVG_LEAD;
		svg_text(&f->body, "small", "middle", middle, f->y, line[i]);
	}
}

double
frame_legend(struct frame *f, double x, struct str s)
{
	svg_text(&f->body, "small", "start", x, f->y + SVG_SMALL, s);
	return x + svg_width(s, SVG_SMALL) + 18;
}
