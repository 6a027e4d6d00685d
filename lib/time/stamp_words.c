#include "time/stamp_words.h"

#include "base/ascii.h"

struct stamp_name {
	const char *word;	/* in lower case */
	unsigned char is;
	unsigned char value;
};

static const struct stamp_name absolute[] = {
	{ "jan", STAMP_WORD_MONTH, 1 }, { "january", STAMP_WORD_MONTH, 1 },
	{ "januari", STAMP_WORD_MONTH, 1 },
	{ "feb", STAMP_WORD_MONTH, 2 }, { "february", STAMP_WORD_MONTH, 2 },
	{ "februari", STAMP_WORD_MONTH, 2 }, { "peb", STAMP_WORD_MONTH, 2 },
	{ "pebruari", STAMP_WORD_MONTH, 2 },
	{ "mar", STAMP_WORD_MONTH, 3 }, { "march", STAMP_WORD_MONTH, 3 },
	{ "maret", STAMP_WORD_MONTH, 3 }, { "mrt", STAMP_WORD_MONTH, 3 },
	{ "apr", STAMP_WORD_MONTH, 4 }, { "april", STAMP_WORD_MONTH, 4 },
	{ "may", STAMP_WORD_MONTH, 5 }, { "mei", STAMP_WORD_MONTH, 5 },
	{ "jun", STAMP_WORD_MONTH, 6 }, { "june", STAMP_WORD_MONTH, 6 },
	{ "juni", STAMP_WORD_MONTH, 6 },
	{ "jul", STAMP_WORD_MONTH, 7 }, { "july", STAMP_WORD_MONTH, 7 },
	{ "juli", STAMP_WORD_MONTH, 7 },
	{ "aug", STAMP_WORD_MONTH, 8 }, { "august", STAMP_WORD_MONTH, 8 },
	{ "agu", STAMP_WORD_MONTH, 8 }, { "agt", STAMP_WORD_MONTH, 8 },
	{ "agst", STAMP_WORD_MONTH, 8 }, { "ags", STAMP_WORD_MONTH, 8 },
	{ "agustus", STAMP_WORD_MONTH, 8 }, { "agus", STAMP_WORD_MONTH, 8 },
	{ "sep", STAMP_WORD_MONTH, 9 }, { "sept", STAMP_WORD_MONTH, 9 },
	{ "september", STAMP_WORD_MONTH, 9 },
	{ "oct", STAMP_WORD_MONTH, 10 }, { "october", STAMP_WORD_MONTH, 10 },
	{ "okt", STAMP_WORD_MONTH, 10 }, { "oktober", STAMP_WORD_MONTH, 10 },
	{ "nov", STAMP_WORD_MONTH, 11 }, { "november", STAMP_WORD_MONTH, 11 },
	{ "nop", STAMP_WORD_MONTH, 11 }, { "nopember", STAMP_WORD_MONTH, 11 },
	{ "dec", STAMP_WORD_MONTH, 12 }, { "december", STAMP_WORD_MONTH, 12 },
	{ "des", STAMP_WORD_MONTH, 12 }, { "desember", STAMP_WORD_MONTH, 12 },
	{ "mon", STAMP_WORD_WEEKDAY, 1 }, { "monday", STAMP_WORD_WEEKDAY, 1 },
	{ "senin", STAMP_WORD_WEEKDAY, 1 }, { "sen", STAMP_WORD_WEEKDAY, 1 },
	{ "tue", STAMP_WORD_WEEKDAY, 2 }, { "tues", STAMP_WORD_WEEKDAY, 2 },
	{ "tuesday", STAMP_WORD_WEEKDAY, 2 },
	{ "selasa", STAMP_WORD_WEEKDAY, 2 }, { "sel", STAMP_WORD_WEEKDAY, 2 },
	{ "wed", STAMP_WORD_WEEKDAY, 3 }, { "weds", STAMP_WORD_WEEKDAY, 3 },
	{ "wednesday", STAMP_WORD_WEEKDAY, 3 },
	{ "rabu", STAMP_WORD_WEEKDAY, 3 }, { "rab", STAMP_WORD_WEEKDAY, 3 },
	{ "thu", STAMP_WORD_WEEKDAY, 4 }, { "thur", STAMP_WORD_WEEKDAY, 4 },
	{ "thurs", STAMP_WORD_WEEKDAY, 4 },
	{ "thursday", STAMP_WORD_WEEKDAY, 4 },
	{ "kamis", STAMP_WORD_WEEKDAY, 4 }, { "kam", STAMP_WORD_WEEKDAY, 4 },
	{ "fri", STAMP_WORD_WEEKDAY, 5 }, { "friday", STAMP_WORD_WEEKDAY, 5 },
	{ "jumat", STAMP_WORD_WEEKDAY, 5 }, { "jum'at", STAMP_WORD_WEEKDAY, 5 },
	{ "jum", STAMP_WORD_WEEKDAY, 5 },
	{ "sat", STAMP_WORD_WEEKDAY, 6 }, { "saturday", STAMP_WORD_WEEKDAY, 6 },
	{ "sabtu", STAMP_WORD_WEEKDAY, 6 }, { "sab", STAMP_WORD_WEEKDAY, 6 },
	{ "sun", STAMP_WORD_WEEKDAY, 7 }, { "sunday", STAMP_WORD_WEEKDAY, 7 },
	{ "minggu", STAMP_WORD_WEEKDAY, 7 }, { "min", STAMP_WORD_WEEKDAY, 7 },
	{ "mgg", STAMP_WORD_WEEKDAY, 7 }, { "ahad", STAMP_WORD_WEEKDAY, 7 },
	{ "t", STAMP_WORD_NOISE, 0 }, { "at", STAMP_WORD_NOISE, 0 },
	{ "on", STAMP_WORD_NOISE, 0 }, { "of", STAMP_WORD_NOISE, 0 },
	{ "the", STAMP_WORD_NOISE, 0 }, { "pukul", STAMP_WORD_NOISE, 0 },
	{ "pkl", STAMP_WORD_NOISE, 0 }, { "jam", STAMP_WORD_NOISE, 0 },
	{ "pada", STAMP_WORD_NOISE, 0 }, { "tanggal", STAMP_WORD_NOISE, 0 },
	{ "tgl", STAMP_WORD_NOISE, 0 }, { "hari", STAMP_WORD_NOISE, 0 },
	{ "st", STAMP_WORD_NOISE, 0 }, { "nd", STAMP_WORD_NOISE, 0 },
	{ "rd", STAMP_WORD_NOISE, 0 }, { "th", STAMP_WORD_NOISE, 0 },
	{ "am", STAMP_WORD_AM, 0 }, { "a.m", STAMP_WORD_AM, 0 },
	{ "pm", STAMP_WORD_PM, 0 }, { "p.m", STAMP_WORD_PM, 0 },
	{ "pagi", STAMP_WORD_AM, 0 }, { "siang", STAMP_WORD_NOON, 0 },
	{ "sore", STAMP_WORD_PM, 0 }, { "petang", STAMP_WORD_PM, 0 },
	{ "malam", STAMP_WORD_NIGHT, 0 },
	{ "utc", STAMP_WORD_UTC, 0 }, { "gmt", STAMP_WORD_UTC, 0 },
	{ "z", STAMP_WORD_UTC, 0 }
};

static const struct stamp_name relative[] = {
	{ "s", STAMP_UNIT_SECONDS, 0 }, { "sec", STAMP_UNIT_SECONDS, 0 },
	{ "secs", STAMP_UNIT_SECONDS, 0 }, { "second", STAMP_UNIT_SECONDS, 0 },
	{ "seconds", STAMP_UNIT_SECONDS, 0 }, { "detik", STAMP_UNIT_SECONDS, 0 },
	{ "dtk", STAMP_UNIT_SECONDS, 0 },
	{ "m", STAMP_UNIT_MINUTES, 0 }, { "min", STAMP_UNIT_MINUTES, 0 },
	{ "mins", STAMP_UNIT_MINUTES, 0 }, { "minute", STAMP_UNIT_MINUTES, 0 },
	{ "minutes", STAMP_UNIT_MINUTES, 0 },
	{ "menit", STAMP_UNIT_MINUTES, 0 }, { "mnt", STAMP_UNIT_MINUTES, 0 },
	{ "h", STAMP_UNIT_HOURS, 0 }, { "hr", STAMP_UNIT_HOURS, 0 },
	{ "hrs", STAMP_UNIT_HOURS, 0 }, { "hour", STAMP_UNIT_HOURS, 0 },
	{ "hours", STAMP_UNIT_HOURS, 0 }, { "jam", STAMP_UNIT_HOURS, 0 },
	{ "j", STAMP_UNIT_HOURS, 0 }, { "sejam", STAMP_UNIT_HOURS, 1 },
	{ "d", STAMP_UNIT_DAYS, 0 }, { "day", STAMP_UNIT_DAYS, 0 },
	{ "days", STAMP_UNIT_DAYS, 0 }, { "hari", STAMP_UNIT_DAYS, 0 },
	{ "sehari", STAMP_UNIT_DAYS, 1 },
	{ "yesterday", STAMP_UNIT_DAYS, 1 }, { "kemarin", STAMP_UNIT_DAYS, 1 },
	{ "w", STAMP_UNIT_WEEKS, 0 }, { "wk", STAMP_UNIT_WEEKS, 0 },
	{ "wks", STAMP_UNIT_WEEKS, 0 }, { "week", STAMP_UNIT_WEEKS, 0 },
	{ "weeks", STAMP_UNIT_WEEKS, 0 }, { "minggu", STAMP_UNIT_WEEKS, 0 },
	{ "mgg", STAMP_UNIT_WEEKS, 0 }, { "seminggu", STAMP_UNIT_WEEKS, 1 },
	{ "pekan", STAMP_UNIT_WEEKS, 0 },
	{ "mo", STAMP_UNIT_MONTHS, 0 }, { "mos", STAMP_UNIT_MONTHS, 0 },
	{ "month", STAMP_UNIT_MONTHS, 0 }, { "months", STAMP_UNIT_MONTHS, 0 },
	{ "bulan", STAMP_UNIT_MONTHS, 0 }, { "bln", STAMP_UNIT_MONTHS, 0 },
	{ "sebulan", STAMP_UNIT_MONTHS, 1 },
	{ "y", STAMP_UNIT_YEARS, 0 }, { "yr", STAMP_UNIT_YEARS, 0 },
	{ "yrs", STAMP_UNIT_YEARS, 0 }, { "year", STAMP_UNIT_YEARS, 0 },
	{ "years", STAMP_UNIT_YEARS, 0 }, { "tahun", STAMP_UNIT_YEARS, 0 },
	{ "thn", STAMP_UNIT_YEARS, 0 }, { "th", STAMP_UNIT_YEARS, 0 },
	{ "setahun", STAMP_UNIT_YEARS, 1 },
	{ "ago", STAMP_UNIT_AGO, 0 }, { "lalu", STAMP_UNIT_AGO, 0 },
	{ "yang", STAMP_UNIT_AGO, 0 }, { "yg", STAMP_UNIT_AGO, 0 },
	{ "silam", STAMP_UNIT_AGO, 0 }, { "about", STAMP_UNIT_AGO, 0 },
	{ "sekitar", STAMP_UNIT_AGO, 0 }, { "edited", STAMP_UNIT_AGO, 0 },
	{ "diedit", STAMP_UNIT_AGO, 0 }, { "disunting", STAMP_UNIT_AGO, 0 },
	{ "streamed", STAMP_UNIT_AGO, 0 },
	{ "a", STAMP_UNIT_ONE, 0 }, { "an", STAMP_UNIT_ONE, 0 }
};

/* a is in lower case; a dot after the word does not count. */
static bool
same(struct str word, const char *a)
{
	for (size_t i = 0; i < word.n; i++, a++) {
		char c = word.p[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if (*a == '\0' || c != *a)
			return *a == '\0' && c == '.' && i + 1 == word.n;
	}
	return *a == '\0';	/* so that word is not empty either */
}

enum stamp_word
stamp_words_find(struct str word, unsigned *value)
{
	for (size_t i = 0; i < sizeof(absolute) / sizeof(*absolute); i++)
		if (same(word, absolute[i].word)) {
			*value = absolute[i].value;
			return (enum stamp_word)absolute[i].is;
		}
	return STAMP_WORD_UNKNOWN;
}

enum stamp_unit
stamp_words_unit(struct str word, unsigned *n)
{
	for (size_t i = 0; i < sizeof(relative) / sizeof(*relative); i++)
		if (same(word, relative[i].word)) {
			if (relative[i].value > 0)
				*n = relative[i].value;
			return (enum stamp_unit)relative[i].is;
		}
	return STAMP_UNIT_NONE;
}

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (unsigned char)c >= 0x80;
}

struct str
stamp_words_first(struct str s)
{
	size_t n = 0;

	while (n < s.n && (letter(s.p[n]) || (n > 0 &&
	    (s.p[n] == '\'' || s.p[n] == '.') && n + 1 < s.n &&
	    letter(s.p[n + 1]))))
		n++;
	if (n > 0 && n < s.n && s.p[n] == '.')
		n++;
	return str_sub(s, 0, n);
}

/* Signs of Unicode that part words, and those that say nothing. */
static size_t
foreign(struct str s, char *out, size_t *n)
{
	static const struct { struct str sign; char is;
	} signs[] = { { STR_INIT("\xc2\xa0"), ' ' },
		{ STR_INIT("\xe2\x80\xaf"), ' ' },
		{ STR_INIT("\xe2\x80\x89"), ' ' },
		{ STR_INIT("\xc2\xb7"), ' ' },
		{ STR_INIT("\xe2\x80\xa2"), ' ' },
		{ STR_INIT("\xe2\x80\x93"), '-' },
		{ STR_INIT("\xe2\x80\x99"), '\'' },
		{ STR_INIT("\xe2\x80\x8e"), '\0' },
		{ STR_INIT("\xe2\x80\x8f"), '\0' },
		{ STR_INIT("\xef\xbb\xbf"), '\0' } };

	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++) {
		if (!str_starts(s, signs[i].sign))
			continue;
		if (signs[i].is != '\0')
			out[(*n)++] = signs[i].is;
		return signs[i].sign.n;
	}
	return 0;
}

struct str
stamp_words_plain(struct str s, char *room)
{
	size_t n = 0, skip;

	s = str_trim(s);
	if (s.n > STAMP_LONGEST)
		return (struct str){ room, 0 };
	while (s.n > 0) {
		skip = foreign(s, room, &n);
		if (skip == 0) {
			room[n++] = s.p[0];
			skip = 1;
		}
		s = str_skip(s, skip);
	}
	return str_trim((struct str){ room, n });
}

size_t
stamp_words_number(struct str *s, unsigned *v)
{
	size_t n = 0;

	*v = 0;
	while (n < s->n && ascii_digit(s->p[n])) {
		if (n < 9)
			*v = *v * 10 + (unsigned)(s->p[n] - '0');
		n++;
	}
	*s = str_skip(*s, n);
	return n;
}
