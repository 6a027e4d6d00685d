/* What was edited between two codebooks: codes, settings, rules. */
#ifndef LINT_EDITS_H
#define LINT_EDITS_H

#include "base/mem.h"
#include "codebook/codebook.h"

#define EDITS_NONE UINT32_MAX

/* One edit; code and rule are numbers in the book of their side. */
struct edits_edit {
	enum edits_kind {
		EDITS_ADDED,
		EDITS_REMOVED,
		EDITS_EDITED,
		EDITS_SETTING
	} kind;
	uint32_t code[2];	/* before and after; EDITS_NONE: not there */
	uint32_t rule[2];	/* the same, of a rule */
	struct str text[2];	/* a rule's source, or "threshold: 2" */
};

struct edits {
	const struct codebook *book[2];
	uint32_t *other[2];	/* by code: the code with its path in the
				 * other book, EDITS_NONE when there is none */
	uint32_t *edit[2];	/* by rule: its number in list, EDITS_NONE when
				 * the other book has it too */
	struct edits_edit *list;	/* by code: of the second book, then
					 * those that only the first one has */
	size_t n;
	size_t cap;
	struct arena texts;
};

/* Compares two books, code by code. */
void edits_find(struct edits *, const struct codebook *before,
    const struct codebook *after);

void edits_free(struct edits *);

#endif
