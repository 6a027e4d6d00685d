/*
 * When evidence begins to pile up, and when it ceases to. Kleinberg's automaton
 * of two states (2003), with a price for going up and none for going down,
 * chooses the segments that maximise the sum of the gains within them less the
 * price of each; gains are logarithms of likelihood ratios. That optimum is
 * found without looking back twice: a segment opens when the sum has risen by
 * more than the price above its lowest since the last one closed, and begins
 * there; it closes when the sum has fallen by the price from its highest, and
 * ends there. It is Page's CUSUM test (1954), too, whose mean time to a false
 * alarm is at least exp(alarm) (Lorden 1971).
 */
#ifndef STATS_CUSUM_H
#define STATS_CUSUM_H

#include <stdbool.h>
#include <stdint.h>

/* In nats, both above 0. Kleinberg's are one number, gamma ln n. */
struct cusum_rule {
	double alarm;	/* a rise by more than this opens */
	double close;	/* a fall by this closes */
};

/* {0} is one to which nothing was added. */
struct cusum {
	double sum;	/* above its lowest, from which it cannot fall */
	double highest;	/* while open; afterwards that of the one that closed */
	int64_t begin;	/* where the sum began to rise */
	int64_t end;	/* where it was highest */
	bool open;
};

enum cusum_change { CUSUM_SAME, CUSUM_OPENED, CUSUM_CLOSED };

/*
 * Adds the gain of what stands at this place. What closed keeps its begin, end
 * and highest until the next gain is added.
 */
enum cusum_change cusum_add(struct cusum *, const struct cusum_rule *,
    double gain, int64_t at);

/*
 * The share that a key has in a burst when p0, below 1, is usual: scale times as
 * much where that is at most a half; from there on it rises evenly to 1.
 */
double cusum_raised(double p0, double scale);

/* ln L(p1) / L(p0) of so many hits in so many trials; 0 < p0, p1 < 1. */
double cusum_gain(double hits, double trials, double p0, double p1);

#endif
