#include "walk/members.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/meter.h"
#include "gate/flow.h"
#include "intake/state.h"
#include "io/input.h"
#include "parallel/ring.h"
#include "walk/taken.h"

enum { PIECE = 64 * 1024 };

/* A file of the archive, and its bytes as far as they were unpacked. */
struct unpacked {
	struct archived *archived;
	struct buf path;
	struct buf bytes;
	size_t at;		/* those before it were read */
	bool encrypted;
	bool ended;		/* these are all */
	struct buf why;		/* that was because of this */
};

struct members {
	struct intake *in;
	struct archived *archived;
	bool (*wanted)(void *, const struct archived_member *);
	void *walk;
	bool shared;		/* by threads, as far as it goes */
	struct ring *ring;	/* NULL: there are none now */
	struct ring_crew crew;
	struct taken taken[RING_BLOCKS];
	/* Those that go through the ring, by turns, and one that did not. */
	struct unpacked through[RING_BLOCKS];
	size_t given;
	struct unpacked last;
	bool stopped;		/* the ring comes to its end */
	bool left;		/* at the last, which is not done with */
	bool held;		/* a block of the ring is being read in its turn */
	struct members_file file;
};

/* The bytes of a file: those at hand, then what is unpacked now. */
static size_t
read_unpacked(void *unpacked, char *p, size_t n, struct buf *why)
{
	struct unpacked *u = unpacked;

	if (u->at < u->bytes.n) {
		if (n > u->bytes.n - u->at)
			n = u->bytes.n - u->at;
		memcpy(p, u->bytes.p + u->at, n);
		u->at += n;
		return n;
	}
	if (!u->ended)
		return archived_read(u->archived, p, n, why);
	buf_adds(why, buf_str(&u->why));
	buf_clear(&u->why);
	return 0;
}

static uint64_t
done_of(const void *unpacked)
{
	const struct unpacked *u = unpacked;

	return archived_done(u->archived);
}

static void
set_apart(void *unpacked, bool apart)
{
	const struct unpacked *u = unpacked;

	archived_set_apart(u->archived, apart);
}

/* The next file that is wanted; NULL: there is none. */
static const struct archived_member *
next_wanted(struct members *m)
{
	const struct archived_member *next;

	do
		next = archived_next_quietly(m->archived);
	while (next != NULL && !m->wanted(m->walk, next));
	return next;
}

static void
begin_unpacked(struct unpacked *u, struct archived *archived,
    const struct archived_member *next)
{
	u->archived = archived;
	buf_clear(&u->path);
	buf_addz(&u->path, next->path);
	buf_z(&u->path);
	buf_clear(&u->bytes);
	buf_clear(&u->why);
	u->at = 0;
	u->encrypted = next->encrypted;
	u->ended = false;
}

/* Unpacks a file; false when it is long, damaged, or encrypted. */
static bool
unpack(struct unpacked *u)
{
	size_t n = 1;

	while (!u->encrypted && n > 0 && u->bytes.n <= TAKEN_SHORT) {
		buf_reserve(&u->bytes, PIECE);
		n = archived_read(u->archived, u->bytes.p + u->bytes.n, PIECE,
		    &u->why);
		u->bytes.n += n;
	}
	u->ended = n == 0;
	return u->ended && u->why.n == 0;
}

/*
 * Short files go through the ring, each as a line that says where it is. At one
 * that is to be read in its turn, and at the end of all, the ring ends.
 */
static size_t
give_file(void *members, char *p, size_t n)
{
	struct members *m = members;
	const struct archived_member *next = m->stopped ? NULL : next_wanted(m);
	struct unpacked *u = &m->through[m->given % ring_blocks(m->crew.jobs)];

	m->stopped = true;
	if (next == NULL)
		return 0;
	begin_unpacked(u, m->archived, next);
	m->left = !unpack(u);
	if (m->left) {
		struct unpacked last = m->last;

		m->last = *u;
		*u = last;
		return 0;
	}
	m->stopped = false;
	m->given++;
	assert(n > sizeof(u));
	memcpy(p, &u, sizeof(u));
	p[sizeof(u)] = '\n';
	return sizeof(u) + 1;
}

static struct unpacked *
file_of(struct str line)
{
	struct unpacked *u;

	assert(line.n == sizeof(u) + 1);
	memcpy(&u, line.p, sizeof(u));
	return u;
}

static struct input *
open_unpacked(struct unpacked *u)
{
	return input_open_inner(buf_z(&u->path), (struct stored_inner){
	    .read = read_unpacked, .from = u });
}

/* Takes a file; false when that is to be done in its turn. */
static bool
take_unpacked(void *none, void *taken, struct str line)
{
	struct input *file = open_unpacked(file_of(line));

	(void)none;
	if (input_type(file) == NULL)
		return taken_take(taken, file);
	input_close(file);
	return false;
}

static void
end_ring(struct members *m)
{
	if (m->ring != NULL)
		ring_close(m->ring);
	m->ring = NULL;
	for (size_t i = 0; i < ring_blocks(m->crew.jobs); i++)
		taken_free(&m->taken[i]);
}

static void
begin_ring(struct members *m)
{
	m->stopped = m->left = false;
	for (size_t i = 0; i < ring_blocks(m->crew.jobs); i++)
		taken_begin(&m->taken[i], m->in);
	ring_open_crew(&m->ring, give_file, m, &m->crew);
	if (m->ring == NULL) {
		m->shared = false;
		end_ring(m);
	}
}

/* The next that went through the ring and is to be read; NULL: it has ended. */
static struct unpacked *
next_through(struct members *m)
{
	for (;;) {
		struct taken *t;
		struct unpacked *u;
		struct str line;

		if (m->held)
			ring_skip(m->ring, SIZE_MAX);
		t = ring_outcome(m->ring);
		line = ring_peek(m->ring);
		m->held = line.n > 0;
		if (!m->held)
			return NULL;
		u = file_of(line);
		if (t == NULL || !taken_settle(t, m->in, buf_z(&u->path))) {
			u->at = 0;
			return u;
		}
		meter_at(m->in->done + archived_done(m->archived),
		    m->in->run.part[FLOW_WRITTEN]);
	}
}

struct members *
members_open(struct intake *in, struct archived *archived,
    bool (*wanted)(void *, const struct archived_member *), void *walk)
{
	struct members *m = mem_new(1, sizeof(*m));

	m->in = in;
	m->archived = archived;
	m->wanted = wanted;
	m->walk = walk;
	m->shared = taken_may(in->o) && archived_on_disk(archived);
	m->crew.jobs = ring_jobs(in->o->jobs);
	m->crew.work = take_unpacked;
	for (unsigned i = 0; i < m->crew.jobs; i++)
		m->crew.lane[i] = m;
	for (size_t i = 0; i < ring_blocks(m->crew.jobs); i++)
		m->crew.out[i] = &m->taken[i];
	return m;
}

static const struct members_file *
give_out(struct members *m, struct unpacked *u)
{
	m->file = (struct members_file){ .path = buf_z(&u->path),
	    .encrypted = u->encrypted, .inner = { .read = read_unpacked,
	    .from = u, .done = done_of } };
	if (!u->ended && archived_may_be_apart(m->archived))
		m->file.inner.apart = set_apart;
	return &m->file;
}

const struct members_file *
members_next(struct members *m)
{
	const struct archived_member *next;

	if (m->shared && m->ring == NULL)
		begin_ring(m);
	if (m->shared) {
		struct unpacked *u = next_through(m);

		if (u != NULL)
			return give_out(m, u);
		end_ring(m);
		archived_tell(m->archived);
		return m->left ? give_out(m, &m->last) : NULL;
	}
	next = next_wanted(m);
	archived_tell(m->archived);
	if (next == NULL)
		return NULL;
	begin_unpacked(&m->last, m->archived, next);
	return give_out(m, &m->last);
}

static void
free_unpacked(struct unpacked *u)
{
	buf_free(&u->path);
	buf_free(&u->bytes);
	buf_free(&u->why);
}

void
members_close(struct members *m)
{
	assert(m->ring == NULL);
	for (size_t i = 0; i < RING_BLOCKS; i++)
		free_unpacked(&m->through[i]);
	free_unpacked(&m->last);
	free(m);
}
