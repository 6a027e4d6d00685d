/* The rows that tw-learn prints: how good the codes are that were learnt. */
#ifndef LEARN_FIGURES_H
#define LEARN_FIGURES_H

#include "learn/learn.h"

/* Prints them in a format of -o; NULL is the default. */
void figures_print(const struct learn *, const char *format);

#endif
