#include "burst/campaign.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"

/* So many posts may come between two highest sums; then they count as before. */
enum { AFTER_MOST = 16384 };

void
campaigns_open(struct campaigns *all)
{
	all->one = mem_new(CAMPAIGN_MOST, sizeof(*all->one));
}

uint16_t
campaigns_oldest_over(const struct campaigns *all)
{
	uint16_t oldest = CAMPAIGN_NONE;

	for (uint16_t i = 0; i < CAMPAIGN_MOST; i++) {
		if (all->one[i].stage == CAMPAIGN_FREE)
			return CAMPAIGN_NONE;
		if (all->one[i].stage == CAMPAIGN_OVER &&
		    (oldest == CAMPAIGN_NONE ||
		    all->one[i].number < all->one[oldest].number))
			oldest = i;
	}
	return oldest;
}

uint16_t
campaigns_take(struct campaigns *all, uint32_t key)
{
	for (uint16_t i = 0; i < CAMPAIGN_MOST; i++) {
		struct campaign *c = &all->one[i];

		if (c->stage != CAMPAIGN_FREE)
			continue;
		c->stage = CAMPAIGN_RISING;
		c->key = key;
		c->next = CAMPAIGN_NONE;
		c->number = all->begun++;
		return i;
	}
	all->refused++;
	return CAMPAIGN_NONE;
}

static void
release(struct campaign *c)
{
	crowd_free(&c->people);
	crowd_free(&c->back);
	buf_free(&c->call_id);
	free(c->after);
	*c = (struct campaign){ 0 };
}

void
campaigns_give_back(struct campaigns *all, uint16_t i)
{
	release(&all->one[i]);
}

/* Space-Saving in its plainest form: of few counters all are looked at. */
static void
count_place(struct campaign *c, uint16_t place)
{
	size_t least = 0;

	if (place == BURST_NO_PLACE)
		return;
	for (size_t i = 0; i < c->places; i++) {
		if (c->place[i].place == place) {
			c->place[i].n++;
			return;
		}
		if (c->place[i].n < c->place[least].n)
			least = i;
	}
	if (c->places < CAMPAIGN_PLACES)
		c->place[least = c->places++].n = 0;
	c->place[least].place = place;
	c->place[least].n++;
}

static void
join(struct campaign *c, const struct burst_person *p)
{
	count_place(c, p->place);
	if (!crowd_add(&c->people, p->author) || p->followers == BURST_UNKNOWN)
		return;
	c->reach += p->followers;
	c->reach_known++;
}

static void
join_all(struct campaign *c)
{
	for (size_t i = 0; i < c->afters; i++)
		join(c, &c->after[i]);
	c->afters = 0;
}

void
campaign_person(struct campaign *c, const struct burst_person *p)
{
	if (c->afters == AFTER_MOST)
		join_all(c);
	c->after = mem_grow(c->after, &c->after_cap, c->afters + 1,
	    sizeof(*c->after));
	c->after[c->afters++] = *p;
}

void
campaign_rise(struct campaign *c, const struct burst_tallies *tallies,
    double sum, int64_t t)
{
	join_all(c);
	c->tallies = *tallies;
	c->gain = sum;
	c->end = t;
}

bool
campaign_settle(const struct campaigns *all, struct campaign *c, int64_t t)
{
	bool any = false;

	assert(c->stage == CAMPAIGN_OVER);
	for (size_t i = 0; i < all->spans.n; i++) {
		if (c->echo[i].done || t <= c->end + all->spans.span[i])
			continue;
		any = true;
		c->echo[i] = (struct campaign_echo){ true, c->echo_posts,
			crowd_people(&c->back), c->again };
	}
	return any;
}

bool
campaign_is_done(const struct campaigns *all, const struct campaign *c)
{
	return all->spans.n == 0 || c->echo[all->spans.n - 1].done;
}

void
campaign_echo(struct campaigns *all, struct campaign *c,
    const struct burst_person *p)
{
	(void)campaign_settle(all, c, all->first + p->when);
	c->echo_posts++;
	if (crowd_add(&c->back, p->author) &&
	    crowd_has(&c->people, p->author))
		c->again++;
}

void
campaign_close(struct campaigns *all, struct campaign *c, int64_t t)
{
	c->stage = CAMPAIGN_OVER;
	c->closed = t;
	for (size_t i = 0; i < c->afters; i++)
		campaign_echo(all, c, &c->after[i]);
	free(c->after);
	c->after = NULL;
	c->afters = c->after_cap = 0;
}

void
campaign_call(struct campaign *c, const struct calls_one *call)
{
	if (c->called || call == NULL)
		return;
	c->called = true;
	c->call = call->t;
	c->caller = call->account;
	buf_clear(&c->call_id);
	buf_adds(&c->call_id, buf_str(&call->id));
}

void
campaigns_free(struct campaigns *all)
{
	for (uint16_t i = 0; i < CAMPAIGN_MOST; i++)
		release(&all->one[i]);
	free(all->one);
}
