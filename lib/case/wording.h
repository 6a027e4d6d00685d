/* What a post says in its author's own words, so that copies are alike. */
#ifndef CASE_WORDING_H
#define CASE_WORDING_H

#include "base/buf.h"
#include "io/record.h"
#include "text/token.h"

/* With fewer words than this a text is nobody's own: "macet lagi min". */
enum { WORDING_LEAST = 4 };

/* {0} at first. */
struct wording {
	struct tokens tokens;
	struct buf text;	/* decoded */
	struct buf words;
	struct buf folded;
	struct json json;
};

/*
 * A hash under key of the own words of a text: folded, without links, mentions
 * and signs. 0 when they are fewer than WORDING_LEAST.
 */
uint64_t wording_hash(struct wording *, const struct json_node *text,
    const struct json_node *own, uint64_t key);

void wording_free(struct wording *);

#endif
