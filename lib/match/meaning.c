#include "match/meaning.h"

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

/* Forgets all answers; what stands at 0 says nothing. */
static void
empty(struct look *l)
{
	l->pool_n = 0;
	for (int i = 0; i < LOOK_HEAD; i++)
		push(l, i == LOOK_MARKS);
}

void
look_open(struct look *l, const struct lexicon *lexicon, struct str language,
    struct stem *stem)
{
	*l = (struct look){ 0 };
	vocab_open(&l->vocab, lexicon, language, stem);
	l->slot = mem_new(LOOK_SLOTS, sizeof(*l->slot));
	l->long_slot = mem_new(LOOK_LONG_SLOTS, sizeof(*l->long_slot));
	l->seed = hash_u64(1);
	empty(l);
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
	memset(l->long_slot, 0, LOOK_LONG_SLOTS * sizeof(*l->long_slot));
	empty(l);
	buf_clear(&l->longs);
}

static uint32_t
mark_of(uint32_t word)
{
	return (uint32_t)2 << word % 31;
}

/* One of these marks has what may come next in a phrase. */
static uint32_t
marks_of_next(const struct phrases *ph, const struct phrase *p)
{
	const struct phrase_part *part = ph->part + p->part + 1;
	uint32_t marks = 0;

	if (p->parts == 1)
		return 1;	/* anything */
	for (uint32_t i = 0; i < part->words; i++)
		marks |= mark_of(ph->word[part->word + i]);
	return marks;
}

/*
 * Lists what begins with the words the token is: with simple, the atoms that
 * are complete with it, else the phrases that may go on. Gives the marks that
 * the next token may need.
 */
static uint32_t
list(struct look *l, unsigned kind, bool simple)
{
	const struct phrases *ph = &l->phrases;
	uint32_t all = 0;

	for (size_t i = 0; i < l->vocab.hits; i++) {
		struct vocab_hit hit = l->vocab.hit[i];

		for (uint32_t k = ph->first[hit.word];
		    k < ph->first[hit.word + 1]; k++) {
			const struct phrase *p = ph->v + ph->by_word[k];
			const struct phrase_part *part = ph->part + p->part;
			uint32_t marks = marks_of_next(ph, p);

			if (p->simple != simple ||
			    (part->no_tags && kind == TOKEN_HASHTAG) ||
			    (part->no_clitics && hit.clitic))
				continue;
			push(l, simple ? p->atom : ph->by_word[k]);
			if (!simple)
				push(l, marks);
			all |= marks;
		}
	}
	return all;
}

/* Finds the words that a token is, and adds what they say. */
static uint32_t
resolve(struct look *l, struct str token, unsigned kind)
{
	size_t at = l->pool_n, from = at + LOOK_HEAD;
	uint32_t marks = 1, next;

	vocab_find(&l->vocab, token, kind);
	if (l->vocab.hits == 0)
		return 0;
	for (int i = 0; i < LOOK_HEAD; i++)
		push(l, 0);
	for (size_t i = 0; i < l->vocab.hits; i++) {
		struct vocab_hit hit = l->vocab.hit[i];

		push(l, hit.word | (hit.clitic ? LOOK_CLITIC : 0));
		marks |= mark_of(hit.word);
	}
	l->pool[at + LOOK_WORDS] = (uint32_t)(l->pool_n - from);
	from = l->pool_n;
	next = list(l, kind, true);
	l->pool[at + LOOK_ATOMS] = (uint32_t)(l->pool_n - from);
	from = l->pool_n;
	next |= list(l, kind, false);
	l->pool[at + LOOK_PHRASES] = (uint32_t)(l->pool_n - from) / 2;
	l->pool[at + LOOK_MARKS] = marks;
	l->pool[at + LOOK_NEXT] = next;
	return (uint32_t)at;
}

uint32_t
look_further(struct look *l, struct look_slot *s, struct str token,
    unsigned kind, uint64_t a, uint64_t b)
{
	/* Two tokens of one slot would otherwise turn each other out. */
	struct look_slot *beside = l->slot + ((size_t)(s - l->slot) ^ 1);

	if (beside->a == a && beside->b == b)
		return beside->answer;
	*beside = *s;
	*s = (struct look_slot){ a, b, resolve(l, token, kind) };
	return s->answer;
}

uint32_t
look_up_long(struct look *l, struct str token, unsigned kind)
{
	uint64_t hash = hash_seeded(token, l->seed);
	struct look_long *s = l->long_slot + hash % LOOK_LONG_SLOTS;

	if (s->length == token.n && s->hash == hash &&
	    memcmp(l->longs.p + s->at, token.p, token.n) == 0)
		return s->answer;
	*s = (struct look_long){ hash, l->longs.n, token.n,
	    resolve(l, token, kind) };
	buf_adds(&l->longs, token);
	return s->answer;
}

void
look_close(struct look *l)
{
	vocab_free(&l->vocab);
	phrase_free(&l->phrases);
	free(l->slot);
	free(l->long_slot);
	free(l->pool);
	buf_free(&l->longs);
	*l = (struct look){ 0 };
}
