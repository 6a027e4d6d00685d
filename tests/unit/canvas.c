/* Text in cells: what is wide, what is cut, what cannot be shown. */
#include "show/canvas.h"

#include <stdio.h>

static int failures;

static void
shows(const char *what, const struct canvas *c, const char *want)
{
	struct buf text = { 0 };

	canvas_write(c, &text);
	if (!str_is(buf_str(&text), want)) {
		failures++;
		printf("%s: '%s', expected '%s'\n", what, buf_z(&text), want);
	}
	buf_free(&text);
}

static void
put(struct canvas *c, bool ascii, size_t at, size_t most, const char *text)
{
	canvas_open(c, 8, 2);
	c->ascii = ascii;
	canvas_put(c, 0, at, most, str_of(text), CANVAS_PLAIN);
}

int
main(void)
{
	struct canvas c = { 0 };

	put(&c, false, 0, 8, "abc");
	shows("plain", &c, "abc\n");
	put(&c, false, 2, 4, "abcdef");
	shows("cut", &c, "  abc…\n");
	put(&c, false, 6, 9, "abcdef");
	shows("cut at the edge", &c, "      a…\n");
	put(&c, false, 0, 5, "東京都");
	shows("half of a wide letter does not fit", &c, "東京…\n");
	put(&c, false, 0, 4, "東京都");
	shows("nor a whole one", &c, "東…\n");
	put(&c, true, 0, 8, "▲ é東█…");
	shows("ASCII", &c, "^ ???#~\n");
	put(&c, false, 0, 8, "a\033[1mb\n");
	shows("what steers a terminal", &c, "a\xef\xbf\xbd[1mb\n");
	put(&c, false, 9, 8, "a");
	shows("outside", &c, "");
	put(&c, false, 0, 0, "abc");
	shows("no room", &c, "");
	put(&c, false, 0, 8, "\u0301a\u200bb");
	shows("what takes no column", &c, "ab\n");
	put(&c, true, 0, 8, "e\u0301");
	shows("letters of two signs in ASCII", &c, "?\n");
	canvas_open(&c, 3, 2);
	canvas_put(&c, 2, 0, 3, STR("a"), CANVAS_PLAIN);
	canvas_rule(&c, 1, 1, 9, STR("="));
	canvas_mark(&c, 2, 0, 3, CANVAS_BOLD);
	canvas_mark(&c, 1, 2, 9, CANVAS_BOLD);
	shows("below and beside", &c, "\n ==\n");
	if (c.one[4].style != CANVAS_DIM || c.one[5].style != CANVAS_BOLD) {
		failures++;
		printf("a mark is not where it was put\n");
	}
	canvas_open(&c, 8, 2);
	canvas_put_right(&c, 1, 1, 4, STR("12"), CANVAS_PLAIN);
	canvas_rule(&c, 0, 0, 3, STR("-"));
	shows("at the right, and a rule", &c, "---\n   12\n");
	canvas_free(&c);
	return failures > 0;
}
