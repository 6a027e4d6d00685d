#include "match/match.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "match/gap.h"

enum {
	JOINED_MAX = 8,		/* words joined that are looked up as one */
	JOINED_DEPTH = 32,	/* of them in one phrase */
	AT_ONCE = 4		/* marks of phrases that are looked at together */
};

/* There is a place after the last hit before there is one. */
static void
open_hits(struct match *m)
{
	*m = (struct match){ 0 };
	m->hit = mem_grow(m->hit, &m->hit_cap, 1, sizeof(*m->hit));
}

void
match_open(struct match *m, const struct lexicon *lexicon,
    struct str language, struct stem *stem)
{
	open_hits(m);
	meaning_open(&m->meaning, lexicon, language, stem);
}

void
match_share(struct match *m, const struct match *of, struct stem *stem)
{
	open_hits(m);
	meaning_share(&m->meaning, &of->meaning, stem);
}

void
match_ready(struct match *m)
{
	meaning_ready(&m->meaning);
}

/* The signs between token i and the one before it. */
static struct str
gap_before(const struct match *m, size_t i)
{
	const struct tokens *t = &m->tokens;

	return str_sub(buf_str(&t->text), i == 0 ? 0 : t->v[i - 1].end,
	    i == t->n ? t->text.n : t->v[i].start);
}

static const struct phrases *
phrases(const struct match *m)
{
	return meaning_phrases(&m->meaning);
}

static struct str
signs(const struct match *m, uint32_t needed)
{
	return phrase_signs(phrases(m), needed);
}

/* Whether a part of a phrase is among what token i was looked up to be. */
static bool
is_part(const struct match *m, const struct phrase_part *part, uint32_t i,
    uint32_t answer)
{
	const uint32_t *word = phrases(m)->word + part->word;
	struct meaning_list list;

	if (answer == 0)
		return false;
	list = meaning_list(&m->meaning, answer);
	if (part->no_tags && m->tokens.v[i].kind == TOKEN_HASHTAG)
		return false;
	for (uint32_t k = 0; k < list.words; k++) {
		uint32_t hit = list.word[k];

		if (part->no_clitics && (hit & MEANING_CLITIC) != 0)
			continue;
		for (uint32_t w = 0; w < part->words; w++)
			if ((hit & ~MEANING_CLITIC) == word[w])
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
 * Whether the parts from k on stand at token i and after it; then *last is
 * the token where they end.
 */
static bool
follows(const struct match *m, const struct phrase *p, uint32_t k, uint32_t i,
    uint32_t *last, unsigned depth)
{
	const struct phrase_part *part = phrases(m)->part + p->part;

	for (; k < p->parts; k++, i++) {
		const struct match_joined *j;

		if (i == m->tokens.n)
			return false;
		if (part[k].run && !m->tokens.v[i].run)
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
	const struct phrase_part *part = phrases(m)->part + p->part;
	struct match_hit hit = { p->atom, v[first].start, 0, first, last,
	    0 };
	size_t n;

	if (p->parts > 1 && !follows(m, p, 1, last + 1, &hit.last, 0))
		return;
	assert(first <= last && last <= hit.last && hit.last < m->tokens.n);
	hit.to = v[hit.last].end;
	if (part->signs != 0) {
		n = gap_ends(gap_before(m, first), signs(m, part->signs));
		if (n == 0)
			return;
		hit.from -= (uint32_t)n;
	}
	if (p->after != 0) {
		n = gap_begins(gap_before(m, (size_t)hit.last + 1),
		    signs(m, p->after));
		if (n == 0)
			return;
		hit.to += (uint32_t)n;
	}
	match_hit_add(m, hit);
}

/* Whether none of AT_ONCE marks is one of these, which stand there twice. */
static inline bool
none_of(const uint32_t *mark, uint64_t twice)
{
	return ((meaning_load(mark) | meaning_load(mark + 2)) & twice) == 0;
}

/* Tries the phrases of an answer; next: the marks of the words after. */
static void
try_phrases(struct match *m, uint32_t answer, uint32_t first, uint32_t last,
    uint32_t next)
{
	struct meaning_list list = meaning_list(&m->meaning, answer);
	const uint32_t *mark = list.mark, *end = mark + list.phrases;
	uint64_t twice = (uint64_t)next << 32 | next;

	while (mark < end) {
		/* Mostly none of them can go on. */
		if (end - mark >= AT_ONCE && none_of(mark, twice)) {
			mark += AT_ONCE;
			continue;
		}
		if ((*mark & next) != 0)
			try_phrase(m, phrases(m)->v + list.phrase[mark -
			    list.mark], first, last);
		mark++;
	}
}

/* Adds the atoms that tokens first..last are, by their answer. */
static inline void
take_atoms(struct match *m, uint32_t answer, uint32_t first, uint32_t last)
{
	struct meaning_list list = meaning_list(&m->meaning, answer);
	const uint32_t *atom = list.atom, *end = atom + list.atoms;
	uint32_t from = m->tokens.v[first].start, to = m->tokens.v[last].end;
	struct match_hit *hit;

	m->hit = mem_grow(m->hit, &m->hit_cap, m->hits + list.atoms,
	    sizeof(*m->hit));
	hit = m->hit + m->hits;
	m->hits += list.atoms;
	for (; atom < end; atom++, hit++) {
		hit->atom = *atom;
		hit->from = from;
		hit->to = to;
		hit->first = first;
		hit->last = last;
		hit->next = 0;
	}
}

/* Looks up the words joined by signs whose second one is token i. */
static void
look_up_joined(struct match *m, uint32_t i)
{
	const struct tokens *t = &m->tokens;
	struct match_joined j = { i - 1, i, 0 };

	if (t->v[i - 1].joined)
		return;
	while (j.last + 1 < t->n && t->v[j.last + 1].joined)
		j.last++;
	if (j.last - j.first >= JOINED_MAX)
		return;
	j.answer = meaning_of(&m->meaning, str_sub(buf_str(&t->text),
	    t->v[j.first].start, t->v[j.last].end), VOCAB_JOINED);
	if (j.answer == 0)
		return;
	m->joined = mem_grow(m->joined, &m->joined_cap, m->joined_n + 1,
	    sizeof(*m->joined));
	m->joined[m->joined_n++] = j;
}

/* Makes room for what is known of each token. */
static void
reserve(struct match *m)
{
	size_t n = m->tokens.n + 1;

	m->answer = mem_grow(m->answer, &m->answer_cap, n,
	    sizeof(*m->answer));
	m->start = mem_grow(m->start, &m->start_cap, n, sizeof(*m->start));
	m->key_of = mem_grow(m->key_of, &m->key_of_cap, n, sizeof(*m->key_of));
}

/* Looks every token up, and lists those where something may begin. */
static void
look_up_all(struct match *m)
{
	const struct tokens *t = &m->tokens;
	const char *text = t->text.p;
	uint32_t next = 0, i = 0, *start = m->start, *answers = m->answer;
	uint32_t n = (uint32_t)t->n;
	bool joined = false;

	for (const struct token *k = t->v; i < n; k++)
		m->key_of[i++] = meaning_key(&m->meaning, (struct str){
		    text + k->start, k->end - k->start }, k->kind);
	i = 0;
	for (const struct token *k = t->v; i < n; k++) {
		uint32_t answer = meaning_look(&m->meaning, m->key_of + i,
		    (struct str){ text + k->start, k->end - k->start },
		    k->kind);
		const uint32_t *number = meaning_numbers(&m->meaning, answer);

		/*
		 * The one before is kept where it is something, by itself or
		 * with this; without a branch, which nobody could foresee.
		 */
		*start = i - 1;
		start += (next & number[MEANING_MARKS]) != 0;
		next = number[MEANING_NEXT];
		answers[i++] = answer;
		joined |= k->joined;
	}
	*start = i - 1;
	start += next & 1;
	m->starts = (size_t)(start - m->start);
	answers[i] = 0;
	if (joined && meaning_has_joined(&m->meaning))
		for (i = 1; i < n; i++)
			if (t->v[i].joined)
				look_up_joined(m, i);
}

/* Takes all tokens, and what they are joined. */
static void
take_joined(struct match *m)
{
	const struct match_joined *j = m->joined, *end = j + m->joined_n;

	for (uint32_t i = 0; i < m->tokens.n; i++) {
		take_atoms(m, m->answer[i], i, i);
		try_phrases(m, m->answer[i], i, i, UINT32_MAX);
		if (j < end && j->first == i) {
			take_atoms(m, j->answer, i, j->last);
			try_phrases(m, j->answer, i, j->last, UINT32_MAX);
			j++;
		}
	}
}

/* Takes the tokens where something may begin. */
static void
take_all(struct match *m)
{
	for (size_t k = 0; k < m->starts; k++) {
		uint32_t i = m->start[k], answer = m->answer[i];

		take_atoms(m, answer, i, i);
		if (meaning_list(&m->meaning, answer).phrases > 0)
			try_phrases(m, answer, i, i, meaning_numbers(
			    &m->meaning, m->answer[i + 1])[MEANING_MARKS]);
	}
}

/* Adds the atoms of signs alone that stand before token i. */
static void
take_signs(struct match *m, uint32_t i)
{
	const struct phrases *ph = phrases(m);
	struct str gap = gap_before(m, i);
	uint32_t start = (uint32_t)(gap.p - m->tokens.text.p);

	for (size_t k = 0; k < ph->alone_n; k++) {
		size_t at = 0, n;

		while ((n = gap_holds(gap, phrase_signs(ph, ph->alone[k].signs),
		    &at)) > 0) {
			match_hit_add(m, (struct match_hit){ ph->alone[k].atom,
			    start + (uint32_t)at, start + (uint32_t)(at + n),
			    i, i - 1, 0 });
			at += n;
		}
	}
}

/* Whether surely no such signs stand in the text. */
static bool
no_signs(const struct match *m)
{
	const struct buf *text = &m->tokens.text;
	struct str first = buf_str(&phrases(m)->first_signs);

	for (size_t i = 0; i < first.n; i++)
		if (memchr(text->p, first.p[i], text->n) != NULL)
			return false;
	return m->tokens.ascii;
}

/* Finds atoms of signs alone, such as ":(". */
static void
try_signs(struct match *m)
{
	const struct tokens *t = &m->tokens;
	const bool *begins = phrases(m)->begins;
	size_t at = 0;

	if (no_signs(m))
		return;
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
	meaning_rest(&m->meaning);
	token_split(&m->tokens, text);
	m->hits = 0;
	m->joined_n = 0;
	reserve(m);
	look_up_all(m);
	if (m->joined_n > 0)
		take_joined(m);
	else
		take_all(m);
	if (phrases(m)->alone_n > 0)
		try_signs(m);
	assert(m->starts <= m->tokens.n && m->joined_n <= m->tokens.n);
	assert(m->hits == 0 || m->hit[m->hits - 1].to <= text.n);
}

static int
numbers_by_value(const void *pa, const void *pb)
{
	const uint64_t *a = pa, *b = pb;

	return ORDER(*a, *b);
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
	qsort(m->key, n, sizeof(*m->key), numbers_by_value);
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
	meaning_close(&m->meaning);
	token_free(&m->tokens);
	free(m->key_of);
	free(m->answer);
	free(m->start);
	free(m->joined);
	free(m->hit);
	free(m->unsorted);
	free(m->key);
	*m = (struct match){ 0 };
}
