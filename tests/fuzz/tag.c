/* A book with a bit of everything over texts of any content: evidence is exact. */
#include <stdlib.h>

#include "base/diag.h"
#include "coding/tagger.h"
#include "json/json.h"
#include "text/points.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static const char book_text[] =
    "codebook 1\n"
    "title: For the fuzzer\n"
    "dimension: x\n"
    "language: id\n"
    "* a\n"
    "  wifi gratis\n"
    "  la*r\n"
    "  b?c\n"
    "* b\n"
    "  {LAPOR} | \"24/7\" | #ta* | @who | \xf0\x9f\x98\x80\n"
    "  ~luncur\n"
    "  url:example.org/x\n"
    "* c\n"
    "  wifi NEAR/2 (gratis | b?c) THEN/1 la*\n"
    "  a & !b [2]\n"
    "  threshold: 2\n"
    "  not: \"not this\"\n"
    "* d\n"
    "  /a(b+)c\\b/i\n"
    "  <a> & <b>\n"
    "* e\n"
    "  within: clause\n"
    "  scope: any\n"
    "  e-kelurahan & smart\n";

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct tagger_options options = {
		.scope = TAGGER_BOOK_SCOPE, .coding.seen = true };
	static struct codebook *book;
	static struct tagger *tagger;
	const struct result *r;
	static struct buf quoted;
	static struct json json;
	struct str s = { (const char *)data, n }, text;
	struct points points;

	if (book == NULL) {
		book = codebook_parse("fuzz.codebook", str_of(book_text));
		if (book->faults.errors > 0)
			abort();
		tagger = tagger_open(book, &options);
	}
	/* Texts come out of JSON, so they are UTF-8. */
	for (size_t i = 0; i < n; ) {
		unsigned k = json_utf8(s.p + i, s.p + n);

		if (k == 0)
			return 0;
		i += k;
	}
	r = tagger_text(tagger, s);
	points = tagger_points(tagger);
	text = points.text;
	if (!str_eq(text, s))
		abort();
	for (size_t i = 0; i < r->codes; i++)
		for (size_t k = 0; k < r->code[i].spans; k++) {
			const struct result_span *at =
			    &r->span[r->code[i].span + k];

			if (at->in_urls)
				continue;
			if (at->to > text.n || at->from >= at->to ||
			    !str_eq(at->words, str_sub(text, at->from, at->to)))
				abort();
			/* What is written are code points: jq cuts by them. */
			if (points_to_byte(&points, points_at_byte(&points,
			    at->from)) != at->from)
				abort();
			buf_clear(&quoted);
			json_quote(&quoted, at->words);
			if (!json_scan(&json, buf_str(&quoted), 0))
				abort();
		}
	return 0;
}
