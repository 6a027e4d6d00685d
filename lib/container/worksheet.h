/*
 * A sheet of a workbook as the CSV that it would be saved as, but for what is
 * lost then: cells are quoted, times are 2014-05-14 15:05:00, numbers have all
 * their digits.
 */
#ifndef CONTAINER_WORKSHEET_H
#define CONTAINER_WORKSHEET_H

#include "gzip/stored.h"
#include "io/input.h"
#include "office/workbook.h"

struct worksheet;

/*
 * The sheet of this name, or (NULL) the first, of a workbook, which is closed
 * later than this; that there are others is said. NULL when it is not there or
 * cannot be read: said, status 2.
 */
struct worksheet *worksheet_open(struct workbook *, const char *file,
    const char *name, bool quiet);

/* For input_open_inner(); lines are rows as spreadsheets count them. */
struct stored_inner worksheet_inner(struct worksheet *);

/* Says what was noticed of its cells: rounded numbers, errors. */
void worksheet_say(const struct worksheet *, const char *file);

void worksheet_close(struct worksheet *);

#endif
