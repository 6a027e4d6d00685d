/*
 * What a part of the records gives to a draw, as rows, so that machines can
 * share an archive: --merge of all parts draws what one run over all had drawn.
 */
#ifndef SAMPLE_PART_H
#define SAMPLE_PART_H

#include "draw/draw.h"

/* Writes to stdout the posts of which some may be drawn, and the counts. */
void part_write(const struct draw *);

/*
 * Reads parts, in any order, from these files (none: stdin). One that is
 * incomplete, or was made with other options, ends the program.
 */
void part_read(struct draw *, char **paths);

#endif
