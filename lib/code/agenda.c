#include "code/agenda.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/sort.h"

void
agenda_open(struct agenda *a, const struct codebook *book,
    const struct index *index)
{
	uint32_t place = 0;

	*a = (struct agenda){ .book = book, .index = index };
	a->rule_at = mem_new(book->rules, sizeof(*a->rule_at));
	a->place = mem_new(book->rules, sizeof(*a->place));
	a->rule_stamp = mem_new(book->rules, sizeof(*a->rule_stamp));
	a->asked_stamp = mem_new(book->codes, sizeof(*a->asked_stamp));
	for (uint32_t i = 0; i < book->codes; i++) {
		const struct codebook_code *c = book->code + book->order[i];

		for (uint32_t k = 0; k < c->rules; k++) {
			a->rule_at[place] = c->first_rule + k;
			a->place[c->first_rule + k] = place++;
		}
	}
}

static void
add_rule(struct agenda *a, uint32_t rule)
{
	if (a->rule_stamp[rule] == a->stamp)
		return;
	a->rule_stamp[rule] = a->stamp;
	hits_push(&a->places, a->place[rule]);
}

static void
add_list(struct agenda *a, const struct index_lists *l, uint32_t key)
{
	for (uint32_t i = l->first[key]; i < l->first[key + 1]; i++)
		add_rule(a, l->item[i]);
}

/* Adds the rules that ask for codes on the agenda, or for headings above. */
static void
add_users(struct agenda *a)
{
	for (size_t i = 0; i < a->places.n; i++)
		for (uint32_t c = a->book->rule[agenda_rule(a, i)].code;
		    c != CODEBOOK_NONE && a->asked_stamp[c] != a->stamp;
		    c = a->book->code[c].parent) {
			a->asked_stamp[c] = a->stamp;
			add_list(a, &a->index->users, c);
		}
}

void
agenda_make(struct agenda *a, const struct match *m)
{
	const struct index *ix = a->index;

	if (++a->stamp == 0) {
		memset(a->rule_stamp, 0, a->book->rules * sizeof(uint32_t));
		memset(a->asked_stamp, 0, a->book->codes * sizeof(uint32_t));
		a->stamp = 1;
	}
	a->places.n = 0;
	for (size_t i = 0; i < m->hits; i++)
		add_list(a, &ix->rules, m->hit[i].atom);
	for (size_t i = 0; i < ix->always_n; i++)
		add_rule(a, ix->always[i]);
	if (ix->users.first[a->book->codes] > 0)
		add_users(a);
	sort_u32(a->places.v, a->places.n);
}

void
agenda_close(struct agenda *a)
{
	free(a->rule_at);
	free(a->place);
	free(a->rule_stamp);
	free(a->asked_stamp);
	free(a->places.v);
	*a = (struct agenda){ 0 };
}
