#include "io/archive.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/mem.h"
#include "io/libarchive.h"
#include "io/scratch.h"

/* After what is wrong with the bytes of a member, or of all. */
#define BEFORE_IS_USED "; what came before it is used"

static const struct libarchive *la;

enum {
	BLOCK = 64 * 1024,
	RATIO_FROM = 1024 * 1024	/* fewer unpacked bytes harm nobody */
};

struct archived {
	struct archive *a;
	struct input *in;
	struct archived_limits limits;
	int fd;			/* the archive on disk; -1: bytes come from in */
	bool copy;		/* fd is ours */
	bool over;		/* damaged, or beyond a limit */
	struct buf wrong;	/* what is to be said */
	bool told;		/* that has been put down */
	int failed;		/* the errno of a read of the disk that failed */
	bool single;		/* the one member has been given */
	_Atomic off_t at;	/* of fd, the next byte to be read */
	uint64_t stored;	/* bytes that were read */
	uint64_t unpacked;
	uint64_t members;
	struct archived_member member;
	struct str part;	/* bytes of it that were not given out yet, */
	la_int64_t part_at;	/* where they begin in it */
	la_int64_t given;	/* of it, with the zeros of holes */
	int status;		/* libarchive's, of what comes after the part */
	struct buf path;
	char block[BLOCK];
};

static la_ssize_t
read_block(struct archive *a, void *archived, const void **p)
{
	struct archived *z = archived;
	ssize_t n;

	*p = z->block;
	if (z->fd < 0) {
		n = (ssize_t)input_read(z->in, z->block, BLOCK);
	} else {
		do
			n = pread(z->fd, z->block, BLOCK, z->at);
		while (n < 0 && errno == EINTR);
		if (n < 0) {
			z->failed = errno;
			la->set_error(a, errno, "cannot read");
		}
	}
	if (n > 0) {
		z->at += n;
		z->stored += (uint64_t)n;
	}
	return n;
}

static la_int64_t
skip_block(struct archive *a, void *archived, la_int64_t n)
{
	struct archived *z = archived;
	struct stat st;

	(void)a;
	/* After the end nothing is to be skipped: a read has to find it. */
	if (fstat(z->fd, &st) != 0 || n > st.st_size - z->at)
		return 0;
	z->at += n;
	return n;
}

static la_int64_t
seek_block(struct archive *a, void *archived, la_int64_t n, int whence)
{
	struct archived *z = archived;
	struct stat st;

	if (fstat(z->fd, &st) != 0) {
		la->set_error(a, errno, "%s", strerror(errno));
		return ARCHIVE_FATAL;
	}
	n += whence == SEEK_END ? st.st_size : whence == SEEK_CUR ? z->at : 0;
	if (n < 0)
		return ARCHIVE_FATAL;
	z->at = n;
	return n;
}

void
archived_remedy(struct buf *out, const struct archived *z)
{
	const char *name = input_name(z->in);

	buf_addf(out, "unpack it (7z x %s) and name the files in it",
	    name[0] == '(' ? "FILE" : name);
}

/* Appends what libarchive says, in words that help. */
static void
say_why(struct buf *out, struct archived *z)
{
	const char *text = la->error_string(z->a);
	struct str why = str_of(text != NULL ? text : "no archive");
	const char *name = input_name(z->in);

	/* The libraries beneath call damaged what could not be read. */
	if (z->failed != 0) {
		buf_addf(out, "cannot be read: %s" BEFORE_IS_USED,
		    strerror(z->failed));
	} else if (str_find(why, STR("too much memory")) != SIZE_MAX) {
		buf_addf(out, "its window is larger than is read here: use zstd -dc --long=31 "
		    "%s | %s", name[0] == '(' ? "FILE" : name, diag_program());
	} else if (str_find(why, STR("ncrypt")) != SIZE_MAX ||
	    str_find(why, STR("Crypto codec")) != SIZE_MAX) {
		buf_addz(out, "encrypted: with its password, ");
		archived_remedy(out, z);
	} else if (str_find(why, STR("nsupported")) != SIZE_MAX) {
		buf_addf(out, "packed in a way that is not read here (%s): ",
		    diag_vis(why));
		archived_remedy(out, z);
	} else {
		buf_addf(out, "damaged or cut off (%s)" BEFORE_IS_USED,
		    diag_vis(why));
	}
}

static void
put_trouble(struct archived *z)
{
	if (!z->told) {
		buf_addf(&z->wrong, "%s: %s: ", input_name(z->in),
		    input_type(z->in)->what);
		say_why(&z->wrong, z);
	}
	z->told = z->over = true;
}

void
archived_tell(struct archived *z)
{
	if (z->wrong.n == 0)
		return;
	diag_trouble("%s", buf_z(&z->wrong));
	buf_clear(&z->wrong);
}

static bool
start_reading(struct archived *z)
{
	struct archive *a = z->a = la->read_new();

	if (a == NULL)
		mem_fail();
	z->at = 0;
	z->over = z->single = false;
	la->read_support_filter_bzip2(a);
	la->read_support_filter_compress(a);
	la->read_support_filter_gzip(a);
	la->read_support_filter_lz4(a);
	la->read_support_filter_xz(a);
	la->read_support_filter_zstd(a);
	la->read_support_format_7zip(a);
	la->read_support_format_tar(a);
	la->read_support_format_zip(a);
	if (input_type(z->in)->use == FILETYPE_COMPRESSED)
		la->read_support_format_raw(a);
	la->read_set_read_callback(a, read_block);
	if (z->fd >= 0) {
		la->read_set_skip_callback(a, skip_block);
		la->read_set_seek_callback(a, seek_block);
	}
	la->read_set_callback_data(a, z);
	return la->read_open1(a) == ARCHIVE_OK;
}

/* Copies the archive to a temporary file. */
static void
copy_input(struct archived *z)
{
	size_t n;

	z->fd = scratch_open();
	z->copy = true;
	while ((n = input_read(z->in, z->block, BLOCK)) > 0)
		scratch_write(z->fd, (struct str){ z->block, n });
}

struct archived *
archived_open(struct input *in, const struct archived_limits *limits)
{
	struct archived *z = mem_new(1, sizeof(*z));

	/* Once: another archive may be read in a thread meanwhile. */
	if (la == NULL)
		la = libarchive();
	z->in = in;
	z->limits = *limits;
	z->fd = input_file(in);
	if (z->fd < 0 && input_type(in)->use != FILETYPE_COMPRESSED)
		copy_input(z);
	if (start_reading(z))
		return z;
	put_trouble(z);
	archived_tell(z);
	archived_close(z);
	return NULL;
}

static void
name_member(struct archived *z, struct archive_entry *e)
{
	const char *name = la->entry_pathname_utf8(e);

	if (name == NULL)
		name = la->entry_pathname(e);
	if (name == NULL)
		name = "";
	buf_clear(&z->path);
	buf_addz(&z->path, input_name(z->in));
	z->member.name = (struct str){ NULL, 0 };
	if (la->format(z->a) != ARCHIVE_FORMAT_RAW) {
		size_t from = z->path.n + 1;

		buf_addf(&z->path, ":%s", name);
		buf_z(&z->path);
		z->member.name = str_skip(buf_str(&z->path), from);
	}
	z->member.path = buf_z(&z->path);
}

const struct archived_member *
archived_next_quietly(struct archived *z)
{
	struct archive_entry *e;
	int status = ARCHIVE_RETRY;

	/* After the data of a single file lies nothing but its end. */
	if (z->over || z->single)
		return NULL;
	while (status == ARCHIVE_RETRY)
		status = la->read_next_header(z->a, &e);
	if (status == ARCHIVE_EOF)
		return NULL;
	if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
		put_trouble(z);
		return NULL;
	}
	if (++z->members > z->limits.members) {
		buf_addf(&z->wrong, "%s: more than %ju files in it: it is not "
		    "read further", input_name(z->in),
		    (uintmax_t)z->limits.members);
		z->over = true;
		return NULL;
	}
	name_member(z, e);
	z->part = (struct str){ NULL, 0 };
	z->given = 0;
	z->status = ARCHIVE_OK;
	z->single = la->format(z->a) == ARCHIVE_FORMAT_RAW;
	/* So little of it that no filter wants it. */
	if (z->single && la->filter_count(z->a) < 2) {
		if (!z->told)
			buf_addf(&z->wrong, "%s: %s, cut off or damaged",
			    input_name(z->in), input_type(z->in)->what);
		z->told = z->over = true;
		return NULL;
	}
	z->member.file = z->single ||
	    la->entry_filetype(e) == AE_IFREG;
	z->member.encrypted = la->entry_is_encrypted(e);
	return &z->member;
}

const struct archived_member *
archived_next(struct archived *z)
{
	const struct archived_member *m = archived_next_quietly(z);

	archived_tell(z);
	return m;
}

/* Says so and is true when more was unpacked than honest files hold. */
static bool
is_bomb(const struct archived *z, struct buf *why)
{
	if (z->unpacked > z->limits.bytes)
		buf_addf(why, "unpacked it is longer than %ju bytes: it is not "
		    "read further", (uintmax_t)z->limits.bytes);
	else if (z->unpacked > RATIO_FROM &&
	    z->unpacked / z->limits.ratio > z->stored)
		buf_addf(why, "unpacked it is more than %ju times as long as "
		    "stored, as bombs are: it is not read further",
		    (uintmax_t)z->limits.ratio);
	else
		return false;
	return true;
}

/*
 * Goes on to the next bytes of the member, whatever is asked for at once: what
 * comes before a damage is always the same. False at the end.
 */
static bool
next_part(struct archived *z, struct buf *why)
{
	while (z->part.n == 0 && z->status == ARCHIVE_OK) {
		const void *p = NULL;
		size_t n = 0;

		do
			z->status = la->read_data_block(z->a, &p, &n,
			    &z->part_at);
		while (z->status == ARCHIVE_RETRY);
		/* A warning comes with the bytes that it is about. */
		if (z->status == ARCHIVE_OK || z->status == ARCHIVE_WARN)
			z->part = (struct str){ p, n };
	}
	if (z->part.n > 0 || z->status == ARCHIVE_EOF)
		return z->part.n > 0;
	say_why(why, z);
	z->over = z->status == ARCHIVE_FATAL;
	return false;
}

/* Up to n of the bytes that are at hand, or of the zeros before them. */
static size_t
take_part(struct archived *z, char *p, size_t n)
{
	if (z->part_at > z->given) {
		if ((la_int64_t)n > z->part_at - z->given)
			n = (size_t)(z->part_at - z->given);
		memset(p, 0, n);
	} else {
		if (n > z->part.n)
			n = z->part.n;
		memcpy(p, z->part.p, n);
		z->part = str_skip(z->part, n);
		z->part_at += (la_int64_t)n;
	}
	z->given += (la_int64_t)n;
	return n;
}

size_t
archived_read(void *archived, char *p, size_t n, struct buf *why)
{
	struct archived *z = archived;

	if (z->over || !next_part(z, why))
		return 0;
	n = take_part(z, p, n);
	z->unpacked += (uint64_t)n;
	if (!is_bomb(z, why))
		return n;
	z->over = true;
	return 0;
}

void
archived_used_none(struct buf *why)
{
	if (str_ends(buf_str(why), STR(BEFORE_IS_USED)))
		why->n -= sizeof(BEFORE_IS_USED) - 1;
}

bool
archived_on_disk(const struct archived *z)
{
	return z->fd >= 0;
}

bool
archived_may_be_apart(const struct archived *z)
{
	return z->fd >= 0 || input_may_be_apart(z->in);
}

void
archived_set_apart(void *archived, bool apart)
{
	struct archived *z = archived;

	if (z->fd < 0)
		input_set_apart(z->in, apart);
}

bool
archived_damaged(const struct archived *z)
{
	return z->over;
}

bool
archived_again(struct archived *z)
{
	if (z->fd < 0)
		return false;
	la->read_free(z->a);
	z->members = 0;
	if (!start_reading(z))
		put_trouble(z);
	archived_tell(z);
	return true;
}

uint64_t
archived_done(const void *archived)
{
	const struct archived *z = archived;

	return z->fd < 0 ? input_done(z->in) : (uint64_t)z->at;
}

void
archived_close(struct archived *z)
{
	la->read_free(z->a);
	if (z->copy)
		close(z->fd);
	buf_free(&z->path);
	buf_free(&z->wrong);
	free(z);
}
