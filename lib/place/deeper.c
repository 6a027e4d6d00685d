#include "place/deeper.h"

#include <stdlib.h>

#include "base/mem.h"
#include "gazetteer/places.h"
#include "geo/projection.h"
#include "place/districts.h"

bool
deeper_touch(const struct gazetteer_entry *a, const struct gazetteer_entry *b)
{
	return a->class == GAZETTEER_PLACE && b->class == GAZETTEER_PLACE &&
	    a->located && b->located && a->radius_m > 0 && b->radius_m > 0 &&
	    projection_distance(a->lat, a->lon, b->lat, b->lon) <=
	    a->radius_m + b->radius_m;
}

/* Whether what is asked for is part of this item. */
static bool
is_item(const struct deeper *d, const struct deeper_item *item,
    uint32_t district, uint32_t child)
{
	const struct gazetteer_entry *e = d->g->entry;

	return item->district == district && (item->child == child ||
	    (item->child != DISTRICTS_NONE && child != DISTRICTS_NONE &&
	    deeper_touch(e + item->child, e + child)));
}

static uint32_t
item_of(struct deeper *d, uint32_t district, uint32_t child)
{
	const struct gazetteer_entry *e = d->g->entry;

	for (size_t i = 0; i < d->items; i++)
		if (is_item(d, d->item + i, district, child)) {
			if (child != d->item[i].child &&
			    e[child].radius_m < e[d->item[i].child].radius_m)
				d->item[i].child = child;
			return (uint32_t)i;
		}
	d->item = mem_grow(d->item, &d->item_cap, d->items + 1,
	    sizeof(*d->item));
	d->item[d->items] = (struct deeper_item){ district, child };
	return (uint32_t)d->items++;
}

/* Adds p to a part of the evidence that begins at part first. */
static void
add_deeper(struct deeper *d, size_t first, uint32_t item, double p)
{
	for (size_t i = first; i < d->parts; i++)
		if (d->part[i].item == item) {
			d->part[i].p += p;
			return;
		}
	d->part = mem_grow(d->part, &d->part_cap, d->parts + 1,
	    sizeof(*d->part));
	d->part[d->parts++] = (struct pool_part){ item, p };
}

/* Spreads p over all parts of a district. */
static void
spread_deeper(struct deeper *d, size_t first, uint32_t district, double p)
{
	size_t n = 0;

	for (size_t i = 0; i < d->items; i++)
		n += d->item[i].district == district;
	for (uint32_t i = 0; i < d->items; i++)
		if (d->item[i].district == district)
			add_deeper(d, first, i, p / (double)n);
}

static void
add_scored(struct deeper *d, const struct scores *s, const struct scored *e)
{
	size_t first = d->parts;

	for (uint32_t i = e->part; i < e->part + e->parts; i++) {
		const struct score_part *p = s->part + i;

		if (p->child == DISTRICTS_NONE)
			spread_deeper(d, first, p->district, p->p);
		else
			add_deeper(d, first, item_of(d, p->district,
			    p->child), p->p);
	}
}

void
deeper_pool(struct deeper *d, const struct gazetteer *g,
    const struct scores *s, const struct scored *const *e, size_t n)
{
	size_t at = 0;

	d->g = g;
	d->items = d->parts = 0;
	d->evidence = mem_grow(d->evidence, &d->evidence_cap, n + 1,
	    sizeof(*d->evidence));
	for (size_t i = 0; i < n; i++)
		for (uint32_t k = e[i]->part; k < e[i]->part + e[i]->parts;
		    k++) {
			item_of(d, s->part[k].district, DISTRICTS_NONE);
			item_of(d, s->part[k].district, s->part[k].child);
		}
	for (size_t i = 0; i < n; i++) {
		size_t before = d->parts;

		add_scored(d, s, e[i]);
		d->evidence[i] = (struct pool_evidence){ .parts = d->parts -
		    before, .null = e[i]->null, .trust = e[i]->trust };
	}
	for (size_t i = 0; i < n; i++) {
		d->evidence[i].part = d->part + at;
		at += d->evidence[i].parts;
	}
	pool_combine(&d->pool, d->evidence, n);
}

uint32_t
deeper_part(const struct deeper *d, uint32_t district, double *p)
{
	for (size_t i = 0; i < d->pool.n; i++) {
		const struct deeper_item *item = d->item +
		    d->pool.v[i].item;

		if (item->district == district &&
		    item->child != DISTRICTS_NONE) {
			*p = d->pool.v[i].p;
			return item->child;
		}
	}
	return DISTRICTS_NONE;
}

void
deeper_free(struct deeper *d)
{
	free(d->item);
	free(d->part);
	free(d->evidence);
	pool_free(&d->pool);
	*d = (struct deeper){ 0 };
}
