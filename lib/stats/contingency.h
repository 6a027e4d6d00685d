/*
 * Tables of counts: whether rows and columns go together, which items stand in
 * the same posts.
 */
#ifndef STATS_CONTINGENCY_H
#define STATS_CONTINGENCY_H

#include <stddef.h>
#include <stdint.h>

/* What is undefined is NAN: why says so in words (static text), else NULL. */
struct contingency {
	double x2;		/* Pearson's chi-square */
	double g2;		/* likelihood ratio, 2 sum o ln(o/e) */
	double df;
	double p;		/* of x2 */
	double v;		/* Cramer's V */
	double v_corrected;	/* the same without its bias (Bergsma 2013) */
	double least;		/* the smallest expected count */
	const char *why;
};

/*
 * Tests a table of rows times columns counts, row by row. Rows and columns
 * without any count are left out.
 */
struct contingency contingency_test(const double *count, size_t rows,
    size_t columns);

/*
 * How far a cell is from what its row and column let expect, in standard
 * errors (adjusted residual, Haberman 1973); NAN when it could not differ.
 */
double contingency_residual(double count, double row, double column,
    double all);

/*
 * p of x2 when the rows and columns keep their sums and mentions are dealt
 * out at random: (1 + draws at least as large) / (1 + draws).
 */
double contingency_permuted(const double *count, size_t rows, size_t columns,
    size_t draws, uint64_t seed);

/* Holm's correction (1979) of n p-values, in place; NAN takes no part. */
void contingency_holm(double *p, size_t n);

/* a posts have the one item, b the other, both have both, of n posts. */
struct contingency_pair {
	double jaccard;
	double phi;		/* NAN when an item is in all posts or none */
	double lift;		/* both n / (a b) */
};

struct contingency_pair contingency_pair(double a, double b, double both, double n);

#endif
