/* Which words each ~stem of a book covers. */
#ifndef LINT_STEMS_H
#define LINT_STEMS_H

#include "base/str.h"
#include "codebook/book.h"
#include "lint/finding.h"

#define STEMS_CHECK "stem"

struct stems;

/* Looks up the stems of a book; NULL when it has no ~stem. */
struct stems *stems_open(const struct codebook *);

/* Counts the words of a record's text that a stem of the book covers. */
void stems_add(struct stems *, struct str text);

/* Adds a note for each stem: forms of the word that it covers, words seen. */
void stems_report(struct stems *, struct findings *);

void stems_close(struct stems *);

#endif
