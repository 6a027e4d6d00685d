#include "scene/rows.h"

#include <math.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "case/queue.h"
#include "io/verdict.h"
#include "json/json.h"
#include "scene/scene.h"
#include "stream/clock.h"

static const double MOST = 1e12;	/* no number of a burst comes near */

/* A member's text, until the next call; empty when it has none. */
static struct str
word_of(struct scene *m, const struct record *rec, const char *name)
{
	buf_clear(&m->text);
	return json_text(record_get(rec, name), &m->text);
}

static double
real_of(const struct record *rec, const char *name)
{
	const struct json_node *v = record_get(rec, name);
	double real;

	return json_real(v, &real) ? real : NAN;
}

/* What a burst states of itself; NAN where it states nothing that can be. */
static double
known_of(const struct record *rec, const char *name)
{
	double v = real_of(rec, name);

	return v >= 0 && v < MOST ? v : NAN;
}

static uint32_t
count_of(const struct record *rec, const char *name)
{
	double v = real_of(rec, name);

	return v >= 0 && v < UINT32_MAX ? (uint32_t)v : 0;
}

/* False, and t as it is, where there is none. */
static bool
time_of(const struct record *rec, const char *name, int64_t *t)
{
	int32_t offset;

	return clock_read(record_get(rec, name), t, &offset);
}

static bool
are_same(const struct scene_burst *b, struct str dimension, struct str key,
    int64_t begin)
{
	return b->begin == begin && str_eq(buf_str(&b->key), key) &&
	    str_eq(buf_str(&b->dimension), dimension);
}

/* Of those that are over the longest unseen gives way, else that of all. */
static struct scene_burst *
room_for_burst(struct scene *m)
{
	struct scene_burst *oldest = &m->burst[0];

	if (m->bursts < SCENE_BURSTS)
		return &m->burst[m->bursts++];
	for (size_t i = 1; i < m->bursts; i++) {
		struct scene_burst *b = &m->burst[i];

		if (oldest->is_open != b->is_open ? oldest->is_open :
		    b->seen < oldest->seen)
			oldest = b;
	}
	return oldest;
}

static struct scene_burst *
burst_of(struct scene *m, const struct record *rec, int64_t begin)
{
	struct str dimension, key;
	struct scene_burst *b;

	buf_clear(&m->other);
	key = json_text(record_get(rec, "key"), &m->other);
	dimension = word_of(m, rec, "dimension");
	for (size_t i = 0; i < m->bursts; i++)
		if (are_same(&m->burst[i], dimension, key, begin))
			return &m->burst[i];
	b = room_for_burst(m);
	buf_clear(&b->key);
	buf_adds(&b->key, key);
	buf_clear(&b->dimension);
	buf_adds(&b->dimension, dimension);
	b->begin = begin;
	b->is_open = b->cooling = false;
	return b;
}

/* The place with the most posts of a burst, and its share of them. */
static void
take_place(struct scene *m, const struct record *rec, struct scene_burst *b)
{
	const struct json_node *places = record_get(rec, "places");
	double all = count_of(rec, "posts");

	buf_clear(&b->place);
	b->place_share = NAN;
	if (!json_inside(&m->json, places, JSON_ARRAY, 2) ||
	    m->json.node->skip < 2)
		return;
	buf_clear(&m->other);
	buf_adds(&b->place, json_text(json_get(m->json.node + 1, "place"),
	    &m->other));
	if (all > 0 && json_real(json_get(m->json.node + 1, "n"),
	    &b->place_share))
		b->place_share /= all;
}

void
rows_burst(struct scene *m, const struct record *rec)
{
	struct scene_burst *b;
	struct str state;
	int64_t begin;
	bool was_open;

	/* Bins of a batch are no instants. */
	if (!time_of(rec, "begin", &begin))
		return;
	b = burst_of(m, rec, begin);
	was_open = b->is_open;
	b->opened = b->end = b->closed = begin;
	(void)time_of(rec, "opened", &b->opened);
	(void)time_of(rec, "end", &b->end);
	(void)time_of(rec, "closed", &b->closed);
	b->called = time_of(rec, "call", &b->call);
	b->lift = known_of(rec, "lift");
	b->people = known_of(rec, "people");
	b->lead = known_of(rec, "lead_s");
	b->seen = m->clock.now;
	buf_clear(&b->caller);
	buf_adds(&b->caller, word_of(m, rec, "caller"));
	take_place(m, rec, b);
	state = word_of(m, rec, "state");
	b->cooling = str_is(state, "cooling");
	b->is_open = b->cooling || str_is(state, "open");
	m->alarm = m->alarm || (b->is_open && !was_open);
	if (m->ears.burst != NULL)
		m->ears.burst(m->ears.to, m, b, b->cooling ? "cooling" :
		    b->is_open ? "open" : str_is(state, "echo") ? "echo" :
		    "closed");
}

static uint8_t
state_of(struct str word)
{
	unsigned s = 0;

	while (s < QUEUE_STATE_KINDS && !str_is(word, queue_state_name[s]))
		s++;
	return (uint8_t)s;
}

/* The district of a case: decided, or the likeliest. */
static uint16_t
district_of(struct scene *m, const struct record *rec)
{
	static const char *const where[] = { "place_about",
		"place_about_ranked" };

	for (size_t i = 0; i < 2; i++) {
		const struct json_node *v = record_get(rec, where[i]);
		struct str path;

		if (!json_inside(&m->json, v, JSON_ARRAY, 2) ||
		    m->json.node->skip < 2)
			continue;
		v = m->json.node + 1;
		if (v->type == JSON_OBJECT)
			v = json_get(v, "place");
		buf_clear(&m->other);
		path = json_text(v, &m->other);
		if (str_chr(path, '/') != SIZE_MAX)
			path = str_sub(path, 0, str_chr(path, '/'));
		return scene_item_of(&m->districts, path);
	}
	return 0;
}

static struct scene_case *
case_of(struct scene *m, struct str id, uint32_t *number)
{
	size_t had = m->case_cap;

	*number = names_find(&m->ids, id);
	if (*number == NAMES_NONE && m->ids.n >= SCENE_CASES) {
		if (!m->no_room)
			diag_finding("more than %d cases: those after them are "
			    "not shown", SCENE_CASES);
		m->no_room = true;
		return NULL;
	}
	*number = names_add(&m->ids, id);
	m->cases = mem_grow(m->cases, &m->case_cap, *number + 1,
	    sizeof(*m->cases));
	memset(m->cases + had, 0, (m->case_cap - had) * sizeof(*m->cases));
	return &m->cases[*number];
}

static void
say_case(struct scene *m, uint32_t number, const struct scene_case *before)
{
	struct scene_case *c = &m->cases[number];
	const char *what = NULL;

	if (before->people == 0)
		what = "new";
	else if (c->verdict != before->verdict)
		what = c->verdict == VERDICT_NONE ? NULL :
		    verdict_name[c->verdict];
	else if (c->answered && !before->answered)
		what = "answered";
	else if (scene_is_over(m, c) && !c->over)
		what = "over limit";
	c->over = c->over || scene_is_over(m, c);
	m->alarm = m->alarm || (before->people == 0 && c->severity >= 3);
	if (what != NULL && m->ears.incident != NULL)
		m->ears.incident(m->ears.to, m, number, what);
}

void
rows_case(struct scene *m, const struct record *rec)
{
	struct scene_case before, *c;
	struct str id = word_of(m, rec, "id");
	uint32_t number;
	double p = real_of(rec, "p"), limit = real_of(rec, "limit_s");
	int64_t answered;

	if (id.n == 0) {
		diag_finding("%s:%zu: a case without an id is not shown",
		    rec->file, rec->lineno);
		return;
	}
	c = case_of(m, id, &number);
	if (c == NULL)
		return;
	before = *c;
	c->topic = scene_item_of(&m->topics, word_of(m, rec, "topic"));
	c->office = names_add(&m->offices, word_of(m, rec, "office"));
	c->district = district_of(m, rec);
	if (!time_of(rec, "first", &c->first) && before.people == 0)
		c->first = m->clock.now;
	(void)time_of(rec, "last", &c->last);
	c->limit = limit > 0 && limit < 1e9 ? (int64_t)limit : 0;
	c->posts = count_of(rec, "posts");
	c->people = count_of(rec, "people");
	if (c->people == 0)
		c->people = 1;
	c->severity = count_of(rec, "severity");
	if (c->severity == 0)
		c->severity = 1;
	c->p = (float)(isnan(p) ? 1 : p);
	c->answered = time_of(rec, "answered", &answered);
	c->verdict = (uint8_t)verdict_find(word_of(m, rec, "verdict"));
	c->state = state_of(word_of(m, rec, "state"));
	say_case(m, number, &before);
}

void
rows_thread(struct scene *m, const struct record *rec)
{
	struct str state = word_of(m, rec, "state");
	double seconds = real_of(rec, "seconds");
	struct answered_one one = { .seconds = -1, .until = m->clock.now };

	/* What is passed on, or was withdrawn or left too early, is no answer. */
	one.open = str_is(state, "open") || str_is(state, "passed-on");
	if (!time_of(rec, "asked", &one.asked))
		return;
	if (str_is(state, "answered") && seconds >= 0 && seconds < 1e9)
		one.seconds = (int64_t)seconds;
	answered_take(&m->waits, word_of(m, rec, "id"), &one);
}

/* The row of the whole has n where others have what they are of. */
static bool
is_of_all(const struct record *rec, struct str first)
{
	const struct json_node *kind = rec->json.node + 1;
	const struct json_node *next = kind + kind->skip;

	return rec->json.node->skip > 1 + kind->skip &&
	    json_key_is(kind, STR("row")) && json_key_is(next, first);
}

void
rows_answer(struct scene *m, const struct record *rec)
{
	double loose = real_of(rec, "share_loose") - real_of(rec, "share");

	if (is_of_all(rec, STR("n")) && loose >= 0)
		m->loose = loose;
}

void
rows_verdicts(struct scene *m, const struct record *rec)
{
	if (!is_of_all(rec, STR("cases")))
		return;
	m->drawn = count_of(rec, "drawn_verified");
	m->drawn_real = count_of(rec, "drawn_real");
}
