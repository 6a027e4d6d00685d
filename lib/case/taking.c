#include "case/taking.h"

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "case/joining.h"
#include "case/ruling.h"
#include "codebook/codebook.h"
#include "incident/incident.h"
#include "incident/roster.h"
#include "incident/saying.h"
#include "incident/site.h"
#include "io/record.h"
#include "jq/expr.h"
#include "json/json.h"
#include "stream/clock.h"

void
taking_begin(struct casework *w, uint64_t key)
{
	w->key = w->sites.key = w->cases.key = key;
	if (w->set.verdicts == NULL)
		return;
	w->verdicts = verdicts_open(w->set.verdicts, ruling_take, w);
	if (w->cases.opened > w->cases.closed)
		verdicts_tell(w->verdicts);
}

void
taking_look(struct casework *w)
{
	if (w->verdicts != NULL)
		verdicts_look(w->verdicts);
}

/* A string of the object v, as it stands until the next record. */
static struct str
string_in(struct casework *w, const struct json_node *v, const char *name)
{
	if (!json_inside(&w->json, v, JSON_OBJECT, 1))
		return (struct str){ NULL, 0 };
	buf_clear(&w->text);
	return json_text(json_get_type(w->json.node, name, JSON_STRING),
	    &w->text);
}

static uint64_t
author_key(struct casework *w, const struct record *rec, uint16_t platform)
{
	struct str s = string_in(w, rec->found[CASEWORK_AUTHOR], "id");

	if (s.n == 0)
		s = string_in(w, rec->found[CASEWORK_AUTHOR], "handle");
	return casework_id_key(w, platform, s);
}

/*
 * The number of a platform. There are some dozens; from 65,535 on all are
 * taken for one.
 */
static uint16_t
platform_number(struct casework *w, struct str platform)
{
	uint32_t n = names_find(&w->platforms, platform);

	if (n == NAMES_NONE && w->platforms.n >= UINT16_MAX)
		return UINT16_MAX - 1;
	return (uint16_t)(n == NAMES_NONE ? names_add(&w->platforms,
	    platform) : n);
}

/* Adds a slot to a list that has each once. */
static void
add_slot(uint32_t **list, size_t *n, size_t *cap, uint32_t slot)
{
	for (size_t i = 0; i < *n; i++)
		if ((*list)[i] == slot)
			return;
	*list = mem_grow(*list, cap, *n + 1, sizeof(**list));
	(*list)[(*n)++] = slot;
}

/* The cases of the post with this key, those that were opened first first. */
static void
add_tied_key(struct casework *w, uint64_t key)
{
	size_t had = w->ties;

	for (uint32_t m = roster_find(&w->cases.roster, ROSTER_ID, key);
	    m != ROSTER_NONE;
	    m = roster_next(&w->cases.roster, ROSTER_ID, m))
		add_slot(&w->tied, &w->ties, &w->tied_cap,
		    w->cases.roster.v[m].slot);
	for (size_t k = had; k < w->ties; k++) {
		uint32_t slot = w->tied[k];
		size_t i = k;

		for (; i > had && incidents_number(&w->cases, slot) <
		    incidents_number(&w->cases, w->tied[i - 1]); i--)
			w->tied[i] = w->tied[i - 1];
		w->tied[i] = slot;
	}
}

/* The cases of the post that a member names. */
static void
add_tied(struct casework *w, const struct json_node *to, uint16_t platform)
{
	if (to != NULL)
		add_tied_key(w, casework_id_key(w, platform, string_in(w, to, "id")));
}

/* The record's codes that the book has. */
static void
read_codes(struct casework *w, const struct json_node *topic)
{
	bool unknown = false;

	if (!json_inside(&w->json, topic, JSON_ARRAY, 1))
		return;
	JSON_EACH(v, w->json.node) {
		struct str path;
		uint32_t code;

		buf_clear(&w->text);
		path = json_text(v, &w->text);
		if (v->type != JSON_STRING)
			continue;
		code = codebook_find(w->set.book, path);
		if (code != CODEBOOK_NONE) {
			add_slot(&w->code, &w->codes, &w->code_cap, code);
			continue;
		}
		unknown = true;
		if (w->unknown.n == 0)
			(void)names_add(&w->unknown, path);
	}
	w->unknown_posts += unknown;
}

/* Whether a post can be of a case: by -e, else by its stance if it has one. */
static bool
is_complaint(struct casework *w, const struct record *rec)
{
	const struct json_node *stance = rec->found[CASEWORK_STANCE];

	if (w->expr != NULL)
		return expr_true(w->expr, rec->line);
	if (!json_inside(&w->json, stance, JSON_ARRAY, 1))
		return stance == NULL || stance->type == JSON_NULL;
	JSON_EACH(v, w->json.node)
		if (json_is(v, "keluhan"))
			return true;
	return false;
}

/* Whether the post only passes another on. */
static bool
is_echo(const struct record *rec)
{
	return rec->found[CASEWORK_REPOST_OF] != NULL &&
	    rec->found[CASEWORK_OWN] != NULL && record_none_own(rec->found[CASEWORK_OWN]);
}

static void
take_echo(struct casework *w, const struct record *rec, uint16_t platform)
{
	w->ties = 0;
	add_tied(w, rec->found[CASEWORK_REPOST_OF], platform);
	for (size_t i = 0; i < w->ties; i++) {
		w->cases.v[w->tied[i]].echo++;
		add_slot(&w->slot, &w->slots, &w->slot_cap, w->tied[i]);
	}
}

/* Makes room for one more case. */
static void
make_room(struct casework *w)
{
	if (!incidents_full(&w->cases))
		return;
	w->set.tell(w->set.teller, incidents_oldest(&w->cases), true);
	incidents_close_oldest(&w->cases);
	if (w->grown < w->cases.closed)
		w->grown = w->cases.closed;
}

static void
begin_case(struct casework *w, uint32_t code, const struct incident_post *post)
{
	struct incident *i;
	uint32_t slot;

	make_room(w);
	slot = incidents_begin(&w->cases, code, post, (uint32_t)w->opened++);
	i = &w->cases.v[slot];
	i->drawn = w->set.drawn != NULL && names_find(w->set.drawn,
	    incident_id(i)) != NAMES_NONE;
	w->all.cases++;
	w->of_code[code].cases++;
	w->all.drawn += i->drawn;
	w->of_code[code].drawn += i->drawn;
	add_slot(&w->slot, &w->slots, &w->slot_cap, slot);
}

/* The post's codes each find their case, or open one. */
static void
place_post(struct casework *w, const struct incident_post *post)
{
	enum incident_link link = INCIDENT_REPLY;

	if (w->codes == 0)
		for (size_t k = 0; k < w->ties; k++) {
			if (site_apart(&w->cases.v[w->tied[k]].site,
			    post->site))
				continue;
			incidents_join(&w->cases, w->tied[k], post, link);
			add_slot(&w->slot, &w->slots, &w->slot_cap,
			    w->tied[k]);
		}
	for (size_t k = 0; k < w->codes; k++) {
		uint32_t slot = joining_case(w, w->code[k], post, &link);
		size_t had = w->slots;

		if (slot == INCIDENT_NONE) {
			begin_case(w, w->code[k], post);
			continue;
		}
		add_slot(&w->slot, &w->slots, &w->slot_cap, slot);
		if (w->slots > had)
			incidents_join(&w->cases, slot, post, link);
	}
}

/* Whether the post came before: then its cases are those it has. */
static bool
came_before(struct casework *w, uint64_t key)
{
	size_t ties = w->ties;

	add_tied_key(w, key);
	for (size_t k = ties; k < w->ties; k++)
		add_slot(&w->slot, &w->slots, &w->slot_cap, w->tied[k]);
	w->ties = ties;
	return w->slots > 0;
}

/*
 * A post that has a time and words of its own; false when it came before, and
 * has its cases.
 */
static bool
take_post(struct casework *w, const struct record *rec,
    struct incident_post *post)
{
	const struct site_members where = { rec->found[CASEWORK_PLACE],
		rec->found[CASEWORK_RANKED], rec->found[CASEWORK_EVIDENCE] };
	struct site site;

	w->ties = w->codes = w->opened = 0;
	add_tied(w, rec->found[CASEWORK_REPLY_TO], post->platform);
	add_tied(w, rec->found[CASEWORK_QUOTE_OF], post->platform);
	read_codes(w, rec->found[CASEWORK_TOPIC]);
	if ((w->ties == 0 && w->codes == 0) || !is_complaint(w, rec))
		return true;
	if (came_before(w, post->id_key))
		return false;
	site_read(&site, &w->sites, &where);
	post->site = &site;
	post->author_key = author_key(w, rec, post->platform);
	post->words_key = saying_hash(&w->saying, rec->found[CASEWORK_TEXT],
	    rec->found[CASEWORK_OWN], w->key);
	place_post(w, post);
	post->site = NULL;
	return true;
}

void
taking_post(struct casework *w, const struct record *rec)
{
	struct casework_post_id who;
	struct incident_post post = { 0 };

	w->slots = 0;
	w->posts++;
	w->coded |= rec->found[CASEWORK_TOPIC] != NULL;
	casework_identify(rec, &w->id, &who);
	if (!who.dated) {
		w->untimed++;
		return;
	}
	clock_see(&w->clock, who.t, who.offset);
	taking_tick(w);
	post.platform = platform_number(w, who.platform);
	post.id = who.id;
	post.id_key = casework_id_key(w, post.platform, post.id);
	post.t = who.t;
	post.offset = who.offset;
	if (is_echo(rec)) {
		take_echo(w, rec, post.platform);
		w->changed = w->slots > 0;
	} else if (take_post(w, rec, &post)) {
		ruling_of_post(w, post.id);
		w->changed = w->slots > 0;
	} else {
		w->twice++;
		w->changed = false;
	}
	ruling_first(w);
}

void
taking_again(struct casework *w, const struct record *rec)
{
	struct casework_post_id who;
	uint16_t platform;

	w->slots = w->ties = 0;
	w->changed = false;
	casework_identify(rec, &w->id, &who);
	platform = platform_number(w, who.platform);
	if (is_echo(rec)) {
		add_tied(w, rec->found[CASEWORK_REPOST_OF], platform);
		for (size_t k = 0; k < w->ties; k++)
			add_slot(&w->slot, &w->slots, &w->slot_cap,
			    w->tied[k]);
	} else {
		(void)came_before(w, casework_id_key(w, platform, who.id));
	}
	ruling_first(w);
}

void
taking_tick(struct casework *w)
{
	while (w->grown < w->cases.opened) {
		uint32_t slot = (uint32_t)(w->grown % w->cases.most);
		struct incident *i = &w->cases.v[slot];

		if (w->clock.now - i->first < CASEWORK_YOUNG)
			break;
		w->grown++;
		i->young = false;
		w->set.tell(w->set.teller, slot, false);
	}
}

void
taking_thread(struct casework *w, const struct record *row)
{
	const struct json_node *answered = record_get(row, "answered");
	const struct json_node *state = record_get(row, "state");
	bool passed_on = json_is(state, "passed-on");
	struct str id;
	int64_t t = 0;
	int32_t offset;

	if (!passed_on && !json_is(state, "answered"))
		return;
	if (!passed_on && !clock_read(answered, &t, &offset))
		return;
	buf_clear(&w->id);
	id = json_text(record_get(row, "id"), &w->id);
	for (uint32_t p = 0; p < w->platforms.n; p++) {
		w->ties = 0;
		add_tied_key(w, casework_id_key(w, (uint16_t)p, id));
		for (size_t k = 0; k < w->ties; k++)
			ruling_answered(w, w->tied[k], passed_on, t);
	}
}

void
taking_finish(struct casework *w)
{
	if (w->verdicts != NULL)
		ruling_finish(w);
	if (w->posts > 0 && !w->coded && !w->set.through)
		diag_finding("no record has the dimension %s: put tw-tag "
		    "before", diag_vis(w->set.dimension));
	expr_report(w->expr);
	clock_timeless(w->untimed, w->untimed == w->posts && !w->set.through,
	    "are of no case");
	if (w->unknown_posts > 0)
		diag_finding("posts with codes that no book of -c has, such "
		    "as %s: %ju; give all books they were coded with",
		    diag_vis(w->unknown.key[0]), (uintmax_t)w->unknown_posts);
	if (w->twice > 0)
		diag_finding("posts that came twice: %ju; tw-normalize keeps "
		    "one of each", (uintmax_t)w->twice);
	if (w->sites.full)
		diag_finding("more than %d different places: the others were "
		    "taken for none", SITE_PATHS_MAX);
	clock_finish(&w->clock);
}
