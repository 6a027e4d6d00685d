#include "rows/spread.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/hash.h"
#include "base/mem.h"
#include "dimension/cluster.h"
#include "stats/tally.h"

/* A group in a cluster. */
struct spot {
	uint32_t cluster;	/* its rank by name */
	uint32_t group;
	double m;
	double x;	/* of the item at hand */
};

struct spread {
	const struct counter *c;
	size_t groups;
	struct spot *spot;	/* by cluster, then group */
	size_t n;
	double *m;	/* of each group */
	double *x;
	double *variance;
	double clusters;
	uint32_t *rank;	/* by the number of a cluster's name */
	const struct tally_cell *cell;
	size_t *first;	/* of a series' cells */
	size_t series;	/* so many have cells */
};

struct named {
	struct str name;
	uint32_t number;
};

static int
by_name(const void *a, const void *b)
{
	const struct named *x = a, *y = b;

	return str_cmp(x->name, y->name);
}

/* Sums of reals depend on their order: that of names is the same in any run. */
static void
rank_clusters(struct spread *s)
{
	const struct names *names = &s->c->cluster.names;
	struct named *all = mem_new(names->n, sizeof(*all));

	s->rank = mem_new(names->n, sizeof(*s->rank));
	for (uint32_t i = 0; i < names->n; i++)
		all[i] = (struct named){ names->key[i], i };
	if (names->n > 1)
		qsort(all, names->n, sizeof(*all), by_name);
	for (uint32_t i = 0; i < names->n; i++)
		s->rank[all[i].number] = i;
	free(all);
}

static uint32_t
rank(const struct spread *s, uint32_t cluster)
{
	return s->c->cluster.by == NULL ? cluster : s->rank[cluster];
}

static void
index_cells(struct spread *s)
{
	size_t cells;

	s->cell = tally_cells(s->c->tally, &cells);
	for (size_t i = 0; i < cells; i++)
		if (s->cell[i].series >= s->series)
			s->series = (size_t)s->cell[i].series + 1;
	s->first = mem_new(s->series + 1, sizeof(*s->first));
	for (size_t i = 0; i < cells; i++)
		s->first[s->cell[i].series + 1]++;
	for (size_t i = 0; i < s->series; i++)
		s->first[i + 1] += s->first[i];
}

static int
by_spot(const void *a, const void *b)
{
	const struct spot *x = a, *y = b;

	if (x->cluster != y->cluster)
		return x->cluster < y->cluster ? -1 : 1;
	return ORDER(x->group, y->group);
}

static void
add_group(struct spread *s, uint32_t tuple, size_t group)
{
	uint32_t series = s->c->series[tuple];
	size_t from, to;

	if (series >= s->series)
		return;
	from = s->first[series];
	to = s->first[series + 1];
	s->spot = mem_resize(s->spot, s->n + (to - from),
	    sizeof(*s->spot));
	for (size_t i = from; i < to; i++) {
		double m = (double)s->cell[i].x;

		s->spot[s->n++] = (struct spot){ rank(s, s->cell[i].cluster),
		    (uint32_t)group, m, 0 };
		s->m[group] += m;
	}
}

struct spread *
spread_open(const struct counter *c, const uint32_t *group, size_t groups)
{
	struct spread *s;

	if (c->cluster.kind == CLUSTER_NONE)
		return NULL;
	s = mem_new(1, sizeof(*s));
	s->c = c;
	s->groups = groups;
	s->m = mem_new(groups, sizeof(*s->m));
	s->x = mem_new(groups, sizeof(*s->x));
	s->variance = mem_new(groups, sizeof(*s->variance));
	rank_clusters(s);
	index_cells(s);
	for (size_t g = 0; g < groups; g++)
		if (counter_sums(c, group[g]) != NULL)
			add_group(s, group[g], g);
	if (s->n > 1)
		qsort(s->spot, s->n, sizeof(*s->spot), by_spot);
	for (size_t i = 0; i < s->n; i++)
		s->clusters += i == 0 ||
		    s->spot[i].cluster != s->spot[i - 1].cluster;
	if (s->clusters < 2) {
		spread_close(s);
		return NULL;
	}
	return s;
}

/* The spot of a group in a cluster; it is there. */
static struct spot *
find_spot(struct spread *s, uint32_t cluster, uint32_t group)
{
	struct spot want = { cluster, group, 0, 0 };

	return bsearch(&want, s->spot, s->n, sizeof(*s->spot), by_spot);
}

static void
set_item(struct spread *s, const uint32_t *item)
{
	for (size_t i = 0; i < s->n; i++)
		s->spot[i].x = 0;
	for (size_t g = 0; g < s->groups; g++) {
		uint32_t series;

		s->x[g] = 0;
		if (item[g] == TUPLES_NONE || s->m[g] <= 0)
			continue;
		series = s->c->series[item[g]];
		if (series >= s->series)
			continue;
		for (size_t i = s->first[series]; i < s->first[series + 1]; i++) {
			struct spot *p = find_spot(s, rank(s,
			    s->cell[i].cluster), (uint32_t)g);

			p->x = (double)s->cell[i].x;
			s->x[g] += p->x;
		}
	}
}

/*
 * In cluster h the count of group g is off by r = x - p_g m; what it is
 * expected to be moves with all groups, by f_g = m_g / m of their sum d.
 * The sum of (r - f d)^2 over all clusters, where r is 0 without the group:
 */
static void
add_cluster(struct spread *s, const struct spot *p, const struct spot *end,
    double all)
{
	double d = 0;

	for (const struct spot *q = p; q < end; q++)
		d += q->x - s->x[q->group] / s->m[q->group] * q->m;
	for (size_t g = 0; g < s->groups; g++) {
		double u = -s->m[g] / all * d;

		if (p < end && p->group == g) {
			if (s->m[g] > 0)
				u += p->x - s->x[g] / s->m[g] * p->m;
			p++;
		}
		s->variance[g] += u * u;
	}
}

double
spread_item(struct spread *s, const uint32_t *item)
{
	double all = 0, x = 0, p, sum = 0;

	set_item(s, item);
	for (size_t g = 0; g < s->groups; g++) {
		all += s->m[g];
		x += s->x[g];
		s->variance[g] = 0;
	}
	p = x / all;
	for (size_t from = 0, to; from < s->n; from = to) {
		for (to = from; to < s->n &&
		    s->spot[to].cluster == s->spot[from].cluster; to++)
			;
		add_cluster(s, s->spot + from, s->spot + to, all);
	}
	for (size_t g = 0; g < s->groups; g++)
		if (s->m[g] > 0)
			sum += s->variance[g] / (s->m[g] * p * (1 - p));
	return sum * s->clusters / (s->clusters - 1);
}

void
spread_close(struct spread *s)
{
	if (s == NULL)
		return;
	free(s->spot);
	free(s->m);
	free(s->x);
	free(s->variance);
	free(s->rank);
	free(s->first);
	free(s);
}
