#include "base/sort.h"

#include "base/array.h"

/*
 * Shell's sort with the gaps of Ciura (2001), and further ones by his rule of
 * thumb, 2.25 times the one before. The gap 1 alone is an insertion sort.
 */
static const uint32_t gaps[] = { 1, 4, 10, 23, 57, 132, 301, 701, 1577, 3548,
    7983, 17961, 40412, 90927, 204585, 460316, 1035711, 2330349, 5243285,
    11797391, 26544129, 59724290, 134379652, 302354217, 680296988 };

enum { GAPS = ARRAY_N(gaps) };

/* How many of the gaps fit into n. */
static size_t
fitting(size_t n)
{
	size_t g = 1;

	while (g < GAPS && gaps[g] < n)
		g++;
	return g;
}

void
sort_u32(uint32_t *v, size_t n)
{
	for (size_t g = fitting(n); g-- > 0; )
		for (size_t i = gaps[g]; i < n; i++) {
			uint32_t one = v[i];
			size_t k = i;

			for (; k >= gaps[g] && v[k - gaps[g]] > one;
			    k -= gaps[g])
				v[k] = v[k - gaps[g]];
			v[k] = one;
		}
}
