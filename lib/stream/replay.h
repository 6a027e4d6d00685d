/*
 * After a restart the feed begins some minutes back: which of its posts had
 * been counted before, by the ids of the last ten minutes, which are part of
 * the state. They are kept as hashes under the state's key.
 *
 *	while (state_next(state, &line))
 *		if (!replay_load(&replay, state, &line))
 *			... another line
 *	replay_start(&replay, state);
 *	... for each record: replay_is(): it passes and is not counted
 *	state_begin(...), replay_save(&replay, state), ...
 */
#ifndef STREAM_REPLAY_H
#define STREAM_REPLAY_H

#include "base/buf.h"
#include "base/str.h"
#include "io/state.h"
#include "json/json_scan.h"
#include "stream/recent.h"

enum {
	REPLAY_SPAN = 600,	/* seconds of ids that are kept */
	REPLAY_IDS = 1 << 20	/* and at most so many */
};

#define REPLAY_NO_TIME INT64_MIN

/* {0} before replay_load() or replay_start(). */
struct replay {
	bool on;		/* there is a state */
	bool again;		/* the feed may give what it gave before */
	uint64_t key;
	int64_t since;		/* all ids from this second on are known ... */
	int64_t clock;		/* ... to this one, when the state was written */
	int64_t last;		/* of the record before this one */
	uint64_t replayed;
	struct recent ids;
	struct {
		int64_t at;	/* a second, by the clock of events */
		uint32_t n;	/* ids that came in it */
	} second[REPLAY_SPAN + 1];	/* a ring */
	size_t first, seconds;
	struct buf line;
};

/* Takes a line of the state; false when it is not of these. */
bool replay_load(struct replay *, const struct state *, const struct json *);

/* The state has been read; from NULL nothing is ever a replay. */
void replay_start(struct replay *, const struct state *);

/*
 * Whether this post (t: its instant, or REPLAY_NO_TIME) was counted before:
 * its id is known, or it is older than all ids that are, and nothing newer
 * than the state has come. Else its id is remembered.
 */
bool replay_is(struct replay *, struct str platform, struct str id, int64_t t);

/* The key under which this post is known. */
uint64_t replay_key(const struct replay *, struct str platform, struct str id);

/* Writes the ids, between state_begin() and state_end(). */
void replay_save(struct replay *, struct state *);

void replay_free(struct replay *);

#endif
