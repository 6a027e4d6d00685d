#include "scene/arrival.h"

#include "base/buf.h"
#include "base/hash.h"
#include "json/json.h"
#include "json/keys.h"
#include "scene/rows.h"
#include "stream/clock.h"
#include "stream/hll.h"

enum {
	CREATED_AT, KIND, AUTHOR, TEXT, TOPIC, STANCE, PLACE_ABOUT, SENTIMENT,
	ABUSE, CASE
};
KEYS(wanted, "created_at", "kind", "author", "text", "topic", "stance",
    "place_about", "sentiment", "abuse", "case")

/* Whether an array of codes holds one that is, or begins with, word. */
static bool
holds(struct scene *m, const struct json_node *codes, const char *word)
{
	struct str want = str_of(word);

	if (!json_inside(&m->json, codes, JSON_ARRAY, 1))
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
item_of_code(struct scene *m, struct scene_side *s, const struct json_node *v)
{
	struct str path;

	buf_clear(&m->other);
	path = json_text(v, &m->other);
	if (s == &m->districts && str_chr(path, '/') != SIZE_MAX)
		path = str_sub(path, 0, str_chr(path, '/'));
	return scene_item_of(s, path);
}

/* The items of an array of codes; the one of those that have none. */
static size_t
items_of(struct scene *m, struct scene_side *s, const struct json_node *codes,
    uint16_t item[8])
{
	size_t n = 0;

	if (json_inside(&m->json, codes, JSON_ARRAY, 1))
		JSON_EACH(v, m->json.node)
			if (n < 8)
				item[n++] = item_of_code(m, s, v);
	if (n == 0)
		item[n++] = 0;
	return n;
}

static void
count(struct scene *m, struct scene_item *i, uint64_t author)
{
	i->hour[scene_place(m->hour, SCENE_HOURS)]++;
	if (author != 0)
		hll_add(&i->people[scene_place(m->hour, SCENE_WEEK)], author);
}

static void
count_complaint(struct scene *m, const struct json_node *const *found,
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
	m->recent[m->recents++ % SCENE_RECENT] = (struct scene_pair){ m->hour,
		topic[0], district[0] };
}

/* Of a post with a stance that decides; of others its topic. */
static bool
complains(struct scene *m, const struct json_node *const *found)
{
	if (found[STANCE] != NULL)
		return holds(m, found[STANCE], "keluhan");
	return json_inside(&m->json, found[TOPIC], JSON_ARRAY, 1) &&
	    m->json.node->skip > 1;
}

static uint64_t
author_of(struct scene *m, const struct json_node *author)
{
	const struct json_node *name;
	struct str text;

	if (!json_inside(&m->json, author, JSON_OBJECT, 1))
		return 0;
	name = json_get(m->json.node, "id");
	if (name == NULL)
		name = json_get(m->json.node, "handle");
	buf_clear(&m->other);
	text = json_text(name, &m->other);
	return text.n == 0 ? 0 : hash_seeded(text, 0);
}

static void
count_tone(struct scene *m, const struct json_node *const *found)
{
	size_t week = scene_place(m->hour, SCENE_WEEK);
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
keep_post(struct scene *m, const struct json_node *const *found)
{
	const struct json_node *handle;
	struct scene_post *p;
	uint32_t of;

	if (!json_inside(&m->json, found[CASE], JSON_ARRAY, 1) ||
	    m->json.node->skip < 2)
		return;
	buf_clear(&m->other);
	of = names_find(&m->ids, json_text(m->json.node + 1, &m->other));
	if (of == NAMES_NONE && m->ids.n < SCENE_CASES)
		of = names_add(&m->ids, json_text(m->json.node + 1,
		    &m->other));
	p = &m->posts[m->kept++ % SCENE_POSTS];
	p->of = of;
	p->t = m->clock.now;
	buf_clear(&p->text);
	buf_clear(&m->other);
	buf_adds(&p->text, str_sub(json_text(found[TEXT], &m->other), 0,
	    SCENE_TEXT));
	buf_clear(&p->handle);
	if (!json_inside(&m->json, found[AUTHOR], JSON_OBJECT, 1))
		return;
	handle = json_get(m->json.node, "handle");
	buf_clear(&m->other);
	buf_adds(&p->handle, str_sub(json_text(handle, &m->other), 0, 64));
}

static void
take_record(struct scene *m, const struct record *rec)
{
	const struct json_node *found[KEYS_MAX];
	bool repost;
	int64_t t;
	int32_t offset;

	keys_get(rec->json.node, &wanted, found);
	if (!clock_read(found[CREATED_AT], &t, &offset)) {
		m->timeless++;
		return;
	}
	m->records++;
	clock_see(&m->clock, t, offset);
	scene_advance(m);
	m->in_month++;
	m->minute[scene_place(m->second, 60)]++;
	m->hours_seen[scene_place(m->hour, SCENE_HOURS)]++;
	repost = json_is(found[KIND], "repost");
	count_tone(m, found);
	if (!repost && complains(m, found))
		count_complaint(m, found, author_of(m, found[AUTHOR]));
	if (!repost)
		keep_post(m, found);
}

static void
take_row(struct scene *m, const struct record *rec)
{
	m->rows++;
	if (str_is(rec->row, "burst")) {
		rows_burst(m, rec);
	} else if (str_is(rec->row, "case")) {
		rows_case(m, rec);
	} else if (str_is(rec->row, "thread")) {
		rows_thread(m, rec);
	} else if (str_is(rec->row, "answer")) {
		rows_answer(m, rec);
	} else if (str_is(rec->row, "verdicts")) {
		rows_verdicts(m, rec);
	} else {
		m->rows--;
		if (m->others++ == 0)
			buf_adds(&m->other_kind, rec->row);
	}
}

void
arrival_take(struct scene *m, const struct record *rec)
{
	m->news++;
	if (rec->row.p == NULL) {
		take_record(m, rec);
	} else if (str_is(rec->row, "tick")) {
		clock_tick(&m->clock, rec);
		if (m->clock.known)
			scene_advance(m);
	} else {
		take_row(m, rec);
	}
}
