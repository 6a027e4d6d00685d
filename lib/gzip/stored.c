#include "gzip/stored.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "base/wait.h"

/* Bytes that were used are kept for who looks for the end of a damage. */
enum { KEPT = 16 * 1024 };

static ssize_t
read_inner(struct stored *s, char *p, size_t size)
{
	size_t had = s->why.n, n;
	int before;

	/* Who reads the outer file later is to find it between two reads. */
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before);
	n = s->inner.read(s->inner.from, p, size, &s->why);
	pthread_setcancelstate(before, NULL);
	if (s->why.n > had)
		s->damaged = true;
	return (ssize_t)n;
}

static ssize_t
read_descriptor(struct stored *s, char *p, size_t size)
{
	ssize_t n;

	/* A thread may wait in read(2): its ring has stdout flushed. */
	if (!s->threaded && !wait_for(s->fd))
		return 0;
	do
		n = read(s->fd, p, size);
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		buf_addf(&s->why, "cannot read: %s", strerror(errno));
		s->damaged = true;
	}
	return n;
}

/* What was gone back to, once more. */
static size_t
read_past(struct stored *s, char *p, size_t size)
{
	if (size > s->back)
		size = s->back;
	memcpy(p, s->past.p + s->past.n - s->back, size);
	s->back -= size;
	s->done += size;
	return size;
}

/* Keeps the first n bytes of the chunk, but those that are kept already. */
static void
keep_chunk(struct stored *s, size_t n)
{
	uint64_t at = s->done - s->to, end = s->past_at + s->past.n;
	size_t known = end > at ? (size_t)(end - at) : 0;

	assert(end >= at);
	if (known < n)
		buf_add(&s->past, s->chunk + known, n - known);
}

size_t
stored_read(struct stored *s, char *p, size_t size)
{
	ssize_t n;

	if (s->back > 0)
		return read_past(s, p, size);
	if (s->at_end)
		return 0;
	n = s->fd < 0 ? read_inner(s, p, size) : read_descriptor(s, p, size);
	if (n <= 0) {
		s->at_end = true;
		return 0;
	}
	s->done += (size_t)n;
	return (size_t)n;
}

bool
stored_fill(struct stored *s)
{
	size_t old = s->from > KEPT ? s->from - KEPT : 0, n;

	if (old > 0) {
		if (!s->regular)
			keep_chunk(s, old);
		memmove(s->chunk, s->chunk + old, s->to - old);
		s->to -= old;
		s->from -= old;
	}
	n = stored_read(s, s->chunk + s->to, STORED_CHUNK - s->to);
	s->to += n;
	return n > 0;
}

struct str
stored_left(const struct stored *s)
{
	return (struct str){ s->chunk + s->from, s->to - s->from };
}

uint64_t
stored_at(const struct stored *s)
{
	return s->done - (s->to - s->from);
}

void
stored_keep(struct stored *s, uint64_t at)
{
	size_t old = at - s->past_at < s->past.n ? (size_t)(at - s->past_at) :
	    s->past.n;

	assert(at >= s->past_at && !s->regular);
	s->past.n -= old;
	if (s->past.n > 0)
		memmove(s->past.p, s->past.p + old, s->past.n);
	s->past_at = at;
}

bool
stored_seek(struct stored *s, uint64_t at)
{
	if (s->regular) {
		if (lseek(s->fd, (off_t)at, SEEK_SET) < 0)
			return false;
		s->at_end = false;
	} else {
		if (at < s->past_at || at > s->done)
			return false;
		keep_chunk(s, s->to);
		s->back = (size_t)(s->past_at + s->past.n - at);
	}
	s->done = at;
	s->from = s->to = 0;
	return true;
}

void
stored_free(struct stored *s)
{
	buf_free(&s->why);
	buf_free(&s->past);
}
