#include "align/attention.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/random.h"
#include "stats/rank.h"

/* The items that a voice rates, or gives a weight, and their shares. */
struct rated_part {
	size_t n;
	double *p;		/* shares among them */
	double *q;		/* due shares among them */
	double *priority;	/* larger is more important */
	double covered;		/* their share of all mentions */
	double mentions;
};

static bool
has_weights(const struct voices_said *said, size_t k)
{
	for (size_t i = 0; i < k; i++)
		if (!isnan(said[i].weight))
			return true;
	return false;
}

static double
sum_of(const double *x, size_t n)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += x[i];
	return sum;
}

static void
scale(double *x, size_t n)
{
	double sum = sum_of(x, n);

	for (size_t i = 0; i < n; i++)
		x[i] = sum > 0 ? x[i] / sum : NAN;
}

/*
 * The items with a weight or else with an order. Without weights the due
 * shares are the ones there are, dealt out in the order of priority.
 */
static struct rated_part
part_open(const struct attention_group *g, const struct voices_said *said,
    bool weights)
{
	const size_t k = g->k;
	struct rated_part part = { .p = mem_new(3 * k, sizeof(*part.p)) };
	double x = 0;

	part.q = part.p + k;
	part.priority = part.q + k;
	for (size_t i = 0; i < k; i++) {
		if (isnan(weights ? said[i].weight : said[i].order))
			continue;
		part.p[part.n] = g->item[i].x;
		part.q[part.n] = said[i].weight;
		part.priority[part.n++] = said[i].order;
	}
	x = sum_of(part.p, part.n);
	part.covered = g->mentions > 0 ? x / g->mentions : NAN;
	part.mentions = x;
	scale(part.p, part.n);
	if (weights)
		scale(part.q, part.n);
	else if (x > 0)
		alignment_deal(part.p, part.priority, part.n, x / g->deff,
		    part.q);
	return part;
}

static void
part_close(struct rated_part *part)
{
	free(part->p);
}

static void
judge_item(struct attention_item *a, const struct voices_said *said,
    bool weights, size_t k)
{
	a->why = isnan(a->share) ? "nothing was counted" :
	    weights && isnan(said->weight) ? (said->why != NULL ? said->why :
	    "no weight stated") :
	    !weights && said->level == 0 ? said->why :
	    isnan(a->interval.low) ? a->interval.why :
	    isnan(a->due) ? "all weights are 0" : NULL;
	a->judged = a->why == NULL;
	if (!a->judged)
		return;
	if (a->interval.effective < INTERVAL_TOO_FEW)
		a->why = ATTENTION_ROUGH;
	a->verdict = weights ?
	    alignment_by_share(a->due, a->interval.low, a->interval.high, k) :
	    alignment_by_level(said->level, a->interval.low, a->interval.high,
	    k);
}

struct attention_group
attention_of_sums(const struct sums *sums, size_t k)
{
	const struct interval_group together = interval_group(sums, k);
	struct attention_group g = { .k = k, .deff = together.all,
		.clusters = (double)sums[0].k,
		.mentions = (double)sums[0].m *
		    pow(10, -(double)sums[0].places),
		.whole = sums[0], .together = together };

	g.item = mem_new(k, sizeof(*g.item));
	for (size_t i = 0; i < k; i++)
		g.item[i] = (struct attention_count){
			.x = (double)sums[i].x *
			    pow(10, -(double)sums[i].places),
			.share = interval_share(&sums[i]),
			.interval = interval_clustered(&sums[i], &together,
			    INTERVAL_ALPHA / (double)k) };
	return g;
}

void
attention_items(const struct attention_group *g, const struct voices_said *said,
    struct attention_item *out)
{
	const size_t k = g->k;
	bool weights = has_weights(said, k);
	struct rated_part part = part_open(g, said, weights);

	for (size_t i = 0, at = 0; i < k; i++) {
		struct attention_item *a = &out[i];

		*a = (struct attention_item){
			.share = g->item[i].share,
			.interval = g->item[i].interval,
			.due = NAN
		};
		if (weights && !isnan(said[i].weight))
			a->due = part.q[at++] * part.covered;
		else if (!weights && said[i].level != 0)
			a->due = 1 / (double)k;
		judge_item(a, &said[i], weights, k);
	}
	part_close(&part);
}

static bool
all_equal(const double *x, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (x[i] != x[0])
			return false;
	return true;
}

/* Why the order measures are undefined, NULL when they are not. */
static const char *
no_order(const struct rated_part *part)
{
	if (part->n < 2)
		return "fewer than two items have a place in the order";
	if (all_equal(part->priority, part->n))
		return "all stated priorities are equal: an order needs two "
		    "different ones";
	if (!(part->mentions > 0))
		return "nothing was counted of the items rated";
	if (all_equal(part->p, part->n))
		return "all shares are equal";
	return NULL;
}

static const char *
no_distance(const struct rated_part *part, bool weights)
{
	if (!weights)
		return "no weights: state weights, or turn levels into them "
		    "with --weights";
	if (part->n < 2)
		return "fewer than two items have a weight";
	if (isnan(part->q[0]))
		return "all weights are 0";
	if (!(part->mentions > 0))
		return "nothing was counted of the items rated";
	return NULL;
}

/*
 * One-sided: how often shuffled priorities do at least as well. Of few items
 * all arrangements are walked through (Heap 1963), else draws are taken, from
 * streams that the null does not use.
 */
struct shuffle {
	const struct rated_part *part;
	double *priority;
	const double *observed;
	size_t extreme[2];
	size_t n;
};

static void
shuffle_count(struct shuffle *s)
{
	const double slack = 1e-12;
	const struct rated_part *p = s->part;

	s->n++;
	s->extreme[0] += rank_tau_b(s->priority, p->p, p->n) >=
	    s->observed[0] - slack;
	s->extreme[1] += rank_spearman(s->priority, p->p, p->n) >=
	    s->observed[1] - slack;
}

static void
exchange(double *x, size_t i, size_t j)
{
	double t = x[i];

	x[i] = x[j];
	x[j] = t;
}

static void
shuffle_all(struct shuffle *s)
{
	size_t count[ATTENTION_EXACT] = { 0 }, i = 0;

	shuffle_count(s);
	while (i < s->part->n) {
		if (count[i] >= i) {
			count[i++] = 0;
			continue;
		}
		exchange(s->priority, i % 2 == 0 ? 0 : count[i], i);
		count[i]++;
		i = 0;
		shuffle_count(s);
	}
}

static void
chances(const struct rated_part *part, uint64_t seed, size_t draws,
    struct attention_measure *m)
{
	const double observed[2] = {
		m[ALIGNMENT_TAU_B].value, m[ALIGNMENT_SPEARMAN].value
	};
	struct shuffle s = { .part = part, .observed = observed };
	bool exact = part->n <= ATTENTION_EXACT;

	s.priority = mem_new(part->n, sizeof(*s.priority));
	memcpy(s.priority, part->priority, part->n * sizeof(*s.priority));
	if (exact)
		shuffle_all(&s);
	for (size_t b = 0; b < draws && !exact; b++) {
		struct random r = random_stream(seed, draws + b);

		for (size_t i = part->n; i > 1; i--)
			exchange(s.priority, i - 1, random_below(&r, i));
		shuffle_count(&s);
	}
	m[ALIGNMENT_TAU_B].chance = (double)(s.extreme[0] + !exact) /
	    (double)(s.n + !exact);
	m[ALIGNMENT_SPEARMAN].chance = (double)(s.extreme[1] + !exact) /
	    (double)(s.n + !exact);
	free(s.priority);
}

/*
 * Fills in the measures that nothing speaks against, beside draws of n mentions
 * (0: nobody knows of how many).
 */
static void
measure_part(const struct rated_part *part, uint64_t n, uint64_t seed,
    size_t draws, struct attention_measure *out)
{
	const struct alignment_perfect perfect = {
		part->q, part->priority, part->n, part->mentions, n
	};
	double value[ALIGNMENT_MEASURES];
	struct alignment_null null[ALIGNMENT_MEASURES];

	alignment_measures(part->p, part->q, part->priority, part->n, value);
	if (n > 0)
		alignment_simulate(&perfect, seed, draws, value, null);
	for (unsigned m = 0; m < ALIGNMENT_MEASURES; m++) {
		if (out[m].why != NULL)
			continue;
		out[m].value = value[m];
		if (n > 0)
			out[m].null = null[m];
		else
			out[m].why = ATTENTION_FEW;
	}
}

static void
dominance(const struct attention_group *g, const struct voices_said *said,
    struct attention *out)
{
	const size_t k = g->k;
	size_t hold = 0;

	for (size_t i = 0; i < k; i++)
		for (size_t j = 0; j < k; j++)
			if (said[i].level == ALIGNMENT_HIGH &&
			    said[j].level == ALIGNMENT_LOW) {
				out->pairs++;
				hold += g->item[i].x > g->item[j].x;
			}
	if (out->pairs == 0)
		out->no_dominance = "no item is high while another is low: "
		    "--unlisted low makes those low that nobody lists";
	else if (!(g->mentions > 0))
		out->no_dominance = "nothing was counted";
	out->dominance = out->no_dominance != NULL ? NAN :
	    (double)hold / (double)out->pairs;
}

/* Around the share of all rated items together. */
static struct interval
around_covered(const struct attention_group *g, size_t rated, double covered)
{
	if (isnan(covered))
		return (struct interval){ NAN, NAN, NAN,
			"nothing was counted" };
	if (rated == g->k)
		return (struct interval){ NAN, NAN, NAN,
			"all items are rated: it is 1 whatever is counted" };
	if (g->whole.k == 0)
		return (struct interval){ NAN, NAN, NAN, "no interval: hand "
			"coding corrected each item by itself" };
	return interval_pooled(covered, &g->whole, &g->together,
	    INTERVAL_ALPHA);
}

void
attention_whole(const struct attention_group *g, const struct voices_said *said,
    uint64_t seed, size_t draws, struct attention *out)
{
	bool weights = has_weights(said, g->k);
	struct rated_part part = part_open(g, said, weights);
	struct attention_measure *m = out->measure;
	const char *order = no_order(&part);
	const char *distance = no_distance(&part, weights);

	*out = (struct attention){
		.rated = part.n,
		.covered = part.covered,
		.around = around_covered(g, part.n, part.covered),
		.mentions = g->clusters < 2 ? 0 :
		    (uint64_t)fmax(1, round(part.mentions / g->deff))
	};
	for (unsigned i = 0; i < ALIGNMENT_MEASURES; i++)
		m[i] = (struct attention_measure){
			NAN, NAN, { NAN, NAN, NAN }, NAN,
			i <= ALIGNMENT_SPEARMAN ? order : distance
		};
	if (order == NULL || distance == NULL)
		measure_part(&part, out->mentions, seed, draws, m);
	if (order == NULL) {
		m[ALIGNMENT_TAU_B].most = rank_tau_b_max(part.priority,
		    part.p, part.n);
		m[ALIGNMENT_SPEARMAN].most = rank_spearman_max(part.priority,
		    part.p, part.n);
		chances(&part, seed, draws, m);
	}
	for (unsigned i = 0; i < ALIGNMENT_MEASURES; i++)
		if (m[i].why == NULL && g->clusters < ATTENTION_CLUSTERS)
			m[i].why = "fewer than 20 days or other clusters: "
			    "tail and p are rough";
	part_close(&part);
	dominance(g, said, out);
}
