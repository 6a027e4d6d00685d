/* What the rules of a book do on records: which never fire, which too often. */
#ifndef LINT_USAGE_H
#define LINT_USAGE_H

#include "codebook/book.h"
#include "coding/tagger.h"
#include "lint/finding.h"

#define USAGE_UNUSED "never-fires"
#define USAGE_OFTEN "fires-often"
#define USAGE_TOGETHER "always-together"

/* Two codes are compared when they were given at least so often. */
enum { USAGE_TOGETHER_MIN = 5 };

struct usage {
	const struct codebook *book;
	uint64_t records;
	uint64_t *fired;	/* by rule: records in which it matched */
	uint64_t *given;	/* by code: records that got it */
	uint64_t *which;	/* by code: a sum over those records, equal for
				 * two codes that were given to the same ones */
};

void usage_open(struct usage *, const struct codebook *);

/* Counts what came of one more record. */
void usage_add(struct usage *, const struct result *);

/*
 * Adds what is found: rules that never matched, rules that matched in more
 * than this share of the records (0 to 1), codes always given together.
 */
void usage_report(struct usage *, struct findings *, double often);

void usage_close(struct usage *);

#endif
