#include "place/forms.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "match/match.h"
#include "place/tags.h"
#include "text/token.h"

enum {
	TYPO_TOKENS = 2,	/* that a mistyped form may be */
	GLUED_MIN = 4		/* bytes of a form behind a glued type word */
};

/* Whether no sign but one that joins words parts the words of a form. */
static bool
is_whole(const struct lexis *l, const struct match_hit *hit)
{
	for (uint32_t i = hit->first + 1; i <= hit->last; i++)
		if (!l->match.tokens.v[i].joined && spots_parted(l, i))
			return false;
	return true;
}

/* The longer in tokens first, then in bytes, then the earlier. */
static int
spots_by_rank(const void *pa, const void *pb)
{
	const struct spot *a = pa, *b = pb;

	if (a->last - a->first != b->last - b->first)
		return ORDER(b->last - b->first, a->last - a->first);
	if (a->to - a->from != b->to - b->from)
		return ORDER(b->to - b->from, a->to - a->from);
	return a->first != b->first ? ORDER(a->first, b->first) :
	    ORDER(a->text, b->text);
}

static int
spots_by_place(const void *pa, const void *pb)
{
	const struct spot *a = pa, *b = pb;

	return ORDER(a->from, b->from);
}

/* qsort(3), but a few are sorted by hand. */
static void
sort_spots(struct spot *v, size_t n, int (*order)(const void *, const void *))
{
	if (n > 12) {
		qsort(v, n, sizeof(*v), order);
		return;
	}
	for (size_t i = 1; i < n; i++) {
		struct spot one = v[i];
		size_t k = i;

		for (; k > 0 && order(&one, v + k - 1) < 0; k--)
			v[k] = v[k - 1];
		v[k] = one;
	}
}

/* Keeps those that no better one overlaps. */
static void
keep_best(struct spots *s)
{
	size_t n = 0;

	sort_spots(s->v, s->n, spots_by_rank);
	for (size_t i = 0; i < s->n; i++) {
		struct spot spot = s->v[i];
		bool free = true;

		for (uint32_t t = spot.first; t <= spot.last; t++)
			free &= s->token[t].spot == SPOTS_NONE;
		if (!free)
			continue;
		for (uint32_t t = spot.first; t <= spot.last; t++)
			s->token[t].spot = 0;
		s->v[n++] = spot;
	}
	s->n = n;
}

/* Notes what cue words the tokens of a hit are. */
static void
note_cue(struct spots *s, const struct lexis *l, const struct match_hit *hit)
{
	const struct lexis_text *text = l->text + hit->atom;
	struct spots_token *t = s->token + hit->last;
	struct str word = token_str(&l->match.tokens, hit->last);

	/* A figure doubles a word: jalan2 is about walks. */
	if (word.p[word.n - 1] == '2' && hit->first == hit->last)
		return;
	t->roles |= text->roles;
	t->kinds |= text->kinds;
	t->is_short |= text->is_short;
	if (hit->first < t->cue)
		t->cue = hit->first;
}

/* Takes what was found: forms become spots, cues are noted. */
static void
take_hits(struct spots *s, const struct lexis *l)
{
	const struct match *m = &l->match;

	for (size_t i = 0; i < m->hits; i++) {
		const struct match_hit *hit = m->hit + i;

		if (l->text[hit->atom].roles != 0)
			note_cue(s, l, hit);
		if (lexis_has_forms(l, hit->atom) && is_whole(l, hit))
			spots_add(s, (struct spot){ .text = hit->atom,
			    .first = hit->first, .last = hit->last,
			    .from = hit->from, .to = hit->to });
	}
}

/* Whether nothing is known of a token: it may be mistyped. */
static bool
is_unknown(const struct spots *s, const struct lexis *l, uint32_t i)
{
	return l->match.tokens.v[i].kind == TOKEN_WORD &&
	    l->match.answer[i] == 0 && s->token[i].spot == SPOTS_NONE;
}

/* Whether tokens first..last are a form, nearly; then it is added. */
static bool
try_mistyped(struct spots *s, struct lexis *l, uint32_t first, uint32_t last)
{
	const struct tokens *t = &l->match.tokens;
	struct spot spot = { .first = first, .last = last,
	    .from = t->v[first].start, .to = t->v[last].end };

	if (spot.to - spot.from < LEXIS_TYPO_MIN)
		return false;
	spot.text = lexis_mistyped(l, str_sub(buf_str(&t->text), spot.from,
	    spot.to), &spot.edits);
	if (spot.text == LEXIS_NONE)
		return false;
	for (uint32_t i = first; i <= last; i++)
		s->token[i].spot = 0;
	spots_add(s, spot);
	return true;
}

static void
find_mistyped(struct spots *s, struct lexis *l)
{
	uint32_t n = (uint32_t)l->match.tokens.n;

	for (uint32_t i = 0; i < n; i++) {
		uint32_t last = i;

		if (!is_unknown(s, l, i))
			continue;
		while (last + 1 < n && last + 1 - i < TYPO_TOKENS &&
		    is_unknown(s, l, last + 1) && !spots_parted(l, last + 1))
			last++;
		while (!try_mistyped(s, l, i, last) && last > i)
			last--;
	}
}

/* A word that begins with an abbreviated type word: jldago. */
static void
find_glued(struct spots *s, struct lexis *l)
{
	const struct tokens *t = &l->match.tokens;

	for (uint32_t i = 0; i < t->n; i++) {
		struct str word;

		if (!is_unknown(s, l, i))
			continue;
		word = token_str(t, i);
		for (size_t k = 2; k <= 3 && k + GLUED_MIN <= word.n; k++)
			if (tags_glued(s, l, i, k))
				break;
	}
}

/* Whether something of the text matters, by what was found in it. */
static bool
matters(const struct lexis *l)
{
	const uint32_t roles = 1u << CUE_TYPE | 1u << CUE_MARK;
	const struct match *m = &l->match;

	for (size_t i = 0; i < m->hits; i++)
		if ((l->text[m->hit[i].atom].roles & roles) != 0 ||
		    lexis_has_forms(l, m->hit[i].atom))
			return true;
	for (size_t i = 0; i < m->tokens.n; i++) {
		const struct token *t = m->tokens.v + i;

		if (t->kind == TOKEN_HASHTAG || t->kind == TOKEN_MENTION ||
		    (t->kind == TOKEN_WORD && m->answer[i] == 0 &&
		    t->end - t->start >= LEXIS_TYPO_MIN))
			return true;
	}
	return false;
}

bool
forms_find(struct spots *s, struct lexis *l, struct str text)
{
	size_t n;

	s->n = 0;
	match_text(&l->match, text);
	if (!matters(l))
		return false;
	n = l->match.tokens.n;
	s->token = mem_grow(s->token, &s->token_cap, n + 1,
	    sizeof(*s->token));
	for (uint32_t i = 0; i <= n; i++)
		s->token[i] = (struct spots_token){ .cue = i,
		    .spot = SPOTS_NONE };
	take_hits(s, l);
	if (s->n > 0)
		keep_best(s);
	find_mistyped(s, l);
	find_glued(s, l);
	tags_find(s, l);
	sort_spots(s->v, s->n, spots_by_place);
	for (uint32_t i = 0; i < s->n; i++)
		for (uint32_t t = s->v[i].first; t <= s->v[i].last; t++)
			s->token[t].spot = i;
	return true;
}
