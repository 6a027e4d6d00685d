/* Ids that were seen: exactly, and in at most 32 bytes each. */
#include "base/array.h"
#include "gate/idset.h"

#include <stdio.h>
#include <stdlib.h>

static int failures;

static void
check(bool good, const char *what, size_t i)
{
	if (good)
		return;
	failures++;
	printf("%s: %zu\n", what, i);
}

static struct str
name(char *room, const char *before, size_t i)
{
	return (struct str){ room, (size_t)sprintf(room, "%s%zu", before, i) };
}

static size_t
bytes(const struct idset_table *t, size_t words)
{
	size_t n = 0;

	for (size_t i = 0; i < IDSET_PARTS; i++)
		n += t->part[i].cap * words * sizeof(uint64_t);
	return n;
}

int
main(void)
{
	static const size_t sizes[] = { 1000, 10000, 30000, 100000, 300000 };
	struct idset set = { 0 };
	char room[64];
	size_t n = 0;

	for (size_t k = 0; k < ARRAY_N(sizes); k++) {
		for (; n < sizes[k]; n++) {
			check(idset_add(&set, STR("a"), name(room, "", n + 1)),
			    "a new number was there", n);
			check(idset_add(&set, STR("a"), name(room, "at://", n)),
			    "a new name was there", n);
		}
		check(bytes(set.numbers[0], 1) <= n * 16,
		    "more than 16 bytes a number", n);
		check(bytes(&set.hashes, 2) <= n * 32,
		    "more than 32 bytes a name", n);
	}
	for (size_t i = 0; i < n; i++) {
		check(!idset_add(&set, STR("a"), name(room, "", i + 1)),
		    "a number is gone", i);
		check(!idset_add(&set, STR("a"), name(room, "at://", i)),
		    "a name is gone", i);
		check(!idset_has(&set, STR("b"), name(room, "", i + 1)),
		    "a number on another platform", i);
		check(!idset_has(&set, STR("b"), name(room, "at://", i)),
		    "a name on another platform", i);
	}
	check(!idset_has(&set, STR("a"), STR("0")), "0 was never added", 0);
	check(!idset_has(&set, STR("a"), STR("01")), "01 is not 1", 0);
	check(idset_add(&set, STR("a"), STR("0")), "0 is no free place", 0);
	check(idset_has(&set, STR("a"), STR("0")), "0 is there", 0);
	check(idset_add(&set, STR("a"), STR("18446744073709551615")), "2^64-1", 0);
	check(idset_add(&set, STR("a"), STR("18446744073709551616")), "2^64", 0);
	check(idset_has(&set, STR("a"), STR("18446744073709551616")), "2^64", 1);
	idset_free(&set);
	return failures > 0;
}
