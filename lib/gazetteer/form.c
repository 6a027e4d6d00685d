#include "gazetteer/form.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/mem.h"
#include "rule/fault.h"
#include "text/points.h"
#include "text/reading.h"

enum {
	PARTS_MAX = 16,		/* words of a form that rules look at */
	TYPE_WORDS_MAX = 3,	/* words of a type word: rumah sakit */
	LETTERS_MIN = 3,	/* bytes of a form that a rule gives */
	INITIAL_MAX = 6,	/* bytes of an initial or title: Letjen. */
	TYPED_MAX = 1000	/* forms of one entry, those by rule apart */
};

/* A name cut into words. */
struct parts {
	struct str word[PARTS_MAX];	/* folded, in form_maker.folded */
	bool initial[PARTS_MAX];	/* H. and Ir. and a letter by itself */
	size_t n;
};

struct place
form_place(struct place row, const char *p)
{
	const char *begin = row.source.p;

	if (p >= begin && p <= begin + row.source.n && begin != NULL)
		row.column = 1 + points_count((struct str){ begin,
		    (size_t)(p - begin) });
	return row;
}

static struct gazetteer_form *
made_find(struct form_maker *m, struct str text)
{
	for (size_t i = 0; i < m->n; i++) {
		struct str t = m->made[i].text;

		/* Most differ in how they begin or end. */
		if (t.n == text.n && t.p[0] == text.p[0] &&
		    t.p[t.n - 1] == text.p[t.n - 1] && str_eq(t, text))
			return &m->made[i];
	}
	return NULL;
}

static void
made_add(struct form_maker *m, struct gazetteer_form form, bool off)
{
	form.words = 1;
	for (size_t i = 0; i < form.text.n; i++)
		form.words += form.text.p[i] == ' ';
	m->made = mem_grow(m->made, &m->cap, m->n + 1, sizeof(*m->made));
	m->off = mem_grow(m->off, &m->off_cap, m->n + 1, sizeof(*m->off));
	m->missed = mem_grow(m->missed, &m->missed_cap, m->n + 1,
	    sizeof(*m->missed));
	m->missed[m->n] = false;
	m->off[m->n] = off;
	m->made[m->n++] = form;
}

/* Adds the words of near: or not:, parted by commas. */
static bool
add_words(struct form_maker *m, const struct form_cell *cell, struct str list,
    uint32_t *first, uint32_t *n)
{
	struct gazetteer *g = m->g;
	struct str word;

	*first = (uint32_t)g->words;
	while (str_split(&list, ',', &word)) {
		buf_clear(&m->text);
		cue_fold(&m->text, word);
		if (m->text.n == 0) {
			fault_error(&g->faults, form_place(cell->at, word.p),
			    "a list of words, parted by commas, has a gap");
			return false;
		}
		g->word = mem_grow(g->word, &m->word_cap, g->words + 1,
		    sizeof(*g->word));
		g->word[g->words++] = arena_str(&g->texts, buf_str(&m->text));
	}
	*n = (uint32_t)g->words - *first;
	if (*n > 0)
		return true;
	fault_error(&g->faults, form_place(cell->at, list.p),
	    "no words: near: and not: have some, parted by commas");
	return false;
}

/* Reads what stands between a ? and what follows it. */
static bool
read_condition(struct form_maker *m, const struct form_cell *cell,
    struct str s, struct gazetteer_form *form)
{
	form->weak = true;
	if (s.n == 0)
		return true;
	if (str_is(s, "di")) {
		form->at = true;
		return true;
	}
	if (str_starts(s, STR("near:")))
		return add_words(m, cell, str_skip(s, 5), &form->near,
		    &form->nears);
	if (str_starts(s, STR("not:")))
		return add_words(m, cell, str_skip(s, 4), &form->not_near,
		    &form->not_nears);
	fault_error(&m->g->faults, form_place(cell->at, s.p),
	    "'%s': after ? stands nothing, di, near:word,word or "
	    "not:word,word", fault_show(s));
	return false;
}

/* The bytes of s before the next ? ! or =. */
static size_t
to_mark(struct str s)
{
	size_t i = 0;

	while (i < s.n && s.p[i] != '?' && s.p[i] != '!' && s.p[i] != '=')
		i++;
	return i;
}

/* Reads all that is annotated; notes is what follows the form. */
static bool
read_notes(struct form_maker *m, const struct form_cell *cell,
    struct str notes, struct gazetteer_form *form, bool *off)
{
	while (notes.n > 0) {
		struct str rest = str_skip(notes, 1);
		struct str part = str_sub(rest, 0, to_mark(rest));

		if (notes.p[0] == '?') {
			if (!read_condition(m, cell, str_trim(part), form))
				return false;
		} else if (notes.p[0] == '=') {
			if (part.n != rest.n || !str_real(str_trim(part),
			    &form->weight) || form->weight <= 0) {
				fault_error(&m->g->faults,
				    form_place(cell->at, notes.p), "'%s': a "
				    "weight is a number above 0 and stands "
				    "last, as in palasari=3",
				    fault_show(notes));
				return false;
			}
		} else {
			*off = !form->weak;
			form->bound = form->weak;
			if (rest.n > 0 || form->at || form->nears +
			    form->not_nears > 0) {
				fault_error(&m->g->faults,
				    form_place(cell->at, notes.p), "nothing "
				    "follows ! and only ? may stand before it");
				return false;
			}
		}
		notes = str_skip(rest, part.n);
	}
	return true;
}

/* Reads one form as typed. */
static void
read_form(struct form_maker *m, const struct form_cell *cell, struct str s)
{
	struct place at = form_place(cell->at, s.p);
	struct gazetteer_form form = { .entry = cell->entry, .weight = 1,
	    .file = cell->file, .line = (uint32_t)at.line,
	    .column = (uint32_t)at.column };
	struct gazetteer_form *old;
	struct str text = str_trim(str_sub(s, 0, to_mark(s)));
	bool off = false;

	if (!read_notes(m, cell, str_skip(s, to_mark(s)), &form, &off))
		return;
	buf_clear(&m->text);
	cue_fold(&m->text, text);
	if (m->text.n == 0) {
		fault_error(&m->g->faults, at, s.n == 0 ?
		    "nothing between two |" : "'%s' has no word in it",
		    fault_show(text));
		return;
	}
	old = made_find(m, buf_str(&m->text));
	if (old != NULL && old->file == form.file) {
		fault_error(&m->g->faults, at, "the form '%s' stands twice",
		    fault_show(text));
		return;
	}
	form.text = arena_str(&m->g->texts, buf_str(&m->text));
	if (old == NULL) {
		made_add(m, form, off);
		return;
	}
	/* What a later file says of a form holds. */
	form.words = old->words;
	*old = form;
	m->off[old - m->made] = off;
}

/* Adds a form that a rule gives, unless it is there: as its origin in all else. */
static void
give(struct form_maker *m, struct gazetteer_form origin, struct str text)
{
	const struct gazetteer_form *old;

	if (text.n < LETTERS_MIN)
		return;
	old = made_find(m, text);
	if (old != NULL) {
		m->missed[old - m->made] = true;
		return;
	}
	origin.text = arena_str(&m->g->texts, text);
	origin.by_rule = true;
	made_add(m, origin, false);
}

/* Gives what stands in m->text, and the same with old spellings made new. */
static void
give_spellings(struct form_maker *m, struct gazetteer_form origin)
{
	const struct cues *c = &m->g->cues;
	struct buf all = { 0 }, one = { 0 };
	struct str text = buf_str(&m->text);

	if (text.n == 0)
		return;
	give(m, origin, text);
	for (size_t i = c->first[CUE_FOLD]; i < c->first[CUE_FOLD + 1]; i++) {
		const struct cue *fold = &c->cue[i];
		struct str rest;
		size_t at;

		if (str_find(text, fold->word) == SIZE_MAX)
			continue;
		for (int whole = 0; whole < 2; whole++) {
			rest = whole && all.n > 0 ? buf_str(&all) : text;
			buf_clear(&one);
			while ((at = str_find(rest, fold->word)) != SIZE_MAX) {
				buf_adds(&one, str_sub(rest, 0, at));
				buf_adds(&one, fold->kind);
				rest = str_skip(rest, at + fold->word.n);
			}
			buf_adds(&one, rest);
			give(m, origin, buf_str(&one));
		}
		buf_clear(&all);
		buf_adds(&all, buf_str(&one));
	}
	buf_free(&all);
	buf_free(&one);
}

static void
cut(struct form_maker *m, struct parts *p, struct str s)
{
	size_t end[PARTS_MAX], from = 0;

	*p = (struct parts){ 0 };
	buf_clear(&m->folded);
	token_split(&m->tokens, s);
	for (size_t i = 0; i < m->tokens.n && p->n < PARTS_MAX; i++) {
		const struct token *t = &m->tokens.v[i];

		if (t->kind != TOKEN_WORD)
			continue;
		reading_fold(&m->folded, token_str(&m->tokens, i));
		p->initial[p->n] = (t->end - t->start == 1 &&
		    !ascii_digit(s.p[t->start])) ||
		    (t->end < s.n && s.p[t->end] == '.' &&
		    t->end - t->start <= INITIAL_MAX);
		end[p->n++] = m->folded.n;
	}
	for (size_t i = 0; i < p->n; from = end[i++])
		p->word[i] = str_sub(buf_str(&m->folded), from, end[i]);
	/* What no name follows is no initial: Gang Kujang I. */
	for (size_t i = p->n; i > 0 && p->initial[i - 1]; i--)
		p->initial[i - 1] = false;
}

/*
 * How many words of type the name begins with, 0 for none; *line is where the
 * table of cues has them.
 */
static size_t
type_words(struct form_maker *m, const struct parts *p, struct str kind,
    uint32_t *line)
{
	const struct cue *cue;
	size_t found = 0;

	buf_clear(&m->text);
	for (size_t i = 0; i < p->n && i < TYPE_WORDS_MAX; i++) {
		if (i > 0)
			buf_addc(&m->text, ' ');
		buf_adds(&m->text, p->word[i]);
		cue = cue_type(&m->g->cues, buf_str(&m->text), kind);
		if (cue == NULL)
			continue;
		found = i + 1;
		*line = cue->line;
	}
	return found < p->n ? found : 0;
}

/* Which words are written: joined by a blank or by nothing. */
enum writing { AS_CUT, INITIALS_JOINED, INITIALS_DROPPED, WRITINGS };

static void
write_parts(struct form_maker *m, const struct parts *p, size_t from,
    struct str type, enum writing how, bool blanks)
{
	bool glue = true;	/* no blank before the next word */

	buf_clear(&m->text);
	buf_adds(&m->text, type);
	if (type.n > 0)
		glue = !blanks;
	for (size_t i = from; i < p->n; i++) {
		if (p->initial[i] && how == INITIALS_DROPPED)
			continue;
		if (!glue)
			buf_addc(&m->text, ' ');
		buf_adds(&m->text, p->word[i]);
		glue = !blanks || (how == INITIALS_JOINED && p->initial[i] &&
		    i + 1 < p->n && p->initial[i + 1]);
	}
}

/* All that rules make of a name after its type word (or of all of it). */
static void
give_writings(struct form_maker *m, struct gazetteer_form origin,
    const struct parts *p, size_t from, struct str type)
{
	bool initials = false;

	for (size_t i = from; i < p->n; i++)
		initials = initials || p->initial[i];
	for (int how = AS_CUT; how < (initials ? WRITINGS : INITIALS_JOINED);
	    how++) {
		write_parts(m, p, from, type, (enum writing)how, true);
		give_spellings(m, origin);
		if (memchr(m->text.p, ' ', m->text.n) == NULL ||
		    (type.n > 0 && (type.n < LETTERS_MIN ||
		    memchr(type.p, ' ', type.n) != NULL)))
			continue;
		write_parts(m, p, from, type, (enum writing)how, false);
		give_spellings(m, origin);
	}
}

/* The forms that rules give of a text. */
static void
give_all(struct form_maker *m, struct gazetteer_form origin, struct str text)
{
	const struct gazetteer *g = m->g;
	struct str kind = g->entry[origin.entry].kind;
	struct parts p;
	uint32_t line;
	size_t type;

	cut(m, &p, text);
	type = type_words(m, &p, kind, &line);
	if (type == 0 || str_is(kind, "street")) {
		give_writings(m, origin, &p, type, STR(""));
		return;
	}
	origin.typed = true;
	give_writings(m, origin, &p, 0, STR(""));
	for (size_t i = g->cues.first[CUE_TYPE];
	    i < g->cues.first[CUE_TYPE + 1]; i++) {
		const struct cue *c = &g->cues.cue[i];

		if (str_eq(c->kind, kind) &&
		    (c->is_short || c->line == line))
			give_writings(m, origin, &p, type, c->word);
	}
}

/* The name is a form, with the annotations of a form typed so. */
static void
give_name(struct form_maker *m, uint32_t entry)
{
	const struct gazetteer_entry *e = &m->g->entry[entry];
	struct gazetteer_form *typed;
	struct gazetteer_form origin = { .entry = entry, .weight = 1,
	    .file = e->file, .line = e->line };
	struct parts p;
	uint32_t line;
	size_t type;

	cut(m, &p, e->name);
	type = str_is(e->kind, "street") ? type_words(m, &p, e->kind, &line) :
	    0;
	write_parts(m, &p, type, STR(""), AS_CUT, true);
	typed = made_find(m, buf_str(&m->text));
	if (typed != NULL) {
		m->missed[typed - m->made] = true;
		origin = *typed;
	}
	if (typed == NULL || !m->off[typed - m->made])
		give_all(m, origin, e->name);
}

/* Says of a form that is off that it would not be one anyway. */
static void
check_off(struct form_maker *m, size_t i, const struct gazetteer_entry *e)
{
	const struct gazetteer_form *f = &m->made[i];

	if (!m->missed[i])
		fault_warning(&m->g->faults, (struct place){
		    .file = m->g->file[f->file].path, .line = f->line,
		    .column = f->column }, "no-effect",
		    "'%s!' switches nothing off: no rule and no name gives %s "
		    "that form", fault_show(f->text), fault_show(e->name));
}

/* Those that are on become forms of the gazetteer. */
static void
keep(struct form_maker *m, struct gazetteer_entry *e)
{
	struct gazetteer *g = m->g;
	struct parts p;
	uint32_t line;

	e->form = (uint32_t)g->forms;
	for (size_t i = 0; i < m->n; i++) {
		if (m->off[i]) {
			check_off(m, i, e);
			continue;
		}
		if (!m->made[i].by_rule) {
			cut(m, &p, m->made[i].text);
			m->made[i].typed = type_words(m, &p, e->kind,
			    &line) > 0;
		}
		g->form = mem_grow(g->form, &m->form_cap, g->forms + 1,
		    sizeof(*g->form));
		g->form[g->forms++] = m->made[i];
	}
	e->forms = (uint32_t)g->forms - e->form;
}

void
form_make(struct form_maker *m, uint32_t entry, const struct form_cell *cell,
    size_t cells)
{
	size_t typed;

	m->n = 0;
	for (size_t i = 0; i < cells; i++) {
		struct str rest = cell[i].text, s;

		while (str_split(&rest, '|', &s)) {
			if (m->n == TYPED_MAX) {
				fault_error(&m->g->faults, cell[i].at,
				    "more than %d forms in a row", TYPED_MAX);
				break;
			}
			read_form(m, &cell[i], str_trim(s));
		}
	}
	typed = m->n;
	give_name(m, entry);
	for (size_t i = 0; i < typed; i++)
		if (!m->off[i])
			give_all(m, m->made[i], m->made[i].text);
	keep(m, &m->g->entry[entry]);
}

void
form_maker_free(struct form_maker *m)
{
	free(m->made);
	free(m->off);
	free(m->missed);
	token_free(&m->tokens);
	buf_free(&m->text);
	buf_free(&m->folded);
	*m = (struct form_maker){ 0 };
}
