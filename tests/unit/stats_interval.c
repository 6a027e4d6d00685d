/*
 * Intervals against the toolkit's vectors (re-derived from the sources that
 * interval.h names), and the sums they are computed from.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

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
	none("wilson -1/3", interval_wilson(-1, 3, a),
	    "no share: not between 0 and 1");
	none("wilson 4/3", interval_wilson(4, 3, a),
	    "no share: not between 0 and 1");
	none("newcombe 1/0-1/2", interval_newcombe(1, 0, 1, 2, a),
	    "nothing to divide by");
	none("newcombe 1/2-3/2", interval_newcombe(1, 2, 3, 2, a),
	    "no share: not between 0 and 1");
}

/* x 2 0 5 1 0 3 of m 30 25 40 28 31 33 */
static void
linearised(void)
{
	const int x[] = { 2, 0, 5, 1, 0, 3 }, m[] = { 30, 25, 40, 28, 31, 33 };
	const int zero[6] = { 0 };
	struct sums s = sums_of(x, m, 6), none_of_it = sums_of(zero, m, 6);

	near("share", interval_share(&s), 0.058823529411764705);
	near("standard error", sqrt(interval_variance(&s)),
	    0.021988924077981996);
	near("deff", interval_deff(&s), 1.6331550802139037);
	if (!isnan(interval_deff(&none_of_it))) {
		printf("a deff without events\n");
		failed = 1;
	}
}

/* A number of a vector; INFINITY where it is null. */
static double
number(const struct json_node *object, const char *name)
{
	const struct json_node *v = json_get(object, name);
	double out = NAN;

	if (v != NULL && v->type == JSON_NULL)
		return INFINITY;
	if (v == NULL || !str_real(json_raw(v), &out)) {
		printf("a vector without %s\n", name);
		failed = 1;
	}
	return out;
}

/* What is printed with 12 or 13 digits agrees to 1e-11 of itself. */
static void
close_to(const char *what, const char *name, double got,
    const struct json_node *out)
{
	double want = number(out, name);

	if (fabs(got - want) <= 1e-11 * fmax(1, fabs(want)))
		return;
	printf("%s: %s %.17g, not %.17g\n", what, name, got, want);
	failed = 1;
}

static void
vector(const struct json_node *v)
{
	const struct json_node *out = json_get(v, "out");
	struct buf text = { 0 };
	struct sums sums[16];
	struct interval_group g;
	struct interval in;
	const char *name;
	size_t n = 0;

	name = json_text(json_get(v, "name"), &text).p;
	JSON_EACH(one, json_get(v, "group"))
		if (!sums_read(&sums[n++], one)) {
			printf("%s: no sums\n", name);
			failed = 1;
		}
	g = interval_group(sums, n);
	close_to(name, "deff_all", g.all, out);
	close_to(name, "deff_pool", g.deff, out);
	close_to(name, "q", g.items, out);
	close_to(name, "hits", 5 * g.known / (1 - g.known), out);
	in = interval_clustered(&sums[(size_t)number(v, "item")], &g,
	    number(v, "alpha"));
	close_to(name, "n_eff", in.effective, out);
	close_to(name, "low", in.low, out);
	close_to(name, "high", in.high, out);
	buf_free(&text);
}

/* From the raw sums, made apart from this code (plain Python, R agrees). */
static void
vectors(void)
{
	struct json json = { 0 };
	struct buf path = { 0 }, text = { 0 };
	const char *src = getenv("src");
	char part[4096];
	size_t n, seen = 0;
	FILE *f;

	buf_addf(&path, "%s/tests/unit/interval-vectors.json",
	    src != NULL ? src : ".");
	f = fopen(buf_z(&path), "r");
	if (f == NULL) {
		printf("%s cannot be opened\n", buf_z(&path));
		failed = 1;
		return;
	}
	while ((n = fread(part, 1, sizeof(part), f)) > 0)
		buf_adds(&text, (struct str){ part, n });
	(void)fclose(f);
	if (json_scan(&json, buf_str(&text), 8))
		JSON_EACH(v, json_get(json.node, "vectors")) {
			vector(v);
			seen++;
		}
	if (seen != 29) {
		printf("%zu vectors, not 29\n", seen);
		failed = 1;
	}
	json_free(&json);
	buf_free(&path);
	buf_free(&text);
}

/* Limits of Jeffreys as R's qbeta() gives them. */
static void
by_jeffreys(void)
{
	both("jeffreys 0 of 40", interval_jeffreys(0, 34.78260869565217, 0.05),
	    0, 0.06918815010125);
	both("jeffreys 40 of 40", interval_jeffreys(1, 34.78260869565217, 0.05),
	    0.9308118498988, 1);
	none("jeffreys of nothing", interval_jeffreys(0, 0, 0.05),
	    "nothing to divide by");
	none("jeffreys above 1", interval_jeffreys(1.5, 3, 0.05),
	    "no share: not between 0 and 1");
	none("jeffreys below 0", interval_jeffreys(-0.5, 3, 0.05),
	    "no share: not between 0 and 1");
}

static void
undefined(void)
{
	const int x[] = { 1, 2, 3 }, m[] = { 2, 4, 6 }, d[] = { 0, 0, 0 };
	struct sums one = sums_of(x, m, 1), even = sums_of(x, m, 3);
	struct sums nothing = { 0 }, same = sums_of(d, m, 3);
	struct interval_group alone = interval_group(&one, 1);
	struct interval in;

	none("no clusters", interval_clustered(&nothing, &alone, 0.05),
	    "nothing to divide by");
	none("one cluster", interval_clustered(&one, &alone, 0.05),
	    "only one cluster");
	in = interval_clustered(&even, &alone, 0.05);
	if (!(in.low > 0.1 && in.low < 0.3 && in.high > 0.7 && in.high < 0.9)) {
		printf("three even days: %g to %g\n", in.low, in.high);
		failed = 1;
	}
	none("no difference", interval_paired(&same, &same, 0.05),
	    "nothing differs");
	none("a difference of nothing", interval_paired(&nothing, &nothing, 0.05),
	    "nothing to divide by");
	none("a difference of one day", interval_paired(&one, &one, 0.05),
	    "only one cluster");
	none("a difference from one day", interval_paired(&even, &one, 0.05),
	    "only one cluster");
	if (!isnan(interval_variance(&nothing)) ||
	    !isnan(interval_variance(&one))) {
		printf("a variance of nothing, or of one day\n");
		failed = 1;
	}
}

/* Sums that numbers below 0 went into, or that no counting gives. */
static void
no_share(void)
{
	const int x[] = { 1, 2, 3 }, m[] = { 2, 4, 6 };
	struct sums s = sums_of(x, m, 3), odd;
	struct interval_group g = interval_group(&s, 1);
	const char *below = "no share: numbers below 0 were summed";

	odd = s;
	odd.below = true;
	none("below", interval_clustered(&odd, &g, 0.05), below);
	none("below, together", interval_pooled(0.5, &odd, &g, 0.05),
	    "nothing to divide by");
	odd = s;
	odd.x = -1;
	none("x below 0", interval_clustered(&odd, &g, 0.05), below);
	odd = s;
	odd.x = 13;
	none("x above m", interval_clustered(&odd, &g, 0.05), below);
	odd = s;
	odd.m = 0;
	none("no m, together", interval_pooled(0.5, &odd, &g, 0.05),
	    "nothing to divide by");
	none("share below 0", interval_pooled(-0.5, &s, &g, 0.05),
	    "nothing to divide by");
	none("share above 1", interval_pooled(1.5, &s, &g, 0.05),
	    "nothing to divide by");
	/* of these no reals, nor whole numbers, give a spread */
	odd = s;
	odd.xm = 1000;
	none("contradiction", interval_clustered(&odd, &g, 0.05),
	    "sums that contradict each other");
}

/* Decimals as they are written, in units of 10^-places; what is none. */
static void
decimals(void)
{
	static const struct {
		const char *text;
		unsigned places;
		bool good;
		int64_t value;
	} c[] = {
		{ "0", 0, true, 0 }, { "-0", 3, true, 0 },
		{ "0.000", 0, true, 0 }, { "1e3", 0, true, 1000 },
		{ "1E+3", 0, true, 1000 }, { "1500e-2", 0, true, 15 },
		{ "1e-2", 2, true, 1 }, { "1e-2", 1, false, 0 },
		{ "-9223372036854775808", 0, true, INT64_MIN },
		{ "-9223372036854775809", 0, false, 0 },
		{ "9223372036854775807", 0, true, INT64_MAX },
		{ "9223372036854775808", 0, false, 0 },
		{ "340282366920938463463374607431768211455", 0, false, 0 },
		{ "340282366920938463463374607431768211456", 0, false, 0 },
		{ "3402823669209384634633746074317682114550", 0, false, 0 },
		{ "0.3402823669209384634633746074317682114561", 9, false, 0 },
		{ "0e100000", 0, true, 0 }, { "0e100001", 0, false, 0 },
		{ "0e-100001", 0, false, 0 }, { "1e+", 0, false, 0 },
		{ "1e", 0, false, 0 }, { "1ex", 0, false, 0 },
		{ "1e+-3", 0, false, 0 }, { "1.", 0, false, 0 },
		{ ".5", 1, false, 0 }, { "-", 0, false, 0 },
		{ "", 0, false, 0 }, { "1x", 0, false, 0 },
	};

	for (size_t i = 0; i < sizeof(c) / sizeof(*c); i++) {
		int64_t v = 0;
		bool good = sums_read_decimal(str_of(c[i].text), c[i].places, &v);

		if (good != c[i].good || v != c[i].value) {
			printf("%s in units of 10^-%u: %d %lld\n", c[i].text,
			    c[i].places, good, (long long)v);
			failed = 1;
		}
	}
}

/* Gained 1 0 2 0, lost 0 1 0 0 of 10 10 20 10: as two items, then squared. */
static void
paired(void)
{
	const int more[] = { 1, 0, 2, 0 }, less[] = { 0, 1, 0, 0 };
	const int m[] = { 10, 10, 20, 10 };
	struct sums s[] = { sums_of(more, m, 4), sums_of(less, m, 4) };
	struct interval_group g = interval_group(s, 2);
	struct interval a = interval_clustered(&s[0], &g, 0.05);
	struct interval b = interval_clustered(&s[1], &g, 0.05);

	both("paired", interval_paired(&s[0], &s[1], 0.05),
	    0.04 - sqrt((0.06 - a.low) * (0.06 - a.low) +
	    (b.high - 0.02) * (b.high - 0.02)),
	    0.04 + sqrt((a.high - 0.06) * (a.high - 0.06) +
	    (0.02 - b.low) * (0.02 - b.low)));
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

/* Sums that nobody can have written are not read. */
static void
below_zero(void)
{
	static const char *const bad[] = {
		"{\"k\":-2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":-2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":-90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":-85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85,\"miss\":-1}",
		/* members that are not there, or no whole numbers */
		"[2]",
		"{\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87}",
		"{\"k\":2.5,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":\"12\",\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12e18,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":2e38,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":4e38,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":1234567890123456789012345678901234567890}",
		"{\"k\":2,\"hit\":2,\"m\":0.0000000001,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85}",
		"{\"k\":2,\"hit\":2,\"m\":12,\"x\":11,\"mm\":90,\"xm\":87,\"xx\":85,\"miss\":\"\"}"
	};
	struct json json = { 0 };
	struct sums s;

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		if (!json_scan(&json, str_of(bad[i]), 1) ||
		    sums_read(&s, json.node)) {
			printf("sums below 0 are read: %s\n", bad[i]);
			failed = 1;
		}
	if (sums_read(&s, NULL)) {
		printf("no sums are read\n");
		failed = 1;
	}
	json_free(&json);
}

/* Several items together: no hits of their own, so all is the group's. */
static void
pooled(void)
{
	const int m[] = { 3, 2, 4, 1, 5, 2, 3, 4 };
	const int x[3][8] = { { 1, 1, 2, 0, 3, 0, 1, 2 },
		{ 2, 1, 1, 1, 2, 2, 2, 2 }, { 0, 0, 1, 0, 0, 0, 0, 0 } };
	const int none_of_it[8] = { 0 };
	struct sums s[4];
	struct interval_group g;
	double clusters = 24.0 * 24 / 84, share = 21.0 / 24, df, ratio, n;

	for (size_t i = 0; i < 3; i++)
		s[i] = sums_of(x[i], m, 8);
	s[3] = sums_of(none_of_it, m, 8);
	g = interval_group(s, 4);
	both("no hit", interval_pooled(0, &s[0], &g, 0.05),
	    0, interval_clustered(&s[3], &g, 0.05).high);
	df = (clusters - 1) * g.items / (g.known * g.known);
	ratio = special_normal_quantile(0.975) / special_t_quantile(0.975, df);
	n = 24 / g.deff * ratio * ratio;
	both("two items", interval_pooled(share, &s[0], &g, 0.05),
	    special_beta_quantile(0.025, share * n + 0.5,
	    (1 - share) * n + 0.5), special_beta_quantile(0.975,
	    share * n + 0.5, (1 - share) * n + 0.5));
	none("a share of nothing", interval_pooled(NAN, &s[0], &g, 0.05),
	    "nothing to divide by");
	s[0].k = 1;
	none("one day", interval_pooled(share, &s[0], &g, 0.05),
	    "only one cluster");
}

/* Days with 3 0 1 1 posts, and 2 1: t of R, qt(.9875, 3) and qt(.9875, 1). */
static void
mean(void)
{
	both("3 0 1 1", interval_mean(5, 11, 4, 0.025), 0,
	    1.25 + 4.176534845893139 * sqrt(19.0 / 48));
	both("2 1", interval_mean(3, 5, 2, 0.025), 0,
	    1.5 + 25.45169957935706 * 0.5);
	both("all alike", interval_mean(21, 63, 7, 0.05), 3, 3);
	none("one number", interval_mean(3, 9, 1, 0.05),
	    "fewer than two numbers");
}

int
main(void)
{
	mean();
	no_share();
	decimals();
	pooled();
	simple();
	below_zero();
	linearised();
	vectors();
	by_jeffreys();
	undefined();
	paired();
	exact();
	as_text();
	return failed;
}
