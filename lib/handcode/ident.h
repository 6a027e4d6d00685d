/*
 * Which post a row is of, by the id in it: also when a spreadsheet has rounded
 * the id, and one post alone can have been meant.
 */
#ifndef HANDCODE_IDENT_H
#define HANDCODE_IDENT_H

#include "handcode/drawn.h"

#define IDENT_NONE UINT32_MAX

/* A drawn post whose id is a whole number that fits. */
struct ident_number {
	uint64_t value;
	uint32_t digits;
	uint32_t post;
};

struct ident {
	const struct drawn *design;	/* NULL: any id is a post's */
	struct names *posts;	/* by number; those of the design come first */
	struct ident_number *number;	/* by value */
	size_t n;
	size_t by_url;		/* ids that were recovered, from what */
	size_t by_digits;
	struct buf why;
};

void ident_open(struct ident *, const struct drawn *, struct names *posts);

/*
 * The post of a row with this id, and url if it has one. IDENT_NONE when there
 * is none or it could be of several: then *why says so, good until the next
 * call.
 */
uint32_t ident_find(struct ident *, struct str id, struct str url,
    const char **why);

/* Says how many ids were recovered. */
void ident_report(const struct ident *);

void ident_free(struct ident *);

#endif
