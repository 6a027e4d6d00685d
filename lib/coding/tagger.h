/*
 * Codes a text by a codebook: which codes hold, by which rules, in which
 * words. One tagger serves tw-tag and its kin, tw-lint and tw-diff.
 */
#ifndef CODING_TAGGER_H
#define CODING_TAGGER_H

#include "base/str.h"
#include "codebook/codebook.h"
#include "coding/coding.h"
#include "io/record.h"
#include "json/keys.h"
#include "text/points.h"

enum { TAGGER_BOOK_SCOPE = -1 };

struct tagger_options {
	int scope;	/* enum codebook_scope for the codes that do not state
			 * their own; TAGGER_BOOK_SCOPE: as the heads say */
	struct coding_options coding;
	const struct keys *also;	/* members that are looked up, too, for
				 * result.also; NULL: there are none */
};

struct tagger;

/*
 * A tagger for a book, which must outlive it. Lexicons that the book names
 * are loaded; one that is not found, or a language without a stemmer where a
 * rule has ~stem, ends the program with status 2.
 */
struct tagger *tagger_open(const struct codebook *,
    const struct tagger_options *);

/*
 * The same for another thread: what does not change is there once, so that of
 * must outlive it.
 */
struct tagger *tagger_share(const struct tagger *of);

/*
 * Codes a bare text: all of it is the author's own, conditions on the record
 * and url: do not hold. What comes back lasts until the tagger's next call.
 */
const struct result *tagger_text(struct tagger *, struct str text);

/* The members that tagger_record() looks up: reader_find() does it as well. */
const struct keys *tagger_members(const struct tagger *);

/* Codes a record: its text, own, urls, and what conditions ask for. */
const struct result *tagger_record(struct tagger *,
    const struct record *);

/* The text that was coded last, to count the code points before a span. */
struct points tagger_points(const struct tagger *);

/*
 * The nth part (from 0) of that text which the book looks at: all of it, or
 * the author's own words when no code asks for others; false when there is
 * none.
 */
bool tagger_last_part(const struct tagger *, size_t nth, struct str *part);

/*
 * Frees it, and says how often each regular expression that ran away did so
 * (the first time was said when it happened).
 */
void tagger_close(struct tagger *);

#endif
