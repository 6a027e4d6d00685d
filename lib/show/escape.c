#include "show/escape.h"

#include "base/array.h"
#include "base/ascii.h"

/* Digits that a spreadsheet shows in full; longer numbers it rounds. */
enum { DIGITS_SAFE = 11 };

#define UNKNOWN "\xef\xbf\xbd"	/* U+FFFD */

void
escape_tsv(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		switch (s.p[i]) {
		case '\t':
			buf_addz(b, "\\t");
			break;
		case '\n':
			buf_addz(b, "\\n");
			break;
		case '\r':
			buf_addz(b, "\\r");
			break;
		case '\0':
			buf_addz(b, "\\0");
			break;
		case '\\':
			buf_addz(b, "\\\\");
			break;
		default:
			buf_addc(b, s.p[i]);
		}
}

static void
escape_quoted(struct buf *b, struct str s)
{
	buf_addc(b, '"');
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '\0') {
			buf_addz(b, UNKNOWN);
		} else {
			if (s.p[i] == '"')
				buf_addc(b, '"');
			buf_addc(b, s.p[i]);
		}
	buf_addc(b, '"');
}

void
escape_csv(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (memchr("\",\r\n", s.p[i], 5) != NULL) {
			escape_quoted(b, s);
			return;
		}
	buf_adds(b, s);
}

/* Whether s is a whole number that a spreadsheet would not show as it is. */
static bool
is_long_number(struct str s)
{
	bool sign = s.n > 0 && (s.p[0] == '-' || s.p[0] == '+');
	struct str digits = str_skip(s, sign);

	for (size_t i = 0; i < digits.n; i++)
		if (!ascii_digit(digits.p[i]))
			return false;
	return digits.n > DIGITS_SAFE || (digits.n > 1 && digits.p[0] == '0');
}

/*
 * Whether a spreadsheet may take the text for a formula: by its first sign, of
 * any width, also after blanks.
 */
static bool
begins_formula(struct str s)
{
	static const struct str wide[] = {
		STR_INIT("\xef\xbc\x9d"), STR_INIT("\xef\xbc\x8b"),
		STR_INIT("\xef\xbc\x8d"), STR_INIT("\xef\xbc\xa0")
	};

	if (s.n > 0 && (s.p[0] == '\t' || s.p[0] == '\r'))
		return true;
	while (s.n > 0 && (s.p[0] == ' ' || s.p[0] == '\n'))
		s = str_skip(s, 1);
	for (size_t i = 0; i < ARRAY_N(wide); i++)
		if (str_starts(s, wide[i]))
			return true;
	return s.n > 0 && memchr("=+-@\t\r", s.p[0], 6) != NULL;
}

void
escape_excel(struct buf *b, struct str s)
{
	struct buf cell = { 0 };

	if (is_long_number(s)) {
		buf_addz(b, "\"=\"\"");
		buf_adds(b, s);
		buf_addz(b, "\"\"\"");
		return;
	}
	if (begins_formula(s))
		buf_addc(&cell, '\'');
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '\r')
			buf_addc(&cell, s.p[i]);
		else if (i + 1 == s.n || s.p[i + 1] != '\n')
			buf_addc(&cell, '\n');
	escape_csv(b, buf_str(&cell));
	buf_free(&cell);
}

/* Characters that no printed text has. */
static bool
is_control(char c)
{
	return ((unsigned char)c < ' ' && c != '\n' && c != '\t' &&
	    c != '\r') || c == 0x7f;
}

/* Adds the line end at s[i] as lit; CR LF is one. */
static void
escape_line_end(struct buf *b, struct str s, size_t i, const char *lit)
{
	if (s.p[i] == '\n' || i + 1 == s.n || s.p[i + 1] != '\n')
		buf_addz(b, lit);
}

void
escape_md(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c == '\n' || c == '\r') {
			escape_line_end(b, s, i, "<br>");
		} else if (c == '&') {
			buf_addz(b, "&amp;");
		} else if (c == '<') {
			buf_addz(b, "&lt;");
		} else if (c == '\t') {
			buf_addc(b, ' ');
		} else if (is_control(c)) {
			buf_addz(b, UNKNOWN);
		} else {
			if (memchr("\\`*_[]|~$", c, 9) != NULL)
				buf_addc(b, '\\');
			buf_addc(b, c);
		}
	}
}

static const char *
latex(char c)
{
	switch (c) {
	case '\\':
		return "\\textbackslash{}";
	case '~':
		return "\\textasciitilde{}";
	case '^':
		return "\\textasciicircum{}";
	case '<':
		return "\\textless{}";
	case '>':
		return "\\textgreater{}";
	case '|':
		return "\\textbar{}";
	case '{':
		return "\\{";
	case '}':
		return "\\}";
	case '$':
		return "\\$";
	case '&':
		return "\\&";
	case '#':
		return "\\#";
	case '%':
		return "\\%";
	case '_':
		return "\\_";
	case '-':
		return "-{}";	/* no dash out of two of them */
	case '[':
		return "{[}";	/* no option of the line break before it */
	case ']':
		return "{]}";
	case '*':
		return "{*}";
	case '\t':
		return " ";
	default:
		return is_control(c) ? "?" : NULL;
	}
}

void
escape_latex(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		const char *lit = latex(s.p[i]);

		if (s.p[i] == '\n' || s.p[i] == '\r')
			escape_line_end(b, s, i, " ");
		else if (s.p[i] == '-' && (i + 1 == s.n || s.p[i + 1] != '-'))
			buf_addc(b, '-');
		else if (lit != NULL)
			buf_addz(b, lit);
		else
			buf_addc(b, s.p[i]);
	}
}

void
escape_html(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c == '&')
			buf_addz(b, "&amp;");
		else if (c == '<')
			buf_addz(b, "&lt;");
		else if (c == '>')
			buf_addz(b, "&gt;");
		else if (c == '"')
			buf_addz(b, "&quot;");
		else if (c == '\'')
			buf_addz(b, "&#39;");
		else if (is_control(c))
			buf_addz(b, UNKNOWN);
		else
			buf_addc(b, c);
	}
}

/* Bytes of a character that turns the direction of writing, 0 when none. */
static size_t
turns(struct str s)
{
	unsigned char last;

	if (s.n < 3 || s.p[0] != '\xe2')
		return 0;
	last = (unsigned char)s.p[2];
	if (s.p[1] == '\x80' && last >= 0xaa && last <= 0xae)
		return 3;	/* U+202A to U+202E */
	if (s.p[1] == '\x81' && last >= 0xa6 && last <= 0xa9)
		return 3;	/* U+2066 to U+2069 */
	return 0;
}

void
escape_terminal(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		size_t n = turns(str_skip(s, i));

		/* U+0080 to U+009F steer a terminal as well. */
		if (n == 0 && c == '\xc2' && i + 1 < s.n &&
		    (unsigned char)s.p[i + 1] < 0xa0)
			n = 2;
		if (n > 0) {
			buf_addz(b, UNKNOWN);
			i += n - 1;
		} else if (c == '\n' || c == '\r') {
			escape_line_end(b, s, i, " ");
		} else if (c == '\t') {
			buf_addc(b, ' ');
		} else if (is_control(c)) {
			buf_addz(b, UNKNOWN);
		} else {
			buf_addc(b, c);
		}
	}
}
