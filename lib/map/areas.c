#include "map/areas.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "geo/boundary.h"
#include "geo/join.h"
#include "geo/power.h"
#include "geo/projection.h"

/* How far from its middle a schematic area may reach, in radii. */
#define REACH 1.5

/* How far outside its boundary a place may lie, in radii, and nothing is said. */
#define BEYOND 0.25

static uint32_t
level_of(const struct gazetteer *g, const char *name)
{
	struct buf names = { 0 };

	if (name == NULL)
		return 0;
	for (uint32_t i = 0; i < g->levels; i++) {
		if (str_is(g->level[i], name)) {
			buf_free(&names);
			return i;
		}
		buf_addz(&names, i > 0 ? ", " : "");
		buf_adds(&names, g->level[i]);
	}
	diag_trouble("--level %s: the gazetteer has the levels %s",
	    diag_vis(str_of(name)), buf_z(&names));
	buf_free(&names);
	diag_stop();
}

/* The population of an entry; NAN when the gazetteer does not say. */
static double
population_of(const struct gazetteer *g, uint32_t property, uint32_t entry)
{
	struct str s;
	double v;

	if (property == NAMES_NONE)
		return NAN;
	s = places_value(g, entry, property);
	if (s.n == 0)
		return NAN;
	/* 1.000 may be a thousand, and one. */
	if (!str_digits(s) || !str_real(s, &v))
		diag_die("%s:%u: the population of %s is '%s': a whole number "
		    "is needed, without signs for thousands",
		    g->file[g->entry[entry].file].path, g->entry[entry].line,
		    diag_vis(g->entry[entry].name), diag_vis(s));
	return v > 0 ? v : NAN;
}

/* North to south, west to east; those without a place come last. */
static int
by_latitude(const void *a, const void *b, void *arg)
{
	const struct gazetteer *g = arg;
	const struct areas_one *x = a, *y = b;
	const struct gazetteer_entry *p = &g->entry[x->entry];
	const struct gazetteer_entry *q = &g->entry[y->entry];

	if (p->located != q->located)
		return p->located ? -1 : 1;
	if (p->lat != q->lat)
		return ORDER(q->lat, p->lat);
	if (p->lon != q->lon)
		return ORDER(p->lon, q->lon);
	return str_cmp(p->path, q->path);
}

/* Which area every entry lies in, by its largest share. */
static void
find_entries(struct areas *a)
{
	const struct gazetteer *g = a->gazetteer;

	a->of_entry = mem_new(g->entries, sizeof(*a->of_entry));
	for (uint32_t i = 0; i < g->entries; i++)
		a->of_entry[i] = AREAS_NONE;
	for (size_t i = 0; i < a->n; i++)
		a->of_entry[a->one[i].entry] = i;
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = &g->entry[i];
		uint32_t area = e->class == GAZETTEER_LEVEL ? i :
		    e->class == GAZETTEER_PLACE && e->shares > 0 ?
		    g->share[e->share].area : GAZETTEER_NONE;

		if (area != GAZETTEER_NONE)
			area = places_above(g, area, a->level);
		if (area != GAZETTEER_NONE)
			a->of_entry[i] = a->of_entry[area];
	}
}

void
areas_open(struct areas *a, const struct gazetteer *g, const char *level)
{
	const uint32_t property = names_find(&g->properties,
	    STR("population"));

	*a = (struct areas){ .gazetteer = g, .level = level_of(g, level),
	    .populated = true };
	a->one = mem_new(g->entries, sizeof(*a->one));
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = &g->entry[i];

		if (e->class != GAZETTEER_LEVEL || e->level != a->level)
			continue;
		a->one[a->n++] = (struct areas_one){ .entry = i,
		    .path = e->path, .name = e->name,
		    .people = population_of(g, property, i) };
		a->populated = a->populated &&
		    !isnan(a->one[a->n - 1].people);
	}
	if (a->n == 0)
		diag_die("%s: no row of kind %s: a map needs areas",
		    g->file[0].path, diag_vis(g->level[a->level]));
	qsort_r(a->one, a->n, sizeof(*a->one), by_latitude, (void *)g);
	find_entries(a);
}

/* All that area i may be called: also with its level, "Kecamatan Coblong". */
static void
add_names(struct join *j, const struct areas *a, size_t i)
{
	const struct gazetteer *g = a->gazetteer;
	const struct gazetteer_entry *e = &g->entry[a->one[i].entry];
	struct buf b = { 0 };

	join_name(j, e->id, i);
	join_name(j, e->path, i);
	join_name(j, e->name, i);
	for (uint32_t f = e->form; f < e->form + e->forms; f++)
		join_name(j, g->form[f].text, i);
	buf_adds(&b, e->kind);
	buf_adds(&b, e->name);
	join_name(j, buf_str(&b), i);
	for (size_t c = 0; c < g->cues.n; c++) {
		if (g->cues.cue[c].role != CUE_TYPE ||
		    !str_eq(g->cues.cue[c].kind, e->kind))
			continue;
		buf_clear(&b);
		buf_adds(&b, g->cues.cue[c].word);
		buf_adds(&b, e->name);
		join_name(j, buf_str(&b), i);
	}
	buf_free(&b);
}

/* Says which polygons and which areas found no other side. */
static void
say_unjoined(const struct areas *a, const struct boundary *b, const size_t *of,
    const char *path, struct str key)
{
	const struct gazetteer *g = a->gazetteer;
	struct buf scratch = { 0 };

	for (size_t i = 0; i < b->n; i++) {
		const struct str name = boundary_property(b, i, key, &scratch);

		if (of[i] == JOIN_NONE)
			diag_finding("%s:%zu: %s '%s' is no %s of %s", path,
			    b->area[i].line, diag_vis(key), diag_vis(name),
			    diag_vis(g->level[a->level]), g->file[0].path);
	}
	for (size_t i = 0; i < a->n; i++)
		if (a->one[i].shape.parts == 0)
			diag_finding("%s:%u: %s has no boundary in %s",
			    g->file[g->entry[a->one[i].entry].file].path,
			    g->entry[a->one[i].entry].line,
			    diag_vis(a->one[i].name), path);
	buf_free(&scratch);
}

/* A point moved to metres. */
static void
to_metres(const void *arg, double *x, double *y)
{
	const struct projection *p = arg;
	const double lon = *x, lat = *y;

	projection_metres(p, lat, lon, x, y);
}

/*
 * Labels that were swapped: the place of an area lies in another's shape, and
 * not just beyond the edge, as that of a bent one may.
 */
static void
check_middles(const struct areas *a, const char *path)
{
	const struct gazetteer *g = a->gazetteer;

	for (size_t i = 0; i < a->n; i++) {
		const struct gazetteer_entry *e =
		    &g->entry[a->one[i].entry];
		const struct projection p = { e->lat, e->lon };
		struct shape s;
		size_t in = AREAS_NONE;
		double far;

		if (!e->located || a->one[i].shape.parts == 0 ||
		    shape_contains(&a->one[i].shape, e->lon, e->lat))
			continue;
		for (size_t k = 0; k < a->n; k++)
			if (shape_contains(&a->one[k].shape, e->lon, e->lat))
				in = k;
		s = shape_moved(&a->one[i].shape, to_metres, &p);
		far = shape_edge_distance(&s, 0, 0);
		shape_free(&s);
		if (far < BEYOND * e->radius_m)
			continue;
		diag_finding("%s:%u: %s lies %.1f km outside its boundary in "
		    "%s%s%s%s", g->file[e->file].path, e->line,
		    diag_vis(e->name), far / 1000, path,
		    in == AREAS_NONE ? "" : ", in that of ",
		    in == AREAS_NONE ? "" : diag_vis(a->one[in].name),
		    in == AREAS_NONE ? "" : ": are two names swapped?");
	}
}

/* Appends the polygons of one shape to another. */
static void
append(struct shape *to, const struct shape *from)
{
	size_t ring = 0, n;

	for (size_t p = 0; p < from->parts; p++) {
		for (; ring < from->part[p]; ring++) {
			const double *xy = shape_ring(from, ring, &n);

			for (size_t i = 0; i < n; i++)
				shape_point(to, xy[2 * i], xy[2 * i + 1]);
			shape_end_ring(to);
		}
		shape_end_part(to);
	}
}

void
areas_bound(struct areas *a, const char *path, const char *key)
{
	struct boundary b;
	struct join j = { 0 };
	struct arena names = { 0 };
	struct str by;
	size_t *of;

	boundary_open(&b, path);
	for (size_t i = 0; i < a->n; i++)
		add_names(&j, a, i);
	of = mem_new(b.n, sizeof(*of));
	by = join_boundary(&j, &b, key, of, &names);
	if (by.p == NULL)
		diag_die("%s: no property %s%s%s a %s of %s", path,
		    key != NULL ? "'" : "of its features names",
		    key != NULL ? diag_vis(str_of(key)) : "",
		    key != NULL ? "' names" : "",
		    diag_vis(a->gazetteer->level[a->level]),
		    a->gazetteer->file[0].path);
	for (size_t i = 0; i < b.n; i++)
		if (of[i] != JOIN_NONE)
			append(&a->one[of[i]].shape, &b.area[i].shape);
	say_unjoined(a, &b, of, path, by);
	check_middles(a, path);
	free(of);
	join_free(&j);
	arena_free(&names);
	boundary_free(&b);
}

/* The middle of all places of areas, so that the circles are metres. */
static struct projection
middle_of(const struct gazetteer *g)
{
	struct projection p = { 0 };
	double lat1 = INFINITY, lat2 = -INFINITY;

	for (uint32_t i = 0; i < g->entries; i++) {
		if (!g->entry[i].located ||
		    g->entry[i].class != GAZETTEER_LEVEL)
			continue;
		if (lat1 > lat2)
			p.lon = g->entry[i].lon;
		lat1 = fmin(lat1, g->entry[i].lat);
		lat2 = fmax(lat2, g->entry[i].lat);
	}
	p.lat = lat1 > lat2 ? 0 : (lat1 + lat2) / 2;
	return p;
}

/* Whether an area has places with a circle below it. */
static bool *
parents_of(const struct gazetteer *g)
{
	bool *parent = mem_new(g->entries, sizeof(*parent));

	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = &g->entry[i];

		if (e->class != GAZETTEER_LEVEL || !e->located ||
		    !(e->radius_m > 0))
			continue;
		for (uint32_t up = e->parent; up != GAZETTEER_NONE;
		    up = g->entry[up].parent)
			parent[up] = true;
	}
	return parent;
}

/* The circles that part the city; *n of them. */
static struct power_circle *
circles_of(const struct areas *a, const struct projection *p, size_t *n)
{
	const struct gazetteer *g = a->gazetteer;
	struct power_circle *circle = mem_new(g->entries, sizeof(*circle));
	bool *parent = parents_of(g);

	*n = 0;
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = &g->entry[i];
		const bool outside = e->class == GAZETTEER_OUTSIDE;
		struct power_circle *c = &circle[*n];

		if (!e->located || !(e->radius_m > 0) || (!outside &&
		    (e->class != GAZETTEER_LEVEL || parent[i] ||
		    a->of_entry[i] == AREAS_NONE)))
			continue;
		projection_metres(p, e->lat, e->lon, &c->x, &c->y);
		c->r = e->radius_m;
		c->area = outside ? POWER_NOBODY : a->of_entry[i];
		(*n)++;
	}
	free(parent);
	return circle;
}

static void
to_degrees(const void *arg, double *x, double *y)
{
	double lat, lon;

	projection_degrees(arg, *x, *y, &lat, &lon);
	*x = lon;
	*y = lat;
}

void
areas_schematic(struct areas *a)
{
	const struct gazetteer *g = a->gazetteer;
	const struct projection p = middle_of(g);
	struct shape *shape = mem_new(a->n, sizeof(*shape));
	size_t n;
	struct power_circle *circle = circles_of(a, &p, &n);

	a->schematic = true;
	power_areas(circle, n, REACH, shape, a->n);
	for (size_t i = 0; i < a->n; i++) {
		const struct gazetteer_entry *e =
		    &g->entry[a->one[i].entry];

		a->one[i].shape = shape_moved(&shape[i], to_degrees, &p);
		if (shape[i].parts == 0)
			diag_finding("%s:%u: %s stands in the table, not on "
			    "the map: %s", g->file[e->file].path, e->line,
			    diag_vis(e->name), e->located &&
			    e->radius_m > 0 ? "its circle lies within others" :
			    "it has no lat, lon and radius_m, nor has an area "
			    "in it");
		shape_free(&shape[i]);
	}
	free(shape);
	free(circle);
}

struct shape_box
areas_box(const struct areas *a)
{
	struct shape_box box = shape_no_box();

	for (size_t i = 0; i < a->n; i++)
		shape_grow_box(&box, &a->one[i].shape);
	if (box.x2 - box.x1 <= 180)
		return box;
	box.x1 = INFINITY;
	box.x2 = -INFINITY;
	for (size_t i = 0; i < a->n; i++)
		for (size_t k = 0; k < a->one[i].shape.points; k++) {
			double x = a->one[i].shape.xy[2 * k];

			x = x < 0 ? x + 360 : x;
			box.x1 = fmin(box.x1, x);
			box.x2 = fmax(box.x2, x);
		}
	return box;
}

void
areas_close(struct areas *a)
{
	for (size_t i = 0; i < a->n; i++)
		shape_free(&a->one[i].shape);
	free(a->one);
	free(a->of_entry);
	*a = (struct areas){ 0 };
}
