/*
 * The files in an archive (zip, tar, 7z) or the one in a compressed file
 * (bzip2, xz, zstd, lz4, compress), in the order in which they lie there.
 * libarchive owns the names archive_...; here they are archived_...
 */
#ifndef IO_ARCHIVE_H
#define IO_ARCHIVE_H

#include "base/buf.h"
#include "base/str.h"
#include "io/input.h"

struct archived;

/* What goes beyond is taken for a bomb: it is named and not read further. */
struct archived_limits {
	uint64_t members;
	uint64_t bytes;		/* unpacked, of all members */
	uint64_t ratio;		/* unpacked bytes for each one as stored */
};

struct archived_member {
	struct str name;	/* as it stands in the archive */
	const char *path;	/* for messages: "x.zip:data/tweets.js" */
	bool file;		/* not a folder, a link or the like */
	bool encrypted;		/* then nothing is to be had of it */
};

/*
 * Opens what input_open_any() opened and filetype_packed() is true of; in is
 * closed by the caller, later than this. An archive that is not on disk is
 * copied to a temporary file first. NULL when nothing can be read: that has
 * been said and the status is 2.
 */
struct archived *archived_open(struct input *in,
    const struct archived_limits *);

/*
 * The next member, valid until the next call; its name is empty and its path
 * that of the input when it is the one in a compressed file. NULL at the end.
 * A damaged archive ends early; that has been said and the status is 2.
 */
const struct archived_member *archived_next(struct archived *);

/* The same in a thread: what is wrong is kept for archived_tell() to say. */
const struct archived_member *archived_next_quietly(struct archived *);
void archived_tell(struct archived *);

/* Up to n further bytes of that member: for a struct stored_inner. */
size_t archived_read(void *archived, char *p, size_t n, struct buf *why);

/*
 * Of a member that counts only as a whole: takes from what archived_read() said
 * that what came before the damage is used.
 */
void archived_used_none(struct buf *why);

/* Whether it is on disk: then a thread of its own may go on to the next, too. */
bool archived_on_disk(const struct archived *);

/* Whether one may read a member, and it does so: a struct stored_inner's. */
bool archived_may_be_apart(const struct archived *);
void archived_set_apart(void *archived, bool);

/* Whether it ended early. */
bool archived_damaged(const struct archived *);

/* Goes back to before the first member; false where that is impossible. */
bool archived_again(struct archived *);

/* How far in the bytes as stored one is, for the meter: a struct stored_inner's. */
uint64_t archived_done(const void *archived);

/* Appends what to do where only another program can unpack it. */
void archived_remedy(struct buf *, const struct archived *);

void archived_close(struct archived *);

/*
 * A new zip archive on stdout: the same files give the same bytes, and have no
 * time. archived_finish() writes its end.
 */
struct archived_out;
struct archived_out *archived_create(void);
void archived_add(struct archived_out *, const char *name, struct str content);
void archived_finish(struct archived_out *);

#endif
