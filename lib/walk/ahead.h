/*
 * Short files, several of them, taken by threads ahead of their turn: each
 * whole file by one of them.
 */
#ifndef WALK_AHEAD_H
#define WALK_AHEAD_H

#include <stdbool.h>

struct ahead;
struct intake;

/*
 * Begins with these files, for which it asks in this order; the paths and the
 * intake must outlive it. NULL where that does not pay or cannot be.
 */
struct ahead *ahead_open(struct intake *, char **paths);

/* Passes over the next file, if it was taken so. False: it is to be read. */
bool ahead_took(struct ahead *);

/* Ends it; it may be NULL. */
void ahead_close(struct ahead *);

#endif
