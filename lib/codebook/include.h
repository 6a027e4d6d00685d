/*
 * A book that another includes, while it is read: which of its codes are taken,
 * and under which paths they stand in the book.
 */
#ifndef CODEBOOK_INCLUDE_H
#define CODEBOOK_INCLUDE_H

#include "base/buf.h"
#include "base/spell.h"
#include "codebook/book.h"
#include "rule/fault.h"

/* What becomes of a code of the included book. */
enum include_part {
	INCLUDE_NOT,	/* left out */
	INCLUDE_ABOVE,	/* only the heading of one that is taken */
	INCLUDE_TAKEN,	/* a code of the book */
	INCLUDE_MERGED	/* its lines are those of a code that is there */
};

/* A code that is asked for. */
struct include_want {
	struct str path;
	struct place at;
	bool met;
	struct spell near;	/* the nearest path that there is */
};

struct include {
	struct include *outer;	/* by which the including book is included;
				 * NULL: it was given by name */
	struct include_want *want;
	size_t wants;		/* 0: all codes are taken */
	struct str as;		/* the path that the only one wanted gets, in
				 * the including book; empty: its own */
	struct codebook_settings lent;	/* of the code that is merged */
	bool merged;		/* there is one */
};

/*
 * What becomes of the code with this path in the included book; its path in
 * the whole book is added to out, when it has one.
 */
enum include_part include_place(struct include *, struct str path,
    struct buf *out);

/* Tells of a path in the included book, which lives as long as the book. */
void include_meet(struct include *, struct str path);

/* Reports what was asked for and is not in the included book, name. */
void include_check(const struct include *, const char *name, struct faults *);

#endif
