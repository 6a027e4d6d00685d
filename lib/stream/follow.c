#include "stream/follow.h"

#include <assert.h>
#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "time/when.h"

enum { DEAD_MOST = 1 << 20 };

/* Whether a stands before b in a heap. */
static bool
goes_before(const struct follow *f, const struct follow_held *a,
    const struct follow_held *b)
{
	int c = order_compare(&a->key, f->bytes.p + a->key.at, &b->key,
	    f->bytes.p + b->key.at);

	return c < 0 || (c == 0 && a->came < b->came);
}

static void
heap_push(const struct follow *f, struct follow_heap *h, struct follow_held one)
{
	size_t i = h->n++;

	h->held = mem_grow(h->held, &h->cap, h->n, sizeof(*h->held));
	for (; i > 0 && goes_before(f, &one, &h->held[(i - 1) / 2]);
	    i = (i - 1) / 2)
		h->held[i] = h->held[(i - 1) / 2];
	h->held[i] = one;
}

static struct follow_held
heap_pop(const struct follow *f, struct follow_heap *h)
{
	struct follow_held top = h->held[0], last = h->held[--h->n];
	size_t i = 0, child;

	while ((child = 2 * i + 1) < h->n) {
		if (child + 1 < h->n && goes_before(f, &h->held[child + 1],
		    &h->held[child]))
			child++;
		if (!goes_before(f, &h->held[child], &last))
			break;
		h->held[i] = h->held[child];
		i = child;
	}
	h->held[i] = last;
	return top;
}

static void
put_line(struct str line)
{
	diag_write(line);
	diag_write(STR("\n"));
	if (cli_unbuffered)
		diag_flush();
}

static void
move_bytes(struct buf *to, const struct buf *from, struct follow_heap *h)
{
	for (size_t i = 0; i < h->n; i++) {
		struct order_key *k = &h->held[i].key;

		buf_add(to, from->p + k->at, k->n + k->more);
		k->at = to->n - k->n - k->more;
	}
}

/* The room of what was written is had back, now and then. */
static void
tidy(struct follow *f)
{
	struct buf bytes = { 0 };

	if (f->dead < DEAD_MOST || f->dead < f->bytes.n / 2)
		return;
	move_bytes(&bytes, &f->bytes, &f->waiting);
	move_bytes(&bytes, &f->bytes, &f->future);
	buf_free(&f->bytes);
	f->bytes = bytes;
	f->dead = 0;
}

/* Writes the top of the heap. */
static void
write_top(struct follow *f, struct follow_heap *h)
{
	struct follow_held one = heap_pop(f, h);

	put_line((struct str){ f->bytes.p + one.key.at, one.key.n });
	f->dead += one.key.n + one.key.more;
}

/* What needs to wait no longer is written. */
static void
write_due(struct follow *f)
{
	while (f->waiting.n > 0 &&
	    f->waiting.held[0].key.t <= f->newest - f->late)
		write_top(f, &f->waiting);
	tidy(f);
}

/* A record whose bytes are held comes, now that it is no longer the future. */
static void
arrive(struct follow *f, struct follow_held one)
{
	if (!f->known || one.key.t > f->newest)
		f->newest = one.key.t;
	f->known = true;
	heap_push(f, &f->waiting, one);
	write_due(f);
}

/* What was from the future, and has become the present. */
static void
take_future(struct follow *f, int64_t wall)
{
	while (f->future.n > 0 && f->future.held[0].key.t <= wall)
		arrive(f, heap_pop(f, &f->future));
}

/* Where no more may be held the oldest goes before its time. */
static void
make_room(struct follow *f)
{
	assert(f->most > 0);
	if (f->waiting.n + f->future.n < f->most)
		return;
	f->early++;
	write_top(f, f->waiting.n > 0 ? &f->waiting : &f->future);
	tidy(f);
}

void
follow_take(struct follow *f, const struct record *rec, int64_t wall)
{
	struct follow_held one = { .came = f->came++ };
	int32_t offset;
	bool future;

	f->busy = true;
	take_future(f, wall);
	one.key = order_read(rec, &f->more, &offset);
	if (one.key.class == ORDER_UNDATED) {
		f->undated += rec->row.p == NULL;
		put_line(rec->line);
		return;
	}
	f->offset = offset;
	future = one.key.t > wall + FOLLOW_AHEAD;
	if (!future && f->late == 0) {
		f->known = true;
		put_line(rec->line);
		return;
	}
	make_room(f);
	one.key.at = f->bytes.n;
	buf_adds(&f->bytes, rec->line);
	buf_add(&f->bytes, f->more.p, one.key.more);
	if (future)
		heap_push(f, &f->future, one);
	else
		arrive(f, one);
}

static void
write_tick(const struct follow *f, int64_t at)
{
	struct buf row = { 0 };

	/* It must not be later than what it stands before. */
	if (f->waiting.n > 0 && f->waiting.held[0].key.t < at)
		at = f->waiting.held[0].key.t;
	buf_addz(&row, "{\"row\":\"tick\",\"at\":\"");
	when_write(&row, at, f->offset, false);
	buf_addz(&row, "\"}");
	put_line(buf_str(&row));
	buf_free(&row);
}

/* The shorter of two waits, -1 being the longest. */
static int64_t
sooner(int64_t a, int64_t b)
{
	return a < 0 ? b : b < 0 || a < b ? a : b;
}

int
follow_idle(struct follow *f, int64_t wall, int64_t ms)
{
	int64_t again = -1;

	if (f->busy)
		f->silent = f->ticked = ms;
	f->busy = false;
	take_future(f, wall);
	/* What is late would have come by now. */
	if (ms - f->silent >= f->late * 1000)
		follow_end(f);
	if (f->tick > 0 && f->known && ms - f->ticked >= f->tick * 1000) {
		write_tick(f, wall);
		f->ticked = ms;
	}
	if (f->waiting.n > 0)
		again = sooner(again, f->silent + f->late * 1000 - ms);
	if (f->tick > 0 && f->known)
		again = sooner(again, f->ticked + f->tick * 1000 - ms);
	if (f->future.n > 0)
		again = sooner(again, (f->future.held[0].key.t - wall) * 1000);
	return again > 3600 * 1000 ? 3600 * 1000 : (int)again;
}

void
follow_end(struct follow *f)
{
	while (f->waiting.n > 0)
		write_top(f, &f->waiting);
	tidy(f);
}

size_t
follow_future(struct follow *f)
{
	size_t n = f->future.n;

	while (f->future.n > 0)
		write_top(f, &f->future);
	tidy(f);
	return n;
}

void
follow_free(struct follow *f)
{
	free(f->waiting.held);
	free(f->future.held);
	buf_free(&f->bytes);
	buf_free(&f->more);
}
