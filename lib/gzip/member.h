/* A member of gzip data (RFC 1952): its header, deflated data, checksums. */
#ifndef GZIP_MEMBER_H
#define GZIP_MEMBER_H

#include <stdbool.h>

#include "gzip/deflate.h"

enum member_status {
	MEMBER_ON,	/* goes on with more input, or more room */
	MEMBER_STUCK,	/* the same, and nothing was done */
	MEMBER_ENDED,	/* it is whole, and what was compressed */
	MEMBER_BAD,
	MEMBER_BAD_CHECK	/* it is not what was compressed */
};

struct member;

/* One is to begin. */
struct member *member_open(const struct deflate_engine *);

/* Another is to begin, inflated by this engine. */
void member_reset(struct member *, const struct deflate_engine *);

/* Inflates as much as there is; the io moves on. */
enum member_status member_run(struct member *, struct deflate_io *);

/* The same in the middle, to try with. */
struct member *member_copy(const struct member *);

/*
 * Nothing is left to be given out, and the engine is not zlib. Where a block of
 * data begins zlib goes on with the member; false elsewhere.
 */
bool member_to_zlib(struct member *);

void member_close(struct member *);

#endif
