/*
 * Columns that name who has reported something, or how to reach them: they are
 * never passed on, whatever is asked for.
 */
#ifndef COLUMNS_PERSONAL_H
#define COLUMNS_PERSONAL_H

#include "columns/columns.h"
#include "container/rows.h"

/* Of the columns that are left over, takes out those that are personal. */
void personal_plan(const struct rows_row *header);

#endif
