/* The rows "gold" and "confusion": how good the rules are. */
#ifndef GOLD_QUALITY_H
#define GOLD_QUALITY_H

#include "gold/gold.h"

/* Prints the rows; part: only rows of this kind, NULL for all. */
void quality_print(const struct gold *, const char *format, const char *part);

#endif
