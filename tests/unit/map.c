/*
 * What is suppressed, against all ways of hiding four numbers; classes, of
 * every amount; GeoJSON of what crosses 180 degrees.
 */
#include <math.h>

#include "base/array.h"
#include "check.h"
#include "map/breaks.h"
#include "map/geojson.h"
#include "map/suppress.h"

static void
check_case(const char *name, const double (*in)[2], size_t n,
    const char *want, bool total)
{
	struct suppress_one s[8] = { { 0 } };

	for (size_t i = 0; i < n; i++)
		s[i] = (struct suppress_one){ .n = in[i][0],
			.people = in[i][1] };
	CHECK(suppress_few(s, n, 5) == total, "%s: the total", name);
	for (size_t i = 0; i < n; i++)
		CHECK(".fs"[s[i].verdict] == want[i], "%s: %zu is %c", name, i,
		    ".fs"[s[i].verdict]);
}

static void
check_suppression(void)
{
	const double one[][2] = { { 50, 40 }, { 9, 4 }, { 12, 8 }, { 8, 8 } };
	const double zero[][2] = { { 0, 0 }, { 3, 3 }, { 0, 0 }, { 9, 5 } };
	const double two[][2] = { { 3, 2 }, { 70, 50 }, { 4, 4 }, { 9, 9 } };
	const double lone[][2] = { { 0, 0 }, { 3, 3 }, { 0, 0 } };
	const double none[][2] = { { 5, 5 }, { 0, 0 } };
	const double held[][2] = { { 4, NAN }, { 5, NAN }, { 6, NAN } };

	check_case("one of four", one, 4, ".f.s", true);
	check_case("zeros hide nothing", zero, 4, ".f.s", true);
	check_case("two of four", two, 4, "f.f.", true);
	check_case("the only one", lone, 3, ".f.", false);
	check_case("none", none, 2, "..", true);
	check_case("held to n", held, 3, "fs.", true);
}

/* Whatever is hidden of four numbers, the total never gives it away. */
static void
check_all_fours(void)
{
	for (unsigned code = 0; code < 4096; code++) {
		struct suppress_one s[4] = { { 0 } };
		size_t hidden = 0;
		bool few = false, total;

		for (size_t i = 0; i < 4; i++) {
			s[i].n = s[i].people = code >> (3 * i) & 7;
			few = few || (s[i].n > 0 && s[i].n < 5);
		}
		total = suppress_few(s, 4, 5);
		for (size_t i = 0; i < 4; i++)
			hidden += s[i].verdict != SUPPRESS_NOT;
		CHECK(few ? hidden >= 2 || !total : hidden == 0 && total,
		    "code %u: %zu hidden", code, hidden);
	}
}

static void
check_classes(void)
{
	for (double most = 1e-7; most < 1e9; most *= 1.0123) {
		const struct breaks c = breaks_of(most, false);

		CHECK(c.n >= 4 && c.n <= 5, "%g: %zu classes", most, c.n);
		CHECK(breaks_find(&c, most) == c.n - 1, "%g: not in the last",
		    most);
		CHECK(most <= breaks_bound(&c, c.n) * (1 + 1e-9),
		    "%g: beyond the last", most);
		CHECK(breaks_find(&c, most * 1e-6) == 0, "%g: the first",
		    most);
	}
	for (unsigned most = 1; most < 2000; most++) {
		const struct breaks c = breaks_of(most, true);

		CHECK(c.n >= 1 && c.n <= 5 && c.n <= most &&
		    c.step == round(c.step), "%u: %zu classes of %g", most,
		    c.n, c.step);
		CHECK(breaks_find(&c, most) == c.n - 1 &&
		    breaks_find(&c, 1) == 0, "%u: ends", most);
	}
	CHECK(breaks_of(0, true).n == 0 && breaks_of(NAN, false).n == 0,
	    "nothing to class");
	CHECK(breaks_find(&(struct breaks){ .step = 0.1, .n = 5 }, 0.3) == 2,
	    "a bound belongs to the class below it");
	CHECK(breaks_of(0.047, false).decimals == 2, "decimals of bounds");
}

static void
check_geojson(void)
{
	struct shape s = { 0 };
	struct buf b = { 0 };

	/* With the clock, over the antimeridian. */
	shape_point(&s, 179, 0);
	shape_point(&s, 179, 2);
	shape_point(&s, -179, 2);
	shape_point(&s, -179, 0);
	shape_end_ring(&s);
	shape_end_part(&s);
	geojson_polygons(&s, &b);
	CHECK(str_is(buf_str(&b), "[[[[180,0],[180,2],[179,2],[179,0],"
	    "[180,0]]],[[[-180,0],[-179,0],[-179,2],[-180,2],[-180,0]]]]"),
	    "%s", buf_z(&b));
	shape_free(&s);
	buf_clear(&b);
	shape_point(&s, 107.1234567, -6.9000004);
	shape_point(&s, 108, -7);
	shape_point(&s, 109, -0.0000001);
	shape_end_ring(&s);
	shape_end_part(&s);
	geojson_polygons(&s, &b);
	CHECK(str_is(buf_str(&b), "[[[[107.123457,-6.9],[108,-7],[109,0],"
	    "[107.123457,-6.9]]]]"), "%s", buf_z(&b));
	shape_free(&s);
	buf_free(&b);
}

int
main(void)
{
	check_suppression();
	check_all_fours();
	check_classes();
	check_geojson();
	printf("%sok - suppression, classes and GeoJSON of maps\n",
	    failures > 0 ? "not " : "");
	return failures > 0;
}
