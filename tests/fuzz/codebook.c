/* Codebooks of any content: read to the end, with mistakes or without. */
#include <stdlib.h>

#include "codebook/codebook.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf b = { 0 };
	struct codebook *book;

	/* The first line is the same in all: say it here. */
	if (n % 8 != 0)
		buf_addz(&b, "codebook 1\n");
	buf_add(&b, data, n);
	book = codebook_parse("fuzz.codebook", buf_str(&b));
	codebook_coded(book);
	codebook_close(book);
	buf_free(&b);
	return 0;
}
