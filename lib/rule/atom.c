#include "rule/atom.h"

#include "base/buf.h"
#include "base/mem.h"
#include "rule/condition.h"
#include "rule/letter.h"

enum { QUOTE_SHOWN = 60 };	/* longer quotes are not suggested */

/* Whether an atom may end here: a blank, | ( ) & or the end. */
static bool
at_border(const struct scan *s)
{
	struct str rest = scan_rest(s);

	return rest.n == 0 || memchr("|()&", rest.p[0], 4) != NULL ||
	    letter_space(rest) > 0;
}

static bool
border(struct scan *s, struct scan_token *t)
{
	struct str rest = scan_rest(s);

	if (at_border(s))
		return true;
	if (rest.p[0] == '~' && t->rule == RULE_QUOTED)
		return scan_error(s, s->at, "\"...\"~n is not known; write "
		    "its words with NEAR/n between them");
	if (rest.p[0] == '[')
		return scan_error(s, s->at,
		    "a weight stands apart from what is before it");
	return scan_error(s, s->at, "a blank or an operator is missing here");
}

/* A quote's text without its backslashes. */
static bool
unescape(struct scan *s, struct str body, struct str *out)
{
	struct buf b = { 0 };

	*out = body;
	if (str_chr(body, '\\') == SIZE_MAX)
		return true;
	for (size_t i = 0; i < body.n; i++) {
		if (body.p[i] == '\\' && body.p[++i] != '"' &&
		    body.p[i] != '\\') {
			buf_free(&b);
			return scan_error(s,
			    (size_t)(body.p - s->s.p) + i - 1,
			    "in quotes a \\ stands only before \" and \\; "
			    "did you mean \\\\?");
		}
		buf_addc(&b, body.p[i]);
	}
	*out = arena_str(s->texts, buf_str(&b));
	buf_free(&b);
	return true;
}

static bool
quoted_atom(struct scan *s, struct scan_token *t)
{
	struct str rest = str_skip(scan_rest(s), 1), text;
	size_t i = 0;

	while (i < rest.n && rest.p[i] != '"')
		i += rest.p[i] == '\\' ? 2 : 1;
	if (i >= rest.n)
		return scan_error(s, s->at, "the quote that begins here "
		    "is not closed");
	if (str_trim(str_sub(rest, 0, i)).n == 0)
		return scan_error(s, s->at, "nothing is between the quotes");
	if (!unescape(s, str_sub(rest, 0, i), &text))
		return false;
	return scan_done(s, t, RULE_QUOTED, text, s->at + i + 2) && border(s, t);
}

/* {Exact}, <a/b>: what stands up to the closing sign. */
static bool
bracketed(struct scan *s, struct scan_token *t, enum rule_kind kind, char close)
{
	struct str rest = str_skip(scan_rest(s), 1), text;
	size_t i = str_chr(rest, close);

	if (i == SIZE_MAX)
		return scan_error(s, s->at, "the %c that begins here is not "
		    "closed by %c", s->s.p[s->at], close);
	text = str_trim(str_sub(rest, 0, i));
	if (text.n == 0)
		return scan_error(s, s->at, "nothing is between %c and %c",
		    s->s.p[s->at], close);
	return scan_done(s, t, kind, text, s->at + i + 2) && border(s, t);
}

static bool
regex(struct scan *s, struct scan_token *t)
{
	struct str rest = str_skip(scan_rest(s), 1), body;
	struct buf why = { 0 };
	size_t i = 0, at = 0, flags;

	while (i < rest.n && rest.p[i] != '/')
		i += rest.p[i] == '\\' ? 2 : 1;
	if (i >= rest.n)
		return scan_error(s, s->at, "the regular expression that "
		    "begins here is not closed by /; a / that is meant stands "
		    "in quotes");
	body = str_sub(rest, 0, i);
	flags = s->at + i + 2;
	t->n = flags < s->s.n && s->s.p[flags] == 'i';
	if (flags + t->n < s->s.n &&
	    letter_begins(str_skip(s->s, flags + t->n)))
		return scan_error(s, flags + t->n, "unknown flag of a regular "
		    "expression; i (any case) is the only one");
	t->regex = regex_open(body, t->n > 0, &why, &at);
	if (t->regex == NULL)
		scan_error(s, s->at + 1 + at, "in this regular expression: %s",
		    buf_z(&why));
	buf_free(&why);
	return t->regex != NULL &&
	    scan_done(s, t, RULE_REGEX, body, flags + t->n) && border(s, t);
}

/* The characters of a name after # @ or ~. */
static size_t
name_end(const struct scan *s, const char *also)
{
	size_t i = s->at + 1, n;

	while (i < s->s.n) {
		uint32_t c = letter_first(str_skip(s->s, i), &n);

		if (!letter_in_word(c) && (c >= 0x80 || c == 0 ||
		    strchr(also, (int)c) == NULL))
			break;
		i += n;
	}
	return i;
}

/* Wildcards in text[at]: * is not first, few, beside something else. */
static bool
wildcards(const struct scan *s, size_t at, struct str text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.n; i++)
		n += text.p[i] == '*' || text.p[i] == '?';
	if (n > 0 && text.p[0] == '*')
		return scan_error(s, at, "a word cannot begin with *");
	if (n > 0 && n == text.n)
		return scan_error(s, at, "wildcards alone would match any word");
	if (n > ATOM_WILDCARDS_MAX)
		return scan_error(s, at, "more than %d wildcards in one word",
		    ATOM_WILDCARDS_MAX);
	return true;
}

static bool
named(struct scan *s, struct scan_token *t, enum rule_kind kind, const char *also)
{
	size_t end = name_end(s, also);
	struct str text = str_sub(s->s, s->at + 1, end);
	char sign = s->s.p[s->at];

	if (text.n == 0 && sign == '#')
		return scan_error(s, s->at, "a name must follow #; a comment "
		    "has white space before and after its #");
	if (text.n == 0)
		return scan_error(s, s->at, "a name must follow %c; the sign "
		    "itself stands in quotes: \"%c\"", sign, sign);
	if (!wildcards(s, s->at + 1, text))
		return false;
	if (kind == RULE_MENTION && end < s->s.n && s->s.p[end] == '*')
		return scan_error(s, end, "a mention takes no wildcard");
	if (kind == RULE_STEM && end < s->s.n &&
	    (s->s.p[end] == '*' || s->s.p[end] == '?'))
		return scan_error(s, end, "a stem takes no wildcard: it "
		    "stands for all forms of the word");
	scan_done(s, t, kind, text, end);
	if (at_border(s) || s->s.p[end] == '[')
		return border(s, t);
	s->at = t->from;
	return scan_sign_error(s, end);
}

/* Curly quotes, and the full-width forms of our signs. */
static bool
foreign(const struct scan *s)
{
	struct str rest = scan_rest(s);
	size_t n, end = 0, k;
	uint32_t c = letter_first(rest, &n);

	if (c >= 0xff01 && c <= 0xff5e)
		return scan_error(s, s->at, "a full-width sign; "
		    "did you mean %c?", (int)(c - 0xff01 + '!'));
	if (c < 0x2018 || c > 0x201f)
		return scan_sign_error(s, s->at);
	for (end = n; end < rest.n; end += k) {
		uint32_t d = letter_first(str_skip(rest, end), &k);

		if (d >= 0x2018 && d <= 0x201f)
			break;
	}
	if (end >= rest.n || end > QUOTE_SHOWN)
		return scan_error(s, s->at, "a curly quote; "
		    "a quote is the straight sign \"");
	return scan_error(s, s->at, "curly quotes; did you mean \"%s\"?",
	    fault_show(str_sub(rest, n, end)));
}

/* Whether a joint at the byte i stands between two parts of a word. */
static bool
is_joint(struct str s, size_t i, uint32_t c, size_t n)
{
	struct str after = str_skip(s, i + n);

	return letter_joins(c) && i > 0 && after.n > 0 &&
	    (letter_begins(after) || after.p[0] == '*' ||
	    after.p[0] == '?');
}

static bool
bare_atom(struct scan *s, struct scan_token *t)
{
	struct str rest = scan_rest(s);
	size_t i, n;

	for (i = 0; i < rest.n; i += n) {
		uint32_t c = letter_first(str_skip(rest, i), &n);

		if (letter_in_word(c) || c == '*' || c == '?' ||
		    is_joint(rest, i, c, n))
			continue;
		if (c == '|' || c == '(' || c == ')' ||
		    letter_space(str_skip(rest, i)) > 0 || (c == '&' &&
		    !letter_begins(str_skip(rest, i + 1))))
			break;
		if (c == ':' && i > 0)
			return condition_read(s, t, s->at + i);
		if (c >= 0x2018 && c <= 0x201f && i == 0)
			return foreign(s);
		if (c == '-' && i == 0 && letter_begins(str_skip(rest, 1)))
			return scan_error(s, s->at, "a word cannot begin "
			    "with -; did you mean NOT %s?",
			    fault_show(str_skip(scan_run(s), 1)));
		return i == 0 ? foreign(s) : scan_sign_error(s, s->at + i);
	}
	return wildcards(s, s->at, str_sub(rest, 0, i)) &&
	    scan_done(s, t, RULE_WORD, str_sub(rest, 0, i), s->at + i);
}

bool
atom_read(struct scan *s, struct scan_token *t)
{
	size_t emoji = letter_emoji(scan_rest(s));

	if (emoji > 0) {
		struct str text = str_sub(scan_rest(s), 0, emoji);

		scan_done(s, t, RULE_EMOJI, text, s->at + emoji);
		if (at_border(s))
			return true;
		s->at = t->from;
		return scan_sign_error(s, t->to);
	}
	switch (s->s.p[s->at]) {
	case '"':
		return quoted_atom(s, t);
	case '{':
		return bracketed(s, t, RULE_EXACT, '}');
	case '<':
		return bracketed(s, t, RULE_CODE, '>');
	case '/':
		return regex(s, t);
	case '#':
		return named(s, t, RULE_HASHTAG, "_*?");
	case '@':
		return named(s, t, RULE_MENTION, "_.-@");
	case '~':
		return named(s, t, RULE_STEM, "");
	default:
		return bare_atom(s, t);
	}
}
