#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"

#define ARENA_BLOCK 65536

struct arena_block {
	struct arena_block *next;
	size_t size;
	_Alignas(max_align_t) char bytes[];
};

void
mem_fail(void)
{
	diag_die("out of memory");
}

void *
mem_new(size_t n, size_t size)
{
	void *p = calloc(n == 0 ? 1 : n, size == 0 ? 1 : size);

	if (p == NULL)
		mem_fail();
	return p;
}

void *
mem_resize(void *p, size_t n, size_t size)
{
	if (n == 0 || size == 0)
		n = size = 1;
	if (n > SIZE_MAX / size)
		mem_fail();
	p = realloc(p, n * size);
	if (p == NULL)
		mem_fail();
	return p;
}

void *
mem_enlarge(void *p, size_t *cap, size_t need, size_t size)
{
	size_t n = *cap < 8 ? 8 : *cap;

	while (n < need) {
		if (n > SIZE_MAX / 2)
			mem_fail();
		n *= 2;
	}
	p = mem_resize(p, n, size);
	*cap = n;
	return p;
}

char *
mem_dup(struct str s)
{
	char *p = mem_resize(NULL, s.n + 1, 1);

	if (s.n > 0)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return p;
}

/* So many bytes, the first at a multiple of align. */
static void *
take(struct arena *a, size_t n, size_t align)
{
	size_t idle = (align - a->used % align) % align;
	struct arena_block *b = a->block;

	if (n > SIZE_MAX / 2)
		mem_fail();
	if (b == NULL || b->size - a->used < n + idle) {
		size_t size = n > ARENA_BLOCK ? n : ARENA_BLOCK;

		b = mem_resize(NULL, 1, sizeof(*b) + size);
		b->size = size;
		b->next = a->block;
		a->block = b;
		a->used = idle = 0;
	}
	a->used += idle + n;
	a->total += idle + n;
	return b->bytes + a->used - n;
}

void *
arena_new(struct arena *a, size_t n)
{
	void *p = take(a, n, _Alignof(max_align_t));

	return memset(p, 0, n);
}

struct str
arena_str(struct arena *a, struct str s)
{
	char *p = take(a, s.n + 1, 1);

	if (s.n > 0)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return (struct str){ p, s.n };
}

void
arena_free(struct arena *a)
{
	struct arena_block *b, *next;

	for (b = a->block; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	*a = (struct arena){ 0 };
}

void
arena_reset(struct arena *a)
{
	if (a->block != NULL && a->block->next != NULL) {
		size_t total = a->total;

		arena_free(a);
		arena_new(a, total);
	}
	a->used = 0;
	a->total = 0;
}
