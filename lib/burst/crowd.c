#include "burst/crowd.h"

#include <math.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/mem.h"

enum { FIRST_SLOTS = 64, DIGITS = 8 };

uint32_t
crowd_hash(struct str name)
{
	uint32_t h = (uint32_t)(hash_seeded(name, 0) >> 32);

	return h + (h == 0);
}

static uint32_t
place_in(const struct crowd *c, uint32_t hash)
{
	uint32_t at = hash & c->mask;

	while (c->slot[at] != 0 && c->slot[at] != hash)
		at = (at + 1) & c->mask;
	return at;
}

static void
make_room(struct crowd *c)
{
	struct crowd old = *c;

	c->mask = old.slot == NULL ? FIRST_SLOTS - 1 : old.mask * 2 + 1;
	c->slot = mem_new((size_t)c->mask + 1, sizeof(*c->slot));
	for (uint32_t i = 0; old.slot != NULL && i <= old.mask; i++)
		if (old.slot[i] != 0)
			c->slot[place_in(c, old.slot[i])] = old.slot[i];
	free(old.slot);
}

/* The bits that the sketch looks at, from both ends of the hash. */
static void
estimate_one(struct crowd *c, uint32_t hash)
{
	hll_add(&c->many, (uint64_t)hash << 32 | hash * 0x9e3779b1u);
}

static void
begin_estimate(struct crowd *c)
{
	for (uint32_t i = 0; i <= c->mask; i++)
		if (c->slot[i] != 0)
			estimate_one(c, c->slot[i]);
	free(c->slot);
	c->slot = NULL;
	c->estimated = true;
}

bool
crowd_add(struct crowd *c, uint32_t hash)
{
	uint32_t at;

	if (!c->estimated && c->n == CROWD_COUNTED && !crowd_has(c, hash))
		begin_estimate(c);
	if (c->estimated) {
		estimate_one(c, hash);
		return false;
	}
	if (c->slot == NULL || c->n >= (c->mask + 1) / 4 * 3)
		make_room(c);
	at = place_in(c, hash);
	if (c->slot[at] == hash)
		return false;
	c->slot[at] = hash;
	c->n++;
	return true;
}

bool
crowd_has(const struct crowd *c, uint32_t hash)
{
	return c->slot != NULL && c->slot[place_in(c, hash)] == hash;
}

double
crowd_people(const struct crowd *c)
{
	return c->estimated ? round(hll_estimate(&c->many)) : (double)c->n;
}

double
crowd_error(const struct crowd *c)
{
	return c->estimated ? HLL_ERROR : 0;
}

/* Of counted people the hashes, eight digits each; of others the sketch. */
void
crowd_write(struct buf *out, const struct crowd *c)
{
	buf_addz(out, c->estimated ? "\"~" : "\"");
	if (c->estimated)
		hll_write(out, &c->many);
	for (uint32_t i = 0; c->slot != NULL && i <= c->mask; i++)
		if (c->slot[i] != 0)
			buf_addf(out, "%08x", (unsigned)c->slot[i]);
	buf_addc(out, '"');
}

bool
crowd_read(struct crowd *c, struct str text)
{
	if (str_starts(text, STR("~"))) {
		c->estimated = true;
		return hll_merge(&c->many, str_skip(text, 1));
	}
	if (text.n % DIGITS != 0 || text.n / DIGITS > CROWD_COUNTED)
		return false;
	for (; text.n > 0; text = str_skip(text, DIGITS)) {
		uint32_t hash = 0;

		for (size_t i = 0; i < DIGITS; i++) {
			int digit = ascii_hex(text.p[i]);

			if (digit < 0)
				return false;
			hash = hash << 4 | (uint32_t)digit;
		}
		if (hash == 0)
			return false;
		crowd_add(c, hash);
	}
	return true;
}

void
crowd_free(struct crowd *c)
{
	free(c->slot);
	hll_free(&c->many);
	*c = (struct crowd){ 0 };
}
