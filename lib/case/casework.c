#include "case/casework.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "case/joining.h"
#include "case/ruling.h"
#include "codebook/codebook.h"
#include "json/json.h"

/* What is looked up in a record; the book's dimension comes after these. */
enum {
	ID, PLATFORM, CREATED_AT, AUTHOR, TEXT, OWN, REPLY_TO, REPOST_OF,
	QUOTE_OF, STANCE, PLACE, RANKED, EVIDENCE, TOPIC
};

static const char *const wanted[] = {
	"id", "platform", "created_at", "author", "text", "own", "reply_to",
	"repost_of", "quote_of", "stance", "place_about", "place_about_ranked",
	"place_about_evidence"
};

void
casework_open(struct casework *w, const struct casework_options *set)
{
	*w = (struct casework){ .set = *set,
		.dimension = set->book->dimension };
	for (size_t i = 0; i < ARRAY_N(wanted); i++)
		keys_add(&w->names, str_of(wanted[i]));
	keys_add(&w->names, w->dimension);
	if (set->wanted != NULL)
		w->expr = expr_open_condition(set->wanted, "-e");
	w->sites.key = set->key;
	incidents_open(&w->cases, set->most, set->key);
	w->of_code = mem_new(set->book->codes + 1, sizeof(*w->of_code));
	if (set->verdicts != NULL)
		w->verdicts = verdicts_open(set->verdicts, ruling_take, w);
}

const struct keys *
casework_members(const struct casework *w)
{
	return &w->names;
}

void
casework_look(struct casework *w)
{
	if (w->verdicts != NULL)
		verdicts_look(w->verdicts);
}

/* A string of the object v, as it stands until the next record. */
static struct str
string_in(struct casework *w, const struct json_node *v, const char *name)
{
	if (v == NULL || v->type != JSON_OBJECT ||
	    !json_scan(&w->json, json_raw(v), 1))
		return (struct str){ NULL, 0 };
	buf_clear(&w->text);
	return json_text(json_get_type(w->json.node, name, JSON_STRING),
	    &w->text);
}

uint64_t
casework_id_key(const struct casework *w, uint16_t platform, struct str id)
{
	uint64_t h;

	if (id.p == NULL || id.n == 0)
		return 0;
	h = hash_seeded(id, w->set.key ^ platform * 0x9e3779b97f4a7c15);
	return h == 0 ? 1 : h;
}

static uint64_t
author_key(struct casework *w, const struct record *rec, uint16_t platform)
{
	struct str s = string_in(w, rec->found[AUTHOR], "id");

	if (s.p == NULL || s.n == 0)
		s = string_in(w, rec->found[AUTHOR], "handle");
	return casework_id_key(w, platform, s);
}

/*
 * The number of a platform. There are some dozens; from 65,535 on all are
 * taken for one.
 */
static uint16_t
platform_of(struct casework *w, const struct record *rec)
{
	struct str s;
	uint32_t n;

	buf_clear(&w->text);
	s = rec->found[PLATFORM] == NULL ? STR("") :
	    json_text(rec->found[PLATFORM], &w->text);
	n = names_find(&w->platforms, s);
	if (n == NAMES_NONE && w->platforms.n >= UINT16_MAX)
		return UINT16_MAX;
	return (uint16_t)(n == NAMES_NONE ? names_add(&w->platforms, s) : n);
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

/* The cases of the post with this key. */
static void
add_tied_key(struct casework *w, uint64_t key)
{
	for (uint32_t m = members_find(&w->cases.members, MEMBERS_ID, key);
	    m != MEMBERS_NONE;
	    m = members_next(&w->cases.members, MEMBERS_ID, m))
		add_slot(&w->tied, &w->ties, &w->tied_cap,
		    w->cases.members.v[m].slot);
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

	if (topic == NULL || topic->type != JSON_ARRAY ||
	    !json_scan(&w->json, json_raw(topic), 1))
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
	const struct json_node *stance = rec->found[STANCE];

	if (w->expr != NULL)
		return expr_true(w->expr, rec->line);
	if (stance == NULL || stance->type != JSON_ARRAY ||
	    !json_scan(&w->json, json_raw(stance), 1))
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
	return rec->found[REPOST_OF] != NULL &&
	    rec->found[OWN] != NULL && record_none_own(rec->found[OWN]);
}

static void
take_echo(struct casework *w, const struct record *rec, uint16_t platform)
{
	w->ties = 0;
	add_tied(w, rec->found[REPOST_OF], platform);
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
	for (uint32_t m = members_find(&w->cases.members, MEMBERS_ID, key);
	    m != MEMBERS_NONE;
	    m = members_next(&w->cases.members, MEMBERS_ID, m))
		add_slot(&w->slot, &w->slots, &w->slot_cap,
		    w->cases.members.v[m].slot);
	w->twice += w->slots > 0;
	return w->slots > 0;
}

/* A post that has a time and words of its own. */
static void
take_post(struct casework *w, const struct record *rec,
    struct incident_post *post)
{
	const struct site_members where = { rec->found[PLACE],
		rec->found[RANKED], rec->found[EVIDENCE] };
	struct site site;

	w->ties = w->codes = w->opened = 0;
	add_tied(w, rec->found[REPLY_TO], post->platform);
	add_tied(w, rec->found[QUOTE_OF], post->platform);
	read_codes(w, rec->found[TOPIC]);
	if ((w->ties == 0 && w->codes == 0) || !is_complaint(w, rec))
		return;
	site_read(&site, &w->sites, &where);
	post->site = &site;
	post->author_key = author_key(w, rec, post->platform);
	post->words_key = wording_hash(&w->wording, rec->found[TEXT],
	    rec->found[OWN], w->set.key);
	place_post(w, post);
	post->site = NULL;
}

void
casework_post(struct casework *w, const struct record *rec)
{
	struct incident_post post = { .platform = platform_of(w, rec) };

	w->slots = 0;
	if (!clock_read(rec->found[CREATED_AT], &post.t, &post.offset)) {
		w->untimed++;
		return;
	}
	clock_see(&w->clock, post.t, post.offset);
	casework_tick(w);
	buf_clear(&w->id);
	post.id = json_text(rec->found[ID], &w->id);
	post.id_key = casework_id_key(w, post.platform, post.id);
	if (is_echo(rec)) {
		take_echo(w, rec, post.platform);
	} else if (!came_before(w, post.id_key)) {
		take_post(w, rec, &post);
		ruling_of_post(w, post.id);
	}
	ruling_first(w);
}

void
casework_tick(struct casework *w)
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
casework_thread(struct casework *w, const struct record *row)
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
casework_finish(struct casework *w)
{
	if (w->verdicts != NULL)
		ruling_finish(w);
	if (w->untimed > 0)
		diag_finding("posts without a time, which are of no case: %ju",
		    (uintmax_t)w->untimed);
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

void
casework_close(struct casework *w)
{
	if (w->expr != NULL)
		expr_close(w->expr);
	if (w->verdicts != NULL)
		verdicts_close(w->verdicts);
	incidents_free(&w->cases);
	sites_free(&w->sites);
	wording_free(&w->wording);
	names_free(&w->platforms);
	names_free(&w->unknown);
	json_free(&w->json);
	buf_free(&w->text);
	buf_free(&w->id);
	free(w->met);
	free(w->of_code);
	free(w->slot);
	free(w->tied);
	free(w->code);
}
