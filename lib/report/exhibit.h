/* What is shown: a chart with its caption, and its numbers as a table. */
#ifndef REPORT_EXHIBIT_H
#define REPORT_EXHIBIT_H

#include "align/print.h"
#include "base/buf.h"
#include "base/str.h"
#include "dossier/dossier.h"
#include "dossier/pagetable.h"

struct exhibit {
	enum piece_place place;	/* its charts are those of this place */
	struct str name;	/* plain text */
	struct str about;	/* HTML, what its charts show; may be empty */
	struct pagetable *table;	/* NULL: none */
	const char *summary;	/* HTML over the table; NULL: the usual one */
	bool wide;		/* the table never stands beside the chart */
	size_t chart;		/* the first of its charts of this place ... */
	size_t charts;		/* ... and their number; 0: all */
};

void exhibit_write(const struct exhibit *, const struct dossier *, struct buf *);

#endif
