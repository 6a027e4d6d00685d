/*
 * A burst while it is looked at: who took part, where, how many; and what is
 * left of it days after its end. There are at most some hundred at a time.
 */
#ifndef BURST_CAMPAIGN_H
#define BURST_CAMPAIGN_H

#include "base/buf.h"
#include "burst/calls.h"
#include "burst/crowd.h"
#include "burst/post.h"

enum {
	CAMPAIGN_MOST = 256,
	CAMPAIGN_HELD = 400,	/* hours whose hits do not teach yet */
	CAMPAIGN_PLACES = 32,
	CAMPAIGN_ECHOES = 8,
	CAMPAIGN_LONGEST = 14 * 86400,	/* seconds: then it is the new usual */
	CAMPAIGN_NONE = UINT16_MAX
};

enum campaign_stage {
	CAMPAIGN_FREE,
	CAMPAIGN_RISING,	/* it has not opened, and may never */
	CAMPAIGN_OPEN,
	CAMPAIGN_OVER		/* closed; its echo is listened to */
};

struct campaign_place {
	uint16_t place;
	uint32_t n;
};

/* What came in so many seconds after the end. */
struct campaign_echo {
	bool done;	/* the time is over */
	uint32_t posts;
	double people;
	uint32_t again;	/* of these, the ones who had taken part before */
};

struct campaign {
	enum campaign_stage stage;
	bool cooling;
	bool new_usual;		/* it closed because it went on for so long */
	bool late_start;	/* the first people were not kept */
	uint32_t key;		/* its counter */
	uint16_t next;		/* the next campaign of this key */
	uint64_t number;	/* in the order in which they were begun */
	int64_t begin, opened, end, closed;
	double gain;		/* the highest sum, in nats */
	double usual;		/* the usual share when it opened */
	struct burst_tallies tallies;	/* until the end */
	struct crowd people;
	uint64_t reach;		/* followers of those of whom they are known */
	uint32_t reach_known;
	struct campaign_place place[CAMPAIGN_PLACES];	/* Space-Saving */
	size_t places;
	struct burst_person *after;	/* posts since the highest sum */
	size_t afters, after_cap;
	int64_t held_from;	/* the hour of held[0] */
	uint32_t held[CAMPAIGN_HELD];
	int64_t call;		/* when it was called for */
	bool called;
	uint32_t caller;
	struct buf call_id;
	struct campaign_echo echo[CAMPAIGN_ECHOES];
	struct crowd back;	/* people after the end */
	uint32_t echo_posts;
	uint32_t again;
};

/* The spans of --echo, in seconds, growing. */
struct campaign_spans {
	int64_t span[CAMPAIGN_ECHOES];
	size_t n;
};

struct campaigns {
	struct campaign *one;	/* CAMPAIGN_MOST of them */
	uint64_t begun;
	uint64_t refused;	/* for want of room */
	int64_t first;		/* the instant from which `when` counts */
	struct campaign_spans spans;
};

void campaigns_open(struct campaigns *);

/*
 * A free one, for this key; CAMPAIGN_NONE when there is none, which is counted.
 * Where none is free, the oldest of those that are over, whose echo gives way
 * (CAMPAIGN_NONE: none is), must be done with before.
 */
uint16_t campaigns_oldest_over(const struct campaigns *);
uint16_t campaigns_take(struct campaigns *, uint32_t key);
void campaigns_give_back(struct campaigns *, uint16_t);

/* One with a post after the highest sum. */
void campaign_person(struct campaign *, const struct burst_person *);

/* The sum is higher than ever: all who came belong to it. */
void campaign_rise(struct campaign *, const struct burst_tallies *,
    double sum, int64_t t);

/* It closes: who came since the highest sum is its echo. */
void campaign_close(struct campaigns *, struct campaign *, int64_t t);

/* A post after the end. */
void campaign_echo(struct campaigns *, struct campaign *,
    const struct burst_person *);

/*
 * The instant is t: whether a span of the echo ended that had not, and whether
 * all have.
 */
bool campaign_settle(const struct campaigns *, struct campaign *, int64_t t);
bool campaign_is_done(const struct campaigns *, const struct campaign *);

/* The call, when one is known and the campaign has none. */
void campaign_call(struct campaign *, const struct calls_one *);

void campaigns_free(struct campaigns *);

#endif
