#include "mention/spots.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "match/match.h"
#include "text/token.h"

enum {
	SHORT_WORD = 4		/* bytes of a word whose point ends nothing */
};

void
spots_add(struct spots *s, struct spot spot)
{
	s->v = mem_grow(s->v, &s->cap, s->n + 1, sizeof(*s->v));
	s->v[s->n++] = spot;
}

bool
spots_parted(const struct lexis *l, uint32_t i)
{
	const struct tokens *t = &l->match.tokens;
	const struct token *before = t->v + i - 1;
	const char *p = t->text.p + before->end;
	const char *end = t->text.p + t->v[i].start;

	assert(i > 0 && i < t->n);
	if (p < end && *p == '.' && before->end - before->start <= SHORT_WORD)
		p++;
	for (; p < end; p++)
		if (*p != ' ' && *p != '\t')
			return true;
	return false;
}

/* The first hit that begins at this token or after it. */
static size_t
first_hit(const struct match *m, uint32_t token)
{
	size_t low = 0, high = m->hits;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (m->hit[mid].first < token)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

bool
spots_near(const struct lexis *l, uint32_t text, uint32_t first,
    uint32_t last, uint32_t reach)
{
	const struct match *m = &l->match;
	uint32_t from = first > reach ? first - reach : 0;

	for (size_t i = first_hit(m, from); i < m->hits &&
	    m->hit[i].first <= last + reach; i++)
		if (m->hit[i].atom == text && (m->hit[i].last < first ||
		    m->hit[i].first > last))
			return true;
	return false;
}

void
spots_free(struct spots *s)
{
	free(s->token);
	free(s->v);
	free(s->unknown);
	free(s->tag);
	buf_free(&s->scratch);
	*s = (struct spots){ 0 };
}
