/*
 * What was wrong with the posts of a file, one line a trouble: how many, where
 * the first stands, what it looks like. Counted while the file is read and
 * said once, when it ends.
 */
#ifndef GATE_TROUBLE_H
#define GATE_TROUBLE_H

#include "base/buf.h"
#include "post/post.h"

enum trouble_kind {
	TROUBLE_TIME_UNREAD,	/* a time is stated in no form that is known */
	TROUBLE_TIME_REPLACED,	/* the same, and the id told it */
	TROUBLE_TIME_MISSING,	/* one is stated, and not where it should be */
	TROUBLE_TIME_AHEAD,	/* it is later than now */
	TROUBLE_TIME_DIFFERS,	/* it is not the time that the id carries */
	TROUBLE_TEXT_MISSING,	/* where the format has a text there is none */
	TROUBLE_TEXT_EMPTY,
	TROUBLE_AUTHOR_MISSING,	/* where the format has an author */
	TROUBLE_HANDLE_MISSING,	/* the author has an id, a handle is stated */
	TROUBLE_AUTHOR_UNSAID,	/* --account was not given */
	TROUBLE_AUTHOR_UNKNOWN,	/* the data does not say who */
	TROUBLE_COUNT_UNREAD,	/* likes or the like, no number that is known */
	TROUBLE_ID_DIFFERS,	/* id and id_str are two numbers */
	TROUBLE_ID_DAMAGED,
	TROUBLE_REPOST_CUT,	/* the original of a repost is not there */
	TROUBLE_CUT_COPY,	/* a cut copy gave way to a whole one */
	TROUBLE_CUT_WRITTEN,	/* a whole copy came when a cut one was out */
	TROUBLE_EDIT,		/* a version gave way to a later one */
	TROUBLE_EDIT_WRITTEN,	/* a later version came when one was out */
	TROUBLE_EXTRA_LEFT,	/* names may stand in it: --pseudonyms */
	TROUBLE_ID_SPLIT,	/* it would be two lines: --dehydrate */
	TROUBLES
};

/* Troubles of one kind; {0} is none. */
struct trouble {
	uint64_t n;
	size_t line;		/* of the first; 0: that is not known */
	struct buf example;	/* what the first looked like, cut */
	const char *advice;	/* beside what is always said, or NULL */
};

/* One more; the text is kept when it is the first. */
void trouble_add(struct trouble *all, enum trouble_kind, size_t line,
    struct str example);

/* So many more of them, the first in a line that comes after so many others. */
void trouble_more(struct trouble *all, const struct trouble *more,
    enum trouble_kind, size_t lines);

/* What can be done about those of a kind; what was advised first stays. */
void trouble_advise(struct trouble *all, enum trouble_kind, const char *advice);

/*
 * Says what a file of so many posts was in trouble with. Where data states a
 * time, a text or an author that was not understood the status is 1, whether
 * it is said or (quiet) not.
 */
void trouble_say(const struct trouble *all, const char *file, uint64_t posts,
    bool quiet);

/* Adds those of a file to those of the run, and empties them. */
void trouble_merge(struct trouble *run, struct trouble *file);

/* Appends ,"troubles":{...} when there are some: numbers by kind. */
void trouble_json(struct buf *out, const struct trouble *all);

void trouble_free(struct trouble *all);

/* Appends a number with a comma between each three digits: 2,721. */
void trouble_number(struct buf *out, uint64_t n);

#endif
