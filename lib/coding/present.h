/*
 * Which sides of rules (match/sides.h) a text has, and which of their atoms:
 * those of a side are linked as they are met, so that nobody looks at the ones
 * that are not there.
 */
#ifndef CODING_PRESENT_H
#define CODING_PRESENT_H

#include "match/index.h"

/* That an atom is in a side. */
struct present_link {
	uint32_t side;
	uint32_t atom;
	uint32_t next;		/* of the text: as in present.head */
};

struct present {
	struct present_link *link;	/* beside index.sides_of.item */
	uint32_t *first;		/* index.sides_of.first */
	uint32_t links;
	uint32_t sides;
	/*
	 * By side: base and the number of the link that was met last; below
	 * base when this text has none. Each text has a base of its own.
	 */
	uint32_t *head;
	uint32_t base;
};

void present_open(struct present *, const struct index *);

/* Turns to a text that has these atoms. */
void present_mark(struct present *, const uint32_t *atom, size_t n);

/* Whether the text has an atom of this side. */
static inline bool
present_side(const struct present *p, uint32_t side)
{
	return p->head[side] >= p->base;
}

/* Visits the links to the atoms of a side that the text has. */
#define PRESENT_EACH(p, l, side)					\
	for (const struct present_link *l = present_link(p,		\
	    (p)->head[side]); l != NULL; l = present_link(p, l->next))

/* The link that a head or a next says; NULL: there is none. */
static inline const struct present_link *
present_link(const struct present *p, uint32_t at)
{
	return at >= p->base ? p->link + (at - p->base) : NULL;
}

void present_close(struct present *);

#endif
