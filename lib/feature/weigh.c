#include "feature/weigh.h"

#include <math.h>

float weigh_known[WEIGH_KNOWN];

/* Filled before main() begins. */
__attribute__((constructor)) static void
fill_known(void)
{
	for (uint16_t n = 1; n < WEIGH_KNOWN; n++)
		weigh_known[n] = weigh_far(n);
}

float
weigh_far(uint16_t n)
{
	return (float)(1 + log(n));
}

float
weigh_scale(double squares)
{
	return squares > 0 ? (float)(1 / sqrt(squares)) : 0;
}

double
weigh_features(const float *idf, const struct feature *v, size_t n,
    float *value)
{
	double sum[FEATURE_GROUPS] = { 0, 0 };
	float scale[FEATURE_GROUPS];
	uint64_t unknown = 0, all = 0;

	for (size_t i = 0; i < n; i++) {
		float x = idf[v[i].slot];

		all += v[i].n;
		unknown += x == 0 ? v[i].n : 0;
		if (v[i].n > 1)
			x *= weigh_tf(v[i].n);
		value[i] = x;
		sum[v[i].group] += (double)x * (double)x;
	}
	for (size_t i = 0; i < FEATURE_GROUPS; i++)
		scale[i] = weigh_scale(sum[i]);
	for (size_t i = 0; i < n; i++)
		value[i] *= scale[v[i].group];
	return all == 0 ? 0 : (double)unknown / (double)all;
}

float
weigh_idf(uint32_t with, uint32_t texts)
{
	return (float)(1 + log((1 + (double)texts) / (1 + (double)with)));
}
