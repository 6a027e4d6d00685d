/*
 * Deflated data (RFC 1951) inflated, by zlib or by ISA-L: two engines with one
 * interface. gzip/member puts what gzip has around it.
 */
#ifndef GZIP_DEFLATE_H
#define GZIP_DEFLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum deflate_status {
	DEFLATE_ON,	/* goes on with more input, or more room */
	DEFLATE_ENDED,
	DEFLATE_BAD
};

/* What is left of the input and of the room for output. */
struct deflate_io {
	const char *in;
	size_t in_n;
	char *out;
	size_t out_n;
};

enum {
	DEFLATE_WINDOW = 32 * 1024,	/* how far back data refers */
	DEFLATE_AHEAD = 8	/* bytes that an engine reads ahead at most */
};

/* Between two blocks of data: what is needed to go on. */
struct deflate_point {
	char window[DEFLATE_WINDOW];	/* the last bytes that were inflated */
	size_t window_n;
	unsigned bits;		/* of the last byte that was used partly, */
	int bits_n;		/* so many; and those that were only taken */
	char taken[2 * DEFLATE_AHEAD];
	size_t taken_n;
};

struct deflate_engine {
	const char *name;
	/* Data is to begin; close() frees. */
	void *(*open)(void);
	/* Other data is to begin. */
	void (*reset)(void *);
	/* Inflates as much as there is; the io moves on. */
	enum deflate_status (*run)(void *, struct deflate_io *);
	/* At the end: the bytes after it that were taken, and how many. */
	size_t (*ahead)(const void *, unsigned char *out);
	/*
	 * Where all is given out: whether a block begins, where zlib can go on.
	 * NULL: this is zlib.
	 */
	bool (*point)(const void *, struct deflate_point *);
	/* The same in the middle of its data, to try with. */
	void *(*copy)(const void *);
	void (*close)(void *);
	/* The CRC-32 of gzip of these bytes after those of that CRC. */
	uint32_t (*crc)(uint32_t, const char *p, size_t n);
};

extern const struct deflate_engine deflate_zlib;

/* Its open() of data that is to go on here. */
void *deflate_zlib_at(const struct deflate_point *);

/* ISA-L; NULL where it was not found when this was built. */
extern const struct deflate_engine *const deflate_isal;

#endif
