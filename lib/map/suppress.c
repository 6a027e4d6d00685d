#include "map/suppress.h"

#include <math.h>

static double
people_in(const struct suppress_one *s)
{
	return isnan(s->people) ? s->n : s->people;
}

/* Whether a has fewer people than b, or as many and a smaller number. */
static bool
is_smaller(const struct suppress_one *a, const struct suppress_one *b)
{
	if (people_in(a) != people_in(b))
		return people_in(a) < people_in(b);
	return a->n < b->n;
}

bool
suppress_few(struct suppress_one *s, size_t n, double min_people)
{
	struct suppress_one *next = NULL;
	size_t few = 0;

	for (size_t i = 0; i < n; i++) {
		s[i].verdict = SUPPRESS_NOT;
		if (!(s[i].n > 0))
			continue;
		if (people_in(&s[i]) < min_people) {
			s[i].verdict = SUPPRESS_FEW;
			few++;
		} else if (next == NULL || is_smaller(&s[i], next)) {
			next = &s[i];
		}
	}
	if (few == 1 && next != NULL)
		next->verdict = SUPPRESS_SECOND;
	return few != 1 || next != NULL;
}
