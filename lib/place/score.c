#include "place/score.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/multimap.h"
#include "gazetteer/places.h"
#include "mention/spots.h"

/* Weights of readings by what they are. */
#define KIND_STREET 4.0
#define KIND_PLACE 3.0
#define KIND_OUTSIDE 2.0
#define KIND_DISTRICT 1.5
#define KIND_BELOW 1.0
#define KIND_ABOVE 0.2

#define TYPE_AGREES 8.0		/* after a type word of their kind */
#define TYPE_DIFFERS 0.125	/* of another */
#define AN_EDIT 0.3		/* for each typing error */

/* The weight of "no place is meant". */
#define NO_PLACE 1.0
#define NO_PLACE_SHORT 2.0	/* of forms under SHORT letters */
#define BY_AT 0.125		/* after a place word */
#define BY_TYPE 0.0625		/* after a type word of a reading's kind */

/* That no place is meant by: */
#define NULL_WEAK 0.8		/* a weak form without its cue */
#define NULL_OTHER 0.2		/* a name that makes another one of a form */
#define NULL_HANDLE 0.6		/* @kel_dago */
#define PLATFORM_P 0.5		/* what a platform's name says */

enum {
	SHORT = 6,
	NEAR_REACH = 5		/* tokens to a word of near: or not: */
};

void
score_add(struct scores *s, uint32_t first, uint32_t district, uint32_t child,
    double p)
{
	for (size_t i = first; i < s->n; i++)
		if (s->part[i].district == district &&
		    s->part[i].child == child) {
			s->part[i].p += p;
			return;
		}
	s->part = mem_grow(s->part, &s->cap, s->n + 1, sizeof(*s->part));
	s->part[s->n++] = (struct score_part){ district, child, p };
}

void
score_entry(struct scores *s, uint32_t first, const struct districts *a,
    uint32_t entry, double p)
{
	for (uint32_t i = a->first[entry]; i < a->first[entry + 1]; i++)
		score_add(s, first, a->share[i].district, a->share[i].child,
		    p * a->share[i].share);
}

static double
kind_weight(const struct gazetteer_entry *e)
{
	switch (e->class) {
	case GAZETTEER_LEVEL:
		return e->level == 0 ? KIND_DISTRICT : KIND_BELOW;
	case GAZETTEER_PLACE:
		return str_is(e->kind, "street") ? KIND_STREET : KIND_PLACE;
	case GAZETTEER_OUTSIDE:
		return KIND_OUTSIDE;
	case GAZETTEER_ABOVE:
		return e->shares > 0 ? KIND_ABOVE : 0;
	case GAZETTEER_NEVER:
		return 0;
	}
	return 0;
}

static bool
has_one_near(const struct lexis *l, const struct mention *m, uint32_t word,
    uint32_t words)
{
	for (uint32_t i = word; i < word + words; i++)
		if (spots_near(l, l->near[i], m->first, m->last, NEAR_REACH))
			return true;
	return false;
}

/* Whether a type word stands before a reading, or in it, that is its kind. */
static bool
agrees(const struct lexis *l, const struct mention *m,
    const struct gazetteer_form *f)
{
	return (f->typed && !l->needs_type[f - l->g->form]) ||
	    (l->kind[f->entry] & m->kinds) != 0;
}

/* Whether it is a reading at all: some are none without their type word. */
static bool
is_reading(const struct lexis *l, const struct mention *m,
    const struct gazetteer_form *f)
{
	return !l->needs_type[f - l->g->form] || agrees(l, m, f);
}

/*
 * Whether a reading counts: it is no weak form, or its cue is there; of a
 * handle it is of the level that the handle says.
 */
static bool
is_open(const struct lexis *l, const struct mention *m,
    const struct gazetteer_form *f)
{
	if (m->handle)
		return agrees(l, m, f);
	if (!f->weak)
		return true;
	if (has_one_near(l, m, f->not_near, f->not_nears))
		return false;
	return agrees(l, m, f) || (f->at && m->at) ||
	    has_one_near(l, m, f->near, f->nears);
}

static double
weight_of(const struct lexis *l, const struct mention *m,
    const struct gazetteer_form *f, bool open, bool agree)
{
	double x = f->weight * kind_weight(l->g->entry + f->entry);

	if (f->bound && m->kinds == 0 && !open)
		return 0;
	if (agree)
		x *= TYPE_AGREES;
	else if (m->kinds != 0)
		x *= TYPE_DIFFERS;
	for (unsigned i = 0; i < m->edits; i++)
		x *= AN_EDIT;
	return x;
}

/* The readings of a mention, weighed. */
struct readings_sum {
	bool open;		/* some reading counts: the others do not */
	bool agree;		/* the type word is of one of their kinds */
	double sum;
	double most;
	uint32_t entry;		/* of which that is the weight */
};

/* What a reading weighs before that is known, and what is none. */
enum { READING_NONE = -1, READING_CLOSED, READING_OPEN };

static int
state_of(const struct lexis *l, const struct mention *m,
    const struct gazetteer_form *f)
{
	if (!is_reading(l, m, f))
		return READING_NONE;
	return is_open(l, m, f) ? READING_OPEN : READING_CLOSED;
}

/* Fills s->weight, by form of the text: READING_NONE for what counts not. */
static struct readings_sum
weigh(struct scores *s, const struct lexis *l, const struct mention *m)
{
	const uint32_t *form = l->forms.item + l->forms.first[m->text];
	uint32_t n = l->forms.first[m->text + 1] - l->forms.first[m->text];
	struct readings_sum r = { .entry = DISTRICTS_NONE };

	s->weight = mem_grow(s->weight, &s->weight_cap, n, sizeof(*s->weight));
	for (uint32_t i = 0; i < n; i++) {
		s->weight[i] = state_of(l, m, l->g->form + form[i]);
		r.open |= s->weight[i] == READING_OPEN;
	}
	for (uint32_t i = 0; i < n; i++) {
		const struct gazetteer_form *f = l->g->form + form[i];
		bool open = s->weight[i] == READING_OPEN, agree;

		if (s->weight[i] == READING_NONE || (r.open && !open)) {
			s->weight[i] = READING_NONE;
			continue;
		}
		agree = agrees(l, m, f);
		s->weight[i] = weight_of(l, m, f, open, agree);
		r.agree |= agree;
		r.sum += s->weight[i];
		if (s->weight[i] > r.most) {
			r.most = s->weight[i];
			r.entry = f->entry;
		}
	}
	return r;
}

/* Adds the shares of all readings, as weighed, a unit of weight being p. */
static void
add_readings(struct scores *s, uint32_t first, const struct districts *a,
    const struct lexis *l, uint32_t text, double p)
{
	const uint32_t *form = l->forms.item + l->forms.first[text];
	uint32_t n = l->forms.first[text + 1] - l->forms.first[text];

	for (uint32_t i = 0; i < n; i++)
		if (s->weight[i] != READING_NONE)
			score_entry(s, first, a, l->g->form[form[i]].entry,
			    p * s->weight[i]);
}

static double
no_place(const struct lexis *l, const struct mention *m, bool agree)
{
	double n = l->text[m->text].letters < SHORT ? NO_PLACE_SHORT :
	    NO_PLACE;

	if (m->at)
		n *= BY_AT;
	if (agree)
		n *= BY_TYPE;
	return n;
}

struct scored
score_mention(struct scores *s, const struct districts *a, const struct lexis *l,
    const struct mention *m)
{
	struct scored out = { .trust = 1, .part = (uint32_t)s->n,
	    .entry = DISTRICTS_NONE };
	struct readings_sum r;
	bool hint = false;
	double p;

	if (m->text == LEXIS_NONE) {
		out.null = m->null;
		return out;
	}
	r = weigh(s, l, m);
	out.entry = r.entry;
	/* gunakan is no Gunawan: a mistyped word alone is a hint at most. */
	if (m->edits > 0 && m->kinds == 0 && !m->at && !m->toward &&
	    !m->leaving && !m->segment && r.open) {
		r.open = false;
		hint = true;
	}
	/* The city; a mistyped word that would be a weak form. */
	if (!(r.sum > 0) || (!r.open && m->edits > 0 && !hint)) {
		out.null = 1;
		return out;
	}
	if (!r.open && m->kinds == 0)
		out.null = NULL_WEAK;
	else if (m->handle)
		out.null = NULL_HANDLE;
	else if (!r.open || m->other || (m->kinds != 0 && !r.agree))
		out.null = NULL_OTHER;
	else
		out.null = no_place(l, m, r.agree);
	p = (1 - out.null) / r.sum;
	if (r.open && !m->handle && !m->other && (m->kinds == 0 || r.agree)) {
		p = 1 / (r.sum + out.null);
		out.null *= p;
	}
	out.weak = !r.open && m->kinds == 0;
	add_readings(s, out.part, a, l, m->text, p);
	out.parts = (uint32_t)s->n - out.part;
	return out;
}

struct scored
score_name(struct scores *s, const struct districts *a, const struct lexis *l,
    struct str words)
{
	struct scored out = { .null = 1, .trust = 1, .part = (uint32_t)s->n,
	    .entry = DISTRICTS_NONE };
	struct mention m = { .text = lexis_find(l, words), .at = true };
	struct readings_sum r;

	if (m.text == LEXIS_NONE || !lexis_has_forms(l, m.text))
		return out;
	r = weigh(s, l, &m);
	if (!(r.sum > 0))
		return out;
	out.entry = r.entry;
	out.null = 1 - PLATFORM_P;
	add_readings(s, out.part, a, l, m.text, PLATFORM_P / r.sum);
	out.parts = (uint32_t)s->n - out.part;
	return out;
}

void
score_free(struct scores *s)
{
	free(s->part);
	free(s->weight);
	*s = (struct scores){ 0 };
}
