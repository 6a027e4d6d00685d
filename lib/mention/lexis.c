#include "mention/lexis.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gazetteer/cue.h"
#include "rule/rule.h"
#include "text/fold.h"

enum {
	SLOTS = 1 << 13,
	GUESS_BYTES_MAX = 64,	/* of words that are looked at */
	TYPO_TWO_MIN = 10,	/* letters of what may have two errors */
	GLUED_LEAST = 2,	/* bytes of a type word that is glued, */
	GLUED_MOST = 16,
	GLUED_FORM = 4		/* and of the form after it */
};

/* What a text is while the vocabulary is made: its forms come later. */
static uint32_t
text_add(struct lexis *l, struct str words)
{
	uint32_t known = l->texts.n, i = names_add(&l->texts, words);
	struct lexis_text *t;

	if (i < known)
		return i;
	l->text = mem_grow(l->text, &l->text_cap, (size_t)i + 1,
	    sizeof(*l->text));
	t = l->text + i;
	*t = (struct lexis_text){ .words = 1, .all_typed = true };
	for (size_t k = 0; k < words.n && t->words < UINT16_MAX; k++)
		t->words = (uint16_t)(t->words + (words.p[k] == ' '));
	t->letters = (uint16_t)(fold_length(words) < UINT16_MAX ?
	    fold_length(words) - t->words + 1 : UINT16_MAX);
	return i;
}

static uint64_t
kind_bit(struct lexis *l, struct str kind)
{
	uint32_t i = names_add(&l->kinds, kind);

	if (i >= LEXIS_KINDS_MAX)
		diag_die("%s: more than %d kinds have type words",
		    l->g->cues.path, LEXIS_KINDS_MAX);
	return (uint64_t)1 << i;
}

/* The bit of a kind, 0 when no type word has it. */
static uint64_t
known_bit(const struct lexis *l, struct str kind)
{
	uint32_t i = names_find(&l->kinds, kind);

	return i == NAMES_NONE ? 0 : (uint64_t)1 << i;
}

static void
add_cues(struct lexis *l)
{
	const struct cues *c = &l->g->cues;

	for (size_t i = 0; i < c->n; i++) {
		const struct cue *cue = c->cue + i;
		struct lexis_text *t;
		uint32_t text;

		if (cue->role == CUE_FOLD)
			continue;
		text = text_add(l, cue->word);
		t = l->text + text;
		t->roles |= (uint32_t)1 << cue->role;
		if (cue->role != CUE_TYPE)
			continue;
		t->kinds |= kind_bit(l, cue->kind);
		t->is_short |= cue->is_short;
	}
	l->streets = known_bit(l, STR("street"));
	l->small = known_bit(l, STR("alley")) | known_bit(l, STR("estate")) |
	    known_bit(l, STR("housing"));
	for (uint32_t i = 0; i < l->g->levels; i++)
		l->levels |= known_bit(l, l->g->level[i]);
}

/* Whether one form of this text is of the entry. */
static bool
entry_has(const struct lexis *l, struct str text, uint32_t entry)
{
	const struct gazetteer_entry *e = l->g->entry + entry;

	for (uint32_t i = e->form; i < e->form + e->forms; i++)
		if (!l->g->form[i].typed && str_eq(l->g->form[i].text, text))
			return true;
	return false;
}

/* The bytes of the type word, and its blank, that a form begins with. */
static size_t
type_length(const struct lexis *l, const struct gazetteer_form *f)
{
	struct str kind = l->g->entry[f->entry].kind;

	for (size_t i = f->text.n; f->typed && i-- > 0; )
		if (f->text.p[i] == ' ' && cue_type(&l->g->cues,
		    str_sub(f->text, 0, i), kind) != NULL)
			return i + 1;
	return 0;
}

/*
 * The bytes of a type word that a form of a street begins with, with or
 * without a blank: there are many such words, and they are cues. 0: the form
 * stays as it is.
 */
static size_t
cut_type(const struct lexis *l, const struct gazetteer_form *f)
{
	struct str kind = l->g->entry[f->entry].kind;
	size_t typed = type_length(l, f);

	if (!f->typed || !str_is(kind, "street"))
		return 0;
	if (typed > 0 || f->words > 1)
		return f->text.n - typed < GLUED_FORM ? 0 : typed;
	for (size_t n = GLUED_LEAST; n <= GLUED_MOST && n + GLUED_FORM <=
	    f->text.n; n++)
		if (cue_type(&l->g->cues, str_sub(f->text, 0, n), kind) !=
		    NULL)
			typed = n;
	return typed;
}

/* Whether a text has a form of this entry that is numbered from first on. */
static bool
was_added(const struct lexis *l, uint32_t text, size_t first)
{
	for (size_t i = first; i < l->forms.pairs; i++)
		if (l->forms.pair[i][0] == text)
			return true;
	return false;
}

/*
 * Adds a form. One that begins with a type word is what follows that: where it
 * is no form by itself, it is one after such a word only.
 */
static void
add_form(struct lexis *l, uint32_t i, size_t first)
{
	const struct gazetteer_form *f = l->g->form + i;
	size_t typed = cut_type(l, f), whole = type_length(l, f), variants;
	struct str words = str_skip(f->text, typed);
	struct lexis_text *t;
	uint32_t text;

	if (words.n == 0 || (whole > 0 && entry_has(l, str_skip(f->text,
	    whole), f->entry)) || (typed > 0 && entry_has(l, words, f->entry)))
		return;
	text = text_add(l, words);
	if (typed > 0 && was_added(l, text, first))
		return;
	t = l->text + text;
	multimap_add(&l->forms, text, i);
	l->needs_type[i] = typed > 0;
	t->loose |= typed == 0;
	t->all_typed &= f->typed && typed == 0;
	t->varied = lexicon_readings(l->lexicon, words, &variants) != NULL &&
	    variants > 0;
	t->never |= l->g->entry[f->entry].class == GAZETTEER_NEVER;
	if (typed == 0)
		t->typed = (uint16_t)whole;
}

static void
add_forms(struct lexis *l)
{
	const struct gazetteer *g = l->g;

	l->needs_type = mem_new(g->forms + 1, sizeof(*l->needs_type));
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = g->entry + i;
		size_t first = l->forms.pairs;

		for (uint32_t k = 0; k < e->forms; k++)
			add_form(l, e->form + k, first);
	}
	l->near = mem_new(g->words + 1, sizeof(*l->near));
	for (size_t i = 0; i < g->words; i++)
		l->near[i] = text_add(l, g->word[i]);
	l->kind = mem_new((size_t)g->entries + 1, sizeof(*l->kind));
	for (uint32_t i = 0; i < g->entries; i++)
		l->kind[i] = known_bit(l, g->entry[i].kind);
}

/* Names the forms by their letters alone. */
static void
join_forms(struct lexis *l)
{
	size_t cap = 0;

	for (uint32_t i = 0; i < l->texts.n; i++) {
		struct str s = l->texts.key[i];
		uint32_t known = l->joined.n, at;

		if (!lexis_has_forms(l, i))
			continue;
		buf_clear(&l->scratch);
		for (size_t k = 0; k < s.n; k++)
			if (s.p[k] != ' ')
				buf_addc(&l->scratch, s.p[k]);
		at = names_add(&l->joined, buf_str(&l->scratch));
		if (at < known)
			continue;
		l->by_joined = mem_grow(l->by_joined, &cap, (size_t)at + 1,
		    sizeof(*l->by_joined));
		l->by_joined[at] = i;
		/*
		 * Shorter ones are no error away from what may be one; type
		 * words have too many writings as it is.
		 */
		edit_add(&l->edits, l->text[i].all_typed ||
		    fold_length(l->joined.key[at]) + 1 < LEXIS_TYPO_MIN ?
		    STR("") : l->joined.key[at]);
	}
	edit_ready(&l->edits, l->joined.key);
}

/* Lists the type words of levels: those that handles of districts have. */
static void
list_level_types(struct lexis *l)
{
	size_t cap = 0;

	for (uint32_t i = 0; i < l->texts.n; i++) {
		if ((l->text[i].kinds & l->levels) == 0)
			continue;
		l->level_type = mem_grow(l->level_type, &cap,
		    l->level_types + 1, sizeof(*l->level_type));
		l->level_type[l->level_types++] = i;
		l->level_begins[(unsigned char)ascii_to_lower(
		    l->texts.key[i].p[0])] = true;
	}
}

static void
fill_match(struct lexis *l)
{
	struct rule_node node[2] = { { .kind = RULE_QUOTED } };
	struct rule_tree tree = { .node = node, .n = 2, .cap = 2 };

	match_open(&l->match, l->lexicon, l->g->language, NULL);
	for (uint32_t i = 0; i < l->texts.n; i++) {
		node[1] = (struct rule_node){ .kind = RULE_QUOTED,
		    .text = l->texts.key[i] };
		match_add(&l->match, &tree, 1, i, (struct phrase_how){
		    lexis_has_forms(l, i), lexis_has_forms(l, i), false });
	}
	match_ready(&l->match);
}

void
lexis_open(struct lexis *l, const struct gazetteer *g)
{
	*l = (struct lexis){ .g = g };
	l->lexicon = gazetteer_lexicon(g);
	add_cues(l);
	add_forms(l);
	multimap_make(&l->forms, l->texts.n, 0, 0);
	for (uint32_t i = 0; i < l->texts.n; i++)
		l->text[i].has_forms = l->forms.first[i + 1] >
		    l->forms.first[i];
	join_forms(l);
	list_level_types(l);
	fill_match(l);
	l->slot = mem_new(SLOTS, sizeof(*l->slot));
}

uint32_t
lexis_joined(const struct lexis *l, struct str letters)
{
	uint32_t at = names_find(&l->joined, letters);

	return at == NAMES_NONE ? LEXIS_NONE : l->by_joined[at];
}

bool
lexis_is_outside(const struct lexis *l, uint32_t text)
{
	MULTIMAP_EACH(&l->forms, i, text) {
		enum gazetteer_class class =
		    l->g->entry[l->g->form[*i].entry].class;

		if (class != GAZETTEER_OUTSIDE && class != GAZETTEER_ABOVE)
			return false;
	}
	return true;
}

bool
lexis_agrees(const struct lexis *l, uint32_t text, uint64_t kinds)
{
	MULTIMAP_EACH(&l->forms, i, text)
		if ((l->kind[l->g->form[*i].entry] & kinds) != 0)
			return true;
	return false;
}

bool
lexis_counts(const struct lexis *l, uint32_t text, uint64_t kinds)
{
	return l->text[text].loose || lexis_agrees(l, text, kinds);
}

/* Leaves letters alone. */
static void
drop_joints(struct buf *b)
{
	size_t n = 0;

	for (size_t i = 0; i < b->n; i++)
		if (memchr(" -'./", b->p[i], 5) == NULL)
			b->p[n++] = b->p[i];
	b->n = n;
}

/* Whether every one of the words is no word of the lexicon. */
static bool
none_in_lexicon(const struct lexis *l, struct str words)
{
	struct str word;
	size_t n;

	while (str_split(&words, ' ', &word))
		if (lexicon_keeps(l->lexicon, word) ||
		    lexicon_has_reading(l->lexicon, word) ||
		    (lexicon_readings(l->lexicon, word, &n) != NULL && n > 0))
			return false;
	return true;
}

/* A type word at the beginning, and a form: jldago. */
static struct lexis_guess
guess_glued(const struct lexis *l, struct str word)
{
	struct lexis_guess guess = { LEXIS_NONE, 0, 0 };

	for (size_t n = GLUED_LEAST; n <= GLUED_MOST && n + GLUED_FORM <=
	    word.n && guess.text == LEXIS_NONE; n++) {
		uint32_t cue = lexis_find(l, str_sub(word, 0, n));

		if (cue == LEXIS_NONE || l->text[cue].kinds == 0)
			continue;
		guess.text = lexis_joined(l, str_skip(word, n));
		guess.glued = (uint16_t)n;
	}
	return guess;
}

static struct lexis_guess
guess_anew(struct lexis *l, struct str words)
{
	struct lexis_guess guess = { LEXIS_NONE, 0, 0 };
	struct edit_found found;
	size_t letters;

	if (words.n > GUESS_BYTES_MAX)
		return guess;
	buf_clear(&l->scratch);
	fold_add(&l->scratch, words);
	if (!none_in_lexicon(l, buf_str(&l->scratch)))
		return guess;
	guess = guess_glued(l, buf_str(&l->scratch));
	if (guess.text != LEXIS_NONE)
		return guess;
	/* Another number is another place. */
	for (size_t i = 0; i < l->scratch.n; i++)
		if (ascii_digit(l->scratch.p[i]))
			return guess;
	drop_joints(&l->scratch);
	letters = fold_length(buf_str(&l->scratch));
	if (letters < LEXIS_TYPO_MIN || !edit_find(&l->edits,
	    buf_str(&l->scratch), letters >= TYPO_TWO_MIN ? 2 : 1, &found))
		return guess;
	return (struct lexis_guess){ l->by_joined[found.word],
	    (uint16_t)found.edits, 0 };
}

struct lexis_guess
lexis_guess(struct lexis *l, struct str words)
{
	uint64_t hash = hash_str(words) | 1;
	struct lexis_slot *slot = l->slot + (hash >> 1) % SLOTS;

	if (slot->hash != hash) {
		slot->hash = hash;
		slot->guess = guess_anew(l, words);
	}
	return slot->guess;
}

void
lexis_share(struct lexis *l, const struct lexis *of)
{
	*l = *of;
	l->shared = true;
	l->scratch = (struct buf){ 0 };
	l->slot = mem_new(SLOTS, sizeof(*l->slot));
	match_share(&l->match, &of->match, NULL);
}

void
lexis_close(struct lexis *l)
{
	match_close(&l->match);
	buf_free(&l->scratch);
	free(l->slot);
	if (l->shared)
		return;
	lexicon_free(l->lexicon);
	names_free(&l->texts);
	names_free(&l->joined);
	names_free(&l->kinds);
	multimap_free(&l->forms);
	edit_free(&l->edits);
	free(l->text);
	free(l->by_joined);
	free(l->kind);
	free(l->needs_type);
	free(l->level_type);
	free(l->near);
	*l = (struct lexis){ 0 };
}
