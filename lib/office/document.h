/*
 * A document (docx, odt, plain text) as its plain text: its paragraphs, a line
 * feed between each two.
 */
#ifndef OFFICE_DOCUMENT_H
#define OFFICE_DOCUMENT_H

#include "base/buf.h"
#include "office/zip.h"

/* {0} is an empty one. */
struct document {
	struct buf text;	/* UTF-8, no line feed at its end */
	size_t *start;		/* where each paragraph begins in it, and, */
	size_t paragraphs;	/* one more, its end + 1 */
	size_t cap;
	uint64_t notes;		/* footnotes, endnotes and comments left out */
	uint64_t deletions;	/* pieces of text that were deleted */
};

enum { DOCUMENT_BYTES_MAX = 64 * 1024 * 1024 };

/*
 * Reads a docx or odt document, or text in any encoding that text/charset knows;
 * what is there is freed first. False when it cannot be read or is longer than
 * the limit: said, with what helps, status 2.
 */
bool document_read_zip(struct document *, struct zip *);
bool document_read_text(struct document *, struct input *);

/* The document is this text, whose lines end in LF; all of it is kept. */
void document_set(struct document *, struct str);

/* Paragraph i, from 0. */
struct str document_paragraph(const struct document *, size_t i);

void document_free(struct document *);

#endif
