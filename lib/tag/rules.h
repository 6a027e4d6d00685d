/* Coding by the rules of codebooks. */
#ifndef TAG_RULES_H
#define TAG_RULES_H

#include "tag/coder.h"
#include "tag/tag_options.h"

/*
 * Opens the books that the options name, and says which dimension is written
 * (options->dimension). What contradicts itself ends the program.
 */
struct coder rules_open(struct tag_main *);

#endif
