#include "stats/concentration.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/rank.h"

/* Mid-ranks give what places in sorted order give: equals have one value. */
static double
gini(const double *x, size_t k, double total)
{
	double *rank = mem_new(k, sizeof(*rank)), sum = 0;

	rank_mid(x, k, rank);
	for (size_t i = 0; i < k; i++)
		sum += (2 * rank[i] - (double)k - 1) * x[i];
	free(rank);
	return sum / ((double)k * total);
}

struct concentration
concentration_of(const double *x, size_t k)
{
	const double n = (double)k;
	double total = 0, entropy = 0, hhi = 0;

	for (size_t i = 0; i < k; i++)
		total += x[i];
	if (!(total > 0))
		return (struct concentration){ NAN, NAN, NAN, NAN, NAN };
	for (size_t i = 0; i < k; i++) {
		double p = x[i] / total;

		hhi += p * p;
		if (p > 0)
			entropy -= p * log(p);
	}
	return (struct concentration){
		.hhi = hhi,
		.normalised = k == 1 ? NAN : (hhi - 1 / n) / (1 - 1 / n),
		.gini = gini(x, k, total),
		.evenness = k == 1 ? NAN : entropy / log(n),
		.effective = 1 / hhi
	};
}
