#include "code/agenda.h"

#include <stdlib.h>

#include "base/mem.h"

void
agenda_open(struct agenda *a, const struct codebook *book,
    const struct index *index, bool all)
{
	uint32_t place = 0;

	*a = (struct agenda){ .book = book };
	trigger_build(&a->trigger, book, index, all);
	a->rule_at = mem_new(book->rules, sizeof(*a->rule_at));
	a->code_at = mem_new(book->rules, sizeof(*a->code_at));
	a->place = mem_new(book->rules, sizeof(*a->place));
	a->blocks = book->rules / 4096 + 1;
	a->bit = mem_new(a->blocks * 64, sizeof(*a->bit));
	a->block = mem_new(a->blocks, sizeof(*a->block));
	a->side_stamp = mem_new(a->trigger.kinds, sizeof(*a->side_stamp));
	a->asked_stamp = mem_new(book->codes, sizeof(*a->asked_stamp));
	for (uint32_t i = 0; i < book->codes; i++) {
		const struct codebook_code *c = book->code + book->order[i];

		for (uint32_t k = 0; k < c->rules; k++) {
			a->rule_at[place] = c->first_rule + k;
			a->code_at[place] = book->order[i];
			a->place[c->first_rule + k] = place++;
		}
	}
}

/* Whether all sides of a way are in the text. */
static inline bool
is_open(const struct agenda *a, const struct trigger_way *w)
{
	const uint32_t *side = a->trigger.side + w->first;
	bool open = a->side_stamp[w->side] == a->stamp;

	for (uint32_t i = 0; i < w->more; i++)
		open &= a->side_stamp[side[i]] == a->stamp;
	return open;
}

/* Adds a rule if it is open; without a branch, which nobody could foresee. */
static inline void
add_rule_if(struct agenda *a, uint32_t rule, bool open)
{
	uint32_t place = a->place[rule];

	a->bit[place / 64] |= (uint64_t)open << place % 64;
	a->block[place / 4096] |= (uint64_t)open << place / 64 % 64;
}

static void
add_rule(struct agenda *a, uint32_t rule)
{
	add_rule_if(a, rule, true);
}

/* Takes the places whose bits are set, and clears these. */
static void
take_places(struct agenda *a)
{
	a->places.n = 0;
	for (size_t i = 0; i < a->blocks; i++)
		for (; a->block[i] != 0; a->block[i] &= a->block[i] - 1) {
			size_t w = i * 64 +
			    (size_t)__builtin_ctzll(a->block[i]);

			for (; a->bit[w] != 0; a->bit[w] &= a->bit[w] - 1)
				hits_push(&a->places, (uint32_t)(w * 64 +
				    (size_t)__builtin_ctzll(a->bit[w])));
		}
}

/*
 * Adds the rules that ask for codes on the agenda, or for headings above, and
 * those that ask for these.
 */
static void
add_users(struct agenda *a)
{
	for (size_t known = 0; a->places.n > known; ) {
		known = a->places.n;
		for (size_t i = 0; i < known; i++) {
			uint32_t rule = agenda_rule(a, i);

			add_rule(a, rule);
			for (uint32_t c = a->book->rule[rule].code;
			    c != CODEBOOK_NONE &&
			    a->asked_stamp[c] != a->stamp;
			    c = a->book->code[c].parent) {
				a->asked_stamp[c] = a->stamp;
				LISTS_EACH(&a->trigger.users, user, c)
					add_rule(a, *user);
			}
		}
		take_places(a);
	}
}

static void
next_stamp(struct agenda *a)
{
	if (++a->stamp == 0) {
		memset(a->side_stamp, 0,
		    a->trigger.kinds * sizeof(*a->side_stamp));
		memset(a->asked_stamp, 0,
		    a->book->codes * sizeof(*a->asked_stamp));
		a->stamp = 1;
	}
}

void
agenda_make(struct agenda *a, const struct hits *h)
{
	const struct trigger *t = &a->trigger;

	next_stamp(a);
	a->side_stamp[TRIGGER_ANY] = a->stamp;
	for (size_t i = 0; i < h->atoms.n; i++)
		LISTS_EACH(&t->sides_of, side, h->atoms.v[i])
			a->side_stamp[*side] = a->stamp;
	for (size_t i = 0; i < h->atoms.n; i++)
		LISTS_EACH(&t->by_atom, way, h->atoms.v[i])
			add_rule_if(a, t->way[*way].rule,
			    is_open(a, t->way + *way));
	for (size_t i = 0; i < t->always_n; i++)
		add_rule(a, t->always[i]);
	take_places(a);
	if (t->users.first[a->book->codes] > 0)
		add_users(a);
}

bool
agenda_may_hold(const struct agenda *a, uint32_t rule)
{
	const struct trigger *t = &a->trigger;

	for (uint32_t i = t->first[rule]; i < t->first[rule + 1]; i++)
		if (is_open(a, t->way + i))
			return true;
	return false;
}

void
agenda_close(struct agenda *a)
{
	trigger_free(&a->trigger);
	free(a->rule_at);
	free(a->code_at);
	free(a->place);
	free(a->bit);
	free(a->block);
	free(a->side_stamp);
	free(a->asked_stamp);
	free(a->places.v);
	*a = (struct agenda){ 0 };
}
