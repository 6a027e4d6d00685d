#include "io/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/mem.h"
#include "base/sandbox.h"
#include "gzip/inflate.h"
#include "io/identity.h"
#include "parallel/ring.h"

enum { CHUNK = STORED_CHUNK, PIPE = 1 << 20 };

struct input {
	char *name;
	struct stored stored;
	struct inflate *inflate;	/* NULL: it is no gzip data */
	struct ring *ahead;	/* read, or inflated, in a thread; or NULL */
	bool ended;		/* so has been said to who reads */
	bool told;		/* what is wrong has been said */
	bool apart;		/* another thread reads it */
	const struct filetype *type;
	char head[FILETYPE_HEAD];	/* inflated to tell the type: */
	size_t head_from;		/* these are not used yet */
	size_t head_to;
};

/* Whether gzip data is stored, and not yet begun to be inflated. */
static bool
is_gzip(const struct input *in)
{
	return str_starts(stored_left(&in->stored), STR("\x1f\x8b"));
}

/* Says what the file is when it must be unpacked first. */
static bool
readable(const struct input *in)
{
	const struct filetype *type = filetype_of(stored_left(&in->stored));
	struct buf what = { 0 };

	if (type == NULL || !filetype_packed(type) || is_gzip(in))
		return true;
	filetype_say(&what, type, in->stored.fd == STDIN_FILENO ? NULL :
	    in->name);
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

/* Up to n bytes of a file that is not compressed. */
static size_t
copy_some(void *stored, char *p, size_t n)
{
	struct stored *s = stored;

	if (stored_left(s).n == 0)
		return stored_read(s, p, n);
	if (n > stored_left(s).n)
		n = stored_left(s).n;
	memcpy(p, s->chunk + s->from, n);
	s->from += n;
	return n;
}

/* At the end: says what was wrong, once. */
static void
tell(struct input *in)
{
	if (in->told || in->stored.why.n == 0)
		return;
	in->told = true;
	if (!in->stored.damaged)
		diag_finding("%s: %s", in->name, buf_z(&in->stored.why));
	else
		diag_trouble("%s: %s", in->name, buf_z(&in->stored.why));
}

/* Reads what tells gzip and the other types. */
static void
read_head(struct input *in)
{
	while (!is_enough(stored_left(&in->stored)) &&
	    stored_fill(&in->stored))
		;
}

/* Fewer waits between two programs; where it may not be had, it stays. */
static void
widen(int fd)
{
#ifdef F_SETPIPE_SZ
	(void)fcntl(fd, F_SETPIPE_SZ, PIPE);
#else
	(void)fd;
#endif
}

static struct input *
open_file(const char *path)
{
	bool is_stdin = strcmp(path, "-") == 0;
	struct input *in;
	static bool stdin_taken;
	struct stat st = { 0 };
	int fd;

	if (is_stdin && stdin_taken) {
		diag_trouble("standard input is asked for twice, and can be "
		    "read only once");
		return NULL;
	}
	if (is_stdin)
		stdin_taken = true;
	fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		diag_trouble("%s: %s%s", path, strerror(errno),
		    sandbox_hint(path));
		return NULL;
	}
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		diag_trouble("%s: is a folder; name the files in it", path);
		if (!is_stdin)
			close(fd);
		return NULL;
	}
	if (!identity_read(&st, is_stdin ? "(stdin)" : path)) {
		if (!is_stdin)
			close(fd);
		return NULL;
	}
	if (S_ISFIFO(st.st_mode))
		widen(fd);
	in = mem_new(1, sizeof(*in));
	in->stored.fd = fd;
	in->stored.regular = S_ISREG(st.st_mode);
	in->stored.size = st.st_size;
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

/* Whether a thread reads it, or what it lies in. */
static void
set_threaded(struct input *in, bool threaded)
{
	if (input_is_inner(in) && in->stored.threaded != threaded)
		in->stored.inner.apart(in->stored.inner.from, threaded);
	in->stored.threaded = threaded;
}

/* Reads in a thread from now on, where one is to be had. */
static void
begin_ahead(struct input *in)
{
	set_threaded(in, true);
	if (in->inflate != NULL)
		ring_open(&in->ahead, inflate_read, in->inflate);
	else
		ring_open(&in->ahead, copy_some, &in->stored);
	if (in->ahead == NULL)
		set_threaded(in, false);
}

static void
end_ahead(struct input *in)
{
	if (in->ahead == NULL)
		return;
	ring_close(in->ahead);
	in->ahead = NULL;
	set_threaded(in, false);
}

bool
input_may_be_apart(const struct input *in)
{
	return in->ahead == NULL &&
	    (!input_is_inner(in) || in->stored.inner.apart != NULL);
}

void
input_set_apart(struct input *in, bool apart)
{
	set_threaded(in, apart);
	in->apart = apart;
	if (!apart && in->ended)
		tell(in);
}

/* What fits one chunk is not worth a thread, nor is a pipe; one is enough. */
static void
start_thread(struct input *in)
{
	if (in->stored.regular && in->stored.size > CHUNK && !diag_holds())
		begin_ahead(in);
}

/* Begins to inflate what is gzip. */
static void
start_inflating(struct input *in)
{
	if (!is_gzip(in))
		return;
	in->inflate = inflate_open(&in->stored);
	start_thread(in);
}

struct input *
input_open(const char *path)
{
	struct input *in = open_file(path);

	if (in == NULL)
		return NULL;
	if (in->stored.damaged || !readable(in))
		return refuse(in);
	start_inflating(in);
	return in;
}

static size_t
read_on(struct input *in, char *p, size_t n)
{
	return in->ahead != NULL ? ring_read(in->ahead, p, n) :
	    in->inflate != NULL ? inflate_read(in->inflate, p, n) :
	    copy_some(&in->stored, p, n);
}

/* Tells the type by the first bytes, of gzip by those that are in it. */
static void
tell_type(struct input *in)
{
	struct str head = { in->head, 0 };
	size_t n;

	if (in->inflate == NULL) {
		in->type = filetype_of(stored_left(&in->stored));
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
	if (in->stored.damaged)
		return refuse(in);
	start_inflating(in);
	tell_type(in);
	return in;
}

struct input *
input_open_inner(const char *name, struct stored_inner inner)
{
	struct input *in = mem_new(1, sizeof(*in));

	in->stored.fd = -1;
	in->stored.inner = inner;
	in->name = mem_dup(str_of(name));
	read_head(in);
	start_inflating(in);
	tell_type(in);
	return in;
}

bool
input_is_inner(const struct input *in)
{
	return in->stored.fd < 0;
}

const struct filetype *
input_type(const struct input *in)
{
	return in->type;
}

int
input_file(const struct input *in)
{
	return in->stored.regular ? in->stored.fd : -1;
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
	if (n > 0)
		return n;
	in->ended = true;
	/* What it lies in comes first. */
	if (in->ahead != NULL && input_is_inner(in))
		set_threaded(in, false);
	if (!in->apart)
		tell(in);
	return n;
}

bool
input_employ(struct input *in, struct ring_crew *crew)
{
	if (in->ended || (input_is_inner(in) && in->stored.inner.apart == NULL))
		return false;
	if (in->ahead == NULL)
		begin_ahead(in);
	if (in->ahead != NULL)
		ring_employ(in->ahead, crew);
	return in->ahead != NULL;
}

void *
input_outcome(struct input *in)
{
	return in->ahead != NULL && in->head_from == in->head_to ?
	    ring_outcome(in->ahead) : NULL;
}

size_t
input_skip(struct input *in, size_t n)
{
	return ring_skip(in->ahead, n);
}

struct str
input_peek(struct input *in)
{
	return in->ahead != NULL && in->head_from == in->head_to ?
	    ring_peek(in->ahead) : (struct str){ NULL, 0 };
}

bool
input_resume(struct input *in)
{
	if (in->inflate == NULL || !in->ended || !in->stored.damaged)
		return false;
	end_ahead(in);
	if (!inflate_resume(in->inflate))
		return false;
	diag_note("%s: after the damage gzip data begins anew and is read",
	    in->name);
	in->ended = in->told = false;
	start_thread(in);
	return true;
}

bool
input_damaged(const struct input *in)
{
	/* A thread may know earlier; what came before is whole. */
	return in->ended && in->stored.damaged;
}

size_t
input_line(const struct input *in, uint64_t at)
{
	const struct stored_inner *inner = &in->stored.inner;

	return inner->line != NULL ? inner->line(inner->from, at) : 0;
}

uint64_t
input_done(const struct input *in)
{
	const struct stored_inner *inner = &in->stored.inner;

	if (in->stored.fd >= 0)
		return in->stored.done;
	return inner->done != NULL ? inner->done(inner->from) : 0;
}

void
input_close(struct input *in)
{
	end_ahead(in);
	if (in->inflate != NULL)
		inflate_close(in->inflate);
	stored_free(&in->stored);
	if (in->stored.fd >= 0 && in->stored.fd != STDIN_FILENO)
		close(in->stored.fd);
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
