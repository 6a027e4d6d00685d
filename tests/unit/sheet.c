/*
 * Sheets that are written are read back as they were given: letters that XML
 * or a spreadsheet takes for others, texts too long, rows too many.
 */
#include "office/sheet.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "check.h"
#include "office/workbook.h"

/* Each has a file of its own: what was read is not written over. */
static char folder[] = "/tmp/sheet.XXXXXX", path[sizeof(folder) + 2];
static int files;

static const struct {
	const char *text, *want;	/* want NULL: the same */
} cells[] = {
	{ "halo", NULL },
	{ "_x0041_", NULL },
	{ "_x004g_ _x004_ _y0041_ _x0041", NULL },
	{ "_", NULL },
	{ "a\r\nb\rc\r", "a\nb\nc\n" },
	{ "\xef\xbf\xbe \xef\xbf\xbf \xef\xbf\xbd",
	    "\xef\xbf\xbd \xef\xbf\xbd \xef\xbf\xbd" },
	{ "\xff", "\xef\xbf\xbd" },
	{ "=1+1", NULL },
	{ "\xf0\x9f\x98\x80", NULL },
};

static const struct sheet_column column[] = {
	{ SHEET_SHOW, 10 }, { SHEET_FILL, 10 }, { SHEET_CHOOSE, 4 }
};

static struct sheet *
open_sheet(size_t columns, size_t heads)
{
	snprintf(path, sizeof(path), "%s/%c", folder, 'a' + files++);
	return sheet_open(path, "One", column, columns, heads);
}

static struct workbook *
open_book(struct zip **zip, const char *sheet)
{
	struct workbook *w;

	*zip = zip_open_path(path);
	w = *zip != NULL ? workbook_open(*zip) : NULL;
	if (w == NULL || !workbook_begin(w, workbook_find(w, str_of(sheet))))
		exit(2);
	return w;
}

static void
there_and_back(void)
{
	struct sheet *s = open_sheet(3, 1),
	    *t = sheet_beside(s, "Two", column, 1, 0),
	    *u = sheet_beside(s, "Three", column + 2, 1, 1);
	const struct cells *row;
	struct workbook *w;
	struct zip *zip;

	sheet_text(s, STR("head"));
	sheet_end_row(s);
	for (size_t i = 0; i < ARRAY_N(cells); i++) {
		CHECK(sheet_text(s, str_of(cells[i].text)), "%zu is cut", i);
		sheet_skip(s);
		sheet_number(s, 5);
		CHECK(sheet_end_row(s), "row %zu", i);
	}
	/* A NUL is no letter of XML. */
	sheet_text(t, (struct str){ "a\0b", 3 });
	sheet_end_row(t);
	sheet_text(u, STR("y"));
	sheet_close(s);
	w = open_book(&zip, "one");
	CHECK(workbook_sheets(w) == 3, "sheets");
	row = workbook_next(w);
	CHECK(row != NULL && str_is(row->cell[0].text, "head"), "head");
	for (size_t i = 0; i < ARRAY_N(cells); i++) {
		const char *want = cells[i].want != NULL ? cells[i].want :
		    cells[i].text;

		row = workbook_next(w);
		CHECK(row != NULL && row->n == 3 &&
		    row->cell[1].kind == CELL_EMPTY &&
		    str_is(row->cell[2].text, "5") &&
		    str_is(row->cell[0].text, want), "%zu: %.*s", i,
		    row != NULL ? (int)row->cell[0].text.n : 0,
		    row != NULL ? row->cell[0].text.p : "");
	}
	CHECK(workbook_begin(w, 1) && (row = workbook_next(w)) != NULL &&
	    str_is(row->cell[0].text, "a\xef\xbf\xbd" "b"), "two");
	workbook_free(w);
	zip_close(zip);
}

/* So many letters of a text come back. */
static size_t
kept(const char *letter, size_t n, bool *whole)
{
	struct sheet *s = open_sheet(1, 0);
	struct buf text = { 0 };
	const struct cells *row;
	struct workbook *w;
	struct zip *zip;
	size_t length;

	for (size_t i = 0; i < n; i++)
		buf_addz(&text, letter);
	*whole = sheet_text(s, buf_str(&text));
	sheet_end_row(s);
	sheet_close(s);
	w = open_book(&zip, "One");
	row = workbook_next(w);
	length = row != NULL ? row->cell[0].text.n / strlen(letter) : 0;
	workbook_free(w);
	zip_close(zip);
	buf_free(&text);
	return length;
}

int
main(void)
{
	bool whole;
	size_t n;
	struct sheet *s;

	if (mkdtemp(folder) == NULL)
		return 2;
	diag_begin("sheet");
	there_and_back();
	n = kept("a", SHEET_CELL_MAX, &whole);
	CHECK(whole && n == SHEET_CELL_MAX, "as long as may be: %zu", n);
	n = kept("a", SHEET_CELL_MAX + 1, &whole);
	CHECK(!whole && n == SHEET_CELL_MAX, "longer: %zu", n);
	n = kept("\xf0\x9f\x98\x80", SHEET_CELL_MAX, &whole);
	CHECK(!whole && n == SHEET_CELL_MAX / 2, "two units each: %zu", n);

	s = open_sheet(1, 0);
	for (n = 1; sheet_end_row(s); n++)
		;
	CHECK(n == SHEET_ROWS_MAX, "rows: %zu", n);
	sheet_close(s);
	while (files-- > 0) {
		path[strlen(path) - 1] = (char)('a' + files);
		unlink(path);
	}
	rmdir(folder);
	return failures > 0;
}
