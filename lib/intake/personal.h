/*
 * Columns that name who has reported something, or how to reach them: they are
 * never passed on, whatever is asked for.
 */
#ifndef INTAKE_PERSONAL_H
#define INTAKE_PERSONAL_H

#include "container/rows.h"
#include "intake/columns.h"

/* Of the columns that are left over, takes out those that are personal. */
void personal_plan(const struct rows_row *header);

#endif
