/*
 * Records in, coded records out: what tw-tag, tw-tag-program and tw-tag-intent
 * have in common.
 */
#ifndef TAG_TAG_MAIN_H
#define TAG_TAG_MAIN_H

#include "tag/tag_options.h"

/*
 * Codes the records of these files and writes them. The dimension D of each is
 * written as D, D_evidence and, where asked for, D_near. Gives the exit status.
 */
int tag_main_run(struct tag_main *, char **files);

#endif
