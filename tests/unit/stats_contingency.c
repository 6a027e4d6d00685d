/*
 * Tables, keyness and pairs against the toolkit's vectors, re-derived from the
 * sources that the headers name; the tally and HyperLogLog by what they promise.
 */
#include <math.h>
#include <stdio.h>

#include "base/hash.h"
#include "stats/contingency.h"
#include "stats/keyness.h"
#include "stats/tally.h"
#include "stream/hll.h"

static int failed;

static void
near(const char *what, double got, double want)
{
	if (fabs(got - want) <= 1e-9 * fmax(1, fabs(want)) ||
	    (isnan(got) && isnan(want)))
		return;
	printf("%s: %.17g, not %.17g\n", what, got, want);
	failed = 1;
}

static void
tables(void)
{
	const double o[] = { 30, 10, 5, 20, 25, 15, 5, 5, 35 };
	const double gap[] = { 30, 0, 10, 0, 0, 0, 20, 0, 25 };
	const double tight[] = { 30, 10, 20, 25 };
	const double even[] = { 10, 20, 20, 40 };
	struct contingency t = contingency_test(o, 3, 3), g;
	double p[] = { 0.01, NAN, 0.04, 0.03, 0.005 };

	near("x2", t.x2, 59.7064393939394);
	near("g2", t.g2, 59.241970178836766);
	near("df", t.df, 4);
	near("p", t.p / 3.343581473872151e-12, 1);
	near("v", t.v, 0.44611821824093295);
	near("v corrected", t.v_corrected, 0.4337324030998808);
	near("residual", contingency_residual(30, 45, 55, 150),
	    4.991448599864116);
	near("least", t.least, 12);
	g = contingency_test(gap, 3, 3);
	t = contingency_test(tight, 2, 2);
	near("empty rows and columns are left out", g.x2, t.x2);
	near("their df", g.df, 1);
	t = contingency_test(even, 2, 2);
	near("independence", t.x2, 0);
	near("its corrected V", t.v_corrected, 0);
	near("its p by permutation", contingency_permuted(even, 2, 2, 99, 1), 1);
	t = contingency_test(o, 1, 9);
	near("one row", t.x2, NAN);
	near("a permuted p is at least 1/(B + 1)",
	    contingency_permuted(o, 3, 3, 199, 1), 1. / 200);
	contingency_holm(p, 5);
	near("Holm, smallest", p[4], 0.02);
	near("Holm, next", p[0], 0.03);
	near("Holm, third", p[3], 0.06);
	near("Holm never falls", p[2], 0.06);
}

static void
words(void)
{
	near("ll2", keyness_ll(43, 1000, 12, 1200), 24.64891144600139);
	near("ll4", keyness_ll4(43, 1000, 12, 1200), 25.258796979829636);
	near("log ratio", keyness_log_ratio(43, 1000, 12, 1200),
	    2.1043366598147357);
	near("log ratio of 0", keyness_log_ratio(5, 1000, 0, 1200),
	    3.584962500721156);
	/* Clopper and Pearson's lower end for 43 of 55 is .649897895236516 */
	near("lrc", keyness_lrc(43, 1000, 12, 1200, 1), 1.155471746435264);
	near("lrc turned round", keyness_lrc(12, 1200, 43, 1000, 1),
	    -keyness_lrc(43, 1000, 12, 1200, 1));
	near("lrc that can be nothing", keyness_lrc(5, 1000, 4, 1000, 1), 0);
	near("log ratio to 0", keyness_log_ratio(0, 1200, 5, 1000),
	    -3.584962500721156);
	/* 0.025^(1/20) of the 20 posts, on one side alone */
	near("lrc of 0", keyness_lrc(20, 1000, 0, 1000, 1),
	    log2(pow(0.025, 0.05) / (1 - pow(0.025, 0.05))));
	near("lrc to 0", keyness_lrc(0, 1000, 20, 1000, 1),
	    -keyness_lrc(20, 1000, 0, 1000, 1));
	for (int i = 0; i < 3; i++) {
		uint64_t n1 = i == 0 ? 0 : 9, n2 = i == 1 ? 0 : 9;
		uint64_t a = i == 2 ? 0 : n1 / 9, b = i == 2 ? 0 : n2 / 9;

		near("ll2 of nothing", keyness_ll(a, n1, b, n2), 0);
		near("ll4 of nothing", keyness_ll4(a, n1, b, n2), 0);
		near("log ratio of nothing", keyness_log_ratio(a, n1, b, n2), NAN);
		near("lrc of nothing", keyness_lrc(a, n1, b, n2, 1), NAN);
	}
}

/* Tables with cells, rows and parts of nothing; equal p in order. */
static void
sparse(void)
{
	const double part[] = { 0.3, 0.2, 0.1, 0.4 }, two[] = { 1, 0, 0, 1 };
	const double row[] = { 3, 1, 0, 0, 1, 3 }, one[] = { 3, 1, 1, 3 };
	struct contingency t = contingency_test(part, 2, 2);
	struct contingency_pair p;
	double same[] = { 0.02, 0.01, 0.02 };

	near("x2 of a mention in all", t.x2, 1. / 6);
	near("its corrected V", t.v_corrected, NAN);
	t = contingency_test(two, 2, 2);
	near("x2 of two mentions", t.x2, 2);
	near("g2 of two mentions", t.g2, 4 * log(2));
	near("their corrected V", t.v_corrected, NAN);
	near("residual of all rows", contingency_residual(3, 4, 3, 4), NAN);
	near("p by permutation, with an empty row",
	    contingency_permuted(row, 3, 2, 99, 1),
	    contingency_permuted(one, 2, 2, 99, 1));
	contingency_holm(same, 3);
	near("Holm, first of equal ones", same[0], 0.04);
	near("Holm, second of equal ones", same[2], 0.04);
	near("Holm, beside equal ones", same[1], 0.03);
	p = contingency_pair(0, 0, 0, 9);
	near("jaccard of nothing", p.jaccard, NAN);
	near("phi of nothing", p.phi, NAN);
	near("lift of nothing", p.lift, NAN);
}

static void
together(void)
{
	struct contingency_pair p = contingency_pair(20, 30, 12, 100);

	near("jaccard", p.jaccard, 12. / 38);
	near("phi", p.phi, (100 * 12 - 20 * 30) / sqrt(20. * 30 * 80 * 70));
	near("lift", p.lift, 2);
	near("phi of what is in all posts", contingency_pair(100, 30, 30, 100).phi,
	    NAN);
}

/* Adding in parts and in any order gives the same sums as the clusters whole. */
static void
tallies(void)
{
	struct tally *t = tally_open(true), *once = tally_open(false);
	struct sums want = { 0 };
	uint32_t whole = tally_series(t, TALLY_WHOLE);
	uint32_t item = tally_series(t, whole);
	const struct sums *s;

	for (int64_t c = 0; c < 5000; c++)
		sums_add(&want, c % 3, 3 + c % 5);
	for (int64_t part = 0; part < 8; part++)
		for (int64_t i = 0; i < 5000; i++) {
			int64_t c = part % 2 ? 4999 - i : i;

			if (part < 3 + c % 5)
				tally_add(t, whole, (uint32_t)c, 1, 1);
			if (part < c % 3)
				tally_add(t, item, (uint32_t)c, 1, 1);
		}
	if (!tally_sum(t)) {
		printf("the tally does not add up\n");
		failed = 1;
	}
	s = tally_sums(t, item);
	if (s->k != want.k || s->hit != want.hit || s->miss != want.miss ||
	    s->m != want.m || s->x != want.x || s->mm != want.mm ||
	    s->xm != want.xm || s->xx != want.xx) {
		printf("the tally's sums are not those of its clusters\n");
		failed = 1;
	}
	whole = tally_series(once, TALLY_WHOLE);
	item = tally_series(once, whole);
	for (int64_t c = 0; c < 5000; c++) {
		tally_add(once, whole, 0, 3 + c % 5, 3 + c % 5);
		if (c % 3 > 0)
			tally_add(once, item, 0, c % 3, 3 + c % 5);
	}
	(void)tally_sum(once);
	s = tally_sums(once, item);
	if (s->k != want.k || s->hit != want.hit || s->miss != want.miss ||
	    s->m != want.m || s->mm != want.mm || s->xm != want.xm ||
	    s->xx != want.xx) {
		printf("without clusters the sums are others\n");
		failed = 1;
	}
	tally_close(t);
	tally_close(once);
}

/* Estimates from 10 to a million are within four standard errors. */
static void
sketches(void)
{
	struct hll all = { 0 };
	struct buf text = { 0 };
	uint64_t n = 0;

	for (uint64_t to = 10; to <= 1000000; to *= 10) {
		struct hll copy = { 0 };
		double e;

		for (; n < to; n++) {
			buf_clear(&text);
			buf_addu(&text, n);
			hll_add(&all, hash_seeded(buf_str(&text), 1));
			hll_add(&all, hash_seeded(buf_str(&text), 1));
		}
		e = hll_estimate(&all) / (double)n;
		if (fabs(e - 1) > 4 * HLL_ERROR) {
			printf("%llu values: estimate off by %g\n",
			    (unsigned long long)n, e - 1);
			failed = 1;
		}
		buf_clear(&text);
		hll_write(&text, &all);
		if (!hll_merge(&copy, buf_str(&text)) ||
		    hll_estimate(&copy) != hll_estimate(&all)) {
			printf("%llu values: not read as written\n",
			    (unsigned long long)n);
			failed = 1;
		}
		hll_free(&copy);
	}
	near("nothing", hll_estimate(&(struct hll){ 0 }), 0);
	if (hll_merge(&all, STR("abc")) || hll_merge(&all, STR("zzz1"))) {
		printf("what are no registers is read\n");
		failed = 1;
	}
	hll_free(&all);
	buf_free(&text);
}

int
main(void)
{
	tables();
	sparse();
	words();
	together();
	tallies();
	sketches();
	return failed;
}
