/*
 * Attention beside priority: distances, verdicts, and what they would be if
 * attention followed priority perfectly and only chance made it differ.
 */
#ifndef ALIGN_ALIGNMENT_H
#define ALIGN_ALIGNMENT_H

#include <stddef.h>
#include <stdint.h>

/*
 * Total variation, half the sum of |p - q|: the part of attention that would
 * have to move. p and q each sum to 1.
 */
double alignment_tv(const double *p, const double *q, size_t k);

/*
 * Jensen-Shannon divergence in bits, 0 to 1 (Lin 1991). Its root is the
 * distance, which some programs report under the same name.
 */
double alignment_jsd(const double *p, const double *q, size_t k);

enum alignment_level {
	ALIGNMENT_LOW = 1,
	ALIGNMENT_MEDIUM,
	ALIGNMENT_HIGH
};

enum alignment_verdict {
	ALIGNMENT_UNDECIDED,
	ALIGNMENT_UNDER,
	ALIGNMENT_OVER,
	ALIGNMENT_AS_PRIORITISED
};

/* "undecided", "under", "over", "as-prioritised". */
const char *alignment_verdict_name(enum alignment_verdict);

/*
 * A level against the even share 1/k, low..high the item's interval: under is
 * high and wholly below, over low and wholly above; as prioritised is high
 * and above, low and below, medium and wholly inside 1/k +- 1/(2k).
 */
enum alignment_verdict alignment_by_level(enum alignment_level, double low,
    double high, size_t k);

/*
 * Against the due share q: under when the interval is wholly below it, over
 * when wholly above, as prioritised when wholly inside q +- 1/(2k).
 */
enum alignment_verdict alignment_by_share(double q, double low, double high,
    size_t k);

/* What is compared with its value under perfect alignment. */
enum alignment_measure {
	ALIGNMENT_TAU_B,
	ALIGNMENT_SPEARMAN,
	ALIGNMENT_TV,
	ALIGNMENT_JSD,
	ALIGNMENT_MEASURES
};

/*
 * The four measures of k shares p beside due shares q and priorities (larger
 * is more important). NAN where a measure is undefined.
 */
void alignment_measures(const double *p, const double *q,
    const double *priority, size_t k, double value[ALIGNMENT_MEASURES]);

/* Attention that follows priority but for chance. */
struct alignment_perfect {
	const double *q;	/* the due shares of k items; they sum to 1 */
	const double *priority;	/* larger is more important */
	size_t k;
	double mentions;	/* counted */
	uint64_t effective;	/* as many independent ones are worth as much */
};

/* A measure under perfect alignment. */
struct alignment_null {
	double mean;
	double tail;	/* its 95 % point (TV, JSD) or 5 % point (tau-b, rho) */
	double p;	/* (1 + draws at least as extreme) / (1 + draws) */
};

/*
 * Draws the effective mentions `draws` times from the due shares, and sets
 * what was observed beside them (parametric bootstrap). Draw b takes stream b
 * of the seed. A draw in which an order measure is undefined (all shares are
 * equal) counts as 0. observed[] that is NAN gives NAN.
 */
void alignment_simulate(const struct alignment_perfect *, uint64_t seed,
    size_t draws, const double observed[ALIGNMENT_MEASURES],
    struct alignment_null out[ALIGNMENT_MEASURES]);

/*
 * What perfect alignment means where priorities are an order and no weights:
 * the shares p sorted and dealt out by priority, the largest to the most
 * important. Chance drives sorted shares apart, so those that lie within a
 * standard error (of that many effective mentions) of a border between two
 * priorities are dealt the share at the border: nobody knows their side.
 */
void alignment_deal(const double *p, const double *priority, size_t k,
    double effective, double *q);

#endif
