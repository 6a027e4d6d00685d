#include "case/real.h"

#include <math.h>

static struct real_share
share_among(const uint64_t of[VERDICT_KINDS])
{
	struct real_share s = { .share = NAN, .low = NAN, .high = NAN };
	struct interval in;

	for (int k = 0; k < VERDICT_KINDS; k++) {
		if (verdict_verified((enum verdict_kind)k))
			s.verified += of[k];
		if (verdict_real((enum verdict_kind)k))
			s.real += of[k];
	}
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
