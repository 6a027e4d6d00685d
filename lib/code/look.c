#include "code/look.h"

#include <stdlib.h>

#include "base/mem.h"

enum {
	POOL_MAX = 1 << 17,	/* numbers remembered between records */
	LONGS_MAX = 1 << 19	/* bytes of long tokens remembered */
};

static void
push(struct look *l, uint32_t v)
{
	l->pool = mem_grow(l->pool, &l->pool_cap, l->pool_n + 1,
	    sizeof(*l->pool));
	l->pool[l->pool_n++] = v;
}

void
look_open(struct look *l, const struct lexicon *lexicon, struct str language,
    struct stem *stem)
{
	*l = (struct look){ 0 };
	vocab_open(&l->vocab, lexicon, language, stem);
	l->slot = mem_new(LOOK_SLOTS, sizeof(*l->slot));
	l->seed = hash_u64(1);
	push(l, 0);		/* no answer is at 0 */
}

void
look_ready(struct look *l)
{
	phrase_ready(&l->phrases, &l->vocab);
}

void
look_rest(struct look *l)
{
	if (l->pool_n < POOL_MAX && l->longs.n < LONGS_MAX)
		return;
	memset(l->slot, 0, LOOK_SLOTS * sizeof(*l->slot));
	l->pool_n = 1;		/* no answer is at 0 */
	buf_clear(&l->longs);
}

/*
 * Lists what begins with the words the token is: with simple, the atoms that
 * are complete with it, else the phrases that may go on.
 */
static void
list(struct look *l, unsigned kind, bool simple)
{
	const struct phrases *ph = &l->phrases;

	for (size_t i = 0; i < l->vocab.hits; i++) {
		struct vocab_hit hit = l->vocab.hit[i];

		for (uint32_t k = ph->first[hit.word];
		    k < ph->first[hit.word + 1]; k++) {
			const struct phrase *p = ph->v + ph->by_word[k];
			const struct phrase_part *part = ph->part + p->part;

			if (p->simple != simple ||
			    (part->no_tags && kind == TOKEN_HASHTAG) ||
			    (part->no_clitics && hit.clitic))
				continue;
			push(l, simple ? p->atom : ph->by_word[k]);
		}
	}
}

void
look_resolve(struct look *l, struct look_slot *s, struct str token,
    unsigned kind, uint64_t a, uint64_t b)
{
	size_t at = l->pool_n, from = at + 3;

	for (int i = 0; i < 3; i++)
		push(l, 0);
	vocab_find(&l->vocab, token, kind);
	for (size_t i = 0; i < l->vocab.hits; i++)
		push(l, l->vocab.hit[i].word |
		    (l->vocab.hit[i].clitic ? LOOK_CLITIC : 0));
	l->pool[at] = (uint32_t)(l->pool_n - from);
	from = l->pool_n;
	list(l, kind, true);
	l->pool[at + 1] = (uint32_t)(l->pool_n - from);
	from = l->pool_n;
	list(l, kind, false);
	l->pool[at + 2] = (uint32_t)(l->pool_n - from);
	if (l->vocab.hits == 0) {
		l->pool_n = at;
		at = 0;
	}
	if (token.n > LOOK_SHORT) {
		b = l->longs.n;
		buf_adds(&l->longs, token);
	}
	*s = (struct look_slot){ a, b, (uint32_t)token.n, (uint32_t)at };
}

void
look_close(struct look *l)
{
	vocab_free(&l->vocab);
	phrase_free(&l->phrases);
	free(l->slot);
	free(l->pool);
	buf_free(&l->longs);
	*l = (struct look){ 0 };
}
