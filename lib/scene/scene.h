/*
 * What the command centre looks at, as far as it has come: complaints by topic
 * and district and hour, people, bursts, cases, questions answered.
 */
#ifndef SCENE_SCENE_H
#define SCENE_SCENE_H

#include "base/buf.h"
#include "base/hash.h"
#include "case/queue.h"
#include "io/record.h"
#include "io/verdict.h"
#include "json/json_scan.h"
#include "scene/answered.h"
#include "stream/clock.h"
#include "stream/hll.h"

enum {
	SCENE_WEEK = 168,
	SCENE_WEEKS = 4,	/* of which the usual is made */
	SCENE_HOURS = (SCENE_WEEKS + 1) * SCENE_WEEK,
	SCENE_ITEMS = 256,	/* topics, and districts */
	SCENE_RECENT = 65536,	/* complaints of which topic and district go
				 * together */
	SCENE_CASES = 65536,
	SCENE_BURSTS = 64,
	SCENE_POSTS = 2048,	/* texts that are kept */
	SCENE_TEXT = 512,	/* bytes of one */
	SCENE_FEW = 5,		/* fewer people are not told apart */
	SCENE_NONE = UINT16_MAX
};

/* A topic or a district: how often it was complained of, by whom, by hour. */
struct scene_item {
	uint32_t hour[SCENE_HOURS];
	struct hll people[SCENE_WEEK];
	uint32_t attacks[SCENE_WEEK];	/* posts that attack a person */
};

/* Item 0 is of complaints without one; the last takes what has no room. */
struct scene_side {
	struct names names;
	struct scene_item *item;	/* SCENE_ITEMS of them */
};

struct scene_pair {
	int64_t hour;
	uint16_t topic, district;
};

struct scene_burst {
	struct buf dimension, key, caller, place;
	int64_t begin, opened, end, closed, call, seen;
	bool called;
	bool is_open, cooling;
	double lift, people, lead, place_share;
};

struct scene_case {
	uint32_t office;	/* a name */
	uint16_t topic, district;
	int64_t first, last, limit;
	uint32_t posts, people, severity;
	float p;		/* of the place */
	bool answered;
	bool over;		/* its limit was said to be over */
	uint8_t state;		/* enum queue_state */
	uint8_t verdict;	/* enum verdict_kind */
};

struct scene_post {
	uint32_t of;		/* its case, a number in ids */
	int64_t t;
	struct buf text;
	struct buf handle;
};

/* What is said of it, for who has no screen; NULL: nothing. */
struct scene;
struct scene_ears {
	void (*burst)(void *, const struct scene *, const struct scene_burst *,
	    const char *state);
	void (*incident)(void *, const struct scene *, uint32_t number,
	    const char *what);
	void *to;
};

struct scene {
	struct clock clock;
	bool begun;
	int64_t first_hour, hour;
	uint32_t hours_seen[SCENE_HOURS];	/* posts of each hour */
	uint32_t minute[60];	/* posts by second of the last minute */
	int64_t second;		/* the last one in it */
	int64_t month;		/* whose posts are counted */
	uint64_t in_month;
	struct scene_side topics;
	struct scene_side districts;
	struct scene_item all;	/* complaints of any topic */
	uint32_t good[SCENE_WEEK], bad[SCENE_WEEK], toned[SCENE_WEEK];
	struct scene_pair *recent;	/* a ring */
	size_t recents;
	struct scene_burst burst[SCENE_BURSTS];
	size_t bursts;
	struct names ids;	/* of cases */
	struct names offices;
	struct scene_case *cases;	/* by number of its id */
	size_t case_cap;
	struct scene_post *posts;	/* a ring */
	size_t kept;
	struct answered waits;
	double loose;		/* share of questions that weak ties would
				 * answer besides; below 0: not known */
	uint32_t drawn, drawn_real;	/* cases drawn by chance and verified */
	uint64_t records;
	uint64_t timeless;	/* records that state no time, and are none */
	uint64_t rows;		/* that are shown */
	uint64_t others;	/* and of other kinds, ... */
	struct buf other_kind;	/* ... the first of these */
	uint64_t news;		/* grows when something changes */
	bool alarm;		/* a burst opened, or a worst case is new */
	bool no_room;		/* more cases than can be kept */
	struct scene_ears ears;
	struct buf text, other;
	struct json json;
};

void scene_open(struct scene *);

/* It is as late as its clock says. */
void scene_advance(struct scene *);

/* Where the a-th of a ring of n stands. */
size_t scene_place(int64_t a, size_t n);

/* A verdict given here: what it changes is seen before its row comes. */
void scene_judge(struct scene *, uint32_t number, enum verdict_kind);

/* Whether a case waits for somebody. */
bool scene_is_waiting(const struct scene_case *);

/* Its priority now, and whether its limit is over. */
double scene_priority(const struct scene *, const struct scene_case *);
bool scene_is_over(const struct scene *, const struct scene_case *);

/* n of so many hours up to now, and the mean of the same hours of weeks before;
 * NAN where no week before was seen. */
uint64_t scene_n(const struct scene *, const struct scene_item *, size_t hours);
double scene_usual(const struct scene *, const struct scene_item *,
    size_t hours);

/* Adds the people of these hours to others. */
void scene_people(const struct scene *, const struct scene_item *, size_t hours,
    struct hll *to);

/* The sum of a ring by hour of the last so many hours. */
uint64_t scene_sum(const struct scene *, const uint32_t *ring, size_t size,
    size_t hours);

/* The item of a side with this path, made when new; an empty one has item 0. */
uint16_t scene_item_of(struct scene_side *, struct str path);

void scene_close(struct scene *);

#endif
