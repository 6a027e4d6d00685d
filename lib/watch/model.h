/*
 * What the command centre looks at, as far as it has come: complaints by topic
 * and district and hour, people, bursts, cases, questions answered.
 */
#ifndef WATCH_MODEL_H
#define WATCH_MODEL_H

#include "base/hash.h"
#include "case/queue.h"
#include "case/verdict.h"
#include "io/record.h"
#include "stats/hll.h"
#include "stream/clock.h"
#include "watch/answered.h"

enum {
	MODEL_WEEK = 168,
	MODEL_WEEKS = 4,	/* of which the usual is made */
	MODEL_HOURS = (MODEL_WEEKS + 1) * MODEL_WEEK,
	MODEL_ITEMS = 256,	/* topics, and districts */
	MODEL_RECENT = 65536,	/* complaints of which topic and district go
				 * together */
	MODEL_CASES = 65536,
	MODEL_BURSTS = 64,
	MODEL_POSTS = 2048,	/* texts that are kept */
	MODEL_TEXT = 512,	/* bytes of one */
	MODEL_FEW = 5,		/* fewer people are not told apart */
	MODEL_NONE = UINT16_MAX
};

/* A topic or a district: how often it was complained of, by whom, by hour. */
struct model_item {
	uint32_t hour[MODEL_HOURS];
	struct hll people[MODEL_WEEK];
	uint32_t attacks[MODEL_WEEK];	/* posts that attack a person */
};

/* Item 0 is of complaints without one; the last takes what has no room. */
struct model_side {
	struct names names;
	struct model_item *item;	/* MODEL_ITEMS of them */
};

struct model_pair {
	int64_t hour;
	uint16_t topic, district;
};

struct model_burst {
	struct buf dimension, key, caller, place;
	int64_t begin, opened, end, closed, call, seen;
	bool called;
	bool is_open, cooling;
	double lift, people, lead, place_share;
};

struct model_case {
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

struct model_post {
	uint32_t of;		/* its case, a number in ids */
	int64_t t;
	struct buf text;
	struct buf handle;
};

/* What is said of it, for who has no screen; NULL: nothing. */
struct model;
struct model_ears {
	void (*burst)(void *, const struct model *, const struct model_burst *,
	    const char *state);
	void (*incident)(void *, const struct model *, uint32_t number,
	    const char *what);
	void *to;
};

struct model {
	struct clock clock;
	bool begun;
	int64_t first_hour, hour;
	uint32_t hours_seen[MODEL_HOURS];	/* posts of each hour */
	uint32_t minute[60];	/* posts by second of the last minute */
	int64_t second;		/* the last one in it */
	int64_t month;		/* whose posts are counted */
	uint64_t in_month;
	struct model_side topics;
	struct model_side districts;
	struct model_item all;	/* complaints of any topic */
	uint32_t good[MODEL_WEEK], bad[MODEL_WEEK], toned[MODEL_WEEK];
	struct model_pair *recent;	/* a ring */
	size_t recents;
	struct model_burst burst[MODEL_BURSTS];
	size_t bursts;
	struct names ids;	/* of cases */
	struct names offices;
	struct model_case *cases;	/* by number of its id */
	size_t case_cap;
	struct model_post *posts;	/* a ring */
	size_t kept;
	struct answered waits;
	uint64_t records;
	uint64_t rows;		/* that are shown */
	uint64_t others;	/* and of other kinds, ... */
	struct buf other_kind;	/* ... the first of these */
	uint64_t news;		/* grows when something changes */
	bool alarm;		/* a burst opened, or a worst case is new */
	bool no_room;		/* more cases than can be kept */
	struct model_ears ears;
	struct buf text, other;
	struct json json;
};

void model_open(struct model *);

/* A record, tick or row. */
void model_take(struct model *, const struct record *);

/* A verdict given here: what it changes is seen before its row comes. */
void model_judge(struct model *, uint32_t number, enum verdict_kind);

/* Whether a case waits for somebody. */
bool model_is_waiting(const struct model_case *);

/* Its priority now, and whether its limit is over. */
double model_priority(const struct model *, const struct model_case *);
bool model_is_over(const struct model *, const struct model_case *);

/* n of so many hours up to now, and the mean of the same hours of weeks before;
 * NAN where no week before was seen. */
uint64_t model_n(const struct model *, const struct model_item *, size_t hours);
double model_usual(const struct model *, const struct model_item *,
    size_t hours);

/* Adds the people of these hours to others. */
void model_people(const struct model *, const struct model_item *, size_t hours,
    struct hll *to);

/* The sum of a ring by hour of the last so many hours. */
uint64_t model_sum(const struct model *, const uint32_t *ring, size_t size,
    size_t hours);

/* The item of a side with this path, made when new. */
uint16_t model_item_of(struct model_side *, struct str path);

void model_close(struct model *);

#endif
