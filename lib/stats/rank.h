/* Ranks, and how far two or more orders agree, with ties. */
#ifndef STATS_RANK_H
#define STATS_RANK_H

#include <stddef.h>

/* rank[i]: the place of x[i] from 1, smallest first; ties share the mean. */
void rank_mid(const double *x, size_t n, double *rank);

/*
 * Spearman's rho: Pearson's correlation of the mid-ranks. NAN when n < 2 or
 * when all of x or all of y are equal.
 */
double rank_spearman(const double *x, const double *y, size_t n);

/*
 * Kendall's tau-b (Kendall 1945), in n log n by Knight (1966). NAN as above.
 */
double rank_tau_b(const double *x, const double *y, size_t n);

/*
 * The largest value that the ties of x and of y allow: that of the same
 * values, both sorted. Below 1 when the sides are tied differently.
 */
double rank_spearman_max(const double *x, const double *y, size_t n);
double rank_tau_b_max(const double *x, const double *y, size_t n);

/*
 * Kendall's W of m judges, corrected for ties (Kendall 1948): x[j * n + i] is
 * what judge j gives to item i. NAN when m < 2, n < 2 or no judge tells any
 * two items apart.
 */
double rank_w(const double *x, size_t m, size_t n);

#endif
