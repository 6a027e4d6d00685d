/*
 * Both engines that inflate give the same bytes and messages, for every kind
 * of gzip data: parts of the header, several members, damage, cuts and flips.
 */
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "check.h"
#include "gzip/inflate.h"

/* What comes through a pipe, so many bytes at a time. */
struct pipe {
	struct str rest;
	size_t most;
};

static size_t
read_pipe(void *pipe, char *p, size_t n, struct buf *why)
{
	struct pipe *from = pipe;

	(void)why;
	if (n > from->most)
		n = from->most;
	if (n > from->rest.n)
		n = from->rest.n;
	memcpy(p, from->rest.p, n);
	from->rest = str_skip(from->rest, n);
	return n;
}

/*
 * All that an engine makes of a file (piece 0), or of what comes through a pipe
 * in pieces: bytes, what is wrong, after damage.
 */
static void
inflate_all(const struct deflate_engine *engine, int fd, struct str data,
    size_t piece, size_t room, struct buf *out)
{
	struct stored *in = mem_new(1, sizeof(*in));
	struct pipe pipe = { data, piece };
	struct inflate *f;
	static char p[65536];
	size_t n;

	in->fd = piece > 0 ? -1 : fd;
	in->inner = (struct stored_inner){ .read = read_pipe, .from = &pipe };
	in->regular = piece == 0;
	in->size = (off_t)data.n;
	lseek(fd, 0, SEEK_SET);
	f = inflate_open_with(in, engine);
	for (int parts = 0; parts < 4; parts++) {
		while ((n = inflate_read(f, p, room)) > 0)
			buf_add(out, p, n);
		buf_addf(out, "[%s]%d\n", buf_z(&in->why), in->damaged);
		if (!in->damaged || !inflate_resume(f))
			break;
	}
	inflate_close(f);
	stored_free(in);
	free(in);
}

/* Damage far in, after which nobody asks for what comes. */
static void
close_damaged(struct str data)
{
	struct stored *in = mem_new(1, sizeof(*in));
	struct pipe pipe = { data, SIZE_MAX };
	struct inflate *f;
	static char p[65536];

	in->fd = -1;
	in->inner = (struct stored_inner){ .read = read_pipe, .from = &pipe };
	f = inflate_open(in);
	while (inflate_read(f, p, sizeof(p)) > 0)
		;
	CHECK(in->damaged, "data that is cut off is not damaged");
	inflate_close(f);
	stored_free(in);
	free(in);
}

static int fd;

static void
compare_pieces(size_t piece, size_t room, const char *what, size_t at,
    struct str data)
{
	struct buf one = { 0 }, two = { 0 };

	inflate_all(&deflate_zlib, fd, data, piece, room, &one);
	inflate_all(deflate_isal, fd, data, piece, room, &two);
	CHECK(str_eq(buf_str(&one), buf_str(&two)), "%s at %zu, %s of %zu, "
	    "room for %zu: %zu bytes '%.60s' and %zu '%.60s'", what, at,
	    piece > 0 ? "pieces" : "a file", piece, room, one.n,
	    one.n > 60 ? buf_z(&one) + one.n - 60 : buf_z(&one), two.n,
	    two.n > 60 ? buf_z(&two) + two.n - 60 : buf_z(&two));
	buf_free(&one);
	buf_free(&two);
}

static void
write_file(struct str data)
{
	if (ftruncate(fd, 0) != 0 || pwrite(fd, data.p, data.n, 0) < 0)
		exit(2);
}

static void
compare_wide(const char *what, size_t at, struct str data)
{
	write_file(data);
	compare_pieces(0, 65536, what, at, data);
	compare_pieces(4096, 65536, what, at, data);
	compare_pieces(SIZE_MAX, 65536, what, at, data);
}

static void
compare(const char *what, size_t at, struct str data)
{
	write_file(data);
	compare_pieces(0, 4096, what, at, data);
	compare_pieces(0, 33, what, at, data);
	compare_pieces(0, 1, what, at, data);
	compare_pieces(4096, 33, what, at, data);
	compare_pieces(SIZE_MAX, 4096, what, at, data);
}

/* Appends text as a member, at a level of compression, with this header. */
static void
member(struct buf *out, struct str text, int level, gz_header *head)
{
	z_stream z = { 0 };
	size_t room = text.n + 1000;

	deflateInit2(&z, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
	if (head != NULL)
		deflateSetHeader(&z, head);
	buf_reserve(out, room);
	z.next_in = (Bytef *)(uintptr_t)text.p;
	z.avail_in = (uInt)text.n;
	z.next_out = (Bytef *)out->p + out->n;
	z.avail_out = (uInt)room;
	deflate(&z, Z_FINISH);
	out->n += room - z.avail_out;
	deflateEnd(&z);
}

/* Text of so many bytes with repeats near and far. */
static void
text(struct buf *out, size_t n)
{
	uint64_t x = 1;

	buf_reserve(out, n + 100);
	while (out->n < n) {
		x = x * 6364136223846793005u + 1442695040888963407u;
		if (out->n > 40000 && x >> 62 == 0)
			buf_add(out, out->p + out->n - 33000 + (x >> 40) % 500,
			    20);
		else
			buf_addf(out, "{\"id\":\"%u\"}\n", (unsigned)(x >> 50));
	}
}

int
main(void)
{
	static Bytef extra[] = "extra", name[] = "name", note[] = "comment";
	gz_header head = { .extra = extra, .extra_len = sizeof(extra),
		.name = name, .comment = note, .hcrc = 1 };
	struct buf t = { 0 }, data = { 0 }, all = { 0 };
	struct str word = STR("{\"id\":\"1\"}\n{\"id\":\"2\"}\n");

	char path[] = "/tmp/inflate.XXXXXX";

	if (deflate_isal == NULL)
		return 0;
	fd = mkstemp(path);
	unlink(path);
	text(&t, 200000);
	for (int level = 0; level <= 9; level++) {
		buf_clear(&data);
		member(&data, buf_str(&t), level, level % 2 ? &head : NULL);
		compare("a level", (size_t)level, buf_str(&data));
	}
	/* Members after each other, an empty one, zeros and other bytes after. */
	buf_clear(&data);
	member(&data, word, 9, &head);
	member(&data, STR(""), 9, NULL);
	member(&data, word, 1, NULL);
	for (size_t n = 0; n < data.n; n++)
		compare("a cut", n, str_sub(buf_str(&data), 0, n));
	for (int after = 0; after < 4; after++) {
		static const struct str tail[] = { STR_INIT("\0\0\0\0\0"),
			STR_INIT("\0\0x"), STR_INIT("garbage"),
			STR_INIT("\x1f\x8b") };

		buf_clear(&all);
		buf_adds(&all, buf_str(&data));
		buf_adds(&all, tail[after]);
		compare("a tail", (size_t)after, buf_str(&all));
	}
	for (size_t i = 0; i < data.n; i++)
		for (int bit = 0; bit < 8; bit++) {
			data.p[i] ^= (char)(1 << bit);
			compare("a flip", i * 8 + (size_t)bit, buf_str(&data));
			data.p[i] ^= (char)(1 << bit);
		}
	/* A writer that died and began anew, in the middle of a member. */
	buf_clear(&data);
	member(&data, buf_str(&t), 6, NULL);
	for (size_t n = 20; n < data.n; n += 4001) {
		buf_clear(&all);
		buf_adds(&all, str_sub(buf_str(&data), 0, n));
		member(&all, word, 6, &head);
		compare("a new begin", n, buf_str(&all));
	}
	/* The same where all that is sound was given in one piece. */
	buf_clear(&all);
	for (unsigned i = 0; i < 700; i++)
		buf_addf(&all, "%u,%u,place\n", i, i * i % 997);
	buf_clear(&data);
	member(&data, buf_str(&all), 6, NULL);
	for (size_t n = 20; n < data.n; n += 5) {
		buf_clear(&all);
		buf_adds(&all, str_sub(buf_str(&data), 0, n));
		member(&all, word, 6, NULL);
		compare_wide("a new begin after little", n, buf_str(&all));
	}
	buf_clear(&data);
	member(&data, buf_str(&t), 6, NULL);
	for (size_t i = 11; i < data.n; i += 977) {
		data.p[i] ^= 0x10;
		compare("a long flip", i, buf_str(&data));
		data.p[i] ^= 0x10;
	}
	/*
	 * The header of a block, with codes that may be too many or too few. If
	 * they are too few ISA-L notices when there are bits that mean nothing:
	 * it is not to have given out anything until then.
	 */
	for (size_t i = 10; i < 110; i++)
		for (int bit = 0; bit < 8; bit++) {
			data.p[i] ^= (char)(1 << bit);
			write_file(buf_str(&data));
			compare_pieces(0, 65536, "a flip in a header",
			    i * 8 + (size_t)bit, buf_str(&data));
			compare_pieces(SIZE_MAX, 65536, "a flip in a header",
			    i * 8 + (size_t)bit, buf_str(&data));
			data.p[i] ^= (char)(1 << bit);
		}
	/* So long that it is not gone through again from its start. */
	text(&t, 4000000);
	buf_clear(&data);
	member(&data, buf_str(&t), 6, &head);
	CHECK(data.n > 800000, "%zu bytes", data.n);
	for (size_t n = 800000; n < 800020; n++)
		compare_wide("a long cut", n, str_sub(buf_str(&data), 0, n));
	close_damaged(str_sub(buf_str(&data), 0, 800000));
	for (size_t i = 11; i < data.n; i += 98765) {
		data.p[i] ^= 0x10;
		compare_wide("a flip far in", i, buf_str(&data));
		data.p[i] ^= 0x10;
	}
	buf_clear(&all);
	buf_adds(&all, str_sub(buf_str(&data), 0, data.n - 100));
	member(&all, buf_str(&t), 1, NULL);
	compare_wide("a new begin far in", 0, buf_str(&all));
	buf_free(&t);
	buf_free(&data);
	buf_free(&all);
	return failures > 0;
}
