/* What an edited codebook changes on records: posts gained and lost by code. */
#ifndef LINT_SHIFT_H
#define LINT_SHIFT_H

#include "base/buf.h"
#include "base/hash.h"
#include "coding/tagger.h"
#include "io/record.h"
#include "lint/edits.h"
#include "stats/interval.h"
#include "stats/tally.h"

/* A code with rules in one of the books, and how often it was given. */
struct shift_code {
	uint32_t code[2];	/* before and after; EDITS_NONE: not there */
	uint64_t given[2];
	uint64_t gained;
	uint64_t lost;
	uint32_t series;	/* of the posts gained in the tally, that of
				 * those lost comes next; EDITS_NONE: none */
};

/* A code that the record at hand has by one book only. */
struct shift_post {
	uint32_t row;		/* number in shift.code */
	bool gained;
	const struct result_span *span;	/* its evidence */
	size_t spans;
	const char *why;	/* in words */
	int book;		/* 0 before, 1 after: that of rule */
	uint32_t rule;		/* the rule that did it */
};

struct shift {
	const struct edits *edits;
	struct tagger *tagger[2];
	uint64_t records;
	struct shift_code *code;	/* as the book after has them, then
					 * those that only the one before has */
	uint32_t codes;
	uint32_t *row[2];	/* by code of a book: its number in code */
	const struct result_code **given[2];	/* by row, of the record */
	uint32_t *touched;	/* rows that have one */
	struct shift_post *post;	/* of the record, in order of code */
	size_t posts;
	struct tally *tally;
	struct names days;
	uint32_t dayless;	/* records without a day so far */
	struct buf scratch;
};

/* Begins; lexicons of both books are loaded. */
void shift_open(struct shift *, const struct edits *);

/* Codes one more record by both books; what differs is in ->post. */
void shift_record(struct shift *, const struct record *);

/* All records are read: what follows can be asked. */
void shift_sum(struct shift *);

/*
 * The interval of the change in the share of records: paired, with days as
 * clusters (a record without a day is one of its own).
 */
struct interval shift_interval(const struct shift *, uint32_t row);

void shift_close(struct shift *);

#endif
