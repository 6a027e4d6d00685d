#include "office/texts.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/scratch.h"

enum { BLOCK = 64 * 1024 };

/* A temporary file, of which a block is in memory: first written, then read. */
struct texts_store {
	int fd;			/* -1: all there is, is in the block */
	uint64_t at;		/* where the block begins */
	size_t n;
	bool done;		/* nothing more is put */
	char block[BLOCK];
};

struct texts {
	size_t count;
	struct texts_store bytes;
	struct texts_store ends;	/* for each text, where its bytes end */
	struct buf room;
};

static void
store_put(struct texts_store *s, const void *p, size_t n)
{
	const char *from = p;

	assert(!s->done);
	while (n > 0) {
		size_t part = n < BLOCK - s->n ? n : BLOCK - s->n;

		if (part == 0) {
			if (s->fd < 0)
				s->fd = scratch_open();
			scratch_write(s->fd, (struct str){ s->block, s->n });
			s->at += s->n;
			s->n = 0;
			continue;
		}
		memcpy(s->block + s->n, from, part);
		s->n += part;
		from += part;
		n -= part;
	}
}

/* Brings the byte at this place, which there is, into the block. */
static void
store_load(struct texts_store *s, uint64_t at)
{
	ssize_t n;

	do
		n = pread(s->fd, s->block, BLOCK, (off_t)at);
	while (n < 0 && errno == EINTR);
	if (n <= 0)
		scratch_fail();
	s->at = at;
	s->n = (size_t)n;
}

/* Appends n bytes from this place on. */
static void
store_get(struct texts_store *s, uint64_t at, size_t n, struct buf *out)
{
	while (n > 0) {
		size_t part;

		if (at < s->at || at - s->at >= s->n)
			store_load(s, at);
		part = s->n - (size_t)(at - s->at);
		if (part > n)
			part = n;
		buf_add(out, s->block + (at - s->at), part);
		at += part;
		n -= part;
	}
}

struct texts *
texts_open(void)
{
	struct texts *t = mem_new(1, sizeof(*t));

	t->bytes.fd = t->ends.fd = -1;
	return t;
}

void
texts_add(struct texts *t, struct str s)
{
	uint64_t end;

	store_put(&t->bytes, s.p, s.n);
	end = t->bytes.at + t->bytes.n;
	store_put(&t->ends, &end, sizeof(end));
	t->count++;
}

size_t
texts_count(const struct texts *t)
{
	return t->count;
}

/* What is still in the block alone goes to the file, once, before it is read. */
static void
store_finish(struct texts_store *s)
{
	if (s->fd >= 0 && !s->done)
		scratch_write(s->fd, (struct str){ s->block, s->n });
	s->done = true;
}

static uint64_t
end_of(struct texts *t, size_t i)
{
	uint64_t end;

	buf_clear(&t->room);
	store_get(&t->ends, i * sizeof(end), sizeof(end), &t->room);
	memcpy(&end, t->room.p, sizeof(end));
	return end;
}

struct str
texts_get(struct texts *t, size_t i)
{
	uint64_t from, to;

	assert(i < t->count);
	store_finish(&t->bytes);
	store_finish(&t->ends);
	to = end_of(t, i);
	from = i > 0 ? end_of(t, i - 1) : 0;
	buf_clear(&t->room);
	store_get(&t->bytes, from, (size_t)(to - from), &t->room);
	return buf_str(&t->room);
}

static void
store_free(struct texts_store *s)
{
	if (s->fd >= 0)
		close(s->fd);
}

void
texts_close(struct texts *t)
{
	store_free(&t->bytes);
	store_free(&t->ends);
	buf_free(&t->room);
	free(t);
}
