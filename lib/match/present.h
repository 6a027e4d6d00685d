/*
 * Which sides of rules (match/sides.h) a text has, and which of their atoms:
 * those of a side are linked as they are met, so that nobody looks at the ones
 * that are not there.
 */
#ifndef MATCH_PRESENT_H
#define MATCH_PRESENT_H

#include "match/index.h"
#include "match/sides.h"

/* That an atom is in a side. */
struct present_link {
	uint32_t side;
	uint32_t next;		/* of the text: as in present.head */
};

struct present {
	struct present_link *link;	/* beside index.sides_of.item */
	uint32_t *atom_of;		/* by link */
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

/* present_begin() when there are no higher bases. */
void present_begin_again(struct present *);

/* Turns to a text of which no atom was met. */
static inline void
present_begin(struct present *p)
{
	if (p->base < UINT32_MAX - 2 * p->links)
		p->base += p->links;
	else
		present_begin_again(p);
	/* Every text has it: so the links that fill lists are never visited. */
	p->head[SIDES_ANY] = p->base;
}

static inline void
present_link_to(struct present_link *l, uint32_t *head, uint32_t at)
{
	l->next = head[l->side];
	head[l->side] = at;
}

/* Meets an atom whose links are these, SIDES_STEP or several times as many. */
static inline void
present_add(struct present *p, uint32_t link, uint32_t end)
{
	struct present_link *l = p->link + link, *l_end = p->link + end;
	uint32_t *head = p->head, at = p->base + link;

	do {
		present_link_to(l, head, at);
		present_link_to(l + 1, head, at + 1);
		present_link_to(l + 2, head, at + 2);
		present_link_to(l + 3, head, at + 3);
		l += SIDES_STEP;
		at += SIDES_STEP;
	} while (l < l_end);
}

/* Whether the text has an atom of this side. */
static inline bool
present_side(const struct present *p, uint32_t side)
{
	return p->head[side] >= p->base;
}

/* Visits the atoms of a side, which is not SIDES_ANY, that the text has. */
#define PRESENT_EACH(p, atom, side)					\
	for (uint32_t atom##_at = (p)->head[side], atom;		\
	    atom##_at >= (p)->base &&					\
	    (atom = (p)->atom_of[atom##_at - (p)->base], true);		\
	    atom##_at = (p)->link[atom##_at - (p)->base].next)

void present_close(struct present *);

#endif
