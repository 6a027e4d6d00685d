/* Maps of the newest things, beside a list that is searched from its start. */
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "check.h"
#include "stats/random.h"
#include "stream/recent.h"

struct slow {
	struct { uint64_t key, value; } item[4096];
	size_t n;
};

static size_t
slow_find(const struct slow *s, uint64_t key)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->item[i].key == key)
			return i;
	return SIZE_MAX;
}

static void
slow_remove(struct slow *s, size_t i)
{
	memmove(s->item + i, s->item + i + 1,
	    (s->n - i - 1) * sizeof(s->item[0]));
	s->n--;
}

static void
same(const struct recent *r, const struct slow *s, int step)
{
	size_t at = 0, i = 0;
	uint64_t key, *v;

	CHECK(r->n == s->n, "step %d: %zu items, not %zu", step, r->n, s->n);
	for (; (v = recent_each(r, &at, &key)) != NULL; i++)
		CHECK(i < s->n && key == s->item[i].key &&
		    *v == s->item[i].value, "step %d: item %zu is another",
		    step, i);
	CHECK(i == s->n, "step %d: visits %zu of %zu", step, i, s->n);
	v = recent_oldest(r, &key);
	CHECK(s->n == 0 ? v == NULL : v != NULL && key == s->item[0].key,
	    "step %d: another is the oldest", step);
}

/* One random change to both. */
static void
change(struct recent *r, struct slow *s, size_t most, uint64_t dice,
    uint64_t keys)
{
	uint64_t key = 1 + dice / 8 % keys, *v;
	size_t i = slow_find(s, key);

	v = recent_get(r, key);
	CHECK((v != NULL) == (i != SIZE_MAX), "%d: there or not", (int)key);
	switch (dice % 8) {
	case 0:
	case 1:
		CHECK(recent_drop(r, key) == (i != SIZE_MAX), "drop");
		if (i != SIZE_MAX)
			slow_remove(s, i);
		break;
	case 2:
		v = recent_renew(r, key);
		CHECK((v != NULL) == (i != SIZE_MAX), "renew");
		if (i == SIZE_MAX)
			break;
		s->item[s->n] = s->item[i];
		s->n++;
		slow_remove(s, i);
		CHECK(*v == s->item[s->n - 1].value, "a renewed value");
		break;
	default:
		v = recent_put(r, key);
		if (i == SIZE_MAX && s->n == most)
			slow_remove(s, 0);
		if (i == SIZE_MAX) {
			CHECK(*v == 0, "new room is not zeroed");
			s->item[i = s->n++].key = key;
		}
		*v = s->item[i].value = dice;
	}
}

/* Few bits are left in a slot for the way to its home where places take many. */
static void
against_list(size_t most, uint64_t keys, unsigned place_bits)
{
	static struct slow s;
	struct random dice = random_stream(most, keys);
	struct recent r;

	s.n = 0;
	recent_open(&r, most, sizeof(uint64_t));
	r.place_bits = place_bits;
	for (int step = 0; step < 20000; step++) {
		change(&r, &s, most, random_u64(&dice), keys);
		if (step % 97 == 0)
			same(&r, &s, step);
	}
	same(&r, &s, -1);
	CHECK(r.cap <= most + most / 4 + 1, "a ring of %zu for %zu", r.cap,
	    most);
	recent_close(&r);
}

int
main(void)
{
	static const size_t most[] = { 1, 2, 3, 64, 65, 100, 1000 };
	struct recent r;
	uint64_t key;

	for (size_t i = 0; i < ARRAY_N(most); i++) {
		against_list(most[i], most[i], 0);
		against_list(most[i], 3 * most[i], 0);
		against_list(most[i], 2 * most[i], 30);
		against_list(most[i], 3 * most[i], 31);
	}
	recent_open(&r, 2, 0);
	recent_put(&r, 0);
	CHECK(recent_get(&r, 0) != NULL, "0 is no key");
	CHECK(recent_get(&r, 1) != NULL, "0 is taken for 1");
	recent_put(&r, 7);
	CHECK(recent_full(&r) && recent_put(&r, 8) != NULL && r.n == 2, "full");
	CHECK(recent_oldest(&r, &key) != NULL && key == 7, "7 is the oldest");
	recent_close(&r);
	return failures > 0;
}
