/*
 * The forms of an entry: those typed, with their annotations, and those that
 * rules give (tw-gazetteer(5)).
 */
#ifndef GAZETTEER_FORM_H
#define GAZETTEER_FORM_H

#include "base/buf.h"
#include "base/str.h"
#include "gazetteer/places.h"
#include "rule/fault.h"
#include "text/token.h"

/* A cell of forms. */
struct form_cell {
	uint32_t entry;		/* whose forms they are */
	struct str text;
	struct place at;	/* of the row: file, line, source */
	uint32_t file;
};

/* Scratch, used again; {0} is new. */
struct form_maker {
	struct gazetteer *g;
	size_t form_cap;
	size_t word_cap;
	struct gazetteer_form *made;	/* of the entry at hand */
	bool *off;			/* by made: x! ... */
	bool *missed;			/* ... that would be one without it */
	size_t n;
	size_t cap;
	size_t off_cap;
	size_t missed_cap;
	struct tokens tokens;
	struct buf text;
	struct buf folded;
};

/*
 * Makes all forms of an entry, of its name and of the cells that are its, and
 * appends them to those of the gazetteer. Mistakes are faults of that.
 */
void form_make(struct form_maker *, uint32_t entry,
    const struct form_cell *cell, size_t cells);

/* The place in a row of what begins at p, without a column where p is elsewhere. */
struct place form_place(struct place row, const char *p);

void form_maker_free(struct form_maker *);

#endif
