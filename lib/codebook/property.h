/* The lines name: value of a book, in its head and in its codes. */
#ifndef CODEBOOK_PROPERTY_H
#define CODEBOOK_PROPERTY_H

#include <stdbool.h>

#include "base/str.h"
#include "codebook/load.h"

/*
 * The byte of the colon when the line at hand is a property, name: value;
 * SIZE_MAX when it is none.
 */
size_t property_colon(struct str line);

/* Reads the line at hand, whose colon is at that byte, into the book. */
void property_read(struct load *, size_t colon);

/* Whether every book has a property of this name: def, note, within ... */
bool property_known(struct str name);

/* Why no dimension can have this name; NULL when one can. */
const char *property_bad_dimension(struct str name);

#endif
