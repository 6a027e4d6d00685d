/*
 * How long the questions of each group waited, as cells of stats/survival:
 * exactly, until there are too many; then in steps of 1/256 of the time.
 */
#ifndef THREAD_WAITS_H
#define THREAD_WAITS_H

#include "base/buf.h"
#include "base/hash.h"
#include "json/json.h"
#include "stats/survival.h"
#include "thread/outcome.h"

enum {
	WAITS_EXACT = 200000	/* questions whose times are kept to the second */
};

struct waits_group {
	struct survival_cell *cell;
	size_t n;
	size_t cap;
	size_t sorted;		/* of them, after the last survival_sort() */
	struct survival_cell *loose;	/* what weak ties would change */
	size_t loose_n;
	size_t loose_cap;
	uint64_t count[OUTCOMES];
};

struct waits {
	struct waits_group *group;
	uint32_t n;
	size_t cap;
	uint32_t within;	/* seconds that a question is watched */
	size_t exact;		/* WAITS_EXACT, or less */
	uint64_t questions;
	bool coarse;		/* there were more */
	struct names clusters;	/* numbers of 8 bytes */
};

/* What is known of a question when it leaves. */
struct waits_end {
	enum outcome outcome;
	uint32_t time;		/* seconds from the question to then */
	uint32_t loose;		/* to a loosely tied answer, + 1; 0: none */
	uint32_t cluster;
};

/* Adds one question to a group, any number; of group 0 each question once. */
void waits_add(struct waits *, uint32_t group, const struct waits_end *);

/* The number of a cluster by what names it. */
uint32_t waits_cluster(struct waits *, int64_t name);

/* Sorts the cells of a group, before survival_open(). */
void waits_sort(struct waits *, uint32_t group);

/* The middle of the step in which a time falls; times below 512 stay. */
uint32_t waits_step(uint32_t time);

/* Gives each line of a state that says what is kept to line(). */
void waits_save(struct waits *, void (*line)(void *, struct str), void *);

/* Takes such a line, of so many groups; false when it is none, or is wrong. */
bool waits_load(struct waits *, const struct json_node *line,
    uint32_t groups);

void waits_free(struct waits *);

#endif
