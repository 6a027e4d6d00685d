/* Tuples: each is found again however many there are, and has its room. */
#include "count/tuples.h"

#include <stdbool.h>

#include "check.h"

enum { MOST = 5000 };

int
main(void)
{
	static uint32_t node[MOST];
	struct tuples t;
	uint32_t up = 0;
	bool was_full = false;

	tuples_open(&t);
	for (uint32_t i = 0; i < MOST; i++) {
		node[i] = tuples_add(&t, up, i);
		CHECK(node[i] == i + 1, "tuple %u is node %u", i, node[i]);
		/* Every number of them is met, also that which fills it. */
		CHECK(t.n <= t.cap, "%u nodes in room for %zu", t.n, t.cap);
		CHECK(t.n <= t.mask, "%u nodes leave no slot of %u free", t.n,
		    t.mask + 1);
		was_full |= t.n == t.cap;
		if (i % 3 == 0)
			up = node[i / 2];
	}
	CHECK(was_full, "the array was never full");
	for (uint32_t i = 0; i < MOST; i++) {
		uint32_t parent = t.node[node[i]].up, value[64];
		size_t n = tuples_length(&t, node[i]);

		CHECK(tuples_find(&t, parent, i) == node[i] &&
		    tuples_add(&t, parent, i) == node[i],
		    "tuple %u is not found again", i);
		CHECK(n == tuples_length(&t, parent) + 1 && n <= 64,
		    "tuple %u has %zu values", i, n);
		tuples_values(&t, node[i], n, value);
		CHECK(value[n - 1] == i, "tuple %u ends with %u", i,
		    value[n - 1]);
	}
	CHECK(tuples_find(&t, 0, MOST) == TUPLES_NONE, "one that never was");
	CHECK(tuples_find(&t, TUPLES_NONE, 0) == TUPLES_NONE, "below none");
	tuples_free(&t);
	return failures != 0;
}
