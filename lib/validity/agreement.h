/*
 * Agreement between coders. Every nominal coefficient is 1 - D/E, D the
 * disagreement that was observed and E what chance gives; its interval is that
 * of D with E fixed. Sources: Krippendorff 2011, Fleiss 1971, Gwet 2008,
 * Brennan and Prediger 1981, Cohen 1960 and 1968.
 */
#ifndef VALIDITY_AGREEMENT_H
#define VALIDITY_AGREEMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Classes that units of a designed sample may be of. */
enum { AGREEMENT_CLASSES = 4 };

/* Units that are alike: so many times, how many coders gave each value. */
struct agreement_unit {
	const double *given;	/* by value */
	double times;
	double weight;		/* of one of them: 1 in a plain sample */
	unsigned class;		/* it was drawn from, 0 in a plain sample */
};

struct agreement_data {
	const struct agreement_unit *unit;
	size_t n;
	size_t values;		/* length of given */
	bool weighted;		/* a designed sample: D moves class by class */
	double f[AGREEMENT_CLASSES];	/* 1 - n/N by class, when weighted */
};

enum agreement_kind {
	AGREEMENT_PERCENT,	/* agreement of pairs within units */
	AGREEMENT_ALPHA,	/* Krippendorff's, nominal */
	AGREEMENT_FLEISS,
	AGREEMENT_AC1,		/* Gwet's */
	AGREEMENT_BP,		/* Brennan and Prediger's */
	AGREEMENT_KINDS
};

/* value, low and high are NaN when undefined; then why says so in words. */
struct agreement {
	double value;
	double low;
	double high;
	double d;	/* disagreement observed, */
	double e;	/* and expected by chance */
	double d_low;
	double d_high;
	double n;	/* effective number of units behind D (plain sample) */
	double units;	/* that have two codings or more */
	const char *why;
};

/*
 * A nominal coefficient; offered is the number of values coders could choose
 * from (AC1 and Brennan-Prediger need it). Fleiss' is computed with gaps, too,
 * as Gwet (2014) does.
 */
struct agreement agreement_nominal(const struct agreement_data *,
    enum agreement_kind, size_t offered, double alpha);

/* Whether all units with a coding have equally many, as Fleiss wants it. */
bool agreement_is_even(const struct agreement_data *);

/* The part of the units, by weight, in which all coders gave one value. */
double agreement_all(const struct agreement_data *);

/* Cohen's weights: w is 0 or 1, |i-j|/(k-1), or its square. */
enum agreement_weights {
	AGREEMENT_UNWEIGHTED,
	AGREEMENT_LINEAR,
	AGREEMENT_QUADRATIC
};

/*
 * Cohen's kappa of two coders: table[i * k + j] units, one gave i and the
 * other j. Of a designed sample table holds the weighted units, and unit and
 * f in data the same pair's units, for D; else data is NULL.
 */
struct agreement agreement_cohen(const double *table, size_t k,
    enum agreement_weights, const struct agreement_data *, double alpha);

enum agreement_level {
	AGREEMENT_NOMINAL,
	AGREEMENT_ORDINAL,
	AGREEMENT_INTERVAL,
	AGREEMENT_RATIO,
	AGREEMENT_DELTA		/* distances are given */
};

struct agreement_scale {
	enum agreement_level level;
	const double *value;	/* by value: interval and ratio */
	const double *delta;	/* values x values, 0 on the diagonal */
};

/*
 * Krippendorff's alpha with a distance: ordinal in the order of the values
 * (margins after units with one coding are dropped), interval, ratio, or
 * distances given. Its interval: jackknife over units on ln(1 - alpha) with t.
 */
struct agreement agreement_alpha(const struct agreement_data *,
    const struct agreement_scale *, double alpha);

/* Distances of sets, bit by bit: Jaccard 1 - J, MASI 1 - J m (Passonneau 2006). */
double agreement_jaccard(const uint64_t *a, const uint64_t *b, size_t words);
double agreement_masi(const uint64_t *a, const uint64_t *b, size_t words);

/* Exact two-sided p of McNemar's test: a against b discordant units. */
double agreement_mcnemar(uint64_t a, uint64_t b);

#endif
