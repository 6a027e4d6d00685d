#include "gold/shares.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/interval.h"
#include "stats/sums.h"
#include "validity/corrected.h"
#include "validity/through.h"
#include "validity/weighted.h"

/* A reason made for this item. */
static void __attribute__((__format__(__printf__, 2, 3)))
say(struct shares_item *i, const char *fmt, ...)
{
	char text[256];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	free(i->made);
	i->made = mem_dup(str_of(text));
	i->why = i->made;
}

/* Why a group's own coded posts do not tell enough of it; NULL: they do. */
static void
check_group(struct shares_item *i, const double *size, double all,
    const char *by)
{
	if (i->gold.coded < SHARES_LEAST)
		say(i, "only %.0f coded posts: draw with -b %s",
		    i->gold.coded, by);
	else if (i->gold.sum[CORRECTED_NEAR].n == 0 &&
	    size[CORRECTED_NEAR] > 0.05 * all)
		say(i, "no hand-coded post among %.0f near misses: draw with "
		    "-b %s", size[CORRECTED_NEAR], by);
}

/* The classes of a code in a group (or in all, groups), and their total. */
static void
open_item(struct shares *s, struct shares_item *i, size_t k, uint32_t group,
    bool with_none)
{
	double size[CORRECTED_CLASSES], none, all = 0;

	*i = (struct shares_item){ .raw = NAN };
	i->gold = s->sums[k * (s->groups + 1) + group];
	gold_sizes(s->g, s->g->code[k], group, size, &none);
	for (size_t h = 0; h < CORRECTED_CLASSES; h++)
		all += size[h];
	i->why = corrected_open(&i->c, i->gold.sum, size, with_none ? none : 0);
	if (i->why != NULL && size[CORRECTED_HIT] > 0 &&
	    i->gold.sum[CORRECTED_HIT].n == 0)
		say(i, "no hand-coded post among %.0f hits",
		    size[CORRECTED_HIT]);
	if (group < s->groups && s->g->archive->by != NULL)
		check_group(i, size, all, s->g->archive->by->name.p);
	if (i->why != NULL)
		return;
	for (size_t h = 0; h < CORRECTED_CLASSES; h++)
		i->rate[h] = corrected_rate(&i->c, h);
	i->explained = corrected_explained(&i->c);
	i->total = corrected_total(&i->c, INTERVAL_ALPHA);
}

/* A group under errors that are alike everywhere: the pooled ones. */
static void
steady_item(struct shares *s, struct shares_item *i, size_t k, uint32_t group)
{
	const struct shares_item *all = &s->all[k];
	double size[CORRECTED_CLASSES], none, posts = 0;
	struct corrected_steady st;

	*i = *all;
	i->made = NULL;
	i->gold = s->sums[k * (s->groups + 1) + group];
	gold_sizes(s->g, s->g->code[k], group, size, &none);
	for (size_t h = 0; h < CORRECTED_CLASSES; h++)
		posts += size[h];
	if (i->why == NULL && posts == 0)
		i->why = "nothing to divide by";
	if (i->why != NULL)
		return;
	st = corrected_steady(&all->c, size[CORRECTED_HIT], posts,
	    INTERVAL_ALPHA);
	if (isnan(st.raw)) {
		i->why = "a ratio of 0 and 0";
		return;
	}
	i->raw = st.raw * posts / (posts + none);
	i->c.all = posts + none;
	i->total = (struct through){ st.share.value * posts,
		st.share.low * posts, st.share.high * posts };
}

/* Posts of a cell that are expected to have the code. */
static double
imputed(const struct shares_item *i, const struct census *a, uint16_t code,
    size_t cell)
{
	const struct census_count n = census_count(a, code, cell);
	const struct census_cell *c = &a->cell[cell];
	double rest = (double)(c->posts - c->none) - n.hit - n.near;

	return n.hit * i->rate[CORRECTED_HIT] +
	    n.near * i->rate[CORRECTED_NEAR] +
	    rest * i->rate[CORRECTED_REST];
}

/* Adds up a cluster of the group, as the rules and as hand coding have it. */
static void
add_cell(struct shares *s, size_t cell)
{
	const struct census *a = s->g->archive;
	double posts = (double)a->cell[cell].posts, m = posts;
	int64_t hits = (int64_t)a->cell[cell].posts;

	if (s->mentions) {
		m = 0;
		hits = 0;
		for (size_t k = 0; k < s->codes; k++) {
			m += imputed(&s->item[k], a, s->g->code[k], cell);
			hits += census_count(a, s->g->code[k], cell).hit;
		}
	}
	for (size_t k = 0; k < s->codes; k++) {
		uint32_t hit = census_count(a, s->g->code[k], cell).hit;

		imputed_add(&s->item[k].sums, imputed(&s->item[k], a,
		    s->g->code[k], cell), m, hit > 0);
		if (hits > 0)
			sums_add(&s->item[k].naive, hit, hits);
	}
}

/* The share of the archive, and its range when disputed posts fall one way. */
static void
share_of(struct shares *s, size_t code, const struct through *total,
    bool whole)
{
	struct shares_item *i = &s->item[code];
	double low = 0, high = 0, others = 0;

	for (size_t h = 0; h < CORRECTED_CLASSES && isnan(i->raw); h++) {
		const struct weighted *sum = &i->gold.sum[h];

		if (sum->n == 0 || i->c.at[h] == CORRECTED_MOST)
			continue;
		low += i->c.class[i->c.at[h]].posts * i->gold.low[h] / sum->w;
		high += i->c.class[i->c.at[h]].posts * i->gold.high[h] /
		    sum->w;
	}
	if (!s->mentions) {
		i->share = (struct through){ i->total.value / i->c.all,
			i->total.low / i->c.all, i->total.high / i->c.all };
		i->low = low / i->c.all;
		i->high = high / i->c.all;
		return;
	}
	if (!whole) {
		i->why = "another code cannot be told, so nobody knows how "
		    "many mentions there are";
		return;
	}
	i->share = corrected_mentions(i->total, corrected_sum(total, s->codes,
	    code));
	others = corrected_sum(total, s->codes, code).value;
	i->low = low / (low + others);
	i->high = high / (high + others);
	if (isnan(i->share.value))
		i->why = "nothing to divide by";
}

void
shares_group(struct shares *s, uint32_t group)
{
	const struct census *a = s->g->archive;
	struct through *total = mem_new(s->codes + 1, sizeof(*total));
	bool whole = true;

	for (size_t k = 0; k < s->codes; k++) {
		if (s->steady)
			steady_item(s, &s->item[k], k, group);
		else
			open_item(s, &s->item[k], k, group, true);
		whole = whole && s->item[k].why == NULL;
		total[k] = s->item[k].total;
	}
	for (size_t i = 0; i < a->cells; i++)
		if (a->cell[i].group == group)
			add_cell(s, i);
	for (size_t k = 0; k < s->codes; k++) {
		struct shares_item *i = &s->item[k];

		if (i->why == NULL)
			share_of(s, k, total, whole);
		if (i->why == NULL)
			i->period = corrected_period(&i->sums, i->share,
			    i->explained, INTERVAL_ALPHA);
	}
	free(total);
}

/* What was coded of a group, by the classes of the pooled code. */
static struct corrected_month
month_of(const struct shares *s, size_t k, uint32_t group)
{
	const struct gold_sums *sum = &s->sums[k * (s->groups + 1) + group];
	const struct corrected *c = &s->all[k].c;
	struct corrected_month m = { 0 };
	double size[CORRECTED_CLASSES], none;

	gold_sizes(s->g, s->g->code[k], group, size, &none);
	m.hits = size[CORRECTED_HIT];
	for (size_t h = 0; h < CORRECTED_CLASSES; h++) {
		m.posts += size[h];
		if (c->at[h] == CORRECTED_MOST)
			continue;
		m.n[c->at[h]] += sum->sum[h].n;
		m.yes[c->at[h]] += sum->sum[h].yes;
	}
	return m;
}

/* The pooled rates, and the test that errors are alike in all groups. */
static void
pool(struct shares *s)
{
	struct corrected_month *month = mem_new(s->groups + 1, sizeof(*month));

	for (size_t k = 0; k < s->codes; k++) {
		size_t n = 0;

		open_item(s, &s->all[k], k, (uint32_t)s->groups,
		    false);
		s->steady_p[k] = NAN;
		if (s->all[k].why != NULL)
			continue;
		for (size_t g = 0; g < s->groups; g++) {
			month[n] = month_of(s, k, (uint32_t)g);
			n += month[n].posts > 0;
		}
		s->steady_p[k] = corrected_steady_test(&s->all[k].c, month,
		    n).p;
	}
	free(month);
}

void
shares_open(struct shares *s, const struct gold *g, bool mentions, bool steady)
{
	*s = (struct shares){ .g = g, .mentions = mentions, .steady = steady,
		.codes = g->codes,
		.groups = census_groups(g->archive) };
	s->all = mem_new(s->codes + 1, sizeof(*s->all));
	s->item = mem_new(s->codes + 1, sizeof(*s->item));
	s->steady_p = mem_new(s->codes + 1, sizeof(*s->steady_p));
	s->sums = mem_new(s->codes * (s->groups + 1) + 1, sizeof(*s->sums));
	for (size_t k = 0; k < s->codes; k++)
		gold_sum(g, g->code[k], s->sums + k * (s->groups + 1));
	if (steady)
		pool(s);
}

void
shares_close(struct shares *s)
{
	for (size_t k = 0; k < s->codes; k++)
		free(s->all[k].made);
	free(s->all);
	free(s->item);
	free(s->steady_p);
	free(s->sums);
}
