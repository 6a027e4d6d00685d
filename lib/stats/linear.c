#include "stats/linear.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/interval.h"
#include "stats/special.h"

static const double tiny = 1e-24;	/* a variance that is rounding */

static double
share_of(const struct linear_part *p)
{
	return p->sums == NULL ? 0 : (double)p->sums->x / (double)p->whole->m;
}

/* Fills in the value; false when a whole is empty. */
static bool
find_value(struct linear *l, const struct linear_part *part, size_t n)
{
	*l = (struct linear){ .low = NAN, .high = NAN, .variance = NAN };
	for (size_t i = 0; i < n; i++) {
		if (part[i].whole == NULL || part[i].whole->m <= 0) {
			l->value = NAN;
			return false;
		}
		l->value += part[i].factor * share_of(&part[i]);
	}
	return true;
}

static void
find_interval(struct linear *l, double sum)
{
	double half;

	l->df = l->k - 1;
	if (l->k < 2)
		return;
	l->variance = sum * (double)l->k / (double)l->df;
	if (!(l->variance > tiny))
		return;
	half = special_t_quantile(1 - INTERVAL_ALPHA / 2, (double)l->df) *
	    sqrt(l->variance);
	l->low = l->value - half;
	l->high = l->value + half;
}

/* Where the cells of a part have been read to. */
struct place {
	size_t x;
	size_t m;
};

/* The next cluster that any whole has; false at the end. */
static bool
next_cluster(const struct linear_part *part, const struct place *at, size_t n,
    uint32_t *cluster)
{
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		const struct tally_cell *c = part[i].m + at[i].m;

		if (at[i].m == part[i].ms)
			continue;
		if (!any || c->cluster < *cluster)
			*cluster = c->cluster;
		any = true;
	}
	return any;
}

/* What a cluster adds to z by a part; its cells are gone over. */
static double
take_cluster(const struct linear_part *part, struct place *at,
    uint32_t cluster, bool *met)
{
	double x = 0, m = 0;

	if (at->m < part->ms && part->m[at->m].cluster == cluster)
		m = (double)part->m[at->m++].x;
	if (at->x < part->xs && part->x[at->x].cluster == cluster)
		x = (double)part->x[at->x++].x;
	*met = *met || m > 0;
	return part->factor * (x - share_of(part) * m) /
	    (double)part->whole->m;
}

struct linear
linear_combine(const struct linear_part *part, size_t n)
{
	struct place *at;
	struct linear l;
	uint32_t cluster = 0;
	double sum = 0;

	if (!find_value(&l, part, n))
		return l;
	at = mem_new(n, sizeof(*at));
	while (next_cluster(part, at, n, &cluster)) {
		double z = 0;
		bool met = false;

		for (size_t i = 0; i < n; i++)
			z += take_cluster(&part[i], &at[i], cluster, &met);
		l.k += met;
		sum += z * z;
	}
	free(at);
	find_interval(&l, sum);
	return l;
}

struct linear
linear_of_posts(const struct linear_part *part, size_t n)
{
	struct linear l;
	double sum = 0;

	if (!find_value(&l, part, n))
		return l;
	for (size_t i = 0; i < n; i++) {
		const struct sums *s = part[i].sums;
		double m = (double)part[i].whole->m;
		double f = part[i].factor / m;

		l.k += part[i].whole->k;
		if (s != NULL)
			sum += f * f * sums_spread(s) / (m * m);
	}
	find_interval(&l, sum);
	return l;
}
