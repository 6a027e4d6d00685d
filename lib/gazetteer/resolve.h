/*
 * What can only be done when all tables of a gazetteer have been read: rows
 * become entries that lie in others and have forms.
 */
#ifndef GAZETTEER_RESOLVE_H
#define GAZETTEER_RESOLVE_H

#include "gazetteer/places.h"
#include "gazetteer/row.h"

/*
 * Makes the entries, paths, shares, values and forms of the rows; with_cues:
 * the cues that the head names are read first. Mistakes are faults.
 */
void resolve(struct gazetteer *, struct row_list *, bool with_cues);

#endif
