/* Coded records as a project of REFI-QDA: a zip archive for MAXQDA and others. */
#ifndef QDA_PROJECT_H
#define QDA_PROJECT_H

#include "base/str.h"
#include "codebook/codebook.h"
#include "io/record.h"

struct project_options {
	struct str dimension;
	const char *per;	/* conversation post day month author, or NULL */
	const char *cases;	/* a member whose values are cases, or NULL */
	bool rules;		/* they go into the descriptions of the codes */
};

struct project;

/* Whether the option --per may be called so. */
bool project_knows(const char *per);

/* Empty, with the codes of this book, which lives as long as it. */
struct project *project_open(const struct project_options *,
    const struct codebook *);

/* Takes in a record: its text, and what was found in it. */
void project_add(struct project *, const struct record *);

/* Writes the archive to stdout and says what is lost. */
void project_write(struct project *);

void project_close(struct project *);

#endif
