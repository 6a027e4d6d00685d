/*
 * Random numbers that depend on a seed, a stream and how many were drawn, and
 * on nothing else: draw b of a simulation takes stream b, so neither threads
 * nor order change a result (SplitMix64 run as a counter; Steele, Lea and
 * Flood 2014).
 */
#ifndef STATS_RANDOM_H
#define STATS_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random {
	uint64_t key;
	uint64_t drawn;
};

/* The beginning of a stream: the same numbers for the same seed and stream. */
struct random random_stream(uint64_t seed, uint64_t stream);

/* The next 64 bits. */
uint64_t random_u64(struct random *);

/* Uniform on the open interval from 0 to 1, in steps of 2^-53. */
double random_real(struct random *);

/* A whole number from 0 to n - 1, each as likely; n is not 0. */
uint64_t random_below(struct random *, uint64_t n);

/* Normal with mean 0 and variance 1 (polar method). */
double random_normal(struct random *);

/* Gamma of this shape (above 0), scale 1 (Marsaglia and Tsang 2000). */
double random_gamma(struct random *, double shape);

/*
 * Successes of n trials with probability p: by inversion when few are
 * expected, else by transformed rejection (Hoermann 1993, BTRS).
 */
uint64_t random_binomial(struct random *, uint64_t n, double p);

/* x[i]: how many of n fall on i, with probability q[i]; the q sum to 1. */
void random_multinomial(struct random *, uint64_t n, const double *q, size_t k,
    uint64_t *x);

#endif
