/* The bytes of a file as they are stored, with some that were used kept. */
#ifndef GZIP_STORED_H
#define GZIP_STORED_H

#include <stdatomic.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/str.h"

enum { STORED_CHUNK = 128 * 1024 };

/* Where the bytes of a file come from that lies in another. */
struct stored_inner {
	/*
	 * Up to n further bytes; 0 at the end. When the file is damaged, why
	 * is appended to.
	 */
	size_t (*read)(void *from, char *p, size_t n, struct buf *why);
	void *from;
	/* The line in which this byte of it stands; NULL: lines end in LF. */
	size_t (*line)(void *from, uint64_t at);
	/* Bytes as stored of the outer file read so far; NULL: not known. */
	uint64_t (*done)(const void *from);
	/*
	 * From now on read() is called in a thread that nobody else reads in, or
	 * (false) no longer: then what was found wrong meanwhile is said. NULL:
	 * it is not to be called in one.
	 */
	void (*apart)(void *from, bool);
};

struct stored {
	int fd;			/* -1: it comes from inner */
	struct stored_inner inner;
	bool regular;		/* a file on disk, of so many bytes */
	off_t size;
	bool threaded;		/* read in a thread, where waiting stops nobody */
	bool at_end;
	bool damaged;
	struct buf why;		/* what is wrong with the file */
	struct buf past;	/* what came before the chunk and is kept, */
	uint64_t past_at;	/* from this byte of the file on */
	size_t back;		/* of these, the ones that are read again */
	_Atomic uint64_t done;	/* bytes read so far */
	size_t from, to;	/* those of the chunk that are not used yet */
	char chunk[STORED_CHUNK];
};

/* Up to n bytes that come after the chunk; 0 at the end, or where they fail. */
size_t stored_read(struct stored *, char *p, size_t n);

/* Reads more into the chunk; false at the end. */
bool stored_fill(struct stored *);

/* What the chunk holds that is not used yet, and where in the file it begins. */
struct str stored_left(const struct stored *);
uint64_t stored_at(const struct stored *);

/*
 * What comes from this byte on, which is in the chunk or was kept before, is to
 * be kept in memory: of what is no file on disk.
 */
void stored_keep(struct stored *, uint64_t at);

/*
 * Goes back to this byte of a file on disk, or one that is kept; false where
 * that is impossible.
 */
bool stored_seek(struct stored *, uint64_t at);

/* Frees what is in it. */
void stored_free(struct stored *);

#endif
