/* Posts with one item and not another, beside a count of each day's by hand. */
#include "count/overlap.h"

#include <stdio.h>

#include "check.h"
#include "stats/random.h"

enum { DAYS = 9, ITEMS = 4, POSTS = 200 };

struct made {
	uint32_t day;
	unsigned items;	/* a bit each */
};

static bool
same(const struct sums *a, const struct sums *b)
{
	return a->k == b->k && a->hit == b->hit && a->miss == b->miss &&
	    a->m == b->m && a->x == b->x && a->mm == b->mm &&
	    a->xm == b->xm && a->xx == b->xx;
}

/* Posts with an item of the one set and none of the other, day by day. */
static struct sums
by_hand(const struct made *post, unsigned with, unsigned without, bool single)
{
	struct sums s = { 0 };

	for (uint32_t day = 0; day < DAYS; day++) {
		int64_t x = 0, m = 0;

		for (size_t i = 0; i < POSTS; i++) {
			const bool has = (post[i].items & with) != 0 &&
			    (post[i].items & without) == 0;

			if (post[i].day != day)
				continue;
			if (single)
				sums_add(&s, has, 1);
			x += has;
			m++;
		}
		if (!single)
			sums_add(&s, x, m);
	}
	return s;
}

static void
all_pairs(const struct overlap *o, const struct made *post, bool single)
{
	const struct sums any = by_hand(post, (1u << ITEMS) - 1, 0, single);

	CHECK(same(overlap_any(o), &any), "any");
	for (uint32_t a = 0; a < ITEMS; a++)
		for (uint32_t b = 0; b < ITEMS; b++) {
			const struct sums want = by_hand(post, 1u << a,
			    1u << b, single);
			const struct sums got = overlap_without(o, a, b);

			if (a == b)
				continue;
			CHECK(same(&got, &want), "%u without %u: %lld, not %lld",
			    a, b, (long long)got.x, (long long)want.x);
			CHECK(overlap_count(o, a) == want.x +
			    overlap_both(o, a, b), "%u and %u", a, b);
		}
}

static void
posts(bool single)
{
	struct random draws = random_stream(7, 0);
	struct overlap o = { 0 };
	struct made post[POSTS];
	uint32_t value[ITEMS];
	struct dimension d = { .value = value, .present = false };

	overlap_open(&o, !single, true);
	overlap_add(&o, 0, &d);
	d.present = true;
	for (size_t i = 0; i < POSTS; i++) {
		/* Item 3 comes with item 0 only, and item 2 is rare. */
		post[i].day = (uint32_t)random_below(&draws, DAYS);
		post[i].items = (unsigned)random_below(&draws, 4);
		post[i].items |= random_below(&draws, 40) == 0 ? 4 : 0;
		post[i].items |= post[i].items % 2 * 8;
		d.n = 0;
		for (uint32_t k = ITEMS; k-- > 0;)
			if (post[i].items >> k & 1)
				value[d.n++] = k;
		overlap_add(&o, post[i].day, &d);
	}
	overlap_sum(&o);
	all_pairs(&o, post, single);
	overlap_close(&o);
}

int
main(void)
{
	posts(false);
	posts(true);
	return failures > 0;
}
