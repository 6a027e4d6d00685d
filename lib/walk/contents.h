/*
 * Which files of an archive hold posts: in an export of one's own account, as
 * a platform gives it, few of many; else all that are not of a kind that has
 * none.
 */
#ifndef WALK_CONTENTS_H
#define WALK_CONTENTS_H

#include "base/str.h"

enum contents_turn {
	CONTENTS_FIRST,		/* says something of the posts in others */
	CONTENTS_THEN,
	CONTENTS_NEVER
};

/* What the archive is, {0} at first. */
struct contents {
	const struct contents_export *export;
};

/* Takes note of the name of a file in it, which tells an export. */
void contents_see(struct contents *, struct str name);

/* When a file of this name is read; a name may have folders before it. */
enum contents_turn contents_turn(const struct contents *, struct str name);

/* Whether files of it may have the first turn. */
bool contents_waits(const struct contents *);

/* Whose export it is ("X"), NULL when it is none. */
const char *contents_title(const struct contents *);

#endif
