/*
 * A codebook, tw-codebook(5): one or several files read as one list of codes
 * with their definitions, properties, rules and examples.
 */
#ifndef CODEBOOK_CODEBOOK_H
#define CODEBOOK_CODEBOOK_H

#include "base/str.h"
#include "codebook/book.h"
#include "text/lexicon.h"

/*
 * Reads the books so named (as -c takes them) as one. Mistakes are printed
 * and end the program with status 2. codebook_close() frees.
 */
struct codebook *codebook_open(const char *const *names, size_t n);

/* The same, but mistakes are left in ->faults and nothing is printed. */
struct codebook *codebook_read(const char *const *names, size_t n);

/* As codebook_read, of one book that is already in memory. */
struct codebook *codebook_parse(const char *path, struct str bytes);

void codebook_close(struct codebook *);

/* The code with this path; CODEBOOK_NONE when there is none. */
uint32_t codebook_find(const struct codebook *, struct str path);

/*
 * What a code is called in the language of show/words.h: its label in it where
 * the book has one, else its label, which may be empty.
 */
struct str codebook_label(const struct codebook *, uint32_t code);

/* How many codes have rules. */
uint32_t codebook_coded(const struct codebook *);

/* The number of a declared property; CODEBOOK_NONE when there is none. */
uint32_t codebook_property(const struct codebook *, struct str name);

/*
 * The values of a declared property for a code: its own, else those of the
 * nearest code above that has any. *n is their number, 0 for none.
 */
const struct codebook_value *codebook_values(const struct codebook *,
    uint32_t code, uint32_t property, size_t *n);

/*
 * All lexicons that the heads name, as one; mistakes in them end the program.
 * lexicon_free() it.
 */
struct lexicon *codebook_lexicon(const struct codebook *);

/*
 * What the head of a file of the book says it was measured on, in the order of
 * its lines: each measurement as a whole, then its codes. *n is their number; 0,
 * where the head says no or nothing (see codebook_file.unmeasured).
 */
const struct codebook_measured *codebook_measured(const struct codebook *,
    uint32_t file, size_t *n);

/* The texts of one kind that belong to a code; *n is their number. */
const struct codebook_text *codebook_texts(const struct codebook *,
    enum codebook_text_kind, uint32_t code, size_t *n);

#endif
