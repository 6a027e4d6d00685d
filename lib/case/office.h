/*
 * What a book says of a topic's handling: which office answers for it, how
 * soon, how bad it is, how long it stays the same trouble.
 */
#ifndef CASE_OFFICE_H
#define CASE_OFFICE_H

#include "base/str.h"
#include "codebook/book.h"

struct office {
	struct str name;	/* p is NULL: none is known */
	int64_t limit;		/* seconds; 0: none is stated */
	int64_t window;		/* seconds */
	uint32_t severity;	/* 1 to 3 */
};

/*
 * The offices of a book by code, from its properties office, limit, severity
 * (1 where none is stated) and window (else the one given). A limit or window
 * that is no span of time, or another severity, ends the program. free(3) it;
 * names last as long as the book.
 */
struct office *office_read(const struct codebook *, int64_t window);

/* Whether two codes are the same, or one stands above the other. */
bool office_related(const struct codebook *, uint32_t a, uint32_t b);

#endif
