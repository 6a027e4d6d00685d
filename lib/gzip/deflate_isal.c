#include "gzip/deflate.h"

#ifdef TW_ISAL

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static void
isal_reset(void *state)
{
	isal_inflate_reset(state);
}

static void *
isal_open(void)
{
	struct inflate_state *s = mem_new(1, sizeof(*s));

	isal_inflate_init(s);
	return s;
}

static enum deflate_status
isal_run(void *state, struct deflate_io *io)
{
	struct inflate_state *s = state;
	uint32_t in_n = io->in_n > INT_MAX ? INT_MAX : (uint32_t)io->in_n;
	uint32_t out_n = io->out_n > INT_MAX ? INT_MAX : (uint32_t)io->out_n;
	int status;

	s->next_in = (uint8_t *)(uintptr_t)io->in;
	s->avail_in = in_n;
	s->next_out = (uint8_t *)io->out;
	s->avail_out = out_n;
	status = isal_inflate(s);
	io->in += in_n - s->avail_in;
	io->in_n -= in_n - s->avail_in;
	io->out += out_n - s->avail_out;
	io->out_n -= out_n - s->avail_out;
	if (status < 0 || status == ISAL_NEED_DICT)
		return DEFLATE_BAD;
	return s->block_state == ISAL_BLOCK_FINISH ? DEFLATE_ENDED :
	    DEFLATE_ON;
}

static size_t
isal_ahead(const void *state, unsigned char *out)
{
	const struct inflate_state *s = state;
	size_t n = (size_t)s->read_in_length / 8;
	uint64_t bits = s->read_in >> s->read_in_length % 8;

	for (size_t i = 0; i < n; i++)
		out[i] = (unsigned char)(bits >> 8 * i);
	return n;
}

/* It may have taken part of the header of the block already. */
static bool
isal_point(const void *state, struct deflate_point *p)
{
	const struct inflate_state *s = state;
	size_t n = (size_t)s->read_in_length / 8, window =
	    (size_t)s->tmp_out_valid;

	if ((s->block_state != ISAL_BLOCK_NEW_HDR &&
	    s->block_state != ISAL_BLOCK_HDR) || s->tmp_in_size > DEFLATE_AHEAD)
		return false;
	p->bits_n = s->read_in_length % 8;
	p->bits = (unsigned)s->read_in & ((1u << p->bits_n) - 1);
	p->taken_n = isal_ahead(s, (unsigned char *)p->taken);
	memcpy(p->taken + n, s->tmp_in_buffer, (size_t)s->tmp_in_size);
	p->taken_n += (size_t)s->tmp_in_size;
	p->window_n = window < DEFLATE_WINDOW ? window : DEFLATE_WINDOW;
	memcpy(p->window, s->tmp_out_buffer + window - p->window_n,
	    p->window_n);
	return true;
}

static void *
isal_copy(const void *state)
{
	struct inflate_state *s = mem_new(1, sizeof(*s));

	memcpy(s, state, sizeof(*s));
	return s;
}

static uint32_t
isal_crc(uint32_t crc, const char *p, size_t n)
{
	return crc32_gzip_refl(crc, (const unsigned char *)p, n);
}

static const struct deflate_engine isal = {
	"ISA-L", isal_open, isal_reset, isal_run, isal_ahead,
	isal_point, isal_copy, free, isal_crc
};

const struct deflate_engine *const deflate_isal = &isal;

#else

const struct deflate_engine *const deflate_isal = NULL;

#endif
