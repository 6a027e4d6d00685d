/* Posts shared out among cells, and what an interval of a given width costs. */
#include <math.h>
#include <stdint.h>

#include "check.h"
#include "draw/allocate.h"

static void
fill(struct allocate_cell *c, uint64_t a, uint64_t b, uint64_t d)
{
	c[0] = (struct allocate_cell){ .N = a, .rate = 0.8 };
	c[1] = (struct allocate_cell){ .N = b, .rate = 0.15 };
	c[2] = (struct allocate_cell){ .N = d, .rate = 0.005 };
}

static void
expect(const struct allocate_cell *c, uint64_t a, uint64_t b, uint64_t d)
{
	CHECK(c[0].n == a && c[1].n == b && c[2].n == d,
	    "%ju %ju %ju, not %ju %ju %ju", (uintmax_t)c[0].n,
	    (uintmax_t)c[1].n, (uintmax_t)c[2].n, (uintmax_t)a, (uintmax_t)b,
	    (uintmax_t)d);
}

static void
is_wide(const struct allocate_cell *c, double width)
{
	double got = allocate_width(c, 3);

	CHECK(fabs(got - width) <= 1e-9 * width, "%.17g wide, not %.17g", got,
	    width);
}

static void
shares_out(enum allocate_how how, uint64_t hits, uint64_t least, uint64_t a,
    uint64_t b, uint64_t d)
{
	struct allocate_cell c[3];

	fill(c, hits, 800, 8000);
	allocate_total(c, 3, 500, how, least);
	expect(c, a, b, d);
}

int
main(void)
{
	struct allocate_cell c[3];

	shares_out(ALLOCATE_EQUAL, 1200, 20, 167, 167, 166);
	shares_out(ALLOCATE_PROPORTIONAL, 1200, 20, 60, 40, 400);
	shares_out(ALLOCATE_OPTIMAL, 1200, 20, 181, 107, 212);
	shares_out(ALLOCATE_OPTIMAL, 40, 50, 40, 155, 305);

	fill(c, 1200, 800, 8000);
	allocate_plan(c, 3, 0.02, 20);
	expect(c, 254, 151, 298);
	is_wide(c, 0.019940705568574815);

	/* More is asked than there is: all of it, and no width is left. */
	fill(c, 12, 0, 30);
	allocate_plan(c, 3, 1e-9, 20);
	expect(c, 12, 0, 30);
	is_wide(c, 0);
	fill(c, 12, 0, 30);
	allocate_total(c, 3, 500, ALLOCATE_EQUAL, 20);
	expect(c, 12, 0, 30);
	return failures > 0;
}
