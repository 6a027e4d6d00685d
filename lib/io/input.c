#include "io/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/readahead.h"

enum { CHUNK = 128 * 1024, MAGIC_MAX = 6 };

struct input {
	char *name;
	int fd;
	bool gzip;
	bool inside;	/* a member of a gzip file has begun and not ended */
	bool damaged;
	bool trailing;	/* something else follows the gzip data */
	bool at_end;	/* of the file as stored */
	bool over;	/* nothing more will come */
	bool ended;	/* so has been said to who reads */
	bool told;	/* why has been said */
	struct buf why;	/* what is wrong with the file */
	_Atomic uint64_t done;
	struct readahead *ahead;	/* inflates in a thread, when there is one */
	z_stream z;
	char chunk[CHUNK];	/* bytes as stored: from..to are not used yet */
	size_t from;
	size_t to;
};

/* Kinds that we do not read, and what turns them into text. */
static const struct input_kind {
	struct str magic;
	const char *what;
	const char *remedy;	/* to be piped into the program */
} kinds[] = {
	{ { "BZh", 3 }, "bzip2 data", "bzcat %s |" },
	{ { "\xfd" "7zXZ", 5 }, "xz data", "xzcat %s |" },
	{ { "\x28\xb5\x2f\xfd", 4 }, "zstd data", "zstdcat --long=31 %s |" },
	{ { "\x04\x22\x4d\x18", 4 }, "lz4 data", "lz4cat %s |" },
	{ { "\x1f\x9d", 2 }, "compress(1) data", "zcat %s |" },
	{ { "PK\x03\x04", 4 }, "a zip archive", "unzip -p %s |" },
	{ { "7z\xbc\xaf\x27\x1c", 6 }, "a 7z archive", "7z e -so %s |" },
};

/* Up to size bytes of the file as stored; 0 at the end. */
static size_t
read_some(struct input *in, char *p, size_t size)
{
	struct pollfd ready = { .fd = in->fd, .events = POLLIN };
	ssize_t n;

	if (in->at_end)
		return 0;
	/*
	 * Who reads us must not wait for what we keep while we wait. A thread
	 * reads files alone, and these are always ready.
	 */
	if (in->ahead == NULL && poll(&ready, 1, 0) == 0)
		diag_flush();
	do
		n = read(in->fd, p, size);
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		buf_addf(&in->why, "cannot read: %s", strerror(errno));
		in->damaged = true;
	}
	if (n <= 0) {
		in->at_end = true;
		return 0;
	}
	in->done += (size_t)n;
	return (size_t)n;
}

/* Reads from the file behind what the chunk holds; false at the end. */
static bool
fill_buffer(struct input *in)
{
	size_t n;

	if (in->from > 0) {
		memmove(in->chunk, in->chunk + in->from, in->to - in->from);
		in->to -= in->from;
		in->from = 0;
	}
	n = read_some(in, in->chunk + in->to, CHUNK - in->to);
	in->to += n;
	return n > 0;
}

static struct str
left(const struct input *in)
{
	return (struct str){ in->chunk + in->from, in->to - in->from };
}

/* Says what the file is when it is none of ours. */
static bool
readable(const struct input *in)
{
	/* An office file is a zip archive, but unpacked it is no table. */
	if (str_starts(left(in), STR("PK\x03\x04")) &&
	    str_find(left(in), STR("[Content_Types].xml")) != SIZE_MAX) {
		diag_trouble("%s: a file of Excel or Word: save its table as "
		    "CSV (UTF-8), which tw-normalize reads", in->name);
		return false;
	}
	for (size_t i = 0; i < ARRAY_N(kinds); i++) {
		struct buf use = { 0 };
		const struct input_kind *k = &kinds[i];
		bool named = in->name[0] != '(';

		if (!str_starts(left(in), k->magic))
			continue;
		buf_addf(&use, k->remedy, named ? in->name : "FILE");
		diag_trouble("%s: %s: use %s %s", in->name, k->what,
		    buf_z(&use), diag_program());
		buf_free(&use);
		return false;
	}
	return true;
}

const char *
input_name(const struct input *in)
{
	return in->name;
}

static void
damage(struct input *in, const char *why)
{
	buf_addf(&in->why, "%s; what came before it is used", why);
	in->damaged = true;
	in->over = true;
}

/*
 * Between two members: whether another one begins. Zero bytes pad some
 * archives; anything else behind a member is said and left out.
 */
static bool
next_member(struct input *in)
{
	for (;;) {
		while (in->from < in->to && in->chunk[in->from] == '\0')
			in->from++;
		if (left(in).n >= 2 || !fill_buffer(in))
			break;
	}
	if (left(in).n == 0) {
		in->over = true;
		return false;
	}
	if (str_starts(left(in), STR("\x1f\x8b"))) {
		inflateReset(&in->z);
		return true;
	}
	buf_addz(&in->why, "what follows the gzip data is no gzip data and "
	    "is left out");
	in->trailing = true;
	in->over = true;
	return false;
}

/* Up to n inflated bytes; it may run in a thread, and so says nothing. */
static size_t
inflate_some(void *input, char *p, size_t n)
{
	struct input *in = input;

	in->z.next_out = (Bytef *)p;
	in->z.avail_out = (uInt)(n > UINT32_MAX / 2 ? UINT32_MAX / 2 : n);
	n = in->z.avail_out;
	while (in->z.avail_out == n && !in->over) {
		int status;

		if (!in->inside && !next_member(in))
			break;
		in->inside = true;
		if (left(in).n == 0 && !fill_buffer(in)) {
			if (in->damaged)
				in->over = true;
			else
				damage(in, "the gzip data is cut off");
			break;
		}
		in->z.next_in = (Bytef *)in->chunk + in->from;
		in->z.avail_in = (uInt)left(in).n;
		status = inflate(&in->z, Z_NO_FLUSH);
		in->from = in->to - in->z.avail_in;
		if (status == Z_STREAM_END)
			in->inside = false;
		else if (status == Z_MEM_ERROR)
			mem_fail();
		else if (status != Z_OK && status != Z_BUF_ERROR)
			damage(in, in->z.msg != NULL &&
			    strstr(in->z.msg, "check") != NULL ?
			    "the gzip data does not match its checksum" :
			    "the gzip data is damaged");
	}
	return n - in->z.avail_out;
}

/* Up to n bytes of a file that is not compressed. */
static size_t
copy_some(struct input *in, char *p, size_t n)
{
	if (left(in).n == 0)
		return read_some(in, p, n);
	if (n > left(in).n)
		n = left(in).n;
	memcpy(p, in->chunk + in->from, n);
	in->from += n;
	return n;
}

/* At the end: says what was wrong, once. */
static void
tell(struct input *in)
{
	if (in->told || in->why.n == 0)
		return;
	in->told = true;
	if (in->trailing)
		diag_finding("%s: %s", in->name, buf_z(&in->why));
	else
		diag_trouble("%s: %s", in->name, buf_z(&in->why));
}

struct input *
input_open(const char *path)
{
	bool is_stdin = strcmp(path, "-") == 0;
	struct input *in;
	struct stat st = { 0 };
	int fd;

	fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		diag_trouble("%s: %s", path, strerror(errno));
		return NULL;
	}
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		diag_trouble("%s: is a folder; name the files in it", path);
		if (!is_stdin)
			close(fd);
		return NULL;
	}
	in = mem_new(1, sizeof(*in));
	in->fd = fd;
	in->name = mem_dup(str_of(is_stdin ? "(stdin)" : path));
	while (in->to - in->from < MAGIC_MAX && fill_buffer(in))
		;
	if (in->damaged || !readable(in)) {
		tell(in);
		input_close(in);
		return NULL;
	}
	in->gzip = str_starts(left(in), STR("\x1f\x8b"));
	if (in->gzip && inflateInit2(&in->z, 15 + 16) != Z_OK)
		mem_fail();
	/* What fits one chunk is not worth a thread, nor is a pipe. */
	if (in->gzip && S_ISREG(st.st_mode) && st.st_size > CHUNK)
		readahead_open(&in->ahead, inflate_some, in);
	return in;
}

size_t
input_read(struct input *in, char *p, size_t n)
{
	if (n == 0)
		return 0;
	if (in->ahead != NULL)
		n = readahead_read(in->ahead, p, n);
	else if (in->gzip)
		n = inflate_some(in, p, n);
	else
		n = copy_some(in, p, n);
	if (n == 0) {
		in->ended = true;
		tell(in);
	}
	return n;
}

bool
input_damaged(const struct input *in)
{
	/* A thread may know earlier; what came before is whole. */
	return in->ended && in->damaged;
}

uint64_t
input_done(const struct input *in)
{
	return in->done;
}

void
input_close(struct input *in)
{
	if (in->ahead != NULL)
		readahead_close(in->ahead);
	if (in->gzip)
		inflateEnd(&in->z);
	buf_free(&in->why);
	if (in->fd != STDIN_FILENO)
		close(in->fd);
	free(in->name);
	free(in);
}

uint64_t
input_total(char **paths)
{
	uint64_t total = 0;
	struct stat st;

	if (paths[0] == NULL)
		return fstat(STDIN_FILENO, &st) == 0 && S_ISREG(st.st_mode) ?
		    (uint64_t)st.st_size : 0;
	for (; *paths != NULL; paths++) {
		if (stat(*paths, &st) != 0 || !S_ISREG(st.st_mode))
			return 0;
		total += (uint64_t)st.st_size;
	}
	return total;
}

bool
input_given(char **paths)
{
	struct stat st;

	return paths[0] != NULL || (fstat(STDIN_FILENO, &st) == 0 &&
	    (S_ISREG(st.st_mode) || S_ISFIFO(st.st_mode)));
}

bool
input_slurp(const char *path, size_t limit, struct buf *out)
{
	struct input *in = input_open(path);
	size_t from = out->n, n;
	bool good;

	if (in == NULL)
		return false;
	do {
		buf_reserve(out, CHUNK);
		n = input_read(in, out->p + out->n, CHUNK);
		out->n += n;
	} while (n > 0 && out->n - from <= limit);
	good = !input_damaged(in) && out->n - from <= limit;
	if (out->n - from > limit)
		diag_trouble("%s: longer than %zu bytes", path, limit);
	input_close(in);
	return good;
}
