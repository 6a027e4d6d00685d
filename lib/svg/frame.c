#include "svg/frame.h"

#include <math.h>

#include "base/buf.h"
#include "base/number.h"
#include "show/words.h"
#include "svg/describe.h"

struct str
frame_keep(struct frame *f, struct buf *b)
{
	struct str s = arena_str(&f->text, buf_str(b));

	buf_free(b);
	return s;
}

double
frame_middle(double y, double size)
{
	return y + size * 0.36;
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
frame_open(struct frame *f, const struct chart *c, double width, double margin)
{
	struct buf about = { 0 };

	*f = (struct frame){
		.chart = c,
		.width = width,
		.margin = margin,
		.y = margin,
		.left = margin,
		.right = width - margin,
		.narrow = width < FRAME_NARROW
	};
	if (c->bare)
		return;
	frame_words(f, "title", margin, c->title, SVG_TITLE,
	    (width - 2 * margin) / SVG_BOLD);
	f->y += 2;
	describe_marks(c, &about);
	frame_words(f, "small", margin, frame_keep(f, &about), SVG_SMALL,
	    width - 2 * margin);
	f->y += 8;
}

void
frame_begin(struct frame *f, const struct chart *c)
{
	frame_open(f, c, c->bare ? c->width : c->width - 2 * FRAME_MARGIN, 0);
	f->axis = chart_axis(c);
}

/* Where the numbers are from: at both ends, or one below the other. */
static void
frame_source(struct frame *f)
{
	struct str rest = f->chart->source, left;
	double room;

	if (rest.n == 0)
		return;
	str_split(&rest, '|', &left);
	left = str_trim(left);
	rest = str_trim(rest);
	room = f->width - svg_width(rest, SVG_TINY) - 12;
	f->y += 8;
	if (svg_width(left, SVG_TINY) <= room) {
		const double y = f->y + SVG_TINY;

		frame_words(f, "src", 0, left, SVG_TINY, room);
		f->y = y + SVG_TINY * (SVG_LEAD - 1);
		if (rest.n > 0)
			svg_text(&f->body, "src", "end", f->width, y, rest);
	} else {
		frame_words(f, "src", 0, left, SVG_TINY, f->width);
		frame_words(f, "src", 0, rest, SVG_TINY, f->width);
	}
}

void
frame_close(struct frame *f, struct buf *out)
{
	const double margin = f->chart->bare ? 0 : FRAME_MARGIN;
	struct buf words = { 0 };
	struct svg_box box = { -margin, -margin, f->width + 2 * margin, 0 };

	frame_source(f);
	box.height = ceil(f->y + 4) + 2 * margin;
	describe_chart(f->chart, &words);
	svg_begin(out, "img", &box, f->chart->title, buf_str(&words));
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

void
frame_grid(struct frame *f, double y1, double y2)
{
	for (size_t i = 0; i <= f->axis.ticks; i++) {
		double v = chart_tick_at(&f->axis, i), x = frame_x(f, v);

		svg_line(&f->body, v == 0 ? "base" : "grid", x, y1, x, y2);
	}
}

static struct str
tick_text(struct frame *f, size_t i)
{
	struct buf b = { 0 };

	chart_tick(f->chart, chart_tick_at(&f->axis, i), f->axis.step, &b);
	return frame_keep(f, &b);
}

/* Every how many ticks a number fits. */
static size_t
ticks_apart(struct frame *f)
{
	const double room = (f->right - f->left) / (double)f->axis.ticks;
	double widest = 0;
	size_t apart = 1;

	for (size_t i = 0; i <= f->axis.ticks; i++)
		widest = fmax(widest, svg_width(tick_text(f, i), SVG_SMALL));
	while (apart < f->axis.ticks && (double)apart * room < widest + 6)
		apart++;
	return apart;
}

void
frame_ticks(struct frame *f)
{
	const size_t apart = ticks_apart(f);
	const size_t zero = (size_t)round(-f->axis.low / f->axis.step);
	double end = -1e9;

	for (size_t i = zero % apart; i <= f->axis.ticks; i += apart) {
		const struct str s = tick_text(f, i);
		const double half = svg_width(s, SVG_SMALL) / 2;
		const double x = fmax(half, fmin(f->width - half,
		    frame_x(f, chart_tick_at(&f->axis, i))));

		if (x - half < end + 4)
			continue;
		end = x + half;
		svg_text(&f->body, "small", "middle", x, f->y + SVG_SMALL, s);
	}
	f->y += SVG_SMALL * SVG_LEAD;
}

void
frame_axis_title(struct frame *f, struct str s)
{
	f->y += 2;
	frame_words(f, "small", 0, s, SVG_SMALL, f->width);
}

void
frame_reference(struct frame *f, double v, const char *key, double y1,
    double y2, double limit)
{
	const double x = frame_x(f, v);
	struct buf b = { 0 };
	double width;

	buf_addz(&b, words_of(key));
	buf_addc(&b, ' ');
	chart_number(f->chart, v, &b);
	width = svg_width(buf_str(&b), SVG_SMALL);
	svg_line(&f->body, "ref", x, y1, x, y2);
	if (x + width <= limit)
		svg_text(&f->body, "small", "start", x, y1 - 4, buf_str(&b));
	else
		svg_text(&f->body, "small", "end", fmax(width, fmin(x, limit)),
		    y1 - 4, buf_str(&b));
	buf_free(&b);
}

struct svg_box
frame_legend_next(struct frame *f, struct frame_legend *l, struct str s)
{
	const double width = 19 + svg_width(s, SVG_SMALL);
	struct svg_box box = { 0, 0, 14, 14 };
	const struct str *line;
	size_t n;

	if (l->x > l->from && l->x + width > f->width) {
		l->x = l->from;
		f->y += 20;
	}
	box.x = l->x;
	box.y = f->y + 1;
	line = svg_wrap(&f->text, s, SVG_SMALL, f->width - box.x - 19, &n);
	for (size_t i = 0; i < n; i++, f->y += i < n ? 15 : 0)
		svg_text(&f->body, "small", "start", box.x + 19, f->y +
		    SVG_SMALL, line[i]);
	l->x = n > 1 ? f->width : box.x + width + 11;
	return box;
}

void
frame_legend_square(struct frame *f, struct frame_legend *l, const char *class,
    struct str s)
{
	const struct svg_box box = frame_legend_next(f, l, s);

	svg_rect(&f->body, class, box.x, box.y, box.width, box.height);
}

void
frame_whisker(struct frame *f, double low, double high, double y)
{
	const double x1 = frame_x(f, low), x2 = frame_x(f, high);

	if (!number_both(low, high))
		return;
	svg_line(&f->body, "wh0", x1, y, x2, y);
	svg_line(&f->body, "wh", x1, y, x2, y);
	svg_line(&f->body, "wh", x1, y - 4, x1, y + 4);
	svg_line(&f->body, "wh", x2, y - 4, x2, y + 4);
}
