/*
 * What the rules of a book find beside codes given by hand: for each how often
 * it was right and wrong and on how many texts it rests, and how right each
 * code was, in two halves of the posts.
 */
#ifndef GOLD_YIELD_H
#define GOLD_YIELD_H

#include "base/buf.h"
#include "base/cli.h"
#include "base/hash.h"
#include "codebook/codebook.h"
#include "coding/result.h"
#include "gold/gold.h"
#include "handcode/inbox.h"
#include "io/record.h"
#include "lint/finding.h"

#define YIELD_FEW "few-texts"
#define YIELD_VETO "costly-veto"
#define YIELD_WRONG "mostly-wrong"

enum {
	YIELD_TEXTS = 3,	/* a rule should rest on so many */
	YIELD_HALVES = 2
};

/* What a rule did to coded posts; of a not: line, the codes it took away. */
struct yield_rule {
	uint64_t hits;
	uint64_t right;		/* of them, posts that have the code by hand */
	uint64_t needed;	/* without it the code would not be given */
	uint32_t texts;		/* different ones, near copies taken as one */
};

/* A post that the rules or the coders gave a code. */
struct yield_post {
	uint32_t code;		/* number in the book */
	uint32_t text;
	bool given;		/* by the rules */
	bool has;		/* by hand */
};

/* A text, with the posts that are near copies of it. */
struct yield_text {
	uint32_t posts;
	uint32_t exact;		/* of them coded as by hand */
	uint8_t half;
};

/* A hit of a rule, to count the texts. */
struct yield_hit {
	uint32_t rule;
	uint32_t text;
};

struct yield {
	const struct codebook *book;
	struct inbox in;
	struct gold gold;
	uint16_t *coding;	/* by code of the book: its number in the codings */
	uint32_t *judge;	/* by code: by which one it is judged, itself or one
				 * above it; CODEBOOK_NONE: by none */
	struct yield_rule *rule;	/* by rule */
	struct names texts;
	struct yield_text *text;
	size_t text_cap;
	struct yield_post *post;
	size_t posts;
	size_t post_cap;
	struct yield_hit *hit;
	size_t hits;
	size_t hit_cap;
	bool *given;		/* by code, of the record */
	bool *met;		/* by post of the codings: it was in a record */
	uint64_t records;	/* that were coded by hand */
	struct buf scratch;
	struct buf key;
};

/* Reads the files of hand coding; what is wrong with them is said. */
void yield_open(struct yield *, const struct codebook *,
    const struct cli_list *files);

/* What the rules made of one more record. */
void yield_add(struct yield *, const struct record *, const struct result *);

/* All records are there: counts, and adds what is found about rules. */
void yield_report(struct yield *, struct findings *);

void yield_free(struct yield *);

#endif
