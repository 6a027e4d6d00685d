/* What -m makes of values and rows. */
#ifndef INTAKE_MAPPING_H
#define INTAKE_MAPPING_H

#include "base/str.h"
#include "intake/intake.h"

/* What posts that a map has made come from; by a program, and by pairs. */
extern const struct source mapping_program;
extern const struct source mapping_pairs;

/* What the user's program makes of a value that begins in this line. */
void mapping_run(struct intake *, struct str value, size_t line);

#endif
