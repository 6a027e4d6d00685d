/*
 * The readings of a word: as it is written, with long-drawn letters cut, as
 * what a lexicon has it for, without its clitic.
 */
#ifndef TEXT_READING_H
#define TEXT_READING_H

#include "base/buf.h"
#include "base/str.h"
#include "text/lexicon.h"

enum { READING_BYTES_MAX = 200 };	/* longer words have one reading */

struct reading {
	uint32_t at;		/* bytes of readings.bytes */
	uint32_t n;
	bool clitic;		/* a clitic was cut off */
	bool named;		/* it counts only where a book names it */
	bool several;		/* several words, one blank between two */
};

/* {0} is an empty one; used again it keeps its memory. */
struct readings {
	struct reading *v;
	size_t n;
	size_t cap;
	struct buf bytes;
	struct buf folded;	/* scratch */
};

/*
 * Appends s folded, what is drawn out (three or more of a letter) as exactly
 * three: the form in which words of books are kept, and the first reading.
 */
void reading_fold(struct buf *out, struct str s);

/* How words of a language are read. */
enum {
	READING_CLITICS = 1,	/* without -nya -ku -mu -lah -kah -pun, too */
	READING_DOUBLED = 2	/* a figure 2 doubles the word: jalan2 */
};

/*
 * Finds the readings of a word (as it stands in the text). A clitic is cut off
 * when four letters are left; where three are, and where it is an ending of
 * the lexicon's own, the reading counts only for books that name the word. The
 * lexicon may keep a word as it is.
 */
void reading_find(struct readings *, const struct lexicon *, unsigned how,
    struct str word);

static inline struct str
reading_str(const struct readings *r, size_t i)
{
	return (struct str){ r->bytes.p + r->v[i].at, r->v[i].n };
}

void reading_free(struct readings *);

#endif
