#include "align/group.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "counts/counts.h"
#include "stats/interval.h"
#include "stats/special.h"
#include "validity/corrected.h"
#include "validity/through.h"

const struct counts_row *
group_row(const struct group *g, size_t i)
{
	return &g->rows->row[g->row[i]];
}

/* What stands in units of 10^-places as it was counted. */
static double
unscaled(double v, const struct sums *s)
{
	return v * pow(10, -(double)s->places);
}

static void
check_unit(const struct counts_row *row, const struct counts_row *first)
{
	if (!str_is(row->unit, "mentions"))
		diag_die("%s:%zu: shares of %s do not add up to 1: count with "
		    "--of mentions", row->file, row->line,
		    diag_vis(row->unit));
	if (!row->summed)
		diag_die("%s:%zu: a row without sums: give the rows as "
		    "tw-count -o ndjson prints them", row->file, row->line);
	if (row->sums.below || row->sums.x < 0)
		diag_die("%s:%zu: no share: numbers below 0 were summed",
		    row->file, row->line);
	if (row->corrected != first->corrected)
		diag_die("%s:%zu: a corrected share beside one that is not, in "
		    "line %zu: give one kind of them", row->file, row->line,
		    first->line);
}

/* An item stands in one row of its group. */
static void
check_once(const struct group *g)
{
	const struct counts_row **seen = mem_new(g->rows->items, sizeof(*seen));

	for (size_t i = 0; i < g->k; i++) {
		const struct counts_row *row = group_row(g, i);

		if (seen[row->item] != NULL)
			diag_die("%s:%zu: %s a second time, after line %zu: "
			    "give the rows of one run of tw-count", row->file,
			    row->line, diag_vis(counts_item(g->rows, row)),
			    seen[row->item]->line);
		seen[row->item] = row;
	}
	free(seen);
}

/* Shares that do not add up to 1 cannot be held against priorities. */
static void
check_whole(const struct group *g)
{
	const struct counts_row *first = group_row(g, 0);
	double x = 0;

	for (size_t i = 0; i < g->k; i++) {
		const struct counts_row *row = group_row(g, i);

		check_unit(row, first);
		if (row->sums.m != first->sums.m ||
		    row->sums.k != first->sums.k ||
		    row->sums.mm != first->sums.mm)
			diag_die("%s:%zu: a share of another whole than that "
			    "of line %zu", row->file, row->line, first->line);
		x += (double)row->sums.x;
	}
	if (x != (double)first->sums.m)
		diag_die("%s:%zu: these rows hold %.15g of %.15g mentions: "
		    "give all rows of one run of tw-count", first->file,
		    first->line, unscaled(x, &first->sums),
		    unscaled((double)first->sums.m, &first->sums));
}

/* The same of corrected ones, whose mentions are reals. */
static void
check_corrected(const struct group *g)
{
	const struct counts_row *first = group_row(g, 0);
	double x = 0, m = first->imputed.m;

	for (size_t i = 0; i < g->k; i++) {
		const struct counts_row *row = group_row(g, i);

		check_unit(row, first);
		if (fabs(row->imputed.m - m) > 1e-9 * m)
			diag_die("%s:%zu: a share of another whole than that "
			    "of line %zu", row->file, row->line, first->line);
		x += row->imputed.x;
	}
	if (fabs(x - m) > 1e-9 * m)
		diag_die("%s:%zu: these rows hold %.10g of %.10g mentions: "
		    "give all rows of one run of tw-agree --correct",
		    first->file, first->line, x, m);
}

/*
 * Each item's share with the interval of days and hand coding together, at
 * this level for each; total is room for the items' numbers of mentions.
 */
static void
correct_items(const struct group *g, double alpha, struct through *total,
    struct attention_count *out)
{
	for (size_t i = 0; i < g->k; i++)
		total[i] = corrected_total(&group_row(g, i)->gold, alpha);
	for (size_t i = 0; i < g->k; i++) {
		const struct counts_row *row = group_row(g, i);
		struct through share = corrected_mentions(total[i],
		    corrected_sum(total, g->k, i));
		struct corrected_period p = corrected_period(&row->imputed,
		    share, corrected_explained(&row->gold), alpha);

		out[i] = (struct attention_count){ row->imputed.x, share.value,
			p.whole };
	}
}

/*
 * What hand coding leaves open weakens a verdict: deff* is how many times the
 * variance of independent mentions the items have together.
 */
static double
corrected_deff(const struct attention_count *item, size_t k, double mentions)
{
	const double z = special_normal_quantile(1 - INTERVAL_ALPHA / 2);
	double found = 0, simple = 0;

	for (size_t i = 0; i < k; i++) {
		double s = item[i].share, wide;

		wide = (item[i].interval.high - item[i].interval.low) / (2 * z);
		if (!(s > 0) || isnan(wide))
			continue;
		found += wide * wide;
		simple += s * (1 - s) / mentions;
	}
	return simple > 0 ? fmax(1, found / simple) : 1;
}

static struct attention_group
count_corrected(const struct group *g)
{
	const struct counts_row *first = group_row(g, 0);
	struct attention_group out = { .k = g->k, .mentions = first->imputed.m,
		.clusters = first->imputed.k };
	struct through *total = mem_new(g->k, sizeof(*total));

	out.item = mem_new(g->k, sizeof(*out.item));
	correct_items(g, INTERVAL_ALPHA, total, out.item);
	out.deff = corrected_deff(out.item, g->k, out.mentions);
	correct_items(g, INTERVAL_ALPHA / (double)g->k, total, out.item);
	free(total);
	return out;
}

static struct attention_group
count_plain(const struct group *g)
{
	struct sums *sums = mem_new(g->k, sizeof(*sums));
	struct attention_group out;

	for (size_t i = 0; i < g->k; i++)
		sums[i] = group_row(g, i)->sums;
	out = attention_of_sums(sums, g->k);
	free(sums);
	return out;
}

struct group
group_open(const struct counts *rows, size_t number)
{
	struct group g = {
		.rows = rows,
		.row = rows->order + rows->start[number],
		.k = rows->start[number + 1] - rows->start[number]
	};

	check_once(&g);
	if (group_row(&g, 0)->corrected) {
		check_corrected(&g);
		g.counted = count_corrected(&g);
	} else {
		check_whole(&g);
		g.counted = count_plain(&g);
		g.exact = group_row(&g, 0)->sums.places == 0;
	}
	for (size_t i = 0; i < g.k; i++)
		g.coded = fmax(g.coded, group_row(&g, i)->coded);
	g.said = mem_new(g.k, sizeof(*g.said));
	return g;
}

void
group_hear(struct group *g, const struct voices *v, size_t voice)
{
	for (size_t i = 0; i < g->k; i++)
		g->said[i] = *voices_said(v, voice, group_row(g, i)->item);
}

void
group_close(struct group *g)
{
	free(g->counted.item);
	free(g->said);
}
