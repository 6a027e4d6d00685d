/*
 * What was said in the last ten minutes, as text, for when a killed program
 * starts anew and the feed some minutes back: what was lost on its way to the
 * next program is said once more, and in the same words.
 */
#ifndef STREAM_LATELY_H
#define STREAM_LATELY_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "io/state.h"
#include "json/json_scan.h"
#include "stream/recent.h"
#include "stream/replay.h"

enum { LATELY_BYTES = 16 << 20 };	/* of text; what is older goes */

/* {0} holds nothing. */
struct lately {
	bool aloud;		/* lately_replay() is to repeat it */
	struct recent entries;
	struct buf bytes;	/* their texts; some are used no more: */
	size_t dead;
	struct buf line;
};

/* This was said now under this key; what was before is forgotten. */
void lately_say(struct lately *, uint64_t key, int64_t now, struct str text);

/* What was said last under the key, until the next call; p is NULL: nothing. */
struct str lately_get(const struct lately *, uint64_t key);

/* Writes all of it to stdout, in the order in which it was said. */
void lately_repeat(const struct lately *);

/*
 * replay_is(); as the first post comes that was not counted before, all is
 * repeated, if that is wanted: rows may not have reached the next program.
 */
bool lately_replay(const struct lately *, struct replay *, struct str platform,
    struct str id, int64_t t);

/* As replay_load() and replay_save(), of the texts. */
bool lately_load(struct lately *, const struct state *, const struct json *);
void lately_save(struct lately *, struct state *);

void lately_free(struct lately *);

#endif
