/* What another model changes: posts that gain or lose a code, and shares. */
#ifndef LEARN_DIFFER_H
#define LEARN_DIFFER_H

#include <stddef.h>

struct differ_options {
	const char *format;	/* of -o; NULL: the default */
	const char *part;	/* "post" or "code": these rows only; NULL: both */
	size_t most;		/* rows of posts gained, and lost, by a code; */
	size_t shown;		/* for eyes, when that is SIZE_MAX */
};

/*
 * Codes the records of files by two models, the one before and the one after,
 * and prints where they differ. What is no model ends the program.
 */
void differ_print(const char *const model[2], char **files,
    const struct differ_options *);

#endif
