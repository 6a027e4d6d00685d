/* What an operator finds a case to be: the one list of the words. */
#ifndef IO_VERDICT_H
#define IO_VERDICT_H

#include "base/str.h"

#define VERDICT_LIST(X)							\
	X(REAL, "real")							\
	X(FALSE, "false")						\
	X(DUPLICATE, "duplicate")					\
	X(DONE, "done")							\
	X(UNCLEAR, "unclear")

#define VERDICT_X_ENUM(constant, name) VERDICT_##constant,
enum verdict_kind {
	VERDICT_NONE,
	VERDICT_LIST(VERDICT_X_ENUM)
	VERDICT_KINDS
};

/* By kind; that of VERDICT_NONE is empty. */
extern const char *const verdict_name[VERDICT_KINDS];

/*
 * The verdict so called, in capitals or small letters, as spreadsheets make FALSE
 * of false; VERDICT_NONE when there is none.
 */
enum verdict_kind verdict_find(struct str name);

/* Whether it says what the case is: all but unclear do. */
static inline bool
verdict_verified(enum verdict_kind v)
{
	return v != VERDICT_NONE && v != VERDICT_UNCLEAR;
}

/* Whether the case is, or was, a trouble of its own. */
static inline bool
verdict_real(enum verdict_kind v)
{
	return v == VERDICT_REAL || v == VERDICT_DONE;
}

#endif
