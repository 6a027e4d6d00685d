/* Ids that a program or spreadsheet has rounded, as far as a file shows it. */
#ifndef INTAKE_ROUNDED_H
#define INTAKE_ROUNDED_H

#include "post/post.h"

/* Of one file; {0} is none seen. */
struct rounded {
	uint64_t numbers;	/* long ids that were only there as numbers */
	uint64_t zeros;		/* of these, how many end in 00 */
};

/*
 * A number that ends in zeros may be an id by chance; when all so far do, they
 * have been rounded, and the post says so.
 */
void rounded_suspect(struct rounded *, struct post *);

/* Whether the next of them may have been. */
static inline bool
rounded_so_far(const struct rounded *r)
{
	return r->zeros > 0 && r->zeros == r->numbers;
}

#endif
