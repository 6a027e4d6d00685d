/*
 * Where forms of places stand in a text, and what the tokens around them are.
 */
#ifndef MENTION_SPOTS_H
#define MENTION_SPOTS_H

#include "base/buf.h"
#include "gazetteer/cue.h"
#include "mention/lexis.h"

#define SPOTS_NONE UINT32_MAX

/* What a token is by its cue words. */
struct spots_token {
	uint32_t roles;		/* a bit for each enum cue_role */
	uint32_t cue;		/* the first token of a cue that ends here */
	uint64_t kinds;		/* of a type word */
	uint32_t spot;		/* the spot that it is part of, or SPOTS_NONE */
	bool is_short;
};

/* A form in the text. Of overlapping ones only one is a spot. */
struct spot {
	uint32_t text;		/* as lexis numbers it */
	uint32_t first, last;	/* tokens */
	uint32_t from, to;	/* bytes */
	uint32_t words, bytes;	/* of the form, without a type word in it */
	unsigned edits;
	bool inside;		/* a part of a hashtag, or of a mention */
	bool handle;		/* @kel_dago */
	uint64_t kinds;		/* of a type word inside the token */
	bool is_short;
};

/* {0} is an empty one; used again it keeps its memory. */
struct spots {
	struct spots_token *token;	/* by token, and one more */
	size_t token_cap;
	uint32_t roles;		/* of all tokens */
	struct spot *v;		/* as they stand in the text */
	size_t n;
	size_t cap;
	uint32_t *unknown;	/* tokens: words that are no known ones */
	size_t unknowns, unknown_cap;
	uint32_t *tag;		/* tokens: hashtags and handles */
	size_t tags, tag_cap;
	struct buf scratch;
};

static inline bool
spots_is(const struct spots *s, uint32_t token, enum cue_role role)
{
	return (s->token[token].roles >> role & 1) != 0;
}

/*
 * Whether a sign stands before this token that parts it from the one before; a
 * point after a short word does not.
 */
bool spots_parted(const struct lexis *, uint32_t token);

/* Whether a text stands within so many tokens of first..last, not in them. */
bool spots_near(const struct lexis *, uint32_t text, uint32_t first,
    uint32_t last, uint32_t reach);

/* Adds a spot. */
void spots_add(struct spots *, struct spot);

void spots_free(struct spots *);

#endif
