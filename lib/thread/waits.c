#include "thread/waits.h"

#include <stdlib.h>

#include "base/mem.h"
#include "thread/waits.h"

enum {
	STEPS = 512,		/* below it times are kept as they are */
	LINE = 4096		/* cells in a line of a state */
};

uint32_t
waits_step(uint32_t time)
{
	unsigned shift = 0;

	while (time >> shift >= STEPS)
		shift++;
	if (shift == 0)
		return time;
	return (time >> shift << shift) + (1u << shift) / 2;
}

/* The time as it is kept; none is longer than questions are watched. */
static uint32_t
kept_time(const struct waits *t, uint32_t time)
{
	if (!t->coarse)
		return time;
	time = waits_step(time);
	return time > t->within ? t->within : time;
}

/* Times become steps, and equal cells one. */
static void
coarsen(const struct waits *t, struct survival_cell *c, size_t *n)
{
	for (size_t i = 0; i < *n; i++)
		c[i].at = survival_at(kept_time(t, survival_time(&c[i])),
		    survival_state(&c[i]));
	*n = survival_sort(c, *n);
}

static void
coarsen_all(struct waits *t)
{
	t->coarse = true;
	for (uint32_t i = 0; i < t->n; i++) {
		struct waits_group *g = &t->group[i];

		coarsen(t, g->cell, &g->n);
		g->sorted = g->n;
		coarsen(t, g->loose, &g->loose_n);
	}
}

static void
add_cell(const struct waits *t, struct survival_cell **list, size_t *n,
    size_t *cap, struct survival_cell c)
{
	c.at = survival_at(kept_time(t, survival_time(&c)),
	    survival_state(&c));
	*list = mem_grow(*list, cap, *n + 1, sizeof(**list));
	(*list)[(*n)++] = c;
}

static struct waits_group *
group_at(struct waits *t, uint32_t group)
{
	size_t from = t->cap;

	if (group >= t->n) {
		t->group = mem_grow(t->group, &t->cap, (size_t)group + 1,
		    sizeof(*t->group));
		memset(t->group + from, 0,
		    (t->cap - from) * sizeof(*t->group));
		t->n = group + 1;
	}
	return &t->group[group];
}

static enum survival_state
state_of(enum outcome outcome)
{
	return outcome == OUTCOME_ANSWERED ? SURVIVAL_EVENT :
	    outcome == OUTCOME_WITHDRAWN ? SURVIVAL_COMPETING :
	    SURVIVAL_CENSORED;
}

void
waits_add(struct waits *t, uint32_t group, const struct waits_end *e)
{
	struct waits_group *g = group_at(t, group);
	struct survival_cell c = { survival_at(e->time, state_of(e->outcome)),
	    e->cluster, 1 };

	if (group == 0 && ++t->questions > t->exact && !t->coarse)
		coarsen_all(t);
	g->count[e->outcome]++;
	/* Sorted when it has doubled: what is equal becomes one. */
	if (t->coarse && g->n > 64 && g->n >= 2 * g->sorted)
		g->n = g->sorted = survival_sort(g->cell, g->n);
	add_cell(t, &g->cell, &g->n, &g->cap, c);
	if (e->loose == 0)
		return;
	c.n = -1;
	add_cell(t, &g->loose, &g->loose_n, &g->loose_cap, c);
	c.n = 1;
	c.at = survival_at(e->loose - 1, SURVIVAL_EVENT);
	add_cell(t, &g->loose, &g->loose_n, &g->loose_cap, c);
}

uint32_t
waits_cluster(struct waits *t, int64_t name)
{
	return names_add(&t->clusters,
	    (struct str){ (const char *)&name, sizeof(name) });
}

void
waits_sort(struct waits *t, uint32_t group)
{
	struct waits_group *g = group_at(t, group);

	g->n = g->sorted = survival_sort(g->cell, g->n);
	for (size_t i = 0; i < g->loose_n; i++)
		g->loose[i].cluster = 0;
	g->loose_n = survival_sort(g->loose, g->loose_n);
}

static void
save_cells(uint32_t group, const char *name, const struct survival_cell *c,
    size_t n, void (*line)(void *, struct str), void *to)
{
	struct buf out = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (i % LINE == 0) {
			buf_clear(&out);
			buf_addf(&out, "{\"group\":%u,\"%s\":[", group, name);
		}
		buf_addf(&out, "%s[%u,%u,%d]", i % LINE > 0 ? "," : "",
		    c[i].at, c[i].cluster, c[i].n);
		if (i + 1 == n || (i + 1) % LINE == 0) {
			buf_addz(&out, "]}");
			line(to, buf_str(&out));
		}
	}
	buf_free(&out);
}

void
waits_save(struct waits *t, void (*line)(void *, struct str), void *to)
{
	struct buf out = { 0 };

	for (uint32_t i = 0; i < t->clusters.n; i++) {
		int64_t name;

		memcpy(&name, t->clusters.key[i].p, sizeof(name));
		buf_clear(&out);
		buf_addf(&out, "{\"cluster\":\"%lld\"}", (long long)name);
		line(to, buf_str(&out));
	}
	for (uint32_t i = 0; i < t->n; i++) {
		const struct waits_group *g = &t->group[i];

		buf_clear(&out);
		buf_addf(&out, "{\"group\":%u,\"counts\":[", i);
		for (int k = 0; k < OUTCOMES; k++)
			buf_addf(&out, "%s%llu", k > 0 ? "," : "",
			    (unsigned long long)g->count[k]);
		buf_addz(&out, "]}");
		line(to, buf_str(&out));
		save_cells(i, "times", g->cell, g->n, line, to);
		save_cells(i, "loose", g->loose, g->loose_n, line, to);
	}
	buf_free(&out);
}

/* A whole number of a state; false for all else. */
static bool
whole(const struct json_node *v, int64_t low, int64_t high, int64_t *out)
{
	return json_i64(v, out) && *out >= low && *out <= high;
}

static bool
load_cell(const struct waits *t, const struct json_node *v,
    struct survival_cell *c)
{
	int64_t part[3] = { 0 };
	int n = 0;

	if (v->type != JSON_ARRAY)
		return false;
	JSON_EACH(inner, v)
		if (n == 3 || !whole(inner, INT32_MIN, UINT32_MAX, &part[n++]))
			return false;
	c->at = (uint32_t)part[0];
	c->cluster = (uint32_t)part[1];
	c->n = (int32_t)part[2];
	return n == 3 && (c->at & 3) <= SURVIVAL_COMPETING &&
	    (t->clusters.n == 0 || c->cluster < t->clusters.n);
}

static bool
load_cells(struct waits *t, const struct json_node *array,
    struct survival_cell **list, size_t *n, size_t *cap)
{
	struct survival_cell c;

	JSON_EACH(v, array) {
		if (!load_cell(t, v, &c))
			return false;
		*list = mem_grow(*list, cap, *n + 1, sizeof(**list));
		(*list)[(*n)++] = c;
	}
	return true;
}

static bool
load_counts(struct waits_group *g, const struct json_node *array)
{
	int64_t count;
	int k = 0;

	JSON_EACH(v, array) {
		if (k == OUTCOMES || !whole(v, 0, INT64_MAX, &count))
			return false;
		g->count[k++] = (uint64_t)count;
	}
	return k == OUTCOMES;
}

bool
waits_load(struct waits *t, const struct json_node *line, uint32_t groups)
{
	const struct json_node *v = json_get(line, "cluster");
	struct buf text = { 0 };
	struct waits_group *g;
	int64_t n;
	bool good;

	if (v != NULL) {
		good = str_i64(json_text(v, &text), &n) &&
		    line->skip == 1 + v->skip;	/* and nothing else */
		buf_free(&text);
		return good && waits_cluster(t, n) + 1 == t->clusters.n;
	}
	if (!whole(json_get(line, "group"), 0, (int64_t)groups - 1, &n))
		return false;
	g = group_at(t, (uint32_t)n);
	if ((v = json_get_type(line, "counts", JSON_ARRAY)) != NULL) {
		if (!load_counts(g, v))
			return false;
		for (int k = 0; n == 0 && k < OUTCOMES; k++)
			t->questions += g->count[k];
		t->coarse = t->questions > t->exact;
		return true;
	}
	if ((v = json_get_type(line, "times", JSON_ARRAY)) != NULL)
		return load_cells(t, v, &g->cell, &g->n, &g->cap);
	v = json_get_type(line, "loose", JSON_ARRAY);
	return v != NULL && load_cells(t, v, &g->loose, &g->loose_n,
	    &g->loose_cap);
}

void
waits_free(struct waits *t)
{
	for (uint32_t i = 0; i < t->n; i++) {
		free(t->group[i].cell);
		free(t->group[i].loose);
	}
	free(t->group);
	names_free(&t->clusters);
	*t = (struct waits){ 0 };
}
