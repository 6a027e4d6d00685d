/* The kinds of posts: the one list of them. */
#ifndef IO_KIND_H
#define IO_KIND_H

#include "base/buf.h"

/* In the order in which they are tried: a post is the first that fits. */
#define KIND_LIST(X)							\
	X(REPOST, "repost")						\
	X(MANUAL_REPOST, "manual-repost")				\
	X(QUOTE, "quote")						\
	X(REPLY, "reply")						\
	X(ORIGINAL, "original")

#define KIND_NUMBER(name, text) KIND_##name,
enum kind { KIND_LIST(KIND_NUMBER) KINDS };
#undef KIND_NUMBER

/* The kinds as a message lists them: "repost, manual-repost, ...". */
#define KIND_TEXT(name, text) ", " text
#define KIND_TEXTS (&(KIND_LIST(KIND_TEXT))[2])

/* As the record has them, by number. */
extern const char *const kind_names[KINDS];

/* The kind so named; KINDS when there is none. */
enum kind kind_find(struct str name);

#endif
