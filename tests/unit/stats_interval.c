/*
 * Intervals against the toolkit's vectors (re-derived from the sources that
 * interval.h names), and the sums they are computed from.
 */
#include <math.h>
#include <stdio.h>

#include "stats/interval.h"
#include "stats/special.h"

static int failed;

static void
near(const char *what, double got, double want)
{
	if (fabs(got - want) <= 1e-9)
		return;
	printf("%s: %.17g, not %.17g\n", what, got, want);
	failed = 1;
}

static void
both(const char *what, struct interval got, double low, double high)
{
	near(what, got.low, low);
	near(what, got.high, high);
}

static void
none(const char *what, struct interval got, const char *why)
{
	if (isnan(got.low) && isnan(got.high) && got.why != NULL &&
	    strcmp(got.why, why) == 0)
		return;
	printf("%s: %g %g %s\n", what, got.low, got.high,
	    got.why == NULL ? "no reason" : got.why);
	failed = 1;
}

static void
text(const char *what, struct buf *got, const char *want)
{
	if (!str_is(buf_str(got), want)) {
		printf("%s: %s, not %s\n", what, buf_z(got), want);
		failed = 1;
	}
	buf_clear(got);
}

static struct sums
sums_of(const int *x, const int *m, size_t n)
{
	struct sums s = { 0 };

	for (size_t i = 0; i < n; i++)
		sums_add(&s, x[i], m[i]);
	return s;
}

static void
simple(void)
{
	const double a = INTERVAL_ALPHA;

	both("wilson 0/10", interval_wilson(0, 10, a), 0, 0.2775327998628892);
	both("wilson 10/10", interval_wilson(10, 10, a),
	    0.7224672001371107, 1);
	both("wilson 3/20", interval_wilson(3, 20, a),
	    0.052368745896216595, 0.36041886474075696);
	both("wilson 7/1000", interval_wilson(7, 1000, a),
	    0.0033948684009907646, 0.014378315465766588);
	both("newcombe 56/70-48/80", interval_newcombe(56, 70, 48, 80, a),
	    0.052431472402365065, 0.333872654036906);
	none("wilson 0/0", interval_wilson(0, 0, a), "nothing to divide by");
}

/* x 2 0 5 1 0 3 of m 30 25 40 28 31 33 */
static void
clustered(void)
{
	const int x[] = { 2, 0, 5, 1, 0, 3 }, m[] = { 30, 25, 40, 28, 31, 33 };
	const int zero[6] = { 0 };
	struct sums s = sums_of(x, m, 6), items[2];
	double p = 11. / 187, v, half, star;

	near("share", interval_share(&s), 0.058823529411764705);
	v = interval_variance(&s);
	near("standard error", sqrt(v), 0.021988924077981996);
	near("deff", interval_deff(&s), 1.6331550802139037);
	near("df", interval_df(&s), 3);
	/* t with 3 degrees of freedom at 0.975, from its printed table */
	half = 3.182446305284263 * sqrt(v) / (p * (1 - p));
	both("clustered", interval_clustered(&s, 1, INTERVAL_ALPHA),
	    1 / (1 + exp(half - log(p / (1 - p)))),
	    1 / (1 + exp(-half - log(p / (1 - p)))));
	items[0] = s;
	items[1] = sums_of(zero, m, 6);
	star = interval_deff_all(items, 2);
	near("deff of all", star, 1.6331550802139037);
	/* Wilson of 0: z2 / (n + z2) with n = 187 / 1.633... */
	both("no event", interval_clustered(&items[1], star, INTERVAL_ALPHA),
	    0, 3.841458820694124 / (187 / star + 3.841458820694124));
	near("deff where nothing is known", interval_deff_all(items + 1, 1), 1);
	if (!isnan(interval_deff(&items[1]))) {
		printf("a deff without events\n");
		failed = 1;
	}
}

static void
undefined(void)
{
	const int x[] = { 1, 2, 3 }, m[] = { 2, 4, 6 }, d[] = { 0, 0, 0 };
	struct sums one = sums_of(x, m, 1), even = sums_of(x, m, 3);
	struct sums nothing = { 0 }, same = sums_of(d, m, 3);

	none("no clusters", interval_clustered(&nothing, 1, 0.05),
	    "nothing to divide by");
	none("one cluster", interval_clustered(&one, 1, 0.05),
	    "only one cluster");
	both("no spread", interval_clustered(&even, 1, 0.05), 0.5, 0.5);
	none("no difference", interval_paired(&same, 0.05), "nothing differs");
}

/* d = 1 -1 2 0 of m = 10 10 20 10: the same sums, done by hand */
static void
paired(void)
{
	const int d[] = { 1, -1, 2, 0 }, m[] = { 10, 10, 20, 10 };
	struct sums s = sums_of(d, m, 4);
	double p = 2. / 50, v, half;

	v = 4. / 3 * ((1 - 10 * p) * (1 - 10 * p) +
	    (-1 - 10 * p) * (-1 - 10 * p) + (2 - 20 * p) * (2 - 20 * p) +
	    10 * p * 10 * p) / 2500;
	half = special_t_quantile(0.975, 2) * sqrt(v);
	both("paired", interval_paired(&s, 0.05), p - half, p + half);
}

/* Shares that differ in the 12th place: reals would find no spread, or less. */
static void
exact(void)
{
	struct sums s = { 0 };

	sums_add(&s, 1000000000000, 3000000000000);
	sums_add(&s, 1000000000001, 3000000000000);
	/* sum of (x - p m)^2 is 0.5, m^2 is 36e24 */
	near("spread", sums_spread(&s) / 36e24, 0.5);
}

static void
as_text(void)
{
	const int x[] = { 2, 9 }, m[] = { 3, 9 };
	struct sums s = sums_of(x, m, 2), back;
	struct json json = { 0 };
	struct buf out = { 0 };
	int64_t v;

	sums_write(&out, &s);
	text("sums", &out, "{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,"
	    "\"xm\":87,\"xx\":85,\"miss\":1}");
	s.places = 3;
	sums_write(&out, &s);
	if (!json_scan(&json, buf_str(&out), 1) ||
	    !sums_read(&back, json.node) || back.places != 3 ||
	    back.mm != 90 || back.xx != 85 || back.x != 11 || back.miss != 1) {
		printf("sums are not read as written: %s\n", buf_z(&out));
		failed = 1;
	}
	text("decimal sums", &out, "{\"k\":2,\"hit\":2,\"m\":0.012,"
	    "\"x\":0.011,\"mm\":0.00009,\"xm\":0.000087,\"xx\":0.000085,"
	    "\"miss\":1}");
	sums_write_decimal(&out, -1250, 3);
	text("decimal", &out, "-1.25");
	sums_write_decimal(&out, INT64_MIN, 0);
	text("smallest", &out, "-9223372036854775808");
	if (!sums_read_decimal(STR("-1.25e1"), 9, &v) || v != -12500000000 ||
	    sums_read_decimal(STR("0.1234567891"), 9, &v) ||
	    sums_read_decimal(STR("1e19"), 0, &v) ||
	    sums_read_decimal(STR("1e400"), 0, &v) ||
	    sums_places(STR("0.250")) != 2 || sums_places(STR("25e1")) != 0) {
		printf("decimals are not read exactly\n");
		failed = 1;
	}
	json_free(&json);
	buf_free(&out);
}

int
main(void)
{
	simple();
	clustered();
	undefined();
	paired();
	exact();
	as_text();
	return failed;
}
