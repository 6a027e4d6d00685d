/* measured: lines, with which a head says how right the book's codes were. */
#ifndef CODEBOOK_MEASURED_H
#define CODEBOOK_MEASURED_H

#include "codebook/load.h"
#include "codebook/setting.h"

/* Reads the line at hand into book->measured, or as measured: no. */
void measured_read(struct load *, const struct setting_value *);

/* When all files are read: the codes that were measured must be there. */
void measured_check(struct codebook *);

#endif
