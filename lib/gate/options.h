/* What a program asks of the gate, out of its options. */
#ifndef GATE_OPTIONS_H
#define GATE_OPTIONS_H

#include "base/cli.h"
#include "gate/gate.h"

/* As the options are written; NULL, empty or false: not asked for. */
struct gate_options {
	const char *zone;		/* -z */
	const char *since;		/* -s */
	const char *until;		/* -u */
	struct cli_list authors;	/* -a, each a handle */
	struct cli_list author_files;	/* --authors, each a file of handles */
	struct cli_list kinds;		/* --kind, each with commas in it */
	struct cli_list langs;		/* --lang, the same */
	const char *expr;		/* -e */
	const char *part;		/* --part, K/N */
	const char *key;		/* --pseudonyms, a file */
	struct cli_list public_files;	/* --public, each a file of names */
	struct cli_list deleted_files;	/* --deleted, each a file of ids */
	bool keep_duplicates;
	bool non_public;
	bool dehydrate;
	bool apply_deletes;
};

/*
 * Sets up a gate, {0} before, for gate_free(). An option that is wrong, or a
 * file that cannot be read, ends the program with status 2.
 */
void gate_options_apply(const struct gate_options *, struct gate *);

#endif
