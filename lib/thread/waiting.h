/* Answers whose question has not come: the newest of them, by its id. */
#ifndef THREAD_WAITING_H
#define THREAD_WAITING_H

#include "base/str.h"
#include "stream/recent.h"
#include "thread/tie.h"

enum {
	WAITING_MAX = 65536,
	WAITING_ID = 24	/* bytes of an id that take no memory of their own */
};

struct waiting_answer {
	int64_t at;		/* seconds since 1970 UTC */
	union {
		char in[WAITING_ID];
		char *far;
	} text;			/* its id as it is written */
	uint32_t id_n;
	int16_t zone;		/* minutes east of UTC */
	uint8_t tie;
	bool passes;		/* it passes the question on, and is no answer */
};

void waiting_open(struct recent *);

/*
 * This answer waits for the question with that id. When one waits already the
 * earlier one stays, but an answer goes before what only passes on.
 */
void waiting_add(struct recent *, uint64_t question,
    const struct waiting_answer *, struct str id);

/* The one that waits for the question, until the next call; NULL. */
const struct waiting_answer *waiting_find(const struct recent *,
    uint64_t question);

struct str waiting_text(const struct waiting_answer *);

void waiting_drop(struct recent *, uint64_t question);

void waiting_close(struct recent *);

#endif
