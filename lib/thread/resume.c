#include "thread/resume.h"

#include <inttypes.h>

#include "base/buf.h"
#include "base/hash.h"
#include "io/restore.h"
#include "json/json.h"
#include "stats/survival.h"
#include "stream/clock.h"
#include "stream/lately.h"
#include "stream/recent.h"
#include "stream/replay.h"
#include "thread/waiting.h"

static void
line_to(void *state, struct str line)
{
	state_line(state, line);
}

/* "name":"text", */
static void
add_text(struct buf *b, const char *name, struct str text)
{
	buf_addf(b, "\"%s\":", name);
	json_quote(b, text);
	buf_addc(b, ',');
}

/* Hashes are strings: other readers of JSON round numbers of 64 bits. */
static void
save_question(struct state *state, const struct threads *t, uint32_t i,
    struct buf *b)
{
	const struct question *q = &t->questions.q[i];
	const char *handle = t->questions.handle == NULL ? NULL :
	    t->questions.handle[i];

	buf_clear(b);
	buf_addc(b, '{');
	add_text(b, "question", question_text(&t->questions, i));
	if (handle != NULL)
		add_text(b, "handle", str_of(handle));
	add_text(b, "office", t->officials.offices.key[q->office]);
	buf_addf(b, "\"id\":\"%" PRIu64 "\",\"asker\":\"%" PRIu64
	    "\",\"conversation\":\"%" PRIu64 "\",\"begins\":\"%" PRIu64
	    "\",\"asked\":%" PRId64 ",\"zone\":%d,\"of\":%" PRIu32
	    ",\"cluster\":%" PRIu32 ",\"loose\":%" PRIu32 ",\"passed\":%d}",
	    q->id, q->asker, q->conversation, q->begins, q->asked, q->zone,
	    q->class, q->cluster, q->loose, q->passed);
	state_line(state, buf_str(b));
}

static void
save_waiting(struct state *state, const struct threads *t, struct buf *b)
{
	const struct waiting_answer *w;
	uint64_t question;
	size_t at = 0;

	while ((w = recent_each(&t->waiting, &at, &question)) != NULL) {
		buf_clear(b);
		buf_addc(b, '{');
		add_text(b, "waiting", waiting_text(w));
		buf_addf(b, "\"id\":\"%" PRIu64 "\",\"at\":%" PRId64
		    ",\"zone\":%d,\"tie\":%d,\"passes\":%d}", question, w->at,
		    w->zone, w->tie, w->passes);
		state_line(state, buf_str(b));
	}
}

static void
save_talks(struct state *state, const struct threads *t, struct buf *b)
{
	const uint64_t *office;
	uint64_t conversation;
	size_t at = 0;

	while ((office = recent_each(&t->talks, &at, &conversation)) != NULL) {
		buf_clear(b);
		buf_addc(b, '{');
		add_text(b, "talk", t->officials.offices.key[*office]);
		buf_addf(b, "\"id\":\"%" PRIu64 "\"}", conversation);
		state_line(state, buf_str(b));
	}
}

void
resume_save(struct state *state, struct threads *t)
{
	struct buf b = { 0 };

	if (state == NULL)
		return;
	state_begin(state, t->clock.known ? &t->clock.now : NULL,
	    t->clock.offset);
	replay_save(&t->replay, state);
	lately_save(&t->lately, state);
	buf_addf(&b, "{\"asked\":%" PRIu64 ",\"early\":%" PRIu64
	    ",\"spoken\":%" PRIu64 "}", t->asked, t->early, t->spoken);
	state_line(state, buf_str(&b));
	for (uint32_t i = 0; i < t->classes.keys.n; i++) {
		buf_clear(&b);
		classes_save(&t->classes, i, &b);
		state_line(state, buf_str(&b));
	}
	waits_save(&t->waits, line_to, state);
	for (uint32_t i = t->questions.oldest; i != QUESTION_NONE;
	    i = t->questions.q[i].newer)
		save_question(state, t, i, &b);
	save_waiting(state, t, &b);
	save_talks(state, t, &b);
	state_end(state);
	buf_free(&b);
}

/* The line at hand, and what of it was no good. */
struct loading {
	const struct state *state;
	const struct json_node *line;
	struct buf text;
};

static _Noreturn void
wrong(struct loading *l)
{
	state_wrong(l->state, "a line that this program did not write");
}

/* A string, until the next line. */
static struct str
string(struct loading *l, const char *name)
{
	return restore_text(l->state, l->line, name, &l->text);
}

static uint64_t
hash(struct loading *l, const char *name)
{
	uint64_t v;

	if (!str_u64(string(l, name), &v))
		restore_cannot(l->state, name);
	return v;
}

static int64_t
number(struct loading *l, const char *name, int64_t low, int64_t high)
{
	return restore_number(l->state, l->line, name, low, high);
}

static void
load_question(struct loading *l, struct threads *t)
{
	struct str text = string(l, "question");
	uint64_t id = hash(l, "id");
	struct question *q;
	uint32_t i;

	if (t->questions.n == t->questions.most ||
	    question_find(&t->questions, id) != QUESTION_NONE)
		wrong(l);
	i = question_add(&t->questions, id, hash(l, "asker"), text);
	q = &t->questions.q[i];
	q->conversation = hash(l, "conversation");
	q->begins = hash(l, "begins");
	q->asked = number(l, "asked", -((int64_t)1 << 60), (int64_t)1 << 60);
	q->zone = (int16_t)number(l, "zone", INT16_MIN, INT16_MAX);
	q->class = (uint32_t)number(l, "of", 0,
	    (int64_t)t->classes.keys.n - 1);
	q->cluster = (uint32_t)number(l, "cluster", 0,
	    t->waits.clusters.n == 0 ? 0 : (int64_t)t->waits.clusters.n - 1);
	q->loose = (uint32_t)number(l, "loose", 0, SURVIVAL_TIME_MAX);
	q->passed = number(l, "passed", 0, 1) == 1;
	q->office = names_add(&t->officials.offices, string(l, "office"));
	if (json_get(l->line, "handle") != NULL)
		question_handle(&t->questions, i, string(l, "handle"));
}

static void
load_waiting(struct loading *l, struct threads *t)
{
	struct str text = string(l, "waiting");

	waiting_add(&t->waiting, hash(l, "id"), &(struct waiting_answer){
	    .at = number(l, "at", -((int64_t)1 << 60), (int64_t)1 << 60),
	    .zone = (int16_t)number(l, "zone", INT16_MIN, INT16_MAX),
	    .tie = (uint8_t)number(l, "tie", 0, TIES - 1),
	    .passes = number(l, "passes", 0, 1) == 1 }, text);
}

static void
load_line(struct loading *l, struct threads *t)
{
	buf_clear(&l->text);
	buf_reserve(&l->text, l->line->n);	/* so that nothing moves */
	if (json_get(l->line, "question") != NULL) {
		load_question(l, t);
	} else if (json_get(l->line, "waiting") != NULL) {
		load_waiting(l, t);
	} else if (json_get(l->line, "talk") != NULL) {
		*(uint64_t *)recent_put(&t->talks, hash(l, "id")) =
		    names_add(&t->officials.offices, string(l, "talk"));
	} else if (json_get(l->line, "class") != NULL) {
		if (!classes_load(&t->classes, json_get(l->line, "class")))
			wrong(l);
	} else if (json_get(l->line, "early") != NULL) {
		t->early = (uint64_t)number(l, "early", 0, INT64_MAX);
		t->spoken = (uint64_t)number(l, "spoken", 0, INT64_MAX);
		t->asked = (uint64_t)number(l, "asked", 0, INT64_MAX);
	} else if (!waits_load(&t->waits, l->line, t->classes.groups)) {
		wrong(l);
	}
}

void
resume_load(struct state *state, struct threads *t)
{
	struct loading l = { .state = state };
	struct json json = { 0 };
	int32_t offset;
	int64_t now;

	while (state_next(state, &json)) {
		l.line = json.node;
		if (!replay_load(&t->replay, state, &json) &&
		    !lately_load(&t->lately, state, &json))
			load_line(&l, t);
	}
	if (state != NULL) {
		t->message.key = state_key(state);
		if (state_clock(state, &now, &offset))
			clock_reach(&t->clock, now, offset);
	}
	replay_start(&t->replay, state);
	json_free(&json);
	buf_free(&l.text);
}
