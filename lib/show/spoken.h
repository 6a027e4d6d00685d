/* Cells of tables for eyes in the language of show/words.h; in English as they are. */
#ifndef SHOW_SPOKEN_H
#define SHOW_SPOKEN_H

#include "base/buf.h"

/* What the column of this name is headed. */
struct str spoken_heading(const char *column);

/*
 * The words in a column: of levels, verdicts, priorities, kinds, of reasons and
 * of a consensus of sources. Good until the next call.
 */
struct str spoken_words(const char *column, struct str text);

/* The same of a reason, as the member why of a row has it. */
struct str spoken_why(struct str text);

/* A number with the decimal sign of the language, good until the next call. */
struct str spoken_number(struct buf *, struct str number);

#endif
