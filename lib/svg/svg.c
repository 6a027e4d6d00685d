#include "svg/svg.h"

#include <inttypes.h>
#include <math.h>

#include "base/hash.h"
#include "show/escape.h"
#include "show/width.h"
#include "svg/colours.h"

/*
 * Widths of the printable ASCII characters in hundredths of the size, as in
 * DejaVu Sans, the widest of the fonts that the drawing asks for.
 */
static const unsigned char ascii_width[] = {
	32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53,
	100, 69, 69, 70, 77, 64, 58, 78, 75, 30, 30, 66, 56, 87, 75, 79,
	61, 79, 70, 64, 61, 73, 69, 99, 69, 61, 69, 39, 34, 39, 84, 50,
	50, 62, 64, 55, 64, 62, 35, 64, 64, 28, 28, 58, 28, 98, 64, 62,
	64, 64, 41, 52, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84
};

double
svg_width(struct str s, double size)
{
	double sum = 0;
	size_t columns, n;

	while ((n = width_cluster(s, &columns)) > 0) {
		unsigned char c = (unsigned char)s.p[0];

		if (n == 1 && c >= ' ' && c < 0x7f)
			sum += ascii_width[c - ' '];
		else
			sum += columns > 1 ? 130 : 75;
		s = str_skip(s, n);
	}
	return sum * size / 100;
}

/* Where the line that s begins with ends, and where the next one begins. */
static size_t
svg_line_end(struct str s, double size, double width, size_t *next)
{
	size_t at = 0, end = 0, n, columns;

	*next = 0;
	for (struct str rest = s; (n = width_cluster(rest, &columns)) > 0;
	    rest = str_skip(rest, n)) {
		char c = rest.p[0];

		if (c == ' ') {
			end = at;
			*next = at + 1;
		}
		/* What was given its own width fits in it. */
		if (at > 0 && c != ' ' &&
		    svg_width(str_sub(s, 0, at + n), size) > width + 1e-6) {
			if (*next == 0)
				*next = end = at;
			return end;
		}
		at += n;
		if (c == '/' || c == '-' || c == '_')
			*next = end = at;
	}
	*next = s.n;
	return s.n;
}

struct str *
svg_wrap(struct arena *a, struct str s, double size, double width,
    size_t *lines)
{
	struct str *line = arena_new(a, (s.n + 1) * sizeof(*line));
	size_t n = 0, next;

	do {
		size_t end = svg_line_end(s, size, width, &next);

		line[n++] = str_sub(s, 0, end);
		s = str_skip(s, next);
	} while (s.n > 0);
	*lines = n;
	return line;
}

void
svg_escape(struct buf *b, struct str s)
{
	size_t from = b->n;

	escape_html(b, s);
	for (size_t i = from; i + 2 < b->n; i++)
		if (b->p[i] == '\xef' && b->p[i + 1] == '\xbf' &&
		    (unsigned char)b->p[i + 2] > 0xbd)
			b->p[i + 2] = '\xbd';
}

void
svg_real(struct buf *b, double v)
{
	const double tenths = round(fabs(v) * 10);
	uint64_t whole;

	if (!(tenths < 1e15)) {		/* no drawing is so large */
		buf_addf(b, "%.0f", v);
		return;
	}
	whole = (uint64_t)tenths;
	if (v < 0 && whole > 0)
		buf_addc(b, '-');
	buf_addu(b, whole / 10);
	if (whole % 10 > 0) {
		buf_addc(b, '.');
		buf_addc(b, (char)('0' + whole % 10));
	}
}

static void
svg_attribute(struct buf *b, const char *name, double v)
{
	buf_addf(b, " %s=\"", name);
	svg_real(b, v);
	buf_addc(b, '"');
}

/* An id that another drawing on the same page does not have. */
static void
add_id(struct buf *b, char kind, uint64_t hash)
{
	buf_addf(b, "%c%016" PRIx64, kind, hash);
}

void
svg_begin(struct buf *b, const char *role, const struct svg_box *box,
    struct str title, struct str description)
{
	struct buf view = { 0 };
	uint64_t hash;

	svg_real(&view, box->x);
	buf_addc(&view, ' ');
	svg_real(&view, box->y);
	buf_addc(&view, ' ');
	svg_real(&view, box->width);
	buf_addc(&view, ' ');
	svg_real(&view, box->height);
	hash = hash_seeded(title, hash_seeded(description,
	    hash_seeded(buf_str(&view), 0)));
	buf_addf(b, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tw\" "
	    "role=\"%s\"", role);
	svg_attribute(b, "width", box->width);
	svg_attribute(b, "height", box->height);
	buf_addf(b, " viewBox=\"%s\" aria-labelledby=\"", buf_z(&view));
	add_id(b, 't', hash);
	buf_addc(b, ' ');
	add_id(b, 'd', hash);
	buf_addz(b, "\">\n<title id=\"");
	add_id(b, 't', hash);
	buf_addz(b, "\">");
	svg_escape(b, title);
	buf_addz(b, "</title>\n<desc id=\"");
	add_id(b, 'd', hash);
	buf_addz(b, "\">");
	svg_escape(b, description);
	buf_addz(b, "</desc>\n");
	colours_style(b);
	svg_rect(b, "ground", box->x, box->y, box->width, box->height);
	buf_free(&view);
}

void
svg_end(struct buf *b)
{
	buf_addz(b, "</svg>\n");
}

void
svg_text(struct buf *b, const char *class, const char *anchor, double x,
    double y, struct str s)
{
	buf_addz(b, "<text");
	if (class[0] != '\0')
		buf_addf(b, " class=\"%s\"", class);
	svg_attribute(b, "x", x);
	svg_attribute(b, "y", y);
	if (strcmp(anchor, "start") != 0)
		buf_addf(b, " text-anchor=\"%s\"", anchor);
	buf_addc(b, '>');
	svg_escape(b, s);
	buf_addz(b, "</text>\n");
}

/* <tag class="..." name="value" .../>; NULL ends the names. */
static void
element(struct buf *b, const char *tag, const char *class,
    const char *const *name, const double *value)
{
	buf_addf(b, "<%s class=\"%s\"", tag, class);
	for (size_t i = 0; name[i] != NULL; i++)
		svg_attribute(b, name[i], value[i]);
	buf_addz(b, "/>\n");
}

void
svg_rect(struct buf *b, const char *class, double x, double y, double w,
    double h)
{
	static const char *const name[] = { "x", "y", "width", "height", NULL };

	element(b, "rect", class, name,
	    (const double[]){ x, y, fmax(0, w), h });
}

void
svg_line(struct buf *b, const char *class, double x1, double y1, double x2,
    double y2)
{
	static const char *const name[] = { "x1", "y1", "x2", "y2", NULL };

	element(b, "line", class, name, (const double[]){ x1, y1, x2, y2 });
}

void
svg_dot(struct buf *b, const char *class, double x, double y, double r)
{
	static const char *const name[] = { "cx", "cy", "r", NULL };

	element(b, "circle", class, name, (const double[]){ x, y, r });
}

void
svg_diamond(struct buf *b, const char *class, double x, double y, double r)
{
	buf_addf(b, "<path class=\"%s\" d=\"M", class);
	svg_real(b, x - r);
	buf_addc(b, ' ');
	svg_real(b, y);
	for (int i = 0; i < 3; i++) {
		buf_addf(b, "%s", i == 0 ? "l" : " ");
		svg_real(b, i == 2 ? -r : r);
		buf_addc(b, ' ');
		svg_real(b, i == 0 ? -r : r);
	}
	buf_addz(b, "z\"/>\n");
}

void
svg_triangle(struct buf *b, const char *class, double x, double y, double r,
    bool up)
{
	const double end = up ? -0.85 * r : 0.85 * r;

	buf_addf(b, "<path class=\"%s\" d=\"M", class);
	svg_real(b, x - r);
	buf_addc(b, ' ');
	svg_real(b, y - end);
	buf_addc(b, 'h');
	svg_real(b, 2 * r);
	buf_addc(b, 'l');
	svg_real(b, -r);
	buf_addc(b, ' ');
	svg_real(b, 2 * end);
	buf_addz(b, "z\"/>\n");
}

/* The rising line x + y = at, as far as it lies in the box. */
static void
hatch_line(struct buf *b, const struct svg_box *box, double at)
{
	const double left = fmax(box->x, at - box->y - box->height);
	const double right = fmin(box->x + box->width, at - box->y);

	if (right - left < 0.1)
		return;
	buf_addc(b, 'M');
	svg_real(b, left);
	buf_addc(b, ' ');
	svg_real(b, at - left);
	buf_addc(b, 'L');
	svg_real(b, right);
	buf_addc(b, ' ');
	svg_real(b, at - right);
}

void
svg_hatch(struct buf *b, const struct svg_box *box)
{
	const double apart = 6, end = box->x + box->width + box->y + box->height;
	const size_t from = b->n;

	buf_addz(b, "<path class=\"hatch\" d=\"");
	for (double at = apart * ceil((box->x + box->y) / apart); at < end;
	    at += apart)
		hatch_line(b, box, at);
	if (b->p[b->n - 1] == '"')
		b->n = from;
	else
		buf_addz(b, "\"/>\n");
}

void
svg_upright(struct buf *b, const char *class, double x, double y, struct str s)
{
	buf_addf(b, "<text class=\"%s\" transform=\"translate(", class);
	svg_real(b, x);
	buf_addc(b, ' ');
	svg_real(b, y);
	buf_addz(b, ") rotate(-90)\">");
	svg_escape(b, s);
	buf_addz(b, "</text>\n");
}

void
svg_path(struct buf *b, const char *class, const double *xy, size_t n,
    bool closed)
{
	buf_addf(b, "<path class=\"%s\" d=\"", class);
	for (size_t i = 0; i < n; i++) {
		buf_addc(b, i == 0 ? 'M' : 'L');
		svg_real(b, xy[2 * i]);
		buf_addc(b, ' ');
		svg_real(b, xy[2 * i + 1]);
	}
	buf_addz(b, closed ? "z\"/>\n" : "\"/>\n");
}

void
svg_open(struct buf *b, struct str tip)
{
	buf_addz(b, "<g><title>");
	svg_escape(b, tip);
	buf_addz(b, "</title>");
}

void
svg_close(struct buf *b)
{
	buf_addz(b, "</g>\n");
}
