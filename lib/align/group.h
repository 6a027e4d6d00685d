/*
 * One group of rows with all its items, beside what a voice says of them. Its
 * shares add up to 1: that is checked.
 */
#ifndef ALIGN_GROUP_H
#define ALIGN_GROUP_H

#include "align/attention.h"
#include "align/voices.h"
#include "counts/counts.h"
#include "stats/interval.h"

struct group {
	const struct counts *rows;
	const size_t *row;	/* numbers of its rows */
	size_t k;		/* its items */
	struct attention_group counted;
	bool exact;		/* mentions are whole numbers */
	double coded;		/* posts that corrected them; 0: nothing did */
	struct voices_said *said;	/* by item; group_hear() fills it */
};

/*
 * The group so numbered; rows that are not all rows of one count of mentions,
 * by rules or corrected by hand, end the program.
 */
struct group group_open(const struct counts *, size_t number);

/* Row i of the group. */
const struct counts_row *group_row(const struct group *, size_t i);

/* Sets what this voice says. */
void group_hear(struct group *, const struct voices *, size_t voice);

void group_close(struct group *);

#endif
