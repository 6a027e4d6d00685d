#include "burst/usual.h"

#include <assert.h>
#include <math.h>

#include "stats/cusum.h"

/* A week's weight, and how many posts the share at any hour counts for. */
static const double DECAY = 0.8;
static const double PRIOR = 500;

enum {
	HOUR = 3600,
	FORGOTTEN = 420,	/* after so many hours no evidence is left */
	FEW_HITS = 20,		/* with fewer nothing is said of dispersion */
	MONDAY = 72		/* hours to Thursday 1970-01-01 from Monday */
};

static const double HEAVY = 1e9;
static const double COMMONEST = 0.99;

int64_t
usual_hour_of(int64_t t)
{
	return t >= 0 ? t / HOUR : -((HOUR - 1 - t) / HOUR);
}

static int64_t
modulo(int64_t a, int64_t n)
{
	int64_t m = a % n;

	return m < 0 ? m + n : m;
}

static unsigned
hour_of_week(const struct usual *u, int64_t hour)
{
	int64_t local = usual_hour_of(hour * HOUR + u->offset);

	return (unsigned)modulo(local + MONDAY, USUAL_WEEK);
}

/* What a hit or trial of the hour weighs: later weeks weigh more. */
static double
weight_of(const struct usual *u, int64_t hour)
{
	int64_t since = hour - u->base;

	return pow(DECAY, -(double)((since - modulo(since, USUAL_WEEK)) /
	    USUAL_WEEK));
}

static uint32_t *
trials_of(struct usual *u, int64_t hour)
{
	return &u->trials[modulo(hour, USUAL_HOURS)];
}

static uint32_t
trials_in(const struct usual *u, int64_t hour)
{
	return hour <= u->hour - USUAL_HOURS || hour < u->first ? 0 :
	    u->trials[modulo(hour, USUAL_HOURS)];
}

void
usual_begin(struct usual *u, int64_t hour)
{
	u->begun = true;
	u->first = u->hour = u->base = hour;
	u->now = hour * HOUR;
}

void
usual_next_hour(struct usual *u)
{
	int64_t taught = ++u->hour - USUAL_LAG;
	double n;

	u->now = u->hour * HOUR;
	*trials_of(u, u->hour) = 0;
	if (taught < u->first)
		return;
	n = (double)trials_in(u, taught);
	u->week[hour_of_week(u, taught)] += n * weight_of(u, taught);
	u->all += n * weight_of(u, taught);
	u->learnt += n;
	u->squares += n * n;
}

void
usual_trial(struct usual *u)
{
	++*trials_of(u, u->hour);
}

uint32_t
usual_trials(const struct usual *u)
{
	return trials_in(u, u->hour);
}

/* The hits whose time has come begin to teach. */
static void
commit(const struct usual *u, struct usual_key *k)
{
	int64_t last = u->hour - USUAL_LAG;

	if (k->lag_hour == u->hour)
		return;
	for (int64_t b = k->lag_hour - USUAL_LAG + 1;
	    b <= k->lag_hour && b <= last; b++) {
		uint16_t *hits = &k->lag[modulo(b, USUAL_LAG)];

		if (*hits > 0) {
			usual_teach(u, k, b, *hits);
			k->hits += *hits;
			k->squares += (float)*hits * *hits;
			k->by_trials += (float)*hits *
			    (float)trials_in(u, b);
			*hits = 0;
		}
	}
	k->lag_hour = u->hour;
}

void
usual_hit(const struct usual *u, struct usual_key *k)
{
	uint16_t *hits = &k->lag[modulo(u->hour, USUAL_LAG)];

	commit(u, k);
	if (*hits < UINT16_MAX)
		++*hits;
}

void
usual_teach(const struct usual *u, struct usual_key *k, int64_t hour,
    uint32_t hits)
{
	float weight = (float)(hits * weight_of(u, hour));

	k->week[hour_of_week(u, hour)] += weight;
	k->all += weight;
}

void
usual_keep_back(struct usual_key *k, int64_t hour, uint32_t *held,
    uint32_t hours)
{
	int64_t oldest = k->lag_hour - USUAL_LAG + 1;

	for (int64_t b = hour > oldest ? hour : oldest; b <= k->lag_hour; b++) {
		assert(b - hour < hours);
		held[b - hour] = k->lag[modulo(b, USUAL_LAG)];
		k->lag[modulo(b, USUAL_LAG)] = 0;
	}
}

double
usual_share(const struct usual *u, struct usual_key *k, int64_t hour)
{
	unsigned w = hour_of_week(u, hour);
	double prior = PRIOR * weight_of(u, hour), hits = 0, trials = 0;
	double ever, p;

	commit(u, k);
	ever = u->all > 0 ? fmax(u->least, k->all / u->all) : u->least;
	for (unsigned j = 0; j < 3; j++) {
		unsigned at = (w + USUAL_WEEK - 1 + j) % USUAL_WEEK;

		hits += k->week[at];
		trials += u->week[at];
	}
	p = (hits + prior * ever) / (trials + prior);
	return fmin(COMMONEST, fmax(u->least, p));
}

double
usual_loss(const struct usual *u, struct usual_key *k, int64_t hour,
    uint32_t trial, double enough, double *expected)
{
	double loss = 0;

	if (u->hour - hour > FORGOTTEN)
		return INFINITY;
	for (; hour <= u->hour && loss <= enough; hour++, trial = 0) {
		uint32_t n = trials_in(u, hour);
		double p;

		if (n <= trial)
			continue;
		p = usual_share(u, k, hour);
		loss += (n - trial) * (log1p(-p) -
		    log1p(-cusum_raised(p, u->scale)));
		*expected += (n - trial) * p;
	}
	return loss;
}

double
usual_dispersion(const struct usual *u, const struct usual_key *k)
{
	double p = k->hits / u->learnt;

	if (k->hits < FEW_HITS || p >= 1)
		return NAN;
	return (k->squares - 2 * p * k->by_trials + p * p * u->squares) /
	    (p * (1 - p) * u->learnt);
}

bool
usual_is_heavy(const struct usual *u)
{
	return weight_of(u, u->hour) > HEAVY;
}

double
usual_lighten(struct usual *u)
{
	int64_t weeks = (u->hour - u->base) / USUAL_WEEK;
	double factor = pow(DECAY, (double)weeks);

	u->base += weeks * USUAL_WEEK;
	u->all *= factor;
	for (unsigned w = 0; w < USUAL_WEEK; w++)
		u->week[w] *= factor;
	return factor;
}

void
usual_lighten_key(struct usual_key *k, double factor)
{
	k->all *= (float)factor;
	for (unsigned w = 0; w < USUAL_WEEK; w++)
		k->week[w] *= (float)factor;
}
