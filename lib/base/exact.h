/* Whether a number survives being a double. */
#ifndef BASE_EXACT_H
#define BASE_EXACT_H

#include "base/str.h"

/* Whether s, a number of JSON, comes back from the double *v digit for digit. */
bool exact_real(struct str s, double *v);

#endif
