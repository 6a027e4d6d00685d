#include "map/geojson.h"

#include <math.h>

#include <stdio.h>
#include "base/number.h"
#include "gazetteer/places.h"
#include "geo/shape.h"
#include "json/json.h"

static const double edge = 180;		/* the antimeridian */

/* Appends degrees with six decimals, 11 cm, without needless zeros. */
static void
add_degrees(struct buf *b, double v)
{
	char text[32];
	int n = snprintf(text, sizeof(text), "%.6f", v);

	while (text[n - 1] == '0')
		n--;
	if (text[n - 1] == '.')
		n--;
	text[n] = '\0';
	buf_addz(b, strcmp(text, "-0") == 0 ? "0" : text);
}

static void
add_position(struct buf *b, double lon, double lat)
{
	buf_addc(b, '[');
	add_degrees(b, lon);
	buf_addc(b, ',');
	add_degrees(b, lat);
	buf_addc(b, ']');
}

static void
add_ring(struct buf *b, const double *xy, size_t n)
{
	buf_addc(b, '[');
	for (size_t i = 0; i <= n; i++) {
		buf_addz(b, i > 0 ? "," : "");
		add_position(b, xy[2 * (i % n)], xy[2 * (i % n) + 1]);
	}
	buf_addc(b, ']');
}

/* Whether a part crosses 180 degrees: no district is half a world wide. */
static bool
crosses(const struct shape *s, size_t first, size_t rings)
{
	for (size_t r = first; r < first + rings; r++) {
		size_t n;
		const double *xy = shape_ring(s, r, &n);

		for (size_t i = 0; i < n; i++)
			if (fabs(xy[2 * i] - xy[2 * ((i + 1) % n)]) > edge)
				return true;
	}
	return false;
}

/* What of a ring lies east of 180 degrees, or west of it; turned by shift. */
static void
clip_ring(struct shape *to, const double *xy, size_t n, bool east)
{
	const size_t begin = to->points;

	for (size_t i = 0; i < n; i++) {
		const double *p = xy + 2 * i, *q = xy + 2 * ((i + 1) % n);
		const double px = p[0] < 0 ? p[0] + 360 : p[0];
		const double qx = q[0] < 0 ? q[0] + 360 : q[0];
		const double shift = east ? 360 : 0;

		if ((px > edge) == east || px == edge)
			shape_point(to, px - shift, p[1]);
		if ((px > edge) != (qx > edge) && px != edge && qx != edge)
			shape_point(to, edge - shift, p[1] + (edge - px) /
			    (qx - px) * (q[1] - p[1]));
	}
	if (to->points < begin + 3)
		to->points = begin;
	else
		shape_end_ring(to);
}

/* The shape, its parts that cross 180 degrees cut into two. */
static struct shape
cut_at_edge(const struct shape *s)
{
	struct shape to = { 0 };

	for (size_t p = 0; p < s->parts; p++) {
		size_t rings, n, first = shape_part(s, p, &rings);
		const bool cut = crosses(s, first, rings);

		for (int side = 0; side <= cut; side++) {
			const size_t before = to.rings;

			for (size_t r = first; r < first + rings; r++) {
				const double *xy = shape_ring(s, r, &n);

				if (cut) {
					clip_ring(&to, xy, n, side == 1);
					continue;
				}
				for (size_t i = 0; i < n; i++)
					shape_point(&to, xy[2 * i],
					    xy[2 * i + 1]);
				shape_end_ring(&to);
			}
			if (to.rings > before)
				shape_end_part(&to);
		}
	}
	shape_orient(&to);
	return to;
}

void
geojson_polygons(const struct shape *s, struct buf *b)
{
	struct shape cut = cut_at_edge(s);

	buf_addc(b, '[');
	for (size_t p = 0; p < cut.parts; p++) {
		size_t rings, n, first = shape_part(&cut, p, &rings);

		buf_addz(b, p > 0 ? ",[" : "[");
		for (size_t r = first; r < first + rings; r++) {
			const double *xy = shape_ring(&cut, r, &n);

			buf_addz(b, r > first ? "," : "");
			add_ring(b, xy, n);
		}
		buf_addc(b, ']');
	}
	buf_addc(b, ']');
	shape_free(&cut);
}

static void
add_member(struct buf *b, const char *name, struct str text)
{
	buf_addf(b, ",\"%s\":", name);
	json_quote(b, text);
}

static void
add_figure(struct buf *b, const char *name, double v)
{
	if (!isnan(v))
		buf_addf(b, ",\"%s\":%.12g", name, v);
}

/* What is told of an area or place; of what is withheld, no number at all. */
static void
add_properties(struct buf *b, const struct figures *v,
    const struct figures_one *one)
{
	struct buf text = { 0 };

	buf_addz(b, "\"properties\":{\"name\":");
	json_quote(b, one->name);
	if (one->state == FIGURES_SUPPRESSED || one->row == NULL) {
		buf_addz(b, ",\"n\":null");
		add_member(b, "why", str_of(one->why));
	} else {
		buf_adds(b, one->row->members);
		if (one->row->members.n == 0) {
			add_figure(b, "n", one->row->n);
			add_figure(b, "open", one->row->open);
			add_figure(b, "people", one->row->people);
		}
		add_figure(b, "value", one->value);
		add_figure(b, "value_low", one->low);
		add_figure(b, "value_high", one->high);
		if (one->counted)
			buf_adds(&text, v->measures->unit);
		else
			figures_noun(v, &text);
		buf_addz(&text, v->unit[0] != '\0' ? "," : "");
		buf_addz(&text, v->unit);
		add_member(b, "value_of", buf_str(&text));
		if (v->measures->bounds)
			buf_addz(b, ",\"at_least\":true");
		if (one >= v->area && one < v->area + v->areas->n &&
		    number_both(v->overall, one->low))
			buf_addf(b, ",\"like_whole\":%s", one->like_whole ?
			    "true" : "false");
		if (one->row->why.n > 0)
			add_member(b, "why", one->row->why);
	}
	buf_addz(b, "}}");
	buf_free(&text);
}

static void
begin_feature(struct buf *b, const struct figures_one *one)
{
	buf_addz(b, "{\"type\":\"Feature\",\"id\":");
	json_quote(b, one->path);
	buf_addz(b, ",\"geometry\":");
}

static void
add_area(struct buf *b, const struct figures *v, size_t i)
{
	const struct shape *s = &v->areas->one[i].shape;

	begin_feature(b, &v->area[i]);
	if (s->parts == 0) {
		buf_addz(b, "null");
	} else {
		buf_addz(b, "{\"type\":\"MultiPolygon\",\"coordinates\":");
		geojson_polygons(s, b);
		buf_addc(b, '}');
	}
	buf_addc(b, ',');
	add_properties(b, v, &v->area[i]);
}

static void
add_place(struct buf *b, const struct figures *v, const struct figures_one *one)
{
	const struct gazetteer_entry *e =
	    &v->areas->gazetteer->entry[one->entry];

	begin_feature(b, one);
	if (e->located) {
		buf_addz(b, "{\"type\":\"Point\",\"coordinates\":");
		add_position(b, e->lon, e->lat);
		buf_addc(b, '}');
	} else {
		buf_addz(b, "null");
	}
	buf_addc(b, ',');
	add_properties(b, v, one);
}

/* West, south, east, north; west is above east where 180 degrees lie between. */
static void
add_box(struct buf *b, const struct areas *a)
{
	const struct shape_box box = areas_box(a);

	if (box.x1 > box.x2)
		return;
	buf_addz(b, ",\"bbox\":[");
	add_degrees(b, box.x1 > edge ? box.x1 - 360 : box.x1);
	buf_addc(b, ',');
	add_degrees(b, box.y1);
	buf_addc(b, ',');
	add_degrees(b, box.x2 > edge ? box.x2 - 360 : box.x2);
	buf_addc(b, ',');
	add_degrees(b, box.y2);
	buf_addc(b, ']');
}

void
geojson_write(const struct figures *v, struct buf *b)
{
	const struct gazetteer *g = v->areas->gazetteer;

	buf_addz(b, "{\"type\":\"FeatureCollection\"");
	add_box(b, v->areas);
	if (v->areas->schematic)
		add_member(b, "note", STR("schematic areas, not boundaries"));
	if (g->attribution.n > 0)
		add_member(b, "attribution", g->attribution);
	buf_addz(b, ",\"features\":[");
	for (size_t i = 0; i < v->areas->n; i++) {
		buf_addz(b, i > 0 ? ",\n" : "\n");
		add_area(b, v, i);
	}
	for (size_t i = 0; i < v->places; i++) {
		buf_addz(b, ",\n");
		add_place(b, v, &v->place[i]);
	}
	for (size_t i = 0; i < v->outsides; i++) {
		buf_addz(b, ",\n");
		add_place(b, v, &v->outside[i]);
	}
	buf_addz(b, "\n]}\n");
}
