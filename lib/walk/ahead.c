#include "walk/ahead.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/meter.h"
#include "columns/used.h"
#include "gate/batch.h"
#include "gate/flow.h"
#include "gate/gate.h"
#include "gzip/stored.h"
#include "intake/archive.h"
#include "intake/state.h"
#include "io/filetype.h"
#include "io/input.h"
#include "parallel/ring.h"

enum {
	SHORT = 2 * 1024 * 1024,	/* bytes of a file, inflated */
	PAYS = 256 * 1024	/* bytes of all, unless threads are asked for */
};

/* What a file that is taken ahead of its turn is taken by, and becomes. */
struct taken {
	struct buf path;
	struct buf bytes;
	size_t at;		/* those before it were read */
	uint64_t stored;	/* bytes of it on disk */
	struct intake in;
	struct gate gate;
	struct batch batch;
	struct str account;	/* whose export it is */
};

struct ahead {
	struct intake *in;
	char **next;		/* whose path is given out next */
	struct str rest;	/* of the path that is given out now */
	struct str account;	/* whose export the files are */
	struct ring *ring;
	struct ring_crew crew;
	struct taken taken[RING_BLOCKS];
};

/* Paths, each with a line feed, are what goes through the ring. */
static size_t
give_path(void *ahead, char *p, size_t n)
{
	struct ahead *a = ahead;

	if (a->rest.p == NULL) {
		if (*a->next == NULL)
			return 0;
		a->rest = str_of(*a->next++);
	}
	if (n > a->rest.n) {
		n = a->rest.n + 1;
		memcpy(p, a->rest.p, n - 1);
		p[n - 1] = '\n';
		a->rest.p = NULL;
		return n;
	}
	memcpy(p, a->rest.p, n);
	a->rest = str_skip(a->rest, n);
	return n;
}

static size_t
read_slurped(void *taken, char *p, size_t n, struct buf *why)
{
	struct taken *t = taken;

	(void)why;
	if (n > t->bytes.n - t->at)
		n = t->bytes.n - t->at;
	memcpy(p, t->bytes.p + t->at, n);
	t->at += n;
	return n;
}

/* Reads all of a file; false when it is of a kind that is read in its turn. */
static bool
slurp_file(struct taken *t)
{
	struct input *file = input_open_any(buf_z(&t->path));
	size_t n = 1;

	if (file == NULL)
		return false;
	buf_clear(&t->bytes);
	t->at = 0;
	while (input_type(file) == NULL && n > 0 && t->bytes.n <= SHORT) {
		buf_reserve(&t->bytes, PAYS);
		n = input_read(file, t->bytes.p + t->bytes.n, PAYS);
		t->bytes.n += n;
	}
	input_close(file);
	return n == 0;
}

/* Whether it is a short file; an empty one is spoken of in its turn. */
static bool
is_short(struct taken *t)
{
	struct stat st;

	if (str_is(buf_str(&t->path), "-") ||
	    stat(buf_z(&t->path), &st) != 0 || !S_ISREG(st.st_mode))
		return false;
	t->stored = (uint64_t)st.st_size;
	return t->stored > 0 && t->stored <= SHORT;
}

static void
forget_export(struct taken *t)
{
	t->in.owner.handle = (struct str){ NULL, 0 };
	export_free(&t->in.owner);
}

/* Takes the file whose path this is; false when that is to be done in turn. */
static bool
take_file(void *none, void *taken, struct str line)
{
	struct taken *t = taken;

	(void)none;
	buf_clear(&t->path);
	buf_add(&t->path, line.p, line.n - 1);
	if (!is_short(t) || !slurp_file(t))
		return false;
	batch_clear(&t->batch);
	/* What was found in a file that was left to others is in the way. */
	flow_free(&t->in.file);
	used_free(&t->in.used);
	t->in.used = (struct used){ 0 };
	t->in.odd = t->in.tied = false;
	t->in.owner.handle = t->account;
	archive_take(&t->in, input_open_inner(buf_z(&t->path),
	    (struct stored_inner){ .read = read_slurped, .from = t }));
	/* What it knows of an export is for who reads it in its turn. */
	if (t->in.tied)
		forget_export(t);
	return !t->in.tied;
}

static void
begin_taken(struct taken *t, const struct intake *in)
{
	gate_share(&t->gate, in->gate);
	t->gate.batch = &t->batch;
	t->in = (struct intake){ .o = in->o, .gate = &t->gate,
	    .sources = in->sources, .lists = in->lists, .apart = true };
	t->account = in->owner.handle;
}

static void
end_taken(struct taken *t)
{
	intake_empty(&t->in);
	arena_free(&t->in.file_arena);
	gate_unshare(&t->gate);
	batch_free(&t->batch);
	buf_free(&t->path);
	buf_free(&t->bytes);
}

/* Whether there are several files, and enough in them. */
static bool
is_worth(const struct intake_options *o, char **paths)
{
	uint64_t total = input_total(paths);

	return paths[0] != NULL && paths[1] != NULL && o->map == NULL &&
	    (o->forced == NULL || !o->forced->document) &&
	    (o->jobs > 0 || total == 0 || total > PAYS) &&
	    ring_jobs(o->jobs) > 1;
}

struct ahead *
ahead_open(struct intake *in, char **paths)
{
	struct ahead *a;

	if (!is_worth(in->o, paths))
		return NULL;
	a = mem_new(1, sizeof(*a));
	a->in = in;
	a->next = paths;
	a->account = in->owner.handle;
	a->crew.jobs = ring_jobs(in->o->jobs);
	a->crew.work = take_file;
	for (unsigned i = 0; i < a->crew.jobs; i++)
		a->crew.lane[i] = a;
	for (size_t i = 0; i < ring_blocks(a->crew.jobs); i++) {
		begin_taken(&a->taken[i], in);
		a->crew.out[i] = &a->taken[i];
	}
	ring_open_crew(&a->ring, give_path, a, &a->crew);
	if (a->ring != NULL)
		return a;
	ahead_close(a);
	return NULL;
}

/* The turn of a file has come that was taken ahead of it. */
static void
settle_file(struct ahead *a, struct taken *t)
{
	struct intake *in = a->in;

	in->gate->stream = false;
	gate_settle(in->gate, &t->batch, 0, &t->in.file);
	/* What was said of the file before is not said again. */
	t->in.used.said = in->used.said;
	archive_end(&t->in, buf_z(&t->path), &in->run);
	in->used.said = t->in.used.said;
	t->in.used.said = (struct buf){ 0 };
	in->done += t->stored;
	meter_at(in->done, in->run.part[FLOW_WRITTEN]);
}

bool
ahead_took(struct ahead *a)
{
	struct taken *t = ring_outcome(a->ring);
	bool good = t != NULL && a->in->owner.handle.p == a->account.p;

	if (good)
		settle_file(a, t);
	ring_skip(a->ring, SIZE_MAX);
	return good;
}

void
ahead_close(struct ahead *a)
{
	if (a == NULL)
		return;
	if (a->ring != NULL)
		ring_close(a->ring);
	for (size_t i = 0; i < ring_blocks(a->crew.jobs); i++)
		end_taken(&a->taken[i]);
	free(a);
}
