/*
 * The random number of a post: SHA-256 of its id, so that a draw depends on
 * nothing but the seed and the ids.
 */
#ifndef DRAW_KEY_H
#define DRAW_KEY_H

#include "base/str.h"

enum { KEY_BYTES = 32 };

struct key {
	unsigned char byte[KEY_BYTES];
};

/* What a key is for; each has an order of posts of its own. */
enum key_use {
	KEY_DRAW,	/* which posts are drawn */
	KEY_DEAL,	/* who codes them, and in which order */
	KEY_RECHECK	/* which of them are judged once more */
};

struct key key_of_post(enum key_use, uint64_t seed, struct str platform,
    struct str id);

/* The key of a text, for posts that are drawn once however often copied. */
struct key key_of_text(uint64_t seed, struct str text);

/* Its first 8 bytes as a number; out of 2^64 it is even from 0 to 1. */
uint64_t key_number(const struct key *);
double key_part(const struct key *);

/* Order by number, then by the other bytes. */
static inline int
key_cmp(const struct key *a, const struct key *b)
{
	return memcmp(a->byte, b->byte, KEY_BYTES);
}

#endif
