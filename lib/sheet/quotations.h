/* Posts as quotations of a code: a row each, with all words that made it. */
#ifndef SHEET_QUOTATIONS_H
#define SHEET_QUOTATIONS_H

#include "base/str.h"
#include "coding/evidence.h"
#include "io/record.h"

struct quotations;

/* Rows as -o asks (show/table); at most so many. */
struct quotations *quotations_open(const char *format, size_t limit);

/*
 * Prints a row for each code of the evidence for which wanted is true, in the
 * order in which they come: the text, and where its words stand, in code
 * points as in evidence, sorted, what overlaps joined. False when there are
 * enough rows.
 */
bool quotations_post(struct quotations *, const struct record *,
    const struct evidence_list *, struct str dimension,
    bool (*wanted)(const struct evidence *));

size_t quotations_rows(const struct quotations *);

void quotations_close(struct quotations *);

#endif
