/* Gazetteers of any content: read to the end, with mistakes or without. */
#include <stdlib.h>

#include "codebook/codebook.h"
#include "gazetteer/gazetteer.h"
#include "gazetteer/outline.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf b = { 0 };
	struct gazetteer *g;

	/* The first lines are the same in all: say them here. */
	if (n % 8 != 0)
		buf_addz(&b, "kind\tid\tname\tin\tforms\tlat\tlon\tradius_m\tp\n"
		    "head\tgazetteer\t1\nhead\tlevels\tl w\nl\ta\tA\nl\tb\tB\n");
	buf_add(&b, data, n);
	g = gazetteer_parse("fuzz.tsv", buf_str(&b));
	for (size_t i = 0; i < g->forms; i++)
		if (g->form[i].entry >= g->entries || g->form[i].text.n == 0)
			abort();
	for (size_t i = 0; i < g->shares; i++)
		if (g->share[i].area >= g->entries)
			abort();
	codebook_close(outline_make(g));
	gazetteer_close(g);
	buf_free(&b);
	return 0;
}
