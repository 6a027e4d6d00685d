/* What a burst counts of one post. */
#ifndef BURST_POST_H
#define BURST_POST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

#define BURST_UNKNOWN UINT32_MAX	/* followers, an account: not stated */

enum { BURST_NO_PLACE = UINT16_MAX };

struct burst_post {
	int64_t t;		/* the clock at which it came */
	uint32_t author;	/* crowd_hash() */
	uint32_t followers;
	uint64_t views;
	bool viewed;		/* views are stated */
	bool trial;		/* it can be a hit */
	bool repost;
	bool reply;
	uint16_t place;		/* the number of its first place */
	bool appeal;		/* it is coded as a call upon people */
	struct str handle;	/* of an account of --calls; p is NULL: of none */
	struct str id;
};

/* One who had a post with a key. */
struct burst_person {
	uint32_t author;
	uint32_t when;		/* seconds since the stream began */
	uint32_t followers;
	uint16_t place;
};

/* What was counted of a key since its evidence began to rise. */
struct burst_tallies {
	uint64_t views;
	double expected;	/* hits that are usual in these posts */
	int64_t hour;		/* the last one with a post ... */
	int64_t peak;		/* ... and that with the most */
	uint32_t hour_posts;
	uint32_t peak_posts;
	uint32_t hits;
	uint32_t posts;
	uint32_t reposts;
	uint32_t replies;
	bool viewed;
};

#endif
