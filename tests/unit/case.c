/*
 * Priorities, shares of verdicts, distances and posts found again, against
 * values computed outside.
 */
#include <math.h>

#include "base/array.h"
#include "case/queue.h"
#include "case/real.h"
#include "incident/roster.h"
#include "incident/site.h"

#include "check.h"

static void
check_priority(void)
{
	static const struct {
		struct queue_claim claim;
		double priority;
	} vector[] = {
		{ { 1, 1, 3600, 259200, false, VERDICT_NONE }, 1 },
		{ { 3, 8, 3600, 21600, false, VERDICT_NONE }, 12 },
		{ { 1, 4, 518400, 259200, false, VERDICT_NONE }, 6 },
		{ { 1, 4, 518400, 259200, true, VERDICT_NONE }, 1.5 },
		{ { 2, 2, 0, 259200, false, VERDICT_REAL }, 8 },
		{ { 3, 50, 0, 21600, false, VERDICT_FALSE }, 0 },
		{ { 3, 50, 0, 21600, false, VERDICT_DUPLICATE }, 0 },
		{ { 3, 50, 0, 21600, false, VERDICT_DONE }, 0 },
		{ { 2, 0, 9999999, 0, false, VERDICT_UNCLEAR }, 2 },
	};

	for (size_t i = 0; i < ARRAY_N(vector); i++) {
		double p = queue_priority(&vector[i].claim);

		CHECK(fabs(p - vector[i].priority) < 1e-12,
		    "priority %zu is %.17g, not %.17g", i, p,
		    vector[i].priority);
	}
}

static void
check_near(const char *what, double is, double should)
{
	CHECK(fabs(is - should) < 1e-10, "%s is %.17g, not %.17g", what, is,
	    should);
}

static void
check_verdicts(void)
{
	struct real calls = { .cases = 700,
		.of = { [VERDICT_REAL] = 1, [VERDICT_FALSE] = 699 } };
	struct real counted = { .cases = 140, .drawn = 40, .drawn_of = {
		[VERDICT_REAL] = 20, [VERDICT_DONE] = 11,
		[VERDICT_FALSE] = 5, [VERDICT_DUPLICATE] = 4,
		[VERDICT_UNCLEAR] = 3 } };
	struct real nothing = { .cases = 3, .of = { [VERDICT_UNCLEAR] = 3 } };
	struct real_share s = real_share(&calls);

	check_near("share of calls", s.share, 0.0014285714285714286);
	check_near("its low end", s.low, 0.0002522224622331505);
	check_near("its high end", s.high, 0.00804717330010465);
	s = real_drawn(&counted);
	CHECK(s.verified == 40 && s.real == 31, "%ju of %ju are real",
	    (uintmax_t)s.real, (uintmax_t)s.verified);
	check_near("cases", 140 * s.share, 108.5);
	check_near("low end of cases", 140 * s.low, 87.49566456076597);
	check_near("high end of cases", 140 * s.high, 122.75747214704298);
	s = real_share(&nothing);
	CHECK(s.verified == 0 && isnan(s.share) && isnan(s.low),
	    "what is unclear is verified");
}

static void
check_distance(void)
{
	/* A degree of a meridian, and of a parallel at 60 degrees. */
	struct site_spot a = { 0, 0, 0 }, b = { 1000000, 0, 0 };
	struct site_spot c = { 60000000, 0, 0 }, d = { 60000000, 1000000, 0 };

	CHECK(fabs(site_distance(&a, &b) - 111195.08) < 0.01,
	    "a degree of latitude is %.3f m", site_distance(&a, &b));
	CHECK(fabs(site_distance(&c, &d) - 55597.54) < 0.01,
	    "a degree of longitude there is %.3f m", site_distance(&c, &d));
}

/* Posts that come and go: each is found as long as it is there. */
static void
check_roster(void)
{
	enum { CASES = 500, POSTS = 20 };
	struct roster r = { 0 };
	static uint32_t newest[CASES];

	for (uint32_t round = 0; round < 3; round++) {
		for (uint32_t c = 0; c < CASES; c++) {
			newest[c] = ROSTER_NONE;
			for (uint32_t k = 0; k < POSTS; k++) {
				uint64_t id = c * POSTS + k + 1;

				newest[c] = roster_add(&r, (uint64_t[]){ id,
				    k % 2 == 0 ? c + 1 : 0, id }, c, newest[c]);
			}
		}
		for (uint32_t c = 0; c < CASES; c += 2)
			roster_drop(&r, newest[c]);
		for (uint32_t c = 0; c < CASES; c++) {
			uint32_t i = roster_find(&r, ROSTER_ID,
			    c * POSTS + 1);
			uint32_t words = roster_find(&r, ROSTER_WORDS, c + 1);

			CHECK((i == ROSTER_NONE) == (c % 2 == 0),
			    "case %u: its first post", c);
			CHECK((words == ROSTER_NONE) == (c % 2 == 0),
			    "case %u: its words", c);
			CHECK(words == ROSTER_NONE || roster_next(&r,
			    ROSTER_WORDS, words) == ROSTER_NONE,
			    "case %u: its words twice", c);
		}
		for (uint32_t c = 1; c < CASES; c += 2)
			roster_drop(&r, newest[c]);
		CHECK(r.used == 0 && r.n == CASES * POSTS,
		    "%u posts are left in %u places", r.used, r.n);
	}
	roster_free(&r);
}

int
main(void)
{
	check_priority();
	check_verdicts();
	check_distance();
	check_roster();
	return failures > 0;
}
