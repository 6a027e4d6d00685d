/* Sums that a source states: 3200/3700, (12 + 30) * 2. */
#ifndef CLAIMS_SUM_H
#define CLAIMS_SUM_H

#include "base/str.h"

/*
 * What the sum comes to: numbers with a decimal point, + - * / and
 * parentheses. False when it is none, or divides by 0: *why says which, and
 * *at is the byte where.
 */
bool sum_of(struct str, double *out, const char **why, size_t *at);

#endif
