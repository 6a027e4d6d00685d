/* Corrected shares and the quality of rules against the toolkit's vectors. */
#include "validity/corrected.h"
#include "validity/ppi.h"

#include <math.h>

#include "check.h"

static bool
near(double got, double want)
{
	return fabs(got - want) <= 1e-9 * fmax(1e-3, fabs(want));
}

static void
same(const char *what, double got, double want)
{
	CHECK(near(got, want), "%s: %.15g, not %.15g", what, got, want);
}

static void
ends(const char *what, struct through got, double value, double low, double high)
{
	same(what, got.value, value);
	same(what, got.low, low);
	same(what, got.high, high);
}

/* Classes as posts, coded, with the code; those left out at the end are 0. */
static struct corrected
open(const double (*strata)[3], size_t n)
{
	struct weighted coded[CORRECTED_CLASSES] = { { 0 } };
	double posts[CORRECTED_CLASSES] = { 0 };
	struct corrected c;
	const char *why;

	for (size_t i = 0; i < n; i++) {
		size_t h = n == 2 && i == 1 ? CORRECTED_REST : i;

		posts[h] = strata[i][0];
		for (double k = 0; k < strata[i][1]; k++)
			weighted_add(&coded[h], fmin(1,
			    fmax(0, strata[i][2] - k)), 1, 1);
	}
	why = corrected_open(&c, coded, posts, 0);
	CHECK(why == NULL, "%s", why);
	return c;
}

static void
whole(const char *what, const double (*strata)[3], size_t n,
    const double want[5][3])
{
	struct corrected c = open(strata, n);

	ends(what, corrected_share(&c, 0.05), want[0][0], want[0][1], want[0][2]);
	for (unsigned q = 0; q < CORRECTED_QUALITIES; q++)
		ends(what, corrected_quality(&c, (enum corrected_quality)q,
		    0.05), want[q + 1][0], want[q + 1][1], want[q + 1][2]);
}

static const double three[3][3] = {
	{ 1200, 150, 120 }, { 800, 150, 24 }, { 8000, 200, 1 }
};

static void
shares(void)
{
	static const double two[2][3] = { { 1200, 60, 51 }, { 8800, 140, 4 } };
	static const double zero[3][3] = {
		{ 1200, 150, 120 }, { 800, 150, 24 }, { 8000, 200, 0 }
	};
	static const double census[2][3] = {
		{ 120, 120, 100 }, { 9880, 380, 3 }
	};
	static const double halves[3][3] = {
		{ 1200, 150, 119.5 }, { 800, 150, 24.5 }, { 8000, 200, 0.5 }
	};

	whole("two classes", two, 2, (const double[5][3]){
	    { 0.12714285714285714, 0.10654684103169049, 0.1613332542653551 },
	    { 0.85, 0.7468043696617288, 0.9212509326453601 },
	    { 0.8022471910112359, 0.6351495472076814, 0.9221791860361594 },
	    { 0.9793780687397708, 0.9656536231834041, 0.9890740279168062 },
	    { 0.8254335260115606, 0.7099093958171532, 0.8962174038298361 } });
	whole("three classes", three, 3, (const double[5][3]){
	    { 0.1128, 0.10346818065448547, 0.1292093193224514 },
	    { 0.8, 0.7351035308901731, 0.8541904035272359 },
	    { 0.8510638297872339, 0.7487730725056501, 0.8919646435986484 },
	    { 0.9729486023444546, 0.9644698235788033, 0.980134308931214 },
	    { 0.8247422680412371, 0.7599130190030043, 0.8616526041189064 } });
	whole("no yes in the rest", zero, 3, (const double[5][3]){
	    { 0.1088, 0.10015878505838846, 0.12149463526451129 },
	    { 0.8, 0.7351035308901731, 0.8541904035272359 },
	    { 0.8823529411764706, 0.8000783818273678, 0.9144983705061606 },
	    { 0.9730700179533215, 0.9646341284289809, 0.9802233270100362 },
	    { 0.8391608391608392, 0.7829921036324355, 0.8741490434164905 } });
	whole("hits coded whole", census, 2, (const double[5][3]){
	    { 0.0178, 0.012310348597061588, 0.030416426926529093 },
	    { 0.8333333333333334, 0.8333333333333334, 0.8333333333333334 },
	    { 0.5617977528089888, 0.3287697146070118, 0.8123246812350176 },
	    { 0.9979637548360822, 0.9979372587824894, 0.9979750724358009 },
	    { 0.6711409395973155, 0.4715154351554096, 0.8226949078968541 } });
	whole("halves", halves, 3, (const double[5][3]){
	    { 0.11066666666666666, 0.10177557755520293, 0.12551334296844757 },
	    { 0.7966666666666666, 0.7314655885391147, 0.8512803814962914 },
	    { 0.8638554216867469, 0.7690150419237081, 0.8987116383410199 },
	    { 0.9725637181409296, 0.9640717554157798, 0.9797850757105397 },
	    { 0.8289017341040462, 0.7674948595195763, 0.8647351273788355 } });
}

static void
one_level(void)
{
	struct corrected c = open(three, 3);

	ends("20 at once", corrected_share(&c, 0.0025), 0.1128,
	    0.0987466920407544, 0.14209839237195523);
}

static void
unequal(void)
{
	static const double y_p[6][2] = {
		{ 1, .5 }, { 1, .5 }, { 0, .5 }, { 1, .25 }, { 0, .25 }, { 0, 1 }
	};
	struct weighted s = { 0 };
	struct gold_class c;
	struct through_rate r;

	for (size_t i = 0; i < 6; i++)
		weighted_add(&s, y_p[i][0], y_p[i][1], 1);
	c = weighted_class(&s, 14);
	r = weighted_rate(&c, 0.05);
	same("rate", r.rate, 0.5333333333333333);
	same("n_eff", c.n, 5);
	same("x_eff", c.yes, 2.6666666666666665);
	same("f", c.f, 0.6666666666666666);
	same("low", r.low, 0.16636891693264566);
	same("high", r.high, 0.8719390758825181);
}

static void
mentions(void)
{
	static const struct through t[3] = {
		{ 900, 840, 970 }, { 300, 250, 365 }, { 60, 35, 105 }
	};
	static const double want[3][3] = {
		{ 0.7142857142857143, 0.6697608120909395, 0.750697507637149 },
		{ 0.23809523809523808, 0.20332734460025564, 0.27765181337213474 },
		{ 0.047619047619047616, 0.02805020463162012, 0.08061018661514356 }
	};

	for (size_t i = 0; i < 3; i++)
		ends("mentions", corrected_mentions(t[i],
		    corrected_sum(t, 3, i)), want[i][0], want[i][1],
		    want[i][2]);
}

static void
days(void)
{
	static const double day[8][3] = {
		{ 12, 6, 82 }, { 30, 9, 101 }, { 0, 4, 46 }, { 18, 12, 120 },
		{ 7, 3, 60 }, { 41, 10, 139 }, { 9, 5, 76 }, { 22, 8, 110 }
	};
	static const double strata[3][3] = {
		{ 139, 60, 48 }, { 57, 40, 7 }, { 734, 120, 1 }
	};
	struct corrected c = open(strata, 3);
	struct imputed sums = { 0 };
	struct corrected_period p;

	for (size_t d = 0; d < 8; d++) {
		double x = 0, m = 0;

		for (size_t h = 0; h < 3; h++) {
			x += day[d][h] * strata[h][2] / strata[h][1];
			m += day[d][h];
		}
		imputed_add(&sums, x, m, day[d][0] > 0);
	}
	same("k", sums.k, 8);
	same("hit", sums.hit, 7);
	same("x", sums.x, 127.29166666666667);
	same("xx", sums.xx, 2925.192708333333);
	same("b", corrected_explained(&c), 0.6674667007620055);
	p = corrected_period(&sums, corrected_share(&c, 0.05),
	    corrected_explained(&c), 0.05);
	same("deff", p.deff, 4.568787102470997);
	same("v", p.variance, 0.00028675967807563084);
	same("df", p.df, 6.014598540145985);
	same("n_eff", p.n, 130.7532505880587);
	same("day low", p.days.low, 0.08610156022618536);
	same("day high", p.days.high, 0.20349751191158272);
	same("low", p.whole.low, 0.08413873455211265);
	same("high", p.whole.high, 0.20773145919329367);
}

static void
steady(void)
{
	static const double alike[3][3] = {
		{ 1200, 150, 120 }, { 800, 150, 24 }, { 8000, 200, 4 }
	};
	static const struct corrected_month month[4] = {
		{ 2500, 180, { 22, 36, 50 }, { 15, 4, 1 } },
		{ 2500, 320, { 40, 40, 50 }, { 34, 8, 1 } },
		{ 2500, 500, { 63, 38, 50 }, { 55, 7, 2 } },
		{ 2500, 200, { 25, 36, 50 }, { 16, 5, 0 } }
	};
	struct corrected c = open(three, 3);
	struct corrected_steady s = corrected_steady(&c, 48, 600, 0.05);
	struct corrected_test t;

	ends("month", s.share, 0.06425704307334118, 0.044319162196284734,
	    0.08505704573975702);
	same("noise", s.noise, 8.044530533604542e-05);
	same("identity", corrected_steady(&c, 1200, 10000, 0.05).raw, 0.1128);
	c = open(alike, 3);
	same("share", corrected_steady(&c, 500, 2500, 0.05).raw,
	    0.2326445497630332);
	t = corrected_steady_test(&c, month, 4);
	same("x2", t.x2, 5.2046607867074215);
	same("p", t.p, 0.7354945251852865);
	CHECK(t.cells == 11 && t.df == 8, "cells %zu df %g", t.cells, t.df);
}

static void
not_there(void)
{
	struct weighted coded[CORRECTED_CLASSES] = { { 0 } };
	const double posts[CORRECTED_CLASSES] = { 812, 10, 5000 };
	const double no_hits[CORRECTED_CLASSES] = { 0, 0, 5000 };
	struct corrected c;

	for (int i = 0; i < 100; i++)
		weighted_add(&coded[CORRECTED_REST], i < 2, 0.02, 1);
	CHECK(corrected_open(&c, coded, posts, 0) != NULL,
	    "hits without a coded post have a share");
	CHECK(corrected_open(&c, coded, no_hits, 1000) == NULL && c.n == 2 &&
	    c.hits == 0 && c.class[1].f == 0, "no hits at all");
	same("with posts that have nothing to code",
	    corrected_share(&c, 0.05).value, 0.02 * 5000 / 6000);
	CHECK(isnan(corrected_quality(&c, CORRECTED_PRECISION, 0.05).value),
	    "a precision of nothing");
	CHECK(near(weighted_rate(&(struct gold_class){ 9, 0.2, 0, 1 },
	    0.05).high, weighted_rate(&(struct gold_class){ 9, 1, 0, 1 },
	    0.05).high), "n below 1");
}

static void
ppi(void)
{
	static const struct ppi_sample s = { 40, 10, 6, 144, 9800, 2058 };
	struct ppi one = ppi_share(&s, 1, 0.05), best = ppi_share(&s, NAN, 0.05);

	same("ppi", one.share, 0.19);
	same("ppi se", one.se, 0.02036979556668577);
	same("ppi low", one.low, 0.15007593431685223);
	same("lambda", best.lambda, 0.8393436812048043);
	same("ppi++", best.share, 0.19642625275180783);
	same("ppi++ se", best.se, 0.019021779559190953);
	same("ppi++ high", best.high, 0.23370825560968228);
}

int
main(void)
{
	ppi();
	shares();
	one_level();
	unequal();
	mentions();
	days();
	steady();
	not_there();
	return failures > 0;
}
