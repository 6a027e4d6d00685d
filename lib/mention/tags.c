#include "mention/tags.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/multimap.h"
#include "gazetteer/places.h"
#include "text/fold.h"
#include "text/token.h"

enum {
	PARTS_MAX = 16,		/* of a hashtag: those after are one with the last */
	TAG_MAX = 100,		/* bytes of a hashtag that is looked into */
	END_MIN = 5,		/* letters of a form at an end of a hashtag */
	SIGN_TYPE_MAX = 4	/* bytes of a type word after a sign: @jln */
};

/* A token that is looked into. */
struct tag {
	struct spots *s;
	const struct lexis *l;
	uint32_t token;
	size_t from;		/* byte of the text where its body begins */
	struct str body;
	size_t part[PARTS_MAX + 1];	/* where parts begin, and the end */
	size_t parts;
};

/* The text that the bytes from..to of the body are, folded. */
static uint32_t
text_of(struct tag *t, size_t from, size_t to)
{
	struct buf *b = &t->s->scratch;
	size_t n = 0;

	buf_clear(b);
	fold_add(b, str_sub(t->body, from, to));
	for (size_t i = 0; i < b->n; i++)
		if (b->p[i] != '_')
			b->p[n++] = b->p[i];
	b->n = n;
	return lexis_joined(t->l, buf_str(b));
}

/* What the bytes from..to are as a cue word; LEXIS_NONE: none. */
static uint32_t
cue_of(struct tag *t, size_t from, size_t to)
{
	struct buf *b = &t->s->scratch;

	buf_clear(b);
	fold_add(b, str_sub(t->body, from, to));
	return lexis_find(t->l, buf_str(b));
}

static void
add_inside(struct tag *t, uint32_t text, size_t from, size_t to, uint32_t cue)
{
	struct spot spot = { .text = text, .first = t->token,
	    .last = t->token, .from = (uint32_t)(t->from + from),
	    .to = (uint32_t)(t->from + to), .inside = true };

	if (cue != LEXIS_NONE) {
		spot.kinds = t->l->text[cue].kinds;
		spot.is_short = t->l->text[cue].is_short;
	}
	spots_add(t->s, spot);
}

/* Where a body written in CamelCase, with figures or with _ has borders. */
static void
cut_parts(struct tag *t)
{
	const char *p = t->body.p;

	t->part[0] = 0;
	t->parts = 1;
	for (size_t i = 1; i < t->body.n && t->parts < PARTS_MAX; i++) {
		bool capital = p[i] >= 'A' && p[i] <= 'Z';
		bool was = p[i - 1] >= 'A' && p[i - 1] <= 'Z';

		if ((capital && !was) || p[i - 1] == '_' ||
		    ascii_digit(p[i]) != ascii_digit(p[i - 1]))
			t->part[t->parts++] = i;
	}
	t->part[t->parts] = t->body.n;
}

/* Finds the longest forms that are whole parts. */
static bool
find_parts(struct tag *t)
{
	uint32_t cue = LEXIS_NONE;
	bool any = false;

	for (size_t i = 0; i < t->parts; i++) {
		uint32_t text = LEXIS_NONE;
		size_t n = t->parts - i;

		for (; n > 0; n--) {
			text = text_of(t, t->part[i], t->part[i + n]);
			if (text != LEXIS_NONE)
				break;
		}
		if (text == LEXIS_NONE) {
			cue = cue_of(t, t->part[i], t->part[i + 1]);
			continue;
		}
		if (!t->l->text[text].never)
			add_inside(t, text, t->part[i], t->part[i + n], cue);
		any = true;
		i += n - 1;
		cue = LEXIS_NONE;
	}
	return any;
}

/* Whether it is a type word and a form, run together. */
static bool
find_typed(struct tag *t)
{
	for (size_t i = 2; i + 2 < t->body.n; i++) {
		uint32_t cue = cue_of(t, 0, i), text;

		if (cue == LEXIS_NONE || t->l->text[cue].kinds == 0 ||
		    (text = text_of(t, i, t->body.n)) == LEXIS_NONE ||
		    t->l->text[text].never)
			continue;
		add_inside(t, text, i, t->body.n, cue);
		return true;
	}
	return false;
}

/* Finds the longest form at either end. */
static void
find_at_ends(struct tag *t)
{
	size_t n = t->body.n;

	for (size_t i = 1; i + END_MIN <= n; i++) {
		uint32_t last = text_of(t, i, n), first;

		if (last != LEXIS_NONE) {
			if (!t->l->text[last].never)
				add_inside(t, last, i, n, LEXIS_NONE);
			return;
		}
		first = text_of(t, 0, n - i);
		if (first != LEXIS_NONE) {
			if (!t->l->text[first].never)
				add_inside(t, first, 0, n - i, LEXIS_NONE);
			return;
		}
	}
}

static void
look_into_hashtag(struct tag *t)
{
	cut_parts(t);
	if (t->parts > 1 && find_parts(t))
		return;
	if (!find_typed(t))
		find_at_ends(t);
}

/*
 * Adds a handle whose bytes from..to are a form of the level that a type word
 * of it says; false when they are not.
 */
static bool
take_handle(struct tag *t, size_t from, size_t to, uint32_t cue)
{
	uint32_t text = text_of(t, from, to);

	if (text == LEXIS_NONE)
		return false;
	MULTIMAP_EACH(&t->l->forms, f, text) {
		const struct gazetteer_form *form = t->l->g->form + *f;
		size_t before = t->s->n;

		if (t->l->g->entry[form->entry].class != GAZETTEER_LEVEL ||
		    (t->l->kind[form->entry] & t->l->text[cue].kinds) == 0)
			continue;
		add_inside(t, text, 0, t->body.n, cue);
		t->s->v[before].handle = true;
		return true;
	}
	return false;
}

/* @kel_dago, @keldago, @dago_kel: a type word of a level, and a form of it. */
static void
look_into_handle(struct tag *t)
{
	size_t n = t->body.n;
	uint32_t whole = n <= SIGN_TYPE_MAX ? cue_of(t, 0, n) : LEXIS_NONE;

	/* "parkir @jl. sederhana": the sign is a word for at. */
	if (whole != LEXIS_NONE && t->l->text[whole].is_short) {
		struct spots_token *token = t->s->token + t->token;

		token->roles |= 1u << CUE_TYPE | 1u << CUE_AT;
		t->s->roles |= token->roles;
		token->kinds |= t->l->text[whole].kinds;
		token->is_short = true;
		return;
	}
	if (!t->l->level_begins[(unsigned char)ascii_to_lower(*t->body.p)] &&
	    str_chr(t->body, '_') == SIZE_MAX)
		return;
	for (size_t i = 0; i < t->l->level_types; i++) {
		uint32_t cue = t->l->level_type[i];
		struct str word = t->l->texts.key[cue];
		size_t k = word.n;

		if (k >= n)
			continue;
		if (str_eq_nocase(str_sub(t->body, 0, k), word) &&
		    take_handle(t, k, n, cue))
			return;
		if (t->body.p[n - k - 1] == '_' &&
		    str_eq_nocase(str_sub(t->body, n - k, n), word) &&
		    take_handle(t, 0, n - k - 1, cue))
			return;
	}
}

void
tags_find(struct spots *s, const struct lexis *l, uint32_t token)
{
	struct str text = token_str(&l->match.tokens, token);
	size_t sign = (unsigned char)text.p[0] < 0x80 ? 1 : 3;
	struct tag t = { .s = s, .l = l, .token = token,
	    .from = l->match.tokens.v[token].start + sign,
	    .body = str_skip(text, sign) };


	if (t.body.n > TAG_MAX)
		return;
	if (l->match.tokens.v[token].kind == TOKEN_HASHTAG)
		look_into_hashtag(&t);
	else
		look_into_handle(&t);
}
