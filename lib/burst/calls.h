/*
 * Who calls upon people: posts by accounts of a table, or coded as an appeal.
 * The calls of the last weeks are kept, a few thousand of them.
 */
#ifndef BURST_CALLS_H
#define BURST_CALLS_H

#include "base/buf.h"
#include "base/hash.h"
#include "burst/post.h"

enum {
	CALLS_KEPT = 4096,
	CALLS_BEFORE = 14 * 86400	/* seconds before a burst begins */
};

struct calls_account {
	struct str handle;	/* lower case, no @ */
	struct str key;		/* lower case; empty: any */
	struct str claimed;	/* how many came, as it stands there */
	struct str source;
};

struct calls_one {
	int64_t t;
	uint64_t key;		/* a hash of it and its dimension */
	uint32_t account;	/* BURST_UNKNOWN: coded as an appeal */
	struct buf id;		/* only of an account's */
};

/* {0} has no accounts and no calls. */
struct calls {
	struct calls_account *account;
	size_t n, cap;
	struct calls_one *call;	/* a ring */
	size_t next, kept;
	struct names handles;
	struct arena bytes;
};

/*
 * Reads a table with the columns handle, key, claimed, source; what is wrong
 * with it ends the program.
 */
void calls_load(struct calls *, const char *path);

/* Whether an account of the table has this handle; cheap for all others. */
bool calls_has(const struct calls *, struct str handle);

/*
 * The account of the table whose post with this key is a call; BURST_UNKNOWN
 * when there is none.
 */
uint32_t calls_account(const struct calls *, struct str handle,
    struct str key);

/* What the table claims of a key; NULL when nothing. */
const struct calls_account *calls_claim(const struct calls *, struct str key);

/* Keeps a call; the oldest one may go. */
void calls_keep(struct calls *, uint64_t key, int64_t t, uint32_t account,
    struct str id);

/* The first call with this key from t on; NULL when there is none. */
const struct calls_one *calls_first(const struct calls *, uint64_t key,
    int64_t t);

void calls_free(struct calls *);

#endif
