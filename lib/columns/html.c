#include "columns/html.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/mem.h"

/* Character references that occur in posts; others come as numbers. */
static const struct {
	struct str name;
	uint32_t c;
} references[] = {
	{ STR_INIT("amp;"), '&' },
	{ STR_INIT("lt;"), '<' },
	{ STR_INIT("gt;"), '>' },
	{ STR_INIT("quot;"), '"' },
	{ STR_INIT("apos;"), '\'' },
	{ STR_INIT("nbsp;"), 0xa0 },
	{ STR_INIT("hellip;"), 0x2026 },
};

static unsigned
digit_of(char c, unsigned base)
{
	int v = ascii_hex(c);

	return v >= 0 && (unsigned)v < base ? (unsigned)v : 99;
}

/* The reference after the & at s, and its bytes; 0 when it is none. */
static size_t
character_reference(struct str s, uint32_t *c)
{
	struct str rest = str_skip(s, 1);
	unsigned base = 10;
	size_t i = 1, from;

	for (size_t k = 0; k < ARRAY_N(references); k++)
		if (str_starts(rest, references[k].name)) {
			*c = references[k].c;
			return 1 + references[k].name.n;
		}
	if (rest.n < 3 || rest.p[0] != '#')
		return 0;
	if ((rest.p[1] | 0x20) == 'x') {
		base = 16;
		i = 2;
	}
	*c = 0;
	for (from = i; i < rest.n && i - from < 7 &&
	    digit_of(rest.p[i], base) != 99; i++)
		*c = *c * base + digit_of(rest.p[i], base);
	if (i == from || i == rest.n || rest.p[i] != ';')
		return 0;
	if (*c == 0 || *c > 0x10ffff || (*c >= 0xd800 && *c < 0xe000))
		*c = 0xfffd;
	return i + 2;
}

/* What a tag stands for: line ends before (after) it. */
static struct str
tag_text(struct str tag)
{
	if (str_starts(tag, STR("br")) && (tag.n == 2 || tag.p[2] == ' ' ||
	    tag.p[2] == '/'))
		return STR("\n");
	if (str_is(tag, "/p"))
		return STR("\n\n");
	return STR("");
}

/* Whether the < at s begins a tag: in "1 < 2" it is a sign. */
static bool
is_tag(struct str s)
{
	char c = s.n > 1 ? s.p[1] : ' ';

	return c == '/' || c == '!' || ascii_letter(c);
}

struct str
html_text(struct post *p, struct str html)
{
	/* No tag or reference stands for more bytes than it has. */
	struct buf out = { .cap = html.n + 4 };
	bool tags = true;	/* a > is still to come */

	p->state = POST_HTML_STRIPPED;
	out.p = arena_new(&p->mem, out.cap);
	while (html.n > 0) {
		size_t close = SIZE_MAX, n;
		uint32_t c;

		if (html.p[0] == '<' && tags && is_tag(html)) {
			close = str_chr(html, '>');
			tags = close != SIZE_MAX;
		}
		if (close != SIZE_MAX) {
			buf_adds(&out, tag_text(str_sub(html, 1, close)));
			html = str_skip(html, close + 1);
		} else if (html.p[0] == '&' &&
		    (n = character_reference(html, &c)) > 0) {
			buf_add_utf8(&out, c);
			html = str_skip(html, n);
		} else {
			buf_addc(&out, html.p[0]);
			html = str_skip(html, 1);
		}
	}
	while (out.n > 0 && out.p[out.n - 1] == '\n')
		out.n--;
	return buf_str(&out);
}

struct str
html_if_any(struct post *p, struct str text)
{
	enum post_state state = p->state;
	struct str plain;

	if (str_chr(text, '<') == SIZE_MAX && str_chr(text, '&') == SIZE_MAX)
		return text;
	plain = html_text(p, text);
	if (!str_eq(plain, text))
		return plain;
	p->state = state;
	return text;
}
