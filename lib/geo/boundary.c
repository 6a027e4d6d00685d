#include "geo/boundary.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/hash.h"
#include "io/input.h"
#include "json/json.h"

enum { BYTES_MAX = 1 << 30 };

/* What is kept while one text is taken. */
struct taking {
	struct boundary *to;
	struct str text;
	const char *file;
	struct buf *why;
	struct json whole;	/* its features */
	struct json feature;
	struct json geometry;
};

/* Begins what is wrong with line and column of the byte at p. */
static void
place(struct taking *t, const char *p)
{
	size_t line = 1, column = 1;

	for (const char *q = t->text.p; q < p; q++) {
		column++;
		if (*q == '\n') {
			line++;
			column = 1;
		}
	}
	buf_addf(t->why, "%zu:%zu: ", line, column);
}

static bool
turn_down(struct taking *t, const char *p, const char *what)
{
	place(t, p);
	buf_addz(t->why, what);
	return false;
}

static bool
refuse_system(struct taking *t, const char *p, const char *what)
{
	place(t, p);
	buf_addf(t->why, "%s: a map needs degrees of longitude and latitude "
	    "(WGS 84); make them with: ogr2ogr -t_srs EPSG:4326 "
	    "wgs84.geojson %s", what, t->file);
	return false;
}

/* The systems whose coordinates are degrees of WGS 84. */
static bool
is_wgs84(const struct json_node *crs)
{
	static const char *const known[] = {
		"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84",
		"OGC:CRS84", "CRS84", "EPSG:4326", "epsg:4326",
		"urn:ogc:def:crs:EPSG::4326", NULL };
	const struct json_node *name = json_get(json_get(crs, "properties"),
	    "name");

	for (size_t i = 0; name != NULL && known[i] != NULL; i++)
		if (json_is(name, known[i]))
			return true;
	return false;
}

static const char *
skip_blank(const char *p)
{
	while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
		p++;
	return p;
}

/* A JSON number from p on; NULL when there is none. The text is JSON. */
static const char *
read_number(const char *p, double *v)
{
	const char *from = p = skip_blank(p);

	while ((*p >= '0' && *p <= '9') || *p == '-' || *p == '+' ||
	    *p == '.' || *p == 'e' || *p == 'E')
		p++;
	return str_real((struct str){ from, (size_t)(p - from) }, v) ? p : NULL;
}

/*
 * A position [longitude, latitude, ...] from p on, just after its bracket;
 * returns what follows it.
 */
static const char *
read_position(struct taking *t, const char *p, double *x, double *y)
{
	const char *from = p;
	double height;

	if ((p = read_number(p, x)) == NULL || *(p = skip_blank(p)) != ',' ||
	    (p = read_number(p + 1, y)) == NULL) {
		turn_down(t, from, "a position is [longitude, latitude]");
		return NULL;
	}
	if (fabs(*x) > 180 || fabs(*y) > 90) {
		refuse_system(t, from, fabs(*x) <= 90 && fabs(*y) <= 180 ?
		    "a latitude beyond 90 degrees (longitude comes first)" :
		    "coordinates beyond 180 and 90 degrees");
		return NULL;
	}
	for (p = skip_blank(p); *p == ','; p = skip_blank(p))
		if ((p = read_number(p + 1, &height)) == NULL) {
			turn_down(t, from, "a position holds numbers only");
			return NULL;
		}
	if (*p != ']') {
		turn_down(t, from, "a position holds numbers only");
		return NULL;
	}
	return p + 1;
}

/* The point that closes a ring is its first one again: once is enough. */
static void
end_ring(struct taking *t, struct shape *s, size_t first)
{
	double *xy = s->xy;

	if (s->points > first + 1 &&
	    xy[2 * first] == xy[2 * s->points - 2] &&
	    xy[2 * first + 1] == xy[2 * s->points - 1])
		s->points--;
	if (s->points < first + 3) {
		s->points = first;
		t->to->open_rings++;
		return;
	}
	shape_end_ring(s);
}

/* A ring [position, ...]; NULL when it is none. */
static const char *
read_ring(struct taking *t, const char *p, struct shape *s)
{
	const size_t first = s->points;

	for (p = skip_blank(p + 1); *p != ']'; p = skip_blank(p)) {
		double x, y;

		if (*p == ',')
			p = skip_blank(p + 1);
		if (*p != '[') {
			turn_down(t, p, "a ring is a list of positions");
			return NULL;
		}
		if ((p = read_position(t, p + 1, &x, &y)) == NULL)
			return NULL;
		shape_point(s, x, y);
	}
	end_ring(t, s, first);
	return p + 1;
}

/* A polygon [ring, ...]. */
static const char *
read_polygon(struct taking *t, const char *p, struct shape *s)
{
	const size_t first = s->rings;

	for (p = skip_blank(p + 1); *p != ']'; p = skip_blank(p)) {
		if (*p == ',')
			p = skip_blank(p + 1);
		if (*p != '[') {
			turn_down(t, p, "a polygon is a list of rings");
			return NULL;
		}
		if ((p = read_ring(t, p, s)) == NULL)
			return NULL;
	}
	if (s->rings > first)
		shape_end_part(s);
	return p + 1;
}

static bool
read_polygons(struct taking *t, struct str coordinates, bool several,
    struct shape *s)
{
	const char *p = coordinates.p;

	if (!several)
		return read_polygon(t, p, s) != NULL;
	for (p = skip_blank(p + 1); *p != ']'; p = skip_blank(p)) {
		if (*p == ',')
			p = skip_blank(p + 1);
		if (*p != '[')
			return turn_down(t, p, "a list of polygons is needed");
		if ((p = read_polygon(t, p, s)) == NULL)
			return false;
	}
	return true;
}

/* The line that the byte at p stands in, counted on from another. */
static size_t
line_at(const char *from, size_t line, const char *p)
{
	for (; from < p; from++)
		line += *from == '\n';
	return line;
}

/* Takes the geometry of the feature; false when all must stop. */
static bool
take_geometry(struct taking *t, struct str raw, struct boundary_area *area)
{
	const struct json_node *type, *coordinates;
	bool several;

	json_scan(&t->geometry, raw, 1);
	type = json_get_type(t->geometry.node, "type", JSON_STRING);
	several = json_is(type, "MultiPolygon");
	if (type == NULL || (!several && !json_is(type, "Polygon")))
		return true;
	coordinates = json_get_type(t->geometry.node, "coordinates",
	    JSON_ARRAY);
	if (coordinates == NULL)
		return turn_down(t, raw.p, "a polygon without coordinates");
	if (!read_polygons(t, json_raw(coordinates), several, &area->shape))
		return false;
	shape_orient(&area->shape);
	return true;
}

static bool
is_feature(const struct json_node *v)
{
	const struct json_node *type = json_get_type(v, "type", JSON_STRING);

	return json_is(type, "Feature");
}

static bool
take_feature(struct taking *t, struct str raw, size_t line)
{
	struct boundary *b = t->to;
	struct boundary_area area = { .line = line };
	const struct json_node *v;

	json_scan(&t->feature, raw, 1);
	if (!is_feature(t->feature.node))
		return turn_down(t, raw.p, "what stands among features has "
		    "\"type\": \"Feature\"");
	v = json_get_type(t->feature.node, "properties", JSON_OBJECT);
	if (v != NULL)
		area.properties = json_raw(v);
	v = json_get_type(t->feature.node, "geometry", JSON_OBJECT);
	if (v != NULL && !take_geometry(t, json_raw(v), &area)) {
		shape_free(&area.shape);
		return false;
	}
	if (area.shape.parts == 0) {
		shape_free(&area.shape);
		b->others++;
		return true;
	}
	b->area = mem_grow(b->area, &b->cap, b->n + 1, sizeof(*b->area));
	b->area[b->n++] = area;
	return true;
}

static bool
any_polygon(struct taking *t)
{
	return t->to->n > 0 ||
	    turn_down(t, t->text.p, "no feature here is a polygon");
}

static bool
take_features(struct taking *t, const struct json_node *features)
{
	const char *at = t->text.p;
	size_t line = 1;

	JSON_EACH(v, features) {
		line = line_at(at, line, v->p);
		at = v->p;
		if (!take_feature(t, json_raw(v), line))
			return false;
	}
	return any_polygon(t);
}

/* Looks at the whole: its type, its system, its features. */
static bool
take_whole(struct taking *t)
{
	const struct json_node *type, *v;

	if (!json_scan(&t->whole, t->text, 2)) {
		place(t, t->text.p + t->whole.error_at);
		buf_addf(t->why, "not GeoJSON: %s", t->whole.error);
		if (t->whole.n > 0 && is_feature(t->whole.node))
			buf_addf(t->why, "; features, one on each line, become "
			    "GeoJSON with: jq -s '{type:\"FeatureCollection\","
			    "features:.}' %s", t->file);
		return false;
	}
	type = json_get_type(t->whole.node, "type", JSON_STRING);
	if (json_is(type, "Topology")) {
		place(t, t->text.p);
		buf_addf(t->why, "this is TopoJSON; make GeoJSON of it with: "
		    "mapshaper %s -o format=geojson out.geojson", t->file);
		return false;
	}
	if ((v = json_get_type(t->whole.node, "crs", JSON_OBJECT)) != NULL) {
		const char *at = v->p;

		json_scan(&t->feature, json_raw(v), 3);
		if (!is_wgs84(t->feature.node))
			return refuse_system(t, at, "the member crs names "
			    "another system of coordinates");
	}
	if (is_feature(t->whole.node))
		return take_feature(t, json_raw(t->whole.node), 1) &&
		    any_polygon(t);
	v = json_get_type(t->whole.node, "features", JSON_ARRAY);
	if (type == NULL || !json_is(type, "FeatureCollection") || v == NULL)
		return turn_down(t, t->text.p, "not GeoJSON: a FeatureCollection "
		    "with features is needed");
	return take_features(t, v);
}

bool
boundary_take(struct boundary *b, struct str text, const char *file,
    struct buf *why)
{
	struct taking t = { .to = b, .file = file, .why = why };
	bool good;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_skip(text, 3);
	t.text = text;
	good = take_whole(&t);
	json_free(&t.whole);
	json_free(&t.feature);
	json_free(&t.geometry);
	return good;
}

void
boundary_open(struct boundary *b, const char *path)
{
	struct buf why = { 0 };

	*b = (struct boundary){ 0 };
	if (!input_slurp(path, BYTES_MAX, &b->text))
		diag_stop();
	if (!boundary_take(b, buf_str(&b->text), path, &why))
		diag_die("%s:%s", path, buf_z(&why));
	if (b->others > 0)
		diag_note("%s: %zu features are no polygons and are left out",
		    path, b->others);
	if (b->open_rings > 0)
		diag_finding("%s: %zu rings have fewer than three corners and "
		    "are left out", path, b->open_rings);
	buf_free(&why);
}

struct str
boundary_property(const struct boundary *b, size_t i, struct str name,
    struct buf *scratch)
{
	struct json object = { 0 };
	struct str found = { 0 };

	if (b->area[i].properties.p == NULL)
		return found;
	json_scan(&object, b->area[i].properties, 1);
	JSON_EACH(v, object.node) {
		if (!json_key_is(v, name) || (v->type != JSON_STRING &&
		    v->type != JSON_NUMBER))
			continue;
		buf_clear(scratch);
		found = json_text(v, scratch);
	}
	json_free(&object);
	return found;
}

struct str *
boundary_names(const struct boundary *b, struct arena *a, size_t *n)
{
	struct names names = { 0 };
	struct buf scratch = { 0 };
	struct json object = { 0 };
	struct str *list;

	for (size_t i = 0; i < b->n; i++) {
		if (b->area[i].properties.p == NULL)
			continue;
		json_scan(&object, b->area[i].properties, 1);
		JSON_EACH(v, object.node) {
			buf_clear(&scratch);
			names_add(&names, json_key(v, &scratch));
		}
	}
	*n = names.n;
	list = arena_new(a, (names.n + 1) * sizeof(*list));
	for (size_t i = 0; i < names.n; i++)
		list[i] = arena_str(a, names.key[i]);
	names_free(&names);
	buf_free(&scratch);
	json_free(&object);
	return list;
}

void
boundary_free(struct boundary *b)
{
	for (size_t i = 0; i < b->n; i++)
		shape_free(&b->area[i].shape);
	free(b->area);
	buf_free(&b->text);
	*b = (struct boundary){ 0 };
}
