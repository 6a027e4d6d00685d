#include "feature/placewords.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "feature/wordcache.h"
#include "gazetteer/gazetteer.h"
#include "gazetteer/places.h"

uint64_t
placewords_hash(uint64_t h, uint64_t word)
{
	h = ((h + 1) ^ word) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

/* The lowest bit says which of the two it is. */
static uint64_t
slot_value(uint64_t h, bool typed)
{
	return (h | 3) ^ (typed ? 0 : 1);
}

static size_t
find_slot(const struct placewords *p, uint64_t v)
{
	size_t i = (size_t)(v >> 20) & p->mask;

	while (p->slot[i] != 0 && p->slot[i] != v)
		i = (i + 1) & p->mask;
	return i;
}

static void
make_room(struct placewords *p)
{
	struct placewords old = *p;

	if (p->slot != NULL && 2 * (p->n + 1) <= p->mask)
		return;
	p->mask = old.slot == NULL ? 1023 : 2 * old.mask + 1;
	p->slot = mem_new(p->mask + 1, sizeof(*p->slot));
	for (size_t i = 0; old.slot != NULL && i <= old.mask; i++)
		if (old.slot[i] != 0)
			p->slot[find_slot(p, old.slot[i])] = old.slot[i];
	free(old.slot);
}

static void
add_name(struct placewords *p, const struct gazetteer_form *f,
    struct buf *text)
{
	struct str rest = f->text, word;
	uint64_t h = 0, v;
	size_t n = 0;

	while (str_split(&rest, ' ', &word)) {
		buf_clear(text);
		wordcache_zero(text, word);
		h = placewords_hash(h, wordcache_hash(buf_str(text)));
		n++;
	}
	if (n == 0)
		return;
	make_room(p);
	v = slot_value(h, f->typed);
	p->n += p->slot[find_slot(p, v)] == 0;
	p->slot[find_slot(p, v)] = v;
	if (n > p->longest)
		p->longest = n;
}

void
placewords_open(struct placewords *p, const struct cli_list *names)
{
	struct gazetteer *g = gazetteer_open(names->item, names->n);
	struct buf text = { 0 };

	*p = (struct placewords){ 0 };
	for (size_t i = 0; i < g->forms; i++)
		if (!g->form[i].weak)
			add_name(p, g->form + i, &text);
	gazetteer_close(g);
	buf_free(&text);
}

enum placewords_is
placewords_find(const struct placewords *p, uint64_t h)
{
	if (p->slot == NULL)
		return PLACEWORDS_NONE;
	if (p->slot[find_slot(p, slot_value(h, false))] != 0)
		return PLACEWORDS_NAME;
	return p->slot[find_slot(p, slot_value(h, true))] != 0 ?
	    PLACEWORDS_TYPED : PLACEWORDS_NONE;
}

void
placewords_free(struct placewords *p)
{
	free(p->slot);
	*p = (struct placewords){ 0 };
}
