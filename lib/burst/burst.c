#include "burst/burst.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/number.h"
#include "burst/batch.h"
#include "burst/options.h"
#include "burst/saved.h"
#include "burst/sets.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "io/reader.h"
#include "io/state.h"
#include "json/json.h"
#include "json/keys.h"
#include "show/table.h"
#include "stream/clock.h"
#include "stream/lately.h"
#include "stream/replay.h"
#include "text/fold.h"

enum {
	HOUR = 3600,
	GAP = 1000	/* hours after which nothing but echoes is left */
};

enum {
	ID, CREATED_AT, PLATFORM, KIND, AUTHOR, COUNTS, PLACE_ABOUT, INTENT, AT
};
KEYS(wanted, "id", "created_at", "platform", "kind", "author", "counts",
    "place_about", "intent", "at")

enum { AUTHOR_ID, HANDLE, FOLLOWERS };
KEYS(author_members, "id", "handle", "followers")

/* Working memory of a record. */
struct scratch {
	struct moment moment;
	struct json json;
	struct buf text;
	struct buf id;
	struct buf handle;
};

static void
take_value(void *to, struct str s)
{
	struct sets_values *v = to;
	size_t from = 0;

	for (size_t i = 0; i < v->n; from = v->end[i++])
		if (str_eq(str_sub(buf_str(&v->text), from, v->end[i]), s))
			return;
	if (v->n == SETS_VALUES)
		return;
	buf_adds(&v->text, s);
	v->end[v->n++] = v->text.n;
}

static struct str
value_of(const struct sets_values *v, size_t i)
{
	return str_sub(buf_str(&v->text), i == 0 ? 0 : v->end[i - 1],
	    v->end[i]);
}

static void
count_key(struct sets *s, struct sets_one *one, const struct burst_post *p)
{
	if (one->key.n > SETS_LONGEST)
		s->too_long++;
	else
		detector_post(&one->keys, buf_str(&one->key), p);
}

/* Counts all keys that begin with what stands in the buffer. */
static void
cross(struct sets *s, struct sets_one *one, size_t at,
    const struct burst_post *p)
{
	size_t n = one->key.n;

	if (at == one->dims) {
		count_key(s, one, p);
		return;
	}
	for (size_t i = 0; i < one->value[at].n; i++) {
		one->key.n = n;
		if (at > 0)
			buf_addc(&one->key, ',');
		buf_adds(&one->key, value_of(&one->value[at], i));
		cross(s, one, at + 1, p);
	}
	one->key.n = n;
}

static void
count_set(struct sets *s, struct sets_one *one, const struct record *rec,
    const struct moment *moment, const struct burst_post *p)
{
	for (size_t d = 0; d < one->dims; d++) {
		struct sets_values *v = &one->value[d];

		v->n = 0;
		buf_clear(&v->text);
		dimension_each(one->dim[d], rec, moment, take_value, v);
		if (v->n == 0)
			return;
	}
	buf_clear(&one->key);
	cross(s, one, 0, p);
}

/* An hour is over. */
static void
next_hour(struct sets *s)
{
	struct usual *u = &s->usual;

	usual_next_hour(u);
	for (size_t i = 0; i < s->n; i++) {
		struct detector *k = &s->one[i].keys;

		if (k->learning && (u->hour - u->first) * HOUR >= s->warm)
			detector_learn(k);
		detector_hour(k);
	}
	if (usual_is_heavy(u)) {
		double factor = usual_lighten(u);

		for (size_t i = 0; i < s->n; i++)
			for (uint32_t k = 0; k < s->one[i].keys.sketch.n; k++)
				usual_lighten_key(&s->one[i].keys.key[k].usual,
				    factor);
	}
}

/* It is as late as the clock says. */
static void
advance(struct sets *s)
{
	struct usual *u = &s->usual;
	int64_t hour = usual_hour_of(s->clock.now);

	u->offset = s->clock.offset;
	if (!u->begun) {
		usual_begin(u, hour);
		for (size_t i = 0; i < s->n; i++)
			s->one[i].keys.campaigns.first = u->first * HOUR;
	}
	for (int64_t n = 0; u->hour < hour; n++) {
		/* After years without a post nothing is open any more. */
		if (n == GAP && hour - u->hour > GAP)
			u->hour = hour - GAP;
		next_hour(s);
	}
	u->now = s->clock.now;
}

static uint32_t
whole_number(const struct json_node *v)
{
	uint64_t n;

	return json_u64(v, &n) && n < BURST_UNKNOWN ? (uint32_t)n : BURST_UNKNOWN;
}

static void
read_author(const struct sets *s, const struct json_node *v,
    struct scratch *w, struct burst_post *p)
{
	const struct json_node *m[3];
	struct str handle;

	if (!json_inside(&w->json, v, JSON_OBJECT, 1))
		return;
	keys_values(w->json.node, &author_members, m);
	buf_clear(&w->text);
	handle = json_text(m[HANDLE], &w->text);
	p->followers = whole_number(m[FOLLOWERS]);
	if (s->calls.n > 0 && handle.n > 0) {
		buf_clear(&w->handle);
		fold_add(&w->handle, handle);
		if (calls_has(&s->calls, buf_str(&w->handle)))
			p->handle = buf_str(&w->handle);
	}
	if (m[AUTHOR_ID] != NULL) {
		buf_clear(&w->text);
		handle = json_text(m[AUTHOR_ID], &w->text);
	}
	if (handle.n > 0)
		p->author = crowd_hash(handle);
}

/* The number of the first place of a record. */
static uint16_t
read_place(struct sets *s, const struct json_node *v, struct scratch *w)
{
	uint32_t number;
	struct str path;

	if (!json_inside(&w->json, v, JSON_ARRAY, 1) || w->json.node->skip < 2)
		return BURST_NO_PLACE;
	buf_clear(&w->text);
	path = json_text(w->json.node + 1, &w->text);
	number = names_find(&s->places, path);
	if (number == NAMES_NONE && s->places.n < BURST_NO_PLACE)
		number = names_add(&s->places, path);
	return number == NAMES_NONE ? BURST_NO_PLACE : (uint16_t)number;
}

static bool
is_appeal(const struct json_node *v, struct scratch *w)
{
	if (!json_inside(&w->json, v, JSON_ARRAY, 1))
		return false;
	JSON_EACH(code, w->json.node)
		if (json_is(code, "appeal"))
			return true;
	return false;
}

static void
read_post(struct sets *s, const struct record *rec, struct scratch *w,
    struct burst_post *p)
{
	const struct json_node *const *m = rec->found;

	*p = (struct burst_post){ .t = s->clock.now,
		.followers = BURST_UNKNOWN };
	p->repost = json_is(m[KIND], "repost");
	p->reply = json_is(m[KIND], "reply");
	p->trial = s->reposts || !p->repost;
	read_author(s, m[AUTHOR], w, p);
	if (json_inside(&w->json, m[COUNTS], JSON_OBJECT, 1)) {
		uint32_t views = whole_number(json_get(w->json.node, "views"));

		p->viewed = views != BURST_UNKNOWN;
		p->views = p->viewed ? views : 0;
	}
	p->place = read_place(s, m[PLACE_ABOUT], w);
	p->appeal = is_appeal(m[INTENT], w);
	buf_clear(&w->id);
	p->id = json_text(m[ID], &w->id);
	/* Posts of nobody known are of different people; the id is of the post. */
	if (p->author == 0)
		p->author = ~crowd_hash(p->id) | 1;
}

/* Whether the record is to be counted: it has a time, and comes first. */
static bool
sees(struct sets *s, const struct record *rec, struct scratch *w)
{
	struct str platform, id;
	int64_t t;
	int32_t offset;
	bool timed = clock_read(rec->found[CREATED_AT], &t, &offset);

	buf_clear(&w->text);
	buf_clear(&w->id);
	platform = json_text(rec->found[PLATFORM], &w->text);
	id = json_text(rec->found[ID], &w->id);
	if (lately_replay(&s->lately, &s->replay, platform, id,
	    timed ? t : REPLAY_NO_TIME))
		return false;
	if (!timed) {
		s->timeless++;
		return false;
	}
	clock_see(&s->clock, t, offset);
	return true;
}

static void
count_record(struct sets *s, const struct record *rec, struct scratch *w)
{
	struct burst_post p;

	if (!sees(s, rec, w))
		return;
	advance(s);
	read_post(s, rec, w, &p);
	for (size_t i = 0; i < s->n; i++)
		if (s->one[i].dim[0] != NULL) {
			moment_read(&w->moment, rec);
			count_set(s, &s->one[i], rec, &w->moment, &p);
		}
	if (p.trial)
		usual_trial(&s->usual);
}

static void
read_all(struct sets *s, char **files)
{
	struct reader *in = reader_open(files, READER_STREAM);
	struct record rec = { 0 };
	struct scratch w = { 0 };

	reader_find(in, &wanted);
	while (reader_next(in, &rec)) {
		if (s->through)
			record_write(&rec);
		if (rec.row.p == NULL) {
			s->records++;
			count_record(s, &rec, &w);
		} else if (str_is(rec.row, "tick")) {
			clock_tick(&s->clock, &rec);
			if (s->clock.known)
				advance(s);
		} else {
			s->rows++;
		}
		if (state_due(s->state, s->clock.now))
			saved_write(s);
	}
	reader_close(in);
	record_free(&rec);
	moment_free(&w.moment);
	json_free(&w.json);
	buf_free(&w.text);
	buf_free(&w.id);
	buf_free(&w.handle);
}

/* Says what could not be counted. */
static void
say_rest(const struct sets *s)
{
	clock_finish(&s->clock);
	if (s->records == 0 && s->rows > 0)
		diag_finding("only rows came in, and -b is for records: rows "
		    "of tw-count, as of -b day,hashtags, are read without -b");
	clock_timeless(s->timeless, s->records == s->timeless && !s->through,
	    "cannot be counted");
	if (s->too_long > 0)
		diag_note("keys of more than %d bytes, which were left out: "
		    "%llu", SETS_LONGEST, (unsigned long long)s->too_long);
}

static void
close_set(const struct sets *s, struct sets_one *one)
{
	for (size_t d = 0; d < one->dims; d++) {
		if (s->records > s->timeless && !s->through && !one->dim[d]->seen)
			diag_finding("no record carries %s, so nothing of -b "
			    "%s was counted: put the program that writes it "
			    "before", diag_vis(one->dim[d]->name),
			    diag_vis(one->keys.name));
		dimension_report(one->dim[d]);
		dimension_close(one->dim[d]);
		buf_free(&one->value[d].text);
	}
	if (one->keys.campaigns.refused > 0)
		diag_finding("-b %s: more than %d bursts at a time; some were "
		    "seen late or not at all", diag_vis(one->keys.name),
		    CAMPAIGN_MOST);
	buf_free(&one->key);
	detector_free(&one->keys);
}

static void
finish(struct sets *s)
{
	for (size_t i = 0; i < s->n; i++)
		report_rest(&s->report, &s->one[i].keys);
	saved_write(s);
	report_close(&s->report);
	say_rest(s);
	for (size_t i = 0; i < s->n; i++)
		close_set(s, &s->one[i]);
	free(s->one);
	calls_free(&s->calls);
	names_free(&s->places);
	replay_free(&s->replay);
	lately_free(&s->lately);
	state_close(s->state);
}

void
burst_run(const struct burst_settings *set, char **files)
{
	struct sets s = { .warm = set->warm, .reposts = set->reposts,
		.through = set->through };

	options_check(set);
	if (set->by.n == 0) {
		batch_run(files, options_scale(set), options_rule(set),
		    set->format);
		return;
	}
	s.report = (struct report){ .live = set->through || cli_unbuffered,
		.usual = &s.usual, .calls = &s.calls, .places = &s.places };
	if (set->calls != NULL)
		calls_load(&s.calls, set->calls);
	options_sets(&s, set);
	s.state = state_open(set->state, 1);
	options_state(s.state, set);
	saved_read(&s);
	s.report.clock = &s.clock;
	s.lately.aloud = set->through;
	if (set->through && s.state != NULL)
		s.report.lately = &s.lately;
	report_open(&s.report, set->through ? "ndjson" : set->format);
	read_all(&s, files);
	finish(&s);
}
