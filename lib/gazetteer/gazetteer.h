/*
 * A gazetteer, tw-gazetteer(5): one or several tables of places read as one;
 * what it holds is said in places.h.
 */
#ifndef GAZETTEER_GAZETTEER_H
#define GAZETTEER_GAZETTEER_H

#include "base/str.h"
#include "gazetteer/places.h"
#include "text/lexicon.h"

/*
 * Reads the gazetteers so named (as -g takes them: paths, or bare names:
 * gazetteers/NAME.tsv) as one. Mistakes are printed and end the program with
 * status 2. gazetteer_close() frees.
 */
struct gazetteer *gazetteer_open(const char *const *names, size_t n);

/* The same, but mistakes are left in ->faults and nothing is printed. */
struct gazetteer *gazetteer_read(const char *const *names, size_t n);

/*
 * As gazetteer_read, of one that is in memory, without the cues that its head
 * may name.
 */
struct gazetteer *gazetteer_parse(const char *path, struct str bytes);

/*
 * All lexicons that the heads name, as one; mistakes in them end the program.
 * lexicon_free() it.
 */
struct lexicon *gazetteer_lexicon(const struct gazetteer *);

void gazetteer_close(struct gazetteer *);

#endif
