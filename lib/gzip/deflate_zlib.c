#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "base/mem.h"
#include "gzip/deflate.h"

enum { RAW = -15 };	/* the largest window, nothing around it */

static void *
zlib_open(void)
{
	z_stream *z = mem_new(1, sizeof(*z));

	if (inflateInit2(z, RAW) != Z_OK)
		mem_fail();
	return z;
}

static void
zlib_reset(void *state)
{
	inflateReset(state);
}

static enum deflate_status
zlib_run(void *state, struct deflate_io *io)
{
	z_stream *z = state;
	uInt in_n = io->in_n > INT_MAX ? INT_MAX : (uInt)io->in_n;
	uInt out_n = io->out_n > INT_MAX ? INT_MAX : (uInt)io->out_n;
	int status;

	z->next_in = (Bytef *)(uintptr_t)io->in;
	z->avail_in = in_n;
	z->next_out = (Bytef *)io->out;
	z->avail_out = out_n;
	status = inflate(z, Z_SYNC_FLUSH);
	io->in += in_n - z->avail_in;
	io->in_n -= in_n - z->avail_in;
	io->out += out_n - z->avail_out;
	io->out_n -= out_n - z->avail_out;
	if (status == Z_MEM_ERROR)
		mem_fail();
	if (status == Z_STREAM_END)
		return DEFLATE_ENDED;
	return status == Z_OK || status == Z_BUF_ERROR ? DEFLATE_ON :
	    DEFLATE_BAD;
}

static size_t
zlib_ahead(const void *state, unsigned char *out)
{
	(void)state;
	(void)out;
	return 0;
}

static void *
zlib_copy(const void *state)
{
	z_stream *z = mem_new(1, sizeof(*z));

	if (inflateCopy(z, (z_stream *)(uintptr_t)state) != Z_OK)
		mem_fail();
	return z;
}

static void
zlib_close(void *state)
{
	inflateEnd(state);
	free(state);
}

static uint32_t
zlib_crc(uint32_t crc, const char *p, size_t n)
{
	return (uint32_t)crc32_z(crc, (const Bytef *)p, n);
}

void *
deflate_zlib_at(const struct deflate_point *point)
{
	z_stream *z = zlib_open();
	char none;
	struct deflate_io io = { point->taken, point->taken_n, &none, 0 };

	inflateSetDictionary(z, (const Bytef *)point->window,
	    (uInt)point->window_n);
	inflatePrime(z, point->bits_n, (int)point->bits);
	/* Too few for more than the start of a header: it keeps what it needs. */
	zlib_run(z, &io);
	return z;
}

const struct deflate_engine deflate_zlib = {
	"zlib", zlib_open, zlib_reset, zlib_run, zlib_ahead, NULL, zlib_copy,
	zlib_close, zlib_crc
};
