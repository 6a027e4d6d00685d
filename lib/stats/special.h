/*
 * Tails and quantiles of the distributions that intervals and tests need, to
 * about twelve digits. An argument outside its range gives NaN.
 */
#ifndef STATS_SPECIAL_H
#define STATS_SPECIAL_H

/* The part of a standard normal above z, and the z with the part p below. */
double special_normal_tail(double z);
double special_normal_quantile(double p);

/*
 * The part of Student's t with df degrees of freedom (any real above 0) above
 * t, and the t with the part p below it.
 */
double special_t_tail(double t, double df);
double special_t_quantile(double p, double df);

/* The part of chi-square above x. */
double special_chi2_tail(double x, double df);

/*
 * The part of a beta(a, b) below x (the regularised incomplete beta
 * function), and the x with the part p below it.
 */
double special_beta(double x, double a, double b);
double special_beta_quantile(double p, double a, double b);

/* The part of a gamma(a) with scale 1 below x, and above x. */
double special_gamma_low(double a, double x);
double special_gamma_high(double a, double x);

/* The logarithm of the gamma function of x above 0. */
double special_lgamma(double x);

#endif
