#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"

void
buf_grow(struct buf *b, size_t more)
{
	size_t cap = b->cap < 64 ? 64 : b->cap;

	if (more > SIZE_MAX / 4 || b->n > SIZE_MAX / 4)
		mem_fail();
	while (cap - b->n < more)
		cap *= 2;
	b->p = mem_resize(b->p, cap, 1);
	b->cap = cap;
}

void
buf_addf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	buf_reserve(b, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(b->p + b->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->n += (size_t)n;
}

void
buf_addu_far(struct buf *b, uint64_t v)
{
	char digits[20];
	size_t i = sizeof(digits);

	for (; v > 0; v /= 10)
		digits[--i] = (char)('0' + v % 10);
	buf_add(b, digits + i, sizeof(digits) - i);
}

void
buf_add_utf8(struct buf *b, uint32_t c)
{
	buf_reserve(b, 4);
	if (c < 0x80) {
		b->p[b->n++] = (char)c;
	} else if (c < 0x800) {
		b->p[b->n++] = (char)(0xc0 | c >> 6);
		b->p[b->n++] = (char)(0x80 | (c & 0x3f));
	} else if (c < 0x10000) {
		b->p[b->n++] = (char)(0xe0 | c >> 12);
		b->p[b->n++] = (char)(0x80 | (c >> 6 & 0x3f));
		b->p[b->n++] = (char)(0x80 | (c & 0x3f));
	} else {
		b->p[b->n++] = (char)(0xf0 | c >> 18);
		b->p[b->n++] = (char)(0x80 | (c >> 12 & 0x3f));
		b->p[b->n++] = (char)(0x80 | (c >> 6 & 0x3f));
		b->p[b->n++] = (char)(0x80 | (c & 0x3f));
	}
}

const char *
buf_z(struct buf *b)
{
	buf_reserve(b, 1);
	b->p[b->n] = '\0';
	return b->p;
}

void
buf_free(struct buf *b)
{
	free(b->p);
	*b = (struct buf){ 0 };
}
