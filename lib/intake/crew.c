#include "intake/crew.h"

#include <stdlib.h>

#include "base/mem.h"
#include "columns/flat.h"
#include "container/feed.h"
#include "container/rows.h"
#include "container/values.h"
#include "gate/batch.h"
#include "gate/flow.h"
#include "gate/gate.h"
#include "intake/state.h"
#include "parallel/ring.h"

/* What fits it is read before threads are there, unless they are asked for. */
enum { SHORT = 256 * 1024 };

/* What a thread works with. */
struct lane {
	struct str account;	/* whose export the file is */
	bool array;		/* its values are elements of one */
	struct intake in;
	struct gate gate;
};

/* What has come of some lines. */
struct advance {
	struct batch batch;
	struct flow flow;
	struct rounded rounded;
	uint64_t known;
	uint64_t ids;
	uint64_t posts;
	struct rows_part rows;
	size_t blank;
	size_t lines;
	size_t bytes;
};

struct crew {
	struct ring_crew ring;
	struct lane lane[RING_JOBS];
	struct advance advance[RING_BLOCKS];
};

/* A lane is an intake of its own that knows what this one knows. */
static void
open_lane(struct lane *l, const struct intake *in)
{
	gate_share(&l->gate, in->gate);
	l->account = in->owner.handle;
	l->array = in->values.array;
	l->in = (struct intake){ .o = in->o, .gate = &l->gate,
	    .sources = in->sources, .lists = in->lists, .beside = in->beside,
	    .times = in->times, .early = true };
	memcpy(l->in.last, in->last, sizeof(in->last));
	l->in.feed = feed_open_lines(feed_name(in->feed));
	if (in->take_row == NULL)
		return;
	l->in.take_row = in->take_row;
	l->in.reading = in->reading;
	l->in.tweets = in->tweets;
	l->in.letterhead = in->letterhead;
	rows_share(&l->in.rows, &in->rows, l->in.feed);
}

static void
close_lane(struct lane *l)
{
	feed_close(l->in.feed);
	rows_unshare(&l->in.rows);
	intake_empty(&l->in);
	gate_unshare(&l->gate);
}

/* Whether something was counted that depends on how many came before. */
static bool
has_samples(const struct trouble *t)
{
	return t[TROUBLE_TIME_MISSING].n > 0 || t[TROUBLE_TEXT_MISSING].n > 0 ||
	    t[TROUBLE_AUTHOR_MISSING].n > 0 || t[TROUBLE_HANDLE_MISSING].n > 0;
}

static void
clear_advance(struct advance *a)
{
	batch_clear(&a->batch);
	flow_free(&a->flow);
	*a = (struct advance){ .batch = a->batch };
}

/* Takes values; false when that is to be done in their turn. */
static bool
take_values(struct intake *in, bool array, size_t *blank)
{
	struct values *v = &in->values;

	values_begin(v, in->feed, in->lists);
	v->array = array;
	while (!in->odd && (in->whole = values_next(v)) != NULL) {
		in->page = NULL;
		in->line = v->line;
		in->tweets = false;
		if (in->arena.total > 0)
			arena_reset(&in->arena);
		intake_value(in, in->whole);
	}
	*blank = v->blank;
	return !in->odd && values_settled(v) && v->array == array &&
	    v->vain == 0 &&
	    v->broken == 0 && !has_samples(in->file.trouble);
}

/* The same of rows, as far as they end with these lines. */
static bool
take_rows(struct intake *in, struct rows_part *part)
{
	struct rows *t = &in->rows;
	const struct rows_row *row;

	rows_again(t);
	while (!in->odd && (row = rows_next(t)) != NULL) {
		in->line = t->line;
		in->take_row(in, row);
	}
	*part = rows_part(t);
	return !in->odd && rows_plain(t) && part->bytes > 0;
}

/* Takes what the lines hold; false when that is to be done in their turn. */
static bool
take_lines(void *lane, void *out, struct str lines)
{
	struct lane *l = lane;
	struct intake *in = &l->in;
	struct advance *a = out;

	clear_advance(a);
	feed_set_lines(in->feed, lines);
	flow_free(&in->file);
	in->known = in->ids = in->posts = 0;
	in->rounded = (struct rounded){ 0 };
	in->odd = false;
	in->owner.handle = l->account;
	l->gate.batch = &a->batch;
	if (!(in->take_row == NULL ? take_values(in, l->array, &a->blank) :
	    take_rows(in, &a->rows)) || feed_lacked(in->feed))
		return false;
	a->flow = in->file;
	in->file = (struct flow){ 0 };
	a->rounded = in->rounded;
	a->known = in->known;
	a->ids = in->ids;
	a->posts = in->posts;
	a->bytes = in->take_row == NULL ? lines.n : (size_t)a->rows.bytes;
	a->lines = feed_line(in->feed, 0) - 1;
	return true;
}

/* Threads for what is still to come of the file. */
static void
begin(struct intake *in)
{
	struct crew *c = in->crew = mem_new(1, sizeof(*c));

	c->ring.jobs = ring_jobs(in->o->jobs);
	c->ring.work = take_lines;
	for (unsigned i = 0; i < c->ring.jobs; i++) {
		open_lane(&c->lane[i], in);
		c->ring.lane[i] = &c->lane[i];
	}
	for (size_t i = 0; i < ring_blocks(c->ring.jobs); i++)
		c->ring.out[i] = &c->advance[i];
	if (!feed_employ(in->feed, &c->ring))
		crew_end(in);
}

/* Whether it is time to begin: in an array there is one after a value. */
static bool
pays(const struct intake *in)
{
	return (in->take_row != NULL || in->values.used > 0) &&
	    in->o->map == NULL && in->crew == NULL && !in->alone &&
	    !in->apart && feed_is_lines(in->feed) &&
	    (in->o->jobs > 0 || feed_used(in->feed) > SHORT) &&
	    ring_jobs(in->o->jobs) > 1;
}

/* Whether what is read next begins a value, or a row. */
static bool
is_settled(struct intake *in)
{
	return in->take_row == NULL ? values_settled(&in->values) &&
	    in->values.array == in->crew->lane[0].array :
	    rows_settled(&in->rows);
}

bool
crew_took(struct intake *in)
{
	const struct advance *a;

	if (pays(in)) {
		/* It is tried once. */
		in->alone = true;
		begin(in);
	}
	if (in->crew == NULL || !is_settled(in) ||
	    in->owner.handle.p != in->crew->lane[0].account.p ||
	    (a = feed_outcome(in->feed)) == NULL)
		return false;
	gate_settle(in->gate, &a->batch, feed_line(in->feed, 0) - 1, &in->file);
	flow_add(&in->file, &a->flow, feed_line(in->feed, 0) - 1);
	in->known += a->known;
	in->ids += a->ids;
	in->posts += a->posts;
	in->rounded.numbers += a->rounded.numbers;
	in->rounded.zeros += a->rounded.zeros;
	if (in->take_row == NULL)
		in->values.blank += a->blank;
	else
		rows_pass(&in->rows, &a->rows, feed_line(in->feed, 0) - 1);
	feed_pass(in->feed, a->lines, a->bytes);
	return true;
}

void
crew_end(struct intake *in)
{
	struct crew *c = in->crew;

	if (c == NULL)
		return;
	for (unsigned i = 0; i < c->ring.jobs; i++)
		close_lane(&c->lane[i]);
	for (size_t i = 0; i < RING_BLOCKS; i++) {
		clear_advance(&c->advance[i]);
		batch_free(&c->advance[i].batch);
	}
	free(c);
	in->crew = NULL;
}
