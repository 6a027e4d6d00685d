/*
 * Codings in a table: a line a post with a column a code (a sheet), a line a
 * judgement (tidy), or a line a coded passage as other programs export it.
 */
#ifndef HANDCODE_TABULAR_H
#define HANDCODE_TABULAR_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "handcode/inbox.h"

/* What a column holds. */
enum tabular_role {
	TABULAR_OTHER,
	TABULAR_ID,
	TABULAR_URL,
	TABULAR_TEXT,
	TABULAR_CODER,
	TABULAR_CODE,		/* names a code */
	TABULAR_CODES,		/* names several, with ; between */
	TABULAR_VALUE,
	TABULAR_FINAL,		/* the value agreed on: the coder is "final" */
	TABULAR_NONE,		/* a box: no code applies */
	TABULAR_UNSURE,
	TABULAR_NOTE,
	TABULAR_DIMENSION,
	TABULAR_ANSWER,		/* answers for one code, whose number is beside */
	TABULAR_ROLES
};

enum tabular_form {
	TABULAR_UNKNOWN,
	TABULAR_TIDY,
	TABULAR_SHEET,
	TABULAR_PASSAGES
};

struct tabular_column {
	enum tabular_role role;
	uint16_t code;
	struct str name;
};

struct tabular {
	struct inbox *in;
	enum tabular_form form;
	struct tabular_column *column;
	size_t n;
	size_t at[TABULAR_ROLES];	/* first column with a role; SIZE_MAX */
	bool second;		/* the row that comes may hold labels */
	uint16_t coder;		/* the last one named, and its name */
	struct buf coder_name;
	struct names met;	/* of passages: what has been added */
	struct arena bytes;
};

/*
 * Reads the header: false, and nothing is said, when it is of no form that we
 * know. map, "member=column", NULL after the last, names columns by hand.
 */
bool tabular_begin(struct tabular *, struct inbox *, const struct str *name,
    size_t n, const char *const *map);

/* Takes a row; number is its line or row in the file. */
void tabular_row(struct tabular *, const struct str *cell, size_t n,
    size_t number);

void tabular_end(struct tabular *);

#endif
