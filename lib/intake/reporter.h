/* What tells who reported something to an office: it is never passed on. */
#ifndef INTAKE_REPORTER_H
#define INTAKE_REPORTER_H

#include "container/rows.h"

/*
 * Strikes what no format has read of a plan where a column is called as one for
 * numbers of identity cards, telephones or names of those who reported.
 */
void reporter_strike(const struct rows_row *header);

#endif
