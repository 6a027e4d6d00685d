/* A study as one page; dossier/dossier.h has what it is made of. */
#ifndef REPORT_COMPOSE_H
#define REPORT_COMPOSE_H

#include "base/buf.h"
#include "dossier/dossier.h"

/*
 * Appends the page of the operands, [name=]file up to a NULL. What may not
 * stand on it ends the program with status 2.
 */
void compose_page(struct buf *, const struct dossier_wish *, char **operands);

#endif
