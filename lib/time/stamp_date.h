/* Time stamps that say a day, in any order of their parts; for time/stamp. */
#ifndef TIME_STAMP_DATE_H
#define TIME_STAMP_DATE_H

#include "time/stamp.h"

/* A day, and perhaps a time of day and a zone, out of a plain stamp. */
enum when_kind stamp_date(struct str s, enum stamp_order, int64_t *t,
    int32_t *offset, enum stamp_form *form);

#endif
