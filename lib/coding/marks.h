/* All words that made a code in a post as one row, for pages that mark them. */
#ifndef CODING_MARKS_H
#define CODING_MARKS_H

#include "coding/evidence.h"
#include "io/record.h"

struct marks;

/* Rows as -o asks (show/table); at most so many. */
struct marks *marks_open(const char *format, size_t limit);

/*
 * Prints a row for each code of the evidence for which wanted is true, in the
 * order in which they come: the text, and where its words stand, in code
 * points as in evidence, sorted, what overlaps joined. False when there are
 * enough rows.
 */
bool marks_post(struct marks *, const struct record *,
    const struct evidence_list *, struct str dimension,
    bool (*wanted)(const struct evidence *));

size_t marks_rows(const struct marks *);

void marks_close(struct marks *);

#endif
