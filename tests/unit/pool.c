/*
 * Opinions pooled: cases computed by hand and by another program, and what
 * must hold of any.
 */
#include "base/array.h"
#include "stats/pool.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>

#include "stats/random.h"

enum { MOST = 4 };

struct said {
	size_t parts;
	struct pool_part part[MOST];
	double null, trust;
};

static const struct known {
	const char *name;
	size_t n;
	struct said said[2];
	size_t answers;
	struct pool_part answer[MOST];
} known[] = {
	{ "bare", 1, {
		{ 2, { { 0, 0.605714286 }, { 1, 0.102857143 } }, 0.285714286, 1 },
	    }, 2, { { 0, 0.600850762 }, { 1, 0.113434952 } } },
	{ "locative", 1, {
		{ 2, { { 0, 0.807619048 }, { 1, 0.137142857 } }, 0.047619048, 1 },
	    }, 2, { { 0, 0.801134350 }, { 1, 0.151246603 } } },
	{ "type word", 1, {
		{ 2, { { 0, 0.810345163 }, { 1, 0.179212445 } }, 0.000486145, 1 },
	    }, 2, { { 0, 0.806239014 }, { 1, 0.193274841 } } },
	{ "kelurahan said", 1, {
		{ 2, { { 0, 0.974492754 }, { 1, 0.010434783 } }, 0.014492754, 1 },
	    }, 2, { { 0, 0.956515834 }, { 1, 0.028991413 } } },
	{ "typo", 1, {
		{ 2, { { 0, 0.817425743 }, { 1, 0.133069307 } }, 0.04950495, 1 },
	    }, 2, { { 0, 0.804265042 }, { 1, 0.146230008 } } },
	{ "direction", 2, {
		{ 2, { { 0, 0.764444444 }, { 1, 0.124444444 } }, 0.111111111, 1 },
		{ 2, { { 2, 0.605714286 }, { 3, 0.102857143 } }, 0.285714286, 0.15 },
	    }, 4, { { 0, 0.718869327 }, { 1, 0.130703514 }, { 2, 0.028795987 }, { 3, 0.022424823 } } },
	{ "second name sharpens", 2, {
		{ 3, { { 0, 0.515968992 }, { 1, 0.476279070 }, { 2, 0.005813953 } }, 0.001937984, 1 },
		{ 2, { { 2, 0.480000000 }, { 0, 0.480000000 } }, 0.04, 1 },
	    }, 3, { { 0, 0.922686717 }, { 2, 0.044375979 }, { 1, 0.032859784 } } },
	{ "ambiguous alone", 1, {
		{ 2, { { 0, 0.861538462 }, { 1, 0.123076923 } }, 0.015384615, 1 },
	    }, 2, { { 0, 0.847337278 }, { 1, 0.137278107 } } },
	{ "ambiguous with district", 2, {
		{ 2, { { 0, 0.861538462 }, { 1, 0.123076923 } }, 0.015384615, 1 },
		{ 1, { { 1, 0.600000000 } }, 0.4, 1 },
	    }, 2, { { 1, 0.886549132 }, { 0, 0.107297021 } } },
	{ "outside", 1, {
		{ 1, { { 0, 0.666666667 } }, 0.333333333, 1 },
	    }, 1, { { 0, 0.666666667 } } },
	{ "unlisted, second name", 2, {
		{ 0, { { 0, 0 } }, 0.2, 1 },
		{ 1, { { 0, 0.923076923 } }, 0.076923077, 1 },
	    }, 1, { { 0, 0.923076923 } } },
	{ "street named after an area", 1, {
		{ 1, { { 0, 0.800000000 } }, 0.2, 1 },
	    }, 1, { { 0, 0.800000000 } } },
	{ "weak without cue", 1, {
		{ 2, { { 0, 0.142000000 }, { 1, 0.058000000 } }, 0.8, 1 },
	    }, 2, { { 0, 0.140384615 }, { 1, 0.059615385 } } },
	{ "weak, sharpened", 2, {
		{ 2, { { 0, 0.142000000 }, { 1, 0.058000000 } }, 0.8, 1 },
		{ 1, { { 0, 0.923076923 } }, 0.076923077, 1 },
	    }, 2, { { 0, 0.930711856 }, { 1, 0.007749682 } } },
	{ "reply, no place", 1, {
		{ 2, { { 0, 0.725615113 }, { 1, 0.173947357 } }, 0.10043753, 0.9 },
	    }, 2, { { 0, 0.643505506 }, { 1, 0.166100717 } } },
	{ "usual place only", 1, {
		{ 2, { { 0, 0.600000000 }, { 1, 0.066666667 } }, 0.333333333, 0.3 },
	    }, 2, { { 0, 0.176923077 }, { 1, 0.023076923 } } },
	{ "point and text differ", 2, {
		{ 2, { { 0, 0.807596899 }, { 1, 0.178604651 } }, 0.003875969, 1 },
		{ 1, { { 2, 0.582000000 } }, 0.418, 0.5 },
	    }, 3, { { 0, 0.707280060 }, { 1, 0.169552005 }, { 2, 0.120419874 } } },
};

static int failures;

static void
expect(bool ok, const char *what)
{
	if (!ok) {
		failures++;
		printf("not ok: %s\n", what);
	}
}

static void
check_known(struct pooled *pool, const struct known *k)
{
	struct pool_evidence e[ARRAY_N(k->said)];
	double sum = 0;

	for (size_t i = 0; i < k->n; i++)
		e[i] = (struct pool_evidence){ k->said[i].part,
		    k->said[i].parts, k->said[i].null, k->said[i].trust };
	pool_combine(pool, e, k->n);
	expect(pool->n == k->answers, k->name);
	for (size_t i = 0; i < pool->n && i < k->answers; i++) {
		/* Equal ones stand in the order of their numbers. */
		expect(pool->v[i].item == k->answer[i].item, k->name);
		expect(fabs(pool->v[i].p - k->answer[i].p) < 2e-9, k->name);
		sum += pool->v[i].p;
	}
	expect(fabs(sum - pool->certain) < 1e-12, k->name);
}

/* Many pieces of evidence, in both orders: the same, and nothing overflows. */
static void
check_many(struct pooled *pool)
{
	enum { N = 2000 };
	static struct pool_part part[N][2];
	static struct pool_evidence e[N];
	struct random r = random_stream(5, 0);
	double first;

	for (int i = 0; i < N; i++) {
		part[i][0] = (struct pool_part){ 1, 0.5 * random_real(&r) };
		part[i][1] = (struct pool_part){ 2, 0.4 * random_real(&r) };
		e[i] = (struct pool_evidence){ part[i], 2, 0.1, 0.3 };
	}
	pool_combine(pool, e, N);
	first = pool->v[0].p;
	expect(pool->n == 2 && isfinite(first) && first > 0.99,
	    "many pieces of evidence");
	for (int i = 0; i < N / 2; i++) {
		struct pool_evidence t = e[i];

		e[i] = e[N - 1 - i];
		e[N - 1 - i] = t;
	}
	pool_combine(pool, e, N);
	expect(fabs(pool->v[0].p - first) < 1e-9, "the order is nothing");
}

int
main(void)
{
	struct pooled pool = { 0 };
	static const struct pool_part none = { 7, 0 };

	for (size_t i = 0; i < ARRAY_N(known); i++)
		check_known(&pool, known + i);
	pool_combine(&pool, NULL, 0);
	expect(pool.n == 0 && pool.certain == 0, "no evidence");
	pool_combine(&pool, &(struct pool_evidence){ &none, 1, 0.5, 1 }, 1);
	expect(pool.n == 0 && pool.certain == 0, "nothing named");
	check_many(&pool);
	pool_free(&pool);
	return failures > 0;
}
