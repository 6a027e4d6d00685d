/*
 * Questions that are open: at most so many, in the order they came, found by
 * their id and by who asked.
 */
#ifndef THREAD_QUESTION_H
#define THREAD_QUESTION_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum {
	QUESTION_ID = 24,	/* bytes of an id that take no memory of their own */
	QUESTION_CAP = 1 << 28
};

#define QUESTION_NONE 0u

/* Hashes are those of thread/message. */
struct question {
	uint64_t id;
	uint64_t asker;		/* 0: nobody knows */
	uint64_t conversation;
	uint64_t begins;	/* message_begins() of its text */
	int64_t asked;		/* seconds since 1970 UTC */
	union {
		char in[QUESTION_ID];
		char *far;	/* a longer one */
	} text;			/* the id as it is written */
	uint32_t id_n;
	uint32_t class;		/* of thread/classes */
	uint32_t office;
	uint32_t cluster;
	uint32_t loose;		/* seconds to a loosely tied answer, + 1; 0 */
	int16_t zone;		/* minutes east of UTC */
	bool passed;		/* an official has passed it on */
	uint32_t newer, older;	/* in the order they came */
	uint32_t by_id;		/* next of the same slot of the tables */
	uint32_t by_asker;
	uint32_t asker_before;	/* and the one before it */
};

/* {0} before question_open(). Numbers of questions are 1 .. most. */
struct questions {
	struct question *q;
	char **handle;		/* of each who asked; NULL where nobody is named */
	uint32_t most;
	uint32_t n;		/* that are open */
	uint32_t used;		/* numbers that were given */
	uint32_t spare;		/* the first of those given back, by newer */
	uint32_t oldest, newest;
	uint32_t *by_id;	/* heads of lists: the last that came first */
	uint32_t *by_asker;
	uint32_t mask;
};

/* handles: the names of those who ask are kept, to be printed. */
void question_open(struct questions *, size_t most, bool handles);

/*
 * A new one, zeroed but for these, the newest of all; there is room for it:
 * n < most. The id is copied.
 */
uint32_t question_add(struct questions *, uint64_t id, uint64_t asker,
    struct str text);

/* Keeps the handle of who asked, where handles are kept. */
void question_handle(struct questions *, uint32_t, struct str handle);

/* The one with this id; QUESTION_NONE. */
uint32_t question_find(const struct questions *, uint64_t id);

/*
 * The newest one by this asker that is older than the one given (which may be
 * QUESTION_NONE: than none); QUESTION_NONE at the end.
 */
uint32_t question_of_asker(const struct questions *, uint64_t asker,
    uint32_t after);

/* Its id as it is written, until it is dropped. */
struct str question_text(const struct questions *, uint32_t);

void question_drop(struct questions *, uint32_t);

void question_close(struct questions *);

#endif
