#include "watch/model.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "json/json.h"
#include "json/keys.h"
#include "time/when.h"
#include "watch/rows.h"

enum { HOUR = 3600, DAY = 86400 };

enum {
	CREATED_AT, KIND, AUTHOR, TEXT, TOPIC, STANCE, PLACE_ABOUT, SENTIMENT,
	ABUSE, CASE
};
KEYS(wanted, "created_at", "kind", "author", "text", "topic", "stance",
    "place_about", "sentiment", "abuse", "case")

static void
open_side(struct model_side *s, const char *none)
{
	s->item = mem_new(MODEL_ITEMS, sizeof(*s->item));
	names_add(&s->names, str_of(none));
}

void
model_open(struct model *m)
{
	open_side(&m->topics, "no topic");
	open_side(&m->districts, "not placed");
	m->recent = mem_new(MODEL_RECENT, sizeof(*m->recent));
	m->posts = mem_new(MODEL_POSTS, sizeof(*m->posts));
}

uint16_t
model_item_of(struct model_side *s, struct str path)
{
	uint32_t n = names_find(&s->names, path);

	if (n == NAMES_NONE && s->names.n == MODEL_ITEMS - 1)
		n = names_add(&s->names, STR("others"));
	if (n == NAMES_NONE && s->names.n >= MODEL_ITEMS)
		n = MODEL_ITEMS - 1;
	if (n == NAMES_NONE)
		n = names_add(&s->names, path);
	return (uint16_t)n;
}

static size_t
modulo(int64_t a, size_t n)
{
	int64_t m = a % (int64_t)n;

	return (size_t)(m < 0 ? m + (int64_t)n : m);
}

static int64_t
hour_of(int64_t t)
{
	return (t - (int64_t)modulo(t, HOUR)) / HOUR;
}

static void
clear_hour(struct model_item *i, int64_t hour)
{
	i->hour[modulo(hour, MODEL_HOURS)] = 0;
	i->attacks[modulo(hour, MODEL_WEEK)] = 0;
	hll_free(&i->people[modulo(hour, MODEL_WEEK)]);
}

static void
next_hour(struct model *m)
{
	size_t week = modulo(++m->hour, MODEL_WEEK);

	m->hours_seen[modulo(m->hour, MODEL_HOURS)] = 0;
	m->good[week] = m->bad[week] = m->toned[week] = 0;
	clear_hour(&m->all, m->hour);
	for (size_t i = 0; i < m->topics.names.n; i++)
		clear_hour(&m->topics.item[i], m->hour);
	for (size_t i = 0; i < m->districts.names.n; i++)
		clear_hour(&m->districts.item[i], m->hour);
}

/* The month of the clock, counted on. */
static int64_t
month_of(const struct clock *c)
{
	int64_t year;
	unsigned month, day;

	when_civil(when_day_of(c->now + c->offset), &year, &month, &day);
	return year * 12 + month;
}

static void
next_second(struct model *m)
{
	int64_t from = m->clock.now - m->second > 60 ? m->clock.now - 60 :
	    m->second;

	for (int64_t s = from + 1; s <= m->clock.now; s++)
		m->minute[modulo(s, 60)] = 0;
	m->second = m->clock.now;
}

static void
advance(struct model *m)
{
	int64_t hour = hour_of(m->clock.now);

	if (!m->begun) {
		m->begun = true;
		m->first_hour = m->hour = hour;
		m->second = m->clock.now - 60;
		m->month = month_of(&m->clock);
	}
	if (hour - m->hour > MODEL_HOURS)
		m->hour = hour - MODEL_HOURS;
	while (m->hour < hour)
		next_hour(m);
	next_second(m);
	if (m->month != month_of(&m->clock)) {
		m->month = month_of(&m->clock);
		m->in_month = 0;
	}
}

/* Whether an array of codes holds one that is, or begins with, word. */
static bool
holds(struct model *m, const struct json_node *codes, const char *word)
{
	struct str want = str_of(word);

	if (codes == NULL || codes->type != JSON_ARRAY ||
	    !json_scan(&m->json, json_raw(codes), 1))
		return false;
	JSON_EACH(v, m->json.node) {
		struct str code;

		buf_clear(&m->other);
		code = json_text(v, &m->other);
		if (str_starts(code, want) && (code.n == want.n ||
		    code.p[want.n] == '/'))
			return true;
	}
	return false;
}

/* A level's path is cut to its first part; what lies outside is one item. */
static uint16_t
item_of_code(struct model *m, struct model_side *s, const struct json_node *v)
{
	struct str path;

	buf_clear(&m->other);
	path = json_text(v, &m->other);
	if (s == &m->districts && str_chr(path, '/') != SIZE_MAX)
		path = str_sub(path, 0, str_chr(path, '/'));
	return model_item_of(s, path);
}

/* The items of an array of codes; the one of those that have none. */
static size_t
items_of(struct model *m, struct model_side *s, const struct json_node *codes,
    uint16_t item[8])
{
	size_t n = 0;

	if (codes != NULL && codes->type == JSON_ARRAY &&
	    json_scan(&m->json, json_raw(codes), 1))
		JSON_EACH(v, m->json.node)
			if (n < 8)
				item[n++] = item_of_code(m, s, v);
	if (n == 0)
		item[n++] = 0;
	return n;
}

static void
count(struct model *m, struct model_item *i, uint64_t author)
{
	i->hour[modulo(m->hour, MODEL_HOURS)]++;
	if (author != 0)
		hll_add(&i->people[modulo(m->hour, MODEL_WEEK)], author);
}

static void
count_complaint(struct model *m, const struct json_node *const *found,
    uint64_t author)
{
	uint16_t topic[8], district[8];
	size_t topics = items_of(m, &m->topics, found[TOPIC], topic);
	size_t districts = items_of(m, &m->districts, found[PLACE_ABOUT],
	    district);

	count(m, &m->all, author);
	for (size_t i = 0; i < topics; i++)
		count(m, &m->topics.item[topic[i]], author);
	for (size_t i = 0; i < districts; i++)
		count(m, &m->districts.item[district[i]], author);
	m->recent[m->recents++ % MODEL_RECENT] = (struct model_pair){ m->hour,
		topic[0], district[0] };
}

/* Of a post with a stance that decides; of others its topic. */
static bool
complains(struct model *m, const struct json_node *const *found)
{
	const struct json_node *topic = found[TOPIC];

	if (found[STANCE] != NULL)
		return holds(m, found[STANCE], "keluhan");
	return topic != NULL && topic->type == JSON_ARRAY &&
	    json_scan(&m->json, json_raw(topic), 1) && m->json.node->skip > 1;
}

static uint64_t
author_of(struct model *m, const struct json_node *author)
{
	const struct json_node *name;
	struct str text;

	if (author == NULL || !json_scan(&m->json, json_raw(author), 1))
		return 0;
	name = json_get(m->json.node, "id");
	if (name == NULL)
		name = json_get(m->json.node, "handle");
	buf_clear(&m->other);
	text = json_text(name, &m->other);
	return text.n == 0 ? 0 : hash_seeded(text, 0);
}

static void
count_tone(struct model *m, const struct json_node *const *found)
{
	size_t week = modulo(m->hour, MODEL_WEEK);
	bool good, bad;
	uint16_t district[8];
	size_t n;

	if (found[SENTIMENT] != NULL) {
		good = holds(m, found[SENTIMENT], "positive");
		bad = holds(m, found[SENTIMENT], "negative");
		m->good[week] += good && !bad;
		m->bad[week] += bad && !good;
		m->toned[week] += good || bad ||
		    holds(m, found[SENTIMENT], "neutral");
	}
	if (!holds(m, found[ABUSE], "attack"))
		return;
	m->all.attacks[week]++;
	n = items_of(m, &m->districts, found[PLACE_ABOUT], district);
	for (size_t i = 0; i < n; i++)
		m->districts.item[district[i]].attacks[week]++;
}

/* The text of a post of a case is kept, to be looked at. */
static void
keep_post(struct model *m, const struct json_node *const *found)
{
	const struct json_node *handle;
	struct model_post *p;
	uint32_t of;

	if (found[CASE] == NULL || found[CASE]->type != JSON_ARRAY ||
	    !json_scan(&m->json, json_raw(found[CASE]), 1) ||
	    m->json.node->skip < 2)
		return;
	buf_clear(&m->other);
	of = names_find(&m->ids, json_text(m->json.node + 1, &m->other));
	if (of == NAMES_NONE && m->ids.n < MODEL_CASES)
		of = names_add(&m->ids, json_text(m->json.node + 1,
		    &m->other));
	p = &m->posts[m->kept++ % MODEL_POSTS];
	p->of = of;
	p->t = m->clock.now;
	buf_clear(&p->text);
	buf_clear(&m->other);
	buf_adds(&p->text, str_sub(json_text(found[TEXT], &m->other), 0,
	    MODEL_TEXT));
	buf_clear(&p->handle);
	if (found[AUTHOR] == NULL ||
	    !json_scan(&m->json, json_raw(found[AUTHOR]), 1))
		return;
	handle = json_get(m->json.node, "handle");
	buf_clear(&m->other);
	buf_adds(&p->handle, str_sub(json_text(handle, &m->other), 0, 64));
}

static void
take_record(struct model *m, const struct record *rec)
{
	const struct json_node *found[KEYS_MAX];
	bool repost;
	int64_t t;
	int32_t offset;

	keys_get(rec->json.node, &wanted, found);
	if (!clock_read(found[CREATED_AT], &t, &offset))
		return;
	m->records++;
	clock_see(&m->clock, t, offset);
	advance(m);
	m->in_month++;
	m->minute[modulo(m->second, 60)]++;
	m->hours_seen[modulo(m->hour, MODEL_HOURS)]++;
	repost = found[KIND] != NULL && json_is(found[KIND], "repost");
	count_tone(m, found);
	if (!repost && complains(m, found))
		count_complaint(m, found, author_of(m, found[AUTHOR]));
	if (!repost)
		keep_post(m, found);
}

static void
take_row(struct model *m, const struct record *rec)
{
	m->rows++;
	if (str_is(rec->row, "burst")) {
		rows_burst(m, rec);
	} else if (str_is(rec->row, "case")) {
		rows_case(m, rec);
	} else if (str_is(rec->row, "thread")) {
		rows_thread(m, rec);
	} else {
		m->rows--;
		if (m->others++ == 0)
			buf_adds(&m->other_kind, rec->row);
	}
}

void
model_take(struct model *m, const struct record *rec)
{
	m->news++;
	if (rec->row.p == NULL) {
		take_record(m, rec);
	} else if (str_is(rec->row, "tick")) {
		clock_tick(&m->clock, rec);
		if (m->clock.known)
			advance(m);
	} else {
		take_row(m, rec);
	}
}

bool
model_is_waiting(const struct model_case *c)
{
	switch ((enum queue_state)c->state) {
	case QUEUE_DONE:
	case QUEUE_FALSE:
	case QUEUE_DUPLICATE:
	case QUEUE_ANSWERED:
	case QUEUE_STALE:
	case QUEUE_STATE_KINDS:
		return false;
	case QUEUE_PASSED_ON:
	case QUEUE_REAL:
	case QUEUE_NEW:
	case QUEUE_NO_ANSWER:
		break;
	}
	return true;
}

static int64_t
age_of(const struct model *m, const struct model_case *c)
{
	return m->clock.now > c->first ? m->clock.now - c->first : 0;
}

double
model_priority(const struct model *m, const struct model_case *c)
{
	struct queue_claim claim = { c->severity, c->people, age_of(m, c),
		c->limit, c->answered, (enum verdict_kind)c->verdict };

	return queue_priority(&claim);
}

bool
model_is_over(const struct model *m, const struct model_case *c)
{
	return c->limit > 0 && age_of(m, c) > c->limit && !c->answered;
}

void
model_judge(struct model *m, uint32_t number, enum verdict_kind kind)
{
	struct model_case *c = &m->cases[number];

	c->verdict = (uint8_t)kind;
	switch (kind) {
	case VERDICT_REAL:
		if (c->state == QUEUE_NEW || c->state == QUEUE_NO_ANSWER)
			c->state = QUEUE_REAL;
		break;
	case VERDICT_FALSE:
		c->state = QUEUE_FALSE;
		break;
	case VERDICT_DUPLICATE:
		c->state = QUEUE_DUPLICATE;
		break;
	case VERDICT_DONE:
		c->state = QUEUE_DONE;
		break;
	case VERDICT_NONE:
	case VERDICT_UNCLEAR:
	case VERDICT_KINDS:
		break;
	}
	m->news++;
}

uint64_t
model_sum(const struct model *m, const uint32_t *ring, size_t size,
    size_t hours)
{
	uint64_t n = 0;

	for (size_t h = 0; h < hours && h < size; h++)
		n += ring[modulo(m->hour - (int64_t)h, size)];
	return n;
}

uint64_t
model_n(const struct model *m, const struct model_item *i, size_t hours)
{
	return model_sum(m, i->hour, MODEL_HOURS, hours);
}

double
model_usual(const struct model *m, const struct model_item *i, size_t hours)
{
	uint64_t n = 0;
	size_t weeks = 0;

	for (size_t w = 1; w <= MODEL_WEEKS; w++) {
		int64_t last = m->hour - (int64_t)(w * MODEL_WEEK);

		if (last - (int64_t)hours + 1 < m->first_hour)
			break;
		weeks++;
		for (size_t h = 0; h < hours; h++)
			n += i->hour[modulo(last - (int64_t)h, MODEL_HOURS)];
	}
	return weeks == 0 ? NAN : (double)n / (double)weeks;
}

void
model_people(const struct model *m, const struct model_item *i, size_t hours,
    struct hll *to)
{
	for (size_t h = 0; h < hours && h < MODEL_WEEK; h++)
		hll_union(to, &i->people[modulo(m->hour - (int64_t)h,
		    MODEL_WEEK)]);
}

static void
close_side(struct model_side *s)
{
	for (size_t i = 0; i < MODEL_ITEMS; i++)
		for (size_t h = 0; h < MODEL_WEEK; h++)
			hll_free(&s->item[i].people[h]);
	free(s->item);
	names_free(&s->names);
}

void
model_close(struct model *m)
{
	close_side(&m->topics);
	close_side(&m->districts);
	for (size_t h = 0; h < MODEL_WEEK; h++)
		hll_free(&m->all.people[h]);
	for (size_t i = 0; i < m->bursts; i++) {
		buf_free(&m->burst[i].dimension);
		buf_free(&m->burst[i].key);
		buf_free(&m->burst[i].caller);
		buf_free(&m->burst[i].place);
	}
	for (size_t i = 0; i < MODEL_POSTS; i++) {
		buf_free(&m->posts[i].text);
		buf_free(&m->posts[i].handle);
	}
	free(m->recent);
	free(m->posts);
	free(m->cases);
	names_free(&m->ids);
	names_free(&m->offices);
	answered_free(&m->waits);
	buf_free(&m->text);
	buf_free(&m->other);
	buf_free(&m->other_kind);
	json_free(&m->json);
}
