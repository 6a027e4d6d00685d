#include "validity/ppi.h"

#include <math.h>

#include "stats/special.h"

struct ppi
ppi_share(const struct ppi_sample *s, double lambda, double alpha)
{
	const double n = s->f1y1 + s->f1y0 + s->f0y1 + s->f0y0, N = s->posts;
	const double f = (s->f1y1 + s->f1y0) / n, y = (s->f1y1 + s->f0y1) / n;
	const double all = (s->hits + s->f1y1 + s->f1y0) / (n + N);
	const double cov = s->f1y1 / n - f * y, q = s->hits / N;
	const double z = special_normal_quantile(1 - alpha / 2);
	double spread, rest;
	struct ppi out;

	spread = all * (1 - all) * (n + N) / (n + N - 1);
	out.lambda = isnan(lambda) ? cov / ((1 + n / N) * spread) : lambda;
	out.share = out.lambda * q + y - out.lambda * f;
	rest = y * (1 - y) + out.lambda * out.lambda * f * (1 - f) -
	    2 * out.lambda * cov;
	out.se = sqrt(out.lambda * out.lambda * q * (1 - q) / N +
	    fmax(0, rest) / n);
	out.low = out.share - z * out.se;
	out.high = out.share + z * out.se;
	return out;
}
