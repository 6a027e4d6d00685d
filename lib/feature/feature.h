/*
 * What a post is to a learner: its words, pairs of words next to each other,
 * and runs of 2 to 5 letters within words, each hashed to one of 2^bits slots.
 * The words are those that codebooks see: folded, drawn-out letters cut; a
 * mention is @, a link url, every digit 0.
 */
#ifndef FEATURE_FEATURE_H
#define FEATURE_FEATURE_H

#include "base/buf.h"
#include "base/cli.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "feature/placewords.h"
#include "feature/wordcache.h"
#include "io/record.h"
#include "json/json.h"
#include "json/keys.h"
#include "stream/officials.h"
#include "text/lexicon.h"
#include "text/stretches.h"
#include "text/token.h"

enum { FEATURE_WITH_MAX = 20 };	/* dimensions whose codes are features */

#define FEATURE_NO_WORD UINT32_MAX

/* Each of the two is scaled to length 1 by itself. */
enum feature_group { FEATURE_WORDS, FEATURE_LETTERS, FEATURE_GROUPS };

struct feature_options {
	unsigned bits;
	const uint32_t *row;		/* by slot: what stands for it, as a
					 * row of a model; NULL: itself */
	enum codebook_scope scope;	/* whose words */
	const struct lexicon *lexicon;	/* readings are words, too; may be empty */
	const struct cli_list *with;	/* dimensions; may be NULL */
	struct officials *officials;	/* accounts; may be NULL */
	const struct placewords *places;	/* names left out; may be NULL */
};

/* A feature that the post has n times. */
struct feature {
	uint32_t slot;
	uint16_t group;
	uint16_t n;
};

/* One of these times: the numbers of the feature and of its words. */
struct feature_place {
	uint32_t feature;
	uint32_t word;		/* FEATURE_NO_WORD: it is in no word */
	uint32_t second;	/* of a pair; else FEATURE_NO_WORD */
};

/* A word of the text. */
struct feature_word {
	uint32_t from, to;	/* bytes */
	bool scoped;		/* features were taken of it */
	bool follows;		/* and of it with the word before */
	struct wordcache_word is;
};

/* A slot and a group, and one more (0: free), and where it stands. */
struct feature_seen {
	uint32_t key;
	uint32_t at;
};

struct features {
	struct feature_options options;
	struct keys names;	/* of the members that are looked up */
	bool places;		/* place is wanted */

	/* Of the record last read, until the next one. */
	struct str text;
	struct feature *v;	/* each once: those of words, and from */
	size_t letters;		/* here on those of letters */
	size_t n;
	size_t total;		/* how often they stand there */
	struct feature_place *place;
	size_t place_n;
	struct feature_word *word;
	size_t words;

	/* Called for each feature, when not NULL, with how it is written. */
	void (*named)(void *, uint32_t slot, struct str name);
	void *named_to;

	struct wordcache cache;
	struct tokens tokens;
	struct stretches own;
	const struct json_node *member[KEYS_MAX];
	struct feature_seen *seen;	/* open addressing */
	size_t seen_mask;
	size_t seen_cap;
	size_t cap;
	size_t place_cap;
	size_t word_cap;
	struct json json;
	struct buf decoded;
	struct buf code;
	struct buf name;
	char *with_name[2 * FEATURE_WITH_MAX];
};

/* What the options point to must outlive it. */
void features_open(struct features *, const struct feature_options *);

/* Finds the features of a record; reader_find() may have looked up names. */
void features_record(struct features *, const struct record *);

/* The same of a bare text, all of which is in scope. */
void features_text(struct features *, struct str text);

void features_close(struct features *);

#endif
