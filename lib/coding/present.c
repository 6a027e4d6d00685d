#include "coding/present.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/multimap.h"
#include "match/sides.h"

void
present_open(struct present *p, const struct index *ix)
{
	const struct multimap *of = &ix->sides_of;

	*p = (struct present){ .first = of->first, .sides = ix->sides,
	    .links = of->first[ix->atoms], .base = 1 };
	p->head = mem_new(p->sides, sizeof(*p->head));
	p->link = mem_new(p->links, sizeof(*p->link));
	for (uint32_t atom = 0; atom < ix->atoms; atom++)
		for (uint32_t i = of->first[atom]; i < of->first[atom + 1];
		    i++)
			p->link[i] = (struct present_link){ of->item[i], atom,
			    0 };
}

/* Gives the text a base that is above all heads there are. */
static void
next_base(struct present *p)
{
	if (p->base <= UINT32_MAX - 2 * (p->links + 1)) {
		p->base += p->links + 1;
		return;
	}
	memset(p->head, 0, p->sides * sizeof(*p->head));
	p->base = 1;
}

static inline void
link_one(struct present_link *l, uint32_t *head, uint32_t at)
{
	l->next = head[l->side];
	head[l->side] = at;
}

void
present_mark(struct present *p, const uint32_t *atom, size_t n)
{
	uint32_t *head = p->head;

	next_base(p);
	for (size_t i = 0; i < n; i++) {
		struct present_link *l = p->link + p->first[atom[i]];
		struct present_link *end = p->link + p->first[atom[i] + 1];
		uint32_t at = p->base + p->first[atom[i]];

		/* Lists of one length, or twice it, make few jumps. */
		do {
			link_one(l, head, at);
			link_one(l + 1, head, at + 1);
			link_one(l + 2, head, at + 2);
			link_one(l + 3, head, at + 3);
			l += SIDES_STEP;
			at += SIDES_STEP;
		} while (l < end);
	}
	/* Every text has it: so the links that fill lists are never visited. */
	head[SIDES_ANY] = p->base + p->links;
}

void
present_close(struct present *p)
{
	free(p->head);
	free(p->link);
	*p = (struct present){ 0 };
}
