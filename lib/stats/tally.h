/*
 * An exact tally: whole numbers by series and cluster. A series is something
 * counted: an item, or the whole that items are divided by. The numbers are a
 * sparse matrix of series by clusters, in a hash table. Sums over clusters
 * come at the end, because records are not sorted and a cluster may come in
 * parts; integers only, so that any order of adding gives the same.
 */
#ifndef STATS_TALLY_H
#define STATS_TALLY_H

#include "stats/sums.h"

/* In place of a series' whole: it is a whole itself. */
#define TALLY_WHOLE UINT32_MAX

struct tally;

struct tally_cell {
	uint32_t series;
	uint32_t cluster;
	int64_t x;
};

/*
 * With clusters numbers are kept by cluster; without, every tally_add() is a
 * cluster of its own and only sums are kept.
 */
struct tally *tally_open(bool clusters);

/* A new series, numbered 0, 1, 2 ...; its items name their whole. */
uint32_t tally_series(struct tally *, uint32_t whole);

/*
 * Adds x to a series in a cluster (any number that names it). m is what the
 * same record adds to the whole, needed without clusters; the whole itself is
 * added with x = m. A sum that does not fit in 64 bits ends the program.
 */
void tally_add(struct tally *, uint32_t series, uint32_t cluster, int64_t x,
    int64_t m);

/* Adds sums that tally_sum() gave over other records, without clusters. */
void tally_merge(struct tally *, uint32_t series, const struct sums *);

/* Numbers below 0 went into this whole: tally_add() saw them, or a part says so. */
void tally_below(struct tally *, uint32_t series);

/* Multiplies everything by 10: one more decimal place. */
void tally_rescale(struct tally *);

/* Decimal places of what was added: the times it was rescaled. */
unsigned tally_places(const struct tally *);

/*
 * Sums up; call it once, after the last add and before what follows. False
 * when an item was counted where its whole was not: the numbers are wrong.
 */
bool tally_sum(struct tally *);

/*
 * The sums of a series over the clusters of its whole (k, m, mm are the
 * whole's), until the tally is closed. Of a whole, x is m.
 */
const struct sums *tally_sums(const struct tally *, uint32_t series);

/* The cells by series, then cluster; *n of them. None without clusters. */
const struct tally_cell *tally_cells(const struct tally *, size_t *n);

void tally_close(struct tally *);

#endif
