#include "incident/incident.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/hash.h"
#include "base/mem.h"

enum { FIRST_LISTS = 256 };

const char *const incident_link_name[INCIDENT_LINKS] = {
	"reply", "text", "place"
};

void
incidents_open(struct incidents *c, size_t most)
{
	*c = (struct incidents){ .most = (uint32_t)most };
}

bool
incidents_full(const struct incidents *c)
{
	return c->opened - c->closed == c->most;
}

uint32_t
incidents_oldest(const struct incidents *c)
{
	return c->opened == c->closed ? INCIDENT_NONE :
	    (uint32_t)(c->closed % c->most);
}

/* A hash of two numbers. */
static uint64_t
both(const struct incidents *c, uint64_t a, uint64_t b)
{
	uint64_t v[2] = { a, b };

	return hash_key((struct str){ (const char *)v, sizeof(v) }, c->key);
}

static uint32_t
place_of_pair(const struct incidents *c, uint32_t pair)
{
	uint32_t at = pair * 0x9e3779b1U >> 7 & c->list_mask;

	while (c->list[at] != 0 && c->pair[c->list[at] - 1].pair != pair)
		at = (at + 1) & c->list_mask;
	return at;
}

/* Lists that have become empty go; where too few are, there is more room. */
static void
grow_lists(struct incidents *c)
{
	uint32_t n = c->list == NULL ? FIRST_LISTS : c->list_mask + 1;
	size_t kept = 0;

	for (size_t i = 0; i < c->pairs; i++)
		if (c->pair[i].first != 0)
			c->pair[kept++] = c->pair[i];
	c->pairs = kept;
	while (4 * (kept + 1) > n)
		n *= 2;
	c->list = mem_resize(c->list, n, sizeof(*c->list));
	memset(c->list, 0, n * sizeof(*c->list));
	c->list_mask = n - 1;
	for (uint32_t i = 0; i < c->pairs; i++)
		c->list[place_of_pair(c, c->pair[i].pair)] = i + 1;
}

/* The list of a code in a district, which is made when new. */
static struct incident_list *
list_of(struct incidents *c, uint32_t code, uint16_t district)
{
	uint32_t at, pair = code << 16 | district;

	if (2 * (c->pairs + 1) > c->list_mask)
		grow_lists(c);
	at = place_of_pair(c, pair);
	if (c->list[at] == 0) {
		c->pair = mem_grow(c->pair, &c->pair_cap, c->pairs + 1,
		    sizeof(*c->pair));
		c->pair[c->pairs] = (struct incident_list){ .pair = pair };
		c->list[at] = (uint32_t)++c->pairs;
	}
	return &c->pair[c->list[at] - 1];
}

/* The neighbour of a case in one of its lists. */
static uint32_t *
after_of(struct incidents *c, uint32_t link)
{
	return &c->v[(link - 1) / SITE_PLACES].after[(link - 1) % SITE_PLACES];
}

static uint32_t *
before_of(struct incidents *c, uint32_t link)
{
	return &c->v[(link - 1) / SITE_PLACES].before[(link - 1) % SITE_PLACES];
}

static void
unlist(struct incidents *c, uint32_t slot)
{
	struct incident *i = &c->v[slot];

	for (uint32_t k = 0; k < i->listed; k++) {
		struct incident_list *list = list_of(c, i->code,
		    i->site.place[k].district);

		if (i->before[k] == 0)
			list->first = i->after[k];
		else
			*after_of(c, i->before[k]) = i->after[k];
		if (i->after[k] != 0)
			*before_of(c, i->after[k]) = i->before[k];
	}
	i->listed = 0;
}

/* Puts a case at the head of its lists: it has the latest post. */
static void
enlist(struct incidents *c, uint32_t slot)
{
	struct incident *i = &c->v[slot];

	assert(i->listed == 0);
	for (uint32_t k = 0; k < i->site.places; k++) {
		struct incident_list *list = list_of(c, i->code,
		    i->site.place[k].district);
		uint32_t link = slot * SITE_PLACES + k + 1;

		i->before[k] = 0;
		i->after[k] = list->first;
		if (list->first != 0)
			*before_of(c, list->first) = link;
		list->first = link;
	}
	i->listed = i->site.places;
	i->turn = ++c->turns;
}

/* Room for n bytes of an id: no more, as there are many cases. */
static void
make_room_for_id(struct incident *i, size_t n)
{
	if (n <= i->id_cap)
		return;
	i->id = mem_resize(i->id, n, 1);
	i->id_cap = (uint32_t)n;
}

static void
name_case(struct incident *i, struct str id, uint32_t nth)
{
	enum { DIGITS = 12 };	/* of /2, /3 ... and the NUL of snprintf(3) */

	make_room_for_id(i, id.n + (nth > 0 ? DIGITS : 0));
	memcpy(i->id, id.p, id.n);
	i->id_n = (uint32_t)id.n;
	if (nth > 0)
		i->id_n += (uint32_t)snprintf(i->id + id.n, DIGITS, "/%" PRIu32,
		    nth + 1);
}

/* The post is one of the case's; its author may be new to it. */
static void
add_post(struct incidents *c, uint32_t slot, const struct incident_post *post)
{
	struct incident *i = &c->v[slot];
	uint64_t key[ROSTER_BYS] = { post->id_key };

	if (post->words_key != 0)
		key[ROSTER_WORDS] = both(c, post->words_key, i->code);
	if (post->author_key != 0)
		key[ROSTER_AUTHOR] = both(c, post->author_key, slot);
	if (roster_find(&c->roster, ROSTER_AUTHOR, key[ROSTER_AUTHOR]) !=
	    ROSTER_NONE)
		key[ROSTER_AUTHOR] = 0;
	else
		i->people += post->author_key != 0;
	i->newest = roster_add(&c->roster, key, slot, i->newest);
	i->posts++;
	if (post->t < i->first)
		i->first = post->t;
	if (post->t > i->last)
		i->last = post->t;
}

/* The slot of the next case, with room in the array. */
static uint32_t
next_slot(struct incidents *c)
{
	uint32_t slot = (uint32_t)(c->opened % c->most);
	size_t had = c->cap;

	assert(!incidents_full(c));
	c->v = mem_grow(c->v, &c->cap, slot + 1, sizeof(*c->v));
	if (c->cap > had)
		memset(c->v + had, 0, (c->cap - had) * sizeof(*c->v));
	return slot;
}

uint32_t
incidents_begin(struct incidents *c, uint32_t code,
    const struct incident_post *post, uint32_t nth)
{
	uint32_t slot = next_slot(c);
	struct incident *i = &c->v[slot];

	*i = (struct incident){ .id = i->id, .id_cap = i->id_cap,
		.first = post->t, .last = post->t, .answered = INCIDENT_NEVER,
		.offset = post->offset, .code = code, .newest = ROSTER_NONE,
		.platform = post->platform, .young = true,
		.site = *post->site };
	name_case(i, post->id, nth);
	c->opened++;
	add_post(c, slot, post);
	enlist(c, slot);
	return slot;
}

void
incidents_join(struct incidents *c, uint32_t slot,
    const struct incident_post *post, enum incident_link link)
{
	struct incident *i = &c->v[slot];
	bool latest = post->t >= i->last;

	i->link[link]++;
	add_post(c, slot, post);
	if (!latest && post->site->p <= i->site.p) {
		site_add(&i->site, post->site);
		return;
	}
	unlist(c, slot);
	site_add(&i->site, post->site);
	enlist(c, slot);
}

void
incidents_close_oldest(struct incidents *c)
{
	uint32_t slot = incidents_oldest(c);

	assert(slot != INCIDENT_NONE);
	unlist(c, slot);
	roster_drop(&c->roster, c->v[slot].newest);
	c->v[slot].newest = ROSTER_NONE;
	c->closed++;
}

uint32_t
incidents_with_words(const struct incidents *c, uint64_t words_key,
    uint32_t code)
{
	uint32_t m;

	if (words_key == 0)
		return INCIDENT_NONE;
	m = roster_find(&c->roster, ROSTER_WORDS,
	    both(c, words_key, code));
	return m == ROSTER_NONE ? INCIDENT_NONE : c->roster.v[m].slot;
}

uint32_t
incidents_in(const struct incidents *c, uint32_t code, uint16_t district,
    uint32_t *link)
{
	if (*link == 0) {
		uint32_t at;

		if (c->list == NULL)
			return INCIDENT_NONE;
		at = place_of_pair(c, code << 16 | district);
		*link = c->list[at] == 0 ? 0 : c->pair[c->list[at] - 1].first;
	} else {
		*link = c->v[(*link - 1) / SITE_PLACES].after[(*link - 1) %
		    SITE_PLACES];
	}
	return *link == 0 ? INCIDENT_NONE : (*link - 1) / SITE_PLACES;
}

uint32_t
incidents_restore(struct incidents *c, const struct incident *from,
    struct str id)
{
	struct incident *i;
	uint32_t slot;
	char *room;
	uint32_t cap;

	if (incidents_full(c))
		return INCIDENT_NONE;
	slot = next_slot(c);
	i = &c->v[slot];
	room = i->id;
	cap = i->id_cap;
	*i = *from;
	i->id = room;
	i->id_cap = cap;
	i->newest = ROSTER_NONE;
	i->listed = 0;
	name_case(i, id, 0);
	c->opened++;
	return slot;
}

void
incidents_restore_post(struct incidents *c, uint32_t slot,
    const uint64_t key[ROSTER_BYS])
{
	c->v[slot].newest = roster_add(&c->roster, key, slot,
	    c->v[slot].newest);
}

/* The one whose turn came first comes first. */
static int
by_turn(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return ORDER(x[0], y[0]);
}

void
incidents_restored(struct incidents *c)
{
	uint64_t (*turn)[2] = mem_new((size_t)(c->opened - c->closed) + 1,
	    sizeof(*turn));
	size_t n = 0;

	INCIDENTS_EACH(c, slot) {
		turn[n][0] = c->v[slot].turn;
		turn[n++][1] = slot;
	}
	qsort(turn, n, sizeof(*turn), by_turn);
	for (size_t k = 0; k < n; k++)
		enlist(c, (uint32_t)turn[k][1]);
	free(turn);
}

void
incidents_free(struct incidents *c)
{
	for (size_t i = 0; i < c->cap; i++)
		free(c->v[i].id);
	free(c->v);
	roster_free(&c->roster);
	free(c->list);
	free(c->pair);
}
