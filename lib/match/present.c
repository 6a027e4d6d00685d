#include "match/present.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/multimap.h"

void
present_open(struct present *p, const struct index *ix)
{
	const struct multimap *of = &ix->sides_of;

	*p = (struct present){ .sides = ix->sides,
	    .links = of->first[ix->atoms], .base = 1 };
	p->head = mem_new(p->sides, sizeof(*p->head));
	p->link = mem_new(p->links, sizeof(*p->link));
	p->atom_of = mem_new(p->links, sizeof(*p->atom_of));
	for (uint32_t atom = 0; atom < ix->atoms; atom++)
		for (uint32_t i = of->first[atom]; i < of->first[atom + 1];
		    i++) {
			p->link[i].side = of->item[i];
			p->atom_of[i] = atom;
		}
}

void
present_begin_again(struct present *p)
{
	memset(p->head, 0, p->sides * sizeof(*p->head));
	p->base = 1;
}

void
present_close(struct present *p)
{
	free(p->head);
	free(p->link);
	free(p->atom_of);
	*p = (struct present){ 0 };
}
