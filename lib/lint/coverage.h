/* Words, hashtags and pairs of words at home in the posts without a code. */
#ifndef LINT_COVERAGE_H
#define LINT_COVERAGE_H

#include "base/str.h"

enum coverage_kind { COVERAGE_WORD, COVERAGE_HASHTAG, COVERAGE_PAIR,
	COVERAGE_KINDS };

enum {
	COVERAGE_TERMS_MAX = 1000000,	/* different ones kept, of one kind */
	COVERAGE_POSTS_MIN = 3		/* posts that a term listed is in */
};

/* A term and the posts it is in. */
struct coverage_term {
	enum coverage_kind kind;
	struct str text;
	uint64_t uncoded;
	uint64_t coded;
	double ll;		/* log-likelihood, two cells */
	double log_ratio;
};

struct coverage;

struct coverage *coverage_open(void);

/* One more post, with a code or without; then its text, part by part. */
void coverage_post(struct coverage *, bool coded);
void coverage_add(struct coverage *, struct str part);

/* Posts counted so far. */
uint64_t coverage_posts(const struct coverage *, bool coded);

/*
 * The most key terms of a kind, at most *n, highest log-likelihood first; *n
 * is set to their number. Good until the next call.
 */
const struct coverage_term *coverage_top(struct coverage *,
    enum coverage_kind, size_t *n);

/* Whether terms were left out because there were too many. */
bool coverage_full(const struct coverage *);

void coverage_close(struct coverage *);

#endif
