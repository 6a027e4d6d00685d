/* What a post says in its author's own words, so that copies are alike. */
#ifndef INCIDENT_SAYING_H
#define INCIDENT_SAYING_H

#include "base/buf.h"
#include "io/record.h"
#include "json/json_scan.h"
#include "text/token.h"

/* With fewer words than this a text is nobody's own: "macet lagi min". */
enum { SAYING_LEAST = 4 };

/* {0} at first. */
struct saying {
	struct tokens tokens;
	struct buf text;	/* decoded */
	struct buf words;
	struct buf folded;
	struct json json;
};

/*
 * A hash under key of the own words of a text: folded, without links, mentions
 * and signs. 0 when they are fewer than SAYING_LEAST.
 */
uint64_t saying_hash(struct saying *, const struct json_node *text,
    const struct json_node *own, uint64_t key);

void saying_free(struct saying *);

#endif
