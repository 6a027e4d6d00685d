/* The header of a table: where it stands, and which names it lacks. */
#ifndef CONTAINER_HEADER_H
#define CONTAINER_HEADER_H

#include "container/rows.h"

/* So many columns of a table may lack their names. */
enum { SURPLUS_MAX = 3 };

/*
 * Begins to read a table from a feed: the names of its columns are rows->row
 * then, those of its first line. False when that is no row. Nothing of the feed
 * is used before header_use().
 */
bool header_begin(struct rows *, struct feed *);

/* Takes the line after so many others for the header; false: it is no row. */
bool header_try(struct rows *, size_t lines);

/*
 * How many cells more than there are names all of the first rows have, at most
 * SURPLUS_MAX; 0 when they do not agree. before: by what fits, or by their being
 * numbers of rows, it is the first columns that have no name.
 */
size_t header_surplus(struct rows *, bool (*fits)(const struct rows_row *),
    bool *before);

/* So many columns before (else after) the others have no name, and plan 0. */
void header_name(struct rows *, size_t surplus, bool before);

/* The header is settled: rows follow. */
void header_use(struct rows *);

#endif
