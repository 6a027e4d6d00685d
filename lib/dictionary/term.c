#include "dictionary/term.h"

#include "base/array.h"
#include "base/ascii.h"
#include "rule/letter.h"
#include "text/fold.h"

enum { WORDS_MAX = 60, WILDCARDS_MAX = 8 };

/* A word of a term: what it is made of. */
struct word {
	struct str s;
	bool letters;
	bool signs;
	bool soft;	/* - and ' */
	bool emoji;
	bool unparted;
	bool stars;	/* nothing but * */
	size_t wild;
};

struct import_words {
	struct word word[WORDS_MAX];
	size_t n;
	bool letters, signs, soft, emoji, leading;
	bool unparted;	/* letters of a script that parts no words */
	size_t wild, gaps;
};

/* Curly quotes and hyphens as the plain ones, blanks as one space. */
static void
normalise(struct buf *out, struct str s)
{
	size_t n;

	for (size_t i = 0; i < s.n; i += n) {
		uint32_t c = letter_first(str_skip(s, i), &n);

		if (letter_space(str_skip(s, i)) > 0 || c < 0x20 || c == 0x7f)
			buf_addc(out, ' ');
		else if (c == 0x2018 || c == 0x2019 || c == 0x02bc)
			buf_addc(out, '\'');
		else if (c == 0x201c || c == 0x201d)
			buf_addc(out, '"');
		else if (c >= 0x2010 && c <= 0x2013)
			buf_addc(out, '-');
		else
			buf_add(out, s.p + i, n);
	}
}

static bool
is_operator(struct str s)
{
	static const char *const word[] = { "and", "or", "not", "near",
	    "then" };

	for (size_t i = 0; i < ARRAY_N(word); i++)
		if (str_eq_nocase(s, str_of(word[i])))
			return true;
	return false;
}

/* NEAR4, before-5: what tw-codebook(5) would take for an operator. */
static bool
is_distance(struct str s)
{
	static const char *const word[] = { "near", "then", "onear", "before",
	    "seq", "within" };
	size_t n = 0, digits = 0;

	for (size_t i = 0; i < s.n; i++)
		digits += ascii_digit(s.p[i]);
	while (n < s.n && ascii_letter(s.p[n]))
		n++;
	for (size_t i = 0; i < ARRAY_N(word); i++)
		if (digits > 0 && str_eq_nocase(str_sub(s, 0, n),
		    str_of(word[i])))
			return true;
	return false;
}

/* Whether s goes on a word after a hyphen. */
static bool
stands_before_word(struct str s)
{
	return letter_begins(s) || (s.n > 0 && (s.p[0] == '*' ||
	    s.p[0] == '?'));
}

static struct word
sniff_at(struct str s, enum term_wild wild)
{
	struct word w = { .s = s, .stars = true };
	size_t n;

	for (size_t i = 0; i < s.n; i += n) {
		struct str rest = str_skip(s, i);
		uint32_t c = letter_first(rest, &n);

		if (wild != TERM_PLAIN && c == '*') {
			w.wild++;
			continue;
		}
		w.stars = false;
		if (wild == TERM_GLOB && c == '?') {
			w.wild++;
		} else if (letter_emoji(rest) > 0) {
			/* Before letters: a digit may begin a keycap. */
			w.emoji = true;
			n = letter_emoji(rest);
		} else if (letter_in_word(c)) {
			w.letters = true;
			w.unparted |= fold_unparted(c);
		} else if ((c == '-' || c == '\'') && i > 0 &&
		    stands_before_word(str_skip(rest, n))) {
			w.soft = true;
		} else {
			w.signs = true;
		}
	}
	w.signs |= is_distance(s);
	return w;
}

/* False when the term has too many words. */
static bool
split_term(struct import_words *t, struct str s, enum term_wild wild)
{
	struct str part;

	while (str_split(&s, ' ', &part)) {
		struct word *w = &t->word[t->n];

		if (part.n == 0)
			continue;
		if (t->n == WORDS_MAX)
			return false;
		*w = sniff_at(part, wild);
		t->n++;
		t->letters |= w->letters;
		t->signs |= w->signs;
		t->soft |= w->soft;
		t->emoji |= w->emoji;
		t->unparted |= w->unparted;
		t->leading |= w->wild > 0 && !w->stars &&
		    (part.p[0] == '*' || part.p[0] == '?');
		t->wild += w->wild;
		t->gaps += w->stars;
	}
	return true;
}

/* #tag or @name, with nothing in it that would end it; * in tags. */
static bool
is_tag(const struct import_words *t)
{
	struct str s = t->word[0].s;
	size_t n;

	if (t->n != 1 || s.n < 2 || (s.p[0] != '#' && s.p[0] != '@') ||
	    !letter_begins(str_skip(s, 1)) ||
	    (s.p[0] == '@' && t->wild > 0) || t->wild > WILDCARDS_MAX)
		return false;
	for (size_t i = 1; i < s.n; i += n) {
		uint32_t c = letter_first(str_skip(s, i), &n);

		if (!letter_in_word(c) && c != '_' &&
		    !(t->wild > 0 && (c == '*' || c == '?')))
			return false;
		if (s.p[0] == '@' && c >= 0x80)
			return false;
	}
	return true;
}

static void
quote_term(struct buf *rule, const struct import_words *t)
{
	buf_addc(rule, '"');
	for (size_t w = 0; w < t->n; w++) {
		if (w > 0)
			buf_addc(rule, ' ');
		for (size_t i = 0; i < t->word[w].s.n; i++) {
			char c = t->word[w].s.p[i];

			if (c == '"' || c == '\\')
				buf_addc(rule, '\\');
			buf_addc(rule, c);
		}
	}
	buf_addc(rule, '"');
}

/* One * for several, operators in small letters. */
static void
bare_term(struct buf *rule, struct str s)
{
	bool operator = is_operator(s);

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '*' && i > 0 && s.p[i - 1] == '*')
			continue;
		buf_addc(rule, operator ? (char)(s.p[i] | 0x20) : s.p[i]);
	}
}

static void
regex_char(struct buf *rule, const char *p, size_t n)
{
	if (n == 1 && strchr("\\^$.[]|()?*+{}/-#", *p) != NULL)
		buf_addc(rule, '\\');
	buf_add(rule, p, n);
}

static bool
is_wild(char c, enum term_wild wild)
{
	return (c == '*' && wild != TERM_PLAIN) ||
	    (c == '?' && wild == TERM_GLOB);
}

static void
as_regex(struct buf *rule, const struct import_words *t, enum term_wild wild)
{
	struct str first = t->word[0].s, last = t->word[t->n - 1].s;
	uint32_t c = 0;
	size_t n;

	buf_addc(rule, '/');
	if (!t->unparted && (letter_begins(first) ||
	    (wild == TERM_GLOB && first.p[0] == '?')))
		buf_addz(rule, "(?<!\\w)");
	for (size_t w = 0; w < t->n; w++) {
		struct str s = t->word[w].s;

		if (w > 0)
			buf_addz(rule, t->unparted ? "\\s*" : "\\s+");
		for (size_t i = 0; i < s.n; i += n) {
			c = letter_first(str_skip(s, i), &n);
			if (!is_wild(s.p[i], wild))
				regex_char(rule, s.p + i, n);
			else if (i == 0 || s.p[i] == '?' || s.p[i - 1] != '*')
				buf_addz(rule, s.p[i] == '?' ? "[\\w'-]" :
				    t->word[w].stars ? "[\\w'-]+" :
				    "[\\w'-]*");
		}
	}
	if (!t->unparted && (is_wild(last.p[last.n - 1], wild) ||
	    letter_in_word(c)))
		buf_addz(rule, "(?!\\w)");
	buf_addz(rule, "/i");
}

/* a b* with gaps for words that are nothing but *. */
static void
as_words(struct buf *rule, struct buf *why, const struct import_words *t)
{
	size_t from = 0, to = t->n, gap = 0;

	while (t->word[from].stars)
		from++;
	while (t->word[to - 1].stars)
		to--;
	for (size_t i = from; i < to; i++) {
		if (t->word[i].stars) {
			gap++;
			continue;
		}
		if (i > from && t->gaps > 0)
			buf_addf(rule, " THEN/%zu ", gap);
		else if (i > from)
			buf_addc(rule, ' ');
		gap = 0;
		bare_term(rule, t->word[i].s);
	}
	if (t->gaps > 0)
		buf_addz(why, "a * that stands alone is one word there, "
		    "one or none here");
	else if (t->soft)
		buf_addz(why, "- and ' may be missing in the text here");
}

static bool
without_wildcards(struct buf *rule, struct buf *why,
    const struct import_words *t, bool alone)
{
	bool operators = false;

	if (!t->letters) {
		as_regex(rule, t, TERM_PLAIN);
		buf_addz(why, "found also inside a longer run of signs");
		return true;
	}
	for (size_t i = 0; i < t->n; i++)
		operators |= is_operator(t->word[i].s);
	if (t->signs || t->soft || operators || (t->n > 1 && !alone))
		quote_term(rule, t);
	else
		as_words(rule, why, t);
	return true;
}

static bool
translate(struct buf *rule, struct buf *why, const struct import_words *t,
    enum term_wild wild, bool alone)
{
	/* An operand is one atom. */
	bool regex = t->signs || t->emoji || t->leading || (t->n > 1 && !alone);

	if (t->n == t->gaps) {
		buf_addz(why, t->n == 0 ? "no word in it" : "it finds every word");
		return false;
	}
	if (t->n == 1 && t->emoji &&
	    letter_emoji(t->word[0].s) == t->word[0].s.n) {
		buf_adds(rule, t->word[0].s);
		return true;
	}
	if (is_tag(t)) {
		bare_term(rule, t->word[0].s);
		return true;
	}
	if (t->unparted) {
		as_regex(rule, t, wild);
		buf_addz(why, "found anywhere: this script has no blanks "
		    "between words");
		return true;
	}
	if (t->wild == 0 && !t->emoji)
		return without_wildcards(rule, why, t, alone);
	for (size_t i = 0; i < t->n; i++)
		regex |= t->word[i].wild > WILDCARDS_MAX ||
		    (!t->word[i].letters && !t->word[i].stars);
	if (!regex) {
		as_words(rule, why, t);
		return true;
	}
	as_regex(rule, t, wild);
	buf_addz(why, "a regular expression, on the text as it is written");
	return true;
}

bool
term_rule(struct buf *rule, struct buf *why, struct str term,
    enum term_wild wild, bool alone)
{
	struct import_words t = { .n = 0 };
	struct buf text = { 0 };
	bool good = false;

	normalise(&text, term);
	if (text.n > TERM_BYTES_MAX)
		buf_addf(why, "longer than %d bytes", TERM_BYTES_MAX);
	else if (!split_term(&t, buf_str(&text), wild))
		buf_addf(why, "more than %d words", WORDS_MAX);
	else
		good = translate(rule, why, &t, wild, alone);
	buf_free(&text);
	return good;
}

bool
term_literal(struct buf *rule, struct str text)
{
	struct buf clean = { 0 };
	struct str rest, part;
	bool any = false;
	size_t n;

	normalise(&clean, text);
	rest = buf_str(&clean);
	while (str_split(&rest, ' ', &part)) {
		if (part.n == 0)
			continue;
		buf_addz(rule, any ? "\\s+" : "/");
		any = true;
		for (size_t i = 0; i < part.n; i += n) {
			letter_first(str_skip(part, i), &n);
			regex_char(rule, part.p + i, n);
		}
	}
	if (any)
		buf_addz(rule, "/i");
	buf_free(&clean);
	return any;
}
