#include "stats/jeffreys.h"

#include <math.h>

#include "stats/special.h"

struct interval
jeffreys_limits(double yes, double n, double alpha)
{
	const double slack = 1e-9 * n;
	struct interval in = { NAN, NAN, NULL };

	if (!(n > 0)) {
		in.why = "nothing to divide by";
		return in;
	}
	if (!(yes >= -slack && yes <= n + slack)) {
		in.why = "no share: not between 0 and 1";
		return in;
	}
	yes = fmin(fmax(yes, 0), n);
	if (n < 1) {
		yes /= n;
		n = 1;
	}
	in.low = yes <= 0 ? 0 :
	    special_beta_quantile(alpha / 2, yes + 0.5, n - yes + 0.5);
	in.high = yes >= n ? 1 :
	    special_beta_quantile(1 - alpha / 2, yes + 0.5, n - yes + 0.5);
	return in;
}
