/* XML of any content: tags nest, however the bytes come in. */
#include <stdlib.h>

#include "office/xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

struct source {
	struct str left;
	size_t piece;
};

static size_t
read_piece(void *from, char *p, size_t n, struct buf *why)
{
	struct source *s = from;

	(void)why;
	if (n > s->piece)
		n = s->piece;
	if (n > s->left.n)
		n = s->left.n;
	if (n > 0)
		memcpy(p, s->left.p, n);
	s->left = str_skip(s->left, n);
	return n;
}

/* The events, as a number that differs when they do. */
static uint64_t
walk(struct str text, size_t piece)
{
	struct source s = { text, piece };
	struct xml *x = xml_open((struct stored_inner){ .read = read_piece,
	    .from = &s });
	uint64_t sum = 0;
	unsigned depth = 0;
	enum xml_event e;

	while ((e = xml_next(x)) != XML_AT_END && e != XML_AT_ERROR) {
		if (e == XML_AT_OPEN && xml_depth(x) != ++depth)
			abort();
		if (e == XML_AT_CLOSE && xml_depth(x) != depth--)
			abort();
		if (e != XML_AT_TEXT)
			sum = sum * 31 + xml_name(x).n + (unsigned)e +
			    xml_attribute(x, "a").n;
	}
	if (e == XML_AT_ERROR && xml_error(x) == NULL)
		abort();
	xml_close(x);
	return sum * 31 + (unsigned)e;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str text = { (const char *)data, n };

	if (n > 0 && walk(text, SIZE_MAX) != walk(text, 7))
		abort();
	return 0;
}
