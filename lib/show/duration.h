/* Lengths of time as people read them. */
#ifndef SHOW_DURATION_H
#define SHOW_DURATION_H

#include "base/buf.h"

/* Appends seconds, from 0, in the two largest units: 12 d 4 h, 1 min 30 s. */
void duration_write(struct buf *, int64_t seconds);

#endif
