/*
 * Tails and quantiles against values computed with 60 digits from the series
 * of the incomplete beta and gamma functions (Python's decimal).
 */
#include <math.h>
#include <stdio.h>

#include "base/array.h"
#include "stats/special.h"

static int failed;

static void
same(const char *what, double a, double b, double got, double want)
{
	if (fabs(got - want) <= 1e-12 * fabs(want))
		return;
	printf("%s(%g, %g): %.17g, not %.17g\n", what, a, b, got, want);
	failed = 1;
}

static void
student(void)
{
	const double tail[][3] = {
		{ 0.5, 1, 3.5241638234956674e-01 },
		{ 2, 1, 1.4758361765043326e-01 },
		{ 2.5, 3, 4.3853323504032773e-02 },
		{ 3, 10, 6.6718275112847888e-03 },
		{ 1.96, 1000, 2.5136592477874361e-02 },
		{ 4, 29.5, 1.9536532538470079e-04 },
		{ 12, 2, 3.4364668385792299e-03 },
		{ 0.01, 7, 4.9615015882181090e-01 },
		{ 2, 100000, 2.2751481728753232e-02 },
	};
	const double upper[][3] = {
		{ 0.025, 1, 1.2706204736174705e+01 },
		{ 0.025, 9, 2.2621571627982053e+00 },
		{ 0.00125, 2, 1.9962480451642971e+01 },
		{ 0.00125, 40, 3.2266281373248673e+00 },
		{ 0.025, 649, 1.9636259665130105e+00 },
	};

	for (size_t i = 0; i < ARRAY_N(tail); i++) {
		const double *v = tail[i];

		same("t_tail", v[0], v[1], special_t_tail(v[0], v[1]), v[2]);
		same("t_tail", -v[0], v[1], special_t_tail(-v[0], v[1]),
		    1 - v[2]);
	}
	for (size_t i = 0; i < ARRAY_N(upper); i++) {
		const double *v = upper[i];

		same("t_quantile", 1 - v[0], v[1],
		    special_t_quantile(1 - v[0], v[1]), v[2]);
		same("t_quantile", v[0], v[1],
		    special_t_quantile(v[0], v[1]), -v[2]);
	}
	same("t_quantile", 0.000001, 5, special_t_quantile(0.000001, 5),
	    -2.4771029720515944e+01);
}

static void
beta(void)
{
	const double below[][4] = {
		{ 0.5, 2, 3, 6.8750000000000000e-01 },
		{ 0.1, 0.5, 0.5, 2.0483276469913345e-01 },
		{ 0.98, 51, 10, 9.9999969041831394e-01 },
		{ 0.03, 5, 137, 4.1667217765906095e-01 },
		{ 0.5, 1000, 1010, 5.8826982754372747e-01 },
		{ 0.2, 0.25, 7, 9.6571717457157147e-01 },
	};
	const double quantile[][4] = {
		{ 0.025, 3, 18, 3.2070937185463708e-02 },
		{ 0.975, 3, 18, 3.1698271401908235e-01 },
		{ 0.025, 51.5, 9.5, 7.4412351724315173e-01 },
		{ 0.5, 0.5, 0.5, 5.0000000000000000e-01 },
		{ 0.975, 1, 20, 1.6843347098308534e-01 },
		{ 0.000001, 4.5, 136.5, 8.2567927972312743e-04 },
	};

	for (size_t i = 0; i < ARRAY_N(below); i++) {
		const double *v = below[i];

		same("beta", v[0], v[1], special_beta(v[0], v[1], v[2]), v[3]);
	}
	for (size_t i = 0; i < ARRAY_N(quantile); i++) {
		const double *v = quantile[i];

		same("beta_quantile", v[0], v[1],
		    special_beta_quantile(v[0], v[1], v[2]), v[3]);
	}
}

static void
chi2_and_normal(void)
{
	const double tail[][3] = {
		{ 3.841458820694124, 1, 5.0000000000000058e-02 },
		{ 0.2, 4, 9.9532115983955549e-01 },
		{ 59.7064393939394, 4, 3.3435814738721496e-12 },
		{ 100, 100, 4.8119168452795674e-01 },
		{ 1234.5, 1100, 2.7819129860988442e-03 },
		{ 7, 2.5, 4.8333605272569004e-02 },
	};
	const double normal[][2] = {
		{ 0.975, 1.9599639845400543e+00 },
		{ 0.99875, 3.0233414397391472e+00 },
		{ 0.4, -2.5334710313579978e-01 },
		{ 0.0000001, -5.1993375821928165e+00 },
	};

	for (size_t i = 0; i < ARRAY_N(tail); i++)
		same("chi2_tail", tail[i][0], tail[i][1],
		    special_chi2_tail(tail[i][0], tail[i][1]), tail[i][2]);
	for (size_t i = 0; i < ARRAY_N(normal); i++)
		same("normal_quantile", normal[i][0], 0,
		    special_normal_quantile(normal[i][0]), normal[i][1]);
	same("normal_tail", 3, 0, special_normal_tail(3),
	    1.3498980316300946e-03);
	same("normal_tail", 6, 0, special_normal_tail(6),
	    9.8658764503769809e-10);
}

/* What is asked outside a distribution has no answer. */
static void
outside(void)
{
	const double got[] = {
		special_t_tail(1, 0), special_t_quantile(1, 5),
		special_t_quantile(0, 5), special_normal_quantile(1),
		special_chi2_tail(-1, 2),
		special_beta(1.5, 1, 1), special_beta_quantile(0.5, 0, 1),
		special_lgamma(0), special_gamma_low(-1, 1),
		special_t_tail(NAN, 3), special_t_quantile(0.3, 0),
		special_normal_quantile(0), special_gamma_low(1, -1),
		special_gamma_high(0, 1), special_gamma_high(1, NAN),
		special_beta(-0.5, 1, 1), special_beta(0.5, 0, 1),
		special_beta(0.5, 1, 0), special_beta_quantile(-1, 1, 1),
		special_beta_quantile(2, 1, 1), special_beta_quantile(0.5, 1, 0),
	};

	for (size_t i = 0; i < ARRAY_N(got); i++)
		if (!isnan(got[i])) {
			printf("outside case %zu: %g\n", i, got[i]);
			failed = 1;
		}
}

/* The ends of what is inside are exact. */
static void
ends(void)
{
	const double got[][2] = {
		{ special_t_tail(1e200, 3), 0 }, { special_t_tail(-1e200, 3), 1 },
		{ special_t_quantile(0.5, 3), 0 },
		{ special_normal_quantile(0.5), 0 },
		{ special_gamma_low(2, 0), 0 }, { special_gamma_high(2, 0), 1 },
		{ special_gamma_low(2, INFINITY), 1 },
		{ special_gamma_high(2, INFINITY), 0 },
		{ special_beta(0, 2, 3), 0 }, { special_beta(1, 2, 3), 1 },
		{ special_beta_quantile(0, 2, 3), 0 },
		{ special_beta_quantile(1, 2, 3), 1 },
	};

	for (size_t i = 0; i < ARRAY_N(got); i++)
		if (got[i][0] != got[i][1]) {
			printf("end %zu: %g, not %g\n", i, got[i][0], got[i][1]);
			failed = 1;
		}
	/* with few degrees of freedom the tail is long: tan(pi (1/2 - q)) */
	same("t_quantile", 1e-9, 1, special_t_quantile(1e-9, 1),
	    -1 / tan(acos(-1) * 1e-9));
}

int
main(void)
{
	ends();
	student();
	beta();
	chi2_and_normal();
	outside();
	return failed;
}
