/*
 * What is remembered of posts and of authors: where the last posts were, so
 * that an answer finds the place of what it answers, and in which districts an
 * author's posts mostly are. Both are bounded, and the oldest goes. No id and
 * no handle is kept, only hashes of them.
 */
#ifndef PLACE_MEMORY_H
#define PLACE_MEMORY_H

#include "base/buf.h"
#include "base/str.h"
#include "io/state.h"
#include "json/json_scan.h"
#include "stream/recent.h"

enum {
	MEMORY_DISTRICTS = 4,	/* of a post, of an author */
	MEMORY_POSTS = 262144,	/* unless asked for otherwise */
	MEMORY_USERS = 65536,
	MEMORY_MOST = 1 << 28,
	MEMORY_HALVE = 64	/* posts of an author at which counts halve */
};

#define MEMORY_NO_DISTRICT UINT16_MAX

/* Where a post was; its key stands before it in the ring. */
struct memory_post {
	int64_t at;		/* when it was written, or came; not 0 */
	uint16_t district[MEMORY_DISTRICTS];	/* MEMORY_NO_DISTRICT: none */
	uint16_t p[MEMORY_DISTRICTS];	/* in 1/65,535 */
};

/* The districts of an author's posts (Space-Saving: Metwally et al. 2005). */
struct memory_author {
	uint32_t day[MEMORY_DISTRICTS];	/* last learnt, as year month day */
	uint16_t district[MEMORY_DISTRICTS];
	uint16_t count[MEMORY_DISTRICTS];
};

struct memory {
	struct recent posts;
	struct recent authors;
	uint64_t key;		/* of the hashes */
	uint64_t unseen;	/* posts answered that had not been seen */
	uint64_t before;	/* of these, seen later */
	struct buf line;
};

/* How many posts and authors: 1 to MEMORY_MOST; then key is to be set. */
void memory_open(struct memory *, size_t posts, size_t users);

/* Hashes of a post, and of an author, under the key. */
uint64_t memory_post_key(const struct memory *, struct str platform,
    struct str id);
uint64_t memory_author_key(const struct memory *, struct str platform,
    struct str who);

/*
 * The post, NULL when it is not remembered: then it is counted, and that it was
 * asked for is remembered in its place.
 */
const struct memory_post *memory_ask(struct memory *, uint64_t post);

/* Remembers a post. District and p that are not used are as in no post. */
void memory_keep(struct memory *, uint64_t post, const struct memory_post *);

/* The author, NULL when nothing is known. */
const struct memory_author *memory_author(const struct memory *,
    uint64_t author);

/* How many posts are counted of an author. */
unsigned memory_count(const struct memory_author *);

/*
 * A post of this author was in a district on a day (year month day as one
 * number): it counts once a day.
 */
void memory_learn(struct memory *, uint64_t author, uint16_t district,
    uint32_t day);

/* At the end: says how many posts answered were not there. */
void memory_finish(const struct memory *);

/* Writes all to a state, between state_begin() and state_end(). */
void memory_save(struct memory *, struct state *);

/* Takes a line of a state; false when it is none of these. */
bool memory_load(struct memory *, const struct state *, const struct json *);

void memory_close(struct memory *);

#endif
