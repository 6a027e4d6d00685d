#include "scene/scene.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "json/json.h"
#include "time/when.h"

enum { HOUR = 3600, DAY = 86400 };

static void
open_side(struct scene_side *s, const char *none)
{
	s->item = mem_new(SCENE_ITEMS, sizeof(*s->item));
	names_add(&s->names, str_of(none));
}

void
scene_open(struct scene *m)
{
	m->loose = -1;
	open_side(&m->topics, "no topic");
	open_side(&m->districts, "not placed");
	m->recent = mem_new(SCENE_RECENT, sizeof(*m->recent));
	m->posts = mem_new(SCENE_POSTS, sizeof(*m->posts));
}

uint16_t
scene_item_of(struct scene_side *s, struct str path)
{
	uint32_t n = path.n == 0 ? 0 : names_find(&s->names, path);

	if (n == NAMES_NONE && s->names.n == SCENE_ITEMS - 1)
		n = names_add(&s->names, STR("others"));
	if (n == NAMES_NONE && s->names.n >= SCENE_ITEMS)
		n = SCENE_ITEMS - 1;
	if (n == NAMES_NONE)
		n = names_add(&s->names, path);
	return (uint16_t)n;
}

size_t
scene_place(int64_t a, size_t n)
{
	int64_t m = a % (int64_t)n;

	return (size_t)(m < 0 ? m + (int64_t)n : m);
}

static int64_t
hour_of(int64_t t)
{
	return (t - (int64_t)scene_place(t, HOUR)) / HOUR;
}

static void
clear_hour(struct scene_item *i, int64_t hour)
{
	i->hour[scene_place(hour, SCENE_HOURS)] = 0;
	i->attacks[scene_place(hour, SCENE_WEEK)] = 0;
	hll_free(&i->people[scene_place(hour, SCENE_WEEK)]);
}

static void
next_hour(struct scene *m)
{
	size_t week = scene_place(++m->hour, SCENE_WEEK);

	m->hours_seen[scene_place(m->hour, SCENE_HOURS)] = 0;
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
next_second(struct scene *m)
{
	int64_t from = m->clock.now - m->second > 60 ? m->clock.now - 60 :
	    m->second;

	for (int64_t s = from + 1; s <= m->clock.now; s++)
		m->minute[scene_place(s, 60)] = 0;
	m->second = m->clock.now;
}

void
scene_advance(struct scene *m)
{
	int64_t hour = hour_of(m->clock.now);

	if (!m->begun) {
		m->begun = true;
		m->first_hour = m->hour = hour;
		m->second = m->clock.now - 60;
		m->month = month_of(&m->clock);
	}
	if (hour - m->hour > SCENE_HOURS)
		m->hour = hour - SCENE_HOURS;
	while (m->hour < hour)
		next_hour(m);
	next_second(m);
	if (m->month != month_of(&m->clock)) {
		m->month = month_of(&m->clock);
		m->in_month = 0;
	}
}

bool
scene_is_waiting(const struct scene_case *c)
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
age_of(const struct scene *m, const struct scene_case *c)
{
	return m->clock.now > c->first ? m->clock.now - c->first : 0;
}

double
scene_priority(const struct scene *m, const struct scene_case *c)
{
	struct queue_claim claim = { c->severity, c->people, age_of(m, c),
		c->limit, c->answered, (enum verdict_kind)c->verdict };

	return queue_priority(&claim);
}

bool
scene_is_over(const struct scene *m, const struct scene_case *c)
{
	return c->limit > 0 && age_of(m, c) > c->limit && !c->answered;
}

void
scene_judge(struct scene *m, uint32_t number, enum verdict_kind kind)
{
	struct scene_case *c = &m->cases[number];

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
scene_sum(const struct scene *m, const uint32_t *ring, size_t size,
    size_t hours)
{
	uint64_t n = 0;

	for (size_t h = 0; h < hours && h < size; h++)
		n += ring[scene_place(m->hour - (int64_t)h, size)];
	return n;
}

uint64_t
scene_n(const struct scene *m, const struct scene_item *i, size_t hours)
{
	return scene_sum(m, i->hour, SCENE_HOURS, hours);
}

double
scene_usual(const struct scene *m, const struct scene_item *i, size_t hours)
{
	uint64_t n = 0;
	size_t weeks = 0;

	for (size_t w = 1; w <= SCENE_WEEKS; w++) {
		int64_t last = m->hour - (int64_t)(w * SCENE_WEEK);

		if (last - (int64_t)hours + 1 < m->first_hour)
			break;
		weeks++;
		for (size_t h = 0; h < hours; h++)
			n += i->hour[scene_place(last - (int64_t)h, SCENE_HOURS)];
	}
	return weeks == 0 ? NAN : (double)n / (double)weeks;
}

void
scene_people(const struct scene *m, const struct scene_item *i, size_t hours,
    struct hll *to)
{
	for (size_t h = 0; h < hours && h < SCENE_WEEK; h++)
		hll_union(to, &i->people[scene_place(m->hour - (int64_t)h,
		    SCENE_WEEK)]);
}

static void
close_side(struct scene_side *s)
{
	for (size_t i = 0; i < SCENE_ITEMS; i++)
		for (size_t h = 0; h < SCENE_WEEK; h++)
			hll_free(&s->item[i].people[h]);
	free(s->item);
	names_free(&s->names);
}

void
scene_close(struct scene *m)
{
	close_side(&m->topics);
	close_side(&m->districts);
	for (size_t h = 0; h < SCENE_WEEK; h++)
		hll_free(&m->all.people[h]);
	for (size_t i = 0; i < m->bursts; i++) {
		buf_free(&m->burst[i].dimension);
		buf_free(&m->burst[i].key);
		buf_free(&m->burst[i].caller);
		buf_free(&m->burst[i].place);
	}
	for (size_t i = 0; i < SCENE_POSTS; i++) {
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
