#include "map/drawing.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "chart/chart.h"
#include "gazetteer/places.h"
#include "geo/projection.h"
#include "geo/shape.h"
#include "map/caption.h"
#include "map/legend.h"
#include "map/outline.h"
#include "show/ramp.h"
#include "svg/frame.h"

/* Sizes in pixels. */
#define NAME 11.0
#define NAME_LINE 13.0
#define THIN 0.3	/* points nearer than this are one */
#define COARSE 2.0	/* and where room for a name is looked for */

enum {
	NAME_LINES = 3,
	REACHES = 40	/* of more places it is not drawn how far they reach */
};

/* A map in the making. */
struct drawing {
	const struct figures *v;
	const struct drawing_wish *wish;
	struct frame frame;
	struct projection projection;
	double scale;		/* pixels a metre */
	double left, top;	/* of the map */
	double west, north;	/* of its box, in metres */
	struct shape *shape;	/* of each area, in pixels */
	struct shape *coarse;	/* the same with fewer points */
	size_t *number;		/* of each area without room for its name; 0 */
	size_t numbers;
};

/* A point of a shape in degrees, moved to pixels. */
static void
to_pixels(const void *arg, double *x, double *y)
{
	const struct drawing *d = arg;
	double east, north;

	projection_metres(&d->projection, *y, *x, &east, &north);
	*x = d->left + (east - d->west) * d->scale;
	*y = d->top + (d->north - north) * d->scale;
}

/* Fits the box of all areas into the sheet; y moves below it. */
static void
fit(struct drawing *d)
{
	const struct shape_box box = areas_box(d->v->areas);
	const double room = d->frame.width - 2 * FRAME_MARGIN;
	double east, north, west, south;

	d->projection = (struct projection){ (box.y1 + box.y2) / 2,
		(box.x1 + box.x2) / 2 };
	projection_metres(&d->projection, box.y1, box.x1, &west, &south);
	projection_metres(&d->projection, box.y2, box.x2, &east, &north);
	d->west = west;
	d->north = north;
	east = fmax(east, west + 1);	/* lines, too, have a scale */
	south = fmin(south, north - 1);
	d->scale = fmin(room / (east - west), room * 0.9 / (north - south));
	d->left = FRAME_MARGIN + (room - (east - west) * d->scale) / 2;
	d->top = d->frame.y;
	d->frame.y += (north - south) * d->scale + 8;
}

static void
make_shapes(struct drawing *d)
{
	const struct areas *a = d->v->areas;

	d->shape = mem_new(a->n, sizeof(*d->shape));
	d->coarse = mem_new(a->n, sizeof(*d->coarse));
	d->number = mem_new(a->n, sizeof(*d->number));
	for (size_t i = 0; i < a->n; i++) {
		struct shape s = shape_moved(&a->one[i].shape, to_pixels, d);

		d->shape[i] = outline_thinned(&s, THIN);
		d->coarse[i] = outline_thinned(&s, COARSE);
		shape_free(&s);
	}
}

/* The number of the class of an area in the ramp, from 1. */
static unsigned
ramp_class(const struct figures *v, const struct figures_one *one)
{
	return (unsigned)ramp_of(one->class, v->classes.n) + 1;
}

static void
add_fill(const struct drawing *d, const struct figures_one *one,
    struct buf *class)
{
	buf_addz(class, "area ");
	if (d->wish->points) {
		buf_addz(class, "empty");
		return;
	}
	switch (one->state) {
	case FIGURES_SHOWN:
		buf_addf(class, "c%u", ramp_class(d->v, one));
		break;
	case FIGURES_ZERO:
		buf_addz(class, "empty");
		break;
	case FIGURES_SUPPRESSED:
		buf_addz(class, "few");
		break;
	case FIGURES_MISSING:
		buf_addz(class, "nodata");
		break;
	}
}

/* Lines over an area: like the whole, or crossed ones where it is withheld. */
static void
draw_hatch(struct drawing *d, const struct figures_one *one,
    const struct shape *s)
{
	struct buf *b = &d->frame.body;
	struct buf class = { 0 };

	if (d->wish->points)
		return;
	if (one->state == FIGURES_SUPPRESSED) {
		outline_hatch(b, "cross", s, OUTLINE_RISING, LEGEND_GAP);
		outline_hatch(b, "cross", s, OUTLINE_FALLING, LEGEND_GAP);
	} else if (one->like_whole) {
		buf_addf(&class, "hatch x%u", ramp_class(d->v, one));
		outline_hatch(b, buf_z(&class), s, OUTLINE_RISING, LEGEND_GAP);
	}
	buf_free(&class);
}

/* "Coblong: 3.4 (2.9 to 4.0) mentions", for who points at it or cannot see. */
static struct str
tip(struct drawing *d, const struct figures_one *one)
{
	struct buf b = { 0 };

	buf_adds(&b, one->name);
	buf_addz(&b, ": ");
	figures_say(d->v, one, &b);
	if (one->like_whole)
		buf_addz(&b, ", not told apart from the whole");
	return frame_keep(&d->frame, &b);
}

static void
draw_area(struct drawing *d, size_t i)
{
	const struct figures_one *one = &d->v->area[i];
	const struct str text = d->wish->points ? one->name : tip(d, one);
	struct buf *b = &d->frame.body;
	struct buf class = { 0 };

	if (d->shape[i].parts == 0)
		return;
	buf_addz(&class, "class=\"");
	add_fill(d, one, &class);
	buf_addc(&class, '"');
	if (d->wish->links != NULL) {
		buf_addf(b, "<a id=\"%sa%zu\" href=\"#r%zu\" aria-label=\"",
		    d->wish->links, i, i);
		svg_escape(b, text);
		buf_addz(b, "\"><title>");
		svg_escape(b, text);
		buf_addf(b, "</title><use %s href=\"#%sp%zu\"/>\n",
		    buf_z(&class), d->wish->links, i);
	} else {
		svg_open(b, text);
		outline_path(b, buf_z(&class), &d->shape[i]);
	}
	draw_hatch(d, one, &d->shape[i]);
	if (d->wish->links != NULL)
		buf_addz(b, "</a>\n");
	else
		svg_close(b);
	buf_free(&class);
}

/* The shapes of a page, which are drawn twice: the area and its ring. */
static void
define_shapes(struct drawing *d)
{
	buf_addz(&d->frame.body, "<defs>\n");
	for (size_t i = 0; i < d->v->areas->n; i++) {
		struct buf id = { 0 };

		buf_addf(&id, "id=\"%sp%zu\"", d->wish->links, i);
		if (d->shape[i].parts > 0)
			outline_path(&d->frame.body, buf_z(&id), &d->shape[i]);
		buf_free(&id);
	}
	buf_addz(&d->frame.body, "</defs>\n");
}

/* Rings that light up; they lie over all areas, so that no neighbour hides them. */
static void
draw_rings(struct drawing *d)
{
	const char *links = d->wish->links;

	for (size_t i = 0; i < d->v->areas->n; i++)
		if (d->shape[i].parts > 0)
			buf_addf(&d->frame.body, "<use class=\"ring\" "
			    "id=\"%sf%zu\" href=\"#%sp%zu\"/>\n", links, i,
			    links, i);
}

/* The class of the text on an area. */
static void
add_ink(const struct drawing *d, const struct figures_one *one,
    struct buf *class)
{
	buf_addz(class, "name ");
	if (d->wish->points || one->state == FIGURES_ZERO ||
	    one->state == FIGURES_MISSING)
		buf_addz(class, "paper");
	else if (one->state == FIGURES_SUPPRESSED)
		buf_addz(class, "grey");
	else
		buf_addf(class, "t%u", ramp_class(d->v, one));
}

/* The lines of a name: its words, and its value. Returns how many. */
static size_t
name_lines(struct drawing *d, const struct figures_one *one, bool wrapped,
    struct str line[NAME_LINES])
{
	struct buf b = { 0 };
	size_t n = 1, words;

	line[0] = one->name;
	if (wrapped) {
		struct str *part = svg_wrap(&d->frame.text, one->name, NAME,
		    svg_width(one->name, NAME) * 0.62, &words);

		/* Within a word it is not broken. */
		if (words != 2 || (part[0].p + part[0].n == part[1].p &&
		    !str_ends(part[0], STR("-"))))
			return 0;
		line[0] = part[0];
		line[1] = part[1];
		n = 2;
	}
	if (!d->wish->points && (one->state == FIGURES_SHOWN ||
	    one->state == FIGURES_ZERO)) {
		if (d->v->measures->bounds && one->state == FIGURES_SHOWN)
			buf_addz(&b, "\xe2\x89\xa5 ");
		figures_number(d->v, one->value, &b);
		line[n++] = frame_keep(&d->frame, &b);
	}
	return n;
}

/* Writes lines around x, y if there is room for them. */
static bool
write_name(struct drawing *d, size_t i, const struct str *line, size_t n)
{
	struct buf class = { 0 };
	double width = 0, x, y;

	for (size_t k = 0; k < n; k++)
		width = fmax(width, svg_width(line[k], NAME));
	if (!outline_room(&d->coarse[i], width + 4, (double)n * NAME_LINE, &x,
	    &y))
		return false;
	add_ink(d, &d->v->area[i], &class);
	for (size_t k = 0; k < n; k++)
		svg_text(&d->frame.body, buf_z(&class), "middle", x,
		    y + ((double)k - (double)(n - 1) / 2) * NAME_LINE +
		    NAME * 0.36, line[k]);
	buf_free(&class);
	return true;
}

/* An area without room for its name has a number, wherever that falls. */
static void
write_number(struct drawing *d, size_t i)
{
	struct buf class = { 0 }, text = { 0 };
	double x, y;

	d->number[i] = ++d->numbers;
	buf_addf(&text, "%zu", d->number[i]);
	outline_room(&d->coarse[i], 1, NAME, &x, &y);
	add_ink(d, &d->v->area[i], &class);
	svg_text(&d->frame.body, buf_z(&class), "middle", x, y + NAME * 0.36,
	    buf_str(&text));
	buf_free(&class);
	buf_free(&text);
}

static void
write_names(struct drawing *d)
{
	for (size_t i = 0; i < d->v->areas->n; i++) {
		struct str line[NAME_LINES];
		size_t n;

		if (d->shape[i].parts == 0)
			continue;
		n = name_lines(d, &d->v->area[i], false, line);
		if (write_name(d, i, line, n))
			continue;
		n = name_lines(d, &d->v->area[i], true, line);
		if (n == 0 || !write_name(d, i, line, n))
			write_number(d, i);
	}
}

/* "1  Coblong  3.4" */
static struct str
key_entry(struct drawing *d, size_t i)
{
	struct buf b = { 0 };

	buf_addf(&b, "%zu  ", d->number[i]);
	buf_adds(&b, d->v->area[i].name);
	if (!d->wish->points) {
		buf_addz(&b, "  ");
		if (d->v->area[i].why != NULL)
			buf_addz(&b, "\xe2\x80\x93");
		else
			figures_number(d->v, d->v->area[i].value, &b);
	}
	return frame_keep(&d->frame, &b);
}

/* Names and values of the areas that have a number. */
static void
write_key(struct drawing *d)
{
	struct str *entry = mem_new(d->numbers + 1, sizeof(*entry));

	for (size_t i = 0; i < d->v->areas->n; i++)
		if (d->number[i] > 0)
			entry[d->number[i] - 1] = key_entry(d, i);
	legend_key(&d->frame, entry, d->numbers);
	free(entry);
}

static int
by_number(const void *a, const void *b)
{
	const struct figures_one *x = *(const struct figures_one *const *)a;
	const struct figures_one *y = *(const struct figures_one *const *)b;

	return x->value != y->value ? ORDER(y->value, x->value) :
	    str_cmp(x->path, y->path);
}

/* The places that have a circle, the largest first. */
static const struct figures_one **
spots_of(const struct figures *v, size_t *n)
{
	const struct figures_one **spot = mem_new(v->places + 1, sizeof(*spot));

	*n = 0;
	for (size_t i = 0; i < v->places; i++)
		if (v->place[i].state == FIGURES_SHOWN && v->areas->gazetteer->
		    entry[v->place[i].entry].located)
			spot[(*n)++] = &v->place[i];
	if (*n > 0)
		qsort(spot, *n, sizeof(const struct figures_one *), by_number);
	return spot;
}

/* The radius of the largest circle. */
static double
spot_radius(const struct drawing *d)
{
	return d->frame.width < 500 ? 12 : 20;
}

static void
draw_spots(struct drawing *d, const struct figures_one *const *spot, size_t n)
{
	const struct gazetteer *g = d->v->areas->gazetteer;
	struct buf *b = &d->frame.body;

	for (size_t i = 0; i < n; i++) {
		const struct gazetteer_entry *e = &g->entry[spot[i]->entry];
		double x = e->lon, y = e->lat;
		const double r = fmax(1, spot_radius(d) *
		    sqrt(spot[i]->value / spot[0]->value));

		to_pixels(d, &x, &y);
		svg_open(b, tip(d, spot[i]));
		if (n <= REACHES && e->radius_m * d->scale > r + 2)
			svg_dot(b, "reach", x, y, e->radius_m * d->scale);
		svg_dot(b, "spot", x, y, r);
		svg_close(b);
	}
}

static void
write_notes(struct drawing *d)
{
	struct frame *f = &d->frame;
	struct buf notes = { 0 };
	struct str rest, line;

	caption_notes(d->v, d->wish->points, &notes);
	rest = buf_str(&notes);
	while (str_split(&rest, '\n', &line))
		frame_words(f, "small", FRAME_MARGIN, line, SVG_SMALL,
		    f->width - 2 * FRAME_MARGIN);
	buf_free(&notes);
}

/* Names are above circles, for a circle says nothing without them. */
static void
draw_map(struct drawing *d)
{
	const struct figures *v = d->v;
	size_t spots = 0;
	const struct figures_one **spot = spots_of(v, &spots);

	fit(d);
	make_shapes(d);
	if (d->wish->links != NULL)
		define_shapes(d);
	for (size_t i = 0; i < v->areas->n; i++)
		draw_area(d, i);
	if (d->wish->links != NULL)
		draw_rings(d);
	draw_spots(d, spot, spots);
	write_names(d);
	legend_scale(&d->frame, d->scale);
	if (d->wish->points)
		legend_places(&d->frame, v, spots > 0 ? spot[0]->value : 0,
		    spot_radius(d));
	else
		legend_areas(&d->frame, v);
	d->frame.y += 4;
	write_key(d);
	free(spot);
}

void
drawing_svg(const struct figures *v, const struct drawing_wish *wish,
    struct buf *out)
{
	struct buf about = { 0 };
	struct drawing d = { .v = v, .wish = wish };
	struct chart heading = { .title = wish->title };
	const bool page = wish->links != NULL;
	struct svg_box box = { 0 };

	caption_about(v, wish->points, &about);
	heading.about = buf_str(&about);
	if (page)
		heading = (struct chart){ .title = STR("") };
	frame_open(&d.frame, &heading, wish->width, FRAME_MARGIN);
	if (page)
		d.frame.y = 4;
	draw_map(&d);
	if (!page)
		write_notes(&d);
	box.width = wish->width;
	box.height = ceil(d.frame.y + (page ? 0 : FRAME_MARGIN));
	svg_begin(out, page ? "group" : "img", &box, wish->title,
	    buf_str(&about));
	legend_style(out);
	buf_adds(out, buf_str(&d.frame.body));
	svg_end(out);
	for (size_t i = 0; i < v->areas->n; i++) {
		shape_free(&d.shape[i]);
		shape_free(&d.coarse[i]);
	}
	free(d.shape);
	free(d.coarse);
	free(d.number);
	buf_free(&d.frame.body);
	arena_free(&d.frame.text);
	buf_free(&about);
}
