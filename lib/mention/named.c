#include "mention/named.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "gazetteer/cue.h"
#include "mention/forms.h"
#include "mention/unlisted.h"
#include "text/points.h"
#include "text/token.h"

/* That no place is meant by an unlisted street: jl yogyakarta. */
#define NULL_STREET 0.2

enum {
	CUE_REACH = 2,		/* tokens before a name where cues count */
	BETWEEN_MAX = 2		/* letters of any word between type and name */
};

/* Whether a word may stand between a type word and a name: raya, an initial. */
static bool
may_stand_between(const struct mentions *m, const struct lexis *l, uint32_t i)
{
	const struct spots *s = &m->spots;

	if (s->token[i].spot != SPOTS_NONE ||
	    l->match.tokens.v[i].kind != TOKEN_WORD)
		return false;
	if (spots_is(s, i, CUE_SUFFIX) || spots_is(s, i, CUE_COMPASS) ||
	    spots_is(s, i, CUE_TYPE))
		return true;
	/* H. and dr., which means "from" elsewhere. */
	return points_count(token_str(&l->match.tokens, i)) <= BETWEEN_MAX &&
	    !spots_is(s, i, CUE_AT) && !spots_is(s, i, CUE_TOWARD);
}

/*
 * Whether the mention before e is a type word of its kind, token i, that
 * happens to be a form as well: rsud borromeus is one place.
 */
static bool
gives_way(const struct mentions *m, const struct lexis *l,
    const struct mention *e, uint32_t i)
{
	return m->n > 1 && e[-1].first == i && e[-1].last == i &&
	    lexis_agrees(l, e->text, m->spots.token[i].kinds);
}

/* Takes the type word that stands before token first; gives where it begins. */
static uint32_t
take_type(struct mentions *m, const struct lexis *l, struct mention *e)
{
	const struct spots *s = &m->spots;
	uint32_t i = e->first;
	const struct spots_token *t;

	if (i == 0 || spots_parted(l, i))
		return i;
	i--;
	if (!spots_is(s, i, CUE_TYPE)) {
		if (i == 0 || !may_stand_between(m, l, i) ||
		    spots_parted(l, i) || !spots_is(s, i - 1, CUE_TYPE))
			return e->first;
		i--;
	}
	t = s->token + i;
	if (t->spot != SPOTS_NONE) {
		if (!gives_way(m, l, e, i))
			return e->first;
		e[-1] = *e;
		e--;
		m->n--;
	}
	e->kinds = t->kinds;
	e->is_short = t->is_short;
	e->at = spots_is(s, i, CUE_AT);	/* dijln: in the road */
	e->from = l->match.tokens.v[t->cue].start;
	for (uint32_t k = t->cue; k <= i; k++)
		m->used[k] = true;
	return t->cue;
}

/* Whether e is the other end of a segment that begins at the mention before. */
static bool
ends_segment(const struct mentions *m, const struct mention *e, uint32_t cue)
{
	const struct mention *before;

	if (m->n < 2)
		return false;
	before = e - 1;
	return before->leaving && before->last < cue &&
	    cue - before->last <= 2;
}

/* Takes the words before token first, where the mention with its type begins. */
static void
take_cues(struct mentions *m, struct mention *e, uint32_t first)
{
	const struct spots *s = &m->spots;

	for (uint32_t k = 1; k <= CUE_REACH && k <= first; k++) {
		uint32_t i = first - k;

		if (s->token[i].spot != SPOTS_NONE)
			return;
		if (spots_is(s, i, CUE_SEGMENT) && ends_segment(m, e, i)) {
			e->segment = true;
			return;
		}
		if (spots_is(s, i, CUE_FROM)) {
			e->leaving = true;
			return;
		}
		if (spots_is(s, i, CUE_TOWARD)) {
			e->toward = true;
			return;
		}
		if (spots_is(s, i, CUE_AT)) {
			e->at = true;
			return;
		}
	}
}

/* A word after the name that makes it another one: sukawarna baru. */
static void
take_suffix(const struct mentions *m, const struct lexis *l, struct mention *e)
{
	uint32_t next = e->last + 1;

	if (next >= l->match.tokens.n || !spots_is(&m->spots, next,
	    CUE_SUFFIX) || m->spots.token[next].spot != SPOTS_NONE ||
	    spots_parted(l, next))
		return;
	e->other = true;
	e->last = next;
	e->to = l->match.tokens.v[next].end;
}

/* Makes a spot a mention, when it is one with the words before it. */
static void
add_spot(struct mentions *m, const struct lexis *l, const struct spot *spot)
{
	struct mention *e = mention_add(m);
	uint32_t first;

	e->text = spot->text;
	e->first = spot->first;
	e->last = spot->last;
	e->from = spot->from;
	e->name = spot->from;
	e->to = spot->to;
	e->edits = spot->edits;
	e->kinds = spot->kinds;
	e->is_short = spot->is_short;
	e->handle = spot->handle;
	first = e->first;
	if (!spot->inside)
		first = take_type(m, l, e);
	e = m->v + m->n - 1;
	take_cues(m, e, first);
	if (!spot->inside)
		take_suffix(m, l, e);
	/* What is no name without its type word is free for others. */
	if (!lexis_counts(l, e->text, e->kinds)) {
		for (uint32_t i = spot->first; i <= spot->last; i++)
			m->spots.token[i].spot = SPOTS_NONE;
		m->n--;
		return;
	}
	/* Streets are called after other towns, and are not there. */
	if ((e->kinds & l->streets) != 0 && lexis_is_outside(l, e->text)) {
		e->text = LEXIS_NONE;
		e->null = NULL_STREET;
	}
}

static int
mentions_by_place(const void *pa, const void *pb)
{
	const struct mention *a = pa, *b = pb;

	return a->from != b->from ? ORDER(a->from, b->from) :
	    ORDER(a->name, b->name);
}

void
named_find(struct mentions *m, struct lexis *l, struct str text)
{
	size_t n;

	m->n = 0;
	if (!forms_find(&m->spots, l, text))
		return;
	n = l->match.tokens.n;
	m->used = mem_grow(m->used, &m->used_cap, n + 1, sizeof(*m->used));
	memset(m->used, 0, (n + 1) * sizeof(*m->used));
	for (size_t i = 0; i < m->spots.n; i++)
		if (!l->text[m->spots.v[i].text].never)
			add_spot(m, l, m->spots.v + i);
	n = m->n;
	unlisted_find(m, l);
	if (m->n > n && n > 0)
		qsort(m->v, m->n, sizeof(*m->v), mentions_by_place);
}
