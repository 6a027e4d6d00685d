#include "learn/weigh.h"

#include <math.h>

enum { KNOWN = 64 };	/* 1 + ln n is kept for n below this */

static float
tf(uint16_t n)
{
	static float known[KNOWN];

	if (n >= KNOWN)
		return (float)(1 + log(n));
	if (known[n] == 0)
		known[n] = (float)(1 + log(n));
	return known[n];
}

size_t
weigh_features(const struct weigh *w, const struct feature *v, size_t n,
    float *value)
{
	double sum[FEATURE_GROUPS] = { 0, 0 };
	float scale[FEATURE_GROUPS];
	size_t unknown = 0;

	for (size_t i = 0; i < n; i++) {
		uint32_t row = w->row == NULL ? v[i].slot : w->row[v[i].slot];
		float x = w->idf[row];

		unknown += x == 0;
		x *= v[i].n == 1 ? 1 : tf(v[i].n);
		value[i] = x;
		sum[v[i].group] += (double)x * x;
	}
	for (size_t i = 0; i < FEATURE_GROUPS; i++)
		scale[i] = sum[i] > 0 ? (float)(1 / sqrt(sum[i])) : 0;
	for (size_t i = 0; i < n; i++)
		value[i] *= scale[v[i].group];
	return unknown;
}

float
weigh_idf(uint32_t with, uint32_t texts)
{
	return (float)(1 + log((1 + (double)texts) / (1 + (double)with)));
}
