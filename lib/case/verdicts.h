/*
 * Verdicts of operators: whether a case is real. They come in a file to which
 * lines are added, TSV or NDJSON, while the program runs:
 *
 *	id	verdict	by	at	note
 *	593...	real	7	2015-05-01T14:07:00+07:00
 *	593...	duplicate:588...	7
 *
 * id is that of a case or of a post in one, verdict one of the words below; of
 * the lines of an id the last one counts.
 */
#ifndef CASE_VERDICTS_H
#define CASE_VERDICTS_H

#include <stdint.h>

#include "base/hash.h"
#include "io/verdict.h"

struct verdict {
	uint64_t line;		/* in the order they came; 0: none */
	struct str duplicate_of;	/* an id, of a DUPLICATE */
	enum verdict_kind kind;
};

struct verdicts;

/*
 * Reads the file; that it cannot be read ends the program, that it is not there
 * yet is said. A line that is no verdict is a bad line; one that is not whole
 * yet waits. take is told of each verdict that comes later, or with an id whose
 * p is NULL that all are read anew, because the file was written anew.
 */
struct verdicts *verdicts_open(const char *path,
    void (*take)(void *, struct str id, uint32_t number), void *taker);

/* Reads what has been added, if anything has, at most five times a second. */
void verdicts_look(struct verdicts *);

/* Tells take of all that is known: its owner has begun anew. */
void verdicts_tell(struct verdicts *);

/*
 * The number of an id of which something was said, NAMES_NONE of all others,
 * and what was said last of it. Both hold until all are read anew.
 */
uint32_t verdicts_find(const struct verdicts *, struct str id);
const struct verdict *verdicts_get(const struct verdicts *, uint32_t number);

/* The id of that number, valid until all are read anew. */
struct str verdicts_id(const struct verdicts *, uint32_t number);

/* Ids of which something was said: numbers are below this. */
uint32_t verdicts_ids(const struct verdicts *);

/* At the end: half a line that still waits is a bad line. */
void verdicts_finish(struct verdicts *);

void verdicts_close(struct verdicts *);

#endif
