/* The page of a study while it is written: sections and a list of them. */
#ifndef DOSSIER_PAGE_H
#define DOSSIER_PAGE_H

#include "base/buf.h"
#include "base/str.h"

/* {0} is an empty one. */
struct page {
	struct buf contents;	/* the list */
	struct buf body;
	struct buf heading;	/* of the last section */
	unsigned sections;
	unsigned others;	/* sections without a name of their own */
};

/* Begins a section; id is its place (what, when ...), heading plain text. */
void page_section(struct page *, const char *id, struct str heading);

/*
 * The same for what has no place of its own; goes on in the last section where
 * that has the same heading.
 */
void page_other(struct page *, struct str heading);

/* Appends a paragraph of the words of this key; class may be NULL. */
void page_words(struct page *, const char *class, const char *key);

/*
 * Appends the page: the head, which is made already, the list of sections, the
 * sections. title is plain text.
 */
void page_write(struct page *, struct buf *out, struct str title,
    struct str head);

void page_free(struct page *);

#endif
