/*
 * Threads beside their definition: random archives of few people who ask, reply,
 * quote, copy and pass on, each question held to a search through all that was
 * said, with room for all questions and for few.
 */
#include "thread/threads.h"

#include <stdlib.h>

#include "base/buf.h"
#include "stats/random.h"
#include "thread/waiting.h"
#include "time/when.h"

#include "check.h"

enum {
	POSTS = 80,
	PEOPLE = 7,	/* the first two are officials */
	OFFICIALS = 2,
	NOBODY = -1,
	ARCHIVES = 400,
	WITHIN = 40000
};

struct post {
	int64_t at;
	int author;
	enum kind kind;
	int reply_to, to;	/* a post, and whom it names */
	int quote_of, repost_of;
	int conversation;
	int mention;
	int copies;		/* a post */
	bool own;		/* with words of its own */
	int words;		/* which of a few texts */
};

struct told {
	bool asked;
	bool passed;
	bool gone;
	enum outcome outcome;
	uint32_t seconds;
	enum tie tie;
	uint32_t loose;		/* + 1 */
};

static const char *const texts[] = { "lampu mati di gang melati sekali",
	"lampu mati di gang mawar sekali", "air keruh", "jalan" };

static struct post post[POSTS];
static struct told want[POSTS], got[POSTS];
static size_t open_most, open_now;
static int64_t newest;

static int
pick(struct random *r, int n)
{
	return (int)random_below(r, (uint64_t)n);
}

static void
draw_post(struct post *p, int i, struct random *r)
{
	int other = i == 0 ? NOBODY : pick(r, i);

	*p = (struct post){ .author = pick(r, PEOPLE), .reply_to = NOBODY,
	    .to = NOBODY, .quote_of = NOBODY, .repost_of = NOBODY,
	    .conversation = i, .mention = NOBODY, .copies = NOBODY,
	    .own = true, .words = pick(r, 4), .kind = KIND_ORIGINAL };
	p->at = (i == 0 ? 0 : post[i - 1].at) + pick(r, 3) * pick(r, 900);
	if (pick(r, 3) > 0)
		p->mention = pick(r, 3) > 0 ? pick(r, OFFICIALS) :
		    pick(r, PEOPLE);
	switch (other == NOBODY ? 0 : pick(r, 6)) {
	case 1:
	case 2:
		p->kind = KIND_REPLY;
		p->reply_to = other;
		p->to = post[other].author;
		p->conversation = post[other].conversation;
		break;
	case 3:
		p->kind = KIND_QUOTE;
		p->quote_of = other;
		break;
	case 4:
		p->kind = KIND_REPOST;
		p->repost_of = other;
		p->own = false;
		break;
	case 5:
		p->kind = KIND_MANUAL_REPOST;
		p->copies = other;
		p->own = pick(r, 2) > 0;
		break;
	default:
		break;
	}
}

/* A question leaves as the definition has it. */
static void
settle(int q, enum outcome outcome, int64_t seconds, enum tie tie)
{
	if (want[q].passed && outcome == OUTCOME_OPEN)
		outcome = OUTCOME_PASSED_ON;
	want[q].gone = true;
	want[q].outcome = outcome;
	want[q].seconds = (uint32_t)(seconds > WITHIN ? WITHIN : seconds);
	want[q].tie = tie;
	open_now--;
}

static bool
is_open(int q)
{
	return q != NOBODY && want[q].asked && !want[q].gone;
}

/* What a copy stands for: the newest open question of its author like it. */
static int
copied(int i)
{
	const struct post *of = &post[post[i].copies];

	for (int q = i; q-- > 0;)
		if (is_open(q) && post[q].author == of->author &&
		    post[q].copies == NOBODY && post[q].words == of->words)
			return q;
	return NOBODY;
}

static bool
answer(int q, int i, enum tie tie)
{
	if (!is_open(q))
		return false;
	if (post[i].at - post[q].at <= WITHIN)
		settle(q, OUTCOME_ANSWERED, post[i].at - post[q].at, tie);
	return true;
}

static void
see_loose(int i)
{
	int only = NOBODY, n = 0;

	for (int q = 0; q < i; q++)
		if (is_open(q) && post[q].author == post[i].mention) {
			only = q;
			n++;
		}
	if (n == 1 && want[only].loose == 0 &&
	    post[i].at - post[only].at <= WITHIN)
		want[only].loose = (uint32_t)(post[i].at - post[only].at) + 1;
}

static void
official(int i)
{
	const struct post *p = &post[i];
	bool tied = false;
	int q;

	if (p->kind == KIND_REPOST) {
		if (is_open(p->repost_of) &&
		    p->at - post[p->repost_of].at <= WITHIN)
			want[p->repost_of].passed = true;
		return;
	}
	tied = answer(p->reply_to, i, TIE_REPLY);
	tied = answer(p->quote_of, i, TIE_QUOTE) || tied;
	if (p->kind == KIND_MANUAL_REPOST && (q = copied(i)) != NOBODY) {
		tied = true;
		if (p->own)
			(void)answer(q, i, TIE_MANUAL);
		else if (p->at - post[q].at <= WITHIN)
			want[q].passed = true;
	}
	if (!tied && p->to != NOBODY)
		for (q = 0; q < i; q++)
			if (is_open(q) && post[q].author == p->to &&
			    post[q].conversation == p->conversation)
				tied = answer(q, i, TIE_CONVERSATION) || tied;
	if (!tied && p->kind == KIND_ORIGINAL && p->mention != NOBODY)
		see_loose(i);
}

static bool
is_question(int i)
{
	const struct post *p = &post[i];

	if (p->kind == KIND_REPOST)
		return false;
	if (p->mention >= 0 && p->mention < OFFICIALS)
		return true;
	if (p->kind == KIND_MANUAL_REPOST &&
	    post[p->copies].author < OFFICIALS)
		return true;	/* RT @official mentions it */
	/* A repost begins no conversation. */
	return p->reply_to != NOBODY && (p->to < OFFICIALS ||
	    (post[p->conversation].author < OFFICIALS &&
	    post[p->conversation].kind != KIND_REPOST));
}

static void
define(void)
{
	for (int i = 0; i < POSTS; i++) {
		newest = post[i].at;
		for (int q = 0; q < i; q++)
			if (is_open(q) && newest - post[q].at >
			    WITHIN + CLOCK_LATE)
				settle(q, want[q].passed ? OUTCOME_PASSED_ON :
				    OUTCOME_EXPIRED, WITHIN, TIES);
		if (post[i].author < OFFICIALS) {
			official(i);
		} else if (is_question(i)) {
			for (int q = 0; open_now == open_most; q++)
				if (is_open(q))
					settle(q, OUTCOME_EARLY,
					    newest - post[q].at, TIES);
			want[i].asked = true;
			open_now++;
		}
	}
	for (int q = 0; q < POSTS; q++)
		if (is_open(q))
			settle(q, newest - post[q].at < WITHIN ||
			    want[q].passed ? OUTCOME_OPEN : OUTCOME_EXPIRED,
			    newest - post[q].at, TIES);
}

static void
write_post(struct buf *b, int i)
{
	const struct post *p = &post[i];

	buf_clear(b);
	buf_addf(b, "{\"id\":\"%d\",\"created_at\":\"", i);
	when_write(b, p->at, 0, true);
	buf_addf(b, "\",\"kind\":\"%s\",\"author\":{\"handle\":\"W%d\"},"
	    "\"text\":\"", kind_names[p->kind], p->author);
	if (p->copies != NOBODY)
		buf_addf(b, "%sRT @w%d: %s\",\"own\":%s,\"mentions\":"
		    "[\"w%d\"", p->own ? "ok " : "", post[p->copies].author,
		    texts[post[p->copies].words], p->own ? "[[0,2]]" : "[]",
		    post[p->copies].author);
	else
		buf_addf(b, "%s\",\"mentions\":[", texts[p->words]);
	if (p->mention != NOBODY)
		buf_addf(b, "%s\"w%d\"", p->copies != NOBODY ? "," : "",
		    p->mention);
	buf_addf(b, "],\"conversation\":\"%d\"", p->conversation);
	if (p->reply_to != NOBODY)
		buf_addf(b, ",\"reply_to\":{\"id\":\"%d\",\"handle\":\"w%d\"}",
		    p->reply_to, p->to);
	if (p->quote_of != NOBODY)
		buf_addf(b, ",\"quote_of\":{\"id\":\"%d\"}", p->quote_of);
	if (p->repost_of != NOBODY)
		buf_addf(b, ",\"repost_of\":{\"id\":\"%d\"}", p->repost_of);
	buf_addc(b, '}');
}

static void
note(void *threads, const struct threads_event *event)
{
	const struct threads *t = threads;
	struct str id = question_text(&t->questions, event->question);
	struct told *q;
	uint64_t n;

	if (!str_u64(id, &n) || n >= POSTS)
		abort();
	q = &got[n];
	q->asked = true;
	q->passed = q->passed || event->outcome == OUTCOME_PASSED_ON;
	if (!event->last)
		return;
	CHECK(!q->gone, "%d leaves twice", (int)n);
	q->gone = true;
	q->outcome = event->outcome;
	q->seconds = event->seconds;
	q->tie = event->outcome == OUTCOME_ANSWERED ? event->tie : TIES;
	q->loose = t->questions.q[event->question].loose;
}

static void
run(void)
{
	static const struct cli_list by;
	struct threads t = { .ties = tie_list(NULL), .tell = note,
	    .cluster = THREADS_NONE };
	struct record rec = { 0 };
	struct buf b = { 0 };

	t.teller = &t;
	officials_add(&t.officials, "w0", "-a");
	officials_add(&t.officials, "w1", "-a");
	t.waits.within = WITHIN;
	t.waits.exact = WAITS_EXACT;
	question_open(&t.questions, open_most, false);
	waiting_open(&t.waiting);
	recent_open(&t.talks, THREADS_TALKS, sizeof(uint64_t));
	classes_open(&t.classes, &by, NULL, &t.officials);
	for (int i = 0; i < POSTS; i++) {
		write_post(&b, i);
		if (!json_scan(&rec.json, buf_str(&b), 1))
			abort();
		rec.line = buf_str(&b);
		keys_get(rec.json.node, message_members, rec.found);
		threads_see(&t, &rec);
	}
	threads_end(&t);
	threads_close(&t);
	record_free(&rec);
	buf_free(&b);
}

static void
compare(int archive)
{
	for (int i = 0; i < POSTS && failures == 0; i++) {
		const struct told *w = &want[i], *g = &got[i];

		CHECK(w->asked == g->asked, "archive %d, post %d: %s question",
		    archive, i, w->asked ? "no" : "a");
		CHECK(w->gone == g->gone && w->outcome == g->outcome &&
		    w->seconds == g->seconds && w->tie == g->tie,
		    "archive %d, post %d: %s after %u by %d, expected %s "
		    "after %u by %d", archive, i, outcome_names[g->outcome],
		    g->seconds, (int)g->tie, outcome_names[w->outcome],
		    w->seconds, (int)w->tie);
		CHECK(w->loose == g->loose, "archive %d, post %d: loosely "
		    "after %u, expected %u", archive, i, g->loose, w->loose);
	}
}

int
main(void)
{
	size_t outcomes[OUTCOMES] = { 0 }, ties[TIES + 1] = { 0 }, loose = 0;

	for (int a = 0; a < ARCHIVES && failures == 0; a++) {
		struct random r = random_stream(11, (uint64_t)a);

		memset(want, 0, sizeof(want));
		memset(got, 0, sizeof(got));
		open_most = a % 2 == 0 ? POSTS : 4;
		open_now = 0;
		for (int i = 0; i < POSTS; i++) {
			draw_post(&post[i], i, &r);
			want[i].tie = got[i].tie = TIES;
		}
		define();
		run();
		compare(a);
		for (int i = 0; i < POSTS; i++) {
			outcomes[want[i].outcome] += want[i].asked;
			ties[want[i].tie]++;
			loose += want[i].loose > 0;
		}
	}
	/* All that can happen did. */
	for (int i = 0; i < OUTCOMES; i++)
		CHECK((outcomes[i] > 0) == (i != OUTCOME_WITHDRAWN),
		    "%s: %zu", outcome_names[i], outcomes[i]);
	for (int i = 0; i < TIE_MENTION; i++)
		CHECK(ties[i] > 0, "no tie %s", tie_names[i]);
	CHECK(loose > 0, "no loose tie");
	return failures > 0;
}
