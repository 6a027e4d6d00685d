#include "coding/candidates.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/multimap.h"
#include "codebook/book.h"
#include "match/index.h"
#include "match/present.h"
#include "match/sides.h"

/* Gives the rules their places. */
static void
make_places(struct candidates *a)
{
	const struct codebook *book = a->book;
	uint32_t place = 0;

	a->rule_at = mem_new(book->rules, sizeof(*a->rule_at));
	a->place = mem_new(book->rules, sizeof(*a->place));
	for (uint32_t i = 0; i < book->codes; i++) {
		const struct codebook_code *c = book->code + book->order[i];

		for (uint32_t k = 0; k < c->rules; k++) {
			uint32_t rule = c->first_rule + k;

			a->rule_at[place] = (struct candidates_rule){
			    book->rule[rule].weight, rule, book->order[i] };
			a->place[rule] = place++;
		}
	}
}

/* The sides of a way, as far as their numbers are small. */
static void
set_sides(uint16_t *side, const struct trigger_way *w)
{
	for (int k = 0; k < TRIGGER_ASKED; k++)
		side[k] = w->side[k] <= UINT16_MAX ? (uint16_t)w->side[k] :
		    SIDES_ANY;
}

/* Puts the ways in which not: lines of a code may hold side by side. */
static void
make_nots(struct candidates *a)
{
	const struct trigger *t = &a->trigger;
	uint32_t n = 0;

	a->not = mem_new(t->ways, sizeof(*a->not));
	a->first_not = mem_new((size_t)a->book->codes + 1,
	    sizeof(*a->first_not));
	for (uint32_t i = 0; i < a->book->codes; i++) {
		const struct codebook_code *c = a->book->code + i;
		uint32_t end = c->first_not + c->nots;

		a->first_not[i] = n;
		for (uint32_t rule = c->first_not; rule < end; rule++)
			for (uint32_t k = t->first[rule];
			    k < t->first[rule + 1]; k++) {
				a->not[n].rule = rule;
				set_sides(a->not[n++].side, t->way + k);
			}
	}
	assert(n <= t->ways);
	a->first_not[a->book->codes] = n;
}

/* Puts the ways that an atom triggers side by side. */
static void
make_ways(struct candidates *a, struct hits *h)
{
	const struct multimap *by_atom = &a->trigger.by_atom;
	uint32_t atoms = h->index->atoms, none = a->trigger.never;

	a->way = mem_new(by_atom->first[atoms], sizeof(*a->way));
	for (uint32_t i = 0; i < by_atom->first[atoms]; i++) {
		const struct trigger_way *w = a->trigger.way + by_atom->item[i];

		a->way[i].word = (uint16_t)(a->place[w->rule] / 64);
		a->way[i].bit = (uint8_t)(a->place[w->rule] % 64);
		a->way[i].stretch = (uint8_t)(a->way[i].word >> a->shift);
		set_sides(a->way[i].side, w);
	}
	for (uint32_t i = 0; i < atoms; i++) {
		h->atom[i].way = by_atom->first[i];
		h->atom[i].way_end = by_atom->item[by_atom->first[i]] == none ?
		    by_atom->first[i] : by_atom->first[i + 1];
	}
}

void
candidates_open(struct candidates *a, const struct codebook *book,
    struct hits *h, bool all)
{
	size_t words = book->rules / 64 + 1;

	*a = (struct candidates){ .book = book };
	assert(words <= UINT16_MAX);
	while ((words - 1) >> a->shift > 63)
		a->shift++;
	make_places(a);
	trigger_build(&a->trigger, book, h->index, all);
	make_ways(a, h);
	make_nots(a);
	a->bit = mem_new(words, sizeof(*a->bit));
	a->at = mem_new(book->rules, sizeof(*a->at));
	a->asked_stamp = mem_new(book->codes, sizeof(*a->asked_stamp));
}

static void
enter_rule(struct candidates *a, uint32_t rule)
{
	uint32_t place = a->place[rule];

	a->bit[place / 64] |= (uint64_t)1 << place % 64;
	a->some |= (uint64_t)1 << (place / 64 >> a->shift);
}

/* Takes the places whose bits are set, and clears these. */
static void
take_places(struct candidates *a)
{
	size_t n = 0;

	for (; a->some != 0; a->some &= a->some - 1) {
		size_t w = (size_t)__builtin_ctzll(a->some) << a->shift;
		size_t end = w + ((size_t)1 << a->shift);

		for (; w < end && w <= a->book->rules / 64; w++)
			for (; a->bit[w] != 0; a->bit[w] &= a->bit[w] - 1)
				a->at[n++] = (uint32_t)(w * 64 +
				    (size_t)__builtin_ctzll(a->bit[w]));
	}
	assert(n <= a->book->rules);
	a->n = n;
}

/*
 * Adds the rules that ask for codes on the agenda, or for headings above, and
 * those that ask for these.
 */
static void
add_users(struct candidates *a)
{
	for (size_t known = 0; a->n > known; ) {
		known = a->n;
		for (size_t i = 0; i < known; i++) {
			uint32_t rule = candidates_rule(a, i)->rule;

			enter_rule(a, rule);
			for (uint32_t c = a->book->rule[rule].code;
			    c != CODEBOOK_NONE &&
			    a->asked_stamp[c] != a->stamp;
			    c = a->book->code[c].parent) {
				a->asked_stamp[c] = a->stamp;
				MULTIMAP_EACH(&a->trigger.users, user, c)
					enter_rule(a, *user);
			}
		}
		take_places(a);
	}
}

static void
next_stamp(struct candidates *a)
{
	if (++a->stamp == 0) {
		memset(a->asked_stamp, 0,
		    a->book->codes * sizeof(*a->asked_stamp));
		a->stamp = 1;
	}
}

/* Enters the rule that may hold by a way. */
static inline uint64_t
enter_way(const struct candidates_way *w, const uint32_t *head, uint32_t base,
    uint64_t *bit)
{
	/* Without a branch, which nobody could foresee. */
	uint64_t open = (head[w->side[0]] >= base) & (head[w->side[1]] >= base);

	bit[w->word] |= open << w->bit;
	return open << w->stretch;
}

/* Enters the rules that may hold by ways of these atoms. */
static void
enter_ways(struct candidates *a, const struct hits *h)
{
	const struct hits_list *atoms = &h->rec.atoms;
	const uint32_t *head = h->present.head, base = h->present.base;
	uint64_t *bit = a->bit, some = a->some;

	for (size_t i = 0; i < atoms->n; i++) {
		const struct hits_atom *atom = h->atom + atoms->v[i];
		const struct candidates_way *w = a->way + atom->way;
		const struct candidates_way *end = a->way + atom->way_end;

		/* Lists of one length, or twice it, make few jumps. */
		do {
			some |= enter_way(w, head, base, bit) |
			    enter_way(w + 1, head, base, bit);
			w += TRIGGER_WAYS;
		} while (w < end);
	}
	a->some = some;
}

void
candidates_make(struct candidates *a, const struct hits *h)
{
	const struct trigger *t = &a->trigger;

	next_stamp(a);
	enter_ways(a, h);
	for (size_t i = 0; i < t->always_n; i++)
		enter_rule(a, t->always[i]);
	take_places(a);
	if (t->users.first[a->book->codes] > 0)
		add_users(a);
}

uint32_t
candidates_not(const struct candidates *a, const struct hits *h,
    uint32_t code, uint32_t *at)
{
	const struct candidates_not *v = a->not + a->first_not[code] + *at;
	const struct candidates_not *end = a->not + a->first_not[code + 1];
	uint32_t rule;

	for (; v < end; v++)
		if (present_side(&h->present, v->side[0]) &&
		    present_side(&h->present, v->side[1]))
			break;
	if (v == end)
		return CODEBOOK_NONE;
	/* Once will do for a line. */
	for (rule = v->rule; v < end && v->rule == rule; v++)
		;
	*at = (uint32_t)(v - a->not) - a->first_not[code];
	return rule;
}

void
candidates_close(struct candidates *a)
{
	trigger_free(&a->trigger);
	free(a->rule_at);
	free(a->place);
	free(a->bit);
	free(a->at);
	free(a->way);
	free(a->not);
	free(a->first_not);
	free(a->asked_stamp);
	*a = (struct candidates){ 0 };
}
