/* What tw-align found, source by source: which agree, how often each verdict. */
#ifndef REPORT_VERDICTS_H
#define REPORT_VERDICTS_H

#include "report/study.h"

enum { VERDICTS_SOURCES_MAX = 32 };

enum verdict { VERDICT_UNDER, VERDICT_OVER, VERDICT_AS_DUE, VERDICT_UNDECIDED,
	VERDICTS };

/* The name of a verdict in rows, and of its words. */
extern const char *const verdicts_word[VERDICTS];

struct verdicts_source {
	struct str name;
	size_t first;	/* its first row; the items follow in one order */
	size_t panel;	/* the number of the first source that agrees with it */
	size_t stated;	/* items of which it states a priority ... */
	size_t n[VERDICTS];	/* ... by verdict */
	double covered, covered_low, covered_high;	/* their share in all */
};

struct verdicts {
	const struct gather_kind *item;
	struct verdicts_source source[VERDICTS_SOURCES_MAX];
	size_t sources;	/* the consensus is none */
	size_t items;	/* of each source */
	size_t differ;	/* items on which not all sources have one verdict */
	bool levels;	/* they are stated, not weights */
};

/*
 * Reads the rows of tw-align; false when the study has none that are made of
 * sources with the same items.
 */
bool verdicts_read(struct verdicts *, const struct study *);

/* The row of a source's item. */
size_t verdicts_row(const struct verdicts *, size_t source, size_t item);

/* The verdict on it; VERDICTS when no priority is stated. */
enum verdict verdicts_of(const struct verdicts *, size_t source, size_t item);

/* Appends the names of the sources of a panel: Diskominfo and Bappeda. */
void verdicts_names(const struct verdicts *, size_t panel, struct buf *);

/* Appends the names of all sources. */
void verdicts_all_names(const struct verdicts *, struct buf *);

/*
 * Whether all that a source states is one area (area=smart-government), or one
 * item, of one priority.
 */
bool verdicts_is_one_statement(const struct verdicts *, size_t source);

/* Appends it by its words: smart government; and its priority: high. */
void verdicts_statement(const struct verdicts *, const struct study *,
    size_t source, struct buf *);
void verdicts_priority(const struct verdicts *, size_t source, struct buf *);

/* The first row of which a source states a priority; SIZE_MAX: none. */
size_t verdicts_first_stated(const struct verdicts *, size_t source);

#endif
