/* A study as one page; report/study.h has what it is made of. */
#ifndef REPORT_COMPOSE_H
#define REPORT_COMPOSE_H

#include "base/buf.h"
#include "report/study.h"

/*
 * Appends the page of the operands, [name=]file up to a NULL. What may not
 * stand on it ends the program with status 2.
 */
void compose_page(struct buf *, const struct study_wish *, char **operands);

#endif
