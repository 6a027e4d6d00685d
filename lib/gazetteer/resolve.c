#include "gazetteer/resolve.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/spell.h"
#include "gazetteer/cue.h"
#include "gazetteer/form.h"
#include "rule/fault.h"

/* Shares of a row that are rounded may sum to a little more than 1. */
#define SHARES_SUM_MAX 1.005

/* A gazetteer whose rows have been read. */
struct loading {
	struct gazetteer *g;
	struct row_list rows;
	size_t share_cap;
	struct buf path;
};

static enum gazetteer_class
class_of(const struct gazetteer *g, struct str kind, uint32_t *level)
{
	for (*level = 0; *level < g->levels; ++*level)
		if (str_eq(kind, g->level[*level]))
			return GAZETTEER_LEVEL;
	*level = 0;
	return str_is(kind, "outside") ? GAZETTEER_OUTSIDE :
	    str_is(kind, "above") ? GAZETTEER_ABOVE :
	    str_is(kind, "never") ? GAZETTEER_NEVER : GAZETTEER_PLACE;
}

/* Rows with a name become entries, in their order. */
static void
make_entries(struct loading *l)
{
	struct gazetteer *g = l->g;

	g->entry = mem_new(l->rows.n, sizeof(*g->entry));
	g->by_path = mem_new(l->rows.n, sizeof(*g->by_path));
	for (size_t i = 0; i < l->rows.n; i++) {
		struct row *r = &l->rows.row[i];
		struct gazetteer_entry *e = &g->entry[g->entries];

		g->by_path[i] = GAZETTEER_NONE;
		if (r->name.n == 0)
			continue;
		*e = (struct gazetteer_entry){ .kind = r->kind, .id = r->id,
		    .name = r->name, .parent = GAZETTEER_NONE,
		    .file = r->file, .line = (uint32_t)r->at.line,
		    .located = r->located, .lat = r->lat, .lon = r->lon,
		    .radius_m = r->radius_m };
		e->class = class_of(g, r->kind, &e->level);
		r->entry = g->entries++;
	}
}

/* The path of an id in what may be no parent; valid until the next call. */
static struct str
path_of(struct loading *l, struct str parent, struct str id)
{
	buf_clear(&l->path);
	buf_adds(&l->path, parent);
	buf_addz(&l->path, parent.n > 0 ? "/" : "");
	buf_adds(&l->path, id);
	return buf_str(&l->path);
}

/* Gives an entry its path, which no other has. */
static void
set_path(struct loading *l, const struct row *r, struct str parent)
{
	struct gazetteer *g = l->g;
	struct gazetteer_entry *e = &g->entry[r->entry];
	uint32_t n = names_add(&g->paths, path_of(l, parent, r->id));
	const struct gazetteer_entry *old;

	e->path = arena_str(&g->texts, buf_str(&l->path));
	if (g->by_path[n] == GAZETTEER_NONE) {
		g->by_path[n] = r->entry;
		return;
	}
	old = &g->entry[g->by_path[n]];
	fault_error(&g->faults, form_place(r->at, r->id.p), "%s is the path of "
	    "a row before, %s:%u; a row that only adds forms to it has no name",
	    fault_show(e->path), g->file[old->file].path, old->line);
}

/* Says that an area is not there, and which may have been meant. */
static void
no_area(struct loading *l, const struct row *r, struct str path)
{
	struct gazetteer *g = l->g;
	struct spell spell = spell_of(path);

	for (uint32_t i = 0; i < g->paths.n; i++)
		if (g->by_path[i] != GAZETTEER_NONE &&
		    g->entry[g->by_path[i]].class == GAZETTEER_LEVEL)
			spell_try(&spell, g->paths.key[i]);
	if (spell.best.n > 0)
		fault_error(&g->faults, form_place(r->at, path.p), "no %s has "
		    "the path '%s'; did you mean %s?", fault_show(g->level[0]),
		    fault_show(path), fault_show(spell.best));
	else
		fault_error(&g->faults, form_place(r->at, path.p), "no row of "
		    "a level has the path '%s'", fault_show(path));
}

/* An area is in one of the level above it. */
static void
settle_area(struct loading *l, const struct row *r)
{
	struct gazetteer *g = l->g;
	struct gazetteer_entry *e = &g->entry[r->entry];

	if (e->level == 0 && r->in.n > 0)
		fault_error(&g->faults, form_place(r->at, r->in.p), "a %s is "
		    "of the first level and in nothing", fault_show(e->kind));
	if (e->level == 0 && (str_is(e->id, "outside") ||
	    str_is(e->id, "above") || str_is(e->id, "never")))
		fault_error(&g->faults, form_place(r->at, e->id.p), "the id %s "
		    "is taken: paths of rows of that kind begin with it",
		    fault_show(e->id));
	if (e->level > 0) {
		e->parent = places_find(g, r->in);
		if (e->parent == GAZETTEER_NONE) {
			no_area(l, r, r->in);
			return;
		}
		if (g->entry[e->parent].class != GAZETTEER_LEVEL ||
		    g->entry[e->parent].level + 1 != e->level) {
			fault_error(&g->faults, form_place(r->at, r->in.p),
			    "a %s is in a %s, and %s is none",
			    fault_show(e->kind), fault_show(g->level[e->level - 1]),
			    fault_show(r->in));
			return;
		}
	}
	set_path(l, r, r->in);
}

/* Adds what one part of in says; false when it is wrong. */
static bool
add_share(struct loading *l, const struct row *r, struct str part, bool *shared)
{
	struct gazetteer *g = l->g;
	struct gazetteer_entry *e = &g->entry[r->entry];
	size_t at = str_chr(part, '=');
	struct str path = str_trim(str_sub(part, 0, at));
	struct gazetteer_share s = { .area = places_find(g, path), .share = 0 };

	*shared = at != SIZE_MAX;
	if (s.area == GAZETTEER_NONE ||
	    g->entry[s.area].class != GAZETTEER_LEVEL) {
		no_area(l, r, path);
		return false;
	}
	if (*shared && (!str_real(str_trim(str_skip(part, at + 1)), &s.share) ||
	    s.share <= 0 || s.share > 1)) {
		fault_error(&g->faults, form_place(r->at, part.p + at), "a "
		    "share is a number above 0 and at most 1, as in %s=0.81",
		    fault_show(path));
		return false;
	}
	for (uint32_t i = 0; i < e->shares; i++)
		if (g->share[e->share + i].area == s.area) {
			fault_error(&g->faults, form_place(r->at, part.p),
			    "%s stands twice", fault_show(path));
			return false;
		}
	g->share = mem_grow(g->share, &l->share_cap, g->shares + 1,
	    sizeof(*g->share));
	g->share[g->shares++] = s;
	e->shares++;
	return true;
}

/* Equal shares where none are given, and the largest first. */
static void
weigh_shares(struct loading *l, const struct row *r, bool given)
{
	struct gazetteer *g = l->g;
	struct gazetteer_entry *e = &g->entry[r->entry];
	struct gazetteer_share *s;
	double sum = 0;

	if (e->shares == 0)
		return;
	s = g->share + e->share;
	for (uint32_t i = 0; i < e->shares; i++) {
		struct gazetteer_share moved = s[i];
		uint32_t k = i;

		if (!given)
			moved.share = 1 / (double)e->shares;
		sum += moved.share;
		for (; k > 0 && s[k - 1].share < moved.share; k--)
			s[k] = s[k - 1];
		s[k] = moved;
	}
	if (sum > SHARES_SUM_MAX)
		fault_error(&g->faults, form_place(r->at, r->in.p),
		    "the shares sum to %.3f, more than 1", sum);
}

/* Reads in of a place, or of what is above: the areas it lies in. */
static bool
settle_shares(struct loading *l, const struct row *r)
{
	struct gazetteer *g = l->g;
	struct gazetteer_entry *e = &g->entry[r->entry];
	struct str rest = r->in, part;
	bool given = false, one;

	e->share = (uint32_t)g->shares;
	while (rest.n > 0 && str_split(&rest, '|', &part)) {
		if (e->shares == GAZETTEER_SHARES_MAX) {
			fault_error(&g->faults, form_place(r->at, part.p),
			    "in more than %d areas", GAZETTEER_SHARES_MAX);
			return false;
		}
		if (!add_share(l, r, str_trim(part), &one))
			return false;
		if (e->shares > 1 && one != given) {
			fault_error(&g->faults, form_place(r->at, part.p),
			    "all areas have shares, or none has one");
			return false;
		}
		given = one;
	}
	weigh_shares(l, r, given);
	return true;
}

/* Gives an entry that is no area its shares and its path. */
static void
settle_other(struct loading *l, const struct row *r)
{
	struct gazetteer *g = l->g;
	const struct gazetteer_entry *e = &g->entry[r->entry];
	bool shared = e->class == GAZETTEER_PLACE || e->class == GAZETTEER_ABOVE;

	if (!shared && r->in.n > 0) {
		fault_error(&g->faults, form_place(r->at, r->in.p),
		    "a row of kind %s is in nothing", fault_show(r->kind));
		return;
	}
	if (e->class == GAZETTEER_PLACE && r->in.n == 0) {
		fault_error(&g->faults, form_place(r->at, r->name.p), "in says "
		    "nothing: it is the path of the %s where %s lies",
		    fault_show(g->level[0]), fault_show(r->name));
		return;
	}
	if (shared && !settle_shares(l, r))
		return;
	set_path(l, r, e->class != GAZETTEER_PLACE ? e->kind :
	    g->entry[g->share[e->share].area].path);
}

/* The entry that a row without a name adds to. */
static uint32_t
added_to(struct loading *l, const struct row *r, const struct names *ids,
    const uint32_t *by_id, const uint32_t *n)
{
	struct gazetteer *g = l->g;
	uint32_t level, id, found;
	enum gazetteer_class class = class_of(g, r->kind, &level);
	bool tree = class == GAZETTEER_LEVEL || class == GAZETTEER_PLACE;

	if (r->in.n > 0 || !tree) {
		found = places_find(g, path_of(l, tree ? r->in : r->kind, r->id));
		if (found != GAZETTEER_NONE &&
		    str_eq(g->entry[found].kind, r->kind))
			return found;
	} else {
		id = names_find(ids, path_of(l, r->kind, r->id));
		if (id != NAMES_NONE && n[id] == 1)
			return by_id[id];
		if (id != NAMES_NONE) {
			fault_error(&g->faults, form_place(r->at, r->id.p),
			    "%u rows of kind %s have the id %s: in says "
			    "which is meant", n[id], fault_show(r->kind),
			    fault_show(r->id));
			return GAZETTEER_NONE;
		}
	}
	fault_error(&g->faults, form_place(r->at, r->id.p), "no name: such a "
	    "row adds forms to another, and there is no %s %s",
	    fault_show(r->kind), fault_show(r->id));
	return GAZETTEER_NONE;
}

/* Finds what rows without a name add to. */
static void
settle_supplements(struct loading *l)
{
	struct gazetteer *g = l->g;
	struct names ids = { 0 };
	uint32_t *by_id = mem_new(g->entries + 1, sizeof(*by_id));
	uint32_t *n = mem_new(g->entries + 1, sizeof(*n));

	if (g->entries < l->rows.n)
		for (uint32_t i = 0; i < g->entries; i++) {
			uint32_t id = names_add(&ids, path_of(l,
			    g->entry[i].kind, g->entry[i].id));

			by_id[id] = i;
			n[id]++;
		}
	for (size_t i = 0; i < l->rows.n; i++) {
		struct row *r = &l->rows.row[i];

		if (r->name.n > 0)
			continue;
		r->entry = added_to(l, r, &ids, by_id, n);
		if (r->located || r->radius_m > 0)
			fault_error(&g->faults, r->at, "a row without a name "
			    "adds forms and columns of your own, and no "
			    "coordinates");
	}
	names_free(&ids);
	free(by_id);
	free(n);
}

static int
by_cell(const void *a, const void *b)
{
	const struct gazetteer_value *x = a, *y = b;

	if (x->entry != y->entry)
		return ORDER(x->entry, y->entry);
	if (x->property != y->property)
		return ORDER(x->property, y->property);
	return ORDER(x->order, y->order);
}

/* Values belong to entries; what a later row says of one holds. */
static void
settle_values(struct loading *l)
{
	struct gazetteer *g = l->g;
	struct gazetteer_value *v = mem_new(l->rows.values, sizeof(*v));
	size_t n = 0;

	/* The last row comes first, and of equals the first is kept. */
	for (size_t i = l->rows.values; i > 0; i--) {
		const struct row_value *r = &l->rows.value[i - 1];
		uint32_t entry = l->rows.row[r->row].entry;

		if (entry == GAZETTEER_NONE)
			continue;
		v[n] = (struct gazetteer_value){ .entry = entry,
		    .property = r->property, .order = (uint32_t)n,
		    .text = r->text };
		n++;
	}
	if (n > 0)
		qsort(v, n, sizeof(*v), by_cell);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || v[i].entry != v[i - 1].entry ||
		    v[i].property != v[i - 1].property)
			v[g->values++] = v[i];
	g->value = v;
}

static int
by_entry(const void *a, const void *b)
{
	const struct form_cell *x = a, *y = b;
	int by = ORDER(x->entry, y->entry);

	/* Rows as they stood. */
	if (by == 0)
		by = ORDER(x->file, y->file);
	return by != 0 ? by : ORDER(x->at.line, y->at.line);
}

static void
make_forms(struct loading *l)
{
	struct gazetteer *g = l->g;
	struct form_maker m = { .g = g };
	struct form_cell *cell = mem_new(l->rows.n, sizeof(*cell));
	size_t cells = 0, from = 0, to;

	for (size_t i = 0; i < l->rows.n; i++) {
		const struct row *r = &l->rows.row[i];

		if (r->forms.n > 0 && r->entry != GAZETTEER_NONE)
			cell[cells++] = (struct form_cell){ .entry = r->entry,
			    .text = r->forms, .at = r->at, .file = r->file };
	}
	if (cells > 0)
		qsort(cell, cells, sizeof(*cell), by_entry);
	for (uint32_t e = 0; e < g->entries; e++, from = to) {
		for (to = from; to < cells && cell[to].entry == e; to++)
			;
		if (g->forms < GAZETTEER_FORMS_MAX)
			form_make(&m, e, cell + from, to - from);
	}
	if (g->forms >= GAZETTEER_FORMS_MAX)
		fault_error(&g->faults, (struct place){
		    .file = g->file[0].path }, "more than %d forms",
		    GAZETTEER_FORMS_MAX);
	form_maker_free(&m);
	free(cell);
}

/* Areas get their paths, those of the first level first, then all others. */
static void
settle_rows(struct loading *l)
{
	const struct gazetteer *g = l->g;

	for (uint32_t level = 0; level <= g->levels; level++)
		for (size_t i = 0; i < l->rows.n; i++) {
			const struct row *r = &l->rows.row[i];
			const struct gazetteer_entry *e;
			bool area;

			if (r->name.n == 0)
				continue;
			e = &g->entry[r->entry];
			area = e->class == GAZETTEER_LEVEL;
			if (area && e->level == level)
				settle_area(l, r);
			else if (!area && level == g->levels)
				settle_other(l, r);
		}
}

static void
read_cues(struct gazetteer *g)
{
	char *name = mem_dup(g->cues_name);

	cue_open(&g->cues, name);
	free(name);
}

void
resolve(struct gazetteer *g, struct row_list *rows, bool with_cues)
{
	struct loading all = { .g = g, .rows = *rows }, *l = &all;

	if (g->levels == 0 && g->faults.errors == 0)
		fault_error(&g->faults, (struct place){
		    .file = g->file[0].path }, "no levels: a row head, levels "
		    "names them, top first, as in kecamatan kelurahan");
	if (g->levels > 0) {
		make_entries(l);
		settle_rows(l);
		settle_supplements(l);
		settle_values(l);
		if (with_cues && g->cues_name.n > 0 && g->faults.errors == 0)
			read_cues(g);
		make_forms(l);
	}
	buf_free(&l->path);
}
