/*
 * Which polygon is which area: a property of the features is held against the
 * names that an area has.
 */
#ifndef GEO_JOIN_H
#define GEO_JOIN_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "geo/boundary.h"

#define JOIN_NONE ((size_t)-1)

/* {0} knows no names. */
struct join {
	struct names known;	/* letters and digits of the names, folded */
	size_t *area;		/* by number in known; JOIN_NONE: of several */
	size_t cap;
	struct buf scratch;
};

/* Area has this name; case, blanks and signs make no difference. */
void join_name(struct join *, struct str name, size_t area);

/*
 * Fills of[i] for every polygon i: its area, or JOIN_NONE. The names are those
 * of the property key, NULL: of the first property that matches most; it comes
 * back, p is NULL when none matches any. It lives in the arena.
 */
struct str join_boundary(struct join *, const struct boundary *,
    const char *key, size_t *of, struct arena *);

void join_free(struct join *);

#endif
