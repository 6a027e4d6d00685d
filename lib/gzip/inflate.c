#include "gzip/inflate.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "gzip/member.h"

enum {
	TRIAL = 1024,	/* a member is text that inflates so far */
	NEAR = 64,	/* bytes that tell whether one lies in another */
	AGAIN = 1024,	/* of a chunk's end, looked at again with the next */
	/* Bytes between two points: longer than most blocks of deflated data. */
	BETWEEN = 256 * 1024
};

#define MAGIC STR("\x1f\x8b\x08")

/* A place in the member at hand from which it can be gone through again. */
struct point {
	struct member *member;	/* NULL: it begins here, or is not needed */
	uint64_t at;		/* in the file */
	uint64_t given;		/* bytes of the member that came before */
};

struct inflate {
	struct stored *in;
	const struct deflate_engine *best;
	const struct deflate_engine *engine;	/* that, or zlib */
	struct member *at;	/* the member at hand */
	struct deflate_io io;
	char *room;		/* where the bytes of this read go */
	bool inside;		/* a member has begun and not ended */
	uint64_t member;	/* where it began */
	uint64_t given;		/* bytes of it that were given out */
	uint64_t again;		/* of these, to be inflated and not given out */
	struct point point[2];	/* the one before the last, and the last */
	bool stepping;		/* by a byte each, until zlib can take over */
	uint64_t searched;	/* up to here no other begins, or just here */
	bool over;
};

/* Whether a member begins with s: it has a header, and inflates to text. */
static bool
is_member(const struct inflate *f, struct str s)
{
	static _Thread_local char out[TRIAL];
	struct deflate_io io = { s.p, s.n, out, sizeof(out) };
	struct member *m = member_open(f->engine);
	enum member_status status = member_run(m, &io);
	size_t n = sizeof(out) - io.out_n;

	member_close(m);
	return status != MEMBER_BAD && status != MEMBER_BAD_CHECK && n > 0 &&
	    memchr(out, '\0', n) == NULL;
}

/* Where in the chunk, from this byte of it on, a member begins; or SIZE_MAX. */
static size_t
find_in_chunk(const struct inflate *f, size_t from)
{
	const struct stored *in = f->in;
	const char *p = in->chunk + from, *end = in->chunk + in->to;

	/* Its first byte is rare, so that this costs next to nothing. */
	for (; (p = memchr(p, '\x1f', (size_t)(end - p))) != NULL; p++)
		if (end - p > 2 && p[1] == '\x8b' && p[2] == '\x08' &&
		    is_member(f, (struct str){ p, (size_t)(end - p) }))
			return (size_t)(p - in->chunk);
	return SIZE_MAX;
}

static void
forget_points(struct inflate *f)
{
	for (int i = 0; i < 2; i++) {
		if (f->point[i].member != NULL)
			member_close(f->point[i].member);
		f->point[i] = (struct point){ .at = f->member };
	}
}

/* A member begins here, if it is one. */
static void
begin_here(struct inflate *f)
{
	f->member = stored_at(f->in);
	f->searched = f->member + 1;
	f->given = f->again = 0;
	forget_points(f);
	if (!f->in->regular)
		stored_keep(f->in, f->member);
}

/*
 * A file on disk is gone through again from the start of its member. Of others
 * there is a point that lies at least BETWEEN bytes back.
 */
static void
set_point(struct inflate *f)
{
	struct point *p = f->point;
	uint64_t at = stored_at(f->in);

	if (f->in->regular || at < p[1].at + BETWEEN)
		return;
	if (p[0].member != NULL)
		member_close(p[0].member);
	p[0] = p[1];
	p[1] = (struct point){ .at = at,
		.given = f->given + (uint64_t)(f->io.out - f->room) };
	if (f->engine != &deflate_zlib)
		p[1].member = member_copy(f->at);
	stored_keep(f->in, p[0].at);
}

/*
 * What comes before a damage is told by zlib alone: other engines may keep the
 * last of it. The member is gone through again from the point before the last;
 * in the middle of a member zlib takes over where a block begins.
 */
static bool
again_by_zlib(struct inflate *f)
{
	struct point *p = &f->point[0];

	if (f->engine == &deflate_zlib || !stored_seek(f->in, p->at))
		return false;
	while (stored_left(f->in).n < 2 && stored_fill(f->in))
		;
	member_close(f->at);
	f->engine = &deflate_zlib;
	f->stepping = p->member != NULL;
	f->at = f->stepping ? p->member : member_open(f->engine);
	p->member = NULL;
	f->searched = p->at + !f->stepping;
	f->again = f->given + (uint64_t)(f->io.out - f->room) - p->given;
	return true;
}

static void
damage(struct inflate *f, const char *why)
{
	if (again_by_zlib(f))
		return;
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
		begin_here(f);
		if (stored_left(in).n >= 2 || !stored_fill(in))
			break;
	}
	if (str_starts(stored_left(in), str_sub(MAGIC, 0, 2))) {
		f->engine = f->best;
		member_reset(f->at, f->engine);
		f->stepping = false;
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
		at = find_in_chunk(f, f->searched > base ?
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
	struct deflate_io io = { s.p, s.n < NEAR ? s.n : NEAR, out,
		sizeof(out) };
	struct member *m = member_copy(f->at);

	member_run(m, &io);
	member_close(m);
	return str_find((struct str){ out, sizeof(out) - io.out_n }, MAGIC) !=
	    SIZE_MAX;
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

/*
 * Inflates a byte that is left, once all is given out that came before it, and
 * lets zlib take over where it can.
 */
static enum member_status
step(struct inflate *f)
{
	bool more = f->io.in_n > 0;
	enum member_status status;

	f->io.in_n = 0;
	status = member_run(f->at, &f->io);
	if (status != MEMBER_STUCK)
		return status;
	f->stepping = !member_to_zlib(f->at);
	f->io.in_n = more;
	return member_run(f->at, &f->io);
}

/* Inflates what is left; false when that leads no further. */
static bool
inflate_some(struct inflate *f)
{
	struct stored *in = f->in;
	enum member_status status;

	f->io.in = in->chunk + in->from;
	f->io.in_n = up_to_next(f);
	status = f->stepping ? step(f) : member_run(f->at, &f->io);
	in->from = (size_t)(f->io.in - in->chunk);
	switch (status) {
	case MEMBER_ON:
		break;
	case MEMBER_STUCK:
		return false;
	case MEMBER_ENDED:
		f->inside = false;
		break;
	case MEMBER_BAD:
		damage(f, "the gzip data is damaged");
		break;
	case MEMBER_BAD_CHECK:
		damage(f, "the gzip data does not match its checksum");
		break;
	}
	return true;
}

struct inflate *
inflate_open_with(struct stored *in, const struct deflate_engine *engine)
{
	struct inflate *f = mem_new(1, sizeof(*f));

	f->in = in;
	f->best = f->engine = engine;
	f->at = member_open(engine);
	return f;
}

struct inflate *
inflate_open(struct stored *in)
{
	return inflate_open_with(in, deflate_isal != NULL ? deflate_isal :
	    &deflate_zlib);
}

/* Goes on until there is something in the room for it; false at the end. */
static bool
fill_room(struct inflate *f, char *p, size_t n)
{
	f->io.out = f->room = p;
	f->io.out_n = n;
	while (f->io.out_n == n && !f->over) {
		if (!f->inside && !next_member(f))
			break;
		f->inside = true;
		if (inflate_some(f))
			continue;
		set_point(f);
		if (is_cut_here(f))
			damage(f, "the gzip data is cut off");
		else if (stored_left(f->in).n == 0 && !stored_fill(f->in) &&
		    f->in->damaged)
			f->over = true;
		else if (stored_left(f->in).n == 0)
			damage(f, "the gzip data is cut off");
	}
	return f->io.out_n < n;
}

size_t
inflate_read(void *inflate, char *p, size_t n)
{
	struct inflate *f = inflate;

	while (fill_room(f, p, f->again > 0 && f->again < n ?
	    (size_t)f->again : n)) {
		size_t got = (size_t)(f->io.out - p);
		size_t known = f->again < got ? (size_t)f->again : got;

		/* zlib may have found more in this call than what is known. */
		f->again -= known;
		if (got > known) {
			memmove(p, p + known, got - known);
			f->given += got - known;
			return got - known;
		}
	}
	return 0;
}

bool
inflate_resume(struct inflate *f)
{
	struct stored *in = f->in;
	uint64_t after = f->member + 1;
	size_t from = 0, at;

	/* What was taken for more of that one is read again. */
	if (!stored_seek(in, after > f->point[0].at ? after : f->point[0].at))
		return false;
	while ((at = find_in_chunk(f, from)) == SIZE_MAX) {
		in->from = in->to;
		if (!stored_fill(in))
			return false;
		/* Of one near the end there was not enough. */
		in->from = from = in->from > AGAIN ? in->from - AGAIN : 0;
		begin_here(f);
	}
	in->from = at;
	in->damaged = f->inside = f->over = false;
	buf_clear(&in->why);
	return true;
}

void
inflate_close(struct inflate *f)
{
	forget_points(f);
	member_close(f->at);
	free(f);
}
