/* A record as threads see it: who says it, to whom, tied to which post. */
#ifndef THREAD_MESSAGE_H
#define THREAD_MESSAGE_H

#include "base/buf.h"
#include "dimension/moment.h"
#include "io/kind.h"
#include "io/record.h"
#include "json/json.h"
#include "json/keys.h"
#include "stream/officials.h"

/* What message_read() wants looked up: reader_find() takes it. */
extern const struct keys *const message_members;

/*
 * Ids and handles (in lower case) are hashes, with those of other platforms
 * apart; 0 is none.
 */
struct message {
	uint64_t key;		/* of the hashes: set it before the first */
	bool dated;		/* created_at is a time stamp */
	int64_t at;		/* seconds since 1970 UTC */
	int32_t offset;		/* seconds east of UTC */
	struct moment moment;
	enum kind kind;		/* KINDS: of no kind that threads know */
	struct str id;
	struct str platform;
	struct str handle;	/* as written; p is NULL when there is none */
	uint32_t office;	/* for which the author answers then */
	uint32_t asked;		/* office of the official it is addressed to */
	uint64_t of;		/* hashes: itself, */
	uint64_t author;
	uint64_t conversation;	/* its own id when it may begin one, */
	uint64_t reply_to;	/* ids of other posts, */
	uint64_t quote_of;
	uint64_t repost_of;
	uint64_t to;		/* and whom reply_to names */
	bool begins;		/* it is no reply */

	struct json json;
	struct buf text, words, scratch;
};

/* Reads a record; all it gives lasts until the next. */
void message_read(struct message *, const struct record *,
    struct officials *);

/* Calls see with the hash of each account that the record mentions. */
void message_each_mention(struct message *, const struct record *,
    void (*see)(void *, uint64_t account), void *);

/* How the post's text begins: beginning_of(). */
uint64_t message_begins(struct message *, const struct record *);

/* Whose words a manual repost copies, and how the copy begins. */
struct message_copy {
	uint64_t account;
	uint64_t begins;
	size_t letters;
};

/* Finds that out; false when it copies nobody's. */
bool message_quotes(struct message *, const struct record *,
    struct message_copy *);

void message_free(struct message *);

#endif
