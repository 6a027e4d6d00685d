#include "mention/unlisted.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/str.h"
#include "gazetteer/cue.h"
#include "text/fold.h"
#include "text/token.h"

/* That no place is meant, after: */
#define NULL_SHORT 0.2		/* an abbreviation, or of a name with a capital */
#define NULL_LEVEL 0.25		/* a word for a level: kelurahan */
#define NULL_SMALL 0.3		/* one of an alley or an estate */
#define NULL_TYPE 0.4		/* another type word */
#define NULL_WRITTEN 0.55	/* jalan, which also means to walk */
#define NULL_MARK_SURE 0.45	/* sekolah, with a capital or a place word */
#define NULL_MARK 0.7

enum {
	NAME_MIN = 3,		/* letters of the first word of a name */
	NAME_TOKENS_MAX = 4,
	NUMBER_MAX = 2		/* digits of a number that goes on a name */
};

static const uint32_t cue_roles = 1u << CUE_TYPE | 1u << CUE_AT |
    1u << CUE_TOWARD | 1u << CUE_FROM | 1u << CUE_SEGMENT | 1u << CUE_MARK |
    1u << CUE_STOP;

/* The first letter of a token. */
static bool
is_capital(const struct lexis *l, uint32_t i)
{
	struct str word = token_str(&l->match.tokens, i);
	unsigned n;

	return fold_upper(fold_decode(word.p, word.p + word.n, &n));
}

/* Whether the text has a small letter: all in capitals says nothing. */
static bool
has_small(const struct lexis *l)
{
	const struct buf *text = &l->match.tokens.text;

	for (size_t i = 0; i < text->n; i++)
		if (ascii_lower(text->p[i]))
			return true;
	return false;
}

static bool
is_free(const struct mentions *m, const struct lexis *l, uint32_t i)
{
	return i < l->match.tokens.n &&
	    l->match.tokens.v[i].kind == TOKEN_WORD &&
	    m->spots.token[i].spot == SPOTS_NONE && !m->used[i] &&
	    !spots_parted(l, i);
}

/* Whether a name may begin with token i. */
static bool
begins_name(const struct mentions *m, const struct lexis *l, uint32_t i)
{
	struct str word;

	if (!is_free(m, l, i) || (m->spots.token[i].roles & cue_roles) != 0)
		return false;
	word = token_str(&l->match.tokens, i);
	for (size_t k = 0; k < word.n; k++)
		if (ascii_digit(word.p[k]))
			return false;
	return fold_length(word) >= NAME_MIN;
}

/*
 * Whether token i is a title or an initial before a name: H. Idrus, Ibu Arsih,
 * which is no name by itself. capital: capitals say something.
 */
static bool
is_title(const struct mentions *m, const struct lexis *l, uint32_t i,
    bool capital)
{
	uint32_t roles;

	if (!is_free(m, l, i) || !begins_name(m, l, i + 1))
		return false;
	roles = m->spots.token[i].roles & cue_roles;
	if (roles == 0)
		return fold_length(token_str(&l->match.tokens, i)) < NAME_MIN &&
		    !ascii_digit(token_str(&l->match.tokens, i).p[0]);
	return capital && is_capital(l, i) && is_capital(l, i + 1) &&
	    (roles & ~(1u << CUE_STOP | 1u << CUE_FROM)) == 0;
}

/* Whether token i goes on a name. */
static bool
goes_on(const struct mentions *m, const struct lexis *l, uint32_t i,
    bool capital)
{
	struct str word;

	if (!is_free(m, l, i))
		return false;
	word = token_str(&l->match.tokens, i);
	if (spots_is(&m->spots, i, CUE_SUFFIX) ||
	    spots_is(&m->spots, i, CUE_COMPASS) ||
	    (str_digits(word) && word.n <= NUMBER_MAX))
		return true;
	return capital && is_capital(l, i) &&
	    (m->spots.token[i].roles & cue_roles) == 0;
}

static double
null_of_type(const struct lexis *l, const struct spots_token *cue,
    bool capital)
{
	if ((cue->kinds & l->levels) != 0)
		return NULL_LEVEL;
	if ((cue->kinds & l->small) != 0)
		return NULL_SMALL;
	if (cue->is_short || capital)
		return NULL_SHORT;
	return (cue->kinds & l->streets) != 0 ? NULL_WRITTEN : NULL_TYPE;
}

/* Whether a place word stands before token first. */
static bool
is_at(const struct mentions *m, uint32_t first)
{
	for (uint32_t k = 1; k <= 2 && k <= first; k++)
		if (spots_is(&m->spots, first - k, CUE_AT))
			return true;
	return false;
}

/*
 * Adds the name after the cue that ends at token i, if there is one; small:
 * the text has small letters, so that capitals say something.
 */
static void
add_name(struct mentions *m, const struct lexis *l, uint32_t i, bool small)
{
	const struct spots_token *cue = m->spots.token + i;
	const struct token *t = l->match.tokens.v;
	uint32_t last = i + 1;
	struct mention *e;
	bool capital;

	if (spots_is(&m->spots, i, CUE_TYPE) && is_title(m, l, last, small))
		last++;
	else if (!begins_name(m, l, last))
		return;
	capital = small && is_capital(l, last);
	while (last - i < NAME_TOKENS_MAX && goes_on(m, l, last + 1, capital))
		last++;
	e = mention_add(m);
	e->first = i + 1;
	e->last = last;
	e->from = t[cue->cue].start;
	e->name = t[i + 1].start;
	e->to = t[last].end;
	e->kinds = cue->kinds;
	e->is_short = cue->is_short;
	e->at = is_at(m, cue->cue);
	for (uint32_t k = 1; k <= 2 && k <= cue->cue; k++) {
		e->toward |= spots_is(&m->spots, cue->cue - k, CUE_TOWARD);
		e->leaving |= spots_is(&m->spots, cue->cue - k, CUE_FROM);
	}
	if (spots_is(&m->spots, i, CUE_TYPE))
		e->null = null_of_type(l, cue, capital);
	else
		e->null = capital || e->at ? NULL_MARK_SURE : NULL_MARK;
}

void
unlisted_find(struct mentions *m, const struct lexis *l)
{
	const uint32_t before = 1u << CUE_TYPE | 1u << CUE_MARK;
	bool small;

	if ((m->spots.roles & before) == 0)
		return;
	small = has_small(l);
	for (uint32_t i = 0; i + 1 < l->match.tokens.n; i++)
		if ((m->spots.token[i].roles & before) != 0 && !m->used[i] &&
		    m->spots.token[i].spot == SPOTS_NONE)
			add_name(m, l, i, small);
}
