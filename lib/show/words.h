/*
 * The words of tables, charts and pages in the language that --words names.
 * They stand in share/words, a file a language, and are built in.
 */
#ifndef SHOW_WORDS_H
#define SHOW_WORDS_H

#include "base/buf.h"

enum { WORDS_EN, WORDS_ID, WORDS_LANGUAGES };

struct words_entry {
	const char *key;
	const char *text[WORDS_LANGUAGES];
};

/* All words, in the order of their keys. */
extern const struct words_entry words_table[];
extern const size_t words_entries;

/* The help line of --words, for every program that has it. */
#define WORDS_HELP "words and signs of numbers: en (the default) or id"

/*
 * Sets the language for the rest of the run, English until then; one that is
 * not there ends the program with status 2.
 */
void words_choose(const char *language);

/* "en" or "id". */
const char *words_language(void);

/* The text of a key, which must be there. */
const char *words_of(const char *key);

/* The text of the key that is prefix and then name; NULL when there is none. */
const char *words_under(const char *prefix, struct str name);

/* The same as a struct str, and the name itself when there is none. */
struct str words_or_name(const char *prefix, struct str name);

/*
 * A reason, as the member why of a row gives it in English, in the language; an
 * empty text where there are no words for it.
 */
struct str words_why(struct str english);

/* What stands in a text for {name}. */
struct words_name {
	const char *name;
	struct str value;
};

/*
 * Appends the text of a key with the values of its names, which must all be
 * among those given; the last of these has no name. {n?post|posts} is the first
 * where the value of n is 1, else the second; both may have names, too. No text has < > & or "
 * itself, so one that is filled with values safe for HTML is safe as well.
 */
void words_fill(struct buf *, const char *key, const struct words_name *);

#endif
