/*
 * Which post a row is of, by the id in it: also when a spreadsheet has rounded
 * the id, and one post alone can have been meant.
 */
#ifndef HANDCODE_IDENT_H
#define HANDCODE_IDENT_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
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
	struct names texts;	/* of rows with whole ids, and their posts */
	uint32_t *text_post;	/* IDENT_NONE: one text of several posts */
	size_t text_cap;
	size_t by_url;		/* ids that were recovered, from what */
	size_t by_text;
	size_t by_digits;
	struct buf why;
};

void ident_open(struct ident *, const struct drawn *, struct names *posts);

/* What a row says of its post; url and text may be empty. */
struct ident_row {
	struct str id;
	struct str url;
	struct str text;
};

/*
 * The post of a row. IDENT_NONE when there is none or it could be of several:
 * then *why says so, good until the next call. Texts are known from rows with
 * whole ids that came before.
 */
uint32_t ident_find(struct ident *, const struct ident_row *, const char **why);

/* The post of which alone a row with this text has come; IDENT_NONE: none. */
uint32_t ident_by_text(const struct ident *, struct str text);

/* Says how many ids were recovered. */
void ident_report(const struct ident *);

void ident_free(struct ident *);

#endif
