/* A project of REFI-QDA as records: its texts, and what was coded in them. */
#ifndef INTERVIEW_QDPX_H
#define INTERVIEW_QDPX_H

#include "base/str.h"
#include "interview/interview.h"
#include "office/document.h"

struct qdpx;

/*
 * Opens a project, which is closed later than this. NULL when it cannot be
 * read: said, status 2.
 */
struct qdpx *qdpx_open(struct zip *, const struct interview_options *);

/*
 * The next text, in memory until the next call, with the codings in it when
 * --codings is asked for; false at the end. Texts that are not there and
 * selections outside of a text are said.
 */
struct qdpx_text {
	const struct document *document;
	const char *path;		/* for messages: x.qdpx:NAME */
	struct str name;
	struct str platform;		/* of posts that tw-qda wrote, and */
	struct str talk;		/* the conversation that they are, or empty */
	struct interview_more more;
};
bool qdpx_next(struct qdpx *, struct qdpx_text *);

/* The records of such a text, to be ended before the next is asked for. */
struct interview *qdpx_interview(const struct interview_options *,
    const struct qdpx_text *, struct zone *);

void qdpx_close(struct qdpx *);

#endif
