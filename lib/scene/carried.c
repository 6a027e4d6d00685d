#include "scene/carried.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/record.h"
#include "io/restore.h"
#include "json/fields.h"
#include "json/json.h"
#include "stream/clock.h"
#include "stream/hll.h"

enum { PAIRS_A_LINE = 512, TOPICS, DISTRICTS, ALL };

static const struct fields_one time_fields[] = {
	FIELDS_ONE(scene, I64, first_hour, "first_hour"),
	FIELDS_ONE(scene, I64, hour, "hour"),
	FIELDS_ONE(scene, I64, second, "second"),
	FIELDS_ONE(scene, I64, month, "month"),
	FIELDS_ONE(scene, U64, in_month, "in_month"),
	FIELDS_ONE(scene, DOUBLE, loose, "loose"),
	FIELDS_ONE(scene, U32, drawn, "drawn"),
	FIELDS_ONE(scene, U32, drawn_real, "drawn_real"),
	FIELDS_SOME(scene, U32, minute, "minute", 60),
	FIELDS_SOME(scene, U32, hours_seen, "seen", SCENE_HOURS),
	FIELDS_SOME(scene, U32, good, "good", SCENE_WEEK),
	FIELDS_SOME(scene, U32, bad, "bad", SCENE_WEEK),
	FIELDS_SOME(scene, U32, toned, "toned", SCENE_WEEK)
};

static const struct fields_one item_fields[] = {
	FIELDS_SOME(scene_item, U32, hour, "hour", SCENE_HOURS),
	FIELDS_SOME(scene_item, U32, attacks, "attacks", SCENE_WEEK)
};

static const struct fields_one burst_fields[] = {
	FIELDS_ONE(scene_burst, I64, begin, "begin"),
	FIELDS_ONE(scene_burst, I64, opened, "opened"),
	FIELDS_ONE(scene_burst, I64, end, "until"),
	FIELDS_ONE(scene_burst, I64, closed, "closed"),
	FIELDS_ONE(scene_burst, I64, call, "call"),
	FIELDS_ONE(scene_burst, I64, seen, "seen"),
	FIELDS_ONE(scene_burst, BOOL, called, "called"),
	FIELDS_ONE(scene_burst, BOOL, is_open, "open"),
	FIELDS_ONE(scene_burst, BOOL, cooling, "cooling"),
	FIELDS_ONE(scene_burst, DOUBLE, lift, "lift"),
	FIELDS_ONE(scene_burst, DOUBLE, people, "people"),
	FIELDS_ONE(scene_burst, DOUBLE, lead, "lead"),
	FIELDS_ONE(scene_burst, DOUBLE, place_share, "place_share")
};

static const struct fields_one case_fields[] = {
	FIELDS_ONE(scene_case, U32, office, "office"),
	FIELDS_ONE(scene_case, U16, topic, "topic"),
	FIELDS_ONE(scene_case, U16, district, "district"),
	FIELDS_ONE(scene_case, I64, first, "first"),
	FIELDS_ONE(scene_case, I64, last, "last"),
	FIELDS_ONE(scene_case, I64, limit, "limit"),
	FIELDS_ONE(scene_case, U32, posts, "posts"),
	FIELDS_ONE(scene_case, U32, people, "people"),
	FIELDS_ONE(scene_case, U32, severity, "severity"),
	FIELDS_ONE(scene_case, FLOAT, p, "p"),
	FIELDS_ONE(scene_case, BOOL, answered, "answered"),
	FIELDS_ONE(scene_case, BOOL, over, "over"),
	FIELDS_ONE(scene_case, U8, state, "state"),
	FIELDS_ONE(scene_case, U8, verdict, "verdict")
};

static const struct fields_one wait_fields[] = {
	FIELDS_ONE(answered_one, I64, asked, "asked"),
	FIELDS_ONE(answered_one, I64, seconds, "seconds"),
	FIELDS_ONE(answered_one, I64, until, "until"),
	FIELDS_ONE(answered_one, BOOL, open, "open")
};

static const struct fields time_all = FIELDS(time_fields);
static const struct fields item_all = FIELDS(item_fields);
static const struct fields burst_all = FIELDS(burst_fields);
static const struct fields case_all = FIELDS(case_fields);
static const struct fields wait_all = FIELDS(wait_fields);

static void
finish_line(struct state *s, struct buf *out)
{
	buf_addc(out, '}');
	state_line(s, buf_str(out));
	buf_clear(out);
}

static void
write_word(struct buf *out, const char *name, struct str text)
{
	buf_addf(out, ",\"%s\":", name);
	json_quote(out, text);
}

static void
write_item(struct state *s, const struct scene_item *i, int side,
    struct str path, struct buf *out)
{
	bool first = true;

	buf_addf(out, "{\"of\":\"item\",\"side\":%d", side);
	write_word(out, "path", path);
	fields_write(out, &item_all, i);
	buf_addz(out, ",\"people\":[");
	for (size_t h = 0; h < SCENE_WEEK; h++) {
		if (i->people[h].n == 0 && i->people[h].all == NULL)
			continue;
		buf_addf(out, "%s[%zu,\"", first ? "" : ",", h);
		hll_write(out, &i->people[h]);
		buf_addz(out, "\"]");
		first = false;
	}
	buf_addc(out, ']');
	finish_line(s, out);
}

static void
write_side(struct state *s, const struct scene_side *side, int which,
    struct buf *out)
{
	for (size_t i = 0; i < side->names.n; i++)
		write_item(s, &side->item[i], which, side->names.key[i], out);
}

/* The complaints that are kept, the oldest first. */
static void
write_pairs(struct state *s, const struct scene *m, struct buf *out)
{
	size_t kept = m->recents < SCENE_RECENT ? m->recents : SCENE_RECENT;

	for (size_t i = 0; i < kept; i++) {
		const struct scene_pair *p =
		    &m->recent[(m->recents - kept + i) % SCENE_RECENT];

		buf_addf(out, "%s[%lld,%u,%u]", i % PAIRS_A_LINE == 0 ?
		    "{\"of\":\"pairs\",\"pairs\":[" : ",", (long long)p->hour,
		    p->topic, p->district);
		if (i % PAIRS_A_LINE == PAIRS_A_LINE - 1 || i + 1 == kept) {
			buf_addc(out, ']');
			finish_line(s, out);
		}
	}
}

static void
write_bursts(struct state *s, const struct scene *m, struct buf *out)
{
	for (size_t i = 0; i < m->bursts; i++) {
		struct scene_burst b = m->burst[i];

		/* What is not known is below zero in the file. */
		b.lift = isfinite(b.lift) ? b.lift : -1;
		b.people = isfinite(b.people) ? b.people : -1;
		b.lead = isfinite(b.lead) ? b.lead : -1;
		b.place_share = isfinite(b.place_share) ? b.place_share : -1;
		buf_addz(out, "{\"of\":\"burst\"");
		write_word(out, "dimension", buf_str(&b.dimension));
		write_word(out, "key", buf_str(&b.key));
		write_word(out, "caller", buf_str(&b.caller));
		write_word(out, "place", buf_str(&b.place));
		fields_write(out, &burst_all, &b);
		finish_line(s, out);
	}
}

static void
write_cases(struct state *s, const struct scene *m, struct buf *out)
{
	for (uint32_t i = 0; i < m->offices.n; i++) {
		buf_addz(out, "{\"of\":\"office\"");
		write_word(out, "name", m->offices.key[i]);
		finish_line(s, out);
	}
	for (uint32_t i = 0; i < m->ids.n && i < m->case_cap; i++) {
		if (m->cases[i].people == 0)
			continue;
		buf_addz(out, "{\"of\":\"case\"");
		write_word(out, "id", m->ids.key[i]);
		fields_write(out, &case_all, &m->cases[i]);
		finish_line(s, out);
	}
	for (uint32_t i = 0; i < m->waits.ids.n; i++) {
		buf_addz(out, "{\"of\":\"wait\"");
		write_word(out, "id", m->waits.ids.key[i]);
		fields_write(out, &wait_all, &m->waits.one[i]);
		finish_line(s, out);
	}
}

void
carried_write(struct state *s, struct scene *m, struct replay *replay)
{
	struct buf out = { 0 };

	if (s == NULL)
		return;
	state_begin(s, m->clock.known ? &m->clock.now : NULL,
	    m->clock.offset);
	if (m->begun) {
		buf_addz(&out, "{\"of\":\"time\"");
		fields_write(&out, &time_all, m);
		finish_line(s, &out);
	}
	write_side(s, &m->topics, TOPICS, &out);
	write_side(s, &m->districts, DISTRICTS, &out);
	write_item(s, &m->all, ALL, STR(""), &out);
	write_pairs(s, m, &out);
	write_bursts(s, m, &out);
	write_cases(s, m, &out);
	replay_save(replay, s);
	state_end(s);
	buf_free(&out);
}

/* What one run of carried_read() has. */
struct reading {
	struct state *s;
	struct scene *m;
	struct buf text;
};

static struct str
read_word(struct reading *r, const struct json_node *line, const char *name)
{
	buf_clear(&r->text);
	return restore_text(r->s, line, name, &r->text);
}

static void
read_item(struct reading *r, const struct json_node *line)
{
	int64_t side = restore_number(r->s, line, "side", 0, INT64_MAX);
	struct str path = read_word(r, line, "path");
	struct scene_item *item = &r->m->all;
	uint64_t h;

	if (side == TOPICS)
		item = &r->m->topics.item[scene_item_of(&r->m->topics, path)];
	else if (side == DISTRICTS)
		item = &r->m->districts.item[scene_item_of(&r->m->districts,
		    path)];
	restore_fields(r->s, line, &item_all, item);
	JSON_EACH(one, restore_list(r->s, line, "people")) {
		const struct json_node *hour = one + 1, *people;

		if (one->type != JSON_ARRAY || one->skip != 3 ||
		    !str_u64(json_raw(hour), &h) || h >= SCENE_WEEK)
			restore_cannot(r->s, "people");
		people = hour + hour->skip;
		buf_clear(&r->text);
		if (!hll_merge(&item->people[h], json_text(people, &r->text)))
			restore_cannot(r->s, "people");
	}
}

static void
read_pairs(struct reading *r, const struct json_node *line)
{
	struct scene *m = r->m;

	JSON_EACH(one, restore_list(r->s, line, "pairs")) {
		int64_t v[3];

		restore_numbers(r->s, one, "pairs", v, 3, INT64_MIN, INT64_MAX);
		if (v[1] < 0 || v[1] >= SCENE_ITEMS || v[2] < 0 ||
		    v[2] >= SCENE_ITEMS)
			restore_cannot(r->s, "pairs");
		m->recent[m->recents++ % SCENE_RECENT] = (struct scene_pair){
			v[0], (uint16_t)v[1], (uint16_t)v[2] };
	}
}

static double
known(double v)
{
	return v < 0 ? NAN : v;
}

static void
read_burst(struct reading *r, const struct json_node *line)
{
	struct scene_burst *b = &r->m->burst[r->m->bursts];

	if (r->m->bursts == SCENE_BURSTS)
		restore_cannot(r->s, "burst");
	restore_fields(r->s, line, &burst_all, b);
	b->lift = known(b->lift);
	b->people = known(b->people);
	b->lead = known(b->lead);
	b->place_share = known(b->place_share);
	buf_adds(&b->dimension, read_word(r, line, "dimension"));
	buf_adds(&b->key, read_word(r, line, "key"));
	buf_adds(&b->caller, read_word(r, line, "caller"));
	buf_adds(&b->place, read_word(r, line, "place"));
	r->m->bursts++;
}

static void
read_case(struct reading *r, const struct json_node *line)
{
	struct scene *m = r->m;
	uint32_t n = names_add(&m->ids, read_word(r, line, "id"));
	size_t had = m->case_cap;

	if (n >= SCENE_CASES)
		restore_cannot(r->s, "id");
	m->cases = mem_grow(m->cases, &m->case_cap, (size_t)n + 1,
	    sizeof(*m->cases));
	memset(m->cases + had, 0, (m->case_cap - had) * sizeof(*m->cases));
	restore_fields(r->s, line, &case_all, &m->cases[n]);
	if (m->cases[n].office >= m->offices.n ||
	    m->cases[n].topic >= SCENE_ITEMS ||
	    m->cases[n].topic >= m->topics.names.n ||
	    m->cases[n].district >= m->districts.names.n ||
	    m->cases[n].state > QUEUE_STATE_KINDS ||
	    m->cases[n].verdict >= VERDICT_KINDS)
		restore_cannot(r->s, "case");
}

static void
read_wait(struct reading *r, const struct json_node *line)
{
	struct answered_one one;

	restore_fields(r->s, line, &wait_all, &one);
	answered_take(&r->m->waits, read_word(r, line, "id"), &one);
}

static void
read_one_line(struct reading *r, const struct json_node *line)
{
	struct str of = read_word(r, line, "of");

	if (str_is(of, "time")) {
		restore_fields(r->s, line, &time_all, r->m);
		r->m->begun = true;
	} else if (str_is(of, "item")) {
		read_item(r, line);
	} else if (str_is(of, "pairs")) {
		read_pairs(r, line);
	} else if (str_is(of, "burst")) {
		read_burst(r, line);
	} else if (str_is(of, "office")) {
		names_add(&r->m->offices, read_word(r, line, "name"));
	} else if (str_is(of, "case")) {
		read_case(r, line);
	} else if (str_is(of, "wait")) {
		read_wait(r, line);
	} else {
		restore_cannot(r->s, "of");
	}
}

void
carried_read(struct state *s, struct scene *m, struct replay *replay)
{
	struct reading r = { .s = s, .m = m };
	struct json line = { 0 };
	int64_t t;
	int32_t offset;

	while (state_next(s, &line))
		if (!replay_load(replay, s, &line))
			read_one_line(&r, line.node);
	replay_start(replay, s);
	if (state_clock(s, &t, &offset))
		clock_reach(&m->clock, t, offset);
	json_free(&line);
	buf_free(&r.text);
}

bool
carried_was_counted(struct replay *replay, const struct record *rec)
{
	struct buf platform = { 0 }, id = { 0 };
	int64_t t;
	int32_t offset;
	bool timed = clock_read(record_get(rec, "created_at"), &t, &offset);
	bool was = replay->on && replay_is(replay,
	    json_text(record_get(rec, "platform"), &platform),
	    json_text(record_get(rec, "id"), &id),
	    timed ? t : REPLAY_NO_TIME);

	buf_free(&platform);
	buf_free(&id);
	return was;
}
