#include "case/incident.h"

#include <assert.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/mem.h"

enum { FIRST_LISTS = 256 };

const char *const incident_link_name[INCIDENT_LINKS] = {
	"reply", "text", "place"
};

void
incidents_open(struct incidents *c, size_t most, uint64_t key)
{
	*c = (struct incidents){ .most = (uint32_t)most, .key = key };
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
	uint64_t h = hash_seeded((struct str){ (const char *)v, sizeof(v) },
	    c->key);

	return h == 0 ? 1 : h;
}

static uint32_t
place_of_pair(const struct incidents *c, uint32_t pair)
{
	uint32_t at = pair * 0x9e3779b1U >> 7 & c->list_mask;

	while (c->list[at] != 0 && c->pair[c->list[at] - 1].pair != pair)
		at = (at + 1) & c->list_mask;
	return at;
}

static void
grow_lists(struct incidents *c)
{
	uint32_t n = c->list == NULL ? FIRST_LISTS : 2 * (c->list_mask + 1);

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
}

static void
name_case(struct incident *i, struct str id, uint32_t nth)
{
	struct buf name = { i->id, 0, i->id_cap };

	buf_adds(&name, id);
	if (nth > 0) {
		buf_addc(&name, '/');
		buf_addu(&name, nth + 1);
	}
	i->id = name.p;
	i->id_n = (uint32_t)name.n;
	i->id_cap = (uint32_t)name.cap;
}

/* The post is one of the case's; its author may be new to it. */
static void
add_post(struct incidents *c, uint32_t slot, const struct incident_post *post)
{
	struct incident *i = &c->v[slot];
	uint64_t key[MEMBERS_BYS] = { post->id_key };

	if (post->words_key != 0)
		key[MEMBERS_WORDS] = both(c, post->words_key, i->code);
	if (post->author_key != 0)
		key[MEMBERS_AUTHOR] = both(c, post->author_key, slot);
	if (members_find(&c->members, MEMBERS_AUTHOR, key[MEMBERS_AUTHOR]) !=
	    MEMBERS_NONE)
		key[MEMBERS_AUTHOR] = 0;
	else
		i->people += post->author_key != 0;
	i->newest = members_add(&c->members, key, slot, i->newest);
	i->posts++;
	if (post->t < i->first)
		i->first = post->t;
	if (post->t > i->last)
		i->last = post->t;
}

uint32_t
incidents_begin(struct incidents *c, uint32_t code,
    const struct incident_post *post, uint32_t nth)
{
	uint32_t slot = (uint32_t)(c->opened % c->most);
	struct incident *i, old;

	assert(!incidents_full(c));
	if (slot >= c->cap) {
		size_t had = c->cap;

		c->v = mem_grow(c->v, &c->cap, slot + 1, sizeof(*c->v));
		memset(c->v + had, 0, (c->cap - had) * sizeof(*c->v));
	}
	i = &c->v[slot];
	old = *i;
	*i = (struct incident){ .id = old.id, .id_cap = old.id_cap,
		.first = post->t, .last = post->t, .answered = INCIDENT_NEVER,
		.offset = post->offset, .code = code, .newest = MEMBERS_NONE,
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
	members_drop(&c->members, c->v[slot].newest);
	c->v[slot].newest = MEMBERS_NONE;
	c->closed++;
}

uint32_t
incidents_with_words(const struct incidents *c, uint64_t words_key,
    uint32_t code)
{
	uint32_t m;

	if (words_key == 0)
		return INCIDENT_NONE;
	m = members_find(&c->members, MEMBERS_WORDS,
	    both(c, words_key, code));
	return m == MEMBERS_NONE ? INCIDENT_NONE : c->members.v[m].slot;
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

void
incidents_free(struct incidents *c)
{
	for (size_t i = 0; i < c->cap; i++)
		free(c->v[i].id);
	free(c->v);
	members_free(&c->members);
	free(c->list);
	free(c->pair);
}
