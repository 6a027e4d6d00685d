#include "match/meaning.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "text/token.h"

enum {
	LINE = 64,		/* bytes of a processor's cache that go together */
	POOL_MAX = 1 << 17,	/* numbers remembered between records */
	LONGS_MAX = 1 << 19	/* bytes of long tokens remembered */
};

static void
push(struct meaning *l, uint32_t v)
{
	l->pool = mem_grow(l->pool, &l->pool_cap, l->pool_n + 1,
	    sizeof(*l->pool));
	l->pool[l->pool_n++] = v;
}

/* Forgets all answers; what stands at 0 says nothing. */
static void
empty(struct meaning *l)
{
	l->pool_n = 0;
	for (int i = 0; i < MEANING_HEAD; i++)
		push(l, i == MEANING_MARKS);
}

/* Answers for no token yet. */
static void
open_slots(struct meaning *l)
{
	l->slots = mem_new(MEANING_SLOTS + LINE / sizeof(*l->slot),
	    sizeof(*l->slot));
	l->slot = (void *)(((uintptr_t)l->slots + LINE - 1) / LINE * LINE);
	l->long_slot = mem_new(MEANING_LONG_SLOTS, sizeof(*l->long_slot));
	l->seed = hash_u64(1);
	empty(l);
}

void
meaning_open(struct meaning *l, const struct lexicon *lexicon, struct str language,
    struct stem *stem)
{
	*l = (struct meaning){ 0 };
	vocab_open(&l->vocab, lexicon, language, stem);
	open_slots(l);
}

void
meaning_share(struct meaning *l, const struct meaning *of, struct stem *stem)
{
	*l = (struct meaning){ .phrases = of->phrases };
	vocab_share(&l->vocab, &of->vocab, stem);
	open_slots(l);
}

void
meaning_ready(struct meaning *l)
{
	vocab_ready(&l->vocab);
	phrase_ready(&l->phrases, &l->vocab);
}

void
meaning_rest(struct meaning *l)
{
	if (l->pool_n < POOL_MAX && l->longs.n < LONGS_MAX)
		return;
	memset(l->slot, 0, MEANING_SLOTS * sizeof(*l->slot));
	memset(l->long_slot, 0, MEANING_LONG_SLOTS * sizeof(*l->long_slot));
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
list_phrases(struct meaning *l, unsigned kind, bool simple)
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
			all |= marks;
		}
	}
	return all;
}

/* Finds the words that a token is, and adds what they say. */
static uint32_t
resolve(struct meaning *l, struct str token, unsigned kind)
{
	size_t at = l->pool_n, from = at + MEANING_HEAD, end;
	uint32_t marks = 1, next;

	assert(at < UINT32_MAX);
	vocab_find(&l->vocab, token, kind);
	if (l->vocab.hits == 0)
		return 0;
	for (int i = 0; i < MEANING_HEAD; i++)
		push(l, 0);
	for (size_t i = 0; i < l->vocab.hits; i++) {
		struct vocab_hit hit = l->vocab.hit[i];

		push(l, hit.word | (hit.clitic ? MEANING_CLITIC : 0));
		marks |= mark_of(hit.word);
	}
	l->pool[at + MEANING_WORDS] = (uint32_t)(l->pool_n - from);
	from = l->pool_n;
	next = list_phrases(l, kind, true);
	l->pool[at + MEANING_ATOMS] = (uint32_t)(l->pool_n - from);
	from = l->pool_n;
	next |= list_phrases(l, kind, false);
	end = l->pool_n;
	for (size_t i = from; i < end; i++)
		push(l, marks_of_next(&l->phrases, l->phrases.v + l->pool[i]));
	l->pool[at + MEANING_PHRASES] = (uint32_t)(end - from);
	l->pool[at + MEANING_MARKS] = marks;
	l->pool[at + MEANING_NEXT] = next;
	return (uint32_t)at;
}

uint32_t
meaning_further(struct meaning *l, const struct meaning_key *k,
    struct str token, unsigned kind)
{
	/* Two tokens of one slot would otherwise turn each other out. */
	struct meaning_slot *s = k->slot;
	struct meaning_slot *beside = l->slot + ((size_t)(s - l->slot) ^ 1);
	uint32_t answer;

	if (beside->a == k->a && beside->b == k->b)
		return (uint32_t)beside->answer;
	answer = resolve(l, token, kind);
	/* What belongs beside this stays there, and what is here goes for good. */
	if (meaning_home(l, s->a, s->b) == s)
		*beside = *s;
	*s = (struct meaning_slot){ k->a, k->b, answer, 0 };
	return answer;
}

uint32_t
meaning_of_long(struct meaning *l, struct str token, unsigned kind)
{
	uint64_t hash = hash_seeded(token, l->seed);
	struct meaning_long *s = l->long_slot + hash % MEANING_LONG_SLOTS;

	if (s->length == token.n && s->hash == hash &&
	    memcmp(l->longs.p + s->at, token.p, token.n) == 0)
		return s->answer;
	*s = (struct meaning_long){ hash, l->longs.n, token.n,
	    resolve(l, token, kind) };
	buf_adds(&l->longs, token);
	return s->answer;
}

void
meaning_close(struct meaning *l)
{
	if (!l->vocab.shared)
		phrase_free(&l->phrases);
	vocab_free(&l->vocab);
	free(l->slots);
	free(l->long_slot);
	free(l->pool);
	buf_free(&l->longs);
	*l = (struct meaning){ 0 };
}
