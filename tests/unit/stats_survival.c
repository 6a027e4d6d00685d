/*
 * Survival: the vectors of the toolkit (equal to R's package survival 3.5-3),
 * clustered variances beside their definition, subject by subject, and curves
 * at whose ends nothing can be said.
 */
#include "stats/survival.h"

#include <math.h>
#include <string.h>

#include "base/array.h"
#include "stats/random.h"

#include "check.h"

enum { SUBJECTS = 20, CLUSTERS = 10, MANY = 400 };

static const uint32_t times[SUBJECTS] = {
	1, 2, 2, 3, 5, 5, 5, 8, 9, 9, 12, 14, 14, 20, 20, 25, 30, 30, 30, 30
};
static const int answered[SUBJECTS] = {
	1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0
};
static const int states[SUBJECTS] = {
	1, 1, 0, 1, 2, 1, 0, 1, 1, 0, 2, 0, 1, 1, 0, 0, 1, 0, 0, 2
};
static const uint32_t clusters[SUBJECTS] = {
	1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10
};

/* S, the standard error of its logarithm, its ends: by Greenwood, clustered. */
static const struct km_row {
	uint32_t t;
	int at_risk, events;
	double rest, se, low, high, se_clustered;
	int df;
	double clustered_low, clustered_high;
} km[] = {
	{ 1, 20, 1, 0.95, 0.051298917604257706,
	    0.6947431932565701, 0.9928022285933972, 0.0526315789473684,
	    1, 0.0, 0.999999888352076 },
	{ 2, 19, 1, 0.9, 0.07453559924999298,
	    0.6560307072615666, 0.974010174395775, 0.11111111111111112,
	    1, 0.0, 0.9999998403176057 },
	{ 3, 17, 1, 0.8470588235294118, 0.09608343324314993,
	    0.5967951787980811, 0.9480246414001453, 0.12911598866103535,
	    1, 0.0, 0.9999915362923377 },
	{ 5, 16, 2, 0.7411764705882353, 0.1347612613934816,
	    0.4850816837245216, 0.8833751494680956, 0.19108167983662494,
	    2, 0.009451050585137687, 0.9809396141304537 },
	{ 8, 13, 1, 0.6841628959276018, 0.15675092976636115,
	    0.42625094990035867, 0.8445541163495776, 0.21019657622083987,
	    3, 0.10953737694108168, 0.936932558041579 },
	{ 9, 12, 1, 0.6271493212669683, 0.179294761659052,
	    0.3712516395047684, 0.8027653717002764, 0.22767274987252306,
	    4, 0.16390574396608135, 0.8865906910162072 },
	{ 12, 10, 1, 0.5644343891402716, 0.20798490971579495,
	    0.3114537567825098, 0.7554702306373136, 0.2506168747997215,
	    5, 0.17132986807561248, 0.8307581982614072 },
	{ 14, 9, 1, 0.5017194570135747, 0.23905357466136384,
	    0.256536189644315, 0.7049286264761392, 0.26957042561796307,
	    6, 0.16616413221613352, 0.7671678489178998 },
	{ 20, 7, 1, 0.4300452488687783, 0.2845279166758511,
	    0.19513090765899668, 0.6467574325251135, 0.3776043829181424,
	    6, 0.08027758631882868, 0.7540257566223676 },
	{ 25, 5, 0, 0.4300452488687783, 0.2845279166758511,
	    0.19513090765899668, 0.6467574325251135, 0.3776043829181424,
	    6, 0.08027758631882868, 0.7540257566223676 },
	{ 30, 4, 1, 0.32253393665158375, 0.40532637306402036,
	    0.10193934815456401, 0.570782161232595, 0.4520104700786471,
	    7, 0.054473971053662015, 0.6440399129547207 },
};

static const struct aj_row {
	uint32_t t;
	double open, answered, withdrawn, se;
} aj[] = {
	{ 1, 0.95, 0.05,
	    0.0, 0.04873397172404485 },
	{ 2, 0.9, 0.1,
	    0.0, 0.06708203932499367 },
	{ 3, 0.8470588235294118, 0.15294117647058825,
	    0.0, 0.08138831992360937 },
	{ 5, 0.7411764705882353, 0.2058823529411765,
	    0.052941176470588235, 0.09192127978429686 },
	{ 8, 0.6841628959276018, 0.26289592760180996,
	    0.052941176470588235, 0.10146819442487233 },
	{ 9, 0.6271493212669683, 0.31990950226244347,
	    0.052941176470588235, 0.10844374946867104 },
	{ 12, 0.5644343891402716, 0.31990950226244347,
	    0.11565610859728506, 0.10844374946867104 },
	{ 14, 0.5017194570135747, 0.3826244343891403,
	    0.11565610859728506, 0.11511426893706064 },
	{ 20, 0.4300452488687783, 0.4542986425339367,
	    0.11565610859728506, 0.12187047269604072 },
	{ 25, 0.4300452488687783, 0.4542986425339367,
	    0.11565610859728506, 0.12187047269604072 },
	{ 30, 0.21502262443438916, 0.5618099547511313,
	    0.22316742081447966, 0.13598746444771267 },
};

static void
near(const char *what, uint32_t t, double got, double want)
{
	CHECK(fabs(got - want) <= 1e-10 * fmax(1, fabs(want)),
	    "%s at %u: %.12g, expected %.12g", what, t, got, want);
}

static size_t
fill(struct survival_cell *c, const int *state)
{
	for (size_t i = 0; i < SUBJECTS; i++)
		c[i] = (struct survival_cell){ survival_at(times[i],
		    (enum survival_state)state[i]), clusters[i] - 1, 1 };
	return survival_sort(c, SUBJECTS);
}

static void
check_kaplan_meier(void)
{
	struct survival_cell cell[SUBJECTS];
	size_t n = fill(cell, answered);
	struct survival *plain = survival_open(cell, n, NULL, 0, 0);
	struct survival *days = survival_open(cell, n, NULL, 0, CLUSTERS);
	struct survival_quantile q25 = { .q = 0.25 }, half = { .q = 0.5 };
	struct survival_step s, d;
	const struct km_row *r = km;

	while (survival_next(plain, &s) && survival_next(days, &d)) {
		survival_quantile_see(&q25, &s);
		survival_quantile_see(&half, &s);
		CHECK(r < km + ARRAY_N(km) && s.time == r->t && d.time == r->t,
		    "a step at %u", s.time);
		if (r == km + ARRAY_N(km))
			break;
		CHECK(s.at_risk == r->at_risk && s.events == r->events,
		    "at %u: %ld watched, %ld answered", s.time,
		    (long)s.at_risk, (long)s.events);
		near("S", s.time, s.rest, r->rest);
		near("share", s.time, s.share, 1 - r->rest);
		near("se", s.time, s.se, r->se);
		near("low", s.time, 1 - s.high, r->low);
		near("high", s.time, 1 - s.low, r->high);
		near("clustered se", d.time, d.se, r->se_clustered);
		near("df", d.time, d.df, r->df);
		near("clustered low", d.time, 1 - d.high, r->clustered_low);
		near("clustered high", d.time, 1 - d.low, r->clustered_high);
		r++;
	}
	CHECK(r == km + ARRAY_N(km), "only %zu steps", (size_t)(r - km));
	CHECK(q25.at == 5 && half.at == 20, "quartile %u, median %u", q25.at,
	    half.at);
	CHECK(half.low == 5 && half.high == UINT32_MAX, "median from %u to %u",
	    half.low, half.high);
	survival_close(plain);
	survival_close(days);
}

static void
check_aalen_johansen(void)
{
	struct survival_cell cell[SUBJECTS];
	size_t n = fill(cell, states);
	struct survival *s = survival_open(cell, n, NULL, 0, 0);
	const struct aj_row *r = aj;
	struct survival_step step;

	while (survival_next(s, &step) && r < aj + ARRAY_N(aj)) {
		CHECK(step.time == r->t, "a step at %u", step.time);
		near("open", r->t, step.rest, r->open);
		near("answered", r->t, step.share, r->answered);
		near("withdrawn", r->t, 1 - step.rest - step.share,
		    r->withdrawn);
		near("se answered", r->t, step.se * (1 - step.share), r->se);
		r++;
	}
	CHECK(r == aj + ARRAY_N(aj), "only %zu states", (size_t)(r - aj));
	survival_close(s);
}

/* The share by a limit, and of how many more is known after it. */
static void
check_limits(void)
{
	static const struct {
		uint32_t limit;
		double share;
		int after;
	} want[] = {
		{ 3, 0.15294117647058825, 16 },
		{ 5, 0.2588235294117647, 13 },
		{ 14, 0.4982805429864253, 7 },
	};
	struct survival_cell cell[SUBJECTS];
	size_t n = fill(cell, answered);

	for (size_t i = 0; i < ARRAY_N(want); i++) {
		struct survival *s = survival_open(cell, n, NULL, 0, 0);
		struct survival_step step, last = { 0 };

		while (survival_next(s, &step) && step.time <= want[i].limit)
			last = step;
		near("limit", want[i].limit, last.share, want[i].share);
		CHECK(last.after == want[i].after, "after %u: %ld",
		    want[i].limit, (long)last.after);
		survival_close(s);
	}
}

/*
 * The influence of a subject on ln S, or on the share itself where another
 * event competes, from the definitions, at each time.
 */
static double
influence(const struct survival_cell *c, size_t n, size_t i, uint32_t until,
    bool competing)
{
	double on_log = 0, on_share = 0, rest = 1;

	for (size_t k = 0; k < n; k++) {
		uint32_t t = survival_time(&c[k]);
		double y = 0, d1 = 0, d2 = 0, mine, answer, watched;

		if (t > until || (k > 0 && survival_time(&c[k - 1]) == t))
			continue;
		for (size_t j = 0; j < n; j++) {
			y += survival_time(&c[j]) >= t;
			if (survival_time(&c[j]) != t)
				continue;
			d1 += survival_state(&c[j]) == SURVIVAL_EVENT;
			d2 += survival_state(&c[j]) == SURVIVAL_COMPETING;
		}
		watched = survival_time(&c[i]) >= t;
		answer = survival_time(&c[i]) == t &&
		    survival_state(&c[i]) == SURVIVAL_EVENT;
		mine = survival_time(&c[i]) == t &&
		    survival_state(&c[i]) != SURVIVAL_CENSORED;
		on_share += rest * (answer - watched * d1 / y) / y +
		    rest * d1 / y * on_log;
		on_log -= mine / (y - d1 - d2) -
		    watched * (d1 + d2) / (y * (y - d1 - d2));
		rest *= 1 - (d1 + d2) / y;
	}
	return competing ? on_share : on_log;
}

/* Subjects of few clusters, with ties, and one last who is only watched. */
static size_t
draw(struct survival_cell *c, struct random *r, bool competing)
{
	for (size_t i = 0; i < MANY; i++) {
		uint64_t state = random_below(r, competing ? 3 : 2);

		c[i] = (struct survival_cell){
			survival_at((uint32_t)random_below(r, 60),
			(enum survival_state)state),
			(uint32_t)random_below(r, 7), 1 };
	}
	c[0].at = survival_at(60, SURVIVAL_CENSORED);
	return MANY;
}

static void
check_definition(bool competing)
{
	static struct survival_cell one[MANY], cell[MANY];
	struct random r = random_stream(7, competing);
	size_t n = draw(one, &r, competing), m;
	struct survival *s;
	struct survival_step step;

	memcpy(cell, one, sizeof(cell));
	m = survival_sort(cell, n);
	CHECK(m < n, "no two subjects were alike");
	/* The definition wants times in order, and each subject by itself. */
	for (size_t i = 1; i < n; i++)
		for (size_t k = i; k > 0 && one[k].at < one[k - 1].at; k--) {
			struct survival_cell t = one[k];

			one[k] = one[k - 1];
			one[k - 1] = t;
		}
	s = survival_open(cell, m, NULL, 0, 8);
	while (survival_next(s, &step)) {
		double sum[8] = { 0 }, v = 0;

		if (step.time % 10 != 5)
			continue;
		for (size_t i = 0; i < n; i++)
			sum[one[i].cluster] += influence(one, n, i, step.time,
			    competing);
		for (size_t k = 0; k < 7; k++)
			v += sum[k] * sum[k];
		v = sqrt(v * 7 / 6);
		near(competing ? "competing, by its definition" :
		    "by its definition", step.time, step.se *
		    (competing ? 1 - step.share : 1), v);
	}
	survival_close(s);
}

/* Cells that are taken off: as if they had never been there. */
static void
check_also(void)
{
	struct survival_cell cell[] = { { survival_at(5, SURVIVAL_CENSORED), 0,
	    4 } };
	struct survival_cell also[] = {
		{ survival_at(3, SURVIVAL_EVENT), 0, 1 },
		{ survival_at(5, SURVIVAL_CENSORED), 0, -1 }
	};
	struct survival *s = survival_open(cell, 1, also, 2, 0);
	struct survival_step step;

	CHECK(survival_next(s, &step) && step.time == 3 && step.at_risk == 4 &&
	    step.share == 0.25, "one of four: %g", step.share);
	CHECK(survival_next(s, &step) && step.time == 5 && step.after == 0 &&
	    step.share == 0.25, "three are left: %g", step.share);
	CHECK(!survival_next(s, &step), "a step too many");
	survival_close(s);
}

/* The last step of n subjects, and their median. */
static struct survival_step
edge(const uint32_t *time, const int *state, size_t n,
    struct survival_quantile *half, uint32_t of)
{
	struct survival_cell cell[4];
	struct survival_step step = { 0 };
	struct survival *s;

	for (size_t i = 0; i < n; i++)
		cell[i] = (struct survival_cell){ survival_at(time[i],
		    (enum survival_state)state[i]), (uint32_t)i, 1 };
	n = survival_sort(cell, n);
	s = survival_open(cell, n, NULL, 0, of);
	*half = (struct survival_quantile){ .q = 0.5 };
	while (survival_next(s, &step))
		survival_quantile_see(half, &step);
	survival_close(s);
	return step;
}

static void
check_edges(void)
{
	struct survival_quantile half;
	struct survival_step step;

	step = edge((const uint32_t[]){ 5, 7, 9 }, (const int[]){ 0, 0, 0 }, 3,
	    &half, 3);
	CHECK(step.rest == 1 && half.at == UINT32_MAX && isnan(step.low) &&
	    isnan(step.high), "nobody: %g, %u", step.rest, half.at);
	step = edge((const uint32_t[]){ 0, 0, 0 }, (const int[]){ 1, 1, 1 }, 3,
	    &half, 3);
	CHECK(step.rest == 0 && half.at == 0 && half.low == UINT32_MAX &&
	    half.high == UINT32_MAX && isnan(step.low) && isnan(step.se),
	    "all at once: %g, %u", step.rest, half.at);
	step = edge((const uint32_t[]){ 1, 10, 10, 10 },
	    (const int[]){ 1, 0, 0, 0 }, 4, &half, 0);
	CHECK(step.rest == 0.75 && half.at == UINT32_MAX, "one of four: %g, %u",
	    step.rest, half.at);
	/* 2 of 4, by way of 3/4: the median is reached, in spite of rounding. */
	step = edge((const uint32_t[]){ 1, 2, 3, 3 }, (const int[]){ 1, 1, 0,
	    0 }, 4, &half, 0);
	CHECK(half.at == 2, "half at %u", half.at);
}

int
main(void)
{
	check_kaplan_meier();
	check_aalen_johansen();
	check_limits();
	check_definition(false);
	check_definition(true);
	check_also();
	check_edges();
	return failures > 0;
}
