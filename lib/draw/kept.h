/* Posts that may be drawn, each kept once, found again by their keys. */
#ifndef DRAW_KEPT_H
#define DRAW_KEPT_H

#include "base/str.h"
#include "draw/key.h"

struct kept_post {
	struct key key;
	uint64_t tie;		/* with --once-per: of texts that are equal and
				 * in different cells; else 0 */
	uint32_t cells;		/* that it is in, drawn from or not */
	uint32_t *cell;		/* their numbers, rising */
	uint64_t copies;	/* with --once-per: itself among them */
	struct str id;
	struct str platform;
	struct str line;	/* the record as it came */
	char *bytes;		/* of these three, when it is kept */

	uint32_t heaps;		/* that hold it */
	bool drawn;
	double p;		/* the chance with which it was drawn */
	struct key order;	/* KEY_DEAL */
};

struct kept {
	struct kept_post **slot;	/* open addressing */
	size_t mask;
	size_t n;
	size_t bytes;		/* of all of them */
};

/* Order by key, then tie, id, platform. */
int kept_cmp(const struct kept_post *, const struct kept_post *);

/*
 * The post with the same key, tie and, when it has no tie, id and platform;
 * NULL when it is not kept.
 */
struct kept_post *kept_find(const struct kept *, const struct kept_post *);

/* Keeps a copy of a post that is not kept yet. */
struct kept_post *kept_add(struct kept *, const struct kept_post *);

/* Gives a kept post another record, that of a copy. */
void kept_set(struct kept *, struct kept_post *, struct str line,
    struct str id, struct str platform);

/* Takes it out and frees it. */
void kept_drop(struct kept *, struct kept_post *);

void kept_free(struct kept *);

#endif
