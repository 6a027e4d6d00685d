#include "tag/tag_main.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/reader.h"
#include "learn/predict.h"
#include "parallel/ring.h"
#include "tag/coder.h"
#include "tag/learnt.h"
#include "tag/rules.h"

/* What a thread codes records with. */
struct lane {
	struct coder coder;
	struct reader *in;
	struct record rec;
	bool only;
};

/* What has come of some lines. */
struct coded {
	struct buf bytes;
	struct reader_part part;
	struct predict_tally tally;
};

struct tag_crew {
	struct ring_crew ring;		/* it is the first */
	const struct lane *like;
	struct lane lane[RING_JOBS];
	struct coded coded[RING_BLOCKS];
};

/* Codes and writes the next record; false: there is none. */
static bool
code_record(struct lane *l)
{
	if (!reader_next(l->in, &l->rec))
		return false;
	if (l->coder.tag(l->coder.state, &l->rec) || !l->only)
		record_write(&l->rec);
	return true;
}

static struct predict_tally *
tally_of(const struct lane *l)
{
	return l->coder.tally != NULL ? l->coder.tally(l->coder.state) : NULL;
}

static bool
code_lines(void *lane, void *out, struct str lines)
{
	struct lane *l = lane;
	struct coded *c = out;
	struct predict_tally *tally = tally_of(l);

	buf_clear(&c->bytes);
	if (tally != NULL)
		*tally = (struct predict_tally){ 0 };
	reader_set_lines(l->in, lines);
	while (code_record(l))
		;
	c->part = reader_part(l->in);
	if (tally != NULL)
		c->tally = *tally;
	return true;
}

static void
keep_bytes(void *out, struct str bytes)
{
	struct coded *c = out;

	buf_adds(&c->bytes, bytes);
}

static void
open_lane(struct lane *l, const struct lane *like)
{
	l->coder = like->coder.share(like->coder.state);
	l->only = like->only;
	l->in = reader_open_lines(READER_RECORDS);
	reader_find(l->in, l->coder.members(l->coder.state));
	reader_pass_ticks(l->in);
}

static void
close_lane(struct lane *l)
{
	record_free(&l->rec);
	l->coder.close(l->coder.state);
}

static void
open_lanes(struct ring_crew *ring)
{
	struct tag_crew *c = (struct tag_crew *)ring;

	for (unsigned i = 0; i < ring->jobs; i++) {
		open_lane(&c->lane[i], c->like);
		ring->lane[i] = &c->lane[i];
	}
	for (size_t i = 0; i < ring_blocks(ring->jobs); i++)
		ring->out[i] = &c->coded[i];
}

/* Threads that code lines of long files, or of standard input. */
static struct tag_crew *
open_crew(const struct tag_main *o, const struct lane *like)
{
	struct tag_crew *c;
	unsigned jobs = reader_jobs(like->in, o->jobs);

	if (jobs == 1)
		return NULL;
	c = mem_new(1, sizeof(*c));
	c->ring.jobs = jobs;
	c->ring.work = code_lines;
	c->ring.write = keep_bytes;
	c->ring.open = open_lanes;
	c->like = like;
	reader_employ(like->in, &c->ring, o->jobs > 0);
	return c;
}

/* What they would say has been said by who read in turn. */
static void
close_crew(struct tag_crew *c)
{
	struct diag_hold silent = { 0 };

	diag_hold(&silent);
	for (unsigned i = 0; c->ring.lane[0] != NULL && i < c->ring.jobs; i++) {
		reader_close(c->lane[i].in);
		close_lane(&c->lane[i]);
	}
	diag_hold(NULL);
	for (size_t i = 0; i < ring_blocks(c->ring.jobs); i++)
		buf_free(&c->coded[i].bytes);
	free(c);
}

/* Writes what has been coded ahead of its turn, which has come. */
static void
write_coded(const struct lane *own)
{
	struct predict_tally *tally = tally_of(own);
	const struct coded *c;

	while ((c = reader_outcome(own->in)) != NULL) {
		diag_write(buf_str(&c->bytes));
		if (cli_unbuffered)
			diag_flush();
		if (tally != NULL) {
			tally->records += c->tally.records;
			tally->unseen += c->tally.unseen;
		}
		reader_pass(own->in, &c->part);
	}
}

int
tag_main_run(struct tag_main *o, char **files)
{
	struct lane own = { .only = o->only };
	struct tag_crew *crew;

	own.coder = o->model != NULL ? learnt_open(o) : rules_open(o);
	own.in = reader_open(files, READER_RECORDS);
	reader_find(own.in, own.coder.members(own.coder.state));
	reader_pass_ticks(own.in);
	crew = open_crew(o, &own);
	do
		write_coded(&own);
	while (code_record(&own));
	/* That ends the threads; what they use of its coder is still there. */
	reader_close(own.in);
	if (crew != NULL)
		close_crew(crew);
	close_lane(&own);
	return diag_finish();
}
