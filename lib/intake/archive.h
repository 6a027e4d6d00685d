/* A file of an archive, whatever it is, as values or rows for the formats. */
#ifndef INTAKE_ARCHIVE_H
#define INTAKE_ARCHIVE_H

#include "intake/intake.h"
#include "io/input.h"

/*
 * Reads one file, which is closed then, hands what is in it to the formats,
 * and says what was noticed about it. What it is not able to read is named;
 * the status is 2.
 */
void archive_read(struct intake *, struct input *);

#endif
