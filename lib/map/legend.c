#include "map/legend.h"

#include <math.h>

#include <stdio.h>
#include "geo/shape.h"
#include "map/outline.h"
#include "show/ramp.h"

enum { SWATCH = 22, HEIGHT = 14, ROW = 21 };

static const char light[] =
    ".tw .area{fill-rule:evenodd;stroke:#545b62;stroke-width:.8;"
    "stroke-linejoin:round}"
    ".tw .empty{fill:#fff}.tw .few{fill:#d3d6d9}"
    ".tw .nodata{fill:#fff;stroke-dasharray:4 3}"
    ".tw .cross{fill:none;stroke:#7b8289;stroke-width:.7}"
    ".tw .hatch{fill:none;stroke-width:1}"
    ".tw .name{font-size:11px;paint-order:stroke;stroke-width:4;"
    "stroke-linejoin:round;pointer-events:none}"
    ".tw .paper{fill:#1b1e21;stroke:#fff}.tw .grey{fill:#1b1e21;"
    "stroke:#d3d6d9}"
    ".tw .spot{fill:#1f5c93;fill-opacity:.55;stroke:#fff;stroke-width:1}"
    ".tw .reach{fill:none;stroke:#1f5c93;stroke-width:1;"
    "stroke-dasharray:2 3}";

static const char dark[] =
    ".tw .area{stroke:#0b0d0f}"
    ".tw .empty,.tw .nodata{fill:#15181b;stroke:#b3bac1}"
    ".tw .few{fill:#4a5057}.tw .cross{stroke:#8f979f}"
    ".tw .paper{fill:#e9ecef;stroke:#15181b}.tw .grey{fill:#fff;"
    "stroke:#4a5057}"
    ".tw .spot{fill:#86bdf0;stroke:#15181b}.tw .reach{stroke:#86bdf0}";

static void
add_ramp(struct buf *b, const struct ramp_colour *ramp)
{
	for (int i = 0; i < RAMP_CLASSES; i++)
		buf_addf(b, ".tw .c%d{fill:%s}"
		    ".tw .x%d{stroke:%s;stroke-opacity:.5}"
		    ".tw .t%d{fill:%s;stroke:%s}", i + 1, ramp[i].fill,
		    i + 1, ramp[i].ink, i + 1, ramp[i].ink, ramp[i].fill);
}

void
legend_style(struct buf *b)
{
	buf_addz(b, "<style>");
	buf_addz(b, light);
	add_ramp(b, ramp_light);
	buf_addz(b, "@media screen and (prefers-color-scheme:dark){");
	buf_addz(b, dark);
	add_ramp(b, ramp_dark);
	buf_addz(b, "}</style>\n");
}

/* A legend in the making: where the next swatch goes. */
struct legend {
	struct frame *frame;
	double x;
};

/* Makes room for an entry with this text; where its swatch goes. */
static double
next_entry(struct legend *l, struct str text)
{
	struct frame *f = l->frame;
	const double width = SWATCH + 6 + svg_width(text, SVG_SMALL) + 16;
	double x = l->x;

	if (x > FRAME_MARGIN && x + width - 16 > f->width - FRAME_MARGIN) {
		f->y += ROW;
		x = FRAME_MARGIN;
	}
	l->x = x + width;
	return x;
}

static struct shape
swatch_shape(double x, double y)
{
	struct shape s = { 0 };

	shape_point(&s, x, y);
	shape_point(&s, x + SWATCH, y);
	shape_point(&s, x + SWATCH, y + HEIGHT);
	shape_point(&s, x, y + HEIGHT);
	shape_end_ring(&s);
	shape_end_part(&s);
	return s;
}

/* hatch: a class for lines over the swatch, NULL none. */
static void
swatch(struct legend *l, const char *fill, const char *hatch, bool crossed,
    struct buf *text)
{
	struct frame *f = l->frame;
	const double x = next_entry(l, buf_str(text));
	struct shape s = swatch_shape(x, f->y);
	struct buf class = { 0 };

	buf_addf(&class, "area %s", fill);
	svg_rect(&f->body, buf_z(&class), x, f->y, SWATCH, HEIGHT);
	if (hatch != NULL)
		outline_hatch(&f->body, hatch, &s, OUTLINE_RISING, LEGEND_GAP);
	if (crossed)
		outline_hatch(&f->body, hatch, &s, OUTLINE_FALLING,
		    LEGEND_GAP);
	svg_text(&f->body, "small", "start", x + SWATCH + 6,
	    f->y + SVG_SMALL - 1, buf_str(text));
	shape_free(&s);
	buf_free(&class);
	buf_clear(text);
}

static void
add_bound(const struct breaks *c, double v, struct buf *b)
{
	if (c->decimals == 0)
		figures_count(v, b);
	else
		buf_addf(b, "%.*f", c->decimals, v);
}

/* The range of class i: "1–20", "up to 2.5", "2.5–5". */
static void
add_range(const struct figures *v, size_t i, struct buf *b)
{
	const struct breaks *c = &v->classes;
	const double to = breaks_bound(c, i + 1);
	double from = breaks_bound(c, i);

	if (c->whole)
		from++;
	else if (i == 0)
		buf_addz(b, "up to ");
	if ((c->whole && from < to) || (!c->whole && i > 0)) {
		add_bound(c, from, b);
		buf_addz(b, "\xe2\x80\x93");
	}
	add_bound(c, to, b);
	buf_addz(b, v->unit);
}

static void
class_swatches(struct legend *l, const struct figures *v)
{
	struct buf text = { 0 };

	for (size_t i = 0; i < v->classes.n; i++) {
		size_t n = 0;
		char fill[8];

		for (size_t k = 0; k < v->areas->n; k++)
			n += v->area[k].state == FIGURES_SHOWN &&
			    v->area[k].class == i;
		add_range(v, i, &text);
		buf_addf(&text, " (%zu)", n);
		snprintf(fill, sizeof(fill), "c%zu",
		    ramp_of(i, v->classes.n) + 1);
		swatch(l, fill, NULL, false, &text);
	}
	buf_free(&text);
}

/* The state of areas without a colour, where any has it. */
static void
state_swatches(struct legend *l, const struct figures *v)
{
	struct buf text = { 0 };
	size_t like = 0;

	for (size_t i = 0; i < v->areas->n; i++)
		like += v->area[i].like_whole;
	if (like > 0) {
		buf_addf(&text, "not told apart from %s ",
		    v->measures->kind == MEASURES_COUNT &&
		    v->what != FIGURES_RATE ? "the mean" : "the whole");
		figures_number(v, v->overall, &text);
		buf_addf(&text, " (%zu)", like);
		swatch(l, "c2", "hatch x2", false, &text);
	}
	if (v->count[FIGURES_ZERO] > 0) {
		buf_addf(&text, "none (%zu)", v->count[FIGURES_ZERO]);
		swatch(l, "empty", NULL, false, &text);
	}
	if (v->count[FIGURES_SUPPRESSED] > 0) {
		buf_addf(&text, "fewer than %.0f people, or withheld with "
		    "such (%zu)", v->min_people, v->count[FIGURES_SUPPRESSED]);
		swatch(l, "few", "cross", true, &text);
	}
	if (v->count[FIGURES_MISSING] > 0) {
		buf_addf(&text, "no data (%zu)", v->count[FIGURES_MISSING]);
		swatch(l, "nodata", NULL, false, &text);
	}
	buf_free(&text);
}

void
legend_areas(struct frame *f, const struct figures *v)
{
	struct legend l = { f, FRAME_MARGIN };

	class_swatches(&l, v);
	state_swatches(&l, v);
	f->y += l.x > FRAME_MARGIN ? ROW : 0;
}

void
legend_places(struct frame *f, const struct figures *v, double most,
    double radius)
{
	const struct breaks c = breaks_of(most, most == round(most));
	double x = FRAME_MARGIN;

	if (c.n == 0)
		return;
	for (int i = 0; i < 2; i++) {
		const double n = breaks_bound(&c, i == 0 ? 1 : c.n);
		const double r = radius * sqrt(n / most);
		struct buf text = { 0 };

		figures_count(n, &text);
		buf_addc(&text, ' ');
		buf_adds(&text, v->measures->unit);
		svg_dot(&f->body, "spot", x + r, f->y + radius, r);
		svg_text(&f->body, "small", "start", x + 2 * r + 6,
		    f->y + radius + 4, buf_str(&text));
		x += 2 * r + 6 + svg_width(buf_str(&text), SVG_SMALL) + 24;
		buf_free(&text);
	}
	f->y += 2 * radius + 8;
}

/* A round length of at most so many metres. */
static double
round_length(double most)
{
	double unit = pow(10, floor(log10(most)));

	return most >= 5 * unit ? 5 * unit : most >= 2 * unit ? 2 * unit : unit;
}

void
legend_scale(struct frame *f, double scale)
{
	const double x = FRAME_MARGIN, right = f->width - FRAME_MARGIN;
	const double metres = round_length((right - x) / 4 / scale);
	const double end = x + metres * scale;
	struct buf text = { 0 };

	if (metres < 1000)
		buf_addf(&text, "%.0f m", metres);
	else
		buf_addf(&text, "%.0f km", metres / 1000);
	svg_line(&f->body, "base", x, f->y + 8, end, f->y + 8);
	svg_line(&f->body, "base", x, f->y + 4, x, f->y + 12);
	svg_line(&f->body, "base", end, f->y + 4, end, f->y + 12);
	svg_text(&f->body, "small", "start", end + 6, f->y + 12,
	    buf_str(&text));
	svg_text(&f->body, "small", "end", right, f->y + 12,
	    STR("\xe2\x86\x91 north"));
	f->y += 26;
	buf_free(&text);
}

void
legend_key(struct frame *f, const struct str *entry, size_t n)
{
	const double room = f->width - 2 * FRAME_MARGIN, top = f->y;
	double widest = 1, bottom = top;
	size_t columns, rows;

	for (size_t i = 0; i < n; i++)
		widest = fmax(widest, svg_width(entry[i], SVG_SMALL) + 16);
	columns = widest > room ? 1 : (size_t)(room / widest);
	rows = (n + columns - 1) / columns;
	for (size_t i = 0; i < n; i++) {
		if (i % rows == 0)
			f->y = top;
		frame_words(f, "small", FRAME_MARGIN + (double)(i / rows) *
		    room / (double)columns, entry[i], SVG_SMALL,
		    room / (double)columns);
		bottom = fmax(bottom, f->y);
	}
	f->y = bottom + (n > 0 ? 8 : 0);
}
