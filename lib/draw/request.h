/* What tw-sample was asked for, as its options say it. */
#ifndef DRAW_REQUEST_H
#define DRAW_REQUEST_H

#include "base/buf.h"
#include "base/cli.h"
#include "codebook/codebook.h"
#include "draw/allocate.h"

/* What the rules make of a post for a code: these three part all posts. */
enum request_class {
	CLASS_HIT,	/* the rules give it the code */
	CLASS_NEAR,	/* they nearly do */
	CLASS_REST,	/* neither */
	CLASSES
};

extern const char *const request_class_name[CLASSES];

/* How the number of posts of a cell is found. */
enum request_how {
	REQUEST_PER,	/* so many of each cell */
	REQUEST_TOTAL,	/* so many in all */
	REQUEST_WIDTH	/* as many as an interval of this width needs */
};

struct request {
	/* As the options have it. */
	const char *dimension;
	struct cli_list books;
	bool simple;
	struct cli_list by;
	struct cli_list codes;
	const char *scope;
	const char *once_per;
	const char *per;
	size_t total;
	const char *allocate;
	const char *guess;
	struct cli_list pilot;
	const char *width;
	size_t least;
	size_t seed;
	const char *uncertain;	/* a dimension that a model gave, or NULL */

	/* As request_complete() reads it. */
	struct codebook *book;	/* NULL without -c */
	enum request_how how;
	uint64_t n[CLASSES];	/* REQUEST_PER */
	enum allocate_how division;	/* REQUEST_TOTAL */
	double rate[CLASSES];	/* guessed */
	double wide;		/* REQUEST_WIDTH */
	uint32_t *code;		/* of the book, whose cells are drawn from */
	size_t code_n;
	char *named;		/* the dimension, when the book says it */
	bool own;		/* only own words can have these codes */
};

/*
 * Reads the book and what the options say; what contradicts itself ends the
 * program. request_free() frees.
 */
void request_complete(struct request *);

/* Appends, as JSON, all on which the draw depends: two draws of it agree. */
void request_write(struct buf *, const struct request *);

void request_free(struct request *);

#endif
