/*
 * A gazetteer as the codes of a book: so what counts codes counts places, with
 * labels and properties.
 */
#ifndef GAZETTEER_OUTLINE_H
#define GAZETTEER_OUTLINE_H

#include "codebook/book.h"
#include "gazetteer/places.h"

/* The dimension whose codes are paths of a gazetteer. */
#define OUTLINE_DIMENSION "place_about"

/*
 * A book of the dimension place_about: areas, below each its places in the
 * order of their rows, then what is outside. Areas of the first level count as
 * codes that may be given, all else as headings. Columns of the user's own
 * are properties, which a code does not take over from the one above it: what
 * is true of a district is not of its wards. It lives without the gazetteer;
 * codebook_close() it.
 */
struct codebook *outline_make(const struct gazetteer *);

#endif
