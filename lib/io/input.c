#include "io/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "io/readahead.h"

enum { CHUNK = 128 * 1024 };

struct input {
	char *name;
	int fd;		/* -1: it comes from inner */
	struct input_inner inner;
	bool regular;	/* a file on disk, of so many bytes */
	off_t size;
	bool gzip;
	bool inflating;
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
	const struct filetype *type;
	char head[FILETYPE_HEAD];	/* inflated to tell the type: */
	size_t head_from;		/* these are not used yet */
	size_t head_to;
	char chunk[CHUNK];	/* bytes as stored: from..to are not used yet */
	size_t from;
	size_t to;
};

static ssize_t
read_inner(struct input *in, char *p, size_t size)
{
	size_t had = in->why.n, n;

	n = in->inner.read(in->inner.from, p, size, &in->why);
	if (in->why.n > had)
		in->damaged = true;
	return (ssize_t)n;
}

static ssize_t
read_file(struct input *in, char *p, size_t size)
{
	struct pollfd ready = { .fd = in->fd, .events = POLLIN };
	ssize_t n;

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
	return n;
}

/* Up to size bytes of the file as stored; 0 at the end. */
static size_t
read_some(struct input *in, char *p, size_t size)
{
	ssize_t n;

	if (in->at_end)
		return 0;
	n = in->fd < 0 ? read_inner(in, p, size) : read_file(in, p, size);
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

/* Says what the file is when it must be unpacked first. */
static bool
readable(const struct input *in)
{
	const struct filetype *type = filetype_of(left(in));
	struct buf what = { 0 };

	if (type == NULL || !filetype_packed(type))
		return true;
	filetype_say(&what, type, in->fd == STDIN_FILENO ? NULL : in->name);
	diag_trouble("%s: %s", in->name, buf_z(&what));
	buf_free(&what);
	return false;
}

/* Whether the head of a file tells what it is: text does with a line. */
static bool
is_enough(struct str head)
{
	return head.n >= FILETYPE_HEAD || str_chr(head, '\n') != SIZE_MAX;
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

/* Reads what tells gzip and the other types. */
static void
read_head(struct input *in)
{
	while (!is_enough(left(in)) && fill_buffer(in))
		;
	in->gzip = str_starts(left(in), STR("\x1f\x8b"));
}

static struct input *
open_file(const char *path)
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
	in->regular = S_ISREG(st.st_mode);
	in->size = st.st_size;
	in->name = mem_dup(str_of(is_stdin ? "(stdin)" : path));
	read_head(in);
	return in;
}

static struct input *
refuse(struct input *in)
{
	tell(in);
	input_close(in);
	return NULL;
}

/* Begins to inflate what is gzip. */
static void
start_inflating(struct input *in)
{
	if (!in->gzip)
		return;
	if (inflateInit2(&in->z, 15 + 16) != Z_OK)
		mem_fail();
	in->inflating = true;
	/* What fits one chunk is not worth a thread, nor is a pipe. */
	if (in->regular && in->size > CHUNK)
		readahead_open(&in->ahead, inflate_some, in);
}

struct input *
input_open(const char *path)
{
	struct input *in = open_file(path);

	if (in == NULL)
		return NULL;
	if (in->damaged || !readable(in))
		return refuse(in);
	start_inflating(in);
	return in;
}

static size_t
read_on(struct input *in, char *p, size_t n)
{
	return in->ahead != NULL ? readahead_read(in->ahead, p, n) :
	    in->gzip ? inflate_some(in, p, n) : copy_some(in, p, n);
}

/* Tells the type by the first bytes, of gzip by those that are in it. */
static void
tell_type(struct input *in)
{
	struct str head = { in->head, 0 };
	size_t n;

	if (!in->gzip) {
		in->type = filetype_of(left(in));
		return;
	}
	do {
		n = read_on(in, in->head + head.n, sizeof(in->head) - head.n);
		head.n += n;
	} while (n > 0 && !is_enough(head));
	in->head_to = head.n;
	in->type = filetype_of(head);
}

struct input *
input_open_any(const char *path)
{
	struct input *in = open_file(path);

	if (in == NULL)
		return NULL;
	if (in->damaged)
		return refuse(in);
	start_inflating(in);
	tell_type(in);
	return in;
}

struct input *
input_open_inner(const char *name, struct input_inner inner)
{
	struct input *in = mem_new(1, sizeof(*in));

	in->fd = -1;
	in->inner = inner;
	in->name = mem_dup(str_of(name));
	read_head(in);
	start_inflating(in);
	tell_type(in);
	return in;
}

const struct filetype *
input_type(const struct input *in)
{
	return in->type;
}

int
input_file(const struct input *in)
{
	return in->regular ? in->fd : -1;
}

/* What was inflated to tell the type comes first. */
static size_t
take_head(struct input *in, char *p, size_t n)
{
	if (n > in->head_to - in->head_from)
		n = in->head_to - in->head_from;
	memcpy(p, in->head + in->head_from, n);
	in->head_from += n;
	return n;
}

size_t
input_read(struct input *in, char *p, size_t n)
{
	if (n == 0)
		return 0;
	n = in->head_from < in->head_to ? take_head(in, p, n) :
	    read_on(in, p, n);
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

size_t
input_line(const struct input *in, uint64_t at)
{
	return in->inner.line != NULL ? in->inner.line(in->inner.from, at) : 0;
}

uint64_t
input_done(const struct input *in)
{
	if (in->fd < 0)
		return in->inner.done != NULL ? in->inner.done(in->inner.from) :
		    0;
	return in->done;
}

void
input_close(struct input *in)
{
	if (in->ahead != NULL)
		readahead_close(in->ahead);
	if (in->inflating)
		inflateEnd(&in->z);
	buf_free(&in->why);
	if (in->fd >= 0 && in->fd != STDIN_FILENO)
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
