#include "gzip/member.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* Bits of the byte of the header that says what there is. */
enum {
	HAS_CRC = 2,
	HAS_EXTRA = 4,
	HAS_NAME = 8,
	HAS_COMMENT = 16,
	RESERVED = 0xe0
};

/* The parts of a member, in order. */
enum part {
	FIXED, EXTRA_LENGTH, EXTRA, NAME, COMMENT, HEAD_CRC, DATA, CHECKSUMS
};

enum { FIXED_BYTES = 10, CHECKSUM_BYTES = 8 };

struct member {
	const struct deflate_engine *engine;
	void *state;
	enum part part;
	size_t n;		/* bytes of the part so far, or still to come */
	unsigned char byte[FIXED_BYTES];	/* of the part, when it is short */
	unsigned flags;
	uint32_t head_crc;
	uint32_t crc;
	uint32_t length;	/* of the text, modulo 2^32 */
};

struct member *
member_open(const struct deflate_engine *engine)
{
	struct member *m = mem_new(1, sizeof(*m));

	m->engine = engine;
	m->state = engine->open();
	return m;
}

void
member_reset(struct member *m, const struct deflate_engine *engine)
{
	void *state = m->state;

	if (m->engine == engine) {
		engine->reset(state);
	} else {
		m->engine->close(state);
		state = engine->open();
	}
	*m = (struct member){ .engine = engine, .state = state };
}

bool
member_to_zlib(struct member *m)
{
	struct deflate_point point;

	assert(m->engine != &deflate_zlib);
	if (m->part != DATA || !m->engine->point(m->state, &point))
		return false;
	m->engine->close(m->state);
	m->engine = &deflate_zlib;
	m->state = deflate_zlib_at(&point);
	return true;
}

struct member *
member_copy(const struct member *m)
{
	struct member *copy = mem_new(1, sizeof(*copy));

	*copy = *m;
	copy->state = m->engine->copy(m->state);
	return copy;
}

void
member_close(struct member *m)
{
	m->engine->close(m->state);
	free(m);
}

/* Takes bytes of the input, up to so many of the part; false: more must come. */
static bool
take(struct member *m, struct deflate_io *io, size_t bytes)
{
	assert(bytes <= sizeof(m->byte));
	while (m->n < bytes && io->in_n > 0) {
		m->byte[m->n++] = (unsigned char)*io->in++;
		io->in_n--;
	}
	return m->n == bytes;
}

/* The same of parts of the header, which may have a checksum. */
static bool
take_head(struct member *m, struct deflate_io *io, size_t bytes)
{
	const char *from = io->in;
	bool all = take(m, io, bytes);

	m->head_crc = m->engine->crc(m->head_crc, from,
	    (size_t)(io->in - from));
	return all;
}

static unsigned
two_bytes(const unsigned char *p)
{
	return p[0] | (unsigned)p[1] << 8;
}

static uint32_t
four_bytes(const unsigned char *p)
{
	return two_bytes(p) | (uint32_t)two_bytes(p + 2) << 16;
}

static void
next_part(struct member *m)
{
	m->part++;
	m->n = 0;
}

/* What has no fixed length: m->n bytes that are still to come. */
static bool
skip_extra(struct member *m, struct deflate_io *io)
{
	size_t n = m->n < io->in_n ? m->n : io->in_n;

	m->head_crc = m->engine->crc(m->head_crc, io->in, n);
	io->in += n;
	io->in_n -= n;
	m->n -= n;
	return m->n == 0;
}

/* A text that ends with NUL. */
static bool
skip_text(struct member *m, struct deflate_io *io)
{
	const char *end = memchr(io->in, '\0', io->in_n);
	size_t n = end == NULL ? io->in_n : (size_t)(end - io->in) + 1;

	m->head_crc = m->engine->crc(m->head_crc, io->in, n);
	io->in += n;
	io->in_n -= n;
	return end != NULL;
}

/* Whether the ten bytes that are always there are those of a member. */
static bool
check_fixed(struct member *m)
{
	m->flags = m->byte[3];
	return m->byte[0] == 0x1f && m->byte[1] == 0x8b && m->byte[2] == 8 &&
	    (m->flags & RESERVED) == 0;
}

/* Goes through the header; MEMBER_ENDED: the data comes. */
static enum member_status
run_head(struct member *m, struct deflate_io *io)
{
	while (m->part < DATA && io->in_n > 0) {
		bool done = true;

		switch (m->part) {
		case FIXED:
			done = take_head(m, io, FIXED_BYTES);
			/* What is none is told by its first bytes. */
			if ((m->n > 2 && m->byte[2] != 8) ||
			    (done && !check_fixed(m)))
				return MEMBER_BAD;
			break;
		case EXTRA_LENGTH:
			if ((m->flags & HAS_EXTRA) != 0)
				done = take_head(m, io, 2);
			if (done && (m->flags & HAS_EXTRA) != 0) {
				m->part = EXTRA;
				m->n = two_bytes(m->byte);
				continue;
			}
			break;
		case EXTRA:
			done = skip_extra(m, io);
			break;
		case NAME:
			if ((m->flags & HAS_NAME) != 0)
				done = skip_text(m, io);
			break;
		case COMMENT:
			if ((m->flags & HAS_COMMENT) != 0)
				done = skip_text(m, io);
			break;
		case HEAD_CRC:
			if ((m->flags & HAS_CRC) != 0)
				done = take(m, io, 2);
			if (done && (m->flags & HAS_CRC) != 0 &&
			    two_bytes(m->byte) != (m->head_crc & 0xffff))
				return MEMBER_BAD_CHECK;
			break;
		case DATA:
		case CHECKSUMS:
			break;
		}
		if (!done)
			break;
		next_part(m);
	}
	return m->part < DATA ? MEMBER_ON : MEMBER_ENDED;
}

static enum member_status
run_data(struct member *m, struct deflate_io *io)
{
	const char *out = io->out;
	enum deflate_status status = m->engine->run(m->state, io);
	size_t n = (size_t)(io->out - out);

	m->crc = m->engine->crc(m->crc, out, n);
	m->length += (uint32_t)n;
	if (status == DEFLATE_BAD)
		return MEMBER_BAD;
	if (status == DEFLATE_ON)
		return MEMBER_ON;
	next_part(m);
	m->n = m->engine->ahead(m->state, m->byte);
	assert(m->n <= CHECKSUM_BYTES);
	return MEMBER_ENDED;
}

static enum member_status
run_parts(struct member *m, struct deflate_io *io)
{
	enum member_status status;

	if (m->part < DATA && (status = run_head(m, io)) != MEMBER_ENDED)
		return status;
	if (m->part == DATA && (status = run_data(m, io)) != MEMBER_ENDED)
		return status;
	if (!take(m, io, CHECKSUM_BYTES))
		return MEMBER_ON;
	return four_bytes(m->byte) == m->crc &&
	    four_bytes(m->byte + 4) == m->length ? MEMBER_ENDED :
	    MEMBER_BAD_CHECK;
}

enum member_status
member_run(struct member *m, struct deflate_io *io)
{
	struct deflate_io before = *io;
	enum member_status status = run_parts(m, io);

	return status == MEMBER_ON && before.in_n == io->in_n &&
	    before.out_n == io->out_n ? MEMBER_STUCK : status;
}
