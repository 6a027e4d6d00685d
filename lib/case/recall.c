#include "case/recall.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "incident/incident.h"
#include "incident/roster.h"
#include "incident/site.h"
#include "io/record.h"
#include "io/restore.h"
#include "json/json.h"
#include "stream/clock.h"

enum { VERSION = 1, DAY = 86400 };

void
recall_open(struct recall *m, const char *path)
{
	*m = (struct recall){ .state = state_open(path, VERSION) };
}

static uint32_t
count_of(const struct recall *m, const struct json_node *object,
    const char *name)
{
	return (uint32_t)restore_number(m->state, object, name, 0, UINT32_MAX);
}

static bool
flag_of(const struct recall *m, const struct json_node *object,
    const char *name)
{
	return restore_number(m->state, object, name, 0, 1) == 1;
}

/* Far from overflow, whatever is done with it. */
static int64_t
instant_of(const struct recall *m, const struct json_node *object,
    const char *name)
{
	return restore_number(m->state, object, name, -INT64_MAX / 65536, INT64_MAX / 65536);
}

static void
load_names(struct recall *m, struct names *names, const struct json_node *list)
{
	JSON_EACH(v, list) {
		if (v->type != JSON_STRING)
			state_wrong(m->state, "a name is none");
		buf_clear(&m->text);
		(void)names_add(names, json_text(v, &m->text));
	}
}

/* Of a code, or of all: cases, drawn, and the verdicts of closed cases. */
static void
load_real(struct recall *m, struct casework *w, const struct json_node *list)
{
	enum { HEAD = 3, NUMBERS = HEAD + 2 * VERDICT_KINDS };
	int64_t n[NUMBERS] = { 0 };
	struct real *r;

	JSON_EACH(v, list) {
		restore_numbers(m->state, v, "real", n, NUMBERS, -1, INT64_MAX);
		if (n[0] >= (int64_t)w->set.book->codes)
			state_wrong(m->state, "a code is not in the book");
		r = n[0] < 0 ? &w->all : &w->of_code[n[0]];
		r->cases = (uint64_t)n[1];
		r->drawn = (uint64_t)n[2];
		for (int k = 0; k < VERDICT_KINDS; k++) {
			r->of[k] = (uint64_t)n[HEAD + k];
			r->drawn_of[k] = (uint64_t)n[HEAD + VERDICT_KINDS + k];
		}
	}
}

static void
load_site(struct recall *m, struct casework *w, struct site *site,
    const struct json_node *object)
{
	int64_t head[5], n[4];

	restore_numbers(m->state, restore_list(m->state, object, "site"), "site",
	    head, 5, -INT32_MAX, INT32_MAX);
	if (head[0] < 0 || head[0] > UINT16_MAX || head[1] < 0 ||
	    head[1] > UINT16_MAX || (head[1] > 0 &&
	    head[0] >= (int64_t)w->sites.paths.n))
		state_wrong(m->state, "a place is none");
	*site = (struct site){ .path = (uint16_t)head[0],
		.p = (uint16_t)head[1], .spot = { (int32_t)head[2],
		(int32_t)head[3], (float)head[4] } };
	JSON_EACH(v, restore_list(m->state, object, "places")) {
		restore_numbers(m->state, v, "places", n, 2, 0, UINT16_MAX);
		if (site->places == SITE_PLACES ||
		    n[0] >= (int64_t)w->sites.paths.n)
			state_wrong(m->state, "a place is none");
		site->place[site->places++] = (struct site_place){
			(uint16_t)n[0], (uint16_t)n[1] };
	}
	JSON_EACH(v, restore_list(m->state, object, "entries")) {
		restore_numbers(m->state, v, "entries", n, 4, -INT32_MAX,
		    UINT32_MAX);
		if (site->entries == SITE_ENTRIES || n[0] < 0 ||
		    n[1] > INT32_MAX || n[2] > INT32_MAX || n[3] > INT32_MAX)
			state_wrong(m->state, "an entry is none");
		site->entry[site->entries++] = (struct site_entry){
			(uint32_t)n[0], { (int32_t)n[1], (int32_t)n[2],
			(float)n[3] } };
	}
}

/* "k,k,k": hashes of a post's id, words and author, in hex. */
static void
load_post(struct recall *m, struct casework *w, uint32_t slot,
    const struct json_node *v)
{
	uint64_t key[ROSTER_BYS] = { 0 };
	char *at;

	if (v->type != JSON_STRING)
		state_wrong(m->state, "a post is none");
	buf_clear(&m->text);
	buf_adds(&m->text, (struct str){ v->p + 1, v->n - 2 });
	at = (char *)(uintptr_t)buf_z(&m->text);
	for (int k = 0; k < ROSTER_BYS; k++) {
		key[k] = strtoull(at, &at, 16);
		at += *at == ',';
	}
	if (*at != '\0')
		state_wrong(m->state, "a post is none");
	incidents_restore_post(&w->cases, slot, key);
}

static void
load_case(struct recall *m, struct casework *w, const struct json_node *v)
{
	int64_t link[INCIDENT_LINKS];
	struct incident i = { .first = instant_of(m, v, "first"),
		.last = instant_of(m, v, "last"), .answered = INCIDENT_NEVER,
		.offset = (int32_t)restore_number(m->state, v, "offset", -DAY, DAY),
		.code = count_of(m, v, "code"),
		.posts = count_of(m, v, "posts"),
		.echo = count_of(m, v, "echo"),
		.people = count_of(m, v, "people"),
		.platform = (uint16_t)restore_number(m->state, v, "platform", 0, UINT16_MAX),
		.passed_on = flag_of(m, v, "passed_on"),
		.drawn = flag_of(m, v, "drawn"),
		.young = flag_of(m, v, "young"),
		.turn = (uint64_t)restore_number(m->state, v, "turn", 0, INT64_MAX) };
	const struct json_node *id = json_get_type(v, "id", JSON_STRING);
	uint32_t slot;

	if (json_get(v, "answered") != NULL)
		i.answered = instant_of(m, v, "answered");
	if (id == NULL || i.code >= w->set.book->codes ||
	    i.platform >= w->platforms.n)
		state_wrong(m->state, "a case is none");
	restore_numbers(m->state, restore_list(m->state, v, "links"), "links", link,
	    INCIDENT_LINKS, 0, UINT32_MAX);
	for (int k = 0; k < INCIDENT_LINKS; k++)
		i.link[k] = (uint32_t)link[k];
	load_site(m, w, &i.site, v);
	buf_clear(&m->text);
	slot = incidents_restore(&w->cases, &i, json_text(id, &m->text));
	if (slot == INCIDENT_NONE)
		state_wrong(m->state, "more cases than are open");
	JSON_EACH(post, restore_list(m->state, v, "members"))
		load_post(m, w, slot, post);
}

/* What holds for all cases: it comes first. */
static void
load_head(struct recall *m, struct casework *w, const struct json_node *v)
{
	load_names(m, &w->platforms, restore_list(m->state, v, "platforms"));
	load_names(m, &w->sites.paths, restore_list(m->state, v, "paths"));
	load_real(m, w, restore_list(m->state, v, "real"));
	w->cases.opened = w->cases.closed = (uint64_t)restore_number(m->state, v, "closed", 0,
	    INT64_MAX);
	w->grown = (uint64_t)restore_number(m->state, v, "grown", 0, INT64_MAX);
}

void
recall_restore(struct recall *m, struct casework *w)
{
	struct json line = { 0 };
	int32_t offset;
	int64_t t;

	while (state_next(m->state, &line)) {
		if (replay_load(&m->replay, m->state, &line) ||
		    lately_load(&m->lately, m->state, &line))
			continue;
		if (json_get(line.node, "paths") != NULL)
			load_head(m, w, line.node);
		else if (json_get(line.node, "case") != NULL)
			load_case(m, w, json_get(line.node, "case"));
		else
			state_wrong(m->state, "it is not known what this is");
	}
	incidents_restored(&w->cases);
	if (state_clock(m->state, &t, &offset))
		clock_reach(&w->clock, t, offset);
	replay_start(&m->replay, m->state);
	json_free(&line);
}

bool
recall_is_replay(struct recall *m, const struct record *rec)
{
	struct casework_post_id post;

	if (m->state == NULL)
		return false;
	casework_identify(rec, &m->text, &post);
	return lately_replay(&m->lately, &m->replay, post.platform, post.id,
	    post.dated ? post.t : REPLAY_NO_TIME);
}

void
recall_said(struct recall *m, const struct casework *w,
    const struct incident *i, struct str row)
{
	if (m->state != NULL)
		lately_say(&m->lately, replay_key(&m->replay,
		    w->platforms.key[i->platform], incident_id(i)),
		    w->clock.now, row);
}

static void
add_names(struct buf *out, const char *name, const struct names *names)
{
	buf_addf(out, ",\"%s\":[", name);
	for (uint32_t i = 0; i < names->n; i++) {
		if (i > 0)
			buf_addc(out, ',');
		json_quote(out, names->key[i]);
	}
	buf_addc(out, ']');
}

static void
add_real(struct buf *out, int64_t code, const struct real *r)
{
	buf_addf(out, "%s[%" PRId64 ",%" PRIu64 ",%" PRIu64,
	    out->p[out->n - 1] == '[' ? "" : ",", code, r->cases, r->drawn);
	for (int k = 0; k < VERDICT_KINDS; k++)
		buf_addf(out, ",%" PRIu64, r->of[k]);
	for (int k = 0; k < VERDICT_KINDS; k++)
		buf_addf(out, ",%" PRIu64, r->drawn_of[k]);
	buf_addc(out, ']');
}

/* Open cases get their verdicts from the file again: theirs are left out. */
static void
add_reals(struct buf *out, const struct casework *w)
{
	uint32_t codes = w->set.book->codes;
	struct real *r = mem_new((size_t)codes + 1, sizeof(*r));

	memcpy(r, w->of_code, codes * sizeof(*r));
	r[codes] = w->all;
	INCIDENTS_EACH(&w->cases, slot) {
		const struct incident *i = &w->cases.v[slot];

		if (i->verdict == 0)
			continue;
		r[i->code].of[i->judged]--;
		r[codes].of[i->judged]--;
		r[i->code].drawn_of[i->judged] -= i->drawn;
		r[codes].drawn_of[i->judged] -= i->drawn;
	}
	buf_addz(out, ",\"real\":[");
	for (uint32_t c = 0; c < codes; c++)
		if (r[c].cases > 0)
			add_real(out, c, &r[c]);
	add_real(out, -1, &r[codes]);
	buf_addc(out, ']');
	free(r);
}

static void
add_site(struct buf *out, const struct site *s)
{
	buf_addf(out, ",\"site\":[%u,%u,%d,%d,%d],\"places\":[", s->path, s->p,
	    (int)s->spot.lat, (int)s->spot.lon, (int)s->spot.radius);
	for (size_t k = 0; k < s->places; k++)
		buf_addf(out, "%s[%u,%u]", k > 0 ? "," : "",
		    s->place[k].district, s->place[k].p);
	buf_addz(out, "],\"entries\":[");
	for (size_t k = 0; k < s->entries; k++)
		buf_addf(out, "%s[%" PRIu32 ",%d,%d,%d]", k > 0 ? "," : "",
		    s->entry[k].key, (int)s->entry[k].spot.lat,
		    (int)s->entry[k].spot.lon,
		    (int)s->entry[k].spot.radius);
	buf_addc(out, ']');
}

static void
add_posts(struct buf *out, const struct roster *m, uint32_t newest)
{
	buf_addz(out, ",\"members\":[");
	for (uint32_t k = newest; k != ROSTER_NONE; k = m->v[k].next)
		buf_addf(out, "%s\"%" PRIx64 ",%" PRIx64 ",%" PRIx64 "\"",
		    k != newest ? "," : "", m->v[k].key[ROSTER_ID],
		    m->v[k].key[ROSTER_WORDS], m->v[k].key[ROSTER_AUTHOR]);
	buf_addc(out, ']');
}

static void
keep_case(struct recall *m, const struct casework *w, uint32_t slot)
{
	const struct incident *i = &w->cases.v[slot];
	struct buf *out = &m->line;

	buf_clear(out);
	buf_addz(out, "{\"case\":{\"id\":");
	json_quote(out, incident_id(i));
	buf_addf(out, ",\"first\":%" PRId64 ",\"last\":%" PRId64
	    ",\"offset\":%d,\"code\":%u,\"posts\":%u,\"echo\":%u,"
	    "\"people\":%u,\"platform\":%u,\"passed_on\":%d,\"drawn\":%d,"
	    "\"young\":%d,\"turn\":%" PRIu64, i->first, i->last,
	    (int)i->offset, i->code, i->posts, i->echo, i->people,
	    i->platform, i->passed_on, i->drawn, i->young, i->turn);
	if (i->answered != INCIDENT_NEVER)
		buf_addf(out, ",\"answered\":%" PRId64, i->answered);
	buf_addf(out, ",\"links\":[%u,%u,%u]", i->link[INCIDENT_REPLY],
	    i->link[INCIDENT_TEXT], i->link[INCIDENT_PLACE]);
	add_site(out, &i->site);
	add_posts(out, &w->cases.roster, i->newest);
	buf_addz(out, "}}");
	state_line(m->state, buf_str(out));
}

void
recall_keep(struct recall *m, const struct casework *w, bool now)
{
	const struct clock *c = &w->clock;

	if (m->state == NULL || (!now && !state_due(m->state, c->now)))
		return;
	state_begin(m->state, c->known ? &c->now : NULL, c->offset);
	replay_save(&m->replay, m->state);
	lately_save(&m->lately, m->state);
	buf_clear(&m->line);
	buf_addf(&m->line, "{\"closed\":%" PRIu64 ",\"grown\":%" PRIu64,
	    w->cases.closed, w->grown);
	add_names(&m->line, "platforms", &w->platforms);
	add_names(&m->line, "paths", &w->sites.paths);
	add_reals(&m->line, w);
	buf_addc(&m->line, '}');
	state_line(m->state, buf_str(&m->line));
	INCIDENTS_EACH(&w->cases, slot)
		keep_case(m, w, (uint32_t)slot);
	state_end(m->state);
}

void
recall_close(struct recall *m)
{
	state_close(m->state);
	replay_free(&m->replay);
	lately_free(&m->lately);
	buf_free(&m->text);
	buf_free(&m->line);
}
