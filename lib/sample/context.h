/* The posts that drawn posts answer, for coders who must see them. */
#ifndef SAMPLE_CONTEXT_H
#define SAMPLE_CONTEXT_H

#include "base/mem.h"
#include "draw/draw.h"

struct context {
	struct str *text;	/* by drawn post: of the post that it answers,
				 * empty when it answers none or that one is
				 * not there */
	struct arena bytes;
};

/*
 * Reads the records of these files once more, which may not be stdin, and
 * finds what the drawn posts answer.
 */
void context_read(struct context *, const struct draw *, char **paths);

void context_free(struct context *);

#endif
