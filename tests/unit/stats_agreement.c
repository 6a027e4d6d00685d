/*
 * Coefficients of agreement against published values, to their printed
 * digits, and against the toolkit's vectors, to 1e-9.
 */
#include "validity/agreement.h"

#include <math.h>
#include <string.h>

#include "check.h"
#include "validity/latent.h"

/* Units coded alike: a letter a coder, a dot where one did not code. */
struct alike {
	const char *given;
	int times;
};

enum measure { PERCENT, ALPHA, FLEISS, AC1, BP, COHEN, ORDINAL, INTERVAL, RATIO };

struct published {
	const struct alike *data;
	enum measure measure;
	double value;
	double within;
};

/* Krippendorff 1980 */
static const struct alike k1980_two[] = {
	{ "aa", 5 }, { "bb", 1 }, { "ab", 3 }, { "ba", 1 },
	{ NULL, 0 }
};

/* Krippendorff 1980 */
static const struct alike k1980_three[] = {
	{ "aaa", 1 }, { "abb", 1 }, { "bbb", 3 }, { "ddd", 1 }, { "add", 1 },
	{ "abc", 1 }, { "ccc", 1 },
	{ NULL, 0 }
};

/* Krippendorff 2004 */
static const struct alike k2004_two[] = {
	{ "ba", 1 }, { "bb", 1 }, { "ab", 3 }, { "aa", 5 },
	{ NULL, 0 }
};

/* Krippendorff 2004 */
static const struct alike k2004_abc[] = {
	{ "aa", 1 }, { "ab", 1 }, { "bb", 4 }, { "bc", 1 }, { "cc", 5 },
	{ NULL, 0 }
};

/* Krippendorff's data C, with gaps */
static const struct alike data_c[] = {
	{ "aa.a", 1 }, { "bbcb", 1 }, { "cccc", 2 }, { "bbbb", 2 },
	{ "abcd", 1 }, { "dddd", 1 }, { "aaba", 1 }, { ".eee", 1 },
	{ "..aa", 1 }, { "..c.", 1 },
	{ NULL, 0 }
};

/* the example of three coders with gaps in many texts */
static const struct alike three_with_gaps[] = {
	{ ".a.", 1 }, { "...", 2 }, { ".bb", 1 }, { ".aa", 1 }, { ".cc", 1 },
	{ "ccd", 1 }, { "ddd", 1 }, { "ac.", 1 }, { "b.b", 1 }, { "a.a", 2 },
	{ "c.c", 2 }, { "c.d", 1 },
	{ NULL, 0 }
};

/* Hayes and Krippendorff 2007, p. 84 */
static const struct alike hayes2007[] = {
	{ "bbc.c", 2 }, { "bbab.", 2 }, { "cddd.", 2 }, { ".aa.a", 1 },
	{ "aaa.a", 3 }, { "bac.b", 1 }, { "b.ca.", 1 }, { "ccc.c", 3 },
	{ "cbbb.", 1 }, { ".baa.", 1 }, { "aaaa.", 2 }, { "bccc.", 1 },
	{ "ddccd", 1 }, { "bbb.b", 3 }, { "cbc.c", 1 }, { "bcdd.", 1 },
	{ "aabb.", 1 }, { "aa.aa", 1 }, { "bc.cc", 1 }, { "abbb.", 1 },
	{ "aaaba", 1 }, { "bcbc.", 1 }, { "bbcc.", 1 }, { "bba.a", 1 },
	{ "cbcb.", 1 }, { "cc.cc", 1 }, { "dccc.", 1 }, { "ccd.c", 1 },
	{ "cc.bc", 1 }, { "cccc.", 1 },
	{ NULL, 0 }
};

/* Fleiss 1971, p. 379 */
static const struct alike fleiss1971[] = {
	{ "dddddd", 1 }, { "bbbeee", 1 }, { "bcccce", 1 }, { "eeeeee", 4 },
	{ "bbbddd", 1 }, { "aacccc", 1 }, { "ccccee", 1 }, { "aacccd", 1 },
	{ "aadddd", 2 }, { "addddd", 2 }, { "abdddd", 1 }, { "bbbccc", 1 },
	{ "bbddde", 1 }, { "ccccce", 1 }, { "aaadee", 1 }, { "aaaaab", 1 },
	{ "bbdddd", 2 }, { "acceee", 1 }, { "bddddd", 1 }, { "bbdeee", 1 },
	{ "adddde", 1 }, { "bbbbbd", 1 }, { "aaaaee", 1 }, { "accccc", 1 },
	{ NULL, 0 }
};

/* Cohen 1960, p. 45 */
static const struct alike cohen1960[] = {
	{ "aa", 88 }, { "ab", 14 }, { "ac", 18 }, { "ba", 10 }, { "bb", 40 },
	{ "bc", 10 }, { "ca", 2 }, { "cb", 6 }, { "cc", 12 },
	{ NULL, 0 }
};

/* Artstein and Poesio 2008, p. 568: statement, info request, check */
static const struct alike artstein2008[] = {
	{ "cc", 46 }, { "bc", 6 }, { "bb", 32 }, { "ba", 6 }, { "aa", 10 },
	{ NULL, 0 }
};

/* Gwet, irrCAC: six raters, fifteen subjects */
static const struct alike gwet_six[] = {
	{ "bbbbbb", 1 }, { "dddccc", 1 }, { "deeeec", 1 }, { "cccccc", 2 },
	{ "dddbbb", 1 }, { "aaeeee", 1 }, { "eeeecc", 1 }, { "aaeeeb", 1 },
	{ "aabbbb", 1 }, { "abbbbb", 2 }, { "adbbbb", 1 }, { "dddeee", 1 },
	{ "ddbbbc", 1 },
	{ NULL, 0 }
};

static const struct published published[] = {
	{ k1980_two, PERCENT, 0.6, 0.001 },
	{ k1980_two, ALPHA, 0.095, 0.001 },
	{ k1980_three, PERCENT, 0.74, 0.001 },
	{ k1980_three, ALPHA, 0.642, 0.001 },
	{ k1980_three, INTERVAL, 0.547, 0.001 },
	{ k2004_two, PERCENT, 0.6, 0.001 },
	{ k2004_two, ALPHA, 0.095, 0.001 },
	{ k2004_abc, PERCENT, 0.833, 0.001 },
	{ k2004_abc, ALPHA, 0.734, 0.001 },
	{ data_c, ALPHA, 0.743, 0.0005 },
	{ data_c, ORDINAL, 0.815, 0.0005 },
	{ data_c, INTERVAL, 0.849, 0.0005 },
	{ data_c, RATIO, 0.797, 0.0005 },
	{ data_c, PERCENT, 0.818182, 1e-06 },
	{ data_c, AC1, 0.77544, 5e-06 },
	{ data_c, FLEISS, 0.76117, 5e-06 },
	{ data_c, BP, 0.77273, 5e-06 },
	{ data_c, ALPHA, 0.74342, 5e-06 },
	{ three_with_gaps, ALPHA, 0.691, 0.0005 },
	{ three_with_gaps, INTERVAL, 0.811, 0.0005 },
	{ hayes2007, ORDINAL, 0.7598, 0.0001 },
	{ fleiss1971, FLEISS, 0.43, 0.001 },
	{ fleiss1971, PERCENT, 0.5556, 0.001 },
	{ cohen1960, COHEN, 0.492, 0.001 },
	{ cohen1960, PERCENT, 0.7, 0.01 },
	{ artstein2008, PERCENT, 0.88, 0.001 },
	{ artstein2008, FLEISS, 0.7995, 0.001 },
	{ artstein2008, COHEN, 0.8013, 0.001 },
	{ artstein2008, ALPHA, 0.8, 0.001 },
	{ artstein2008, BP, 0.82, 0.001 },
	{ gwet_six, AC1, 0.444801, 5e-07 },
	{ gwet_six, FLEISS, 0.413926, 5e-07 },
	{ gwet_six, ALPHA, 0.420438, 5e-07 },
	{ gwet_six, BP, 0.438889, 5e-07 },
};

enum { VALUES = 6, UNITS = 64 };

struct built {
	double given[UNITS][VALUES];
	struct agreement_unit unit[UNITS];
	struct agreement_data data;
};

static bool
near(double got, double want)
{
	return fabs(got - want) <= 1e-9 * fmax(1, fabs(want));
}

/* Values 1, 2 ... as a, b ...; the last one that was used is k. */
static const struct agreement_data *
build(struct built *b, const struct alike *a)
{
	size_t n = 0, k = 0;

	memset(b, 0, sizeof(*b));
	for (; a->given != NULL; a++) {
		for (const char *p = a->given; *p != '\0'; p++)
			if (*p != '.') {
				size_t v = (size_t)(*p - 'a');

				b->given[n][v]++;
				k = v + 1 > k ? v + 1 : k;
			}
		b->unit[n].given = b->given[n];
		b->unit[n].weight = 1;
		b->unit[n++].times = a->times;
	}
	b->data.unit = b->unit;
	b->data.n = n;
	b->data.values = k;
	return &b->data;
}

static struct agreement
cohen_of(const struct alike *a, size_t k)
{
	double table[VALUES * VALUES] = { 0 };

	for (; a->given != NULL; a++)
		table[(size_t)(a->given[0] - 'a') * k +
		    (size_t)(a->given[1] - 'a')] += a->times;
	return agreement_cohen(table, k, AGREEMENT_UNWEIGHTED, NULL, 0.05);
}

static struct agreement
measured(const struct alike *a, enum measure m)
{
	static const double from_1[VALUES] = { 1, 2, 3, 4, 5, 6 };
	struct agreement_scale scale = { .value = from_1 };
	const struct agreement_data *data;
	static struct built b;

	data = build(&b, a);
	switch (m) {
	case PERCENT:
		return agreement_nominal(data, AGREEMENT_PERCENT, data->values, 0.05);
	case ALPHA:
		return agreement_nominal(data, AGREEMENT_ALPHA, data->values, 0.05);
	case FLEISS:
		return agreement_nominal(data, AGREEMENT_FLEISS, data->values, 0.05);
	case AC1:
		return agreement_nominal(data, AGREEMENT_AC1, data->values, 0.05);
	case BP:
		return agreement_nominal(data, AGREEMENT_BP, data->values, 0.05);
	case COHEN:
		return cohen_of(a, data->values);
	case ORDINAL:
		scale.level = AGREEMENT_ORDINAL;
		break;
	case INTERVAL:
		scale.level = AGREEMENT_INTERVAL;
		break;
	case RATIO:
		scale.level = AGREEMENT_RATIO;
		break;
	}
	return agreement_alpha(data, &scale, 0.05);
}

static void
all_published(void)
{
	const size_t n = sizeof(published) / sizeof(*published);

	CHECK(n == 34, "%zu published values", n);
	for (size_t i = 0; i < n; i++) {
		double got = measured(published[i].data,
		    published[i].measure).value;

		CHECK(fabs(got - published[i].value) <= published[i].within,
		    "published %zu: %.10g, not %.10g", i, got,
		    published[i].value);
	}
}

static void
ends(const char *what, struct agreement a, double value, double low, double high)
{
	CHECK(near(a.value, value) && near(a.low, low) && near(a.high, high),
	    "%s: %.15g %.15g %.15g", what, a.value, a.low, a.high);
}

static const struct alike rare[] = {
	{ "aa", 5 }, { "ab", 4 }, { "ba", 3 }, { "bb", 113 }, { NULL, 0 }
};
static const struct alike agreed[] = {
	{ "aa", 6 }, { "bb", 94 }, { NULL, 0 }
};

static void
intervals(void)
{
	struct agreement a = measured(data_c, ALPHA);

	ends("data C", a, 0.7434210526315791, 0.41291955379796275,
	    0.9286129919873771);
	CHECK(near(a.e, 0.7794871794871795) && near(a.d, 0.2) &&
	    near(a.n, 13.530655391120508), "data C: %.15g %.15g %.15g", a.e,
	    a.d, a.n);
	ends("rare", measured(rare, ALPHA), 0.5599596061600606,
	    0.15891181227724893, 0.8011363817364823);
	ends("rare, Cohen", measured(rare, COHEN), 0.5583038869257947,
	    0.1557470894253904, 0.8003881269799556);
	ends("rare, AC1", measured(rare, AC1), 0.9358715966140202,
	    0.8774257015025614, 0.9710190098242729);
	ends("rare, BP", measured(rare, BP), 0.888, 0.7859244779714174,
	    0.9493848165820534);
	ends("rare, percent", measured(rare, PERCENT), 0.944,
	    0.8929622389857087, 0.9746924082910267);
	ends("no disagreement", measured(agreed, ALPHA), 1,
	    0.7817239036773622, 1);
	ends("interval level", measured(data_c, INTERVAL), 0.8491071428571428,
	    -0.20744549282607694, 0.9811431203544901);
}

/* Units of three classes of different size, 100 of each coded by two. */
static void
stratified(void)
{
	static const double size[3] = { 1200, 800, 18000 };
	static const double t[3][4] = {
		{ 70, 6, 4, 20 }, { 12, 3, 5, 80 }, { 1, 1, 0, 98 }
	};
	static const double given[4][2] = { { 2, 0 }, { 1, 1 }, { 1, 1 }, { 0, 2 } };
	struct agreement_unit unit[12];
	struct agreement_data data = { unit, 12, 2, true, { 0 } };
	struct agreement a;

	for (unsigned h = 0; h < 3; h++) {
		data.f[h] = 1 - 100 / size[h];
		for (unsigned i = 0; i < 4; i++)
			unit[h * 4 + i] = (struct agreement_unit){ given[i],
			    t[h][i], size[h] / 100, h };
	}
	a = agreement_nominal(&data, AGREEMENT_ALPHA, 2, 0.05);
	ends("weighted alpha", a, 0.8503026161628793, 0.5833549347932618,
	    0.92100976711938);
	CHECK(near(a.e, 0.12157861101836409) && near(a.d, 0.0182) &&
	    near(a.d_low, 0.009603522797642898) &&
	    near(a.d_high, 0.05065512831549097), "weighted D: %.15g %.15g "
	    "%.15g %.15g", a.e, a.d, a.d_low, a.d_high);
	a = agreement_nominal(&data, AGREEMENT_PERCENT, 2, 0.05);
	CHECK(near(a.value, 0.9818), "weighted agreement %.15g", a.value);
	for (unsigned i = 0; i < 12; i++)
		unit[i].weight = 1;
	data.weighted = false;
	a = agreement_nominal(&data, AGREEMENT_ALPHA, 2, 0.05);
	CHECK(near(a.value, 0.8517616411592315), "unweighted %.15g", a.value);
}

static void
cohen_with_weights(void)
{
	static const double table[9] = { 20, 5, 1, 4, 15, 6, 1, 3, 25 };
	static const double want[3] = {
		0.6232634801036026, 0.6967608545830462, 0.7667638483965015
	};

	for (int w = AGREEMENT_UNWEIGHTED; w <= AGREEMENT_QUADRATIC; w++) {
		double got = agreement_cohen(table, 3,
		    (enum agreement_weights)w, NULL, 0.05).value;

		CHECK(near(got, want[w]), "weighted kappa %d: %.15g", w, got);
	}
}

/* lapor 1, wifi 2, ppdb 4, sakip 8: two coders' sets of eight posts. */
static void
sets(void)
{
	static const uint64_t pair[8][2] = {
		{ 1, 1 }, { 3, 1 }, { 0, 0 }, { 2, 4 }, { 5, 3 }, { 0, 8 },
		{ 2, 2 }, { 7, 7 }
	};
	double given[8][16] = { { 0 } }, jaccard[256], masi[256];
	struct agreement_unit unit[8];
	struct agreement_data data = { unit, 8, 16, false, { 0 } };
	struct agreement_scale scale = { .level = AGREEMENT_DELTA };
	double got[3];

	for (uint64_t a = 0; a < 16; a++)
		for (uint64_t b = 0; b < 16; b++) {
			jaccard[a * 16 + b] = agreement_jaccard(&a, &b, 1);
			masi[a * 16 + b] = agreement_masi(&a, &b, 1);
		}
	for (size_t i = 0; i < 8; i++) {
		given[i][pair[i][0]]++;
		given[i][pair[i][1]]++;
		unit[i] = (struct agreement_unit){ given[i], 1, 1, 0 };
	}
	scale.delta = jaccard;
	got[0] = agreement_alpha(&data, &scale, 0.05).value;
	scale.delta = masi;
	got[1] = agreement_alpha(&data, &scale, 0.05).value;
	got[2] = agreement_nominal(&data, AGREEMENT_ALPHA, 16, 0.05).value;
	CHECK(near(got[0], 0.4818181818181818) &&
	    near(got[1], 0.453924914675768) &&
	    near(got[2], 0.4495412844036697), "sets: %.15g %.15g %.15g",
	    got[0], got[1], got[2]);
	CHECK(near(masi[1 * 16 + 3], 2. / 3) && near(masi[5 * 16 + 3], 8. / 9) &&
	    masi[2 * 16 + 4] == 1 && masi[0 * 16 + 8] == 1, "MASI distances");
}

static void
latent(void)
{
	static const struct latent_pattern p[8] = {
		{ 7, 7, 40 }, { 3, 7, 6 }, { 5, 7, 5 }, { 6, 7, 4 },
		{ 1, 7, 8 }, { 2, 7, 7 }, { 4, 7, 10 }, { 0, 7, 420 }
	};
	static const double se[3] = {
		0.9121133804115977, 0.8921634718298318, 0.8716737317681924
	};
	double posterior[8];
	struct latent l = latent_classes(p, 8, 3, posterior);

	CHECK(near(l.share, 0.11277562486357051), "latent share %.15g", l.share);
	for (size_t i = 0; i < 3; i++)
		CHECK(near(l.sensitivity[i], se[i]), "latent %zu %.15g", i,
		    l.sensitivity[i]);
	CHECK(near(l.specificity[2], 0.9777999221226841) &&
	    near(posterior[4], 0.08896630393668238), "latent %.15g %.15g",
	    l.specificity[2], posterior[4]);
}

/* Posts that not all coded, that all coded alike, that nobody coded. */
static void
latent_of_some(void)
{
	static const struct latent_pattern some[] = { { 3, 3, 10 },
		{ 0, 3, 30 }, { 1, 3, 2 }, { 6, 6, 5 }, { 0, 5, 20 } };
	static const struct latent_pattern yes[] = { { 7, 7, 9 } };
	static const struct latent_pattern no[] = { { 0, 7, 9 } };
	static const struct latent_pattern nobody[] = { { 0, 0, 9 } };
	static const struct latent_pattern half[] = { { 1, 3, 9 } };
	double posterior[5];
	struct latent l = latent_classes(some, 5, 4, posterior);

	CHECK(l.share > 0.15 && l.share < 0.3 && posterior[0] > 0.9 &&
	    posterior[1] < 0.1 && posterior[3] > 0.9, "some: %g", l.share);
	CHECK(isnan(l.sensitivity[3]) && isnan(l.specificity[3]),
	    "a coder who coded nothing is judged");
	l = latent_classes(yes, 1, 3, NULL);
	CHECK(l.share == 1 && l.sensitivity[0] == 1 && isnan(l.specificity[0]),
	    "all yes: %g", l.share);
	l = latent_classes(no, 1, 3, NULL);
	CHECK(l.share == 0 && isnan(l.sensitivity[0]) && l.specificity[0] == 1,
	    "all no: %g", l.share);
	l = latent_classes(nobody, 1, 3, NULL);
	CHECK(l.share == 0, "nobody: %g", l.share);
	l = latent_classes(half, 1, 2, NULL);
	CHECK(near(l.share, 0.5), "one of two: %g", l.share);
	l = latent_classes(some, 0, 3, NULL);
	CHECK(isnan(l.share) && l.rounds == 0, "no pattern has a share");
}

static void
undefined(void)
{
	static const struct alike one_value[] = { { "aa", 9 }, { NULL, 0 } };
	static const struct alike singles[] = { { "a.", 9 }, { NULL, 0 } };
	struct agreement a = measured(one_value, ALPHA);

	CHECK(isnan(a.value) && isnan(a.low) && a.why != NULL &&
	    strstr(a.why, "one value") != NULL, "one value has an alpha");
	a = measured(one_value, PERCENT);
	CHECK(near(a.value, 1) &&
	    a.low > 0 && a.low < 1 && a.high == 1, "agreement of one value");
	a = measured(singles, ALPHA);
	CHECK(isnan(a.value) && strstr(a.why, "two codings") != NULL,
	    "singles have an alpha");
}

int
main(void)
{
	all_published();
	intervals();
	stratified();
	cohen_with_weights();
	sets();
	latent();
	latent_of_some();
	undefined();
	CHECK(near(agreement_mcnemar(12, 4), 0.076812744140625), "McNemar %.15g",
	    agreement_mcnemar(12, 4));
	return failures > 0;
}
