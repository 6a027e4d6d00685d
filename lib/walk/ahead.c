#include "walk/ahead.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/meter.h"
#include "gate/flow.h"
#include "gzip/stored.h"
#include "intake/state.h"
#include "io/filetype.h"
#include "io/input.h"
#include "parallel/ring.h"
#include "walk/taken.h"

/* A file, its bytes, and what it becomes. */
struct whole {
	struct buf path;
	struct buf bytes;
	size_t at;		/* those before it were read */
	uint64_t stored;	/* bytes of it on disk */
	struct taken taken;
};

struct ahead {
	struct intake *in;
	char **next;		/* whose path is given out next */
	struct str rest;	/* of the path that is given out now */
	struct ring *ring;
	struct ring_crew crew;
	struct whole whole[RING_BLOCKS];
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
read_slurped(void *whole, char *p, size_t n, struct buf *why)
{
	struct whole *t = whole;

	(void)why;
	if (n > t->bytes.n - t->at)
		n = t->bytes.n - t->at;
	memcpy(p, t->bytes.p + t->at, n);
	t->at += n;
	return n;
}

/* Reads all of a file; false when it is of a kind that is read in its turn. */
static bool
slurp_file(struct whole *t)
{
	struct input *file = input_open_any(buf_z(&t->path));
	size_t n = 1;

	if (file == NULL)
		return false;
	buf_clear(&t->bytes);
	t->at = 0;
	while (input_type(file) == NULL && n > 0 && t->bytes.n <= TAKEN_SHORT) {
		buf_reserve(&t->bytes, TAKEN_PAYS);
		n = input_read(file, t->bytes.p + t->bytes.n, TAKEN_PAYS);
		t->bytes.n += n;
	}
	input_close(file);
	return n == 0;
}

/* Whether it is a short file; an empty one is spoken of in its turn. */
static bool
is_short(struct whole *t)
{
	struct stat st;

	if (str_is(buf_str(&t->path), "-") ||
	    stat(buf_z(&t->path), &st) != 0 || !S_ISREG(st.st_mode))
		return false;
	t->stored = (uint64_t)st.st_size;
	return t->stored > 0 && t->stored <= TAKEN_SHORT;
}

/* Takes the file whose path this is; false when that is to be done in turn. */
static bool
take_file(void *none, void *whole, struct str line)
{
	struct whole *t = whole;

	(void)none;
	buf_clear(&t->path);
	buf_add(&t->path, line.p, line.n - 1);
	if (!is_short(t) || !slurp_file(t))
		return false;
	return taken_take(&t->taken, input_open_inner(buf_z(&t->path),
	    (struct stored_inner){ .read = read_slurped, .from = t }));
}

/* Whether there are several files, and enough in them. */
static bool
is_worth(const struct intake_options *o, char **paths)
{
	uint64_t total = input_total(paths);

	return paths[0] != NULL && paths[1] != NULL &&
	    (o->jobs > 0 || total == 0 || total > TAKEN_PAYS) &&
	    taken_may(o);
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
	a->crew.jobs = ring_jobs(in->o->jobs);
	a->crew.work = take_file;
	for (unsigned i = 0; i < a->crew.jobs; i++)
		a->crew.lane[i] = a;
	for (size_t i = 0; i < ring_blocks(a->crew.jobs); i++) {
		taken_begin(&a->whole[i].taken, in);
		a->crew.out[i] = &a->whole[i];
	}
	ring_open_crew(&a->ring, give_path, a, &a->crew);
	if (a->ring != NULL)
		return a;
	ahead_close(a);
	return NULL;
}

bool
ahead_took(struct ahead *a)
{
	struct whole *t = ring_outcome(a->ring);
	bool good;

	a->in->gate->stream = false;
	good = t != NULL && taken_settle(&t->taken, a->in, buf_z(&t->path));
	if (good) {
		a->in->done += t->stored;
		meter_at(a->in->done, a->in->run.part[FLOW_WRITTEN]);
	}
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
	for (size_t i = 0; i < ring_blocks(a->crew.jobs); i++) {
		taken_free(&a->whole[i].taken);
		buf_free(&a->whole[i].path);
		buf_free(&a->whole[i].bytes);
	}
	free(a);
}
