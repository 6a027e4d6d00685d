/* The lexicons that a model is learnt and read with. */
#ifndef LEARN_LEXICONS_H
#define LEARN_LEXICONS_H

#include "base/cli.h"
#include "text/lexicon.h"

/*
 * Loads lexicons by name, as heads of codebooks name them, into one. One that
 * is not found ends the program. lexicon_free() it.
 */
struct lexicon *lexicons_load(const struct cli_list *);

#endif
