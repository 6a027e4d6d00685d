/* Cases as rows: their state, their priority, how many are real. */
#ifndef CASE_QUEUE_H
#define CASE_QUEUE_H

#include "base/str.h"
#include "case/casework.h"
#include "incident/incident.h"
#include "io/verdict.h"

/* What a case is: the first that holds. */
#define QUEUE_STATES(X)							\
	X(DONE, "done")							\
	X(FALSE, "false")						\
	X(DUPLICATE, "duplicate")					\
	X(ANSWERED, "answered")						\
	X(PASSED_ON, "passed-on")					\
	X(STALE, "stale")						\
	X(REAL, "real")							\
	X(NEW, "new")							\
	X(NO_ANSWER, "no-answer")

#define QUEUE_X_ENUM(constant, name) QUEUE_##constant,
enum queue_state { QUEUE_STATES(QUEUE_X_ENUM) QUEUE_STATE_KINDS };

extern const char *const queue_state_name[QUEUE_STATE_KINDS];

/* Of a case; stale: it was closed because others came. */
enum queue_state queue_state(const struct incident *, bool stale);

/* What a priority is made of. */
struct queue_claim {
	uint32_t severity;
	uint32_t people;
	int64_t age, limit;	/* seconds; limit 0: none is stated */
	bool answered;
	enum verdict_kind verdict;
};

/*
 * severity x (1 + log2 people) x max(1, age/limit) x (answered 0.25) x
 * (verdict real 2; false, duplicate, done 0). Reposts do not raise it, nor does
 * one person who posts again.
 */
double queue_priority(const struct queue_claim *);

struct queue;

/*
 * Rows in a format of -o; explain adds how each priority came about, part is
 * the kind of the rows that are wanted (NULL: both).
 */
struct queue *queue_open(const char *format, const struct casework *,
    bool explain, const char *part);

/* The row of a case, now. */
void queue_row(struct queue *, uint32_t slot, bool stale);

/* The line of the row that was printed last, of ndjson. */
struct str queue_said(const struct queue *);

/* The rows of all open cases, the most urgent first; of equal ones the older. */
void queue_rows(struct queue *);

/* How many cases are real: a row for each code that has cases, one for all. */
void queue_verdicts(struct queue *);

void queue_close(struct queue *);

#endif
