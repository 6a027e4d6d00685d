/*
 * Draws some of a sample's posts to be judged once more: where the disputed
 * posts are too many for all of them to be, these alone are the gold.
 */
#ifndef SAMPLE_RECHECK_H
#define SAMPLE_RECHECK_H

#include "draw/draw.h"

/*
 * Chooses n posts of the design at path and finds them among the records of
 * these files: the posts of the draw become these. The chance with which a
 * post of the design was chosen comes back. Posts that the records do not have
 * end the program.
 */
double recheck_draw(struct draw *, const char *path, size_t n, char **files);

/* Appends to the design that posts were drawn for this, with that chance. */
void recheck_write(const struct draw *, const char *path, double chance);

#endif
