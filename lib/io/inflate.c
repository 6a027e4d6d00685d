#include "io/inflate.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/buf.h"
#include "base/mem.h"

enum {
	TRIAL = 1024,	/* a member is text that inflates so far */
	NEAR = 64,	/* bytes that tell whether one lies in another */
	AGAIN = 1024	/* of a chunk's end, looked at again with the next */
};

#define MAGIC STR("\x1f\x8b\x08")

struct inflate {
	struct stored *in;
	z_stream z;
	bool inside;		/* a member has begun and not ended */
	uint64_t member;	/* where it began */
	uint64_t searched;	/* up to here no other begins, or just here */
	bool over;
};

static bool
is_member(struct str s)
{
	static _Thread_local char out[TRIAL];
	z_stream z = { 0 };
	int status;

	if (inflateInit2(&z, 15 + 16) != Z_OK)
		mem_fail();
	z.next_in = (Bytef *)s.p;
	z.avail_in = (uInt)s.n;
	z.next_out = (Bytef *)out;
	z.avail_out = sizeof(out);
	status = inflate(&z, Z_SYNC_FLUSH);
	inflateEnd(&z);
	return (status == Z_OK || status == Z_STREAM_END ||
	    status == Z_BUF_ERROR) && z.avail_out < sizeof(out) &&
	    memchr(out, '\0', sizeof(out) - z.avail_out) == NULL;
}

/* Where in the chunk, from this byte of it on, a member begins; or SIZE_MAX. */
static size_t
find_in_chunk(const struct stored *in, size_t from)
{
	struct str s = { in->chunk, in->to };

	for (;; from++) {
		size_t at = str_find(str_skip(s, from), MAGIC);

		if (at == SIZE_MAX)
			return SIZE_MAX;
		from += at;
		if (is_member(str_skip(s, from)))
			return from;
	}
}

static void
damage(struct inflate *f, const char *why)
{
	buf_addf(&f->in->why, "%s; what came before it is used", why);
	f->in->damaged = true;
	f->over = true;
}

/*
 * Between two members: whether another one begins. Zero bytes pad some
 * archives; anything else after a member is said and left out.
 */
static bool
next_member(struct inflate *f)
{
	struct stored *in = f->in;

	for (;;) {
		while (in->from < in->to && in->chunk[in->from] == '\0')
			in->from++;
		if (stored_left(in).n >= 2 || !stored_fill(in))
			break;
	}
	if (str_starts(stored_left(in), str_sub(MAGIC, 0, 2))) {
		f->member = stored_at(in);
		f->searched = f->member + 1;
		inflateReset(&f->z);
		return true;
	}
	if (stored_left(in).n > 0)
		buf_addz(&in->why, "what follows the gzip data is no gzip data "
		    "and is left out");
	f->over = true;
	return false;
}

/* How many of the bytes that are left may belong to the member. */
static size_t
up_to_next(struct inflate *f)
{
	struct stored *in = f->in;
	uint64_t base = in->done - in->to;
	size_t at;

	if (f->searched < in->done) {
		at = find_in_chunk(in, f->searched > base ?
		    (size_t)(f->searched - base) : 0);
		f->searched = at != SIZE_MAX ? base + at : in->done;
	}
	return (size_t)(f->searched - base) - in->from;
}

/* Whether bytes that begin as a member does are data of the one at hand. */
static bool
is_copied(struct inflate *f, struct str s)
{
	char out[4 * NEAR];
	z_stream z;

	if (inflateCopy(&z, &f->z) != Z_OK)
		mem_fail();
	z.next_in = (Bytef *)s.p;
	z.avail_in = s.n < NEAR ? (uInt)s.n : NEAR;
	z.next_out = (Bytef *)out;
	z.avail_out = sizeof(out);
	inflate(&z, Z_SYNC_FLUSH);
	inflateEnd(&z);
	return str_find((struct str){ out, sizeof(out) - z.avail_out },
	    MAGIC) != SIZE_MAX;
}

/* Whether another member begins here, inside of the one at hand. */
static bool
is_cut_here(struct inflate *f)
{
	if (f->searched >= f->in->done || f->searched != stored_at(f->in))
		return false;
	if (!is_copied(f, stored_left(f->in)))
		return true;
	f->searched++;
	return false;
}

/* Inflates what is left; false when that leads no further. */
static bool
inflate_some(struct inflate *f)
{
	struct stored *in = f->in;
	uInt room = f->z.avail_out, given;
	int status;

	f->z.next_in = (Bytef *)in->chunk + in->from;
	f->z.avail_in = given = (uInt)up_to_next(f);
	status = inflate(&f->z, Z_NO_FLUSH);
	in->from = (size_t)((char *)f->z.next_in - in->chunk);
	if (status == Z_STREAM_END)
		f->inside = false;
	else if (status == Z_MEM_ERROR)
		mem_fail();
	else if (status != Z_OK && status != Z_BUF_ERROR)
		damage(f, f->z.msg != NULL &&
		    strstr(f->z.msg, "check") != NULL ?
		    "the gzip data does not match its checksum" :
		    "the gzip data is damaged");
	return status != Z_BUF_ERROR || f->z.avail_in < given ||
	    f->z.avail_out < room;
}

struct inflate *
inflate_open(struct stored *in)
{
	struct inflate *f = mem_new(1, sizeof(*f));

	f->in = in;
	if (inflateInit2(&f->z, 15 + 16) != Z_OK)
		mem_fail();
	return f;
}

size_t
inflate_read(void *inflate, char *p, size_t n)
{
	struct inflate *f = inflate;

	f->z.next_out = (Bytef *)p;
	f->z.avail_out = (uInt)(n > UINT32_MAX / 2 ? UINT32_MAX / 2 : n);
	n = f->z.avail_out;
	while (f->z.avail_out == n && !f->over) {
		if (!f->inside && !next_member(f))
			break;
		f->inside = true;
		if (inflate_some(f))
			continue;
		if (is_cut_here(f))
			damage(f, "the gzip data is cut off");
		else if (stored_left(f->in).n == 0 && !stored_fill(f->in) &&
		    f->in->damaged)
			f->over = true;
		else if (stored_left(f->in).n == 0)
			damage(f, "the gzip data is cut off");
	}
	return n - f->z.avail_out;
}

bool
inflate_resume(struct inflate *f)
{
	struct stored *in = f->in;
	uint64_t base = in->done - in->to;
	size_t from = f->member >= base ? (size_t)(f->member - base) + 1 : 0,
	    at;

	/* What was taken for more of that one may be read again. */
	if (stored_seek(in, f->member + 1))
		from = 0;
	while ((at = find_in_chunk(in, from)) == SIZE_MAX) {
		in->from = in->to;
		if (!stored_fill(in))
			return false;
		/* Of one near the end there was not enough. */
		from = in->from > AGAIN ? in->from - AGAIN : 0;
	}
	in->from = at;
	in->damaged = f->inside = f->over = false;
	buf_clear(&in->why);
	return true;
}

void
inflate_close(struct inflate *f)
{
	inflateEnd(&f->z);
	free(f);
}
