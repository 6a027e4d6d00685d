#include "burst/detector.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/hash.h"
#include "base/mem.h"

enum { BUSIEST = 64 };

void
detector_open(struct detector *k, struct str name, uint32_t most)
{
	k->name = name;
	k->seed = hash_seeded(name, 1);
	k->phi = 1;
	sketch_open(&k->sketch, most);
	k->key = mem_new(most, sizeof(*k->key));
	campaigns_open(&k->campaigns);
}

struct str
detector_text(const struct detector *k, const struct campaign *c)
{
	return sketch_key(&k->sketch, c->key);
}

static struct campaign *
campaign_of(const struct detector *k, uint16_t i)
{
	return i == CAMPAIGN_NONE ? NULL : &k->campaigns.one[i];
}

static void
say(const struct detector *k, const struct campaign *c, enum detector_event event)
{
	k->report(k->reporter, k, c, event);
}

void
detector_adopt(struct detector *k, uint32_t counter)
{
	const struct detector_key *key = &k->key[counter];

	sketch_pin(&k->sketch, counter, key->cusum.open ||
	    key->over != CAMPAIGN_NONE);
}

/* The counter is another key's now. */
static void
begin_key(struct detector *k, uint32_t counter)
{
	struct detector_key *key = &k->key[counter];

	if (k->sketch.counter[counter].error > 0 &&
	    key->live != CAMPAIGN_NONE)
		campaigns_give_back(&k->campaigns, key->live);
	*key = (struct detector_key){ .live = CAMPAIGN_NONE,
	    .over = CAMPAIGN_NONE };
}

/* Nothing more will be known of one that is over. */
static void
be_done(struct detector *k, uint16_t number)
{
	struct campaign *c = &k->campaigns.one[number];
	struct detector_key *key = &k->key[c->key];
	uint16_t *at = &key->over;

	say(k, c, DETECTOR_DONE);
	while (*at != number)
		at = &k->campaigns.one[*at].next;
	*at = c->next;
	detector_adopt(k, c->key);
	campaigns_give_back(&k->campaigns, number);
}

static void
close_burst(struct detector *k, uint32_t counter)
{
	struct detector_key *key = &k->key[counter];
	uint16_t number = key->live;
	struct campaign *c = campaign_of(k, number);

	for (unsigned h = 0; h < CAMPAIGN_HELD; h++)
		if (c->held[h] > 0)
			usual_teach(k->usual, &key->usual, c->held_from + h,
			    c->held[h]);
	campaign_close(&k->campaigns, c, k->usual->now);
	key->live = CAMPAIGN_NONE;
	c->next = key->over;
	key->over = number;
	say(k, c, DETECTOR_CLOSED);
	if (campaign_is_done(&k->campaigns, c))
		be_done(k, number);
}

/* Counts what was missed since a key was looked at. */
static void
count_misses(struct detector *k, uint32_t counter)
{
	struct detector_key *key = &k->key[counter];
	double enough = key->cusum.open ? key->cusum.sum -
	    key->cusum.highest + k->rule.close : key->cusum.sum;
	double loss = usual_loss(k->usual, &key->usual, key->hour, key->trial,
	    enough, &key->tallies.expected);

	if (cusum_add(&key->cusum, &k->rule, -loss, 0) == CUSUM_CLOSED)
		close_burst(k, counter);
}

static void
look_at_cooling(struct detector *k, const struct detector_key *key, struct campaign *c)
{
	if (!key->cusum.open || c->cooling ||
	    key->cusum.highest - key->cusum.sum < k->rule.close / 2)
		return;
	c->cooling = true;
	say(k, c, DETECTOR_COOLING);
}

/* Whether the author had the key in the last day. */
static bool
met_lately(const struct detector *k, const struct detector_key *key,
    const struct burst_post *p)
{
	for (unsigned i = 1; i <= key->recents; i++) {
		const struct burst_person *one = &key->recent[
		    (key->next + DETECTOR_RECENT - i) % DETECTOR_RECENT];

		if (p->t - (k->campaigns.first + one->when) >= DETECTOR_AGAIN)
			return false;
		if (one->author == p->author)
			return true;
	}
	return false;
}

static struct burst_person
person_of(const struct detector *k, const struct burst_post *p)
{
	return (struct burst_person){ p->author,
	    (uint32_t)(p->t - k->campaigns.first), p->followers, p->place };
}

static void
remember(struct detector_key *key, const struct burst_person *person)
{
	key->recent[key->next] = *person;
	key->next = (uint8_t)((key->next + 1) % DETECTOR_RECENT);
	if (key->recents < DETECTOR_RECENT)
		key->recents++;
}

static void
tally(struct burst_tallies *t, const struct burst_post *p, int64_t hour)
{
	if (t->hour != hour) {
		t->hour = hour;
		t->hour_posts = 0;
	}
	if (++t->hour_posts > t->peak_posts) {
		t->peak_posts = t->hour_posts;
		t->peak = hour;
	}
	if (p->repost)
		t->reposts++;
	else
		t->posts++;
	t->replies += p->reply;
	t->viewed = t->viewed || p->viewed;
	t->views += p->views;
}

/*
 * Begins to keep who takes part, with those whom the key remembers; false
 * when there is no room.
 */
static bool
watch(struct detector *k, uint32_t counter)
{
	struct detector_key *key = &k->key[counter];
	uint16_t ousted = campaigns_oldest_over(&k->campaigns);
	struct campaign *c;

	if (ousted != CAMPAIGN_NONE)
		be_done(k, ousted);
	key->live = campaigns_take(&k->campaigns, counter);
	c = campaign_of(k, key->live);
	if (c == NULL)
		return false;
	c->late_start = key->tallies.hits > DETECTOR_RECENT;
	for (unsigned i = key->recents; i > 0; i--) {
		const struct burst_person *one = &key->recent[
		    (key->next + DETECTOR_RECENT - i) % DETECTOR_RECENT];

		if (k->campaigns.first + one->when >= key->cusum.begin)
			campaign_person(c, one);
	}
	return true;
}

static void
open_burst(struct detector *k, uint32_t counter, const struct burst_post *p)
{
	struct detector_key *key = &k->key[counter];
	int64_t from = usual_hour_of(key->cusum.begin);
	struct campaign *c;

	if (key->live == CAMPAIGN_NONE && !watch(k, counter)) {
		/* It opens when there is room. */
		key->cusum.open = false;
		key->cusum.sum = k->rule.alarm;
		return;
	}
	c = campaign_of(k, key->live);
	sketch_pin(&k->sketch, counter, true);
	if (from < k->usual->hour - USUAL_LAG + 1)
		from = k->usual->hour - USUAL_LAG + 1;
	c->stage = CAMPAIGN_OPEN;
	c->begin = key->cusum.begin;
	c->opened = p->t;
	c->usual = usual_share(k->usual, &key->usual, k->usual->hour);
	c->held_from = from;
	usual_keep_back(&key->usual, from, c->held, CAMPAIGN_HELD);
	campaign_call(c, calls_first(k->calls,
	    hash_seeded(sketch_key(&k->sketch, counter), k->seed),
	    c->begin - CALLS_BEFORE));
	campaign_rise(c, &key->tallies, key->cusum.sum, p->t);
	say(k, c, DETECTOR_OPENED);
}

/* A hit of a burst that is open. */
static void
hit_open(struct detector *k, struct detector_key *key,
    const struct burst_post *p, double gain)
{
	struct campaign *c = campaign_of(k, key->live);

	assert(k->usual->hour - c->held_from < CAMPAIGN_HELD);
	c->held[k->usual->hour - c->held_from]++;
	(void)cusum_add(&key->cusum, &k->rule, gain, p->t);
	if (key->cusum.sum == key->cusum.highest) {
		campaign_rise(c, &key->tallies, key->cusum.sum, p->t);
		if (c->cooling) {
			c->cooling = false;
			say(k, c, DETECTOR_OPENED);
		}
	}
	look_at_cooling(k, key, c);
}

static void
hit_closed(struct detector *k, uint32_t counter, const struct burst_post *p,
    double gain)
{
	struct detector_key *key = &k->key[counter];

	usual_hit(k->usual, &key->usual);
	if (k->learning)
		return;
	if (cusum_add(&key->cusum, &k->rule, gain, p->t) == CUSUM_OPENED)
		open_burst(k, counter, p);
	else if (key->live == CAMPAIGN_NONE &&
	    key->tallies.hits == DETECTOR_RECENT)
		(void)watch(k, counter);
}

/* The evidence, if there was any, is gone: what is counted begins anew. */
static void
begin_anew(struct detector *k, struct detector_key *key)
{
	if (key->live != CAMPAIGN_NONE)
		campaigns_give_back(&k->campaigns, key->live);
	key->live = CAMPAIGN_NONE;
	key->tallies = (struct burst_tallies){ 0 };
}

static void
count_hit(struct detector *k, uint32_t counter, const struct burst_post *p)
{
	struct detector_key *key = &k->key[counter];
	struct burst_person person = person_of(k, p);
	double share = usual_share(k->usual, &key->usual, k->usual->hour);
	double gain = log(cusum_raised(share, k->usual->scale) / share);
	struct campaign *c;

	if (key->cusum.sum > 0)
		count_misses(k, counter);
	if (!key->cusum.open && key->cusum.sum <= 0)
		begin_anew(k, key);
	key->tallies.hits++;
	key->tallies.expected += share;
	tally(&key->tallies, p, k->usual->hour);
	remember(key, &person);
	c = campaign_of(k, key->live);
	if (c != NULL)
		campaign_person(c, &person);
	if (key->cusum.open)
		hit_open(k, key, p, gain);
	else
		hit_closed(k, counter, p, gain);
	key->hour = k->usual->hour;
	key->trial = usual_trials(k->usual) + 1;
}

static void
count_echo(struct detector *k, const struct detector_key *key,
    const struct burst_post *p)
{
	struct burst_person person = person_of(k, p);

	for (uint16_t i = key->over; i != CAMPAIGN_NONE;
	    i = k->campaigns.one[i].next)
		campaign_echo(&k->campaigns, &k->campaigns.one[i], &person);
}

static void
note_call(struct detector *k, const struct detector_key *key, struct str text,
    const struct burst_post *p)
{
	uint64_t hash = hash_seeded(text, k->seed);
	uint32_t account = p->handle.p == NULL ? BURST_UNKNOWN :
	    calls_account(k->calls, p->handle, text);
	struct campaign *c = campaign_of(k, key->live);

	if (account == BURST_UNKNOWN && !p->appeal)
		return;
	calls_keep(k->calls, hash, p->t, account, p->id);
	if (c != NULL && c->stage == CAMPAIGN_OPEN)
		campaign_call(c, calls_first(k->calls, hash,
		    c->begin - CALLS_BEFORE));
}

/* A post of somebody who had the key lately, or a repost. */
static void
count_other(struct detector *k, struct detector_key *key, const struct burst_post *p)
{
	struct campaign *c = campaign_of(k, key->live);
	struct burst_person person = person_of(k, p);

	if (key->cusum.sum <= 0 && !key->cusum.open)
		return;
	tally(&key->tallies, p, k->usual->hour);
	if (c != NULL && p->trial)
		campaign_person(c, &person);
}

void
detector_post(struct detector *k, struct str text, const struct burst_post *p)
{
	bool taken = false;
	uint32_t counter = p->trial ? sketch_add(&k->sketch, text, &taken) :
	    sketch_find(&k->sketch, text);
	struct detector_key *key;

	if (counter == SKETCH_NONE)
		return;
	if (taken)
		begin_key(k, counter);
	key = &k->key[counter];
	if (p->handle.p != NULL || p->appeal)
		note_call(k, key, text, p);
	if (p->trial)
		count_echo(k, key, p);
	if (p->trial && !met_lately(k, key, p))
		count_hit(k, counter, p);
	else
		count_other(k, key, p);
}

static void
look_at_open(struct detector *k, struct campaign *c)
{
	uint32_t counter = c->key;
	struct detector_key *key = &k->key[counter];

	if (k->usual->now - c->begin > CAMPAIGN_LONGEST) {
		c->new_usual = true;
		key->cusum.open = false;
		key->cusum.sum = 0;
		close_burst(k, counter);
		return;
	}
	count_misses(k, counter);
	key->hour = k->usual->hour;
	key->trial = 0;
	look_at_cooling(k, key, c);
}

void
detector_hour(struct detector *k)
{
	for (uint16_t i = 0; i < CAMPAIGN_MOST; i++) {
		struct campaign *c = &k->campaigns.one[i];

		switch (c->stage) {
		case CAMPAIGN_FREE:
		case CAMPAIGN_RISING:
			break;
		case CAMPAIGN_OPEN:
			look_at_open(k, c);
			break;
		case CAMPAIGN_OVER:
			if (!campaign_settle(&k->campaigns, c,
			    k->usual->now))
				break;
			say(k, c, DETECTOR_ECHO);
			if (campaign_is_done(&k->campaigns, c))
				be_done(k, i);
			break;
		}
	}
}

static int
by_hits(const void *a, const void *b)
{
	const struct detector_key *const *x = a, *const *y = b;

	return (*x)->usual.hits != (*y)->usual.hits ?
	    ORDER((*y)->usual.hits, (*x)->usual.hits) : ORDER(*x, *y);
}

static int
by_size(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return ORDER(*x, *y);
}

void
detector_learn(struct detector *k)
{
	const struct detector_key **busy = mem_new(k->sketch.n + 1, sizeof(*busy));
	double found[BUSIEST];
	size_t n = 0;

	for (uint32_t i = 0; i < k->sketch.n; i++)
		busy[i] = &k->key[i];
	qsort(busy, k->sketch.n, sizeof(*busy), by_hits);
	for (uint32_t i = 0; i < k->sketch.n && i < BUSIEST; i++) {
		double v = usual_dispersion(k->usual, &busy[i]->usual);

		if (!isnan(v))
			found[n++] = v;
	}
	free(busy);
	qsort(found, n, sizeof(*found), by_size);
	k->learning = false;
	k->phi = n == 0 ? 1 :
	    fmax(1, (found[(n - 1) / 2] + found[n / 2]) / 2);
	if (!k->fixed)
		k->rule.alarm = k->phi * k->nats;
}

void
detector_free(struct detector *k)
{
	sketch_free(&k->sketch);
	campaigns_free(&k->campaigns);
	free(k->key);
}
