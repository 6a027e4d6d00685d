#include "place/point.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "gazetteer/places.h"
#include "geo/join.h"
#include "geo/shape.h"

/* What a point says: the phone is at home, the hole is elsewhere. */
#define POINT_P 0.6
#define POINT_FIRST 0.86	/* its district is the first of the circles, */
#define POINT_SECOND 0.11	/* the second */

#define RADIUS_UNKNOWN 1000.0	/* metres */
#define REACH 3.0		/* radii from a circle: beyond is nowhere */

/* Whether a level's entry stands for what lies below it. */
static bool
has_child_circle(const struct gazetteer *g, uint32_t entry)
{
	for (uint32_t i = 0; i < g->entries; i++)
		if (g->entry[i].class == GAZETTEER_LEVEL &&
		    g->entry[i].located && g->entry[i].parent == entry)
			return true;
	return false;
}

static void
find_middle(struct point *p)
{
	const struct gazetteer *g = p->d->g;
	double lat = 0, lon = 0;
	size_t n = 0;

	for (uint32_t i = 0; i < g->entries; i++)
		if (g->entry[i].located &&
		    g->entry[i].class == GAZETTEER_LEVEL) {
			lat += g->entry[i].lat;
			lon += g->entry[i].lon;
			n++;
		}
	if (n > 0)
		p->middle = (struct projection){ lat / (double)n,
		    lon / (double)n };
}

static void
make_circles(struct point *p)
{
	const struct gazetteer *g = p->d->g;

	p->circle = mem_new((size_t)g->entries + 1, sizeof(*p->circle));
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = g->entry + i;
		struct power_circle *c = p->circle + p->circles;

		if (!e->located || (e->class != GAZETTEER_OUTSIDE &&
		    (e->class != GAZETTEER_LEVEL || has_child_circle(g, i))))
			continue;
		projection_metres(&p->middle, e->lat, e->lon, &c->x, &c->y);
		c->r = e->radius_m > 0 ? e->radius_m : RADIUS_UNKNOWN;
		c->area = p->d->district[e->class == GAZETTEER_LEVEL ?
		    places_above(g, i, 0) : i];
		p->circles++;
	}
}

static void
read_boundaries(struct point *p, const char *path)
{
	const struct gazetteer *g = p->d->g;
	struct join join = { 0 };
	struct arena texts = { 0 };
	size_t joined = 0;
	struct str key;

	boundary_open(&p->boundary, path);
	p->of = mem_new(p->boundary.n + 1, sizeof(*p->of));
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = g->entry + i;

		if (e->class != GAZETTEER_LEVEL || e->level > 0)
			continue;
		join_name(&join, e->id, i);
		join_name(&join, e->name, i);
		for (uint32_t f = e->form; f < e->form + e->forms; f++)
			join_name(&join, g->form[f].text, i);
	}
	key = join_boundary(&join, &p->boundary, NULL, p->of, &texts);
	for (size_t i = 0; i < p->boundary.n; i++)
		joined += p->of[i] != JOIN_NONE;
	if (joined == 0)
		diag_die("%s: no property of its features is the name of a %s",
		    path, diag_vis(g->level[0]));
	if (joined < p->boundary.n)
		diag_finding("%s: by %s, %zu of %zu features are no %s of the "
		    "gazetteer", path, diag_vis(key), p->boundary.n - joined,
		    p->boundary.n, diag_vis(g->level[0]));
	p->bounded = true;
	join_free(&join);
	arena_free(&texts);
}

void
point_open(struct point *p, const struct districts *d, const char *boundaries)
{
	*p = (struct point){ .d = d };
	find_middle(p);
	make_circles(p);
	if (boundaries != NULL)
		read_boundaries(p, boundaries);
}

/* The circle whose power is least and is of another district than not. */
static const struct power_circle *
nearest(const struct point *p, double x, double y, size_t not)
{
	const struct power_circle *best = NULL;

	for (size_t i = 0; i < p->circles; i++)
		if (p->circle[i].area != not && (best == NULL ||
		    power_of(p->circle + i, x, y) < power_of(best, x, y)))
			best = p->circle + i;
	return best;
}

static void
score_circles(const struct point *p, struct scores *s, struct scored *out,
    double lat, double lon)
{
	const struct power_circle *first, *second;
	const struct gazetteer_entry *e;
	double x, y;

	projection_metres(&p->middle, lat, lon, &x, &y);
	first = nearest(p, x, y, DISTRICTS_NONE);
	if (first == NULL || power_of(first, x, y) >
	    (REACH * REACH - 1) * first->r * first->r)
		return;
	second = nearest(p, x, y, first->area);
	e = p->d->g->entry + p->d->entry[first->area];
	if (e->class == GAZETTEER_OUTSIDE)
		second = first;
	score_add(s, out->part, (uint32_t)first->area, DISTRICTS_NONE,
	    POINT_P * POINT_FIRST);
	if (second != NULL)
		score_add(s, out->part, (uint32_t)second->area,
		    DISTRICTS_NONE, POINT_P * POINT_SECOND);
}

/* False when the point lies in no boundary. */
static bool
score_boundary(const struct point *p, struct scores *s, struct scored *out,
    double lat, double lon)
{
	for (size_t i = 0; i < p->boundary.n; i++) {
		if (p->of[i] == JOIN_NONE ||
		    !shape_contains(&p->boundary.area[i].shape, lon, lat))
			continue;
		score_add(s, out->part, p->d->district[p->of[i]],
		    DISTRICTS_NONE, POINT_P);
		return true;
	}
	return false;
}

struct scored
point_score(const struct point *p, struct scores *s, double lat, double lon)
{
	struct scored out = { .null = 1, .trust = 1, .part = (uint32_t)s->n,
	    .entry = DISTRICTS_NONE };

	if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180))
		return out;
	if (!p->bounded || !score_boundary(p, s, &out, lat, lon))
		score_circles(p, s, &out, lat, lon);
	out.parts = (uint32_t)s->n - out.part;
	for (uint32_t i = 0; i < out.parts; i++)
		out.null -= s->part[out.part + i].p;
	return out;
}

void
point_close(struct point *p)
{
	free(p->circle);
	free(p->of);
	boundary_free(&p->boundary);
	*p = (struct point){ 0 };
}
