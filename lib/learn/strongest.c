#include "learn/strongest.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "feature/feature.h"
#include "json/json.h"

enum { LOOKED_AT = 4 * STRONGEST_MAX };	/* slots of a code: some go unnamed */

static int
strongest_first(const void *a, const void *b)
{
	const struct strongest_slot *x = a, *y = b;

	return x->weight != y->weight ? ORDER(y->weight, x->weight) :
	    ORDER(x->slot, y->slot);
}

/* The slots that weight the code most. */
static void
find_slots(struct strongest *s, uint32_t code, struct strongest_slot *all)
{
	const struct model_file *m = s->model;
	uint32_t slots = (uint32_t)1 << m->bits;
	size_t n = 0;

	for (uint32_t i = 0; i < slots; i++) {
		size_t row = m->row[i];
		double w = (double)m->code[code].scale * (double)m->idf[row] *
		    m->weight[row * m->stride + code];

		if (row > 0 && w > 0)
			all[n++] = (struct strongest_slot){ w, i };
	}
	qsort(all, n, sizeof(*all), strongest_first);
	s->slots[code] = n < LOOKED_AT ? n : LOOKED_AT;
	for (size_t i = 0; i < s->slots[code]; i++) {
		s->slot[(size_t)code * LOOKED_AT + i] = all[i];
		s->wanted[all[i].slot] = true;
	}
}

static void
add_writer(struct strongest_name *n, uint64_t author)
{
	for (size_t i = 0; i < STRONGEST_AUTHORS && author != 0; i++) {
		if (n->author[i] == author)
			return;
		if (n->author[i] == 0) {
			n->author[i] = author;
			return;
		}
	}
}

/* The example at hand has a feature of this name. */
static void
take_name(void *to, uint32_t slot, struct str name)
{
	struct strongest *s = to;
	struct strongest_name *n;
	uint32_t known = s->names.n, number;

	if (!s->wanted[slot])
		return;
	number = names_add(&s->names, name);
	s->name = mem_grow(s->name, &s->name_cap, s->names.n,
	    sizeof(*s->name));
	n = s->name + number;
	if (number == known)
		*n = (struct strongest_name){ .slot = slot };
	if (n->last == s->number)
		return;
	n->last = s->number;
	n->posts += s->now->times;
	for (size_t i = 0; i < EXAMPLE_AUTHORS; i++)
		add_writer(n, s->now->author[i]);
}

void
strongest_open(struct strongest *s, const struct model_file *m,
    const struct examples *e, const struct feature_options *options)
{
	struct strongest_slot *all = mem_new((size_t)m->rows + 1, sizeof(*all));
	struct features f;

	*s = (struct strongest){ .model = m };
	s->slot = mem_new((size_t)m->codes * LOOKED_AT, sizeof(*s->slot));
	s->slots = mem_new(m->codes, sizeof(*s->slots));
	s->wanted = mem_new((size_t)1 << m->bits, sizeof(*s->wanted));
	for (uint32_t k = 0; k < m->codes; k++)
		find_slots(s, k, all);
	free(all);
	features_open(&f, options);
	f.named = take_name;
	f.named_to = s;
	for (uint32_t i = 0; i < e->n; i++) {
		s->now = e->v + i;
		s->number = i + 1;
		features_text(&f, s->now->text);
	}
	features_close(&f);
}

/* The name of a slot that most posts have, when enough have it. */
static uint32_t
name_of(const struct strongest *s, uint32_t slot)
{
	uint32_t best = NAMES_NONE;

	for (uint32_t i = 0; i < s->names.n; i++) {
		const struct strongest_name *n = s->name + i;

		if (n->slot != slot || n->posts < STRONGEST_POSTS ||
		    n->author[STRONGEST_AUTHORS - 1] == 0)
			continue;
		if (best == NAMES_NONE || n->posts > s->name[best].posts ||
		    (n->posts == s->name[best].posts &&
		    str_cmp(s->names.key[i], s->names.key[best]) < 0))
			best = i;
	}
	return best;
}

void
strongest_write(const struct strongest *s, struct buf *out, uint32_t code)
{
	size_t written = 0;

	buf_addc(out, '[');
	for (size_t i = 0; i < s->slots[code] && written < STRONGEST_MAX;
	    i++) {
		const struct strongest_slot *at = s->slot +
		    (size_t)code * LOOKED_AT + i;
		uint32_t name = name_of(s, at->slot);

		if (name == NAMES_NONE)
			continue;
		buf_addz(out, written++ > 0 ? ",[" : "[");
		json_quote(out, s->names.key[name]);
		buf_addf(out, ",%.4g]", at->weight);
	}
	buf_addc(out, ']');
}

void
strongest_close(struct strongest *s)
{
	names_free(&s->names);
	free(s->name);
	free(s->slot);
	free(s->slots);
	free(s->wanted);
	*s = (struct strongest){ 0 };
}
