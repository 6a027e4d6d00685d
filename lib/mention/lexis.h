/*
 * The words that matter to places: all forms of a gazetteer and the cue words
 * around them, as one vocabulary of word sequences that is found in a text at
 * one go; and the forms by their letters, for typing errors.
 */
#ifndef MENTION_LEXIS_H
#define MENTION_LEXIS_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/multimap.h"
#include "gazetteer/gazetteer.h"
#include "match/match.h"
#include "text/edit.h"
#include "text/lexicon.h"

#define LEXIS_NONE UINT32_MAX

enum {
	LEXIS_KINDS_MAX = 63,	/* kinds of places that have type words */
	LEXIS_TYPO_MIN = 6	/* letters of what may be mistyped */
};

/* What a sequence of words is: forms, cues, or both. */
struct lexis_text {
	uint64_t kinds;		/* of a type word: a bit for each kind */
	uint32_t roles;		/* a bit for each enum cue_role */
	uint16_t words;
	uint16_t letters;	/* without blanks */
	uint16_t typed;		/* bytes of a type word that it begins with */
	bool is_short : 1;	/* a type word: jl */
	bool never : 1;		/* it is no place here */
	bool varied : 1;	/* the lexicon has it for a variant */
	bool loose : 1;		/* some form needs no type word before it */
	bool all_typed : 1;	/* all forms have a type word in them */
	bool has_forms : 1;	/* it is a form, not a cue alone */
};

/* What unknown words are found to be. */
struct lexis_guess {
	uint32_t text;		/* with forms; LEXIS_NONE: nothing */
	uint16_t edits;		/* they are nearly it */
	uint16_t glued;		/* bytes of a type word before it */
};

/* A table of them that forgets. */
struct lexis_slot {
	uint64_t hash;		/* of the words as they stand */
	struct lexis_guess guess;
};

struct lexis {
	const struct gazetteer *g;
	struct lexicon *lexicon;
	struct match match;	/* its atoms are numbers of texts */
	struct names texts;
	struct lexis_text *text;
	size_t text_cap;
	struct multimap forms;	/* by text: forms of the gazetteer */
	struct names joined;	/* texts of forms without their blanks */
	uint32_t *by_joined;	/* number in joined -> text */
	uint32_t *level_type;	/* texts: type words of levels */
	size_t level_types;
	bool level_begins[256];	/* bytes, in small letters, that one of these
				 * begins with */
	struct names kinds;	/* that have type words; bits of some of them: */
	uint64_t streets;
	uint64_t levels;	/* of the gazetteer */
	uint64_t small;		/* alleys and estates */
	bool *needs_type;	/* by form: it is none without a type word */
	uint64_t *kind;		/* by entry: its bit, 0: no type word has it */
	uint32_t *near;		/* by gazetteer.word: its text */
	struct edit_index edits;	/* numbers are those of joined */
	bool shared;		/* all but what follows, and match, is another's */
	struct lexis_slot *slot;
	struct buf scratch;
};

/* The gazetteer must outlive it. */
void lexis_open(struct lexis *, const struct gazetteer *);

/* The same for another thread; what it shares must outlive it. */
void lexis_share(struct lexis *, const struct lexis *of);

/* The text that these folded words are, LEXIS_NONE when they are none. */
static inline uint32_t
lexis_find(const struct lexis *l, struct str words)
{
	return names_find(&l->texts, words);
}

/* The text with forms that is this when its blanks go; else LEXIS_NONE. */
uint32_t lexis_joined(const struct lexis *, struct str letters);

static inline bool
lexis_has_forms(const struct lexis *l, uint32_t text)
{
	return l->text[text].has_forms;
}

/* Whether all forms of a text are of places outside, or wider than districts. */
bool lexis_is_outside(const struct lexis *, uint32_t text);

/* Whether a text is a form after a type word of these kinds (0: none). */
bool lexis_counts(const struct lexis *, uint32_t text, uint64_t kinds);

/* Whether a form of a text is of a place of these kinds. */
bool lexis_agrees(const struct lexis *, uint32_t text, uint64_t kinds);

/*
 * What words of a text (as they stand), of which none is known, are: nearly a
 * form, or a form after a type word without a blank.
 */
struct lexis_guess lexis_guess(struct lexis *, struct str words);

void lexis_close(struct lexis *);

#endif
