/*
 * Files of any content as gzip data: both engines give the same. Of damaged
 * data ISA-L may give more before it finds the damage (it takes sets of codes
 * that zlib does not); what zlib gives comes first then, too.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "gzip/inflate.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

enum { PARTS = 8, TOTAL = 4 << 20 };

/*
 * All that an engine makes of a file: bytes, what is wrong, after damage. How
 * many bytes come before the first thing that is wrong; all if nothing is.
 */
static size_t
inflate_all(const struct deflate_engine *engine, int fd, size_t n,
    size_t room, struct buf *out)
{
	static struct stored in;
	static char p[65536];
	struct inflate *f;
	size_t got, sound = 0;
	bool all = true;

	in = (struct stored){ .fd = fd, .regular = true, .size = (off_t)n };
	if (lseek(fd, 0, SEEK_SET) == -1)
		exit(2);
	f = inflate_open_with(&in, engine);
	for (int parts = 0; parts < PARTS; parts++) {
		while (out->n < TOTAL && (got = inflate_read(f, p, room)) > 0)
			buf_add(out, p, got);
		if (out->n >= TOTAL)	/* where it stops depends on room */
			break;
		if (all)
			sound = out->n;
		all = all && !in.damaged;
		buf_addf(out, "[%s]%d\n", buf_z(&in.why), in.damaged);
		if (!in.damaged || !inflate_resume(f))
			break;
	}
	inflate_close(f);
	buf_free(&in.why);
	return all ? out->n : sound;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const size_t room[] = { 65536, 4096, 33 };
	static struct buf one, two;
	static int fd = -1;
	size_t r = n > 0 ? data[n - 1] % 3 : 0, sound;

	if (deflate_isal == NULL)
		return 0;
	if (fd == -1)
		fd = memfd_create("gzip", 0);
	if (fd == -1 || ftruncate(fd, 0) == -1 ||
	    pwrite(fd, data, n, 0) != (ssize_t)n)
		exit(2);
	buf_clear(&one);
	buf_clear(&two);
	sound = inflate_all(&deflate_zlib, fd, n, room[r], &one);
	inflate_all(deflate_isal, fd, n, room[r], &two);
	if (two.n < sound || (sound == one.n && two.n != sound) ||
	    (sound > 0 && memcmp(one.p, two.p, sound) != 0))
		abort();
	return 0;
}
