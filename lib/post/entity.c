#include "post/entity.h"

#if defined(__SSE2__) && !defined(TW_PLAIN)
#include <emmintrin.h>
#endif

#include "base/ascii.h"
#include "text/fold.h"

/* Handles have at most this many characters. */
enum { HANDLE_MAX = 15 };

static bool
handle_char(char c)
{
	return ascii_letter(c) ||
	    ascii_digit(c) || c == '_';
}

size_t
entity_handle(struct str s, size_t i)
{
	while (i < s.n && handle_char(s.p[i]))
		i++;
	return i;
}

/* What the character at byte i is, and its bytes. */
static enum fold_class
class_at(struct str s, size_t i, unsigned *n)
{
	if ((s.p[i] & 0x80) == 0) {
		*n = 1;
		return fold_class((unsigned char)s.p[i]);
	}
	return fold_class(fold_decode(s.p + i, s.p + s.n, n));
}

/* What the character before byte i is; a sign at the start. */
static enum fold_class
class_before(struct str s, size_t i)
{
	unsigned n;

	if (i == 0)
		return FOLD_SIGN;
	do
		i--;
	while (i > 0 && ((unsigned char)s.p[i] & 0xc0) == 0x80);
	return class_at(s, i, &n);
}

/* # of any width is at i, its body at body. */
static bool
hashtag(struct str s, size_t i, size_t body, struct entity *e)
{
	enum fold_class c = class_before(s, i);
	size_t end = body;
	bool letters = false;
	unsigned n = 0;

	if (c == FOLD_LETTER || c == FOLD_DIGIT || c == FOLD_UNDERSCORE ||
	    (i > 0 && s.p[i - 1] == '&'))
		return false;
	for (; end < s.n; end += n) {
		c = class_at(s, end, &n);
		if (c == FOLD_LETTER)
			letters = true;
		else if (c != FOLD_DIGIT && c != FOLD_UNDERSCORE &&
		    (c != FOLD_MARK || end == body))
			break;
	}
	if (!letters || (end < s.n && c == FOLD_HASH) ||
	    str_starts(str_skip(s, end), STR("://")))
		return false;
	*e = (struct entity){ ENTITY_HASHTAG, str_sub(s, body, end), i, end };
	return true;
}

/* @ of any width is at i, its handle at body. */
static bool
mention(struct str s, size_t i, size_t body, struct entity *e)
{
	size_t end = entity_handle(s, body);
	unsigned n;

	if (i > 0 && (handle_char(s.p[i - 1]) ||
	    memchr("!#$%&*@", s.p[i - 1], 7) != NULL) &&
	    !str_ends(str_sub(s, 0, i), STR("RT")))
		return false;
	if (end - body > HANDLE_MAX)
		end = body + HANDLE_MAX;
	if (end == body || (end < s.n && class_at(s, end, &n) == FOLD_AT) ||
	    str_starts(str_skip(s, end), STR("://")))
		return false;
	*e = (struct entity){ ENTITY_MENTION, str_sub(s, body, end), i, end };
	return true;
}

/* Whether a link ends in a character that ends a sentence, not a link. */
static bool
trailing(struct str url)
{
	return memchr(".,;:!?'\"]}*", url.p[url.n - 1], 11) != NULL ||
	    str_ends(url, STR("\xe2\x80\xa6")) ||	/* ... as one sign */
	    str_ends(url, STR("\xe2\x80\x9d"));
}

/*
 * Bytes of a link without what belongs to the sentence around it: a bracket
 * that closes belongs to the link when one in it is open.
 */
static size_t
trimmed(struct str url, size_t least)
{
	ptrdiff_t open = 0;

	for (size_t i = 0; i < url.n; i++)
		open += (url.p[i] == '(') - (url.p[i] == ')');
	while (url.n > least && (trailing(url) ||
	    (url.p[url.n - 1] == ')' && open < 0))) {
		open += url.p[url.n - 1] == ')';
		do
			url.n--;
		while (((unsigned char)url.p[url.n] & 0xc0) == 0x80);
	}
	return url.n;
}

/* The scheme of a link before the : at byte i; SIZE_MAX when there is none. */
static size_t
scheme_before(struct str s, size_t i)
{
	struct str head = str_sub(s, 0, i);

	if (!str_starts(str_skip(s, i), STR("://")))
		return SIZE_MAX;
	if (str_ends(head, STR("https")))
		return i - 5;
	return str_ends(head, STR("http")) ? i - 4 : SIZE_MAX;
}

/* A : is at i, nothing before byte least belongs to a link. */
static bool
url(struct str s, size_t i, size_t least, struct entity *e)
{
	size_t from = scheme_before(s, i), end = i + 3;
	struct str found;
	unsigned n;

	if (from == SIZE_MAX || from < least ||
	    (from > 0 && handle_char(s.p[from - 1])))
		return false;
	for (; end < s.n; end += n) {
		enum fold_class c = class_at(s, end, &n);

		if (c == FOLD_SPACE || c == FOLD_LINE || s.p[end] == '<' ||
		    s.p[end] == '>' || s.p[end] == '"')
			break;
	}
	found = str_sub(s, from, end);
	found.n = trimmed(found, i + 3 - from);
	if (from + found.n <= i + 3)
		return false;
	*e = (struct entity){ ENTITY_URL, found, from, from + found.n };
	return true;
}

/* Bytes that an entity may be told by: # @ : and what # and @ in full width
 * begin with. */
static const bool telling[256] = {
	['#'] = true, ['@'] = true, [':'] = true, [0xef] = true
};

/* The first of them from byte i on; s.n when there is none. */
static inline size_t
next_telling(struct str s, size_t i)
{
#if defined(__SSE2__) && !defined(TW_PLAIN)
	for (; s.n - i >= 16; i += 16) {
		__m128i v = _mm_loadu_si128((const void *)(s.p + i));
		__m128i m = _mm_or_si128(
		    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('#')),
		    _mm_cmpeq_epi8(v, _mm_set1_epi8('@'))),
		    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(':')),
		    _mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xef))));
		unsigned mask = (unsigned)_mm_movemask_epi8(m);

		if (mask != 0)
			return i + (unsigned)__builtin_ctz(mask);
	}
#endif
	while (i < s.n && !telling[(unsigned char)s.p[i]])
		i++;
	return i;
}

bool
entity_next(struct str s, size_t *at, struct entity *e)
{
	for (size_t i = *at; i < s.n; i++) {
		bool found = false;

		i = next_telling(s, i);
		if (i == s.n)
			break;
		if (s.p[i] == '#')
			found = hashtag(s, i, i + 1, e);
		else if (s.p[i] == '@')
			found = mention(s, i, i + 1, e);
		else if (s.p[i] == ':')
			found = url(s, i, *at, e);
		else if (str_starts(str_skip(s, i), STR("\xef\xbc\x83")))
			found = hashtag(s, i, i + 3, e);
		else if (str_starts(str_skip(s, i), STR("\xef\xbc\xa0")))
			found = mention(s, i, i + 3, e);
		if (found) {
			*at = e->to;
			return true;
		}
	}
	*at = s.n;
	return false;
}
