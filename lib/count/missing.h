/* What was asked for and is in no record: a dimension that is misspelt. */
#ifndef COUNT_MISSING_H
#define COUNT_MISSING_H

#include "count/counter.h"

/*
 * Says, of a counter that has read its records, that none came in (a note, an
 * archive may have none), or which dimensions none of them has and what may
 * have been meant: status 1 (a note where records may well go without it). Not
 * for parts, which may have none.
 */
void missing_report(const struct counter *);

/* Says of which dimensions none of the merged parts has a value. */
void missing_in_parts(const struct counter *);

#endif
