/* Bytes that a thread reads ahead of who uses them. */
#ifndef GZIP_READAHEAD_H
#define GZIP_READAHEAD_H

#include <stddef.h>

struct readahead;

/*
 * Begins to call read(from, p, n) in a thread until it gives 0. *ahead is set
 * before that; it stays NULL when no thread is to be had.
 */
void readahead_open(struct readahead **ahead,
    size_t (*read)(void *from, char *p, size_t n), void *from);

/* Up to n of the bytes, in order; 0 at the end. */
size_t readahead_read(struct readahead *, char *p, size_t n);

/* Stops the thread, wherever it is, and frees. */
void readahead_close(struct readahead *);

#endif
