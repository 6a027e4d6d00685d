/*
 * The accounts that answer for an office, and since when until when they did:
 * a table of users with the columns handle, office, since and until.
 */
#ifndef STREAM_OFFICIALS_H
#define STREAM_OFFICIALS_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "csv/tsv.h"

#define OFFICIALS_NONE UINT32_MAX

/* A term: both days are its own; INT64_MIN, INT64_MAX where none is stated. */
struct officials_term {
	uint32_t office;
	uint32_t next;		/* the same account's; OFFICIALS_NONE */
	int64_t since;		/* days since 1970-01-01 */
	int64_t until;
};

/* {0} has none; used again it keeps its memory. */
struct officials {
	struct names accounts;	/* handles in lower case, without the @ */
	struct names offices;	/* in the order of the table */
	struct officials_term *term;
	size_t n;
	size_t cap;
	uint32_t *first;	/* the first term of each account */
	size_t first_cap;
	struct buf handle;
};

/*
 * Adds an account that answers at all times; its office is called like it. What
 * is no handle ends the program with status 2; option names it in messages.
 */
void officials_add(struct officials *, const char *handle, const char *option);

/*
 * Adds the accounts of a table: a path, or the name of one in the folder
 * officials of what is shipped. A mistake ends the program with status 2.
 */
void officials_read(struct officials *, const char *name);

/*
 * The office for which the account with this handle (with or without @, in any
 * case) answers on this day, by the clock of the post; OFFICIALS_NONE when it
 * is no official then. officials->offices has its name.
 */
uint32_t officials_office(struct officials *, struct str handle, int64_t day);

/* Whether the account with this handle answers for an office on some day. */
bool officials_has(struct officials *, struct str handle);

void officials_free(struct officials *);

#endif
