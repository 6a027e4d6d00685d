/* Books of any content are checked, tried, and do not differ from themselves. */
#include <stdlib.h>

#include "lint/check.h"
#include "lint/edits.h"
#include "lint/stems.h"
#include "lint/trial.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check(const struct codebook *book)
{
	const struct tagger_options seen = { .scope = TAGGER_BOOK_SCOPE,
	    .coding.seen = true };
	struct findings f = { .book = book };
	struct tagger *tagger = tagger_open(book, &seen);
	struct stems *stems = stems_open(book);
	struct edits edits;

	finding_faults(&f);
	check_book(&f);
	trial_run(&f, tagger);
	if (stems != NULL)
		stems_report(stems, &f);
	stems_close(stems);
	edits_find(&edits, book, book);
	if (edits.n > 0)
		abort();
	edits_free(&edits);
	tagger_close(tagger);
	finding_free(&f);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf b = { 0 };
	struct codebook *book;

	buf_addz(&b, "codebook 1\nlanguage: id\n* a\n");
	buf_add(&b, data, n);
	book = codebook_parse("fuzz.codebook", buf_str(&b));
	if (book->faults.errors == 0 && book->lexicons == 0)
		check(book);
	codebook_close(book);
	buf_free(&b);
	return 0;
}
