/* What rows of tw-agree --correct carry, read back. */
#ifndef COUNTS_CORRECTIONS_H
#define COUNTS_CORRECTIONS_H

#include "json/json_scan.h"
#include "validity/corrected.h"

/* A number; NAN when it is none. */
double corrections_number(const struct json_node *);

/* [[posts, coded, yes, f], ...], the classes of a code; false: it is not. */
bool corrections_gold(const struct json_node *gold, struct corrected *);

/* The sums over days; false when tw-agree did not write them. */
bool corrections_sums(const struct json_node *sums, struct imputed *);

#endif
