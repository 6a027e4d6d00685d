/*
 * Newline-delimited JSON from files or stdin, a record at a time. Lines that
 * are no records are reported with file and line and left out; blank lines
 * pass in silence; a file that cannot be read is named and the next one comes.
 */
#ifndef IO_READER_H
#define IO_READER_H

#include "io/record.h"
#include "json/keys.h"

enum reader_kind {
	READER_RECORDS,	/* posts: an id and a text, both strings, are needed */
	READER_ROWS,	/* rows of tw-count and its kin: "row":"KIND" */
	READER_ANY	/* any JSON object */
};

struct reader;

/* Reads these files in turn; no path means stdin. */
struct reader *reader_open(char **paths, enum reader_kind);

/*
 * Looks these names up in each record, where the reader looks for its own: the
 * record's found[i] is the member called name[i]. They live as long as it, and
 * are KEYS_MAX - 3 at most.
 */
void reader_find(struct reader *, const struct keys *);

/* What is no record has been said: these files are read once more. */
void reader_hush(struct reader *);

/*
 * The next record into *rec, valid until the next call; false at the end. rec
 * is {0} at first, and the caller frees it at the end with record_free().
 * Before a read that would wait, stdout is flushed (with -U after each record).
 */
bool reader_next(struct reader *, struct record *rec);

/* Records given out so far. */
uint64_t reader_records(const struct reader *);

void reader_close(struct reader *);

#endif
