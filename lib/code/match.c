#include "code/match.h"

#include <stdlib.h>

#include "base/mem.h"
#include "code/gap.h"

enum {
	JOINED_MAX = 8,		/* words joined that are looked up as one */
	JOINED_DEPTH = 32,	/* of them in one phrase */
	SMALL = 24		/* hits that are sorted by insertion */
};

void
match_open(struct match *m, const struct lexicon *lexicon,
    struct str language, struct stem *stem)
{
	*m = (struct match){ 0 };
	vocab_open(&m->vocab, lexicon, language, stem);
}

void
match_ready(struct match *m)
{
	phrase_ready(&m->phrases, &m->vocab);
}

void
match_hit_add(struct match *m, struct match_hit hit)
{
	if (m->hits == m->hit_cap)
		m->hit = mem_grow(m->hit, &m->hit_cap, m->hits + 1,
		    sizeof(*m->hit));
	m->hit[m->hits++] = hit;
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
	return m->phrases.signs.key[number - 1];
}

/* Whether a part of a phrase is among what token i was looked up to be. */
static bool
is_part(const struct match *m, const struct phrase_part *part, uint32_t i,
    struct match_look look)
{
	const uint32_t *word = m->phrases.word + part->word;

	if (part->no_tags && m->tokens.v[i].kind == TOKEN_HASHTAG)
		return false;
	for (uint32_t k = 0; k < look.n; k++) {
		uint32_t hit = m->vocab.pool[look.at + k];

		if (part->no_clitics && (hit & 1) != 0)
			continue;
		for (uint32_t w = 0; w < part->words; w++)
			if (hit >> 1 == word[w])
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
	const struct phrase_part *part = m->phrases.part + p->part;

	for (; k < p->parts; k++, i++) {
		const struct match_joined *j;

		if (i == m->tokens.n)
			return false;
		if (part[k].signs != 0 && !gap_is(gap_before(m, i),
		    signs(m, part[k].signs)))
			return false;
		j = m->joined_n == 0 ? NULL : joined_at(m, i);
		if (j != NULL && depth < JOINED_DEPTH &&
		    is_part(m, part + k, i, j->look) &&
		    follows(m, p, k + 1, j->last + 1, last, depth + 1))
			return true;
		if (!is_part(m, part + k, i, m->look[i]))
			return false;
	}
	*last = i - 1;
	return true;
}

/* Tries a phrase whose first part is token first (to last, when joined). */
static void
try_phrase(struct match *m, const struct phrase *p, uint32_t first,
    uint32_t last, bool clitic)
{
	const struct token *v = m->tokens.v;
	const struct phrase_part *part = m->phrases.part + p->part;
	struct match_hit hit = { p->atom, v[first].start, 0, first, last };
	size_t n;

	if ((part->no_tags && v[first].kind == TOKEN_HASHTAG) ||
	    (part->no_clitics && clitic))
		return;
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

static void
try_look(struct match *m, struct match_look look, uint32_t first,
    uint32_t last)
{
	const struct phrases *ph = &m->phrases;

	for (uint32_t k = 0; k < look.n; k++) {
		uint32_t hit = m->vocab.pool[look.at + k], word = hit >> 1;

		for (uint32_t i = ph->first[word]; i < ph->first[word + 1];
		    i++)
			try_phrase(m, ph->v + ph->by_word[i], first, last,
			    (hit & 1) != 0);
	}
}

/* Looks up words joined by signs, for lexicons that know such words. */
static void
look_up_joined(struct match *m)
{
	const struct tokens *t = &m->tokens;

	for (uint32_t i = 0; i + 1 < t->n; i++) {
		uint32_t last = i;
		struct match_joined j = { i, 0, { 0, 0 } };
		struct str word;

		if (!t->v[i + 1].joined || t->v[i].joined)
			continue;
		while (last + 1 < t->n && t->v[last + 1].joined)
			last++;
		if (last - i >= JOINED_MAX)
			continue;
		word = str_sub(buf_str(&t->text), t->v[i].start,
		    t->v[last].end);
		j.last = last;
		j.look.at = vocab_look(&m->vocab, word, VOCAB_JOINED,
		    &j.look.n);
		if (j.look.n == 0)
			continue;
		m->joined = mem_grow(m->joined, &m->joined_cap,
		    m->joined_n + 1, sizeof(*m->joined));
		m->joined[m->joined_n++] = j;
	}
}

static void
look_up(struct match *m)
{
	const struct tokens *t = &m->tokens;
	const char *text = t->text.p;
	struct vocab *v = &m->vocab;

	if (m->look_cap < t->n)
		m->look = mem_grow(m->look, &m->look_cap, t->n,
		    sizeof(*m->look));
	for (size_t i = 0; i < t->n; i++) {
		const struct token *k = t->v + i;
		struct match_look *look = m->look + i;

		if (k->kind == TOKEN_URL && !v->urls)
			*look = (struct match_look){ 0, 0 };
		else
			look->at = vocab_look(v, (struct str){ text + k->start,
			    k->end - k->start }, k->kind, &look->n);
	}
}

/* Finds atoms of signs alone, such as ":(". */
static void
try_signs(struct match *m)
{
	const struct phrases *ph = &m->phrases;
	const struct tokens *t = &m->tokens;

	for (uint32_t i = 0; i <= t->n; i++) {
		struct str gap = gap_before(m, i);
		uint32_t start = i == 0 ? 0 : t->v[i - 1].end;

		if (gap.n == 0 || (gap.n == 1 && gap.p[0] == ' '))
			continue;
		for (size_t k = 0; k < ph->alone_n; k++) {
			struct str want = ph->signs.key[ph->alone[k].signs];
			size_t at = 0, n;

			while ((n = gap_holds(gap, want, &at)) > 0) {
				match_hit_add(m, (struct match_hit){
				    ph->alone[k].atom, start + (uint32_t)at,
				    start + (uint32_t)(at + n), i, i - 1 });
				at += n;
			}
		}
	}
}

void
match_text(struct match *m, struct str text)
{
	vocab_rest(&m->vocab);
	token_split(&m->tokens, text);
	m->hits = 0;
	m->joined_n = 0;
	look_up(m);
	if (lexicon_has_joined(m->vocab.lexicon)) {
		look_up_joined(m);
		for (size_t i = 0; i < m->joined_n; i++)
			try_look(m, m->joined[i].look, m->joined[i].first,
			    m->joined[i].last);
	}
	for (uint32_t i = 0; i < m->tokens.n; i++)
		if (m->look[i].n > 0)
			try_look(m, m->look[i], i, i);
	if (m->phrases.alone_n > 0)
		try_signs(m);
}

static int
order(const void *pa, const void *pb)
{
	const struct match_hit *a = pa, *b = pb;

	if (a->atom != b->atom)
		return a->atom < b->atom ? -1 : 1;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

void
match_sort(struct match *m)
{
	struct match_hit *h = m->hit;
	size_t n = 0;

	if (m->hits > SMALL)
		qsort(h, m->hits, sizeof(*h), order);
	else
		for (size_t i = 1; i < m->hits; i++) {
			struct match_hit one = h[i];
			size_t k = i;

			for (; k > 0 && order(h + k - 1, &one) > 0; k--)
				h[k] = h[k - 1];
			h[k] = one;
		}
	for (size_t i = 0; i < m->hits; i++)
		if (n == 0 || order(h + n - 1, h + i) != 0)
			h[n++] = h[i];
	m->hits = n;
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
	vocab_free(&m->vocab);
	phrase_free(&m->phrases);
	token_free(&m->tokens);
	free(m->look);
	free(m->joined);
	free(m->hit);
	*m = (struct match){ 0 };
}
