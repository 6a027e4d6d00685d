/* The words and signs in a time stamp, in English and Indonesian; for time/stamp. */
#ifndef TIME_STAMP_WORDS_H
#define TIME_STAMP_WORDS_H

#include "base/str.h"

enum stamp_word {
	STAMP_WORD_UNKNOWN,
	STAMP_WORD_MONTH,	/* value: 1 to 12 */
	STAMP_WORD_WEEKDAY,
	STAMP_WORD_NOISE,	/* at, pukul, T: says nothing */
	STAMP_WORD_AM,
	STAMP_WORD_PM,
	STAMP_WORD_NOON,	/* siang: 12 is noon, 1 to 3 after it */
	STAMP_WORD_NIGHT,	/* malam: 6 to 11, and 12 is midnight */
	STAMP_WORD_UTC		/* UTC, GMT, Z */
};

/* The words of "2 hours ago". */
enum stamp_unit {
	STAMP_UNIT_NONE,
	STAMP_UNIT_SECONDS,
	STAMP_UNIT_MINUTES,
	STAMP_UNIT_HOURS,
	STAMP_UNIT_DAYS,
	STAMP_UNIT_WEEKS,
	STAMP_UNIT_MONTHS,
	STAMP_UNIT_YEARS,
	STAMP_UNIT_AGO,		/* ago, lalu, (edited): says nothing more */
	STAMP_UNIT_ONE		/* a, an */
};

/* What a word of a date or time of day is, in upper or lower case. */
enum stamp_word stamp_words_find(struct str word, unsigned *value);

/*
 * What a word of a relative time is. For words that are a number and a unit in
 * one (sejam, yesterday, now) *n is that number, else it is not touched.
 */
enum stamp_unit stamp_words_unit(struct str word, unsigned *n);

/* The word that s begins with: letters, with ' between them and . after. */
struct str stamp_words_first(struct str s);

enum { STAMP_LONGEST = 120 };	/* bytes of a stamp; longer text is none */

/* s in signs of ASCII, as far as it has such; empty when it is too long. */
struct str stamp_words_plain(struct str s, char *room);

/* Cuts all digits off s, gives how many; *v is the number of the first nine. */
size_t stamp_words_number(struct str *s, unsigned *v);

#endif
