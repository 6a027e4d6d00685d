#include "burst/saved.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "burst/parts.h"
#include "io/restore.h"
#include "io/state.h"
#include "json/fields.h"
#include "json/json.h"
#include "stream/clock.h"
#include "stream/lately.h"
#include "stream/replay.h"
#include "stream/sketch.h"

enum { DAY = 86400 };

/* Writing: one line after the other in one buffer. */

static void
end_line(struct sets *s, struct buf *out)
{
	buf_addc(out, '}');
	state_line(s->state, buf_str(out));
	buf_clear(out);
}

static void
write_text(struct buf *out, const char *name, struct str text)
{
	buf_addf(out, ",\"%s\":", name);
	json_quote(out, text);
}

static void
write_person(struct buf *out, const struct burst_person *p, bool first)
{
	buf_addz(out, first ? "{\"n\":0" : ",{\"n\":0");
	fields_write(out, &parts_person, p);
	buf_addc(out, '}');
}

static void
write_key(struct sets *s, size_t set, uint32_t counter, struct buf *out)
{
	const struct detector *k = &s->one[set].keys;
	const struct detector_key *key = &k->key[counter];

	buf_addf(out, "{\"of\":\"key\",\"set\":%zu", set);
	write_text(out, "key", sketch_key(&k->sketch, counter));
	fields_write(out, &parts_counter,
	    &k->sketch.counter[counter]);
	fields_write(out, &parts_key, key);
	buf_addz(out, ",\"recent\":[");
	for (unsigned i = key->recents; i > 0; i--)
		write_person(out, &key->recent[(key->next + DETECTOR_RECENT - i) %
		    DETECTOR_RECENT], i == key->recents);
	buf_addc(out, ']');
	end_line(s, out);
}

static void
write_campaign(struct sets *s, size_t set, unsigned i, struct buf *out)
{
	const struct detector *k = &s->one[set].keys;
	const struct campaign *c = &k->campaigns.one[i];

	buf_addf(out, "{\"of\":\"campaign\",\"set\":%zu,\"slot\":%u,"
	    "\"stage\":%d", set, i, (int)c->stage);
	write_text(out, "key", detector_text(k, c));
	fields_write(out, &parts_campaign, c);
	write_text(out, "call_id", buf_str(&c->call_id));
	buf_addz(out, ",\"people\":");
	crowd_write(out, &c->people);
	buf_addz(out, ",\"back\":");
	crowd_write(out, &c->back);
	buf_addz(out, ",\"places\":[");
	for (size_t p = 0; p < c->places; p++)
		buf_addf(out, "%s[%u,%lu]", p == 0 ? "" : ",", c->place[p].place,
		    (unsigned long)c->place[p].n);
	buf_addz(out, "],\"after\":[");
	for (size_t p = 0; p < c->afters; p++)
		write_person(out, &c->after[p], p == 0);
	buf_addz(out, "],\"echo\":[");
	for (size_t e = 0; e < k->campaigns.spans.n; e++) {
		buf_addz(out, e == 0 ? "{\"n\":0" : ",{\"n\":0");
		fields_write(out, &parts_echo,
		    &c->echo[e]);
		buf_addc(out, '}');
	}
	buf_addc(out, ']');
	end_line(s, out);
}

static void
write_set(struct sets *s, size_t set, struct buf *out)
{
	const struct detector *k = &s->one[set].keys;

	buf_addf(out, "{\"of\":\"set\",\"set\":%zu", set);
	fields_write(out, &parts_set, k);
	end_line(s, out);
	for (uint32_t i = 0; i < k->sketch.n; i++)
		write_key(s, set, i, out);
	for (unsigned i = 0; i < CAMPAIGN_MOST; i++)
		if (k->campaigns.one[i].stage != CAMPAIGN_FREE)
			write_campaign(s, set, i, out);
}

static void
write_calls(struct sets *s, struct buf *out)
{
	const struct calls *c = &s->calls;

	for (size_t i = 0; i < c->kept; i++) {
		const struct calls_one *one =
		    &c->call[(c->next + CALLS_KEPT - c->kept + i) % CALLS_KEPT];

		buf_addz(out, "{\"of\":\"call\"");
		fields_write(out, &parts_call, one);
		write_text(out, "id", buf_str(&one->id));
		end_line(s, out);
	}
}

void
saved_write(struct sets *s)
{
	struct buf out = { 0 };

	if (s->state == NULL)
		return;
	state_begin(s->state, s->clock.known ? &s->clock.now : NULL,
	    s->clock.offset);
	if (s->usual.begun) {
		buf_addz(&out, "{\"of\":\"usual\"");
		fields_write(&out, &parts_usual,
		    &s->usual);
		end_line(s, &out);
	}
	for (uint32_t i = 0; i < s->places.n; i++) {
		buf_addz(&out, "{\"of\":\"place\"");
		write_text(&out, "place", s->places.key[i]);
		end_line(s, &out);
	}
	write_calls(s, &out);
	for (size_t i = 0; s->usual.begun && i < s->n; i++)
		write_set(s, i, &out);
	replay_save(&s->replay, s->state);
	lately_save(&s->lately, s->state);
	state_end(s->state);
	buf_free(&out);
}

/* Reading. */

static struct str
read_text(struct sets *s, const struct json_node *line, const char *name,
    struct buf *text)
{
	buf_clear(text);
	return restore_text(s->state, line, name, text);
}

static struct burst_person
read_person(struct sets *s, const struct json_node *v)
{
	struct burst_person p;

	restore_fields(s->state, v, &parts_person, &p);
	if (p.place != BURST_NO_PLACE && p.place >= s->places.n)
		restore_cannot(s->state, "place");
	return p;
}

static struct detector *
set_of(struct sets *s, const struct json_node *line)
{
	if (!s->usual.begun)
		restore_cannot(s->state, "usual");
	return &s->one[restore_number(s->state, line, "set", 0,
	    (int64_t)s->n - 1)].keys;
}

static void
read_key(struct sets *s, const struct json_node *line, struct buf *text)
{
	struct detector *k = set_of(s, line);
	struct sketch_counter c;
	struct detector_key *key;
	uint32_t i;

	restore_fields(s->state, line, &parts_counter, &c);
	i = sketch_restore(&k->sketch, read_text(s, line, "key", text),
	    c.count, c.error, c.seen);
	if (i == SKETCH_NONE)
		restore_cannot(s->state, "key");
	key = &k->key[i];
	*key = (struct detector_key){ .live = CAMPAIGN_NONE,
		.over = CAMPAIGN_NONE };
	restore_fields(s->state, line, &parts_key, key);
	if (key->usual.lag_hour > s->usual.hour ||
	    key->hour > s->usual.hour)
		restore_cannot(s->state, "lag_hour");
	JSON_EACH(one, restore_list(s->state, line, "recent")) {
		if (key->recents == DETECTOR_RECENT)
			restore_cannot(s->state, "recent");
		key->recent[key->recents++] = read_person(s, one);
	}
	key->next = key->recents % DETECTOR_RECENT;
}

static void
read_people(struct sets *s, const struct json_node *line, struct campaign *c,
    struct buf *text)
{
	if (!crowd_read(&c->people, read_text(s, line, "people", text)))
		restore_cannot(s->state, "people");
	if (!crowd_read(&c->back, read_text(s, line, "back", text)))
		restore_cannot(s->state, "back");
	JSON_EACH(one, restore_list(s->state, line, "places")) {
		uint64_t pair[2];

		if (!json_pair(one, pair) || pair[0] >= s->places.n ||
		    c->places == CAMPAIGN_PLACES)
			restore_cannot(s->state, "places");
		c->place[c->places++] = (struct campaign_place){
			(uint16_t)pair[0], (uint32_t)pair[1] };
	}
	JSON_EACH(one, restore_list(s->state, line, "after")) {
		struct burst_person p = read_person(s, one);

		campaign_person(c, &p);
	}
}

static void
read_echo(struct sets *s, const struct json_node *line, struct campaign *c,
    size_t spans)
{
	size_t n = 0;

	JSON_EACH(one, restore_list(s->state, line, "echo")) {
		if (n == spans)
			restore_cannot(s->state, "echo");
		restore_fields(s->state, one, &parts_echo, &c->echo[n++]);
	}
}

/* A campaign takes its place again, and its key knows of it. */
static void
link_campaign(struct sets *s, struct detector *k, uint16_t slot)
{
	struct campaign *c = &k->campaigns.one[slot];
	struct detector_key *key = &k->key[c->key];
	int64_t held = s->usual.hour - c->held_from;

	if (c->stage == CAMPAIGN_OVER) {
		c->next = key->over;
		key->over = slot;
	} else {
		/* Of a burst that is open all that it holds must have room. */
		if (key->live != CAMPAIGN_NONE ||
		    (c->stage == CAMPAIGN_OPEN) != key->cusum.open ||
		    (key->cusum.open && (held < 0 || held >= CAMPAIGN_HELD ||
		    usual_hour_of(c->begin) > c->held_from)))
			restore_cannot(s->state, "stage");
		key->live = slot;
	}
	detector_adopt(k, c->key);
}

static void
read_campaign(struct sets *s, const struct json_node *line, struct buf *text)
{
	struct detector *k = set_of(s, line);
	uint16_t slot = (uint16_t)restore_number(s->state, line, "slot", 0,
	    CAMPAIGN_MOST - 1);
	int64_t stage = restore_number(s->state, line, "stage",
	    CAMPAIGN_FREE + 1, CAMPAIGN_OVER);
	struct campaign *c = &k->campaigns.one[slot];
	uint32_t key = sketch_find(&k->sketch, read_text(s, line, "key", text));

	if (c->stage != CAMPAIGN_FREE)
		restore_cannot(s->state, "slot");
	if (key == SKETCH_NONE)
		restore_cannot(s->state, "key");
	restore_fields(s->state, line, &parts_campaign, c);
	c->stage = (enum campaign_stage)stage;
	c->key = key;
	c->next = CAMPAIGN_NONE;
	if (c->caller != BURST_UNKNOWN && c->caller >= s->calls.n && c->called)
		restore_cannot(s->state, "caller");
	buf_adds(&c->call_id, read_text(s, line, "call_id", text));
	read_people(s, line, c, text);
	read_echo(s, line, c, k->campaigns.spans.n);
	link_campaign(s, k, slot);
}

static void
read_line(struct sets *s, const struct json_node *line, struct buf *text)
{
	struct str of = read_text(s, line, "of", text);
	struct calls_one call;

	if (str_is(of, "usual")) {
		restore_fields(s->state, line, &parts_usual,
		    &s->usual);
		s->usual.begun = true;
		s->usual.now = s->usual.hour * 3600;
		if (s->usual.first > s->usual.hour ||
		    s->usual.base > s->usual.hour ||
		    s->usual.offset > DAY || s->usual.offset < -DAY)
			restore_cannot(s->state, "hour");
		for (size_t i = 0; i < s->n; i++)
			s->one[i].keys.campaigns.first = s->usual.first * 3600;
	} else if (str_is(of, "place")) {
		names_add(&s->places, read_text(s, line, "place", text));
		if (s->places.n > BURST_NO_PLACE)
			restore_cannot(s->state, "place");
	} else if (str_is(of, "call")) {
		restore_fields(s->state, line, &parts_call, &call);
		if (call.account != BURST_UNKNOWN &&
		    call.account >= s->calls.n)
			restore_cannot(s->state, "account");
		calls_keep(&s->calls, call.key, call.t, call.account,
		    read_text(s, line, "id", text));
	} else if (str_is(of, "set")) {
		restore_fields(s->state, line, &parts_set,
		    set_of(s, line));
	} else if (str_is(of, "key")) {
		read_key(s, line, text);
	} else if (str_is(of, "campaign")) {
		read_campaign(s, line, text);
	} else {
		restore_cannot(s->state, "of");
	}
}

/* Bursts that are open have what belongs to them. */
static void
check_keys(struct sets *s)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct detector *k = &s->one[i].keys;

		for (uint32_t n = 0; n < k->sketch.n; n++)
			if (k->key[n].cusum.open &&
			    k->key[n].live == CAMPAIGN_NONE)
				restore_cannot(s->state, "open");
	}
}

void
saved_read(struct sets *s)
{
	struct json line = { 0 };
	struct buf text = { 0 };
	int64_t t;
	int32_t offset;

	while (state_next(s->state, &line))
		if (!replay_load(&s->replay, s->state, &line) &&
		    !lately_load(&s->lately, s->state, &line))
			read_line(s, line.node, &text);
	replay_start(&s->replay, s->state);
	check_keys(s);
	if (state_clock(s->state, &t, &offset))
		clock_reach(&s->clock, t, offset);
	json_free(&line);
	buf_free(&text);
}
