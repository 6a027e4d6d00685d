/*
 * Interviews and other documents as records: one a turn, by the labels of who
 * speaks, or one a paragraph.
 */
#ifndef INTERVIEW_INTERVIEW_H
#define INTERVIEW_INTERVIEW_H

#include "base/buf.h"
#include "base/str.h"
#include "gzip/stored.h"
#include "office/document.h"
#include "time/zone.h"

struct interview_cases;

/* As the options are written; NULL or false: not asked for. */
struct interview_options {
	const char *unit;		/* --unit: turn, paragraph */
	const char *platform;		/* --platform; NULL: interview */
	const char *interviewers;	/* --interviewer, labels with commas */
	const char *date;		/* --date */
	const char *cases;		/* --cases, a table of documents */
	struct interview_cases *table;	/* what it says */
	bool codings;			/* --codings, of a project */
	const char *dimension;		/* -d, of which these are */
};

/* What somebody else has to say of a part of the plain text, in bytes. */
struct interview_more {
	/* Appends ,"name":value ... */
	void (*add)(void *of, struct buf *json, size_t from, size_t to);
	void *of;
};

/*
 * Checks the options and reads the table of cases; what is wrong ends the
 * program. interview_close() frees what it read.
 */
void interview_open(struct interview_options *);
void interview_close(struct interview_options *);

struct interview;

/*
 * The records of a document of this name (a path: its folder and its ending do
 * not count), which lives as long as this does. Says what was left out, and
 * that there are no labels, unless quiet.
 */
struct interview *interview_begin(const struct interview_options *,
    const struct document *, const char *path, struct zone *, bool quiet);

/* The document is called so, whatever its path. */
void interview_set_name(struct interview *, struct str name);

/* That is added to each record; before the first is read. */
void interview_set_more(struct interview *, struct interview_more);

/*
 * The document is one that tw-qda made of posts: its records are these posts,
 * of this platform and conversation (may be empty).
 */
void interview_of_posts(struct interview *, struct str platform,
    struct str talk);

/* Whether the first line of a document is one that tw-qda writes. */
bool interview_is_of_posts(const struct document *);

/* For input_open_inner(): records, one a line. */
struct stored_inner interview_inner(struct interview *);

void interview_end(struct interview *);

#endif
