/* Tables for eyes: what is wide, where cells go on, what cannot be narrower. */
#include "show/grid.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "check.h"

enum { COLUMNS = 3, CELLS = 9 };

static void
keep(void *to, struct str s)
{
	buf_adds(to, s);
}

/* What lays a grid out: for a terminal of this width, or as Markdown. */
enum { AS_MD = 0x10000, UNBOUNDED = 0 };

static void
expect(const struct grid *g, size_t width, const char *want)
{
	struct buf got = { 0 };
	struct diag_hold hold = { .write = keep, .to = &got };

	diag_hold(&hold);
	if (width == AS_MD)
		grid_md(g);
	else
		grid_terminal(g, width);
	diag_hold(NULL);
	CHECK(str_is(buf_str(&got), want), "width %zu:\n%s\nnot:\n%s", width,
	    buf_z(&got), want);
	buf_free(&got);
}

static const struct {
	size_t columns, width;
	const char *cells[CELLS];	/* as many as there are, and NULL */
	const char *note;
	const char *want;
} tables[] = {
	{ 0, 80, { NULL }, NULL, "" },
	{ 0, 80, { NULL }, "A note.", "A note.\n" },
	{ 0, AS_MD, { NULL }, "A note.", "\nA note.\n" },
	{ 1, 80, { "a", NULL }, NULL, "a\n-\n" },
	{ 1, 80, { "", NULL }, NULL, "\n\n" },
	{ 1, AS_MD, { "", "x", NULL }, NULL, "|     |\n| --- |\n| x   |\n" },
	{ 2, 80, { "a", "n", "x", "12", NULL }, "A note.",
	    "a   n\n-  --\nx  12\nA note.\n" },
	{ 2, AS_MD, { "a", "n", "x", "1234", NULL }, "A note.",
	    "| a   |    n |\n| --- | ---: |\n| x   | 1234 |\n\nA note.\n" },
	/* A long note goes on below itself. */
	{ 1, 10, { "a", NULL }, "one two three  four",
	    "a\n-\none two\nthree\nfour\n" },
	{ 1, UNBOUNDED, { "a", NULL }, "one two three four",
	    "a\n-\none two three four\n" },
	/* So does a cell, at blanks, and after - and /. */
	{ 1, 8, { "a", "one two three", NULL }, NULL,
	    "a\n--------\none two\nthree\n" },
	{ 1, 9, { "a", "kabupaten/kota", NULL }, NULL,
	    "a\n----------\nkabupaten/\nkota\n" },
	{ 1, 12, { "a", "ber-lari-lari jauh", NULL }, NULL,
	    "a\n------------\nber-lari-\nlari jauh\n" },
	/* The widest column first, then both; the numbers never. */
	{ 3, 24, { "a", "n", "b", "one two three four", "12345678",
	    "five six seven", NULL }, NULL,
	    "a              n  b\n"
	    "------  --------  ------\n"
	    "one     12345678  five\n"
	    "two               six\n"
	    "three             seven\n"
	    "four\n" },
	/* What has no blank is torn, but not below ten columns. */
	{ 1, 4, { "a", "abcdefghijklmnopqrst", NULL }, NULL,
	    "a\n----------\nabcdefghij\nklmnopqrst\n" },
	{ 2, 8, { "a", "n", "abc", "123456789012", NULL }, NULL,
	    "a               n\n---  ------------\nabc  123456789012\n" },
	/* Letters of two columns. */
	{ 1, 80, { "a", "東京", NULL }, NULL, "a\n----\n東京\n" },
	{ 1, 2, { "a", "東京都東京都東京都", NULL }, NULL,
	    "a\n----------\n東京都東京\n都東京都\n" },
};

int
main(void)
{
	for (size_t i = 0; i < ARRAY_N(tables); i++) {
		struct grid g;

		grid_open(&g, tables[i].columns);
		if (g.columns > 1)
			g.right[1] = true;
		for (size_t k = 0; tables[i].cells[k] != NULL; k++)
			grid_add(&g, str_of(tables[i].cells[k]));
		if (tables[i].note != NULL)
			grid_note(&g, str_of(tables[i].note));
		expect(&g, tables[i].width, tables[i].want);
		grid_close(&g);
	}
	return failures > 0;
}
