/* Tables: which format one is of, where its header stands, and its rows. */
#ifndef INTAKE_TABLE_H
#define INTAKE_TABLE_H

#include "intake/intake.h"

/* Reads the file's table to its end; what cannot be read is said. */
void table_read(struct intake *);

#endif
