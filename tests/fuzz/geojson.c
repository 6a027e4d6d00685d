/*
 * Boundaries as users have them: what is taken is whole, and goes out as
 * GeoJSON that is taken again.
 */
#include <math.h>
#include <stdlib.h>

#include "geo/boundary.h"
#include "geo/join.h"
#include "map/geojson.h"
#include "map/outline.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check(bool good)
{
	if (!good)
		abort();
}

/* Numbers that add up, points that are degrees, lines inside. */
static void
check_polygons(const struct shape *s)
{
	double x[16], at_x, at_y;

	check(s->parts > 0 && s->part[s->parts - 1] == s->rings);
	check(s->rings > 0 && s->ring[s->rings - 1] == s->points);
	for (size_t i = 0; i < s->points; i++)
		check(fabs(s->xy[2 * i]) <= 180 && fabs(s->xy[2 * i + 1]) <= 90);
	for (size_t i = 0; i < s->points && i < 8; i++)
		check(shape_chords(s, s->xy[2 * i + 1], x, 16) % 2 == 0);
	check(shape_edge_distance(s, 0, 0) < 1000);
	outline_room(s, 1, 1, &at_x, &at_y);
	check(isfinite(at_x) && isfinite(at_y));
}

/* A feature made of what goes out. */
static void
check_again(const struct shape *s)
{
	struct boundary b = { 0 };
	struct buf text = { 0 }, why = { 0 };

	buf_addz(&text, "{\"type\":\"Feature\",\"geometry\":{\"type\":"
	    "\"MultiPolygon\",\"coordinates\":");
	geojson_polygons(s, &text);
	buf_addz(&text, "}}");
	/* What is narrower than six decimals is gone, but it is no error. */
	if (!boundary_take(&b, buf_str(&text), "f", &why))
		check(b.n == 0 && b.others > 0);
	boundary_free(&b);
	buf_free(&text);
	buf_free(&why);
}

static void
check_names(const struct boundary *b)
{
	struct join j = { 0 };
	struct arena a = { 0 };
	size_t *of = calloc(b->n, sizeof(*of));

	check(of != NULL);
	join_name(&j, STR("Coblong"), 0);
	join_name(&j, STR("A"), 1);
	join_name(&j, STR("a"), 2);
	join_boundary(&j, b, NULL, of, &a);
	for (size_t i = 0; i < b->n; i++)
		check(of[i] == JOIN_NONE || of[i] == 0);
	join_free(&j);
	arena_free(&a);
	free(of);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct boundary b = { 0 };
	struct buf why = { 0 };
	/* A copy of its own size, so that a read past the end is seen. */
	char *copy = malloc(n + (n == 0));

	if (copy == NULL)
		return 0;
	if (n > 0)
		memcpy(copy, data, n);
	if (boundary_take(&b, (struct str){ copy, n }, "f", &why)) {
		check(b.n > 0);
		for (size_t i = 0; i < b.n; i++) {
			check_polygons(&b.area[i].shape);
			check_again(&b.area[i].shape);
		}
		check_names(&b);
	} else {
		check(why.n > 0);
	}
	boundary_free(&b);
	buf_free(&why);
	free(copy);
	return 0;
}
