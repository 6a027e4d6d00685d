#include "coding/candidates.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/multimap.h"
#include "codebook/book.h"
#include "match/index.h"

/* Gives the rules their places. */
static void
make_places(struct candidates *a)
{
	const struct codebook *book = a->book;
	uint32_t place = 0;

	a->rule_at = mem_new(book->rules, sizeof(*a->rule_at));
	a->code_at = mem_new(book->rules, sizeof(*a->code_at));
	a->weight_at = mem_new(book->rules, sizeof(*a->weight_at));
	a->place = mem_new(book->rules, sizeof(*a->place));
	for (uint32_t i = 0; i < book->codes; i++) {
		const struct codebook_code *c = book->code + book->order[i];

		for (uint32_t k = 0; k < c->rules; k++) {
			a->rule_at[place] = c->first_rule + k;
			a->code_at[place] = book->order[i];
			a->weight_at[place] =
			    book->rule[c->first_rule + k].weight;
			a->place[c->first_rule + k] = place++;
		}
	}
}

/* Puts the ways that an atom triggers side by side. */
static void
make_ways(struct candidates *a, uint32_t atoms)
{
	const struct multimap *by_atom = &a->trigger.by_atom;

	a->way = mem_new(by_atom->first[atoms], sizeof(*a->way));
	for (uint32_t i = 0; i < by_atom->first[atoms]; i++) {
		const struct trigger_way *w = a->trigger.way + by_atom->item[i];

		a->way[i].place = a->place[w->rule];
		memcpy(a->way[i].side, w->side, sizeof(w->side));
	}
}

void
candidates_open(struct candidates *a, const struct codebook *book,
    const struct index *index, bool all)
{
	size_t words = book->rules / 64 + 1;

	*a = (struct candidates){ .book = book };
	make_places(a);
	trigger_build(&a->trigger, book, index, all);
	make_ways(a, index->atoms);
	while ((words - 1) >> a->shift > 63)
		a->shift++;
	a->bit = mem_new(words, sizeof(*a->bit));
	a->at = mem_new(book->rules, sizeof(*a->at));
	a->side_stamp = mem_new(a->trigger.sides, sizeof(*a->side_stamp));
	a->asked_stamp = mem_new(book->codes, sizeof(*a->asked_stamp));
}

/* Whether these sides are in the text. */
static inline bool
are_there(const struct candidates *a, const uint32_t *side)
{
	bool there = true;

	for (int i = 0; i < TRIGGER_ASKED; i++)
		there &= a->side_stamp[side[i]] == a->stamp;
	return there;
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
			uint32_t rule = candidates_rule(a, i);

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
		memset(a->side_stamp, 0,
		    a->trigger.sides * sizeof(*a->side_stamp));
		memset(a->asked_stamp, 0,
		    a->book->codes * sizeof(*a->asked_stamp));
		a->stamp = 1;
	}
}

/* Notes which sides the text has. */
static void
find_sides(struct candidates *a, const struct hits_list *atoms)
{
	const struct multimap *of = &a->trigger.sides_of;
	uint32_t *there = a->side_stamp, stamp = a->stamp;

	there[TRIGGER_ANY] = stamp;
	for (size_t i = 0; i < atoms->n; i++) {
		const uint32_t *first = of->first + atoms->v[i];
		const uint32_t *side = of->item + first[0];
		const uint32_t *end = of->item + first[1];

		do
			for (int k = 0; k < TRIGGER_OF_ATOM; k++)
				there[*side++] = stamp;
		while (side < end);
	}
}

/* Enters the rules that may hold by ways of these atoms. */
static void
enter_ways(struct candidates *a, const struct hits_list *atoms)
{
	const uint32_t *first = a->trigger.by_atom.first;
	const uint32_t *there = a->side_stamp, stamp = a->stamp;
	uint64_t *bit = a->bit, some = a->some;
	unsigned shift = a->shift;

	for (size_t i = 0; i < atoms->n; i++) {
		const struct candidates_way *w = a->way + first[atoms->v[i]];
		const struct candidates_way *end = a->way +
		    first[atoms->v[i] + 1];

		/* Without a branch, which nobody could foresee. */
		do
			for (int k = 0; k < TRIGGER_WAYS; k++, w++) {
				uint64_t open = (there[w->side[0]] == stamp) &
				    (there[w->side[1]] == stamp);

				bit[w->place / 64] |= open << w->place % 64;
				some |= open << (w->place / 64 >> shift);
			}
		while (w < end);
	}
	a->some = some;
}

void
candidates_make(struct candidates *a, const struct hits *h)
{
	const struct trigger *t = &a->trigger;

	next_stamp(a);
	find_sides(a, &h->rec.atoms);
	enter_ways(a, &h->rec.atoms);
	for (size_t i = 0; i < t->always_n; i++)
		enter_rule(a, t->always[i]);
	take_places(a);
	if (t->users.first[a->book->codes] > 0)
		add_users(a);
}

bool
candidates_may_hold(const struct candidates *a, uint32_t rule)
{
	const struct trigger *t = &a->trigger;

	for (uint32_t i = t->first[rule]; i < t->first[rule + 1]; i++)
		if (are_there(a, t->way[i].side))
			return true;
	return false;
}

void
candidates_close(struct candidates *a)
{
	trigger_free(&a->trigger);
	free(a->rule_at);
	free(a->code_at);
	free(a->weight_at);
	free(a->place);
	free(a->bit);
	free(a->at);
	free(a->side_stamp);
	free(a->way);
	free(a->asked_stamp);
	*a = (struct candidates){ 0 };
}
