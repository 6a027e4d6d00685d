#include "code/match.h"

#include <stdlib.h>

#include "base/mem.h"
#include "code/gap.h"

enum {
	JOINED_MAX = 8,		/* words joined that are looked up as one */
	JOINED_DEPTH = 32	/* of them in one phrase */
};

void
match_open(struct match *m, const struct lexicon *lexicon,
    struct str language, struct stem *stem)
{
	*m = (struct match){ 0 };
	look_open(&m->look, lexicon, language, stem);
}

void
match_ready(struct match *m)
{
	look_ready(&m->look);
}

/* The signs between token i and the one before it. */
static struct str
gap_before(const struct match *m, size_t i)
{
	const struct tokens *t = &m->tokens;

	return str_sub(buf_str(&t->text), i == 0 ? 0 : t->v[i - 1].end,
	    i == t->n ? t->text.n : t->v[i].start);
}

static struct str
signs(const struct match *m, uint32_t number)
{
	return m->look.phrases.signs.key[number - 1];
}

/* Whether a part of a phrase is among what token i was looked up to be. */
static bool
is_part(const struct match *m, const struct phrase_part *part, uint32_t i,
    uint32_t answer)
{
	const uint32_t *word = m->look.phrases.word + part->word;
	struct look_list list;

	if (answer == 0)
		return false;
	list = look_list(&m->look, answer);
	if (part->no_tags && m->tokens.v[i].kind == TOKEN_HASHTAG)
		return false;
	for (uint32_t k = 0; k < list.words; k++) {
		uint32_t hit = list.word[k];

		if (part->no_clitics && (hit & LOOK_CLITIC) != 0)
			continue;
		for (uint32_t w = 0; w < part->words; w++)
			if ((hit & ~LOOK_CLITIC) == word[w])
				return true;
	}
	return false;
}

/* The words joined by signs that begin at token i, or NULL. */
static const struct match_joined *
joined_at(const struct match *m, uint32_t i)
{
	size_t low = 0, high = m->joined_n;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (m->joined[mid].first < i)
			low = mid + 1;
		else
			high = mid;
	}
	return low < m->joined_n && m->joined[low].first == i ?
	    m->joined + low : NULL;
}

/*
 * Whether the parts from k on stand at token i and behind it; then *last is
 * the token where they end.
 */
static bool
follows(const struct match *m, const struct phrase *p, uint32_t k, uint32_t i,
    uint32_t *last, unsigned depth)
{
	const struct phrase_part *part = m->look.phrases.part + p->part;

	for (; k < p->parts; k++, i++) {
		const struct match_joined *j;

		if (i == m->tokens.n)
			return false;
		if (part[k].signs != 0 && !gap_is(gap_before(m, i),
		    signs(m, part[k].signs)))
			return false;
		j = m->joined_n == 0 ? NULL : joined_at(m, i);
		if (j != NULL && depth < JOINED_DEPTH &&
		    is_part(m, part + k, i, j->answer) &&
		    follows(m, p, k + 1, j->last + 1, last, depth + 1))
			return true;
		if (!is_part(m, part + k, i, m->answer[i]))
			return false;
	}
	*last = i - 1;
	return true;
}

/* Tries a phrase whose first part is token first (to last, when joined). */
static void
try_phrase(struct match *m, const struct phrase *p, uint32_t first,
    uint32_t last)
{
	const struct token *v = m->tokens.v;
	const struct phrase_part *part = m->look.phrases.part + p->part;
	struct match_hit hit = { p->atom, v[first].start, 0, first, last,
	    0 };
	size_t n;

	if (p->parts > 1 && !follows(m, p, 1, last + 1, &hit.last, 0))
		return;
	hit.to = v[hit.last].end;
	if (part->signs != 0) {
		n = gap_ends(gap_before(m, first), signs(m, part->signs));
		if (n == 0)
			return;
		hit.from -= (uint32_t)n;
	}
	if (p->behind != 0) {
		n = gap_begins(gap_before(m, (size_t)hit.last + 1),
		    signs(m, p->behind));
		if (n == 0)
			return;
		hit.to += (uint32_t)n;
	}
	match_hit_add(m, hit);
}

/* Adds what tokens first..last are, or begin. */
static void
take(struct match *m, uint32_t answer, uint32_t first, uint32_t last)
{
	struct look_list list = look_list(&m->look, answer);
	const struct token *v = m->tokens.v;

	for (uint32_t i = 0; i < list.atoms; i++)
		match_hit_add(m, (struct match_hit){ list.atom[i],
		    v[first].start, v[last].end, first, last, 0 });
	for (uint32_t i = 0; i < list.phrases; i++)
		try_phrase(m, m->look.phrases.v + list.phrase[i], first, last);
}

/* Looks up the words joined by signs that begin at token i, if they do. */
static void
look_up_joined(struct match *m, uint32_t i)
{
	const struct tokens *t = &m->tokens;
	struct match_joined j = { i, i + 1, 0 };

	if (t->v[i].joined)
		return;
	while (j.last + 1 < t->n && t->v[j.last + 1].joined)
		j.last++;
	if (j.last - i >= JOINED_MAX)
		return;
	j.answer = look_up(&m->look, str_sub(buf_str(&t->text), t->v[i].start,
	    t->v[j.last].end), VOCAB_JOINED);
	if (j.answer == 0)
		return;
	m->joined = mem_grow(m->joined, &m->joined_cap, m->joined_n + 1,
	    sizeof(*m->joined));
	m->joined[m->joined_n++] = j;
}

/* Looks every token up. */
static void
look_up_all(struct match *m)
{
	const struct tokens *t = &m->tokens;
	const char *text = t->text.p;
	bool joined = lexicon_has_joined(m->look.vocab.lexicon);

	if (m->answer_cap < t->n)
		m->answer = mem_grow(m->answer, &m->answer_cap, t->n,
		    sizeof(*m->answer));
	for (uint32_t i = 0; i < t->n; i++) {
		const struct token *k = t->v + i;

		m->answer[i] = look_up(&m->look, (struct str){
		    text + k->start, k->end - k->start }, k->kind);
		if (joined && i + 1 < t->n && k[1].joined)
			look_up_joined(m, i);
	}
}

/* Adds the atoms of signs alone that stand before token i. */
static void
take_signs(struct match *m, uint32_t i)
{
	const struct phrases *ph = &m->look.phrases;
	struct str gap = gap_before(m, i);
	uint32_t start = (uint32_t)(gap.p - m->tokens.text.p);

	for (size_t k = 0; k < ph->alone_n; k++) {
		size_t at = 0, n;

		while ((n = gap_holds(gap, ph->signs.key[ph->alone[k].signs],
		    &at)) > 0) {
			match_hit_add(m, (struct match_hit){ ph->alone[k].atom,
			    start + (uint32_t)at, start + (uint32_t)(at + n),
			    i, i - 1, 0 });
			at += n;
		}
	}
}

/* Finds atoms of signs alone, such as ":(". */
static void
try_signs(struct match *m)
{
	const struct tokens *t = &m->tokens;
	const bool *begins = m->look.phrases.begins;
	size_t at = 0;

	for (uint32_t i = 0; i <= t->n; i++) {
		size_t end = i < t->n ? t->v[i].start : t->text.n;

		while (at < end && !begins[(unsigned char)t->text.p[at]])
			at++;
		if (at < end)
			take_signs(m, i);
		if (i < t->n)
			at = t->v[i].end;
	}
}

void
match_text(struct match *m, struct str text)
{
	size_t joined = 0;

	look_rest(&m->look);
	token_split(&m->tokens, text);
	m->hits = 0;
	m->joined_n = 0;
	look_up_all(m);
	for (uint32_t i = 0; i < m->tokens.n; i++) {
		if (m->answer[i] != 0)
			take(m, m->answer[i], i, i);
		if (joined < m->joined_n && m->joined[joined].first == i) {
			take(m, m->joined[joined].answer, i,
			    m->joined[joined].last);
			joined++;
		}
	}
	if (m->look.phrases.alone_n > 0)
		try_signs(m);
}

static int
by_value(const void *pa, const void *pb)
{
	const uint64_t *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

void
match_sort(struct match *m)
{
	size_t n = m->hits;
	struct match_hit *from = m->hit;

	if (m->key_cap < n)
		m->key = mem_grow(m->key, &m->key_cap, n, sizeof(*m->key));
	for (size_t i = 0; i < n; i++)
		m->key[i] = (uint64_t)from[i].atom << 32 | i;
	qsort(m->key, n, sizeof(*m->key), by_value);
	m->hit = m->unsorted;
	m->unsorted = from;
	if (m->unsorted_cap < n)
		m->hit = mem_grow(m->hit, &m->unsorted_cap, m->hit_cap,
		    sizeof(*m->hit));
	for (size_t i = 0; i < n; i++)
		m->hit[i] = from[(uint32_t)m->key[i]];
	/* The two arrays change places, and so do their sizes. */
	n = m->hit_cap;
	m->hit_cap = m->unsorted_cap;
	m->unsorted_cap = n;
}

void
match_cover(const struct match *m, uint32_t from, uint32_t to,
    uint32_t *first, uint32_t *last)
{
	const struct tokens *t = &m->tokens;
	size_t low = 0, high = t->n;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (t->v[mid].end <= from)
			low = mid + 1;
		else
			high = mid;
	}
	*first = (uint32_t)low;
	while (low < t->n && t->v[low].start < to)
		low++;
	*last = (uint32_t)low - 1;
}

void
match_close(struct match *m)
{
	look_close(&m->look);
	token_free(&m->tokens);
	free(m->answer);
	free(m->joined);
	free(m->hit);
	free(m->unsorted);
	free(m->key);
	*m = (struct match){ 0 };
}
