/* The one writer of records: see tw-record(5). */
#ifndef POST_WRITE_H
#define POST_WRITE_H

#include "base/buf.h"
#include "post/post.h"

/* Appends the record, no line feed, with its time in zone (NULL: in UTC). */
void write_post(struct buf *out, const struct post *, struct zone *);

/* Appends an instant as the records have it, without quotes. */
void write_time(struct buf *out, int64_t t, struct zone *);

#endif
