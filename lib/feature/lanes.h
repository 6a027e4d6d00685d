/*
 * Four sums at once: the weights of a slot, times a value, are added to the
 * sums of the codes. SSE2 and NEON give the bits that the plain path gives.
 */
#ifndef FEATURE_LANES_H
#define FEATURE_LANES_H

#include <stddef.h>
#include <stdint.h>

enum { LANES = 4 };

#if defined(__SSE2__) && !defined(TW_PLAIN)
#include <emmintrin.h>

static inline void
lanes_add(float *sum, const int16_t *weight, float value)
{
	__m128i w = _mm_loadl_epi64((const void *)weight);

	/* Shifted down from the upper half, a number keeps its sign. */
	w = _mm_srai_epi32(_mm_unpacklo_epi16(w, w), 16);
	_mm_storeu_ps(sum, _mm_add_ps(_mm_loadu_ps(sum),
	    _mm_mul_ps(_mm_set1_ps(value), _mm_cvtepi32_ps(w))));
}
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(TW_PLAIN)
#include <arm_neon.h>

static inline void
lanes_add(float *sum, const int16_t *weight, float value)
{
	float32x4_t w = vcvtq_f32_s32(vmovl_s16(vld1_s16(weight)));

	/* Not vmlaq: it may round once where the others round twice. */
	vst1q_f32(sum, vaddq_f32(vld1q_f32(sum), vmulq_n_f32(w, value)));
}
#else
static inline void
lanes_add(float *sum, const int16_t *weight, float value)
{
	for (int i = 0; i < LANES; i++)
		sum[i] += value * (float)weight[i];
}
#endif

#endif
