#include "place/districts.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gazetteer/places.h"

static void
set_precision(struct districts *a, const char *precision)
{
	const struct gazetteer *g = a->g;

	a->depth = -1;
	if (precision == NULL)
		return;
	a->entries = strcmp(precision, "entry") == 0;
	for (uint32_t i = 0; i < g->levels; i++)
		if (str_is(g->level[i], precision)) {
			a->depth = i == 0 ? -1 : (int)i;
			return;
		}
	if (!a->entries)
		cli_usage("--precision is entry or a level of the gazetteer, "
		    "as %s, not '%s'", g->levels == 0 ? "it has none" :
		    diag_vis(g->level[g->levels - 1]),
		    diag_vis(str_of(precision)));
	a->depth = (int)g->levels - 1;
}

/* A district and its path, to sort by. */
struct numbered {
	uint32_t entry;
	struct str path;
};

static int
numbered_by_path(const void *pa, const void *pb)
{
	const struct numbered *a = pa, *b = pb;

	return str_cmp(a->path, b->path);
}

/* Numbers the districts in the order of their paths. */
static void
number_districts(struct districts *a)
{
	const struct gazetteer *g = a->g;
	struct numbered *v = mem_new((size_t)g->entries + 1, sizeof(*v));

	a->entry = mem_new((size_t)g->entries + 1, sizeof(*a->entry));
	a->district = mem_new((size_t)g->entries + 1, sizeof(*a->district));
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = g->entry + i;

		a->district[i] = DISTRICTS_NONE;
		if (!(e->class == GAZETTEER_LEVEL && e->level == 0) &&
		    e->class != GAZETTEER_OUTSIDE)
			continue;
		if (a->n == DISTRICTS_MAX)
			diag_die("%s: more than %d areas of the first level "
			    "and places outside", g->file[0].path,
			    DISTRICTS_MAX);
		v[a->n++] = (struct numbered){ i, e->path };
	}
	qsort(v, a->n, sizeof(*v), numbered_by_path);
	for (uint32_t i = 0; i < a->n; i++) {
		a->entry[i] = v[i].entry;
		a->district[v[i].entry] = i;
	}
	free(v);
}

/* What is asked for of an entry below a district. */
static uint32_t
child_of(const struct districts *a, uint32_t entry, uint32_t area)
{
	const struct gazetteer_entry *e = a->g->entry + entry;

	if (a->entries && e->class == GAZETTEER_PLACE)
		return entry;
	if (a->depth <= 0)
		return DISTRICTS_NONE;
	for (int level = a->depth; level > 0; level--) {
		uint32_t child = places_above(a->g, area, (uint32_t)level);

		if (child != GAZETTEER_NONE)
			return child;
	}
	return DISTRICTS_NONE;
}

static void
add_shares(struct districts *a, uint32_t entry, size_t *n, size_t *cap)
{
	const struct gazetteer *g = a->g;
	const struct gazetteer_entry *e = g->entry + entry;

	a->share = mem_grow(a->share, cap, *n + e->shares + 1,
	    sizeof(*a->share));
	if (a->district[entry] != DISTRICTS_NONE) {
		a->share[(*n)++] = (struct districts_share){ a->district[entry],
		    DISTRICTS_NONE, 1 };
		return;
	}
	for (uint32_t i = e->share; e->class != GAZETTEER_NEVER &&
	    i < e->share + e->shares; i++) {
		uint32_t top = places_above(g, g->share[i].area, 0);

		a->share[(*n)++] = (struct districts_share){ a->district[top],
		    child_of(a, entry, g->share[i].area), g->share[i].share };
	}
	if (e->class == GAZETTEER_LEVEL && e->shares == 0)
		a->share[(*n)++] = (struct districts_share){
		    a->district[places_above(g, entry, 0)],
		    child_of(a, entry, entry), 1 };
}

void
districts_open(struct districts *a, const struct gazetteer *g, const char *precision)
{
	size_t n = 0, cap = 0;

	*a = (struct districts){ .g = g };
	set_precision(a, precision);
	number_districts(a);
	a->first = mem_new((size_t)g->entries + 2, sizeof(*a->first));
	for (uint32_t i = 0; i < g->entries; i++) {
		a->first[i] = (uint32_t)n;
		add_shares(a, i, &n, &cap);
	}
	a->first[g->entries] = (uint32_t)n;
}

void
districts_path(const struct districts *a, struct buf *out, uint32_t district,
    uint32_t child)
{
	const struct gazetteer_entry *d = a->g->entry + a->entry[district];
	const struct gazetteer_entry *c;

	if (child == DISTRICTS_NONE) {
		buf_adds(out, d->path);
		return;
	}
	c = a->g->entry + child;
	if (c->class == GAZETTEER_LEVEL) {
		buf_adds(out, c->path);
		return;
	}
	buf_adds(out, d->path);
	buf_addc(out, '/');
	buf_adds(out, c->id);
}

void
districts_close(struct districts *a)
{
	free(a->entry);
	free(a->district);
	free(a->share);
	free(a->first);
	*a = (struct districts){ 0 };
}
