#include "intake/entity.h"

#include "text/fold.h"

/* Handles have at most this many characters. */
enum { HANDLE_MAX = 15 };

static bool
handle_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_';
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

/* Whether a link has more brackets that close than such as open. */
static bool
closes_more(struct str url)
{
	ptrdiff_t open = 0;

	for (size_t i = 0; i < url.n; i++)
		open += (url.p[i] == '(') - (url.p[i] == ')');
	return open < 0;
}

/* Characters that end a sentence, not a link. */
static bool
trailing(struct str url)
{
	char c = url.p[url.n - 1];

	if (c == ')')
		return closes_more(url);
	return memchr(".,;:!?'\"]}*", c, 11) != NULL ||
	    str_ends(url, STR("\xe2\x80\xa6")) ||	/* ... as one sign */
	    str_ends(url, STR("\xe2\x80\x9d"));
}

static bool
url(struct str s, size_t i, struct entity *e)
{
	struct str rest = str_skip(s, i), found;
	size_t scheme = str_starts(rest, STR("http://")) ? 7 :
	    str_starts(rest, STR("https://")) ? 8 : 0, end = i + scheme;
	unsigned n;

	if (scheme == 0 || (i > 0 && handle_char(s.p[i - 1])))
		return false;
	for (; end < s.n; end += n) {
		enum fold_class c = class_at(s, end, &n);

		if (c == FOLD_SPACE || c == FOLD_LINE || s.p[end] == '<' ||
		    s.p[end] == '>' || s.p[end] == '"')
			break;
	}
	found = str_sub(s, i, end);
	while (found.n > scheme && trailing(found)) {
		do
			found.n--;
		while (((unsigned char)found.p[found.n] & 0xc0) == 0x80);
	}
	if (found.n == scheme)
		return false;
	*e = (struct entity){ ENTITY_URL, found, i, i + found.n };
	return true;
}

bool
entity_next(struct str s, size_t *at, struct entity *e)
{
	for (size_t i = *at; i < s.n; i++) {
		bool found = false;

		switch (s.p[i]) {
		case '#':
			found = hashtag(s, i, i + 1, e);
			break;
		case '@':
			found = mention(s, i, i + 1, e);
			break;
		case 'h':
			found = url(s, i, e);
			break;
		case '\xef':	/* full-width # and @ */
			if (str_starts(str_skip(s, i), STR("\xef\xbc\x83")))
				found = hashtag(s, i, i + 3, e);
			else if (str_starts(str_skip(s, i),
			    STR("\xef\xbc\xa0")))
				found = mention(s, i, i + 3, e);
			break;
		}
		if (found) {
			*at = e->to;
			return true;
		}
	}
	*at = s.n;
	return false;
}
