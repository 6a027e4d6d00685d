/*
 * Newline-delimited JSON from files or stdin, a record at a time. Lines that
 * are no records are reported with file and line and left out; blank lines
 * pass in silence; a file that cannot be read is named and the next one comes.
 */
#ifndef IO_READER_H
#define IO_READER_H

#include "base/str.h"
#include "io/record.h"
#include "json/keys.h"
#include "parallel/ring.h"

enum reader_kind {
	READER_RECORDS,	/* posts: an id and a text, both strings, are needed */
	READER_ROWS,	/* rows of tw-count and its kin: "row":"KIND" */
	READER_STREAM,	/* posts and rows, as they come: rec.row says which */
	READER_ANY	/* any JSON object */
};

struct reader;

/* Reads these files in turn; no path means stdin. */
struct reader *reader_open(char **paths, enum reader_kind);

/*
 * Looks these names up in each record, where the reader looks for its own: the
 * record's found[i] is the member called name[i]. They live as long as it, and
 * are RECORD_WANTED_MAX at most.
 */
void reader_find(struct reader *, const struct keys *);

/*
 * Members of a record that are objects have their own members after them, for
 * json_get(): otherwise the program would scan them again.
 */
void reader_look_inside(struct reader *);

/*
 * The program passes its records on: of ticks (rows of tw-sort that say that
 * time goes by), which a reader of posts or rows keeps to itself otherwise,
 * each goes to stdout as it is, when reader_next() comes to it.
 */
void reader_pass_ticks(struct reader *);

/* What is no record has been said: these files are read once more. */
void reader_hush(struct reader *);

/*
 * The next record into *rec, valid until the next call; false at the end. rec
 * is {0} at first, and the caller frees it at the end with record_free().
 * Before a read that would wait, stdout is flushed (with -U after each record).
 * A signal ends the input where one is caught: base/wait.
 */
bool reader_next(struct reader *, struct record *rec);

/*
 * A reader of lines that are there already, which it may be given over and over:
 * for a crew that works on those of another. They have no file's name.
 */
struct reader *reader_open_lines(enum reader_kind);
void reader_set_lines(struct reader *, struct str lines);

/* What it has come upon in them so far. */
struct reader_part {
	size_t lines;
	uint64_t records;
	bool begun;		/* one of the lines was no blank one */
};

struct reader_part reader_part(const struct reader *);

/*
 * How many jobs there are at once when n are asked for, by where the first lines
 * come from; before these are read.
 */
unsigned reader_jobs(const struct reader *, size_t n);

/*
 * The crew, which must outlive the reader, works on the lines of all files: from
 * their beginning (at_once), or of long files alone.
 */
void reader_employ(struct reader *, struct ring_crew *, bool at_once);

/*
 * What has come of the lines that are next, until reader_pass() passes over
 * them; NULL where they are to be read by reader_next().
 */
void *reader_outcome(struct reader *);
void reader_pass(struct reader *, const struct reader_part *);

/* Records given out so far. */
uint64_t reader_records(const struct reader *);

void reader_close(struct reader *);

#endif
