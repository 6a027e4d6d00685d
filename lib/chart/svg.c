#include "chart/svg.h"

#include <math.h>

#include "show/escape.h"
#include "show/width.h"

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

/*
 * Pairs of colours are told apart with the common kinds of colour blindness,
 * and text and marks keep a contrast of 4.5 and 3 to their ground.
 */
static const char style[] =
    ".tw{font-family:'DejaVu Sans',Verdana,'Segoe UI',Helvetica,Arial,"
    "sans-serif;font-size:13px;max-width:100%;height:auto}"
    ".tw text{fill:#1b1e21}"
    ".tw .ground{fill:#fff}"
    ".tw .title{font-size:17px;font-weight:600}"
    ".tw .head{font-weight:600}"
    ".tw .small{font-size:12px;fill:#545b62}"
    ".tw .grid{stroke:#dfe3e6}.tw .rule{stroke:#eef0f2}"
    ".tw .base{stroke:#545b62}"
    ".tw .bar{fill:#5b93c7}"
    ".tw .whisker{stroke:#14293d;stroke-width:1.5}"
    ".tw .whisker-end{fill:#14293d}"
    ".tw .band{fill:#5b93c7;fill-opacity:.28}"
    ".tw .range{stroke:#5b93c7;stroke-opacity:.6;stroke-width:1.5}"
    ".tw .line{fill:none;stroke:#1f5c93;stroke-width:2;"
    "stroke-linejoin:round}"
    ".tw .dot{fill:#1f5c93}"
    ".tw .due{fill:#fff;stroke:#1b1e21;stroke-width:1.5}"
    ".tw .under{fill:#b3450f}.tw .s-under{stroke:#b3450f}"
    ".tw .over{fill:#6a3fa0}.tw .s-over{stroke:#6a3fa0}"
    ".tw .asdue{fill:#1d7a4f}.tw .s-asdue{stroke:#1d7a4f}"
    ".tw .undecided{fill:#666e75}.tw .s-undecided{stroke:#666e75}"
    ".tw .plain{fill:#1f5c93}.tw .s-plain{stroke:#1f5c93}"
    ".tw .s-under,.tw .s-over,.tw .s-asdue,.tw .s-undecided,.tw .s-plain"
    "{stroke-width:2}"
    ".tw .h1{fill:#eef3f8}.tw .h2{fill:#cfdfee}.tw .h3{fill:#a3c3e0}"
    ".tw .h4{fill:#6a9ccb}.tw .h5{fill:#2f6ea5}.tw .h6{fill:#12446f}"
    ".tw .n1{fill:#fbd9c3}.tw .n2{fill:#ef9c6b}.tw .n3{fill:#b3450f}"
    ".tw .p1{fill:#d3e3f1}.tw .p2{fill:#7fadd6}.tw .p3{fill:#1f5c93}"
    ".tw .cell{font-size:12px}"
    ".tw .zero{fill:#f4f5f6}"
    ".tw .t-under,.tw .t-over,.tw .t-asdue{font-weight:600}"
    ".tw .t-under{fill:#a03c0b}.tw .t-over{fill:#6a3fa0}"
    ".tw .t-asdue{fill:#17663f}"
    ".tw text.on-dark{fill:#fff}.tw text.on-light{fill:#1b1e21}";

static const char dark[] =
    "@media screen and (prefers-color-scheme:dark){"
    ".tw text{fill:#e9ecef}"
    ".tw .ground{fill:#15181b}"
    ".tw .small{fill:#b3bac1}"
    ".tw .grid{stroke:#343a40}.tw .rule{stroke:#23282c}"
    ".tw .base{stroke:#b3bac1}"
    ".tw .bar{fill:#3f79b0}"
    ".tw .whisker{stroke:#e9f2fb}"
    ".tw .whisker-end{fill:#e9f2fb}"
    ".tw .band{fill:#6fa9de;fill-opacity:.3}"
    ".tw .range{stroke:#6fa9de}"
    ".tw .line{stroke:#86bdf0}"
    ".tw .dot{fill:#86bdf0}"
    ".tw .due{fill:#15181b;stroke:#e9ecef}"
    ".tw .under{fill:#ff9a66}.tw .s-under{stroke:#ff9a66}"
    ".tw .over{fill:#c3a3ee}.tw .s-over{stroke:#c3a3ee}"
    ".tw .asdue{fill:#6fd1a0}.tw .s-asdue{stroke:#6fd1a0}"
    ".tw .undecided{fill:#a3abb2}.tw .s-undecided{stroke:#a3abb2}"
    ".tw .plain{fill:#86bdf0}.tw .s-plain{stroke:#86bdf0}"
    ".tw .zero{fill:#2a2f34}"
    ".tw .t-under{fill:#ff9a66}.tw .t-over{fill:#c3a3ee}"
    ".tw .t-asdue{fill:#6fd1a0}"
    ".tw text.on-light{fill:#1b1e21}.tw text.zero-text{fill:#e9ecef}}";

void
svg_begin(struct buf *b, const char *role, double width, double height,
    struct str title, struct str description)
{
	buf_addf(b, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tw\" "
	    "role=\"%s\"", role);
	svg_attribute(b, "width", width);
	svg_attribute(b, "height", height);
	buf_addz(b, " viewBox=\"0 0 ");
	svg_real(b, width);
	buf_addc(b, ' ');
	svg_real(b, height);
	buf_addz(b, "\" aria-label=\"");
	svg_escape(b, title);
	buf_addz(b, "\">\n<title>");
	svg_escape(b, title);
	buf_addz(b, "</title>\n<desc>");
	svg_escape(b, description);
	buf_addz(b, "</desc>\n<style>");
	buf_addz(b, style);
	buf_addz(b, dark);
	buf_addz(b, "</style>\n");
	svg_rect(b, "ground", 0, 0, width, height);
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
svg_arrow(struct buf *b, const char *class, double x, double y)
{
	buf_addf(b, "<path class=\"%s\" d=\"M", class);
	svg_real(b, x);
	buf_addc(b, ' ');
	svg_real(b, y);
	buf_addz(b, "l-6 -4 0 8z\"/>\n");
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
