/* Coding by a model that tw-learn made of examples. */
#ifndef TAG_LEARNT_H
#define TAG_LEARNT_H

#include "tag/coder.h"
#include "tag/tag_options.h"

/*
 * Opens the model that the options name. What is no model, and options that
 * are for rules, end the program.
 */
struct coder learnt_open(struct tag_main *);

#endif
