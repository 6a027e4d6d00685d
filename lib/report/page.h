/* The page of a study while it is written: sections and a list of them. */
#ifndef REPORT_PAGE_H
#define REPORT_PAGE_H

#include "base/buf.h"
#include "base/str.h"

struct page {
	struct buf contents;	/* the list */
	struct buf body;
	struct buf heading;	/* of the last section */
	unsigned sections;
	unsigned figures;
	struct buf figure_name;	/* of the last one */
	double figure_width;
	bool census;		/* what an interval says has been said */
};

/*
 * Begins a section with this heading (plain text), or goes on in the last one
 * where it has the same.
 */
void page_section(struct page *, struct str heading);

/* Appends a whole number, its thousands separated by narrow blanks. */
void page_number(struct buf *, struct str digits);

/* Appends v as a percentage with one decimal, without the sign. */
void page_percent(struct buf *, double v);

/* Appends the page: heads, the list of sections, the sections. */
void page_write(const struct page *, struct buf *out, struct str title,
    struct str subtitle);

void page_free(struct page *);

#endif
