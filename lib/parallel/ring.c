#include "parallel/ring.h"

#include <assert.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"

enum {
	BLOCK = 256 * 1024,
	LINE_MOST = 2 * 1024 * 1024,	/* longer lines are not worked on */
	VAIN_MOST = 16,		/* after so many one of so many is tried */
	AHEAD = 4,		/* blocks without a crew */
	JOBS_BEST = 4
};

/* Memory of a block, or that is kept for one. */
struct ring_room {
	char *p;
	size_t cap;
};

struct ring_block {
	struct ring_room room;
	size_t n;		/* bytes in it; 0 is the end */
	size_t at;		/* of these, the ones that are used */
	bool lines;		/* whole lines, to be worked on */
	bool claimed;		/* somebody works on it, or it is being used */
	bool worked;		/* that is over ... */
	bool good;		/* ... and its out counts */
	bool skipped;		/* that was of use */
	void *out;
};

/* A thread of the crew. */
struct ring_worker {
	pthread_t thread;
	struct ring *ring;
	void *lane;
};

struct ring {
	size_t (*read)(void *, char *, size_t);
	void *from;
	pthread_t reader;
	pthread_mutex_t lock;	/* for what follows */
	pthread_cond_t room;	/* a block was used up */
	pthread_cond_t work;	/* there is a block to work on */
	pthread_cond_t use;	/* one was read or worked on */
	const struct ring_crew *crew;
	size_t most;		/* blocks at once */
	size_t filled;		/* blocks read in all */
	size_t claimed;		/* those before it are nobody's to begin */
	size_t used;		/* blocks used up in all */
	bool over;		/* the crew is to stop */
	bool patient;		/* it works on all blocks, come what may */
	size_t vain;		/* blocks worked on last, to no use */
	struct ring_block block[RING_BLOCKS];	/* by number, over and over */
	struct ring_room spare[RING_BLOCKS];
	size_t spares;
	/* Of the reader alone: */
	struct ring_room tail;	/* the line that has begun */
	size_t tail_n;
	bool inside;		/* the last block ended inside a line */
	bool ended;
	/* Of who uses it: */
	struct ring_worker worker[RING_JOBS];
	unsigned workers;
	bool lame;		/* its own lane is of no use any more */
};

static struct ring_block *
block_of(struct ring *r, size_t number)
{
	return &r->block[number % RING_BLOCKS];
}

static void
unlock(void *lock)
{
	pthread_mutex_unlock(lock);
}

/* Waits until one more block may be read, which is empty then. */
static struct ring_block *
next_empty(struct ring *r, bool *crew)
{
	struct ring_block *b;

	pthread_mutex_lock(&r->lock);
	pthread_cleanup_push(unlock, &r->lock);
	while (r->filled - r->used == r->most)
		pthread_cond_wait(&r->room, &r->lock);
	assert(r->filled - r->used < r->most);
	b = block_of(r, r->filled);
	*b = (struct ring_block){ 0 };
	if (r->spares > 0)
		b->room = r->spare[--r->spares];
	*crew = r->crew != NULL;
	pthread_cleanup_pop(1);
	return b;
}

static void
make_room(struct ring_room *room, size_t n)
{
	room->p = mem_grow(room->p, &room->cap, n, 1);
}

/* Keeps what comes after the last line of a block for the next one. */
static void
keep_tail(struct ring *r, struct ring_block *b, size_t end)
{
	r->tail_n = b->n - end;
	make_room(&r->tail, r->tail_n);
	if (r->tail_n > 0)
		memcpy(r->tail.p, b->room.p + end, r->tail_n);
	b->n = end;
}

/* Reads until a line has ended. */
static void
fill_with_lines(struct ring *r, struct ring_block *b)
{
	struct ring_room *room = &b->room;
	const char *lf = NULL;
	size_t n;

	make_room(room, r->tail_n + BLOCK / 2);
	if (r->tail_n > 0)
		memcpy(room->p, r->tail.p, r->tail_n);
	b->n = r->tail_n;
	r->tail_n = 0;
	while (lf == NULL && (b->n < room->cap || b->n < LINE_MOST)) {
		make_room(room, b->n + 1);
		n = r->read(r->from, room->p + b->n, room->cap - b->n);
		if (n == 0) {
			r->ended = true;
			return;
		}
		lf = memrchr(room->p + b->n, '\n', n);
		b->n += n;
	}
	if (lf == NULL)
		return;
	keep_tail(r, b, (size_t)(lf + 1 - room->p));
	b->lines = !r->inside;
}

static void
fill(struct ring *r, struct ring_block *b, bool crew)
{
	make_room(&b->room, BLOCK);
	if (r->ended)
		return;
	if (crew)
		fill_with_lines(r, b);
	else
		b->n = r->read(r->from, b->room.p, BLOCK);
	if (b->n > 0)
		r->inside = b->room.p[b->n - 1] != '\n';
}

static void *
read_blocks(void *arg)
{
	struct ring *r = arg;
	size_t n;

	do {
		bool crew;
		struct ring_block *b = next_empty(r, &crew);

		fill(r, b, crew);
		n = b->n;
		pthread_mutex_lock(&r->lock);
		r->filled++;
		if (b->lines)
			pthread_cond_signal(&r->work);
		pthread_cond_signal(&r->use);
		pthread_mutex_unlock(&r->lock);
	} while (n > 0);
	return NULL;
}

/* Whether it is of use to work on this block, as far as those before it say. */
static bool
is_promising(const struct ring *r, size_t number)
{
	return r->patient || r->vain < VAIN_MOST || number % VAIN_MOST == 0;
}

/* Takes the next block that is to be worked on; NULL: there is none. */
static struct ring_block *
claim(struct ring *r)
{
	if (r->claimed < r->used)
		r->claimed = r->used;
	while (r->claimed < r->filled) {
		struct ring_block *b = block_of(r, r->claimed++);

		if (b->lines && !b->claimed && is_promising(r, r->claimed)) {
			b->claimed = true;
			b->out = r->crew->out[(r->claimed - 1) % r->most];
			return b;
		}
	}
	return NULL;
}

/* Work that ends where the program would. */
struct held {
	struct diag_hold hold;
	jmp_buf back;
};

static _Noreturn void
leave(struct diag_hold *hold)
{
	longjmp(((struct held *)hold)->back, 1);
}

/* Works on a block; false: the lane is of no use any more. */
static bool
work_on(struct ring *r, void *lane, struct ring_block *b)
{
	const struct ring_crew *crew = r->crew;
	struct held held = { .hold = { .write = crew->write, .to = b->out,
	    .leave = leave } };
	volatile bool good = false;
	bool lame = setjmp(held.back) != 0;

	if (!lame) {
		diag_hold(&held.hold);
		good = crew->work(lane, b->out,
		    (struct str){ b->room.p, b->n });
	}
	diag_hold(NULL);
	pthread_mutex_lock(&r->lock);
	b->good = good && !held.hold.said;
	b->worked = true;
	pthread_cond_signal(&r->use);
	pthread_mutex_unlock(&r->lock);
	return !lame;
}

static void *
work_along(void *worker)
{
	const struct ring_worker *w = worker;
	struct ring *r = w->ring;
	struct ring_block *b;

	do {
		pthread_mutex_lock(&r->lock);
		while ((b = claim(r)) == NULL && !r->over)
			pthread_cond_wait(&r->work, &r->lock);
		pthread_mutex_unlock(&r->lock);
	} while (b != NULL && work_on(r, w->lane, b));
	return NULL;
}

size_t
ring_blocks(unsigned jobs)
{
	return 2 * (size_t)jobs + 2;
}

void
ring_employ(struct ring *r, struct ring_crew *crew)
{
	assert(crew->jobs > 0 && crew->jobs <= RING_JOBS && r->crew == NULL);
	/* What is made at its first use is made before there are threads. */
	hash_u64(0);
	if (crew->lane[0] == NULL)
		crew->open(crew);
	pthread_mutex_lock(&r->lock);
	assert(r->most <= ring_blocks(crew->jobs));	/* none is in the way */
	r->crew = crew;
	r->most = ring_blocks(crew->jobs);
	pthread_mutex_unlock(&r->lock);
	for (unsigned i = 1; i < crew->jobs; i++) {
		struct ring_worker *w = &r->worker[r->workers];

		*w = (struct ring_worker){ .ring = r, .lane = crew->lane[i] };
		if (pthread_create(&w->thread, NULL, work_along, w) != 0)
			break;
		r->workers++;
	}
}

/* The next block, once it is there. */
static struct ring_block *
next_filled(struct ring *r)
{
	pthread_mutex_lock(&r->lock);
	if (r->filled == r->used && r->crew != NULL) {
		/* Who reads us must not wait for what is kept meanwhile. */
		pthread_mutex_unlock(&r->lock);
		diag_flush();
		pthread_mutex_lock(&r->lock);
	}
	while (r->filled == r->used)
		pthread_cond_wait(&r->use, &r->lock);
	pthread_mutex_unlock(&r->lock);
	return block_of(r, r->used);
}

/* The next block is used up, once nobody works on it any more. */
static void
use_up(struct ring *r, struct ring_block *b)
{
	pthread_mutex_lock(&r->lock);
	while (b->claimed && !b->worked)
		pthread_cond_wait(&r->use, &r->lock);
	if (b->skipped)
		r->vain = 0;
	else if (b->worked)
		r->vain++;
	b->claimed = true;
	assert(r->spares < RING_BLOCKS);
	r->spare[r->spares++] = b->room;
	b->room = (struct ring_room){ 0 };
	r->used++;
	pthread_cond_signal(&r->room);
	pthread_mutex_unlock(&r->lock);
}

size_t
ring_read(struct ring *r, char *p, size_t n)
{
	struct ring_block *b = next_filled(r);

	if (n > b->n - b->at)
		n = b->n - b->at;
	memcpy(p, b->room.p + b->at, n);
	b->at += n;
	if (n > 0 && b->at == b->n)
		use_up(r, b);
	return n;
}

/* Works on this block or a later one, or waits for who does; until it is done. */
static void
work_until(struct ring *r, struct ring_block *b)
{
	pthread_mutex_lock(&r->lock);
	while (!b->worked) {
		struct ring_block *other = r->lame ? NULL : claim(r);

		if (other == NULL && !b->claimed) {
			/* There is nobody left who would do it. */
			b->claimed = b->worked = true;
			break;
		}
		if (other == NULL) {
			pthread_cond_wait(&r->use, &r->lock);
			continue;
		}
		pthread_mutex_unlock(&r->lock);
		r->lame = !work_on(r, r->crew->lane[0], other);
		pthread_mutex_lock(&r->lock);
	}
	pthread_mutex_unlock(&r->lock);
}

void *
ring_outcome(struct ring *r)
{
	struct ring_block *b = next_filled(r);

	if (b->at > 0 || !b->lines)
		return NULL;
	work_until(r, b);
	return b->good ? b->out : NULL;
}

size_t
ring_skip(struct ring *r, size_t n)
{
	struct ring_block *b = block_of(r, r->used);

	assert(b->at == 0 && b->worked);
	b->skipped = b->good;
	if (n < b->n) {
		b->at = n;
		return n;
	}
	n = b->n;
	use_up(r, b);
	return n;
}

struct str
ring_peek(struct ring *r)
{
	const struct ring_block *b = next_filled(r);

	if (!b->lines)
		return (struct str){ NULL, 0 };
	return (struct str){ b->room.p + b->at, b->n - b->at };
}

/* Lets the crew end what it works on, and no more. */
static void
dismiss(struct ring *r)
{
	pthread_mutex_lock(&r->lock);
	r->over = true;
	r->claimed = SIZE_MAX;
	pthread_cond_broadcast(&r->work);
	pthread_mutex_unlock(&r->lock);
	for (unsigned i = 0; i < r->workers; i++)
		pthread_join(r->worker[i].thread, NULL);
}

/* Begins to read; crew may be NULL. */
static void
set_going(struct ring **ring, size_t (*read)(void *, char *, size_t), void *from,
    struct ring_crew *crew)
{
	struct ring *r = *ring = mem_new(1, sizeof(*r));

	r->read = read;
	r->from = from;
	r->most = AHEAD;
	pthread_mutex_init(&r->lock, NULL);
	pthread_cond_init(&r->room, NULL);
	pthread_cond_init(&r->work, NULL);
	pthread_cond_init(&r->use, NULL);
	r->patient = crew != NULL;
	if (crew != NULL)
		ring_employ(r, crew);
	if (pthread_create(&r->reader, NULL, read_blocks, r) == 0)
		return;
	dismiss(r);
	free(r);
	*ring = NULL;
}

void
ring_open(struct ring **ring, size_t (*read)(void *, char *, size_t),
    void *from)
{
	set_going(ring, read, from, NULL);
}

void
ring_open_crew(struct ring **ring, size_t (*read)(void *, char *, size_t),
    void *from, struct ring_crew *crew)
{
	set_going(ring, read, from, crew);
}

void
ring_close(struct ring *r)
{
	dismiss(r);
	pthread_cancel(r->reader);
	pthread_join(r->reader, NULL);
	pthread_cond_destroy(&r->room);
	pthread_cond_destroy(&r->work);
	pthread_cond_destroy(&r->use);
	pthread_mutex_destroy(&r->lock);
	for (size_t i = 0; i < RING_BLOCKS; i++)
		free(r->block[i].room.p);
	while (r->spares > 0)
		free(r->spare[--r->spares].p);
	free(r->tail.p);
	free(r);
}

unsigned
ring_jobs(size_t n)
{
	cpu_set_t here;

	if (n == 0 && sched_getaffinity(0, sizeof(here), &here) == 0) {
		n = (size_t)CPU_COUNT(&here);
		n = n > JOBS_BEST ? JOBS_BEST : n;
	}
	return n == 0 ? 1 : n > RING_JOBS ? RING_JOBS : (unsigned)n;
}

unsigned
ring_jobs_of_stdin(size_t n)
{
	unsigned jobs = ring_jobs(n);
	struct stat st;
	bool shared = n == 0 && jobs > 1 && fstat(STDIN_FILENO, &st) == 0 &&
	    S_ISFIFO(st.st_mode);

	return shared ? jobs / 2 : jobs;
}
