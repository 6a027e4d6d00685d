#include "container/loose.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"

/* Words outside of strings: three are JSON, the others are null in it. */
static const struct {
	struct str word;
	bool json;
} words[] = {
	{ { "null", 4 }, true }, { { "true", 4 }, true },
	{ { "false", 5 }, true }, { { "NaN", 3 }, false },
	{ { "nan", 3 }, false }, { { "NAN", 3 }, false },
	{ { "Infinity", 8 }, false }, { { "infinity", 8 }, false },
	{ { "inf", 3 }, false }, { { "Inf", 3 }, false },
	{ { "undefined", 9 }, false }, { { "NaT", 3 }, false },
	{ { "None", 4 }, false }, { { "NA", 2 }, false },
};

struct loose {
	struct str text;
	size_t at;
	struct buf *out;
	bool changed;
};

static void
escape(struct loose *l, char c)
{
	l->changed = true;
	if (c == '\n')
		buf_addz(l->out, "\\n");
	else if (c == '\r')
		buf_addz(l->out, "\\r");
	else if (c == '\t')
		buf_addz(l->out, "\\t");
	else if (c != '\0')
		buf_addf(l->out, "\\u%04x", (unsigned)(unsigned char)c);
}

/* From the quote that opens a string to after the one that closes it. */
static bool
copy_string(struct loose *l)
{
	buf_addc(l->out, l->text.p[l->at++]);
	while (l->at < l->text.n) {
		char c = l->text.p[l->at++];

		if ((unsigned char)c < 0x20) {
			escape(l, c);
			continue;
		}
		buf_addc(l->out, c);
		if (c == '"')
			return true;
		if (c == '\\' && l->at < l->text.n)
			buf_addc(l->out, l->text.p[l->at++]);
	}
	return false;
}

/* Whether a word reaches to the end of what is there. */
static bool
goes_on(struct str s)
{
	size_t i = 0;

	while (i < s.n && ascii_letter(s.p[i]))
		i++;
	return i == s.n;
}

/* A word; false: it is none that is known, or it goes on after the text. */
static bool
copy_word(struct loose *l)
{
	struct str rest = str_skip(l->text, l->at);
	bool minus = rest.p[0] == '-';

	if (minus)
		rest = str_skip(rest, 1);
	for (size_t i = 0; i < ARRAY_N(words); i++) {
		if (!str_starts(rest, words[i].word))
			continue;
		l->at += words[i].word.n + minus;
		if (l->at < l->text.n && ascii_letter(l->text.p[l->at]))
			return false;
		if (words[i].json) {
			buf_adds(l->out, words[i].word);
		} else {
			buf_addz(l->out, "null");
			l->changed = true;
		}
		return !minus || !words[i].json;
	}
	return false;
}

enum literal_status
loose_json(struct buf *out, struct str text, size_t *used)
{
	struct loose l = { text, 0, out, false };
	size_t depth = 0;

	while (l.at < text.n) {
		char c = text.p[l.at];
		bool minus = c == '-' && l.at + 1 < text.n &&
		    ascii_letter(text.p[l.at + 1]);

		if (c == '"') {
			if (!copy_string(&l))
				break;
		} else if (ascii_letter(c) || minus) {
			if (goes_on(str_skip(text, l.at + minus)))
				break;
			if (!copy_word(&l)) {
				*used = l.at;
				return LITERAL_BAD;
			}
		} else {
			buf_addc(out, c);
			l.at++;
			if (c == '{' || c == '[')
				depth++;
			else if ((c == '}' || c == ']') && --depth == 0)
				break;
		}
		if (depth == 0)
			break;
	}
	*used = l.at;
	if (depth > 0 || l.at == 0)
		return LITERAL_MORE;
	return l.changed ? LITERAL_DONE : LITERAL_BAD;
}
