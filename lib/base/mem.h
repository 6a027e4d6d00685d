/* Memory that is there or the program ends with status 2. */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

#include "base/str.h"

/* Ends the program: out of memory. */
_Noreturn void mem_fail(void);

/* n items of size bytes, zeroed; free(3) it. */
void *mem_new(size_t n, size_t size);

/* p resized to n items of size bytes; what is new is not zeroed. */
void *mem_resize(void *p, size_t n, size_t size);

/* mem_grow() where the room is too small. */
__attribute__((__cold__)) void *mem_enlarge(void *p, size_t *cap, size_t need, size_t size);

/*
 * p with room for at least need items of size bytes; *cap counts the items it
 * has room for and at least doubles when it grows.
 */
static inline void *
mem_grow(void *p, size_t *cap, size_t need, size_t size)
{
	return need <= *cap ? p : mem_enlarge(p, cap, need, size);
}

/* A copy of s with a NUL after it; free(3) it. */
char *mem_dup(struct str s);

/* Many small things that are freed together; {0} is an empty one. */
struct arena {
	struct arena_block *block;
	size_t used;
	size_t total;	/* bytes handed out, for limits */
};

/* n zeroed bytes, aligned for anything, until arena_free(). */
void *arena_new(struct arena *, size_t n);

/* A copy of s (with a NUL after it that does not count). */
struct str arena_str(struct arena *, struct str s);

/*
 * Takes all of it back but keeps room for as much again, so that work done
 * over and over allocates nothing.
 */
void arena_reset(struct arena *);

void arena_free(struct arena *);

#endif
