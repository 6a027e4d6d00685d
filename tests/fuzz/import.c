/*
 * Dictionaries of any content in the formats that are lines: the codebook
 * they become has no mistake in it.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "codebook/codebook.h"
#include "dictionary/format.h"
#include "dictionary/write.h"
#include "text/charset.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* Deeper trees end the program, as they should. */
static bool
is_deep(struct str s)
{
	size_t tabs = 0;

	for (size_t i = 0; i < s.n; i++) {
		tabs = s.p[i] == '\t' ? tabs + 1 : 0;
		if (tabs >= CODEBOOK_DEPTH_MAX - 1)
			return true;
	}
	return false;
}

static void
check(const struct import_format *format, struct str text)
{
	struct import *im = import_new("fuzz", text, NULL);
	struct codebook *book;
	struct buf out = { 0 };

	im->format = format->title;
	format->read(im);
	import_break_circles(im);
	write_codebook(im, &out, STR("fuzz"), STR("title"), STR("d"));
	book = codebook_parse("fuzz.codebook", buf_str(&out));
	if (book->faults.errors > 0) {
		fault_print(&book->faults);
		fwrite(out.p, 1, out.n, stderr);
		abort();
	}
	codebook_close(book);
	buf_free(&out);
	import_free(im);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	static const struct {
		const struct import_format *format;
		const char *before;
	} kind[] = {
		{ &import_khcoder, "*a\nb\n*c\n" },
		{ &import_liwc, "%\n1\ta\n\t2\tb\n3\tc\n%\n" },
		{ &import_lexicoder, "+a\n" },
		{ &import_wordstat, "A\n\tB\n\t\tC (1)\n" },
		{ &import_liwc, "DicTerm,a,b\n" },
	};
	struct buf text = { 0 };
	size_t k;

	if (n == 0)
		return 0;
	k = p[0] % (ARRAY_N(kind));
	buf_addz(&text, kind[k].before);
	if (charset_is_utf8((struct str){ (const char *)p + 1, n - 1 }))
		buf_add(&text, p + 1, n - 1);
	else
		charset_cp1252(&text, (struct str){ (const char *)p + 1,
		    n - 1 });
	if (!is_deep(buf_str(&text)))
		check(kind[k].format, buf_str(&text));
	buf_free(&text);
	return 0;
}
