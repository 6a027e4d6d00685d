/*
 * The keys of a dimension and which of them burst: evidence for and against,
 * a hit and a miss at a time. A post is a hit of a key when it has it and its
 * author had not in the last day, a miss of all others; misses are counted
 * when a key is looked at again.
 */
#ifndef BURST_DETECTOR_H
#define BURST_DETECTOR_H

#include "base/str.h"
#include "burst/campaign.h"
#include "burst/usual.h"
#include "stats/cusum.h"
#include "stream/sketch.h"

enum {
	DETECTOR_RECENT = 64,	/* authors that a key remembers */
	DETECTOR_AGAIN = 86400	/* seconds after which one counts again */
};

struct detector_key {
	struct usual_key usual;
	struct cusum cusum;
	int64_t hour;		/* misses are counted up to this hour ... */
	uint32_t trial;		/* ... and this trial of it */
	struct burst_tallies tallies;
	struct burst_person recent[DETECTOR_RECENT];	/* a ring */
	uint8_t next;
	uint8_t recents;
	uint16_t live;	/* the campaign that rises or is open */
	uint16_t over;	/* the first of those that are over */
};

enum detector_event {
	DETECTOR_OPENED,	/* or it rises again after it cooled */
	DETECTOR_COOLING,
	DETECTOR_CLOSED,
	DETECTOR_ECHO,	/* a span of the echo is over */
	DETECTOR_DONE	/* nothing more will be known of it */
};

struct detector {
	struct str name;	/* of the dimension */
	uint64_t seed;		/* tells its keys from those of others */
	struct usual *usual;
	struct calls *calls;
	struct sketch sketch;
	struct detector_key *key;	/* by counter */
	struct cusum_rule rule;
	double nats;		/* the alarm, if posts came one by one */
	double phi;		/* how much more they vary */
	bool fixed;		/* the alarm was given */
	bool learning;		/* the warm-up keeps no evidence */
	struct campaigns campaigns;
	void (*report)(void *, const struct detector *, const struct campaign *,
	    enum detector_event);
	void *reporter;
};

/* So many keys of what name says; detector_free() frees. The rest the caller sets. */
void detector_open(struct detector *, struct str name, uint32_t most);

/* A post has this key. It is counted among the trials afterwards. */
void detector_post(struct detector *, struct str key, const struct burst_post *);

/* An hour begins: open bursts are looked at, echoes that are due reported. */
void detector_hour(struct detector *);

/* The warm-up is over: how far posts clump, and the alarm. */
void detector_learn(struct detector *);

/* The key of a campaign. */
struct str detector_text(const struct detector *, const struct campaign *);

/* A key's state was read back: its ring and campaigns are the caller's. */
void detector_adopt(struct detector *, uint32_t counter);

void detector_free(struct detector *);

#endif
