#include "count/counter.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "io/reader.h"
#include "jq/expr.h"
#include "json/keys.h"

/* The same in every run, so that registers of different runs merge. */
#define HLL_SEED 0x74772d636f756e74u

enum {
	CROSS_MAX = 1 << 20,	/* combinations of values of one record */
	PAIR_VALUES_MAX = 1000	/* values of one record that pair up */
};

const char *const counter_units[COUNTER_UNITS] = { "mentions", "records", "coded" };

uint32_t
counter_series(struct counter *c, uint32_t tuple)
{
	size_t from = c->series_cap;
	uint32_t whole = tuple;

	if (tuple >= c->series_cap) {
		c->series = mem_grow(c->series, &c->series_cap,
		    (size_t)tuple + 1, sizeof(*c->series));
		for (size_t i = from; i < c->series_cap; i++)
			c->series[i] = TALLY_WHOLE;
	}
	if (c->series[tuple] != TALLY_WHOLE)
		return c->series[tuple];
	for (size_t n = tuples_length(&c->tuples, tuple); n > c->groups; n--)
		whole = c->tuples.node[whole].up;
	c->series[tuple] = tally_series(c->tally,
	    whole == tuple ? TALLY_WHOLE : counter_series(c, whole));
	return c->series[tuple];
}

uint32_t
counter_pair(struct counter *c, uint32_t group, uint32_t a, uint32_t b)
{
	uint32_t item_a = tuples_add(&c->tuples, group, a);
	uint32_t item_b = tuples_add(&c->tuples, group, b);

	(void)counter_series(c, item_a);
	(void)counter_series(c, item_b);
	return a < b ? tuples_add(&c->tuples, item_a, b) :
	    tuples_add(&c->tuples, item_b, a);
}

struct hll *
counter_hll(struct counter *c, uint32_t tuple)
{
	size_t from = c->hll_cap;

	if (tuple >= c->hll_cap) {
		c->hll = mem_grow(c->hll, &c->hll_cap, (size_t)tuple + 1,
		    sizeof(*c->hll));
		memset(c->hll + from, 0, (c->hll_cap - from) * sizeof(*c->hll));
	}
	return &c->hll[tuple];
}

static void
take_hash(void *to, struct str s)
{
	struct counter *c = to;

	c->hash = mem_grow(c->hash, &c->hash_cap, c->hashes + 1,
	    sizeof(*c->hash));
	c->hash[c->hashes++] = hash_seeded(s, HLL_SEED);
}

static void
add_distinct(struct counter *c, uint32_t tuple)
{
	const struct dimension *d = c->distinct_of;

	if (c->set->distinct == NULL) {
		for (size_t i = 0; i < c->hashes; i++)
			hll_add(counter_hll(c, tuple), c->hash[i]);
		return;
	}
	for (size_t i = 0; i < d->n; i++)
		distinct_add(&c->distinct, tuple, d->value[i]);
}

/* The pairs of value number i with those after it. */
static void
add_pairs(struct counter *c, uint32_t group, size_t i)
{
	const struct dimension *item = c->by[c->groups];

	for (size_t k = i + 1; k < item->n; k++) {
		uint32_t pair = counter_pair(c, group, item->value[i],
		    item->value[k]);

		tally_add(c->tally, counter_series(c, pair), c->at_cluster,
		    c->x, c->m);
	}
}

uint32_t
counter_rate_owner(const struct counter *c, uint32_t group, uint32_t item)
{
	const struct dimension *d = c->by[c->groups];

	return d->kind == DIMENSION_TIME && d->part != MOMENT_HOUR ? item :
	    group;
}

static void
add_rates(struct counter *c, uint32_t group)
{
	const struct dimension *item = c->by[c->groups];
	uint32_t owner = counter_rate_owner(c, group, TUPLES_NONE);

	if (owner == TUPLES_NONE) {
		if (item->n == 0)
			return;
		owner = tuples_add(&c->tuples, group, item->value[0]);
	}
	if (c->at_day != 0)
		distinct_add(&c->days, owner, c->at_day);
	if (c->at_author != NAMES_NONE)
		distinct_add(&c->authors, owner, c->at_author);
}

/* A group has rows of 0 for the codes of a book when no post has any. */
static void
add_hitless(struct counter *c, uint32_t group)
{
	if (c->groups > 0 && !c->set->pairs && !c->versus)
		tally_add(c->tally, counter_series(c, group), c->at_cluster, 0,
		    0);
}

/* Whether the value chosen of dimension `at` goes with those before it. */
static bool
goes_with(const struct counter *c, size_t at)
{
	const struct dimension *d = c->by[at];

	for (size_t i = 0; i < at; i++)
		if ((d->codes == c->by[i] && !dimension_owns(d, c->chosen[i],
		    c->chosen[at])) || (c->by[i]->codes == d &&
		    !dimension_owns(c->by[i], c->chosen[at], c->chosen[i])))
			return false;
	return true;
}

/* Chooses value i of dimension `at`; false when it goes with none before. */
static inline bool
choose(struct counter *c, size_t at, size_t i)
{
	if (!c->linked)
		return true;
	c->chosen[at] = c->by[at]->value[i];
	return goes_with(c, at);
}

/* The same where each item has its own number. */
static size_t
count_joined(struct counter *c, int64_t *m)
{
	const struct dimension *item = c->by[c->groups];
	size_t n = 0;

	*m = 0;
	for (size_t i = 0; i < item->n; i++) {
		uint32_t v = item->value[i];

		if (!choose(c, c->groups, i) || !c->joint.has[v])
			continue;
		n++;
		if (__builtin_add_overflow(*m, c->joint.number[v], m))
			sums_overflow();
	}
	return n;
}

/* The items of the record in the group chosen, and what they add to it. */
static size_t
count_items(struct counter *c, int64_t *m)
{
	const struct dimension *item = c->by[c->groups];
	size_t n = 0;

	if (c->joined)
		return count_joined(c, m);
	*m = c->m;
	if (!c->linked)
		return item->n;
	for (size_t i = 0; i < item->n; i++)
		n += choose(c, c->groups, i);
	if (c->unit == COUNTER_MENTIONS &&
	    __builtin_mul_overflow(c->x, (int64_t)n, m))
		sums_overflow();
	return n;
}

static void
add_group(struct counter *c, uint32_t group)
{
	const struct dimension *item = c->by[c->groups];
	int64_t m;
	size_t items = count_items(c, &m);

	if (c->hitless) {
		add_hitless(c, group);
		return;
	}
	if (c->set->rates && c->inside)
		add_rates(c, group);
	if (c->unit == COUNTER_RECORDS ? !item->present : items == 0) {
		if (item->book != NULL)
			add_hitless(c, group);
		return;
	}
	c->counted = c->inside;
	tally_add(c->tally, counter_series(c, group), c->at_cluster, m, m);
	for (size_t i = 0; i < item->n; i++) {
		uint32_t tuple, v = item->value[i];

		if (!choose(c, c->groups, i) ||
		    (c->joined && !c->joint.has[v]))
			continue;
		tuple = tuples_add(&c->tuples, group, v);
		tally_add(c->tally, counter_series(c, tuple), c->at_cluster,
		    c->joined ? c->joint.number[v] : c->x, m);
		if (c->distinct_of != NULL && c->inside)
			add_distinct(c, tuple);
		if (c->verified.n > 0 && c->inside)
			verified_add(&c->verified, tuple);
		if (c->set->pairs)
			add_pairs(c, group, i);
	}
}

/* All posts, and those that an index of them rests on, are groups too. */
static void
add_combined(struct counter *c, uint32_t tuple)
{
	const struct dimension *d = c->by[c->groups - 1];
	bool decided = false;

	for (size_t i = 0; i < d->n; i++)
		decided = decided || combine_has(&c->combine, d->value[i]);
	add_group(c, tuples_add(&c->tuples, tuple, c->combine.every));
	if (decided)
		add_group(c, tuples_add(&c->tuples, tuple,
		    c->combine.decided));
}

/*
 * Adds to the groups that begin with a tuple of `at` values. Where a record has
 * no code it adds nothing to one of them: so its other values are known.
 */
static void
add_groups(struct counter *c, size_t at, uint32_t tuple)
{
	const struct dimension *d = c->by[at];
	bool hitless = c->hitless;

	if (at == c->groups) {
		add_group(c, tuple);
		return;
	}
	if (d->n == 0 && c->code[at] != NAMES_NONE) {
		c->hitless = true;
		add_groups(c, at + 1, tuples_add(&c->tuples, tuple,
		    c->code[at]));
		c->hitless = hitless;
	}
	if (c->combine.n > 0 && at + 1 == c->groups)
		add_combined(c, tuple);
	for (size_t i = 0; i < d->n; i++)
		if (choose(c, at, i))
			add_groups(c, at + 1, tuples_add(&c->tuples, tuple,
			    d->value[i]));
}

/* Whether a record has too many values to be crossed with each other. */
static bool
too_many(const struct counter *c, const struct record *rec)
{
	size_t product = 1, items = c->by[c->groups]->n;

	for (size_t i = 0; i <= c->groups; i++) {
		size_t n = c->by[i]->n;

		product = n > CROSS_MAX || product > CROSS_MAX ?
		    (size_t)CROSS_MAX + 1 : product * n;
	}
	if (product <= CROSS_MAX &&
	    !(c->set->pairs && items > PAIR_VALUES_MAX))
		return false;
	diag_bad_line(rec->file, rec->lineno, "too many values to count their "
	    "%s", c->set->pairs ? "pairs" : "combinations");
	return true;
}

/* Whether some dimension is made of days: others have no rows in it. */
static bool
is_of_days(const struct counter *c)
{
	for (size_t i = 0; i <= c->groups; i++)
		if (c->by[i]->kind == DIMENSION_TIME &&
		    c->by[i]->part != MOMENT_HOUR &&
		    c->by[i]->part != MOMENT_WEEKDAY)
			return true;
	return false;
}

/* The record counts nothing: what only such records have gets rows of 0. */
static void
add_nothing(struct counter *c, const struct record *rec)
{
	c->x = c->m = 0;
	c->at_cluster = cluster_of(&c->cluster, rec, &c->moment);
	add_groups(c, 0, 0);
}

void
counter_add(struct counter *c, const struct record *rec)
{
	const struct dimension *item = c->by[c->groups];

	moment_read(&c->moment, rec);
	c->joined = false;
	c->inside = bounds_hold(&c->bounds, &c->moment);
	if (!c->inside && is_of_days(c))
		return;
	for (size_t i = 0; i <= c->groups; i++)
		dimension_read(c->by[i], rec, &c->moment);
	c->x = 1;
	if (too_many(c, rec))
		return;
	if (!c->inside) {
		add_nothing(c, rec);
		return;
	}
	c->joined = joint_is_here(&c->joint, rec);
	if (c->joined ? !joint_read(&c->joint, &c->addend, rec, c->tally) :
	    c->addend.of != NULL && !addend_read(&c->addend, rec, &c->moment,
	    c->tally, &c->x))
		return;
	c->m = c->x;
	if (c->unit == COUNTER_MENTIONS && item->n > 1 &&
	    __builtin_mul_overflow(c->x, (int64_t)item->n, &c->m))
		sums_overflow();
	c->at_cluster = cluster_of(&c->cluster, rec, &c->moment);
	if (c->overlap.tally != NULL)
		overlap_add(&c->overlap, c->at_cluster, item);
	if (c->set->distinct != NULL)
		dimension_read(c->distinct_of, rec, &c->moment);
	verified_read(&c->verified, rec);
	c->hashes = 0;
	if (c->set->distinct_approx != NULL)
		dimension_each(c->distinct_of, rec, &c->moment, take_hash, c);
	if (c->set->rates) {
		c->at_day = cluster_of(&c->day, rec, &c->moment);
		c->at_author = cluster_of(&c->author, rec, &c->moment);
		if (c->author.names.key[c->at_author].n == 0)
			c->at_author = NAMES_NONE;
	}
	c->counted = false;
	add_groups(c, 0, 0);
	c->cluster.unknown += c->counted && !c->cluster.stated;
}

/* Lists the members that every record is asked for. */
static void
want_members(const struct counter *c, struct keys *names)
{
	moment_want(names);
	verified_want(names);
	for (size_t i = 0; i <= c->groups; i++)
		dimension_want(c->by[i], names);
	dimension_want(c->distinct_of, names);
	dimension_want(c->addend.of, names);
	cluster_want(&c->cluster, names);
	keys_share(names);
}

void
counter_read(struct counter *c, char **paths, void (*after)(void *), void *arg)
{
	struct reader *in = reader_open(paths, READER_RECORDS);
	struct record rec = { 0 };
	struct keys wanted = { 0 };

	want_members(c, &wanted);
	reader_find(in, &wanted);
	while (reader_next(in, &rec)) {
		if (c->records++ == 0)
			buf_adds(&c->first, rec.line);
		counter_add(c, &rec);
		if (after != NULL)
			after(arg);
	}
	reader_close(in);
	record_free(&rec);
	for (size_t i = 0; i <= c->groups; i++)
		dimension_report(c->by[i]);
	if (c->distinct_of != NULL)
		dimension_report(c->distinct_of);
	cluster_report(&c->cluster);
	bounds_report(&c->bounds);
	addend_report(&c->addend);
}

void
counter_sum(struct counter *c)
{
	if (!tally_sum(c->tally))
		diag_die("--merge: counts that contradict each other: these "
		    "parts are not as tw-count --partial wrote them");
	verified_sum(&c->verified);
	if (c->overlap.tally != NULL)
		overlap_sum(&c->overlap);
}

const struct sums *
counter_sums(const struct counter *c, uint32_t tuple)
{
	if (tuple >= c->series_cap || c->series[tuple] == TALLY_WHOLE)
		return NULL;
	return tally_sums(c->tally, c->series[tuple]);
}

const char *
counter_unit_name(const struct counter *c)
{
	return counter_units[c->unit];
}

void
counter_close(struct counter *c)
{
	for (size_t i = 0; i <= c->groups; i++)
		dimension_close(c->by[i]);
	free(c->by);
	codebook_close(c->book);
	codebook_close(c->places);
	dimension_close(c->distinct_of);
	cluster_close(&c->cluster);
	cluster_close(&c->day);
	cluster_close(&c->author);
	tuples_free(&c->tuples);
	tally_close(c->tally);
	distinct_free(&c->distinct);
	verified_free(&c->verified);
	distinct_free(&c->days);
	overlap_close(&c->overlap);
	distinct_free(&c->authors);
	for (size_t i = 0; i < c->hll_cap; i++)
		hll_free(&c->hll[i]);
	free(c->hll);
	free(c->series);
	free(c->code);
	free(c->chosen);
	free(c->hash);
	addend_close(&c->addend);
	joint_close(&c->joint);
	buf_free(&c->first);
	moment_free(&c->moment);
	free(c);
}
