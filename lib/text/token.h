/*
 * The tokens of a text: words, hashtags, mentions, URLs, emoji. What lies
 * between them (signs and white space) only separates them.
 */
#ifndef TEXT_TOKEN_H
#define TEXT_TOKEN_H

#include "base/buf.h"
#include "base/str.h"

enum token_kind {
	TOKEN_WORD,	/* letters, marks, digits; of a script that has no
			 * blanks between words, one grapheme cluster */
	TOKEN_HASHTAG,	/* # and its body, which has a letter */
	TOKEN_MENTION,	/* @handle, @handle@host */
	TOKEN_URL,	/* http:// https:// www. up to white space */
	TOKEN_EMOJI	/* one grapheme cluster */
};

struct bits;

enum { TOKEN_PAD = 64 };	/* bytes after a text that may be read */

struct token {
	uint32_t start;		/* bytes of the text */
	uint32_t end;
	uint8_t kind;
	bool joined;	/* only one of - ' . / is between it and the word before */
	bool run;	/* it goes on a run of letters without blanks */
};

/* {0} is an empty one; used again it keeps its memory. */
struct tokens {
	struct token *v;
	size_t n;
	size_t cap;
	struct buf text;	/* a copy of the text, TOKEN_PAD zeros after */
	bool ascii;		/* the text is ASCII */
	struct bits *block;	/* scratch */
	size_t block_cap;
};

/* Cuts text (UTF-8, TOKEN_PAD bytes under 4 GiB at most) into its tokens. */
void token_split(struct tokens *, struct str text);

/* The same for a bare word of a codebook: * and ? count as letters. */
void token_split_pattern(struct tokens *, struct str text);

static inline struct str
token_str(const struct tokens *t, size_t i)
{
	return str_sub(buf_str(&t->text), t->v[i].start, t->v[i].end);
}

void token_free(struct tokens *);

#endif
