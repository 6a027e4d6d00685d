#include "handcode/webanno.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"

/* The folder that the file lies in, which is the document's name. */
static struct str
document_of(const char *path)
{
	struct str s = str_of(path);
	size_t end = s.n, from;

	while (end > 0 && s.p[end - 1] != '/')
		end--;
	while (end > 0 && s.p[end - 1] == '/')
		end--;
	for (from = end; from > 0 && s.p[from - 1] != '/'; from--)
		;
	return str_sub(s, from, end);
}

/* The document as a post: as it is called, or without .txt and the like. */
static uint32_t
find_post(struct inbox *in, struct str document)
{
	size_t dot = document.n;

	while (dot > 0 && document.p[dot - 1] != '.')
		dot--;
	if (dot > 1 && in->design != NULL &&
	    names_find(&in->design->ids, document) == NAMES_NONE)
		document = str_sub(document, 0, dot - 1);
	return inbox_post(in, &(struct ident_row){ .id = document }, 1,
	    SIZE_MAX);
}

/* A value without its number: lapor[2] is lapor. */
static struct str
without_number(struct str s)
{
	size_t open = s.n;

	if (s.n == 0 || s.p[s.n - 1] != ']')
		return s;
	while (open > 0 && s.p[open - 1] != '[')
		open--;
	return open > 1 ? str_sub(s, 0, open - 1) : s;
}

/* The values in a column of a token: a|b, _ is none, * one without a value. */
static void
take_values(struct inbox *in, struct str column, uint32_t post,
    uint16_t coder, struct names *met, size_t line)
{
	struct str part;

	while (str_split(&column, '|', &part)) {
		struct buf plain = { 0 };
		struct str s = without_number(str_trim(part));
		uint32_t n = met->n;
		uint16_t code;

		for (size_t i = 0; i < s.n; i++)
			if (s.p[i] != '\\')
				buf_addc(&plain, s.p[i]);
		s = buf_str(&plain);
		if (s.n > 0 && !str_is(s, "_") && !str_is(s, "*") &&
		    names_add(met, s) == n) {
			code = inbox_code(in, s, line, SIZE_MAX);
			if (code != CODINGS_MISSING)
				inbox_add(in, post, coder, code, CODINGS_YES,
				    line);
		}
		buf_free(&plain);
	}
}

/* Token lines: 3-1 TAB 20-24 TAB word TAB values ... */
static void
take_token(struct inbox *in, struct str line, uint32_t post, uint16_t coder,
    struct names *met, size_t number)
{
	struct str part;
	size_t column = 0;

	if (line.n == 0 || line.p[0] == '#')
		return;
	while (str_split(&line, '\t', &part))
		if (column++ >= 3)
			take_values(in, part, post, coder, met, number);
}

void
webanno_read(struct inbox *in, struct feed *f, const char *path)
{
	struct str document = document_of(path), text;
	struct names met = { 0 };
	uint32_t post;
	uint16_t coder;

	in->seen++;
	in->codings.rows++;
	while (feed_more(f))
		;
	text = feed_text(f);
	if (document.n == 0) {
		inbox_refuse(in, 1, SIZE_MAX, "the document is named by the "
		    "folder of the file: annotation/DOCUMENT/USER.tsv");
		return;
	}
	post = find_post(in, document);
	if (post == IDENT_NONE)
		return;
	coder = codings_coder(&in->codings, in->coder);
	inbox_add(in, post, coder, CODINGS_LOOKED, CODINGS_NO, 1);
	for (size_t line = 1, n; text.n > 0; line++) {
		n = str_chr(text, '\n');
		n = n == SIZE_MAX ? text.n : n;
		take_token(in, str_trim(str_sub(text, 0, n)), post, coder, &met,
		    line);
		text = str_skip(text, n + 1);
	}
	names_free(&met);
}
