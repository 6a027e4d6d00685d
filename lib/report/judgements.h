/* What tw-align found, source by source: which agree, how often each verdict. */
#ifndef REPORT_JUDGEMENTS_H
#define REPORT_JUDGEMENTS_H

#include "align/print.h"
#include "base/buf.h"
#include "base/str.h"
#include "dossier/dossier.h"

enum { JUDGEMENTS_SOURCES_MAX = 32 };

enum judgement { JUDGEMENT_UNDER, JUDGEMENT_OVER, JUDGEMENT_AS_DUE, JUDGEMENT_UNDECIDED,
	JUDGEMENTS };

/* The name of a verdict in rows, and of its words. */
extern const char *const judgements_word[JUDGEMENTS];

struct judgements_source {
	struct str name;
	size_t first;	/* its first row; the items follow in one order */
	size_t panel;	/* the number of the first source that agrees with it */
	size_t stated;	/* items of which it states a priority ... */
	size_t judged;	/* ... of these, those that have a verdict ... */
	size_t n[JUDGEMENTS];	/* ... by verdict */
	double covered, covered_low, covered_high;	/* their share in all */
};

struct judgements {
	const struct gather_kind *item;
	struct judgements_source source[JUDGEMENTS_SOURCES_MAX + 1];
	size_t sources;
	bool consensus;	/* there is one, source[sources] */
	size_t items;	/* of each source */
	size_t differ;	/* items on which not all sources have one verdict */
	bool levels;	/* they are stated, not weights */
};

/*
 * Reads the rows of tw-align; false when the study has none that are made of
 * sources with the same items.
 */
bool judgements_read(struct judgements *, const struct dossier *);

/* The row of a source's item. */
size_t judgements_row(const struct judgements *, size_t source, size_t item);

/* Whether a source states a priority of it. */
bool judgements_is_stated(const struct judgements *, size_t source,
    size_t item);

/* The verdict on it; JUDGEMENTS when there is none. */
enum judgement judgements_of(const struct judgements *, size_t source, size_t item);

/* Appends the names of the sources of a panel: Diskominfo and Bappeda. */
void judgements_names(const struct judgements *, size_t panel, struct buf *);

/* Appends the names of all sources. */
void judgements_all_names(const struct judgements *, struct buf *);

/*
 * Whether all that a source states is one area (area=smart-government), or one
 * item, of one priority.
 */
bool judgements_is_one_statement(const struct judgements *, size_t source);

/* Appends it by its words: smart government; and its priority: high. */
void judgements_statement(const struct judgements *, const struct dossier *,
    size_t source, struct buf *);
void judgements_priority(const struct judgements *, size_t source, struct buf *);

/* The first row of which a source states a priority; SIZE_MAX: none. */
size_t judgements_first_stated(const struct judgements *, size_t source);

#endif
