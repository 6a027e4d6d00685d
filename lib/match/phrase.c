#include "match/phrase.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "match/gap.h"
#include "text/fold.h"
#include "text/lexicon.h"
#include "text/token.h"

enum {
	PIECES_MAX = 16,	/* of an atom that other ways are tried for */
	PARTS_MAX = 64,		/* of such a way */
	SEVERAL_MAX = 6		/* words that a lexicon may have one word for */
};

/* A token of an atom. */
struct phrase_piece {
	uint8_t kind;		/* enum vocab_kind */
	bool soft;		/* - or ' of a bare word stands before it */
	bool run;		/* nothing stands before it, as struct token has it */
	bool pattern;
	uint32_t from, to;	/* bytes of phrases.tokens.text */
	uint32_t signs;		/* needed before it, as in phrase_part */
};

/* One way to write an atom, as far as it has come. */
struct way {
	struct phrases *ph;
	struct vocab *vocab;
	uint32_t atom;
	uint32_t after;
	struct phrase_how how;
	size_t ways;		/* found so far */
	struct phrase_part part[PARTS_MAX];
	size_t n;
};

static struct str
piece_text(const struct phrases *ph, size_t i, size_t j)
{
	return str_sub(buf_str(&ph->tokens.text), ph->piece[i].from,
	    ph->piece[j].to);
}

/* The signs that stand there; blanks at the edge of a quote are not needed. */
static uint32_t
needed(struct phrases *ph, uint32_t from, uint32_t to)
{
	struct str s;

	buf_clear(&ph->fold);
	gap_fold(&ph->fold, str_sub(buf_str(&ph->tokens.text), from, to));
	s = buf_str(&ph->fold);
	if (from == 0 && s.n > 0 && s.p[0] == ' ')
		s = str_skip(s, 1);
	if (to == ph->tokens.text.n && s.n > 0 && s.p[s.n - 1] == ' ')
		s.n--;
	if (s.n == 0 || str_is(s, " "))
		return 0;
	return names_add(&ph->signs, s) + 1;
}

static enum vocab_kind
piece_kind(const struct token *t, enum rule_kind atom)
{
	switch (t->kind) {
	case TOKEN_HASHTAG:
		return VOCAB_HASHTAG;
	case TOKEN_MENTION:
		return VOCAB_MENTION;
	case TOKEN_EMOJI:
		return VOCAB_EMOJI;
	case TOKEN_URL:
		return VOCAB_URL;
	default:
		return atom == RULE_EXACT ? VOCAB_EXACT :
		    atom == RULE_STEM ? VOCAB_STEM : VOCAB_WORD;
	}
}

/* A * that ends a run: its words stand anywhere in one as it is. */
static bool
is_idle_star(const struct tokens *t, size_t i)
{
	return t->v[i].run && str_is(token_str(t, i), "*") &&
	    !(i + 1 < t->n && t->v[i + 1].run);
}

/* Cuts ph->text into pieces; gives the signs needed after the last one. */
static uint32_t
cut_pieces(struct phrases *ph, enum rule_kind atom)
{
	struct tokens *t = &ph->tokens;
	bool bare = atom == RULE_WORD || atom == RULE_PHRASE;
	uint32_t end = 0;

	if (bare)
		token_split_pattern(t, buf_str(&ph->text));
	else
		token_split(t, buf_str(&ph->text));
	ph->piece = mem_grow(ph->piece, &ph->piece_cap, t->n,
	    sizeof(*ph->piece));
	ph->piece_n = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct token *v = t->v + i;
		struct phrase_piece *p = ph->piece + ph->piece_n;
		struct str text = token_str(t, i);

		if (bare && is_idle_star(t, i)) {
			end = v->end;
			continue;
		}
		ph->piece_n++;
		*p = (struct phrase_piece){ 0 };
		p->kind = (uint8_t)piece_kind(v, atom);
		p->run = v->run;
		p->from = v->start;
		p->to = v->end;
		p->pattern = bare && v->kind == TOKEN_WORD &&
		    (str_chr(text, '*') != SIZE_MAX ||
		    str_chr(text, '?') != SIZE_MAX);
		p->signs = needed(ph, end, v->start);
		if (bare && v->joined) {
			struct str sign = phrase_signs(ph, p->signs);

			p->soft = str_is(sign, "-") || str_is(sign, "'");
		}
		if (p->soft)
			p->signs = 0;
		end = v->end;
	}
	return needed(ph, end, (uint32_t)t->text.n);
}

static void
add_part_word(struct phrases *ph, struct phrase_part *to, uint32_t word)
{
	ph->word = mem_grow(ph->word, &ph->word_cap, ph->word_n + 1,
	    sizeof(*ph->word));
	ph->word[ph->word_n++] = word;
	to->words++;
}

/* The same word typed wrongly is one of the part, too. */
static void
add_slips(struct way *w, struct phrase_part *part, struct str text)
{
	struct buf *folded = &w->ph->fold;

	buf_clear(folded);
	fold_add(folded, text);
	if (slip_may(buf_str(folded)))
		add_part_word(w->ph, part, vocab_add(w->vocab, VOCAB_NEAR,
		    buf_str(folded), false));
}

/* A part that is text, or what a lexicon has for it in one word. */
static struct phrase_part
make_part(struct way *w, enum vocab_kind kind, struct str text, bool pattern,
    uint32_t signs)
{
	struct phrases *ph = w->ph;
	struct phrase_part part = { (uint32_t)ph->word_n, 0, signs, false,
	    false, false };

	part.no_tags = !w->how.hashtags && kind != VOCAB_HASHTAG;
	part.no_clitics = !w->how.clitics;
	add_part_word(ph, &part, vocab_add(w->vocab, kind, text, pattern));
	if (w->how.edits && kind == VOCAB_WORD && !pattern)
		add_slips(w, &part, text);
	return part;
}

/* Adds the readings in one word of text to a part. */
static void
add_readings(struct way *w, struct phrase_part *part, struct str text)
{
	const struct str *reading;
	size_t n;

	buf_clear(&w->ph->fold);
	fold_add(&w->ph->fold, text);
	reading = lexicon_readings(w->vocab->lexicon, buf_str(&w->ph->fold),
	    &n);
	for (size_t i = 0; i < n; i++)
		if (str_chr(reading[i], ' ') == SIZE_MAX)
			add_part_word(w->ph, part,
			    vocab_add(w->vocab, VOCAB_WORD, reading[i], false));
}

static void
emit(struct way *w, const struct phrase_part *part, size_t n, uint32_t after)
{
	struct phrases *ph = w->ph;
	struct phrase *p;

	ph->v = mem_grow(ph->v, &ph->cap, ph->n + 1, sizeof(*ph->v));
	p = ph->v + ph->n++;
	*p = (struct phrase){ w->atom, (uint32_t)ph->part_n, (uint32_t)n,
	    after, n == 1 && after == 0 && part->signs == 0 };
	ph->part = mem_grow(ph->part, &ph->part_cap, ph->part_n + n,
	    sizeof(*ph->part));
	memcpy(ph->part + ph->part_n, part, n * sizeof(*part));
	ph->part_n += n;
	w->ways++;
}

static struct phrase_part
written_part(struct way *w, size_t i)
{
	const struct phrase_piece *p = w->ph->piece + i;
	struct str text = piece_text(w->ph, i, i);
	struct phrase_part part;

	if (p->kind == VOCAB_HASHTAG || p->kind == VOCAB_MENTION)
		text = str_skip(text, (unsigned char)*text.p < 0x80 ? 1 : 3);
	part = make_part(w, p->kind, text, p->pattern, p->signs);
	part.run = p->run;
	if (p->kind == VOCAB_WORD && !p->pattern)
		add_readings(w, &part, text);
	return part;
}

/* The atom word by word, however long it is. */
static void
emit_written(struct way *w)
{
	size_t n = w->ph->piece_n;
	struct phrase_part *part = mem_new(n, sizeof(*part));

	for (size_t i = 0; i < n; i++)
		part[i] = written_part(w, i);
	emit(w, part, n, w->after);
	free(part);
}

/* The last piece that hangs on piece i by - and ' of a bare word. */
static size_t
soft_end(const struct phrases *ph, size_t i)
{
	while (i + 1 < ph->piece_n && ph->piece[i + 1].soft)
		i++;
	return i;
}

/* Appends the pieces i..j run together. */
static void
run_together(struct phrases *ph, struct buf *out, size_t i, size_t j)
{
	for (; i <= j; i++)
		buf_adds(out, piece_text(ph, i, i));
}

static void expand(struct way *, size_t);

/* Goes on after piece j with one more part. */
static void
expand_with(struct way *w, struct phrase_part part, size_t j)
{
	if (w->n == PARTS_MAX)
		return;
	w->part[w->n++] = part;
	expand(w, j + 1);
	w->n--;
}

/* Pieces i..j as each reading of several words that a lexicon has for them. */
static void
expand_several(struct way *w, size_t i, size_t j)
{
	const struct str *reading;
	size_t n, before = w->n;

	buf_clear(&w->ph->fold);
	fold_add(&w->ph->fold, piece_text(w->ph, i, j));
	reading = lexicon_readings(w->vocab->lexicon, buf_str(&w->ph->fold),
	    &n);
	for (size_t k = 0; k < n; k++) {
		struct str rest = reading[k], word;
		uint32_t signs = w->ph->piece[i].signs;

		if (str_chr(rest, ' ') == SIZE_MAX)
			continue;
		while (str_split(&rest, ' ', &word) && w->n < PARTS_MAX) {
			w->part[w->n++] = make_part(w, VOCAB_WORD, word, false,
			    signs);
			signs = 0;
		}
		if (w->n < PARTS_MAX)
			expand(w, j + 1);
		w->n = before;
	}
}

/* Pieces from i on as one word that a lexicon reads as these. */
static void
expand_one_for_several(struct way *w, size_t i)
{
	struct phrases *ph = w->ph;
	struct buf words = { 0 };

	for (size_t j = i + 1; j < ph->piece_n && j < i + SEVERAL_MAX; j++) {
		const struct phrase_piece *p = ph->piece + j;

		if (p->kind != VOCAB_WORD || p->pattern || p->run ||
		    p->signs != 0)
			break;
		if (words.n == 0)
			fold_add(&words, piece_text(ph, i, i));
		buf_addc(&words, ' ');
		fold_add(&words, piece_text(ph, j, j));
		if (lexicon_has_reading(w->vocab->lexicon, buf_str(&words)))
			expand_with(w, make_part(w, VOCAB_SEVERAL,
			    buf_str(&words), false, ph->piece[i].signs), j);
	}
	buf_free(&words);
}

/* A soft-jointed word run together: ekelurahan for e-kelurahan. */
static void
expand_joined(struct way *w, size_t i, size_t j)
{
	struct phrases *ph = w->ph;
	struct phrase_part part;
	struct buf text = { 0 };
	bool pattern = false;

	run_together(ph, &text, i, j);
	for (size_t k = i; k <= j; k++)
		pattern |= ph->piece[k].pattern;
	part = make_part(w, VOCAB_WORD, buf_str(&text), pattern,
	    ph->piece[i].signs);
	if (!pattern) {
		add_readings(w, &part, buf_str(&text));
		add_readings(w, &part, piece_text(ph, i, j));
	}
	expand_with(w, part, j);
	buf_free(&text);
	if (!pattern)
		expand_several(w, i, j);
}

/* Tries each way in which the pieces from i on may stand in a text. */
static void
expand(struct way *w, size_t i)
{
	struct phrases *ph = w->ph;
	const struct phrase_piece *p = ph->piece + i;
	size_t j;

	if (w->ways >= PHRASE_WAYS_MAX)
		return;
	if (i == ph->piece_n) {
		emit(w, w->part, w->n, w->after);
		return;
	}
	expand_with(w, written_part(w, i), i);
	if (p->kind != VOCAB_WORD || p->run)
		return;
	if (!p->soft && (j = soft_end(ph, i)) > i)
		expand_joined(w, i, j);
	if (p->pattern)
		return;
	expand_several(w, i, i);
	expand_one_for_several(w, i);
}

/* A hashtag that holds all the words: #smartcity for smart city. */
static void
emit_hashtag(struct way *w)
{
	struct phrases *ph = w->ph;
	enum vocab_kind kind = ph->piece[0].kind;
	struct buf text = { 0 };
	struct phrase_part part;
	bool pattern = false;

	for (size_t i = 0; i < ph->piece_n; i++) {
		const struct phrase_piece *p = ph->piece + i;

		if (p->kind != kind || p->signs != 0)
			return;
		pattern |= p->pattern;
	}
	if ((kind != VOCAB_WORD && kind != VOCAB_EXACT) || w->after != 0)
		return;
	run_together(ph, &text, 0, ph->piece_n - 1);
	part = make_part(w, kind == VOCAB_WORD ? VOCAB_BODY : VOCAB_EXACT_BODY,
	    buf_str(&text), pattern, 0);
	emit(w, &part, 1, 0);
	buf_free(&text);
}

/* One piece that needs no cutting: #tag, an emoji. */
static void
emit_single(struct way *w, enum vocab_kind kind, struct str text)
{
	bool pattern = kind == VOCAB_HASHTAG && (str_chr(text, '*') !=
	    SIZE_MAX || str_chr(text, '?') != SIZE_MAX);
	struct phrase_part part = make_part(w, kind, text, pattern, 0);

	emit(w, &part, 1, 0);
}

static void
add_signs_alone(struct phrases *ph, uint32_t atom, uint32_t signs)
{
	ph->alone = mem_grow(ph->alone, &ph->alone_cap, ph->alone_n + 1,
	    sizeof(*ph->alone));
	ph->alone[ph->alone_n++] = (struct phrase_signs){ atom, signs };
}

void
phrase_add(struct phrases *ph, struct vocab *vocab,
    const struct rule_tree *tree, uint32_t node, uint32_t atom,
    struct phrase_how how)
{
	const struct rule_node *v = tree->node + node;
	struct way w = { .ph = ph, .vocab = vocab, .atom = atom,
	    .how = how };

	if (v->kind == RULE_HASHTAG || v->kind == RULE_EMOJI) {
		emit_single(&w, v->kind == RULE_EMOJI ? VOCAB_EMOJI :
		    VOCAB_HASHTAG, v->text);
		return;
	}
	buf_clear(&ph->text);
	if (v->kind == RULE_MENTION)
		buf_addc(&ph->text, '@');
	if (v->kind != RULE_PHRASE)
		buf_adds(&ph->text, v->text);
	else
		RULE_EACH(tree, i, node) {
			if (ph->text.n > 0)
				buf_addc(&ph->text, ' ');
			buf_adds(&ph->text, tree->node[i].text);
		}
	w.after = cut_pieces(ph, v->kind);
	if (ph->piece_n == 0) {
		if (w.after != 0)
			add_signs_alone(ph, atom, w.after);
		return;
	}
	if (ph->piece_n > PIECES_MAX)
		emit_written(&w);
	else
		expand(&w, 0);
	if (how.hashtags && ph->piece_n > 1)
		emit_hashtag(&w);
}

void
phrase_free(struct phrases *ph)
{
	free(ph->v);
	free(ph->part);
	free(ph->word);
	free(ph->alone);
	free(ph->first);
	free(ph->by_word);
	free(ph->piece);
	names_free(&ph->signs);
	token_free(&ph->tokens);
	buf_free(&ph->first_signs);
	buf_free(&ph->text);
	buf_free(&ph->fold);
	*ph = (struct phrases){ 0 };
}
