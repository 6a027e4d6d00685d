#include "show/sheets.h"

#include <assert.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "office/sheet.h"

struct note {
	struct buf kind, text;
};

/* Sheets are few; their names end in NUL. */
static struct sheet *first;
static struct buf *name;
static size_t names, names_cap;
static struct note *note;
static size_t notes, notes_cap;

/* What is longer is no name of a sheet. */
enum { KIND_MAX = 24 };

static bool
is_taken(struct str wanted)
{
	for (size_t i = 0; i < names; i++)
		if (str_eq(buf_str(&name[i]), wanted))
			return true;
	return false;
}

/* A name for one more sheet. */
static const char *
name_for(struct str kind)
{
	struct buf b = { 0 };

	assert(kind.n > 0 && kind.n <= KIND_MAX);
	buf_adds(&b, kind);
	for (unsigned k = 2; is_taken(buf_str(&b)); k++) {
		buf_clear(&b);
		buf_adds(&b, kind);
		buf_addf(&b, " %u", k);
	}
	name = mem_grow(name, &names_cap, names + 1, sizeof(*name));
	name[names++] = b;
	return buf_z(&name[names - 1]);
}

static void
add_notes(void)
{
	enum { NARROW = 14, WIDE = 100 };
	static const struct sheet_column column[] = {
		{ SHEET_SHOW, NARROW }, { SHEET_SHOW, WIDE } };
	struct sheet *s = sheets_add(STR("notes"), column, 2);

	sheet_text(s, STR("row"));
	sheet_text(s, STR("note"));
	sheet_end_row(s);
	for (size_t i = 0; i < notes; i++) {
		sheet_text(s, buf_str(&note[i].kind));
		sheet_text(s, buf_str(&note[i].text));
		sheet_end_row(s);
		buf_free(&note[i].kind);
		buf_free(&note[i].text);
	}
}

void
sheets_write(void)
{
	if (notes > 0)
		add_notes();
	if (first != NULL)
		sheet_close(first);
	for (size_t i = 0; i < names; i++)
		buf_free(&name[i]);
	free(name);
	free(note);
	first = NULL;
	name = NULL;
	note = NULL;
	names = names_cap = notes = notes_cap = 0;
}

struct sheet *
sheets_add(struct str kind, const struct sheet_column *column, size_t columns)
{
	const char *called = name_for(kind);

	if (first != NULL)
		return sheet_beside(first, called, column, columns, 1);
	first = sheet_open(NULL, called, column, columns, 1);
	return first;
}

void
sheets_cell(struct sheet *sheet, struct str s, bool number)
{
	enum { DIGITS = 15 };
	double v;

	if (s.n == 0) {
		sheet_skip(sheet);
	} else if (number && str_real(s, &v) &&
	    (s.n <= DIGITS || str_chr(s, '.') != SIZE_MAX)) {
		sheet_number(sheet, v);
	} else if (!sheet_text(sheet, s)) {
		diag_finding("a text is too long for a cell of a spreadsheet "
		    "and is cut: %s", diag_vis(s));
	}
}

void
sheets_note(struct str kind, struct str text)
{
	struct note n = { 0 };

	buf_adds(&n.kind, kind);
	buf_adds(&n.text, text);
	note = mem_grow(note, &notes_cap, notes + 1, sizeof(*note));
	note[notes++] = n;
}

bool
sheets_begun(void)
{
	return first != NULL;
}
