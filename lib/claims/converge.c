#include "claims/converge.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

static bool
speaks(const struct claims_cell *c)
{
	return c->stance != STANCE_SILENT;
}

/*
 * Two speakers or more of whom none contradicts, or whose values are all
 * alike, converge.
 */
static const char *
verdict_of(const struct converge_claim *v)
{
	if (v->speak == 0)
		return "silent";
	if (v->speak == 1)
		return "single";
	if (v->stances[STANCE_CONTRADICT] > 0)
		return "divergent";
	return v->stances[STANCE_VALUE] > 0 && v->agree < (double)v->pairs ?
	    "divergent" : "convergent";
}

struct converge_claim
converge_claim(const struct claims *c, uint32_t claim)
{
	struct converge_claim v = { .speak = 0 };

	for (uint32_t i = 0; i < c->source.n; i++) {
		const struct claims_cell *a = claims_cell(c, claim, i);

		v.stances[a->stance]++;
		if (!speaks(a))
			continue;
		v.speak++;
		for (uint32_t k = 0; k < i; k++) {
			const struct claims_cell *b = claims_cell(c, claim, k);

			if (!speaks(b))
				continue;
			v.pairs++;
			v.agree += claims_agreement(a, b);
		}
	}
	v.verdict = verdict_of(&v);
	return v;
}

struct converge_source
converge_source(const struct claims *c, uint32_t source)
{
	struct converge_source v = { .claims = 0 };

	for (uint32_t i = 0; i < c->claim.n; i++) {
		const struct claims_cell *a = claims_cell(c, i, source);

		if (!speaks(a))
			continue;
		v.claims++;
		for (uint32_t k = 0; k < c->source.n; k++) {
			const struct claims_cell *b = claims_cell(c, i, k);

			if (k == source || !speaks(b))
				continue;
			v.pairs++;
			v.agree += claims_agreement(a, b);
		}
	}
	return v;
}

/* What two entries of any claims disagree by: stances and values never meet. */
static double
delta(const struct claims_cell *a, const struct claims_cell *b)
{
	if ((a->stance == STANCE_VALUE) != (b->stance == STANCE_VALUE))
		return 1;
	return 1 - claims_agreement(a, b);
}

struct converge_pair
converge_pair(const struct claims *c, uint32_t a, uint32_t b)
{
	const struct claims_cell **entry = mem_new(2 * (size_t)c->claim.n + 1,
	    sizeof(*entry));
	struct converge_pair v = { .alpha = NAN };
	double expected = 0;
	size_t n = 0;

	for (uint32_t i = 0; i < c->claim.n; i++) {
		const struct claims_cell *x = claims_cell(c, i, a),
		    *y = claims_cell(c, i, b);

		if (!speaks(x) || !speaks(y))
			continue;
		v.n++;
		v.agree += claims_agreement(x, y);
		entry[n++] = x;
		entry[n++] = y;
	}
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < i; k++)
			expected += 2 * delta(entry[i], entry[k]);
	if (n == 0)
		v.why = "no claim of which both speak";
	else if (expected <= 0)
		v.why = "only one value was used: nothing to tell chance from "
		    "agreement";
	else
		v.alpha = 1 - (1 - v.agree / v.n) /
		    (expected / ((double)n * (double)(n - 1)));
	free(entry);
	return v;
}
