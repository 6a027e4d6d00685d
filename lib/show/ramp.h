/*
 * Colours of classes of amounts: one blue from light to dark (on a dark ground
 * from dark to light), whose steps are at least 0.13 apart in OKLab (B.
 * Ottosson, A perceptual color space for image processing, 2020): as they are,
 * in grey, and without the cones for green. tests/unit/ramp.c computes it.
 */
#ifndef SHOW_RAMP_H
#define SHOW_RAMP_H

#include <stddef.h>

enum { RAMP_CLASSES = 5 };

/* A ground, and text on it with a contrast of 4.5 or more; both as #rrggbb. */
struct ramp_colour {
	const char *fill;
	const char *ink;
};

/* From the least to the most; on paper and light screens, and on dark ones. */
extern const struct ramp_colour ramp_light[RAMP_CLASSES];
extern const struct ramp_colour ramp_dark[RAMP_CLASSES];

/*
 * Where class i of n (at most RAMP_CLASSES) stands in the ramp: the largest is
 * always the strongest colour.
 */
size_t ramp_of(size_t i, size_t n);

#endif
