#include "code/agenda.h"

#include <stdlib.h>

#include "base/mem.h"

void
agenda_open(struct agenda *a, const struct codebook *book,
    const struct index *index)
{
	uint32_t place = 0;

	*a = (struct agenda){ .book = book, .index = index };
	a->rule_at = mem_new(book->rules, sizeof(*a->rule_at));
	a->place = mem_new(book->rules, sizeof(*a->place));
	a->blocks = book->rules / 4096 + 1;
	a->bit = mem_new(a->blocks * 64, sizeof(*a->bit));
	a->block = mem_new(a->blocks, sizeof(*a->block));
	a->asked_stamp = mem_new(book->codes, sizeof(*a->asked_stamp));
	for (uint32_t i = 0; i < book->codes; i++) {
		const struct codebook_code *c = book->code + book->order[i];

		for (uint32_t k = 0; k < c->rules; k++) {
			a->rule_at[place] = c->first_rule + k;
			a->place[c->first_rule + k] = place++;
		}
	}
}

static inline void
add_rule(struct agenda *a, uint32_t rule)
{
	uint32_t place = a->place[rule];

	a->bit[place / 64] |= (uint64_t)1 << place % 64;
	a->block[place / 4096] |= (uint64_t)1 << place / 64 % 64;
}

static void
add_list(struct agenda *a, const struct index_lists *l, uint32_t key)
{
	for (uint32_t i = l->first[key]; i < l->first[key + 1]; i++)
		add_rule(a, l->item[i]);
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
				add_list(a, &a->index->users, c);
			}
		}
		take_places(a);
	}
}

void
agenda_make(struct agenda *a, const struct match *m)
{
	const struct index *ix = a->index;

	if (++a->stamp == 0) {
		memset(a->asked_stamp, 0, a->book->codes * sizeof(uint32_t));
		a->stamp = 1;
	}
	for (size_t i = 0; i < m->hits; i++)
		add_list(a, &ix->rules, m->hit[i].atom);
	for (size_t i = 0; i < ix->always_n; i++)
		add_rule(a, ix->always[i]);
	take_places(a);
	if (ix->users.first[a->book->codes] > 0)
		add_users(a);
}

void
agenda_close(struct agenda *a)
{
	free(a->rule_at);
	free(a->place);
	free(a->bit);
	free(a->block);
	free(a->asked_stamp);
	free(a->places.v);
	*a = (struct agenda){ 0 };
}
