/*
 * The command line. The options of a program stand once, in a table: parsing,
 * usage, --help and the check that the manual agrees all come from it.
 */
#ifndef BASE_CLI_H
#define BASE_CLI_H

#include "base/str.h"

enum cli_kind {
	CLI_FLAG,	/* bool *: set to true */
	CLI_STRING,	/* const char **: the last one counts */
	CLI_LIST,	/* struct cli_list *: may be given more than once */
	CLI_COUNT,	/* size_t *: a whole number from 0 */
	CLI_SPAN,	/* int64_t *: seconds, written 10s 90m 2h 14d */
	CLI_SIZE,	/* size_t *: bytes, written 64K 56M 2G */
	CLI_CALL	/* void (*)(const char *): called with the argument */
};

struct cli_option {
	int letter;		/* 0: no letter, long name only */
	const char *name;	/* without the dashes */
	const char *arg;	/* what its argument is called; NULL: none */
	const char *help;	/* one line, lower case, no period */
	enum cli_kind kind;
	union {
		bool *flag;
		const char **string;
		struct cli_list *list;
		size_t *count;
		int64_t *span;
		size_t *size;
		void (*call)(const char *);
	} to;
};

struct cli_list {
	const char **item;
	size_t n;
	size_t cap;
};

/* What a program is, for its usage and --help. */
struct cli_program {
	const char *name;	/* "tw-count" */
	const char *operands;	/* "[file ...]" */
	const char *about;	/* one line: what it does */
	const struct cli_option *options;	/* ends with a zeroed entry */
};

/* The options that every program has. */
extern bool cli_progress;	/* -P */
extern bool cli_unbuffered;	/* -U */
extern size_t cli_max_line;	/* --max-line, bytes */

/* Set by an option whose file names others, wherever they lie. */
extern bool cli_reads_all;

/*
 * Takes the options off the command line: *argv is left at the operands (with
 * a NULL after them), *argc at their number. -h and -V end the program with
 * 0, a mistake ends it with 2 and says what is meant.
 */
void cli_parse(int *argc, char ***argv, const struct cli_program *);

/*
 * Does what an option with this argument does; arg must live as long as the
 * run. False when its number, span or size is none.
 */
bool cli_set(const struct cli_option *, const char *arg);

/*
 * Where to write, in words to follow a message, when the argument of -o looks
 * like the name of a file; else "". Good until the next call.
 */
const char *cli_file_hint(const char *arg);

/* Ends the program with 2: what is wrong, then the usage line. */
_Noreturn void cli_usage(const char *fmt, ...)
    __attribute__((__format__(__printf__, 1, 2)));

#endif
