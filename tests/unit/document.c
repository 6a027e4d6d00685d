/*
 * Documents as their plain text: of Word, of LibreOffice and text alone; what
 * is left out is counted.
 */
#include "office/document.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "check.h"
#include "office/zip.h"
#include "parts.h"

static char path[] = "/tmp/document.XXXXXX";

#define ODT { "mimetype", "application/vnd.oasis.opendocument.text" }

static const struct {
	struct part part[2];
	const char *want;	/* its paragraphs; NULL: it cannot be read */
	unsigned notes, deletions;
} cases[] = {
	{ { { "word/document.xml", "<w:d xmlns:w='w'><w:p>no<w:pPr><w:tab/></w:pPr>"
	    "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
	    "<w:br w:type='page'/><w:br w:type='column'/><w:cr/><w:t>d</w:t>"
	    "<w:noBreakHyphen/></w:r></w:p><w:t>out</w:t><w:p/><w:sectPr><w:p/>"
	    "</w:sectPr><w:p><w:t>e</w:t></w:p></w:d>" } },
	    "a\tb\nc\nd\u2011||e", 0, 0 },
	{ { { "word/document.xml", "<w:d xmlns:w='w'><w:p><w:t>a</w:t>"
	    "<w:footnoteReference/><w:endnoteReference/><w:commentReference/>"
	    "<w:del><w:t>x</w:t></w:del><w:moveFrom><w:t>y</w:t></w:moveFrom>"
	    "<w:Fallback><w:t>z</w:t></w:Fallback></w:p></w:d>" } },
	    "a", 3, 2 },
	{ { { "word/document.xml", "<w:d xmlns:w='w'><w:p><w:t>a</w:t>" } },
	    NULL, 0, 0 },
	{ { { "word/document.xml", "<d/>" } }, "", 0, 0 },
	{ { ODT, { "content.xml", "<o:d xmlns:o='o' xmlns:text='t'>out"
	    "<text:h>T</text:h><text:p>a <text:s text:c='3'/>b<text:s/>c"
	    "<text:s text:c='x'/>d<text:s text:c='5000'/>e<text:tab/>"
	    "<text:line-break/>f</text:p></o:d>" } },
	    "T|a    b c d e\t\nf", 0, 0 },
	{ { ODT, { "content.xml", "<o:d xmlns:o='o' xmlns:text='t'>"
	    "<text:tracked-changes><text:p>x</text:p></text:tracked-changes>"
	    "<text:p>a<text:note><text:p>n</text:p></text:note>"
	    "<text:annotation><text:p>m</text:p></text:annotation></text:p>"
	    "</o:d>" } }, "a", 2, 1 },
	{ { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
	    { "content.xml", "<a/>" } }, NULL, 0, 0 },
	{ { { "mimetype", "text" } }, NULL, 0, 0 },
	{ { { "content.xml", "<a/>" } }, NULL, 0, 0 },
};

static const struct {
	const char *text, *want;
} texts[] = {
	{ "", "" },
	{ " \n\r\n", "" },
	{ "a\nb\r\nc\rd", "a|b|c|d" },
	{ "a\r\r\n\nb\r", "a|||b" },
	{ "\xef\xbb\xbfsatu", "satu" },
	{ "caf\xe9", "café" },
};

/* Its paragraphs with | between them. */
static void
show(struct buf *out, const struct document *d)
{
	buf_clear(out);
	for (size_t i = 0; i < d->paragraphs; i++) {
		if (i > 0)
			buf_addc(out, '|');
		buf_adds(out, document_paragraph(d, i));
	}
}

static void
write_file(struct str s)
{
	FILE *f = fopen(path, "w");

	if (f == NULL || fwrite(s.p, 1, s.n, f) != s.n || fclose(f) != 0)
		exit(2);
}

static bool
read_file(struct document *d)
{
	struct input *in = input_open_any(path);
	bool good = in != NULL && document_read_text(d, in);

	if (in != NULL)
		input_close(in);
	return good;
}

/* More text than is kept, as a file and in a zip archive. */
static void
too_long(struct document *d)
{
	static const char begin[] = "<w:d xmlns:w='w'><w:p><w:t>",
	    end[] = "</w:t></w:p></w:d>";
	struct buf text = { 0 };
	struct part part = { "word/document.xml", NULL };
	struct zip *zip;

	buf_addz(&text, begin);
	while (text.n < DOCUMENT_BYTES_MAX + 2 * sizeof(begin))
		buf_addz(&text, "sekian banyak kata di dalam satu dokumen saja ");
	buf_addz(&text, end);
	write_file(buf_str(&text));
	CHECK(!read_file(d) && d->paragraphs == 0, "a text that is too long");
	part.text = buf_z(&text);
	pack(path, &part, 1);
	zip = zip_open_path(path);
	CHECK(zip != NULL && !document_read_zip(d, zip),
	    "a document that is too long");
	zip_close(zip);
	buf_free(&text);
}

int
main(void)
{
	struct document d = { 0 };
	struct buf out = { 0 };
	int fd = mkstemp(path);

	diag_begin("document");
	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		struct zip *zip;
		bool good;

		pack(path, cases[i].part, cases[i].part[1].name != NULL ? 2 : 1);
		zip = zip_open_path(path);
		good = zip != NULL && document_read_zip(&d, zip);
		show(&out, &d);
		CHECK(good == (cases[i].want != NULL) && (!good ||
		    (str_is(buf_str(&out), cases[i].want) &&
		    d.notes == cases[i].notes &&
		    d.deletions == cases[i].deletions)), "%zu: %s", i,
		    buf_z(&out));
		if (zip != NULL)
			zip_close(zip);
	}
	for (size_t i = 0; i < ARRAY_N(texts); i++) {
		write_file(str_of(texts[i].text));
		CHECK(read_file(&d), "text %zu", i);
		show(&out, &d);
		CHECK(str_is(buf_str(&out), texts[i].want), "text %zu: %s", i,
		    buf_z(&out));
	}
	too_long(&d);
	document_set(&d, STR("satu\n\ndua\n"));
	show(&out, &d);
	CHECK(str_is(buf_str(&out), "satu||dua|"), "set: %s", buf_z(&out));
	document_set(&d, STR(""));
	CHECK(d.paragraphs == 0, "nothing is set");
	document_free(&d);
	close(fd);
	unlink(path);
	buf_free(&out);
	return failures > 0;
}
