#include "case/real.h"

#include <math.h>

static struct real_share
share_among(const uint64_t of[VERDICT_KINDS])
{
	struct real_share s = { .share = NAN, .low = NAN, .high = NAN };
	struct interval in;

	s.real = of[VERDICT_REAL] + of[VERDICT_DONE];
	s.verified = s.real + of[VERDICT_FALSE] + of[VERDICT_DUPLICATE];
	if (s.verified == 0)
		return s;
	in = interval_wilson((double)s.real, (double)s.verified,
	    INTERVAL_ALPHA);
	s.share = (double)s.real / (double)s.verified;
	s.low = in.low;
	s.high = in.high;
	return s;
}

struct real_share
real_share(const struct real *r)
{
	return share_among(r->of);
}

struct real_share
real_drawn(const struct real *r)
{
	return share_among(r->drawn_of);
}
