#include "office/document.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gzip/stored.h"
#include "io/input.h"
#include "office/xml.h"
#include "text/charset.h"

/* What the tags of a kind of document mean. */
enum document_tag {
	TAG_NONE,
	TAG_PARAGRAPH,
	TAG_TEXT,	/* only what is in it counts */
	TAG_TAB,
	TAG_BREAK,
	TAG_BLANKS,
	TAG_HYPHEN,
	TAG_NOTE,	/* what is in it is left out and counted */
	TAG_DELETED,
	TAG_SKIPPED
};

struct document_kind {
	const char *part;
	bool texts;	/* text counts in TAG_TEXT alone; else in paragraphs */
	struct { const char *name; enum document_tag tag; } tag[12];
};

static const struct document_kind docx = {
	"word/document.xml", true, {
		{ "p", TAG_PARAGRAPH }, { "t", TAG_TEXT }, { "tab", TAG_TAB },
		{ "br", TAG_BREAK }, { "cr", TAG_BREAK },
		{ "noBreakHyphen", TAG_HYPHEN },
		{ "footnoteReference", TAG_NOTE },
		{ "endnoteReference", TAG_NOTE },
		{ "commentReference", TAG_NOTE },
		{ "del", TAG_DELETED }, { "moveFrom", TAG_DELETED },
		/* The same once more, for programs that know less. */
		{ "Fallback", TAG_SKIPPED }
	}
};

static const struct document_kind odt = {
	"content.xml", false, {
		{ "p", TAG_PARAGRAPH }, { "h", TAG_PARAGRAPH },
		{ "tab", TAG_TAB }, { "line-break", TAG_BREAK },
		{ "s", TAG_BLANKS }, { "note", TAG_NOTE },
		{ "annotation", TAG_NOTE },
		{ "tracked-changes", TAG_DELETED }
	}
};

static void
set_start(struct document *d, size_t i, size_t at)
{
	d->start = mem_grow(d->start, &d->cap, i + 1, sizeof(*d->start));
	d->start[i] = at;
}

static void
begin_paragraph(struct document *d)
{
	if (d->paragraphs > 0)
		buf_addc(&d->text, '\n');
	set_start(d, d->paragraphs++, d->text.n);
}

/* After the last paragraph stands where another one would begin. */
static void
end_text(struct document *d)
{
	set_start(d, d->paragraphs, d->text.n + 1);
}

static enum document_tag
tag_of(const struct document_kind *kind, const struct xml *x)
{
	for (size_t i = 0; i < ARRAY_N(kind->tag) &&
	    kind->tag[i].name != NULL; i++)
		if (xml_is(x, kind->tag[i].name))
			return kind->tag[i].tag;
	return TAG_NONE;
}

static void
add_blanks(struct document *d, const struct xml *x)
{
	uint64_t n;

	if (!str_u64(xml_attribute(x, "text:c"), &n) || n > 1000)
		n = 1;
	while (n-- > 0)
		buf_addc(&d->text, ' ');
}

/* A break between pages or columns is none of the text. */
static void
add_break(struct document *d, const struct xml *x)
{
	struct str type = xml_attribute(x, "w:type");

	if (!str_is(type, "page") && !str_is(type, "column"))
		buf_addc(&d->text, '\n');
}

static void
open_tag(struct document *d, enum document_tag tag, struct xml *x)
{
	switch (tag) {
	case TAG_NONE:
	case TAG_TEXT:
		break;
	case TAG_PARAGRAPH:
		begin_paragraph(d);
		break;
	case TAG_TAB:
		buf_addc(&d->text, '\t');
		break;
	case TAG_BREAK:
		add_break(d, x);
		break;
	case TAG_BLANKS:
		add_blanks(d, x);
		break;
	case TAG_HYPHEN:
		buf_add_utf8(&d->text, 0x2011);
		break;
	case TAG_NOTE:
		d->notes++;
		xml_skip(x);
		break;
	case TAG_DELETED:
		d->deletions++;
		xml_skip(x);
		break;
	case TAG_SKIPPED:
		xml_skip(x);
		break;
	}
}

/* Tabs that a paragraph sets are none that stand in its text. */
static bool
is_format(const struct xml *x)
{
	return xml_is(x, "pPr") || xml_is(x, "sectPr");
}

static enum xml_event
read_tags(struct document *d, const struct document_kind *kind, struct xml *x)
{
	unsigned paragraph = 0, text = 0;	/* how many are open */
	enum xml_event e;

	while (xml_more(x, &e) && d->text.n <= DOCUMENT_BYTES_MAX) {
		enum document_tag tag = e == XML_AT_TEXT ? TAG_NONE :
		    tag_of(kind, x);

		if (e == XML_AT_OPEN && is_format(x)) {
			xml_skip(x);
			continue;
		}
		if (e == XML_AT_OPEN)
			open_tag(d, tag, x);
		if (tag == TAG_PARAGRAPH)
			paragraph += e == XML_AT_OPEN ? 1U : -1U;
		if (tag == TAG_TEXT)
			text += e == XML_AT_OPEN ? 1U : -1U;
		if (e != XML_AT_TEXT || paragraph == 0)
			continue;
		if (!kind->texts)
			xml_add_collapsed(&d->text, xml_text(x));
		else if (text > 0)
			buf_adds(&d->text, xml_text(x));
	}
	return e;
}

static bool
too_long(const char *file)
{
	diag_trouble("%s: a document of more than %d bytes of text", file,
	    DOCUMENT_BYTES_MAX);
	return false;
}

bool
document_read_zip(struct document *d, struct zip *zip)
{
	enum zip_kind is = zip_kind(zip);
	const struct document_kind *kind = is == ZIP_DOCX ? &docx : &odt;
	struct stored_inner from;
	struct xml *x;
	enum xml_event e;

	document_free(d);
	if (is != ZIP_DOCX && is != ZIP_ODT) {
		diag_trouble("%s: no document of Word or LibreOffice",
		    zip_name(zip));
		return false;
	}
	if (!zip_begin(zip, str_of(kind->part), &from))
		return false;
	x = xml_open(from);
	e = read_tags(d, kind, x);
	if (e == XML_AT_ERROR)
		xml_trouble(x, zip_name(zip), str_of(kind->part));
	xml_close(x);
	end_text(d);
	if (e != XML_AT_END && e != XML_AT_ERROR)
		return too_long(zip_name(zip));
	return e == XML_AT_END;
}

/* Text with lines that end in LF, CR LF or CR as paragraphs. */
static void
add_lines(struct document *d, struct str s)
{
	while (s.n > 0 && ascii_blank(s.p[s.n - 1]))
		s.n--;
	if (s.n == 0)
		return;
	begin_paragraph(d);
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n')
			continue;
		if (s.p[i] == '\n' || s.p[i] == '\r')
			begin_paragraph(d);
		else
			buf_addc(&d->text, s.p[i]);
	}
	end_text(d);
}

bool
document_read_text(struct document *d, struct input *in)
{
	enum { PIECE = 64 * 1024 };
	struct buf raw = { 0 }, text = { 0 };
	size_t n;

	document_free(d);
	do {
		buf_reserve(&raw, PIECE);
		n = input_read(in, raw.p + raw.n, PIECE);
		raw.n += n;
	} while (n > 0 && raw.n <= DOCUMENT_BYTES_MAX);
	if (raw.n <= DOCUMENT_BYTES_MAX) {
		charset_decode(&text, buf_str(&raw));
		add_lines(d, buf_str(&text));
	}
	buf_free(&text);
	n = raw.n;
	buf_free(&raw);
	return n > DOCUMENT_BYTES_MAX ? too_long(input_name(in)) :
	    !input_damaged(in);
}

void
document_set(struct document *d, struct str text)
{
	struct str line;

	document_free(d);
	if (text.n == 0)
		return;
	begin_paragraph(d);
	for (;;) {
		size_t n = str_chr(text, '\n');

		line = str_sub(text, 0, n);
		buf_adds(&d->text, line);
		if (n == SIZE_MAX)
			break;
		text = str_skip(text, n + 1);
		begin_paragraph(d);
	}
	end_text(d);
}

struct str
document_paragraph(const struct document *d, size_t i)
{
	assert(i < d->paragraphs);
	return str_sub(buf_str(&d->text), d->start[i], d->start[i + 1] - 1);
}

void
document_free(struct document *d)
{
	buf_free(&d->text);
	free(d->start);
	*d = (struct document){ 0 };
}
