#include "stats/keyness.h"

#include <math.h>

static double
cell(double observed, double expected)
{
	return observed > 0 ? observed * log(observed / expected) : 0;
}

double
keyness_ll(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2)
{
	double both = (double)a + (double)b, n = (double)n1 + (double)n2;

	if (n1 == 0 || n2 == 0 || both == 0)
		return 0;
	return fmax(0, 2 * (cell((double)a, (double)n1 * both / n) +
	    cell((double)b, (double)n2 * both / n)));
}

double
keyness_log_ratio(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2)
{
	if (n1 == 0 || n2 == 0 || (a == 0 && b == 0))
		return NAN;
	return log2(((a == 0 ? 0.5 : (double)a) / (double)n1) /
	    ((b == 0 ? 0.5 : (double)b) / (double)n2));
}
