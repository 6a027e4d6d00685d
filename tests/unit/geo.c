/*
 * Places as metres (values computed apart, with mpmath), polygons, and areas
 * made of circles: whole, without gaps between neighbours, as the rule of the
 * smallest power says at every point.
 */
#include <math.h>

#include "base/array.h"
#include "check.h"
#include "geo/boundary.h"
#include "geo/power.h"
#include "geo/projection.h"
#include "geo/shape.h"

static void
check_projection(void)
{
	static const double point[][4] = {	/* lat, lon, x, y */
		{ -6.915, 107.635, 0, 0 },
		{ -6.867, 107.587, -5298.539098817327, 5337.363851209584 },
		{ -6.954, 107.697, 6843.9463359718575, -4336.60812910775 } };
	const struct projection p = { -6.915, 107.635 };
	const struct projection fiji = { -17, 179.9 };
	double x, y, lat, lon;

	for (size_t i = 0; i < ARRAY_N(point); i++) {
		projection_metres(&p, point[i][0], point[i][1], &x, &y);
		CHECK(fabs(x - point[i][2]) < 1e-6 &&
		    fabs(y - point[i][3]) < 1e-6, "point %zu: %.9f %.9f", i, x,
		    y);
		projection_degrees(&p, x, y, &lat, &lon);
		CHECK(fabs(lat - point[i][0]) < 1e-12 &&
		    fabs(lon - point[i][1]) < 1e-12, "point %zu back", i);
	}
	projection_metres(&fiji, -17, -179.9, &x, &y);
	CHECK(x > 21000 && x < 22000, "over 180 degrees: %.1f m", x);
	projection_degrees(&fiji, x, y, &lat, &lon);
	CHECK(fabs(lon + 179.9) < 1e-9, "and back: %.6f", lon);
	x = projection_distance(0, 0, 0, 90);
	CHECK(fabs(x - PROJECTION_RADIUS * M_PI / 2) < 1e-6,
	    "a quarter of the equator: %.3f", x);
}

static void
add_square(struct shape *s, double x, double y, double side, bool turned)
{
	shape_point(s, x, y);
	shape_point(s, turned ? x : x + side, turned ? y + side : y);
	shape_point(s, x + side, y + side);
	shape_point(s, turned ? x + side : x, turned ? y : y + side);
	shape_end_ring(s);
}

/* A square with a hole, and one by itself; rings turned the wrong way. */
/* Of all parts, holes taken out; rings run whichever way. */
static double
area_of(const struct shape *s)
{
	double sum = 0;

	for (size_t p = 0; p < s->parts; p++) {
		size_t rings, n, first = shape_part(s, p, &rings);

		for (size_t i = first; i < first + rings; i++) {
			const double *xy = shape_ring(s, i, &n);
			const double area = fabs(shape_signed_area(xy, n));

			sum += i == first ? area : -area;
		}
	}
	return sum;
}

static void
check_shape(void)
{
	struct shape s = { 0 };
	struct shape_box box = shape_no_box();
	double x[8];
	size_t n;

	add_square(&s, 0, 0, 10, true);
	add_square(&s, 4, 4, 2, false);
	shape_end_part(&s);
	add_square(&s, 20, 0, 1, false);
	shape_end_part(&s);
	CHECK(area_of(&s) == 97, "area %g", area_of(&s));
	shape_orient(&s);
	CHECK(area_of(&s) == 97, "turned: area %g", area_of(&s));
	for (size_t i = 0; i < s.rings; i++) {
		const double *ring = shape_ring(&s, i, &n);

		CHECK((shape_signed_area(ring, n) > 0) == (i != 1),
		    "ring %zu runs the wrong way", i);
	}
	CHECK(shape_contains(&s, 1, 1) && !shape_contains(&s, 5, 5) &&
	    shape_contains(&s, 20.5, .5) && !shape_contains(&s, 15, .5),
	    "what lies inside");
	CHECK(shape_edge_distance(&s, 5, 5) == 1, "the edge of the hole");
	CHECK(shape_edge_distance(&s, 23, 1) == 2, "the edge at the right");
	n = shape_chords(&s, 5, x, ARRAY_N(x));
	CHECK(n == 4 && x[0] == 0 && x[1] == 4 && x[2] == 6 && x[3] == 10,
	    "chords: %zu", n);
	CHECK(shape_chords(&s, 5, x, 3) == 2, "chords as they fit");
	shape_grow_box(&box, &s);
	CHECK(box.x1 == 0 && box.x2 == 21 && box.y2 == 10, "its box");
	shape_free(&s);
}

/* The cell that the rule gives a point to; n: none is near enough. */
static size_t
by_rule(const struct power_circle *c, size_t n, double reach, double x,
    double y)
{
	size_t best = n;

	for (size_t i = 0; i < n; i++)
		if (best == n || power_of(&c[i], x, y) <
		    power_of(&c[best], x, y))
			best = i;
	/* A circle of 48 corners: what lies between them is left out. */
	return hypot(x - c[best].x, y - c[best].y) < reach * c[best].r *
	    cos(M_PI / 48) ? best : n;
}

/*
 * Nine places of a town in three areas, one of an area around another, one
 * that is nobody's: each point of a fine grid belongs to whom the rule says.
 */
static void
check_power(void)
{
	static const struct power_circle c[] = {
		{ 0, 0, 900, 0 }, { 1500, 100, 700, 0 },
		{ 1400, 1400, 800, 0 }, { 100, 1600, 900, 0 },
		{ 750, 800, 450, 1 },	/* inside the first */
		{ 3200, 200, 1000, 2 }, { 3000, 1900, 600, 2 },
		{ 3100, 1100, 10, 2 },	/* hidden by its neighbours */
		{ -1800, 300, 1200, POWER_NOBODY } };
	struct shape area[3] = { { 0 } };
	size_t wrong = 0, looked = 0, n;

	power_areas(c, ARRAY_N(c), 1.5, area, 3);
	for (double x = -3005; x < 5000; x += 23)
		for (double y = -2003; y < 3500; y += 23) {
			size_t i = by_rule(c, ARRAY_N(c), 1.5, x, y);

			for (size_t a = 0; a < 3; a++) {
				bool want = i < ARRAY_N(c) && c[i].area == a;

				/* between the corners of a circle: either */
				if (i == ARRAY_N(c) &&
				    by_rule(c, ARRAY_N(c), 1.51, x, y) != i)
					continue;
				looked++;
				wrong += shape_contains(&area[a], x, y) != want;
			}
		}
	CHECK(wrong == 0, "%zu of %zu points are in the wrong area", wrong,
	    looked);
	CHECK(looked > 100000, "only %zu points", looked);
	shape_part(&area[0], 0, &n);
	CHECK(area[0].parts == 1 && n == 2, "the first area has %zu parts, "
	    "%zu rings: one and a hole are right", area[0].parts, n);
	CHECK(area[1].parts == 1 && area[1].rings == 1, "the one inside");
	CHECK(area[2].parts >= 1 && area[2].rings == area[2].parts,
	    "the third has no hole");
	for (size_t a = 0; a < 3; a++)
		shape_free(&area[a]);
}

/* Circles at one place: the larger wins, of equal ones the earlier. */
static void
check_same_place(void)
{
	static const struct power_circle c[] = { { 5, 5, 100, 0 },
		{ 5, 5, 200, 1 }, { 5, 5, 200, 2 } };
	struct shape area[3] = { { 0 } };

	power_areas(c, ARRAY_N(c), 1.5, area, 3);
	CHECK(area[0].parts == 0 && area[1].parts == 1 && area[2].parts == 0,
	    "one of three at a place: %zu %zu %zu", area[0].parts,
	    area[1].parts, area[2].parts);
	CHECK(fabs(area_of(&area[1]) / (M_PI * 300 * 300) - 1) < .01,
	    "its area");
	shape_free(&area[1]);
}

static const char city[] = "{\"type\":\"FeatureCollection\",\"features\":[\n"
    "{\"type\":\"Feature\",\"properties\":{\"code\":7,\"name\":\"A\"},"
    "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
    "[[[0,0],[0,1],[1,1, 12.5],[1,0],[0,0]]]}},\n"
    "{\"type\":\"Feature\",\"properties\":null,"
    "\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,0]}},\n"
    "{\"type\":\"Feature\",\"properties\":{\"name\":\"B\"},"
    "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
    "[[[[2,0],[3,0],[3,1]]],[[[4,0],[5,0],[5,1],[4,0]]]]}}]}";

static void
check_boundary(void)
{
	struct boundary b = { 0 };
	struct buf why = { 0 }, scratch = { 0 };
	struct arena a = { 0 };
	size_t n;

	CHECK(boundary_take(&b, str_of(city), "f", &why), "%s", buf_z(&why));
	CHECK(b.n == 2 && b.others == 1, "%zu areas", b.n);
	CHECK(b.area[1].line == 4 && b.area[1].shape.parts == 2, "the second");
	CHECK(shape_signed_area(b.area[0].shape.xy, 4) == 1, "turned");
	CHECK(str_is(boundary_property(&b, 0, STR("code"), &scratch), "7"),
	    "a number");
	CHECK(boundary_property(&b, 1, STR("code"), &scratch).p == NULL,
	    "a property that is not there");
	boundary_names(&b, &a, &n);
	CHECK(n == 2, "names of properties: %zu", n);
	arena_free(&a);
	buf_free(&scratch);
	buf_free(&why);
	boundary_free(&b);
}

#define OF(kind, coordinates) "{\"type\":\"Feature\",\"properties\":{},"	\
    "\"geometry\":{\"type\":\"" kind "\",\"coordinates\":" coordinates "}}"

/* One feature each: how many parts it has, or why it is none. */
static const struct {
	const char *text;
	size_t parts;
	const char *why;
} features[] = {
	{ OF("Polygon", "[[[0,0],[0,1],[1,1]]]"), 1, NULL },
	{ "\xef\xbb\xbf" OF("Polygon", "[[[0,0],[0,1],[1,1]]]"), 1, NULL },
	{ OF("Polygon", " [\t[\r\n[ -1.5e1 ,\t+0E0,1E+1, 2 ]\n,[0,1.25e-1] , "
	    "[1,1]\r] ] "), 0, "not GeoJSON" },	/* + begins no number */
	{ OF("Polygon", " [\t[\r\n[ -1.5e1 ,\t0E0,1E+1, 2 ]\n,[0,1.25e-1] , "
	    "[1,1]\r] ] "), 1, NULL },
	{ OF("MultiPolygon", "[ [[[0,0],[0,1],[1,1]]] ,\n[[[2,0],[2,1],[3,1]]] ]"),
	    2, NULL },
	{ OF("MultiPolygon", "[[[[0,0],[0,1],[1,1]]],[[[2,0],[2,1],5]]]"), 0,
	    "" },
	{ OF("MultiPolygon", "[[[[0,0],[0,1],[1,1]]],5]"), 0,
	    "a list of polygons is needed" },
	{ OF("MultiPolygon", "[]"), 0, "no feature here is a polygon" },
	{ OF("Point", "[0,0]"), 0, "no feature here is a polygon" },
	{ OF("Polygon", "[[[91,0],[0,1],[1,1]]]"), 1, NULL },
	{ OF("Polygon", "[[[90,91],[0,1],[1,1]]]"), 0,
	    "a latitude beyond 90 degrees (longitude comes first)" },
	{ OF("Polygon", "[[[-6.9,107.6],[0,1],[1,1]]]"), 0,
	    "a latitude beyond 90 degrees (longitude comes first)" },
	{ OF("Polygon", "[[[107,181],[0,1],[1,1]]]"), 0,
	    "coordinates beyond 180 and 90 degrees" },
	{ OF("Polygon", "[[[90,181],[0,1],[1,1]]]"), 0,
	    "coordinates beyond 180 and 90 degrees" },
	{ OF("Polygon", "[[[788000,9230000],[0,1],[1,1]]]"), 0,
	    "coordinates beyond 180 and 90 degrees" },
	{ OF("Polygon", "[[[\"0\",0],[0,1],[1,1]]]"), 0,
	    "a position is [longitude, latitude]" },
	{ OF("Polygon", "[[[0],[0,1],[1,1]]]"), 0,
	    "a position is [longitude, latitude]" },
	{ OF("Polygon", "[[[0,null],[0,1],[1,1]]]"), 0,
	    "a position is [longitude, latitude]" },
	{ OF("Polygon", "[[[0,0,null],[0,1],[1,1]]]"), 0,
	    "a position holds numbers only" },
	{ OF("Polygon", "[[[0,0,1,2,3],[0,1],[1,1]]]"), 1, NULL },
	{ "{\"type\":\"Topology\"}", 0, "this is TopoJSON" },
	{ "{\"type\":\"FeatureCollection\"}", 0, "not GeoJSON" },
	{ "{\"features\":[]}", 0, "not GeoJSON" },
	{ "{\"type\":\"FeatureCollection\",\"features\":[]}", 0,
	    "no feature here is a polygon" },
	{ "{\"type\":\"FeatureCollection\",\"features\":[5]}", 0, "" },
	{ "[]", 0, "not GeoJSON" },
	{ "", 0, "not GeoJSON" },
	{ "{", 0, "not GeoJSON" },
	{ OF("Polygon", "[]") "\n" OF("Polygon", "[]"), 0, "jq -s" },
	{ "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":"
	    "\"EPSG:4326\"}},\"features\":["
	    OF("Polygon", "[[[0,0],[0,1],[1,1]]]") "]}", 1, NULL },
	{ "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":"
	    "\"EPSG:32748\"}},\"features\":["
	    OF("Polygon", "[[[0,0],[0,1],[1,1]]]") "]}", 0,
	    "another system of coordinates" },
	{ "{\"type\":\"FeatureCollection\",\"crs\":{},\"features\":["
	    OF("Polygon", "[[[0,0],[0,1],[1,1]]]") "]}", 0,
	    "another system of coordinates" },
};

static void
check_features(void)
{
	for (size_t i = 0; i < ARRAY_N(features); i++) {
		struct boundary b = { 0 };
		struct buf why = { 0 };
		bool good = boundary_take(&b, str_of(features[i].text), "f",
		    &why);

		CHECK(good == (features[i].why == NULL) && (good ?
		    b.n == 1 && b.area[0].shape.parts == features[i].parts :
		    str_find(buf_str(&why), str_of(features[i].why)) !=
		    SIZE_MAX), "%s: %s, %zu parts", features[i].text,
		    buf_z(&why), b.n == 1 ? b.area[0].shape.parts : 0);
		buf_free(&why);
		boundary_free(&b);
	}
}

int
main(void)
{
	check_features();
	check_projection();
	check_shape();
	check_power();
	check_same_place();
	check_boundary();
	printf("%sok - places, polygons, areas of circles, boundaries\n",
	    failures > 0 ? "not " : "");
	return failures > 0;
}
