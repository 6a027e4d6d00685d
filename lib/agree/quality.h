/* The rows "gold" and "confusion": how good the rules are. */
#ifndef AGREE_QUALITY_H
#define AGREE_QUALITY_H

#include "agree/gold.h"

/* Prints the rows; part: only rows of this kind, NULL for all. */
void quality_print(const struct gold *, const char *format, const char *part);

#endif
