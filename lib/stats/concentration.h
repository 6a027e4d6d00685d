/* How concentrated attention is; items without any count, too. */
#ifndef STATS_CONCENTRATION_H
#define STATS_CONCENTRATION_H

#include <stddef.h>

struct concentration {
	double hhi;		/* sum of squared shares (Herfindahl, Hirschman) */
	double normalised;	/* (hhi - 1/k) / (1 - 1/k): 0 even, 1 all on one */
	double gini;		/* 0 even, (k - 1)/k all on one */
	double evenness;	/* entropy / ln k (Pielou 1966): 1 even */
	double effective;	/* 1 / hhi: so many equal items would do the same */
};

/*
 * Of k counts or shares, none negative. All NAN when their sum is 0; with one
 * item normalised and evenness are NAN.
 */
struct concentration concentration_of(const double *x, size_t k);

#endif
