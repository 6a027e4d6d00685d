#include "text/token.h"

#include <stdlib.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/mem.h"
#include "text/fold.h"

/* What a byte or a code point is to a token. */
enum {
	WORD = 1,		/* letter or digit */
	OTHER = 2,		/* begins another token */
	LETTER = 4,
	MARK = 8,		/* goes on with a word */
	JOINT = 16,
	BLANK = 32,
	UNDERSCORE = 64,
	HIGH = 128 | OTHER	/* a byte that is not ASCII: a closer look */
};

struct cut {
	struct tokens *t;
	const uint8_t *class;	/* of bytes */
	const char *begin;
	const char *end;
};

/* Classes of bytes: in a text, and in a bare word of a book. */
static uint8_t in_text[256], in_pattern[256];

static uint8_t
flags_of(enum fold_class class)
{
	switch (class) {
	case FOLD_LETTER:	return WORD | LETTER;
	case FOLD_DIGIT:	return WORD;
	case FOLD_MARK:		return MARK;
	case FOLD_JOINT:	return JOINT;
	case FOLD_SPACE:
	case FOLD_LINE:		return BLANK;
	case FOLD_UNDERSCORE:	return UNDERSCORE;
	case FOLD_SIGN:		return 0;
	default:		return OTHER;	/* # @ and emoji */
	}
}

static void
fill_classes(void)
{
	if (in_text['a'] != 0)
		return;
	for (unsigned c = 0; c < 256; c++)
		in_text[c] = c < 0x80 ? flags_of(fold_class(c)) : HIGH;
	in_text['*'] = OTHER;	/* it may have a keycap */
	memcpy(in_pattern, in_text, sizeof(in_text));
	in_pattern['*'] = in_pattern['?'] = WORD | LETTER;
}

/* What stands at p, before the end, and its bytes. */
static unsigned
class_at(const struct cut *c, const char *p, unsigned *n)
{
	unsigned class = c->class[(unsigned char)*p];

	*n = 1;
	if (class != HIGH)
		return class;
	return flags_of(fold_class(fold_decode(p, c->end, n)));
}

static inline void
add(const struct cut *c, const char *p, const char *q, enum token_kind kind,
    bool joined)
{
	struct tokens *t = c->t;

	if (t->n == t->cap)
		t->v = mem_grow(t->v, &t->cap, t->n + 1, sizeof(*t->v));
	t->v[t->n++] = (struct token){ (uint32_t)(p - c->begin),
	    (uint32_t)(q - c->begin), (uint8_t)kind, joined };
}

/* A digit, # or * in its keycap: bytes of the emoji at p, else 0. */
static size_t
keycap(const struct cut *c, const char *p)
{
	struct str s = { p, (size_t)(c->end - p) };
	size_t n = str_starts(str_skip(s, 1), STR("\xef\xb8\x8f")) ? 4 : 1;

	return str_starts(str_skip(s, n), STR("\xe2\x83\xa3")) ? n + 3 : 0;
}

/* The end of the letters, digits and marks from p on. */
static const char *
word_end(const struct cut *c, const char *p, unsigned also)
{
	for (;;) {
		unsigned class, n;

		while (((class = c->class[(unsigned char)*p]) &
		    (WORD | also)) != 0)
			p++;
		if (class != HIGH)
			return p;
		if ((class_at(c, p, &n) & (WORD | MARK)) == 0)
			return p;
		p += n;
	}
}

/* Whether one joint is all that parts p from the word before. */
static bool
joined(const struct cut *c, const char *p)
{
	const struct tokens *t = c->t;
	const struct token *last;
	const char *gap;
	unsigned n;

	if (t->n == 0)
		return false;
	last = &t->v[t->n - 1];
	gap = c->begin + last->end;
	return last->kind == TOKEN_WORD && p > gap && p - gap <= 4 &&
	    (class_at(c, gap, &n) & JOINT) != 0 && gap + n == p;
}

static bool
is_url(const struct cut *c, const char *p, const char *q)
{
	struct str word = { p, (size_t)(q - p) };
	unsigned n;

	/* What is read behind the end are zeros. */
	if (str_eq_nocase(word, STR("http")) ||
	    str_eq_nocase(word, STR("https")))
		return memcmp(q, "://", 3) == 0 &&
		    (class_at(c, q + 3, &n) & WORD) != 0;
	return *q == '.' && str_eq_nocase(word, STR("www")) &&
	    (class_at(c, q + 1, &n) & WORD) != 0;
}

static const char *
url_end(const struct cut *c, const char *p)
{
	while (p < c->end) {
		unsigned n, class = class_at(c, p, &n);

		if ((class & BLANK) != 0 || (unsigned char)*p < 0x20 ||
		    *p == '"' || *p == '<' || *p == '>' ||
		    (n > 1 && (class & (WORD | MARK)) == 0))
			break;
		p += n;
	}
	/* Signs that end a sentence end the address, too. */
	while (memchr(".,;:!?'*)]}", p[-1], 11) != NULL)
		p--;
	return p;
}

/* Adds a word p..q that ends in a keycap; NULL when it does not. */
static const char *
add_keycap(const struct cut *c, const char *p, const char *q)
{
	const char *at = q;
	size_t n;

	/* The marks of the keycap were taken for marks of a word. */
	while (at > p && c->class[(unsigned char)at[-1]] == HIGH)
		at--;
	if (at == q || at == p || at[-1] < '0' || at[-1] > '9')
		return NULL;
	n = keycap(c, --at);
	if (n == 0)
		return NULL;
	if (at > p)
		add(c, p, at, TOKEN_WORD, joined(c, p));
	add(c, at, at + n, TOKEN_EMOJI, false);
	return at + n;
}

/* Adds the word, or the URL, that begins at p; gives its end. */
static const char *
add_word(const struct cut *c, const char *p)
{
	const char *q = word_end(c, p, 0), *end;

	if ((*q == ':' || *q == '.') && q - p <= 5 && is_url(c, p, q)) {
		q = url_end(c, q);
		add(c, p, q, TOKEN_URL, false);
		return q;
	}
	if (c->class[(unsigned char)q[-1]] == HIGH &&
	    (end = add_keycap(c, p, q)) != NULL)
		return end;
	add(c, p, q, TOKEN_WORD, joined(c, p));
	return q;
}

/* Whether p directly follows a word, so that @ or # there begins nothing. */
static bool
behind_word(const struct cut *c, const char *p, bool hashtags_too)
{
	const struct token *last;

	if (c->t->n == 0)
		return false;
	last = &c->t->v[c->t->n - 1];
	if (c->begin + last->end != p)
		return false;
	return last->kind == TOKEN_WORD || last->kind == TOKEN_MENTION ||
	    (hashtags_too && last->kind == TOKEN_HASHTAG);
}

/* The end of the hashtag whose # takes n bytes at p, p when it is none. */
static const char *
hashtag_end(const struct cut *c, const char *p, unsigned n)
{
	const char *q = word_end(c, p + n, UNDERSCORE);
	unsigned k;

	if (behind_word(c, p, false))
		return p;
	for (const char *at = p + n; at < q; at += k)
		if ((class_at(c, at, &k) & LETTER) != 0)
			return q;
	return p;
}

/* The end of the mention whose @ takes n bytes at p, p when it is none. */
static const char *
mention_end(const struct cut *c, const char *p, unsigned n)
{
	const char *q = p + n;

	if (behind_word(c, p, true))
		return p;
	while ((c->class[(unsigned char)*q] & (WORD | UNDERSCORE)) != 0)
		q++;
	return q > p + n ? q : p;
}

/* Takes what is no ASCII letter, digit or mere sign at p; gives its end. */
static const char *
add_other(const struct cut *c, const char *p)
{
	unsigned n;
	enum fold_class class = fold_class(fold_decode(p, c->end, &n));
	const char *q = p;
	size_t cluster;

	if ((*p == '#' || *p == '*') && (cluster = keycap(c, p)) > 0) {
		add(c, p, p + cluster, TOKEN_EMOJI, false);
		return p + cluster;
	}
	switch (class) {
	case FOLD_LETTER:
	case FOLD_DIGIT:
		return add_word(c, p);
	case FOLD_HASH:
		if ((q = hashtag_end(c, p, n)) > p)
			add(c, p, q, TOKEN_HASHTAG, false);
		break;
	case FOLD_AT:
		if ((q = mention_end(c, p, n)) > p)
			add(c, p, q, TOKEN_MENTION, false);
		break;
	case FOLD_PICTURE:
		q = p + fold_cluster((struct str){ p, (size_t)(c->end - p) });
		add(c, p, q, TOKEN_EMOJI, false);
		break;
	default:
		break;
	}
	return q > p ? q : p + n;
}

/* Bits of 64 bytes: are they of a word, may they begin another token. */
struct bits {
	uint64_t word;
	uint64_t other;
	uint64_t high;		/* not ASCII */
};

static inline struct bits
bits_plain(const char *p, const uint8_t *class)
{
	struct bits b = { 0, 0, 0 };

	for (int i = 0; i < 64; i++) {
		uint64_t is = class[(unsigned char)p[i]];

		b.word |= (is & WORD) << i;
		b.other |= (is >> 1 & 1) << i;
		b.high |= (is >> 7) << i;
	}
	return b;
}

#ifdef __SSE2__
/* Whether each byte is one of n from first on. */
static inline __m128i
among(__m128i v, char first, char n)
{
	v = _mm_sub_epi8(v, _mm_set1_epi8(first));
	return _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8((char)(n - 1))), v);
}

/* The same with the classes of a text. */
static inline struct bits
bits_of_text(const char *p)
{
	struct bits b = { 0, 0, 0 };

	for (int i = 0; i < 64; i += 16) {
		__m128i v = _mm_loadu_si128((const void *)(p + i));
		__m128i word = _mm_or_si128(among(v, '0', 10),
		    among(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 26));
		__m128i sign = _mm_or_si128(among(v, '#', 1),
		    _mm_or_si128(among(v, '@', 1), among(v, '*', 1)));

		b.word |= (uint64_t)(unsigned)_mm_movemask_epi8(word) << i;
		b.other |= (uint64_t)(unsigned)_mm_movemask_epi8(sign) << i;
		b.high |= (uint64_t)(unsigned)_mm_movemask_epi8(v) << i;
	}
	b.other |= b.high;
	return b;
}
#else
#define bits_of_text(p) bits_plain((p), in_text)
#endif

/* A text on its way through split(). */
struct walk {
	const struct cut *cut;
	const char *start;	/* where a word of ASCII began, or NULL */
	const char *done;	/* what is before it has been dealt with */
	const char *behind;	/* where the last token, a word, ends, or NULL */
};

/* Goes on behind q, up to which tokens have been added. */
static void
walk_to(struct walk *w, const char *q)
{
	const struct tokens *t = w->cut->t;

	w->start = NULL;
	w->done = q;
	w->behind = t->n > 0 && t->v[t->n - 1].kind == TOKEN_WORD ?
	    w->cut->begin + t->v[t->n - 1].end : NULL;
}

/* The word that began at w->start ends at q. */
static inline void
end_word(struct walk *w, const char *q)
{
	const struct cut *c = w->cut;
	const char *p = w->start, *behind = w->behind;
	bool joint = false;

	/* What is not plain: letters beyond ASCII, URLs, curly joints. */
	if ((unsigned char)*q >= 0x80 || ((*q == ':' || *q == '.') &&
	    ((*p | 0x20) == 'h' || (*p | 0x20) == 'w')) ||
	    (behind != NULL && (unsigned char)*behind >= 0x80)) {
		walk_to(w, add_word(c, p));
		return;
	}
	if (behind != NULL && p - behind == 1)
		joint = (c->class[(unsigned char)*behind] & JOINT) != 0;
	add(c, p, q, TOKEN_WORD, joint);
	w->start = NULL;
	w->behind = q;
}

/* Goes through 64 bytes at p: words of ASCII begin and end, or others begin. */
static inline void
walk_block(struct walk *w, const char *p, struct bits b, uint64_t carry)
{
	uint64_t begin = b.word & ~(b.word << 1 | carry);
	uint64_t end = ~b.word & (b.word << 1 | carry);

	for (uint64_t left = begin | end | b.other; left != 0;
	    left &= left - 1) {
		uint64_t bit = left & (0 - left);
		const char *at = p + __builtin_ctzll(left);

		if (at < w->done)
			continue;
		if ((bit & begin) != 0) {
			w->start = at;
			continue;
		}
		if ((bit & end) != 0 && w->start != NULL)
			end_word(w, at);
		if ((bit & b.other) != 0 && at >= w->done)
			walk_to(w, add_other(w->cut, at));
	}
}

static void
split(struct tokens *t, struct str text, const uint8_t *class)
{
	struct cut c = { t, class, NULL, NULL };
	struct walk w = { &c, NULL, NULL, NULL };
	uint64_t carry = 0, high = 0;

	t->n = 0;
	buf_clear(&t->text);
	buf_reserve(&t->text, text.n + TOKEN_PAD);
	buf_adds(&t->text, text);
	/* Zeros part tokens: so a word ends where the text does. */
	memset(t->text.p + text.n, 0, TOKEN_PAD);
	c.begin = w.done = t->text.p;
	c.end = c.begin + text.n;
	for (const char *p = c.begin; p <= c.end; p += 64) {
		struct bits b = class == in_text ? bits_of_text(p) :
		    bits_plain(p, class);

		walk_block(&w, p, b, carry);
		carry = b.word >> 63;
		high |= b.high;
	}
	t->ascii = high == 0;
}

void
token_split(struct tokens *t, struct str text)
{
	fill_classes();
	split(t, text, in_text);
}

void
token_split_pattern(struct tokens *t, struct str text)
{
	fill_classes();
	split(t, text, in_pattern);
}

/* Whether a sentence or clause ends in the signs from byte p on. */
static bool
ends(const char *p, const char *gap_end, const char *end, bool clause)
{
	unsigned n;

	for (; p < gap_end; p += n) {
		uint32_t c = fold_decode(p, end, &n), after;
		unsigned m;

		if (fold_class(c) == FOLD_LINE)
			return true;
		switch (c) {
		case '.': case '!': case '?': case 0x2026: case 0x203c:
		case 0x2049: case 0xff01: case 0xff1f:
			if (p + n == end)
				return true;
			after = fold_decode(p + n, end, &m);
			if (fold_class(after) == FOLD_SPACE ||
			    fold_class(after) == FOLD_LINE)
				return true;
			break;
		case 0x3002:	/* no blank follows it */
			return true;
		case ',': case ';': case ':': case '(': case ')':
		case 0x2013: case 0x2014:
			if (clause)
				return true;
		}
	}
	return false;
}

void
token_units(const struct tokens *t, bool clause, uint32_t *unit)
{
	const char *begin = t->text.p, *end = begin + t->text.n;
	uint32_t number = 0;

	for (size_t i = 0; i < t->n; i++) {
		const char *gap = begin + (i > 0 ? t->v[i - 1].end : 0);
		const char *next = begin + t->v[i].start;

		/* Most gaps are one blank. */
		if (i > 0 && !(next - gap == 1 && *gap == ' ') &&
		    ends(gap, next, end, clause))
			number++;
		unit[i] = number;
	}
}

void
token_free(struct tokens *t)
{
	free(t->v);
	buf_free(&t->text);
	*t = (struct tokens){ 0 };
}
