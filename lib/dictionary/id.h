/* Ids of codes, made from the names that other programs give them. */
#ifndef DICTIONARY_ID_H
#define DICTIONARY_ID_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Appends an id made from any name: [a-z0-9][a-z0-9.-]*, the same for the same
 * name. Accents are dropped; a name in letters that have no Latin base gets a
 * number made from all of it.
 */
void id_of_name(struct buf *out, struct str name);

#endif
