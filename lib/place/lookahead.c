#include "place/lookahead.h"

#include <assert.h>
#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/record.h"
#include "parallel/ring.h"
#include "place/prepared.h"
#include "place/sources.h"

/* What a thread reads posts with. */
struct lane {
	struct sources sources;
	const struct placing *placing;
	struct reader *in;
	struct record rec;
};

/* What is written of a post, up to the last brace of its record. */
struct extent {
	struct str line;	/* as it was read; p is NULL: it is bytes, */
	size_t from, to;	/* these; what stands before them comes first */
};

/* What has come of some lines, which stay where they are until they are passed. */
struct stretch {
	struct prepared prepared;
	struct buf bytes;	/* ticks, and records whose old members are gone */
	struct extent *extent;	/* by post */
	size_t extent_cap;
	struct reader_part part;
};

struct lookahead {
	struct ring_crew ring;		/* it is the first */
	struct reader *in;
	struct placing *placing;
	struct lane lane[RING_JOBS];
	struct stretch stretch[RING_BLOCKS];
	struct stretch *now;	/* the one whose turn it is, or NULL */
	size_t next;		/* post of it */
	size_t written;		/* bytes of it */
};

/* Reads a post, and writes it without the end that it will get. */
static void
read_post(struct lane *l, struct stretch *out)
{
	struct prepared *k = &out->prepared;
	struct extent *e;

	sources_read(&l->sources, &l->rec, placing_use(l->placing, &l->rec));
	prepared_add(k, &l->sources, l->rec.line);
	out->extent = mem_grow(out->extent, &out->extent_cap, k->n,
	    sizeof(*out->extent));
	e = &out->extent[k->n - 1];
	*e = (struct extent){ .from = out->bytes.n, .to = out->bytes.n };
	placing_drop(&l->rec);
	/* The brace and the line feed come after what is added. */
	if (l->rec.drops == 0) {
		e->line = str_sub(l->rec.line, 0, l->rec.line.n - 1);
	} else {
		record_write(&l->rec);
		e->to = out->bytes.n - 2;
		out->bytes.n = e->to;
	}
}

static bool
read_lines(void *lane, void *out, struct str lines)
{
	struct lane *l = lane;
	struct stretch *s = out;

	prepared_clear(&s->prepared);
	buf_clear(&s->bytes);
	reader_set_lines(l->in, lines);
	while (reader_next(l->in, &l->rec))
		read_post(l, s);
	s->part = reader_part(l->in);
	return true;
}

static void
keep_bytes(void *out, struct str bytes)
{
	struct stretch *s = out;

	buf_adds(&s->bytes, bytes);
}

static void
open_lanes(struct ring_crew *ring)
{
	struct lookahead *a = (struct lookahead *)ring;

	for (unsigned i = 0; i < ring->jobs; i++) {
		struct lane *l = &a->lane[i];

		sources_share(&l->sources, placing_sources(a->placing));
		l->placing = a->placing;
		l->in = reader_open_lines(READER_RECORDS);
		reader_pass_ticks(l->in);
		reader_find(l->in, placing_members(a->placing));
		reader_look_inside(l->in);
		ring->lane[i] = l;
	}
	for (size_t i = 0; i < ring_blocks(ring->jobs); i++)
		ring->out[i] = &a->stretch[i];
}

struct lookahead *
lookahead_open(struct reader *in, struct placing *placing, size_t jobs)
{
	unsigned n = reader_jobs(in, jobs);
	struct lookahead *a;

	if (n == 1)
		return NULL;
	a = mem_new(1, sizeof(*a));
	a->in = in;
	a->placing = placing;
	a->ring.jobs = n;
	a->ring.work = read_lines;
	a->ring.write = keep_bytes;
	a->ring.open = open_lanes;
	reader_employ(in, &a->ring, jobs > 0);
	return a;
}

static void
write_up_to(struct lookahead *a, size_t to)
{
	diag_write(str_sub(buf_str(&a->now->bytes), a->written, to));
	a->written = to;
}

/* What will be asked for of the posts after the next comes nearer. */
static void
fetch(const struct lookahead *a)
{
	const struct prepared *k = &a->now->prepared;
	const struct sources *s = placing_sources(a->placing);

	if (a->next + 2 < k->n)
		sources_fetch_slot(s, &k->post[a->next + 2].post);
	if (a->next + 1 < k->n)
		sources_fetch_place(s, &k->post[a->next + 1].post);
}

bool
lookahead_next(struct lookahead *a)
{
	while (a->now != NULL || (a->now = reader_outcome(a->in)) != NULL) {
		if (a->next < a->now->prepared.n) {
			fetch(a);
			prepared_load(&a->now->prepared, a->next,
			    placing_to_read(a->placing));
			return true;
		}
		write_up_to(a, a->now->bytes.n);
		reader_pass(a->in, &a->now->part);
		a->now = NULL;
		a->next = a->written = 0;
	}
	return false;
}

void
lookahead_write(struct lookahead *a, struct str add, bool keep)
{
	const struct extent *e = &a->now->extent[a->next++];

	write_up_to(a, e->from);
	if (keep) {
		diag_write(e->line);
		write_up_to(a, e->to);
		diag_write(add);
		diag_write(STR("}\n"));
	}
	a->written = e->to;
	if (keep && cli_unbuffered)
		diag_flush();
}

/* What they would say has been said by who read in turn. */
void
lookahead_close(struct lookahead *a)
{
	struct diag_hold silent = { 0 };

	if (a == NULL)
		return;
	diag_hold(&silent);
	for (unsigned i = 0; a->ring.lane[0] != NULL && i < a->ring.jobs; i++) {
		reader_close(a->lane[i].in);
		record_free(&a->lane[i].rec);
		sources_free(&a->lane[i].sources);
	}
	diag_hold(NULL);
	for (size_t i = 0; i < RING_BLOCKS; i++) {
		prepared_free(&a->stretch[i].prepared);
		buf_free(&a->stretch[i].bytes);
		free(a->stretch[i].extent);
	}
	free(a);
}
