/*
 * Threads: who asked an office something, whether and how soon it was answered.
 * Records come one by one; what is known of a question is told as soon as it
 * is.
 */
#ifndef THREAD_THREADS_H
#define THREAD_THREADS_H

#include "base/cli.h"
#include "codebook/book.h"
#include "io/record.h"
#include "jq/expr.h"
#include "stream/clock.h"
#include "stream/lately.h"
#include "stream/officials.h"
#include "stream/recent.h"
#include "stream/replay.h"
#include "thread/classes.h"
#include "thread/message.h"
#include "thread/outcome.h"
#include "thread/question.h"
#include "thread/tie.h"
#include "thread/waits.h"

enum {
	THREADS_OPEN = 1 << 20,		/* open questions */
	THREADS_TALKS = 65536,	/* conversations that officials began */
	THREADS_MENTION = 86400		/* seconds that a mention may be later */
};

/* An answer, or what else became of a question, as a row tells it. */
struct threads_event {
	enum outcome outcome;
	bool last;		/* the question leaves */
	uint32_t question;	/* in questions, until the call returns */
	bool dated;		/* of an answer and a withdrawal: */
	int64_t at;
	int16_t zone;		/* minutes east of UTC */
	uint32_t seconds;	/* since the question */
	struct str id;		/* of an answer; p is NULL: none */
	enum tie tie;
};

enum threads_cluster { THREADS_DAY, THREADS_WEEK, THREADS_AUTHOR, THREADS_NONE };

struct threads {
	/* Set by the caller, with what is opened, before the first record. */
	struct officials officials;
	struct expr *condition;	/* NULL: none */
	struct expr *withdrawn;
	unsigned ties;		/* as tie_list() */
	enum threads_cluster cluster;
	void (*tell)(void *, const struct threads_event *);
	void *teller;

	struct clock clock;
	struct replay replay;
	struct lately lately;	/* rows of questions, where they are passed on */
	struct codebook *book;	/* NULL: none */
	struct message message;
	struct questions questions;
	struct recent waiting;
	struct recent talks;	/* conversation: office of who began it */
	struct classes classes;
	struct waits waits;
	uint64_t spoken;	/* posts by officials */
	uint64_t records;
	uint64_t undated;	/* records without a time stamp with its zone */
	bool through;		/* records are passed on */
	uint64_t early;		/* questions that made room for others */
	uint64_t asked;		/* questions */
};

/* A post comes. */
void threads_see(struct threads *, const struct record *);

/* Questions that were watched long enough leave, as time goes by. */
void threads_expire(struct threads *);

/* No more will come: what is still open leaves as it is. */
void threads_end(struct threads *);

/* Says what could not be used. */
void threads_report(const struct threads *);

void threads_close(struct threads *);

#endif
