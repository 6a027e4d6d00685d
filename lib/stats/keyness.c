#include "stats/keyness.h"

#include <math.h>
#include <stdbool.h>

#include "stats/special.h"

static double
g2_cell(double observed, double expected)
{
	return observed > 0 ? observed * log(observed / expected) : 0;
}

/* Whether one side has no posts, or neither has the term. */
static bool
is_nothing(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2)
{
	return n1 == 0 || n2 == 0 || (a == 0 && b == 0);
}

double
keyness_ll(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2)
{
	double both = (double)a + (double)b, n = (double)n1 + (double)n2;

	if (is_nothing(a, n1, b, n2))
		return 0;
	return fmax(0, 2 * (g2_cell((double)a, (double)n1 * both / n) +
	    g2_cell((double)b, (double)n2 * both / n)));
}

double
keyness_ll4(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2)
{
	double n = (double)n1 + (double)n2;
	double without = (double)(n1 - a) + (double)(n2 - b);

	if (is_nothing(a, n1, b, n2))
		return 0;
	return keyness_ll(a, n1, b, n2) +
	    2 * (g2_cell((double)(n1 - a), (double)n1 * without / n) +
	    g2_cell((double)(n2 - b), (double)n2 * without / n));
}

double
keyness_log_ratio(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2)
{
	if (is_nothing(a, n1, b, n2))
		return NAN;
	return log2(((a == 0 ? 0.5 : (double)a) / (double)n1) /
	    ((b == 0 ? 0.5 : (double)b) / (double)n2));
}

/*
 * Of the a + b posts that have the term, a is binomial; the odds are the ratio
 * of the shares times n1/n2. The interval is that of Clopper & Pearson (1934).
 */
static double
odds_bound(double a, double b, double alpha, bool upper)
{
	double p;

	if (upper)
		p = b > 0 ? special_beta_quantile(1 - alpha, a + 1, b) : 1;
	else
		p = a > 0 ? special_beta_quantile(alpha, a, b + 1) : 0;
	return log2(p / (1 - p));
}

double
keyness_lrc(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2, size_t k)
{
	double alpha = 0.025 / (double)k, shift, low, high;

	if (is_nothing(a, n1, b, n2))
		return NAN;
	shift = log2((double)n2 / (double)n1);
	low = odds_bound((double)a, (double)b, alpha, false) + shift;
	high = odds_bound((double)a, (double)b, alpha, true) + shift;
	return low > 0 ? low : high < 0 ? high : 0;
}
