/*
 * The classes of a map stay apart: steps of OKLab as they are, in grey, and as
 * those see them who lack the cones for green; text on each can be read.
 * OKLab as published by B. Ottosson; deuteranopia by Machado, Oliveira and
 * Fernandes, IEEE Trans. Vis. Comput. Graph. 15 (2009), severity 1.
 */
#include "show/ramp.h"

#include <math.h>
#include <stdlib.h>

#include "check.h"

#define STEP 0.13

struct rgb {
	double v[3];	/* linear light, 0 to 1 */
};

static struct rgb
linear(const char *hex)
{
	const long all = strtol(hex + 1, NULL, 16);
	struct rgb c;

	for (int i = 0; i < 3; i++) {
		const double v = (double)(all >> (16 - 8 * i) & 255) / 255;

		c.v[i] = v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055,
		    2.4);
	}
	return c;
}

static struct rgb
product(const double m[3][3], struct rgb c)
{
	struct rgb to;

	for (int i = 0; i < 3; i++)
		to.v[i] = m[i][0] * c.v[0] + m[i][1] * c.v[1] +
		    m[i][2] * c.v[2];
	return to;
}

/* L, a, b */
static struct rgb
oklab(struct rgb c)
{
	static const double cones[3][3] = {
		{ 0.4122214708, 0.5363325363, 0.0514459929 },
		{ 0.2119034982, 0.6806995451, 0.1073969566 },
		{ 0.0883024619, 0.2817188376, 0.6299787005 } };
	static const double lab[3][3] = {
		{ 0.2104542553, 0.7936177850, -0.0040720468 },
		{ 1.9779984951, -2.4285922050, 0.4505937099 },
		{ 0.0259040371, 0.7827717662, -0.8086757660 } };
	struct rgb lms = product(cones, c);

	for (int i = 0; i < 3; i++)
		lms.v[i] = cbrt(lms.v[i]);
	return product(lab, lms);
}

static double
luminance(struct rgb c)
{
	return 0.2126 * c.v[0] + 0.7152 * c.v[1] + 0.0722 * c.v[2];
}

static struct rgb
as_it_is(struct rgb c)
{
	return c;
}

static struct rgb
in_grey(struct rgb c)
{
	const double y = luminance(c);

	return (struct rgb){ { y, y, y } };
}

static struct rgb
without_green(struct rgb c)
{
	static const double m[3][3] = {
		{ 0.367322, 0.860646, -0.227968 },
		{ 0.280085, 0.672501, 0.047413 },
		{ -0.011820, 0.042940, 0.968881 } };
	struct rgb to = product(m, c);

	for (int i = 0; i < 3; i++)
		to.v[i] = fmin(1, fmax(0, to.v[i]));
	return to;
}

static double
contrast(const char *a, const char *b)
{
	const double x = luminance(linear(a)) + 0.05;
	const double y = luminance(linear(b)) + 0.05;

	return fmax(x, y) / fmin(x, y);
}

static void
check_ramp(const char *name, const struct ramp_colour *ramp, double direction)
{
	static struct rgb (*const seen[])(struct rgb) = { as_it_is, in_grey,
	    without_green };

	for (int s = 0; s < 3; s++)
		for (int i = 0; i + 1 < RAMP_CLASSES; i++) {
			struct rgb a = oklab(seen[s](linear(ramp[i].fill)));
			struct rgb b = oklab(seen[s](linear(ramp[i + 1].fill)));
			double step = sqrt(pow(a.v[0] - b.v[0], 2) +
			    pow(a.v[1] - b.v[1], 2) + pow(a.v[2] - b.v[2], 2));

			CHECK(step >= STEP, "%s %d, seen %d: step %.4f", name,
			    i, s, step);
			CHECK((b.v[0] - a.v[0]) * direction > 0,
			    "%s %d, seen %d: lightness turns", name, i, s);
		}
	for (int i = 0; i < RAMP_CLASSES; i++)
		CHECK(contrast(ramp[i].fill, ramp[i].ink) >= 4.5,
		    "%s %d: text of contrast %.2f", name, i,
		    contrast(ramp[i].fill, ramp[i].ink));
}

/* One hue: the angle in the plane of a and b. */
static void
check_hue(const char *name, const struct ramp_colour *ramp)
{
	for (int i = 0; i < RAMP_CLASSES; i++) {
		struct rgb c = oklab(linear(ramp[i].fill));
		double hue = atan2(c.v[2], c.v[1]) * 180 / M_PI;

		CHECK(hue > -115 && hue < -100, "%s %d: hue %.1f", name, i,
		    hue);
	}
}

int
main(void)
{
	check_ramp("light", ramp_light, -1);
	check_ramp("dark", ramp_dark, 1);
	check_hue("light", ramp_light);
	check_hue("dark", ramp_dark);
	CHECK(ramp_of(0, 5) == 0 && ramp_of(4, 5) == 4, "five classes");
	CHECK(ramp_of(0, 2) == 3 && ramp_of(1, 2) == 4, "two classes");
	printf("%sok - classes of a map stay apart for every eye\n",
	    failures > 0 ? "not " : "");
	return failures > 0;
}
