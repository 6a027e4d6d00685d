/* The options of tw-tag, tw-tag-program and tw-tag-intent. */
#ifndef TAG_TAG_OPTIONS_H
#define TAG_TAG_OPTIONS_H

#include "base/cli.h"
#include "codebook/book.h"

struct tag_main {
	/* what the program is for; NULL: any */
	const char *only_dimension;
	const char *default_book;
	/* options */
	const char *dimension;
	struct cli_list books;
	const char *scope;
	const char *near;
	bool no_evidence;
	bool near_misses;
	bool only;
	bool primary;
	const char *model;	/* a file of tw-learn: not rules, but examples */
	const char *at;
	size_t jobs;		/* 0: as many as are best */
};

/* The rows of the option table that all three have, for a struct tag_main. */
#define TAG_MAIN_OPTIONS(t)						\
	{ 'c', "codebook", "BOOK",					\
	    "the codebook; given again, books are read as one",	\
	    CLI_LIST, { .list = &(t).books } },			\
	{ 0, "scope", "SCOPE",						\
	    "whose words count: " CODEBOOK_SCOPES_SAID			\
	    "; beats the book's head",					\
	    CLI_STRING, { .string = &(t).scope } },			\
	{ 'j', "jobs", "N",						\
	    "code with so many threads (the processors, at most 4)",	\
	    CLI_COUNT, { .count = &(t).jobs } },			\
	{ 0, "no-evidence", NULL, "leave out where each code was found",	\
	    CLI_FLAG, { .flag = &(t).no_evidence } },			\
	{ 0, "near-misses", NULL, "also write the codes nearly given",	\
	    CLI_FLAG, { .flag = &(t).near_misses } },			\
	{ 0, "only", NULL, "write only records that got a code",	\
	    CLI_FLAG, { .flag = &(t).only } }

#endif
