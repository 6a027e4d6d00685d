/* The programs of the toolkit, as each describes itself with --help. */
#ifndef SUITE_SUITE_H
#define SUITE_SUITE_H

#include "base/mem.h"
#include "base/str.h"

struct suite_option {
	char letter;		/* 0: none */
	bool arg_optional;	/* written in the same word: -k5 */
	struct str name;	/* without the dashes */
	struct str arg;		/* what its argument is called; n 0: it has none */
	struct str help;
};

struct suite_program {
	struct str name;	/* "tw-count" */
	struct str about;	/* what it does, a line */
	struct suite_option *option;
	size_t options;
	size_t cap;
};

struct suite {
	struct suite_program *program;	/* by name */
	size_t programs;
	size_t cap;
	struct arena arena;	/* the texts */
};

/*
 * Starts each program that lies beside the running one, and reads what it says
 * of itself; one that says nothing is left out. Before the sandbox is entered,
 * which forbids it. suite_free() the result.
 */
void suite_read(struct suite *);
void suite_free(struct suite *);

/*
 * Becomes the program tw-NAME beside the running one, argv[0] being NAME. Does
 * not come back: where there is none, it says so, with what may have been
 * meant, and ends with status 2.
 */
_Noreturn void suite_run(char **argv);

#endif
