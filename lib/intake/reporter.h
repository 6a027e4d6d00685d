/* What tells who reported something to an office: it is never passed on. */
#ifndef INTAKE_REPORTER_H
#define INTAKE_REPORTER_H

#include "base/str.h"

/* Whether a column so called holds a number of an identity card, a telephone
 * or the name of one who reported. */
bool reporter_named(struct str column);

#endif
