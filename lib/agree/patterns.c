#include "agree/patterns.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "validity/agreement.h"

enum { SETS_MAX = 2048 };

/* Adds a post coded like this; the key is the values, the weight, the class. */
static void
add_pattern(struct patterns *p, const uint16_t *value, double weight, unsigned class)
{
	uint32_t number, before = p->keys.n;

	buf_clear(&p->key);
	buf_add(&p->key, value, p->coders * sizeof(*value));
	buf_add(&p->key, &weight, sizeof(weight));
	buf_addc(&p->key, (char)class);
	number = names_add(&p->keys, buf_str(&p->key));
	if (number == before) {
		p->unit = mem_grow(p->unit, &p->unit_cap, p->n + 1,
		    sizeof(*p->unit));
		p->value = mem_grow(p->value, &p->cap, (p->n + 1) * p->coders,
		    sizeof(*p->value));
		memcpy(p->value + p->n * p->coders, value,
		    p->coders * sizeof(*value));
		p->unit[p->n++] = (struct agreement_unit){ NULL, 0, weight,
			class };
	}
	p->unit[number].times++;
}

/* Counts, by pattern, how many coders gave each value. */
static void
count(struct patterns *p)
{
	p->given = mem_new(p->n * p->values + 1, sizeof(*p->given));
	p->plain = mem_new(p->n + 1, sizeof(*p->plain));
	for (size_t i = 0; i < p->n; i++) {
		double *given = p->given + i * p->values;

		for (size_t c = 0; c < p->coders; c++) {
			uint16_t v = p->value[i * p->coders + c];

			if (v < p->values)
				given[v]++;
		}
		p->unit[i].given = given;
		p->plain[i] = p->unit[i];
		p->plain[i].weight = 1;
	}
}

static size_t
coded(const uint16_t *value, size_t coders)
{
	size_t n = 0;

	for (size_t i = 0; i < coders; i++)
		n += value[i] != CODINGS_MISSING;
	return n;
}

/* By class: posts drawn, and those of them that two coded or more. */
struct part {
	double drawn;
	double twice;
	double w;
	double w2;
	double open;
	double least;
	double most;
};

/* Of the drawn posts only some are coded twice: p is of both together. */
static void
find_parts(struct part *part, const struct codings *c, uint16_t code,
    const struct drawn *d, uint16_t *value, size_t but)
{
	for (uint32_t i = 0; i < d->ids.n; i++) {
		if (d->post[i].p == 0)
			continue;
		struct part *h = &part[drawn_class(d, i, c->codes.key[code])];

		h->drawn++;
		if (i >= c->posts.n)
			continue;
		(void)codings_of(c, i, code, value);
		if (but < c->coders.n)
			value[but] = CODINGS_MISSING;
		h->twice += coded(value, c->coders.n) >= 2;
	}
}

/*
 * f of each class: 1 - n/N where all p are alike, else weighted. A unit that
 * stands for copies counts as drawn with less chance: f is no smaller than it is.
 */
static void
set_f(struct patterns *p, struct part *part)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct agreement_unit *u = &p->unit[i];
		struct part *h = &part[u->class];
		double chance = 1 / u->weight;

		if (coded(p->value + i * p->coders, p->coders) < 2)
			continue;
		h->least = h->w > 0 ? fmin(h->least, chance) : chance;
		h->most = h->w > 0 ? fmax(h->most, chance) : chance;
		h->w += u->times * u->weight;
		h->w2 += u->times * u->weight * u->weight;
		h->open += u->times * (1 - chance) * u->weight * u->weight;
	}
	for (size_t c = 0; c < AGREEMENT_CLASSES; c++)
		p->f[c] = !(part[c].w2 > 0) ? 1 :
		    part[c].least == part[c].most ? 1 - part[c].least :
		    part[c].open / part[c].w2;
}

void
patterns_of_code(struct patterns *p, const struct codings *c, uint16_t code,
    const struct drawn *d, size_t but)
{
	uint16_t *value = mem_new(c->coders.n + 1, sizeof(*value));
	struct part part[AGREEMENT_CLASSES] = { { 0 } };

	*p = (struct patterns){ .coders = c->coders.n,
		.values = c->values.n, .weighted = d != NULL };
	if (d != NULL)
		find_parts(part, c, code, d, value, but);
	for (uint32_t i = 0; i < c->posts.n; i++) {
		double weight = 1;
		unsigned class = 0;

		(void)codings_of(c, i, code, value);
		if (but < c->coders.n)
			value[but] = CODINGS_MISSING;
		if (coded(value, p->coders) == 0)
			continue;
		if (d != NULL) {
			class = drawn_class(d, i, c->codes.key[code]);
			if (part[class].twice > 0)
				weight = d->post[i].copies / (d->post[i].p *
				    part[class].twice / part[class].drawn);
		}
		add_pattern(p, value, weight, class);
	}
	if (d != NULL)
		set_f(p, part);
	count(p);
	free(value);
}

/* The set of codes that each coder gave the post; false: too many sets. */
static bool
sets_of(struct patterns *p, const struct codings *c, uint32_t post,
    uint16_t *value, uint16_t *set, uint64_t *bits, size_t words)
{
	memset(bits, 0, p->coders * words * sizeof(*bits));
	for (size_t k = 0; k < p->coders; k++)
		set[k] = 0;
	for (uint32_t code = 0; code < c->codes.n; code++) {
		(void)codings_of(c, post, (uint16_t)code, value);
		for (size_t k = 0; k < p->coders; k++) {
			if (value[k] == CODINGS_MISSING)
				set[k] = CODINGS_MISSING;
			else if (value[k] == CODINGS_YES)
				bits[k * words + code / 64] |=
				    (uint64_t)1 << code % 64;
		}
	}
	for (size_t k = 0; k < p->coders; k++) {
		int codes = 0;

		if (set[k] == CODINGS_MISSING)
			continue;
		for (size_t w = 0; w < words; w++)
			codes += __builtin_popcountll(bits[k * words + w]);
		p->single = p->single && codes <= 1;
		set[k] = (uint16_t)names_add(&p->sets, (struct str){
		    (const char *)(bits + k * words), words * sizeof(*bits) });
		if (p->sets.n > SETS_MAX)
			return false;
	}
	return true;
}

bool
patterns_of_sets(struct patterns *p, const struct codings *c, size_t but)
{
	const size_t words = c->codes.n / 64 + 1, coders = c->coders.n;
	uint16_t *value = mem_new(2 * coders + 1, sizeof(*value));
	uint64_t *bits = mem_new(coders * words + 1, sizeof(*bits));
	uint16_t *set = value + coders;
	bool good = true;

	*p = (struct patterns){ .coders = coders, .single = true };
	for (uint32_t i = 0; good && i < c->posts.n; i++) {
		if (c->start[i] == c->start[i + 1])
			continue;
		good = sets_of(p, c, i, value, set, bits, words);
		if (but < coders)
			set[but] = CODINGS_MISSING;
		if (coded(set, coders) > 0)
			add_pattern(p, set, 1, 0);
	}
	p->values = p->sets.n;
	if (good)
		count(p);
	free(value);
	free(bits);
	return good;
}

struct agreement_data
patterns_data(const struct patterns *p, bool plain)
{
	struct agreement_data data = { plain ? p->plain : p->unit, p->n,
		p->values, p->weighted && !plain, { 0 } };

	memcpy(data.f, p->f, sizeof(data.f));
	return data;
}

double
patterns_pair(const struct patterns *p, size_t a, size_t b, bool plain,
    double *table)
{
	double n = 0;

	memset(table, 0, p->values * p->values * sizeof(*table));
	for (size_t i = 0; i < p->n; i++) {
		uint16_t x = p->value[i * p->coders + a];
		uint16_t y = p->value[i * p->coders + b];

		if (x >= p->values || y >= p->values)
			continue;
		n += p->unit[i].times;
		table[x * p->values + y] += p->unit[i].times *
		    (plain ? 1 : p->unit[i].weight);
	}
	return n;
}

void
patterns_free(struct patterns *p)
{
	free(p->value);
	free(p->unit);
	free(p->plain);
	free(p->given);
	buf_free(&p->key);
	names_free(&p->keys);
	names_free(&p->sets);
	*p = (struct patterns){ 0 };
}
