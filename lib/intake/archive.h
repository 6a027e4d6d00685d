/* A file of an archive, whatever it is, as values or rows for the formats. */
#ifndef INTAKE_ARCHIVE_H
#define INTAKE_ARCHIVE_H

#include "gate/flow.h"
#include "intake/intake.h"
#include "io/input.h"

/*
 * Reads one file, which is closed then, hands what is in it to the formats,
 * and says what was noticed about it. What it is not able to read is named;
 * the status is 2.
 */
void archive_read(struct intake *, struct input *);

/*
 * The same of a file that is whole, in two steps: what archive_take() finds in
 * it archive_end() says, later, and adds to what is known of the run.
 */
void archive_take(struct intake *, struct input *);
void archive_end(struct intake *, const char *name, struct flow *run);

#endif
