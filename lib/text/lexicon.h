/*
 * Lexicons: variants of words (yg = yang); below a line !clitic words whose
 * ending is no clitic; below !ending further endings that hang on words;
 * below !abbreviation words whose point ends no sentence.
 */
#ifndef TEXT_LEXICON_H
#define TEXT_LEXICON_H

#include "base/str.h"

struct lexicon;

/* An empty one. */
struct lexicon *lexicon_new(void);

/*
 * Adds the file at path. Mistakes in it are said with file and line and end
 * the program with status 2.
 */
void lexicon_load(struct lexicon *, const char *path);

/*
 * What a folded word is a variant of, also folded: *n readings, each a word
 * or several separated by one blank. Valid until the next lexicon_load().
 */
const struct str *lexicon_readings(const struct lexicon *, struct str word,
    size_t *n);

/* Whether this folded word's ending is part of it. */
bool lexicon_keeps(const struct lexicon *, struct str word);

/* Endings beside those of the language, folded, *n of them. */
const struct str *lexicon_endings(const struct lexicon *, size_t *n);

/* Whether there are abbreviations. */
bool lexicon_abbreviates(const struct lexicon *);

/*
 * Whether a word with a point after it is an abbreviation before what begins
 * as a name does (with a capital) or is a figure, or neither. One letter is
 * one before a name.
 */
bool lexicon_is_abbreviation(const struct lexicon *, struct str word, bool name,
    bool figure);

/* Whether some reading is exactly this, several words with one blank between. */
bool lexicon_has_reading(const struct lexicon *, struct str words);

/* Whether some variant is a word joined by - ' . / */
bool lexicon_has_joined(const struct lexicon *);

void lexicon_free(struct lexicon *);

#endif
