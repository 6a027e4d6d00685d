#include "mention/forms.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "match/match.h"
#include "mention/tags.h"
#include "text/fold.h"
#include "text/token.h"

/* Whether no sign but one that joins words parts the words of a form. */
static bool
is_whole(const struct lexis *l, const struct match_hit *hit)
{
	for (uint32_t i = hit->first + 1; i <= hit->last; i++)
		if (!l->match.tokens.v[i].joined && spots_parted(l, i))
			return false;
	return true;
}

/*
 * The longer in tokens first, then in bytes, then the earlier: soekarno hatta
 * is longer than jalan soekarno.
 */
static int
spots_by_rank(const void *pa, const void *pb)
{
	const struct spot *a = pa, *b = pb;

	if (a->words != b->words)
		return ORDER(b->words, a->words);
	if (a->bytes != b->bytes)
		return ORDER(b->bytes, a->bytes);
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
static inline void
note_cue(struct spots *s, const struct lexis *l, const struct match_hit *hit,
    const struct lexis_text *text)
{
	struct spots_token *t = s->token + hit->last;
	uint32_t end = l->match.tokens.v[hit->last].end;

	/* A figure doubles a word: jalan2 is about walks. */
	if (l->match.tokens.text.p[end - 1] == '2' &&
	    hit->first == hit->last)
		return;
	t->roles |= text->roles;
	s->roles |= text->roles;
	t->kinds |= text->kinds;
	t->is_short |= text->is_short;
	if (hit->first < t->cue)
		t->cue = hit->first;
}

/*
 * Whether a form stands there as it is: what the lexicon has for it, silakan
 * for mangga, is no name.
 */
static bool
is_literal(struct spots *s, const struct lexis *l, const struct match_hit *hit)
{
	if (!l->text[hit->atom].varied)
		return true;
	buf_clear(&s->scratch);
	fold_add(&s->scratch, str_sub(buf_str(&l->match.tokens.text),
	    hit->from, hit->to));
	return str_starts(buf_str(&s->scratch), l->texts.key[hit->atom]);
}

static void
take_form(struct spots *s, const struct lexis *l, const struct match_hit *hit)
{
	const struct lexis_text *text = l->text + hit->atom;
	struct spot spot = { .text = hit->atom, .first = hit->first,
	    .last = hit->last, .from = hit->from, .to = hit->to,
	    .words = hit->last - hit->first + 1,
	    .bytes = hit->to - hit->from };
	struct str type = str_sub(l->texts.key[hit->atom], 0, text->typed);

	for (size_t i = 0; i < type.n && spot.words > 1; i++)
		spot.words -= type.p[i] == ' ';
	spot.bytes -= text->typed < spot.bytes ? text->typed : 0;
	spots_add(s, spot);
}

/* Takes what was found: forms become spots, cues are noted. */
static void
take_hits(struct spots *s, const struct lexis *l)
{
	const struct match *m = &l->match;

	for (size_t i = 0; i < m->hits; i++) {
		const struct match_hit *hit = m->hit + i;
		const struct lexis_text *text = l->text + hit->atom;

		if (text->roles != 0)
			note_cue(s, l, hit, text);
		if (text->has_forms && is_whole(l, hit) &&
		    is_literal(s, l, hit))
			take_form(s, l, hit);
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
try_guess(struct spots *s, struct lexis *l, uint32_t first, uint32_t last)
{
	const struct tokens *t = &l->match.tokens;
	struct spot spot = { .first = first, .last = last,
	    .from = t->v[first].start, .to = t->v[last].end };
	struct lexis_guess guess;
	uint32_t cue;

	if (spot.to - spot.from < LEXIS_TYPO_MIN)
		return false;
	guess = lexis_guess(l, str_sub(buf_str(&t->text), spot.from,
	    spot.to));
	if (guess.text == LEXIS_NONE || (guess.glued > 0 && first < last))
		return false;
	spot.text = guess.text;
	spot.edits = guess.edits;
	if (guess.glued > 0) {
		buf_clear(&s->scratch);
		fold_add(&s->scratch, str_sub(token_str(t, first), 0,
		    guess.glued));
		cue = lexis_find(l, buf_str(&s->scratch));
		if (cue == LEXIS_NONE)
			return false;
		spot.inside = true;
		spot.from += guess.glued;
		spot.kinds = l->text[cue].kinds;
		spot.is_short = l->text[cue].is_short;
	}
	for (uint32_t i = first; i <= last; i++)
		s->token[i].spot = 0;
	spots_add(s, spot);
	return true;
}

/* Whether a word before token i says that a name may follow. */
static bool
is_announced(const struct spots *s, uint32_t i)
{
	const uint32_t roles = 1u << CUE_TYPE | 1u << CUE_AT |
	    1u << CUE_TOWARD | 1u << CUE_FROM | 1u << CUE_SEGMENT;

	return i > 0 && (s->token[i - 1].roles & roles) != 0;
}

/*
 * Guesses what words may be that nothing is known of: two of them together
 * where a name is announced, for there are too many twos elsewhere.
 */
static void
guess_unknown(struct spots *s, struct lexis *l)
{
	for (size_t k = 0; k < s->unknowns; k++) {
		uint32_t i = s->unknown[k];
		bool pair = k + 1 < s->unknowns && s->unknown[k + 1] == i + 1;

		if (!is_unknown(s, l, i) || (pair && is_announced(s, i) &&
		    is_unknown(s, l, i + 1) && !spots_parted(l, i + 1) &&
		    try_guess(s, l, i, i + 1)))
			continue;
		try_guess(s, l, i, i);
	}
}

/*
 * Lists the tokens that are looked into, and tells whether something of the
 * text matters.
 */
static bool
look_over(struct spots *s, const struct lexis *l)
{
	const uint32_t roles = 1u << CUE_TYPE | 1u << CUE_MARK;
	const struct match *m = &l->match;
	bool any = false;

	s->unknown = mem_grow(s->unknown, &s->unknown_cap, m->tokens.n,
	    sizeof(*s->unknown));
	s->tag = mem_grow(s->tag, &s->tag_cap, m->tokens.n, sizeof(*s->tag));
	s->unknowns = s->tags = 0;
	for (uint32_t i = 0; i < m->tokens.n; i++) {
		const struct token *t = m->tokens.v + i;

		if (t->kind == TOKEN_WORD) {
			s->unknown[s->unknowns] = i;
			s->unknowns += m->answer[i] == 0;
		} else if (t->kind == TOKEN_HASHTAG ||
		    t->kind == TOKEN_MENTION) {
			s->tag[s->tags++] = i;
		}
	}
	for (size_t i = 0; i < m->hits && !any; i++)
		any = (l->text[m->hit[i].atom].roles & roles) != 0 ||
		    lexis_has_forms(l, m->hit[i].atom);
	return any || s->unknowns + s->tags > 0;
}

bool
forms_find(struct spots *s, struct lexis *l, struct str text)
{
	size_t n;

	s->n = 0;
	match_text(&l->match, text);
	if (!look_over(s, l))
		return false;
	s->roles = 0;
	n = l->match.tokens.n;
	s->token = mem_grow(s->token, &s->token_cap, n + 1,
	    sizeof(*s->token));
	for (uint32_t i = 0; i <= n; i++)
		s->token[i] = (struct spots_token){ .cue = i,
		    .spot = SPOTS_NONE };
	take_hits(s, l);
	if (s->n > 0)
		keep_best(s);
	guess_unknown(s, l);
	for (size_t i = 0; i < s->tags; i++)
		if (s->token[s->tag[i]].spot == SPOTS_NONE)
			tags_find(s, l, s->tag[i]);
	if (s->n > 1)
		sort_spots(s->v, s->n, spots_by_place);
	for (uint32_t i = 0; i < s->n; i++)
		for (uint32_t t = s->v[i].first; t <= s->v[i].last; t++)
			s->token[t].spot = i;
	return true;
}
