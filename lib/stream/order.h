/*
 * The order of records: by instant, at one instant by id (digits by what they
 * count, before other ids, which go by bytes), with one id as they came. A tick
 * comes after the records of its instant, what has no time after all.
 */
#ifndef STREAM_ORDER_H
#define STREAM_ORDER_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "io/record.h"
#include "json/keys.h"

enum order_class { ORDER_RECORD, ORDER_TICK, ORDER_UNDATED };

/* The place of a record, whose line and, where it is escaped, id lie at `at`. */
struct order_key {
	int64_t t;
	uint64_t at;
	uint32_t n;	/* bytes of the line */
	uint32_t more;	/* bytes after it: its id, decoded */
	uint32_t id;	/* where the id stands, from the line's first byte */
	uint32_t id_n : 29;
	uint32_t digits : 1;	/* it is a number */
	uint32_t class : 2;
};

/* What order_read() wants to be looked up in each record: reader_find(). */
extern const struct keys *const order_members;

/*
 * The key of a record or a tick, but for `at`, and its offset. `more` gets the
 * decoded id where there is one to be kept after the line (it is cleared
 * first).
 */
struct order_key order_read(const struct record *, struct buf *more,
    int32_t *offset);

/* Less than 0 when a comes first, 0 when only what came first can decide. */
int order_compare(const struct order_key *a, const char *a_line,
    const struct order_key *b, const char *b_line);

/*
 * Sorts n keys of what lies in bytes, with those of one place by `at`. What is
 * in order already, or in reverse, is found to be so in one pass. spare is
 * room for n / 2 keys.
 */
void order_sort(struct order_key *key, size_t n, const char *bytes,
    struct order_key *spare);

#endif
