#include "mention/mention.h"

#include <stdlib.h>

#include "base/mem.h"

struct mention *
mention_add(struct mentions *m)
{
	m->v = mem_grow(m->v, &m->cap, m->n + 1, sizeof(*m->v));
	m->v[m->n] = (struct mention){ .text = LEXIS_NONE };
	return m->v + m->n++;
}

void
mention_free(struct mentions *m)
{
	free(m->v);
	free(m->used);
	spots_free(&m->spots);
	*m = (struct mentions){ 0 };
}
