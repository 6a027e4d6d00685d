/*
 * Space-Saving: an example worked by hand, and what it promises of random
 * uses, with counters pinned and restored.
 */
#include "stream/sketch.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/random.h"

enum { KEYS = 400, USES = 100000, COUNTERS = 40 };

static int failures;

static void
expect(bool good, const char *what, struct str key)
{
	if (good)
		return;
	failures++;
	printf("%s: %.*s\n", what, (int)key.n, key.p);
}

static void
expect_counter(const struct sketch *s, struct str key, uint64_t count,
    uint64_t error)
{
	uint32_t i = sketch_find(s, key);

	expect(i != SKETCH_NONE && s->counter[i].count == count &&
	    s->counter[i].error == error, "count and error", key);
}

static void
example(void)
{
	static const char uses[] = "abacabadcaebacfab";
	struct sketch s;
	bool taken;

	sketch_open(&s, 3);
	for (size_t i = 0; uses[i] != '\0'; i++)
		sketch_add(&s, (struct str){ uses + i, 1 }, &taken);
	expect_counter(&s, STR("a"), 7, 0);
	expect_counter(&s, STR("b"), 5, 4);
	expect_counter(&s, STR("f"), 5, 4);
	expect(sketch_find(&s, STR("c")) == SKETCH_NONE, "is gone", STR("c"));
	sketch_free(&s);
}

/* Names of numbers, few of which are used often. */
static struct str
draw_key(struct random *r, char name[8], size_t *number)
{
	size_t below = 1 + random_below(r, KEYS);

	*number = random_below(r, below);
	snprintf(name, 8, "%zu", *number);
	return str_of(name);
}

static void
promises(void)
{
	struct random r = random_stream(7, 0);
	uint64_t *uses = mem_new(KEYS, sizeof(*uses));
	struct sketch s;
	char name[8];
	bool taken;

	sketch_open(&s, COUNTERS);
	for (size_t i = 0; i < USES; i++) {
		size_t number;
		struct str key = draw_key(&r, name, &number);

		sketch_add(&s, key, &taken);
		uses[number]++;
	}
	for (size_t k = 0; k < KEYS; k++) {
		uint32_t i;

		snprintf(name, sizeof(name), "%zu", k);
		i = sketch_find(&s, str_of(name));
		if (i == SKETCH_NONE) {
			expect(uses[k] <= USES / COUNTERS, "is held",
			    str_of(name));
			continue;
		}
		expect(s.counter[i].count - s.counter[i].error <= uses[k] &&
		    uses[k] <= s.counter[i].count, "is between", str_of(name));
	}
	sketch_free(&s);
	free(uses);
}

static void
pinned(void)
{
	struct sketch s;
	bool taken;
	uint32_t a, b;

	sketch_open(&s, 2);
	a = sketch_add(&s, STR("a"), &taken);
	expect(taken, "is new", STR("a"));
	b = sketch_restore(&s, STR("b"), 9, 3, 5);
	sketch_pin(&s, a, true);
	expect(sketch_add(&s, STR("c"), &taken) == b && taken, "takes over b",
	    STR("c"));
	expect_counter(&s, STR("c"), 10, 9);
	sketch_pin(&s, b, true);
	expect(sketch_add(&s, STR("d"), &taken) == SKETCH_NONE, "finds no room",
	    STR("d"));
	expect_counter(&s, STR("a"), 1, 0);
	sketch_pin(&s, a, false);
	expect(sketch_add(&s, STR("d"), &taken) == a, "takes over a", STR("d"));
	sketch_free(&s);
}

int
main(void)
{
	example();
	promises();
	pinned();
	return failures > 0;
}
