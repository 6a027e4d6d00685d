#include "align/group.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "rows/counts.h"
#include "stats/interval.h"

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

/* Shares that do not add up to 1 cannot be held against priorities. */
static void
check_whole(const struct group *g)
{
	const struct counts_row *first = group_row(g, 0);
	double x = 0;

	for (size_t i = 0; i < g->k; i++) {
		const struct counts_row *row = group_row(g, i);

		if (!str_is(row->unit, "mentions"))
			diag_die("%s:%zu: shares of %s do not add up to 1: "
			    "count with --of mentions", row->file, row->line,
			    diag_vis(row->unit));
		if (!row->summed)
			diag_die("%s:%zu: a row without sums: give the rows "
			    "as tw-count -o ndjson prints them", row->file,
			    row->line);
		if (row->sums.below || row->sums.x < 0)
			diag_die("%s:%zu: no share: numbers below 0 were "
			    "summed", row->file, row->line);
		if (row->sums.m != first->sums.m)
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

struct group
group_open(const struct counts *rows, size_t number)
{
	struct group g = {
		.rows = rows,
		.row = rows->order + rows->start[number],
		.k = rows->start[number + 1] - rows->start[number]
	};

	check_whole(&g);
	g.sums = mem_new(g.k, sizeof(*g.sums));
	g.said = mem_new(g.k, sizeof(*g.said));
	for (size_t i = 0; i < g.k; i++)
		g.sums[i] = group_row(&g, i)->sums;
	g.mentions = unscaled((double)g.sums[0].m, &g.sums[0]);
	g.together = interval_group(g.sums, g.k);
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
	free(g->sums);
	free(g->said);
}
