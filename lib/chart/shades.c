#include "chart/shades.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "show/numerals.h"

enum { SHADES = 6 };	/* beside 0 */

#define DASH "\xe2\x80\x93"
#define MINUS "\xe2\x88\x92"

/* Where classes of shares end, in parts of 1; exact ends are in the next. */
static const double share_end[] = { .05, .10, .15, .20, .30 };

static bool
all_whole(const struct chart *c)
{
	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			double v = c->panel[p].mark[i].value;

			if (!isnan(v) && v != floor(v))
				return false;
		}
	return true;
}

struct shades
shades_of(const struct chart *c)
{
	struct shades s = { .max = c->reach, .unit = 1, .both = c->signs };

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			double v = c->panel[p].mark[i].value;

			s.max = fmax(s.max, fabs(v));
			s.both = s.both || v < 0;
		}
	s.kind = c->signs ? SHADES_RESIDUALS : s.both || c->reach > 0 ?
	    SHADES_PARTS : c->percent ? SHADES_SHARES : all_whole(c) ?
	    SHADES_COUNTS : SHADES_PARTS;
	while (s.kind == SHADES_COUNTS && s.max > 64 * s.unit)
		s.unit *= 2;
	return s;
}

static int
class_of_count(const struct shades *s, double v)
{
	int class = 1;

	if (!(v > 0))
		return 0;
	while (class < SHADES && v > ldexp(s->unit, class))
		class++;
	return class;
}

static int
class_of_share(double v)
{
	size_t i = 0;

	if (!(v > 0))
		return 0;
	while (i < ARRAY_N(share_end) && v >= share_end[i])
		i++;
	return (int)i + 1;
}

/* v in parts of the largest: 1 to parts, 0 when it is none. */
static int
part_of(const struct shades *s, double v, int parts)
{
	return v > 0 ? (int)fmin(parts, fmax(1, ceil(parts * v / s->max))) : 0;
}

int
shades_class(const struct shades *s, double v)
{
	switch (s->kind) {
	case SHADES_COUNTS:
		return class_of_count(s, v);
	case SHADES_SHARES:
		return class_of_share(v);
	case SHADES_RESIDUALS:
		for (int step = 3; step > 0; step--)
			if (fabs(v) >= (step == 3 ? 4 : step))
				return v < 0 ? -step : step;
		return 0;
	case SHADES_PARTS:
		break;
	}
	if (!s->both)
		return part_of(s, v, SHADES);
	return v < 0 ? -part_of(s, -v, 3) : part_of(s, v, 3);
}

void
shades_range(const struct shades *s, int *first, int *last)
{
	*first = s->both ? -3 : 0;
	*last = s->both ? 3 : SHADES;
	if (s->kind == SHADES_COUNTS)
		*last = class_of_count(s, s->max);
}

static void
name_count(const struct shades *s, int class, struct buf *b)
{
	const double first = class == 1 ? 1 : ldexp(s->unit, class - 1) + 1;
	const double last = ldexp(s->unit, class);

	if (class == 0) {
		buf_addc(b, '0');
		return;
	}
	numerals_decimal(b, first, 0);
	if (class == SHADES) {
		buf_addc(b, '+');
	} else if (last > first) {
		buf_addz(b, DASH);
		numerals_decimal(b, last, 0);
	}
}

static void
name_share(int class, struct buf *b)
{
	if (class == 0)
		buf_addc(b, '0');
	else if (class == 1)
		buf_addz(b, "<5");
	else if (class == SHADES)
		buf_addz(b, "30+");
	else
		buf_addf(b, "%.0f" DASH "%.0f", 100 * share_end[class - 2],
		    100 * share_end[class - 1] - 1);
}

bool
shades_name(const struct chart *c, const struct shades *s, int class,
    struct buf *b)
{
	static const double from[] = { 0, 1, 2, 4 };

	switch (s->kind) {
	case SHADES_COUNTS:
		name_count(s, class, b);
		return true;
	case SHADES_SHARES:
		name_share(class, b);
		return true;
	case SHADES_RESIDUALS:
		if (class == 0)
			buf_addz(b, "\xc2\xb1""1");
		else
			buf_addf(b, "%s%.0f", class < 0 ? "\xe2\x89\xa4 " MINUS :
			    "\xe2\x89\xa5 +", from[class < 0 ? -class : class]);
		return true;
	case SHADES_PARTS:
		break;
	}
	if (class == 0) {
		buf_addc(b, '0');
		return true;
	}
	if (!(s->max > 0))
		return false;
	buf_addz(b, class < 0 ? "\xe2\x89\xa5 " : "\xe2\x89\xa4 ");
	chart_number(c, s->max * class / (s->both ? 3 : SHADES), b);
	return true;
}

const char *
shades_fill(const struct shades *s, int class)
{
	static const char *const sign[] = {
		"n3", "n2", "n1", "h0", "p1", "p2", "p3"
	};
	static const char *const size[] = {
		"h0", "h1", "h2", "h3", "h4", "h5", "h6"
	};

	return s->both ? sign[class + 3] : size[class];
}

const char *
shades_ink(const struct shades *s, int class)
{
	static const char *const sign[] = {
		"kn3", "kn2", "kn1", "k0", "kp1", "kp2", "kp3"
	};
	static const char *const size[] = {
		"k0", "k1", "k2", "k3", "k4", "k5", "k6"
	};

	return s->both ? sign[class + 3] : size[class];
}
