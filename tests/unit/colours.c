/*
 * The contrasts (WCAG 2) that the colours of drawings keep on paper and on dark
 * screens, and that amounts go one way: more is further from the ground.
 */
#include "svg/colours.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/str.h"

#include "check.h"

static double
channel(const char *hex)
{
	const char two[] = { hex[0], hex[1], '\0' };
	const double v = (double)strtoul(two, NULL, 16) / 255;

	return v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

static double
luminance(const char *c)
{
	return 0.2126 * channel(c + 1) + 0.7152 * channel(c + 3) +
	    0.0722 * channel(c + 5);
}

static double
contrast(const char *a, const char *b)
{
	const double x = luminance(a), y = luminance(b);

	return (fmax(x, y) + 0.05) / (fmin(x, y) + 0.05);
}

static const char *
colour(const char *name, bool dark)
{
	const struct colour *c = colours_find(name, strlen(name));

	return dark ? c->dark : c->light;
}

static void
at_least(const char *name, const char *on, double light, double dark)
{
	CHECK(contrast(colour(name, false), colour(on, false)) >= light,
	    "%s on %s: %.2f", name, on, contrast(colour(name, false),
	    colour(on, false)));
	CHECK(contrast(colour(name, true), colour(on, true)) >= dark,
	    "%s on %s, dark: %.2f", name, on, contrast(colour(name, true),
	    colour(on, true)));
}

static void
readable(void)
{
	static const char *const text[] = { "ink", "dim", "under", "over",
	    "asdue", "und", "b3", NULL };
	static const char *const edge[] = { "b3", "b2", "b1s", "wh", "under",
	    "over", "asdue", "und", "ink", "dim", NULL };
	static const char *const cell[] = { "h0", "h1", "h2", "h3", "h4", "h5",
	    "h6", "n1", "n2", "n3", "p1", "p2", "p3", NULL };
	static const char *const in_it[] = { "k0", "k1", "k2", "k3", "k4", "k5",
	    "k6", "kn1", "kn2", "kn3", "kp1", "kp2", "kp3" };

	for (size_t i = 0; text[i] != NULL; i++)
		at_least(text[i], "paper", 6.3, 7.7);
	for (size_t i = 0; edge[i] != NULL; i++)
		at_least(edge[i], "paper", 3.2, 3.2);
	for (size_t i = 0; cell[i] != NULL; i++)
		at_least(in_it[i], cell[i], 4.5, 4.5);
	/* in print text is #000 and #444, also beside dark cells */
	CHECK(contrast("#444444", "#ffffff") >= 6.3, "dim in print");
}

static void
ordered(void)
{
	static const char *const ramp[] = { "h0", "h1", "h2", "h3", "h4", "h5",
	    "h6", NULL };
	static const char *const below[] = { "h0", "n1", "n2", "n3", NULL };
	static const char *const above[] = { "h0", "p1", "p2", "p3", NULL };
	static const char *const *const all[] = { ramp, below, above };

	for (size_t r = 0; r < 3; r++)
		for (size_t i = 1; all[r][i] != NULL; i++)
			for (int dark = 0; dark < 2; dark++) {
				const char *paper = colour("paper", dark);
				double less = contrast(colour(all[r][i - 1],
				    dark), paper);
				double more = contrast(colour(all[r][i],
				    dark), paper);

				CHECK(more > less * 1.05, "%s after %s, %d: "
				    "%.2f %.2f", all[r][i], all[r][i - 1],
				    dark, less, more);
			}
}

/* Each colour is used, once on paper and once on dark, and no name is left. */
static void
styled(void)
{
	struct buf b = { 0 };

	colours_style(&b);
	CHECK(str_chr(buf_str(&b), '$') == SIZE_MAX, "a name is left");
	for (const struct colour *c = colours_all; c->name != NULL; c++) {
		const size_t dark = str_find(buf_str(&b), STR("@media screen"));

		CHECK(strlen(c->light) == 7 && strlen(c->dark) == 7, "%s",
		    c->name);
		CHECK(str_find(str_sub(buf_str(&b), 0, dark),
		    str_of(c->light)) != SIZE_MAX && str_find(str_skip(
		    buf_str(&b), dark), str_of(c->dark)) != SIZE_MAX,
		    "%s is not used", c->name);
	}
	buf_free(&b);
}

int
main(void)
{
	readable();
	ordered();
	styled();
	return failures != 0;
}
