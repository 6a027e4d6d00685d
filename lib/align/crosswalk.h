/* What items of priorities are called in the codebook. */
#ifndef ALIGN_CROSSWALK_H
#define ALIGN_CROSSWALK_H

#include "align/priorities.h"

/*
 * Renames items by the table at path (columns from, to and, if wanted, source:
 * only for that one). One item may become several, several may become one if
 * they say the same; what a source states by the new name itself counts more. A
 * line whose item no source states is said.
 */
void crosswalk_read(struct priorities *, const char *path);

#endif
