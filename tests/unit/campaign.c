/*
 * Bursts that are looked at: when there is no room, who took part and where,
 * what comes after the end, who called for it.
 */
#include "burst/campaign.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"

enum { MANY = 20000 };

static struct campaigns all;

static void
check_room(void)
{
	uint16_t i;

	CHECK(campaigns_oldest_over(&all) == CAMPAIGN_NONE, "some are free");
	for (i = 0; i < CAMPAIGN_MOST; i++)
		CHECK(campaigns_take(&all, i) == i, "the %u. is free", i);
	CHECK(campaigns_take(&all, 7) == CAMPAIGN_NONE && all.refused == 1,
	    "none is left");
	CHECK(campaigns_oldest_over(&all) == CAMPAIGN_NONE, "none is over");
	all.one[9].stage = CAMPAIGN_OPEN;
	all.one[5].stage = all.one[200].stage = CAMPAIGN_OVER;
	CHECK(campaigns_oldest_over(&all) == 5, "the older of two");
	campaigns_give_back(&all, 5);
	CHECK(campaigns_oldest_over(&all) == CAMPAIGN_NONE, "one is free again");
	CHECK(campaigns_take(&all, 8) == 5 && all.one[5].key == 8, "it is taken");
	all.one[5].stage = CAMPAIGN_OVER;
	CHECK(campaigns_oldest_over(&all) == 200, "what begun last is younger");
	for (i = 0; i < CAMPAIGN_MOST; i++)
		campaigns_give_back(&all, i);
}

static struct campaign *
begin(uint16_t *at)
{
	*at = campaigns_take(&all, 1);
	return &all.one[*at];
}

/* Of forty places the commonest are kept, of whoever comes from any. */
static void
check_places(void)
{
	const struct burst_tallies none = { 0 };
	struct burst_person p = { .followers = BURST_UNKNOWN };
	uint16_t at;
	struct campaign *c = begin(&at);
	uint32_t found = 0;

	for (uint16_t place = 0; place < 40; place++)
		for (unsigned n = 0; n < (place == 39 ? 60u : place < 3 ? 50u :
		    1u); n++) {
			p.author++;
			p.place = place;
			campaign_person(c, &p);
		}
	p.place = BURST_NO_PLACE;
	campaign_person(c, &p);
	CHECK(c->places == 0, "before it rises nobody belongs to it");
	campaign_rise(c, &none, 3, 100);
	CHECK(c->places == CAMPAIGN_PLACES, "%zu places", c->places);
	for (size_t i = 0; i < c->places; i++)
		found += (c->place[i].place < 3 && c->place[i].n == 50) ||
		    (c->place[i].place == 39 && c->place[i].n >= 60);
	CHECK(found == 4, "%u of the four commonest", (unsigned)found);
	campaigns_give_back(&all, at);
}

/* More posts than are kept apart; followers counted once, where known. */
static void
check_people(void)
{
	const struct burst_tallies none = { 0 };
	uint16_t at;
	struct campaign *c = begin(&at);
	double people;

	for (uint32_t i = 0; i < MANY; i++) {
		uint64_t hash = (i % 5000 + 1) * UINT64_C(0x9e3779b97f4a7c15);
		struct burst_person p = { .place = BURST_NO_PLACE,
			.followers = i % 5000 % 2 == 0 ? 7 : BURST_UNKNOWN };

		hash = (hash ^ hash >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
		hash = (hash ^ hash >> 27) * UINT64_C(0x94d049bb133111eb);
		p.author = (uint32_t)(hash >> 32);
		campaign_person(c, &p);
	}
	CHECK(c->afters < MANY, "not all are kept apart");
	campaign_rise(c, &none, 3, 100);
	people = crowd_people(&c->people);
	CHECK(people > 4800 && people < 5200, "%g people", people);
	/* Only while people are told apart are their followers added up. */
	CHECK(c->reach_known == CROWD_COUNTED / 2 &&
	    c->reach == CROWD_COUNTED / 2 * 7, "followers of %u: %llu",
	    (unsigned)c->reach_known, (unsigned long long)c->reach);
	campaigns_give_back(&all, at);
}

static void
check_echo(void)
{
	const struct burst_tallies none = { 0 };
	struct burst_person p = { .author = 5, .place = BURST_NO_PLACE,
		.followers = BURST_UNKNOWN, .when = 50 };
	uint16_t at;
	struct campaign *c = begin(&at);

	CHECK(campaign_is_done(&all, c), "without spans it is done at once");
	all.spans = (struct campaign_spans){ { 100, 1000 }, 2 };
	campaign_person(c, &p);
	campaign_rise(c, &none, 3, 100);
	p.author = 6;
	p.when = 150;
	campaign_person(c, &p);
	campaign_close(&all, c, 180);
	CHECK(c->stage == CAMPAIGN_OVER && c->echo_posts == 1 && c->again == 0,
	    "who came after the highest sum is its echo");
	p.author = 5;
	p.when = 190;
	campaign_echo(&all, c, &p);
	campaign_echo(&all, c, &p);
	CHECK(c->again == 1 && c->echo_posts == 3, "one was there before");
	CHECK(!campaign_settle(&all, c, 200), "the first span goes on");
	CHECK(campaign_settle(&all, c, 201) && c->echo[0].done &&
	    c->echo[0].posts == 3 && c->echo[0].again == 1 &&
	    !campaign_is_done(&all, c), "the first span is over");
	CHECK(!campaign_settle(&all, c, 1100), "it is over once");
	p.author = 7;
	p.when = 5000;
	campaign_echo(&all, c, &p);
	CHECK(campaign_is_done(&all, c) && c->echo[1].posts == 3,
	    "who comes too late settles it");
	campaigns_give_back(&all, at);
}

static void
check_calls(void)
{
	static const char table[] = "handle\tkey\tclaimed\n"
	    "@Mayor\t#March\t\n" "mayor\tWalk\t500\n" "paper\t\t70\n";
	char path[] = "/tmp/campaign.XXXXXX";
	struct calls calls = { 0 };
	const struct calls_one *one;
	uint16_t at;
	struct campaign *c = begin(&at);
	int fd = mkstemp(path);

	CHECK(!calls_has(&calls, STR("mayor")) &&
	    calls_first(&calls, 1, 0) == NULL, "no table, no call");
	if (fd < 0 || write(fd, table, sizeof(table) - 1) < 0)
		exit(1);
	close(fd);
	calls_load(&calls, path);
	unlink(path);
	CHECK(calls_has(&calls, STR("mayor")) &&
	    !calls_has(&calls, STR("nobody")), "accounts");
	CHECK(calls_account(&calls, STR("mayor"), STR("march")) == 0 &&
	    calls_account(&calls, STR("mayor"), STR("walk")) == 1 &&
	    calls_account(&calls, STR("mayor"), STR("other")) == BURST_UNKNOWN &&
	    calls_account(&calls, STR("paper"), STR("other")) == 2,
	    "accounts and their keys");
	CHECK(calls_claim(&calls, STR("march")) == NULL &&
	    calls_claim(&calls, STR("walk")) == &calls.account[1] &&
	    calls_claim(&calls, STR("other")) == NULL, "claims");
	campaign_call(c, NULL);
	CHECK(!c->called, "no call");
	for (int64_t t = 0; t < CALLS_KEPT + 10; t++)
		calls_keep(&calls, t % 2 == 0 ? 1 : 2, t, t == 100 ? 1 :
		    BURST_UNKNOWN, STR("post"));
	one = calls_first(&calls, 1, 0);
	CHECK(one != NULL && one->t == 10, "the first ten are forgotten");
	CHECK(calls_first(&calls, 3, 0) == NULL &&
	    calls_first(&calls, 1, CALLS_KEPT + 10) == NULL,
	    "of another key, or later, there is none");
	campaign_call(c, calls_first(&calls, 1, 99));
	CHECK(c->called && c->call == 100 && c->caller == 1 &&
	    str_is(buf_str(&c->call_id), "post"), "a call of an account");
	campaign_call(c, calls_first(&calls, 2, 200));
	CHECK(c->call == 100, "the first call stays");
	campaigns_give_back(&all, at);
	calls_free(&calls);
}

int
main(void)
{
	campaigns_open(&all);
	check_room();
	check_places();
	check_people();
	check_echo();
	check_calls();
	campaigns_free(&all);
	return failures > 0;
}
