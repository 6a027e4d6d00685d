/*
 * What is odd in a gazetteer: forms that are several places, or words of every
 * day, places far from where they lie, rows that nothing is found by.
 */
#ifndef LINT_TOPONYMS_H
#define LINT_TOPONYMS_H

#include <stdint.h>

#include "codebook/book.h"
#include "gazetteer/places.h"
#include "lint/finding.h"

#define TOPONYMS_AMBIGUOUS "ambiguous"
#define TOPONYMS_EVERYDAY "everyday-word"
#define TOPONYMS_FAR "far-off"
#define TOPONYMS_NO_FORM "no-form"

/*
 * The gazetteer as findings see books: codes are paths, files are its tables,
 * faults are those of the gazetteer, which has none afterwards. The gazetteer
 * must outlive it; codebook_close() it.
 */
struct codebook *toponyms_book(struct gazetteer *);

/* Adds a finding about an entry; column 0: about its line. */
void toponyms_add(struct findings *, const struct gazetteer *,
    enum finding_level, const char *check, uint32_t entry, const char *text);

/*
 * Adds what is found without records. words is a book whose words are of every
 * day, or NULL; met, by form, is how many posts had it, or NULL.
 */
void toponyms_check(struct findings *, const struct gazetteer *,
    const struct codebook *words, const uint64_t *met);

#endif
