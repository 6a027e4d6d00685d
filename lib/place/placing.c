#include "place/placing.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gazetteer/places.h"
#include "io/record.h"
#include "io/state.h"
#include "json/json.h"
#include "json/keys.h"
#include "mention/lexis.h"
#include "place/deeper.h"
#include "stats/pool.h"
#include "stream/clock.h"
#include "stream/lately.h"
#include "stream/officials.h"
#include "stream/replay.h"

#define LEARN_P 0.8		/* from which a post teaches */
#define RANKED_P 0.01		/* from which a candidate is one */

enum {
	SORTED_BY_HAND = 16,	/* pieces of evidence; more are left to qsort(3) */
	STATE_VERSION = 1,
	P_ONE = UINT16_MAX
};

const char *const placing_also_name[PLACING_ALSO_N] = { "place_about",
	"place_about_ranked", "place_about_evidence", "place_about_near" };

struct placing {
	struct placing_options options;
	struct sources sources;
	struct officials officials;
	struct clock clock;
	struct replay replay;
	struct lately lately;	/* what was added to posts */
	bool replayed;		/* the last post was counted before */
	struct state *state;
	struct keys members;
	/* of the post */
	struct pool_part *part;
	size_t parts, part_cap;
	struct pool_evidence *pooled;
	size_t pooled_cap;
	const struct scored **scored;
	size_t scored_cap;
	const struct source_evidence **order;
	size_t order_cap;
	struct pooled pool;
	struct deeper deeper;
	struct placing_result result;
};

/* What stands in the state. */
static void
restore(struct placing *p)
{
	struct json line = { 0 };

	while (state_next(p->state, &line))
		if (!replay_load(&p->replay, p->state, &line) &&
		    !lately_load(&p->lately, p->state, &line) &&
		    !memory_load(&p->sources.memory, p->state, &line))
			state_wrong(p->state, "a line that is not known");
	json_free(&line);
}

static void
open_state(struct placing *p)
{
	const struct placing_options *o = &p->options;
	const struct gazetteer *g = p->sources.districts.g;
	struct buf b = { 0 };
	int32_t offset;
	int64_t t;

	p->state = state_open(o->state, STATE_VERSION);
	buf_addf(&b, "%zu %zu %u", o->posts, o->users, o->use);
	state_option(p->state, "memory", buf_str(&b));
	for (size_t i = 0; i < g->files; i++)
		state_option_file(p->state, g->file[i].path);
	if (g->cues.path != NULL)
		state_option_file(p->state, g->cues.path);
	if (o->boundaries != NULL)
		state_option_file(p->state, o->boundaries);
	memory_open(&p->sources.memory, o->posts, o->users);
	restore(p);
	p->sources.memory.key = state_key(p->state);
	replay_start(&p->replay, p->state);
	if (state_clock(p->state, &t, &offset))
		clock_reach(&p->clock, t, offset);
	buf_free(&b);
}

struct placing *
placing_open(const struct gazetteer *g, const struct placing_options *o)
{
	struct placing *p = mem_new(1, sizeof(*p));

	if (o->posts == 0 || o->posts > MEMORY_MOST || o->users == 0 ||
	    o->users > MEMORY_MOST)
		cli_usage("--posts and --users are whole numbers from 1 to %d",
		    MEMORY_MOST);
	p->options = *o;
	p->sources.near = o->near;
	districts_open(&p->sources.districts, g, o->precision);
	lexis_open(&p->sources.lexis, g);
	point_open(&p->sources.point, &p->sources.districts, o->boundaries);
	if (o->officials != NULL)
		officials_read(&p->officials, o->officials);
	open_state(p);
	for (int i = 0; i < SOURCES_MEMBERS; i++)
		keys_add(&p->members, str_of(sources_member_name[i]));
	for (int i = 0; i < PLACING_ALSO_N; i++)
		keys_add(&p->members, str_of(placing_also_name[i]));
	return p;
}

const struct keys *
placing_members(const struct placing *p)
{
	return &p->members;
}

void
placing_drop(struct record *rec)
{
	for (int i = 0; i < PLACING_ALSO_N; i++)
		if (rec->found[SOURCES_MEMBERS + i] != NULL)
			record_drop(rec, placing_also_name[i]);
}

const struct sources *
placing_sources(const struct placing *p)
{
	return &p->sources;
}

/* What a piece of evidence says of districts, without their parts. */
static struct pool_evidence
whole_districts(struct placing *p, const struct source_evidence *e)
{
	const struct score_part *part = p->sources.scores.part + e->scored.part;
	struct pool_part *first = p->part + p->parts;
	uint32_t parts = e->aside ? 0 : e->scored.parts;

	for (uint32_t k = 0; k < parts; k++) {
		struct pool_part *at = first, *end = p->part + p->parts;

		while (at < end && at->item != part[k].district)
			at++;
		if (at == end) {
			*at = (struct pool_part){ part[k].district, 0 };
			p->parts++;
		}
		at->p += part[k].p;
	}
	return (struct pool_evidence){ first,
	    (size_t)(p->part + p->parts - first), e->scored.null < 0 ? 0 :
	    e->scored.null, e->scored.trust };
}

/* Pools the first n pieces of evidence, of which some may have been before. */
static void
pool_districts(struct placing *p, size_t before, size_t n)
{
	const struct sources *s = &p->sources;

	if (before == 0) {
		/* There is room for all, so that nothing moves. */
		p->parts = 0;
		p->part = mem_grow(p->part, &p->part_cap, s->scores.n + 1,
		    sizeof(*p->part));
		p->pooled = mem_grow(p->pooled, &p->pooled_cap, s->n + 1,
		    sizeof(*p->pooled));
	}
	for (size_t i = before; i < n; i++)
		p->pooled[i] = whole_districts(p, s->evidence + i);
	pool_combine(&p->pool, p->pooled, n);
}

/* The kind of evidence that says most of a district. */
static enum sources_by
strongest(const struct sources *s, uint32_t district)
{
	enum sources_by best = SOURCES_TEXT;
	double most = 0;

	/* They stand in the order of their kinds: mostly all are text. */
	if (s->n > 0 && s->evidence[s->n - 1].by == SOURCES_TEXT)
		return SOURCES_TEXT;
	for (size_t i = 0; i < s->n; i++) {
		const struct source_evidence *e = s->evidence + i;
		double v = e->scored.trust * sources_p(s, e, district);

		if (v > most) {
			most = v;
			best = e->by;
		}
	}
	return best;
}

/* Where a part of a district is sure enough, it stands in its place. */
static void
go_deeper(struct placing *p)
{
	const struct sources *s = &p->sources;
	struct placing_result *r = &p->result;

	p->scored = mem_grow(p->scored, &p->scored_cap, s->n + 1,
	    sizeof(*p->scored));
	for (size_t i = 0; i < s->n; i++)
		p->scored[i] = &s->evidence[i].scored;
	deeper_pool(&p->deeper, s->districts.g, &s->scores, p->scored, s->n);
	for (size_t i = 0; i < r->n; i++) {
		double v = 0;
		uint32_t child = deeper_part(&p->deeper,
		    r->ranked[i].district, &v);

		if (child == DISTRICTS_NONE || v < p->options.sure)
			continue;
		r->ranked[i].child = child;
		r->ranked[i].p = v;
	}
}

static void
rank(struct placing *p)
{
	struct placing_result *r = &p->result;

	r->n = 0;
	for (size_t i = 0; i < p->pool.n && r->n < PLACING_RANKED_MAX; i++)
		if (p->pool.v[i].p >= RANKED_P)
			r->ranked[r->n++] = (struct placing_candidate){
			    p->pool.v[i].item, DISTRICTS_NONE, p->pool.v[i].p,
			    strongest(&p->sources, p->pool.v[i].item) };
	if (r->n > 0 && p->options.precision != NULL)
		go_deeper(p);
}

/* The place among the candidates of a district; r->n when it is none. */
static size_t
candidate_of(const struct placing_result *r, uint32_t district)
{
	size_t i = 0;

	while (i < r->n && r->ranked[i].district != district)
		i++;
	return i;
}

/* Whether the post is placed in both ends of a segment. */
static bool
take_segment(struct placing *p)
{
	const struct sources *s = &p->sources;
	struct placing_result *r = &p->result;

	for (size_t i = 1; i < s->n; i++) {
		const struct source_evidence *e = s->evidence + i;
		size_t a, b;

		if (e->mention == NULL || !e->mention->segment ||
		    e[-1].mention != e->mention - 1)
			continue;
		a = candidate_of(r, e[-1].district);
		b = candidate_of(r, e->district);
		if (a == b || a == r->n || b == r->n || (a != 0 && b != 0) ||
		    r->ranked[a].p + r->ranked[b].p < p->options.sure)
			continue;
		r->placed[0] = a < b ? a : b;
		r->placed[1] = a < b ? b : a;
		r->places = 2;
		return true;
	}
	return false;
}

static void
decide(struct placing *p)
{
	struct placing_result *r = &p->result;

	r->places = 0;
	if (r->n == 0 || take_segment(p))
		return;
	r->placed[0] = 0;
	r->places = r->ranked[0].p >= p->options.sure;
}

/* The surest first, then as they stand in the text. */
static int
evidence_by_rank(const void *pa, const void *pb)
{
	const struct source_evidence *a = *(const struct source_evidence *
	    const *)pa, *b = *(const struct source_evidence *const *)pb;

	return a->sure != b->sure ? ORDER(b->sure, a->sure) : ORDER(a, b);
}

/* Evidence that stands in the order of the text; few pieces, mostly. */
static void
sort_evidence(const struct source_evidence **v, size_t n)
{
	if (n > SORTED_BY_HAND) {
		qsort(v, n, sizeof(*v), evidence_by_rank);
		return;
	}
	for (size_t i = 1; i < n; i++) {
		const struct source_evidence *e = v[i];
		size_t k = i;

		for (; k > 0 && v[k - 1]->sure < e->sure; k--)
			v[k] = v[k - 1];
		v[k] = e;
	}
}

static void
order_evidence(struct placing *p)
{
	const struct sources *s = &p->sources;
	struct placing_result *r = &p->result;

	p->order = mem_grow(p->order, &p->order_cap, s->n + 1,
	    sizeof(*p->order));
	for (size_t i = 0; i < s->n; i++)
		p->order[i] = s->evidence + i;
	sort_evidence(p->order, s->n);
	r->evidence = p->order;
	r->evidences = s->n;
}

/* Whether the author answers for an office: their posts are about all places. */
static bool
is_official(struct placing *p)
{
	const struct sources_post *post = &p->sources.post;
	int64_t t = post->timed ? post->at + post->offset : p->clock.now +
	    p->clock.offset;

	if (p->officials.n == 0 || post->handle.n == 0)
		return false;
	return officials_office(&p->officials, post->handle, t / 86400) !=
	    OFFICIALS_NONE;
}

/*
 * Remembers where the post was, by all but what is usual of its author: that
 * is nobody else's business.
 */
static void
remember(struct placing *p, int64_t now)
{
	struct sources *s = &p->sources;
	struct memory_post post = { .at = now == 0 ? 1 : now };
	const struct pooled *pool = &p->pool;

	for (size_t i = 0; i < MEMORY_DISTRICTS; i++) {
		bool there = i < pool->n && pool->v[i].p * P_ONE >= 0.5;

		post.district[i] = there ? (uint16_t)pool->v[i].item :
		    MEMORY_NO_DISTRICT;
		post.p[i] = there ? (uint16_t)(pool->v[i].p * P_ONE + 0.5) : 0;
	}
	memory_keep(&s->memory, s->post.key, &post);
	if (s->post.author != 0 && pool->n > 0 && pool->v[0].p >= LEARN_P &&
	    (p->options.use >> SOURCES_USUAL & 1) != 0 &&
	    strongest(s, pool->v[0].item) == SOURCES_TEXT &&
	    !is_official(p))
		memory_learn(&s->memory, s->post.author,
		    (uint16_t)pool->v[0].item, s->post.day);
}

static void
save(struct placing *p)
{
	if (p->state == NULL)
		return;
	state_begin(p->state, p->clock.known ? &p->clock.now : NULL,
	    p->clock.offset);
	replay_save(&p->replay, p->state);
	lately_save(&p->lately, p->state);
	memory_save(&p->sources.memory, p->state);
	state_end(p->state);
}

/* Time goes on; false: the post was counted before. */
static bool
see(struct placing *p)
{
	const struct sources_post *post = &p->sources.post;

	if (replay_is(&p->replay, post->platform, post->id, post->timed ?
	    post->at : REPLAY_NO_TIME))
		return false;
	if (post->timed)
		clock_see(&p->clock, post->at, post->offset);
	return true;
}

unsigned
placing_use(const struct placing *p, const struct record *rec)
{
	const struct json_node *abuse = rec->found[SOURCES_ABUSE];

	if (abuse == NULL || str_find(json_raw(abuse), STR("\"attack")) ==
	    SIZE_MAX)
		return p->options.use;
	return p->options.use & (1 << SOURCES_TEXT | 1 << SOURCES_CHAIN);
}

struct sources *
placing_to_read(struct placing *p)
{
	return &p->sources;
}

const struct placing_result *
placing_record(struct placing *p, const struct record *rec)
{
	assert(rec->names == &p->members);
	sources_read(&p->sources, rec, placing_use(p, rec));
	return placing_place(p);
}

const struct placing_result *
placing_place(struct placing *p)
{
	struct sources *s = &p->sources;
	size_t n;

	sources_recall(s);
	n = s->n;
	if (n > 0 && s->evidence[n - 1].by == SOURCES_USUAL)
		n--;
	pool_districts(p, 0, n);
	p->replayed = !see(p);
	if (!p->replayed)
		remember(p, p->clock.now);
	if (n < s->n)
		pool_districts(p, n, s->n);
	rank(p);
	decide(p);
	order_evidence(p);
	return &p->result;
}

void
placing_settle(struct placing *p, struct buf *add)
{
	const struct sources_post *post = &p->sources.post;
	uint64_t key;
	struct str said;

	if (p->state == NULL)
		return;
	key = replay_key(&p->replay, post->platform, post->id);
	said = lately_get(&p->lately, key);
	if (!p->replayed) {
		lately_say(&p->lately, key, p->clock.now, buf_str(add));
	} else if (said.p != NULL) {
		buf_clear(add);
		buf_adds(add, said);
	}
	if (state_due(p->state, p->clock.now))
		save(p);
}

void
placing_close(struct placing *p)
{
	save(p);
	state_close(p->state);
	clock_finish(&p->clock);
	memory_finish(&p->sources.memory);
	if (p->replay.replayed > 0)
		diag_note("%" PRIu64 " posts had come before the state was "
		    "written (replayed)", p->replay.replayed);
	replay_free(&p->replay);
	lately_free(&p->lately);
	officials_free(&p->officials);
	sources_free(&p->sources);
	free(p->part);
	free(p->pooled);
	free(p->scored);
	free(p->order);
	pool_free(&p->pool);
	deeper_free(&p->deeper);
	free(p);
}
