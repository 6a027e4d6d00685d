/*
 * Whether one rule finds nothing that another does not find. Only what can be
 * told from the rules is told: true is certain, false may be "not known".
 */
#ifndef LINT_IMPLIES_H
#define LINT_IMPLIES_H

#include "codebook/book.h"
#include "lint/wording.h"

struct implies {
	const struct codebook *book;
	struct wording wording;
	uint64_t steps;		/* comparisons still allowed */
};

/* Comparisons allowed in one run: about a second. */
#define IMPLIES_STEPS 30000000

void implies_open(struct implies *, const struct codebook *);

/* Turns to a code, whose settings hold for the rules that are compared. */
void implies_code(struct implies *, uint32_t code);

/*
 * Whether a text in which the node x holds always is one in which y holds.
 * When the steps are used up the answer is false.
 */
bool implies_node(struct implies *, uint32_t x, uint32_t y);

/* Why no text at all can satisfy the node, in words; NULL when one may. */
const char *implies_never(struct implies *, uint32_t node);

void implies_close(struct implies *);

#endif
