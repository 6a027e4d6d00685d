#include "stream/sorter.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/scratch.h"
#include "stream/order.h"

enum { BUFFER = 256 * 1024 };

/* A piece of the file: records in order, each after its key. */
struct run {
	uint64_t from, to;
};

struct sorter {
	/*
	 * Lines fill the block from its start, keys from its end, the first
	 * at the very end; between them is room to sort.
	 */
	char *block;
	size_t size;
	size_t used;		/* bytes of lines */
	size_t keys;
	struct buf more;
	uint64_t undated;
	int fd;			/* the file of the runs; -1: all is in memory */
	uint64_t end;		/* of what was written to it */
	struct run *run;
	size_t runs;
	size_t run_cap;
	struct buf out;		/* what goes to the file next */
	struct order_key last;	/* of the run written last; its at is 0 */
	struct buf last_line;
};

/* A run that is read. */
struct cursor {
	int fd;
	uint64_t from, to;	/* of the run, not yet in the buffer */
	char *p;
	size_t at, n, cap;	/* of the buffer: used, filled, room */
	struct order_key key;
	const char *line;	/* NULL: the run is done */
};

struct sorter *
sorter_open(size_t memory)
{
	struct sorter *s = mem_new(1, sizeof(*s));

	assert(memory >= SORTER_LEAST);
	s->size = memory - memory % sizeof(struct order_key);
	s->fd = -1;
	return s;
}

static struct order_key *
first_key(const struct sorter *s)
{
	return (struct order_key *)(void *)(s->block + s->size) - s->keys;
}

static void
flush_out(struct sorter *s)
{
	scratch_write(s->fd, buf_str(&s->out));
	s->end += s->out.n;
	buf_clear(&s->out);
}

/* Appends a record to the run that is written. */
static void
put_record(struct sorter *s, const struct order_key *k, const char *line)
{
	buf_add(&s->out, k, sizeof(*k));
	buf_add(&s->out, line, k->n + k->more);
	if (s->out.n >= BUFFER)
		flush_out(s);
}

/* A new run begins, or the last one goes on, when this record follows it. */
static void
begin_run(struct sorter *s, const struct order_key *k, const char *line)
{
	if (s->runs > 0 && order_compare(&s->last, s->last_line.p, k, line) <= 0)
		return;
	s->run = mem_grow(s->run, &s->run_cap, s->runs + 1, sizeof(*s->run));
	s->run[s->runs++] = (struct run){ s->end, s->end };
}

static void
end_run(struct sorter *s)
{
	flush_out(s);
	s->run[s->runs - 1].to = s->end;
}

static void
sort_block(struct sorter *s)
{
	struct order_key *key = first_key(s);

	order_sort(key, s->keys, s->block,
	    key - (s->keys + 1) / 2);
}

static void
write_block(struct sorter *s)
{
	struct order_key *key = first_key(s), *newest;

	if (s->keys == 0)
		return;
	sort_block(s);
	if (s->fd < 0)
		s->fd = scratch_open();
	begin_run(s, &key[0], s->block + key[0].at);
	for (size_t i = 0; i < s->keys; i++)
		put_record(s, &key[i], s->block + key[i].at);
	end_run(s);
	newest = &key[s->keys - 1];
	s->last = *newest;
	buf_clear(&s->last_line);
	buf_add(&s->last_line, s->block + newest->at, newest->n + newest->more);
	s->used = s->keys = 0;
}

void
sorter_add(struct sorter *s, const struct record *rec)
{
	int32_t offset;
	struct order_key k = order_read(rec, &s->more, &offset), *to;
	size_t room = (size_t)k.n + k.more, keys = s->keys + 1;

	if (s->block == NULL)
		s->block = mem_resize(NULL, s->size, 1);
	if (s->used + room + (keys + (keys + 1) / 2 + 1) * sizeof(k) > s->size) {
		write_block(s);
		if (room + 3 * sizeof(k) > s->size) {
			s->size = room / sizeof(k) * sizeof(k) + 4 * sizeof(k);
			s->block = mem_resize(s->block, s->size, 1);
		}
	}
	k.at = s->used;
	memcpy(s->block + s->used, rec->line.p, k.n);
	memcpy(s->block + s->used + k.n, s->more.p == NULL ? "" : s->more.p,
	    k.more);
	s->used += room;
	s->keys++;
	to = first_key(s);
	*to = k;
	s->undated += k.class == ORDER_UNDATED && rec->row.p == NULL;
}

/* Reads more of the run, so that n bytes are in the buffer. */
static void
fill_cursor(struct cursor *c, size_t n)
{
	memmove(c->p, c->p + c->at, c->n - c->at);
	c->n -= c->at;
	c->at = 0;
	c->p = mem_grow(c->p, &c->cap, n, 1);
	while (c->n < n) {
		size_t want = c->cap - c->n;
		ssize_t got;

		if (want > c->to - c->from)
			want = (size_t)(c->to - c->from);
		got = pread(c->fd, c->p + c->n, want, (off_t)c->from);
		if (got < 0 && errno == EINTR)
			continue;
		if (got == 0)
			errno = EIO;
		if (got <= 0)
			scratch_fail();
		c->n += (size_t)got;
		c->from += (uint64_t)got;
	}
}

static void
next_record(struct cursor *c)
{
	size_t n = sizeof(c->key);

	c->line = NULL;
	if (c->at == c->n && c->from == c->to)
		return;
	if (c->n - c->at < n)
		fill_cursor(c, n);
	memcpy(&c->key, c->p + c->at, n);
	n += (size_t)c->key.n + c->key.more;
	if (c->n - c->at < n)
		fill_cursor(c, n);
	c->line = c->p + c->at + sizeof(c->key);
	c->at += n;
}

/* Whether run a gives its record before run b: those of one place as they came. */
static bool
gives_first(const struct cursor *c, size_t a, size_t b)
{
	int d;

	if (c[a].line == NULL || c[b].line == NULL)
		return c[a].line != NULL && c[b].line == NULL;
	d = order_compare(&c[a].key, c[a].line, &c[b].key, c[b].line);
	return d < 0 || (d == 0 && a < b);
}

/* Moves what stands at i down the heap to its place. */
static void
sink(const struct cursor *c, size_t *heap, size_t n, size_t i)
{
	for (;;) {
		size_t least = i, child = 2 * i + 1, saved;

		for (size_t k = child; k < n && k < child + 2; k++)
			if (gives_first(c, heap[k], heap[least]))
				least = k;
		if (least == i)
			return;
		saved = heap[i];
		heap[i] = heap[least];
		heap[least] = saved;
		i = least;
	}
}

static void
print_line(const char *line, size_t n)
{
	diag_write((struct str){ line, n });
	diag_write(STR("\n"));
}

/*
 * Merges n runs of fd into one: to the end of the sorter's file, or, when it
 * has none, to stdout.
 */
static void
merge_some(struct sorter *s, int fd, const struct run *run, size_t n)
{
	struct cursor c[SORTER_WAYS] = { { 0 } };
	size_t heap[SORTER_WAYS], buffer = s->size / SORTER_WAYS;

	assert(n >= 1 && n <= SORTER_WAYS);
	for (size_t i = 0; i < n; i++) {
		c[i] = (struct cursor){ .fd = fd, .from = run[i].from,
		    .to = run[i].to, .cap = buffer < BUFFER ? buffer : BUFFER };
		c[i].p = mem_resize(NULL, c[i].cap, 1);
		next_record(&c[i]);
		heap[i] = i;
	}
	for (size_t i = n; i-- > 0;)
		sink(c, heap, n, i);
	while (c[heap[0]].line != NULL) {
		struct cursor *least = &c[heap[0]];

		if (s->fd < 0)
			print_line(least->line, least->key.n);
		else
			put_record(s, &least->key, least->line);
		next_record(least);
		sink(c, heap, n, 0);
	}
	for (size_t i = 0; i < n; i++)
		free(c[i].p);
}

/* Too many runs: a new file gets fewer, each of 64. */
static void
merge_pass(struct sorter *s)
{
	struct run *run = s->run;
	size_t runs = s->runs;
	int fd = s->fd;

	s->run = NULL;
	s->runs = s->run_cap = 0;
	s->end = 0;
	s->fd = scratch_open();
	for (size_t i = 0; i < runs; i += SORTER_WAYS) {
		s->run = mem_grow(s->run, &s->run_cap, s->runs + 1,
		    sizeof(*s->run));
		s->run[s->runs++] = (struct run){ s->end, s->end };
		merge_some(s, fd, run + i, runs - i < SORTER_WAYS ? runs - i :
		    SORTER_WAYS);
		end_run(s);
	}
	close(fd);
	free(run);
}

void
sorter_finish(struct sorter *s)
{
	int fd;

	if (s->fd < 0 && s->keys == 0)
		return;
	if (s->fd < 0) {
		const struct order_key *key = first_key(s);

		sort_block(s);
		for (size_t i = 0; i < s->keys; i++)
			print_line(s->block + key[i].at, key[i].n);
		return;
	}
	write_block(s);
	free(s->block);
	s->block = NULL;
	while (s->runs > SORTER_WAYS)
		merge_pass(s);
	fd = s->fd;
	s->fd = -1;
	merge_some(s, fd, s->run, s->runs);
	close(fd);
}

uint64_t
sorter_undated(const struct sorter *s)
{
	return s->undated;
}

void
sorter_close(struct sorter *s)
{
	free(s->block);
	free(s->run);
	buf_free(&s->more);
	buf_free(&s->out);
	buf_free(&s->last_line);
	free(s);
}
