#include "gold/gold.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "handcode/codings.h"
#include "validity/corrected.h"
#include "validity/weighted.h"

/* The codes that somebody was asked about; of others nothing can be said. */
static void
find_asked(struct gold *g)
{
	const struct codings *c = g->codings;
	bool *asked = mem_new(c->codes.n + 1, sizeof(*asked)), looked = false;
	size_t left = 0;
	const char *first = NULL;

	for (size_t i = 0; i < c->n; i++) {
		looked = looked || c->entry[i].code == CODINGS_LOOKED;
		if (c->entry[i].code != CODINGS_LOOKED)
			asked[c->entry[i].code] = true;
	}
	g->code = mem_new(c->codes.n + 1, sizeof(*g->code));
	for (uint32_t i = 0; i < c->codes.n; i++) {
		if (looked || asked[i])
			g->code[g->codes++] = (uint16_t)i;
		else if (left++ == 0)
			first = diag_vis(c->codes.key[i]);
	}
	if (left > 0)
		diag_note("codes that nobody was asked about, left out of all "
		    "rows and shares: %zu, such as %s", left, first);
	free(asked);
}

void
gold_values(struct gold *g, const struct codings *c)
{
	uint32_t final = names_find(&c->coders, STR("final"));

	*g = (struct gold){ .codings = c };
	g->final = final == NAMES_NONE ? SIZE_MAX : final;
	g->value = mem_new(c->coders.n + 1, sizeof(*g->value));
}

void
gold_open(struct gold *g, const struct codings *c, const struct census *a,
    const struct drawn *d)
{
	gold_values(g, c);
	g->archive = a;
	g->design = d;
	g->only_final = d != NULL && d->recheck > 0 && g->final != SIZE_MAX;
	find_asked(g);
	for (uint32_t i = 0; i < c->posts.n; i++) {
		if (c->start[i] == c->start[i + 1])
			continue;
		if (a->seen[i])
			g->coded++;
		else
			g->strangers++;
	}
	if (g->strangers > 0)
		diag_finding("hand-coded posts that are not in the records, "
		    "left out: %lu of %lu", (unsigned long)g->strangers,
		    (unsigned long)(g->strangers + g->coded));
	if (g->coded == 0)
		diag_die("no hand-coded post is in the records: are these the "
		    "records that it was drawn from?");
}

double
gold_value(const struct gold *g, uint32_t post, uint16_t code, double *low,
    double *high)
{
	double yes = 0, n = 0;

	(void)codings_of(g->codings, post, code, g->value);
	if (g->final < g->codings->coders.n &&
	    g->value[g->final] != CODINGS_MISSING)
		return *low = *high = g->value[g->final] == CODINGS_YES;
	if (g->only_final)
		return NAN;
	for (uint32_t k = 0; k < g->codings->coders.n; k++) {
		n += g->value[k] != CODINGS_MISSING;
		yes += g->value[k] == CODINGS_YES;
	}
	if (n == 0)
		return NAN;
	*low = yes == n;
	*high = yes > 0;
	return yes / n;
}

void
gold_parts(const struct gold *g, uint16_t code,
    double part[CORRECTED_CLASSES])
{
	double drawn[CORRECTED_CLASSES] = { 0 }, coded[CORRECTED_CLASSES] = { 0 };
	double low, high;

	for (size_t h = 0; h < CORRECTED_CLASSES; h++)
		part[h] = 1;
	if (g->design == NULL)
		return;
	for (uint32_t i = 0; i < g->design->ids.n; i++) {
		unsigned class = census_class(g->archive, i, code);

		if (class == CENSUS_UNSEEN || g->design->post[i].p == 0)
			continue;
		drawn[class]++;
		coded[class] += !isnan(gold_value(g, i, code, &low, &high));
	}
	for (size_t h = 0; h < CORRECTED_CLASSES; h++)
		if (coded[h] > 0)
			part[h] = coded[h] / drawn[h];
}

double
gold_chance(const struct gold *g, uint32_t post, double part)
{
	return g->design == NULL ? 1 : g->design->post[post].p * part;
}

double
gold_copies(const struct gold *g, uint32_t post)
{
	return g->design == NULL ? 1 : g->design->post[post].copies;
}

/* One value of a post: as it is, as no where it is disputed, and as yes. */
struct gold_one {
	double y;
	double low;
	double high;
};

static void
add_value(struct gold_sums *s, unsigned class, struct gold_one one, double p,
    double copies)
{
	const double low = one.low, high = one.high;

	weighted_add(&s->sum[class], one.y, p, copies);
	s->low[class] += low * copies / p;
	s->high[class] += high * copies / p;
	s->coded++;
	s->disputed += low != high;
}

void
gold_sum(const struct gold *g, uint16_t code, struct gold_sums *sums)
{
	const struct census *a = g->archive;
	const size_t groups = census_groups(a);
	double part[CORRECTED_CLASSES], low, high, y;

	memset(sums, 0, (groups + 1) * sizeof(*sums));
	gold_parts(g, code, part);
	for (uint32_t i = 0; i < g->codings->posts.n; i++) {
		unsigned class = census_class(a, i, code);

		if (class == CENSUS_UNSEEN)
			continue;
		y = gold_value(g, i, code, &low, &high);
		if (!isnan(y))
			add_value(&sums[groups], class, (struct gold_one){ y, low,
			    high }, gold_chance(g, i, part[class]),
			    gold_copies(g, i));
	}
	if (a->by == NULL) {
		sums[0] = sums[groups];
		return;
	}
	for (size_t k = 0; k < a->places; k++) {
		const struct census_place *place = &a->place[k];
		unsigned class = census_class(a, place->post, code);

		y = gold_value(g, place->post, code, &low, &high);
		if (!isnan(y))
			add_value(&sums[place->group], class, (struct gold_one){ y,
			    low, high }, gold_chance(g, place->post,
			    part[class]), gold_copies(g, place->post));
	}
}

void
gold_sizes(const struct gold *g, uint16_t code, uint32_t group,
    double size[CORRECTED_CLASSES], double *none)
{
	const struct census *a = g->archive;

	for (size_t h = 0; h < CORRECTED_CLASSES; h++)
		size[h] = 0;
	*none = 0;
	for (size_t i = 0; i < a->cells; i++) {
		const struct census_cell *cell = &a->cell[i];
		struct census_count n = census_count(a, code, i);

		if (group < census_groups(a) && cell->group != group)
			continue;
		size[CORRECTED_HIT] += n.hit;
		size[CORRECTED_NEAR] += n.near;
		size[CORRECTED_REST] += (double)(cell->posts - cell->none) -
		    n.hit - n.near;
		*none += (double)cell->none;
	}
}

/* Whether the rules gave the post any code. */
static bool
is_hit(const struct gold *g, uint32_t post)
{
	for (uint32_t code = 0; code < g->codings->codes.n; code++)
		if (census_class(g->archive, post, (uint16_t)code) ==
		    CORRECTED_HIT)
			return true;
	return false;
}

void
gold_check_random(const struct gold *g)
{
	const struct census *a = g->archive;
	double hits = 0, expected, posts = 0;

	if (g->design != NULL)
		return;
	for (uint32_t i = 0; i < g->codings->posts.n; i++)
		if (a->seen[i] &&
		    g->codings->start[i] != g->codings->start[i + 1])
			hits += is_hit(g, i);
	posts = (double)(a->records - a->none_own);
	expected = posts > 0 ? (double)a->hit_posts / posts * g->coded : 0;
	/* A few hits too many are chance. */
	if (hits > 2 * expected && hits > expected + 3 * sqrt(expected) + 1)
		diag_die("%.0f of %lu hand-coded posts are hits of the rules, "
		    "where the archive has %.2g %%: this was not drawn at "
		    "random: give --design", hits, (unsigned long)g->coded,
		    posts > 0 ? 100 * (double)a->hit_posts / posts : 0);
	diag_note("without --design all hand-coded posts weigh the same: what "
	    "follows holds for the archive only if they were drawn at random");
}

void
gold_free(struct gold *g)
{
	free(g->value);
	free(g->code);
	*g = (struct gold){ 0 };
}
