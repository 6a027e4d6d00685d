#include "dossier/pagetable.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "show/escape.h"

enum { OPEN_ROWS = 20, OPEN_COLUMNS = 7, SAME_ROWS = 3 };

void
pagetable_column(struct pagetable *t, struct str title, unsigned flags)
{
	struct pagetable_column c = { .title = t->titles.n, .flags = flags };

	assert(t->cells == 0);
	escape_html(&t->titles, title);
	c.end = t->titles.n;
	t->column = mem_grow(t->column, &t->column_cap, t->columns + 1,
	    sizeof(*t->column));
	t->column[t->columns++] = c;
}

struct buf *
pagetable_cell(struct pagetable *t)
{
	if (t->cells > 0)
		t->cell[t->cells - 1] = t->text.n;
	t->cell = mem_grow(t->cell, &t->cell_cap, t->cells + 1,
	    sizeof(*t->cell));
	t->cell[t->cells++] = 0;
	return &t->text;
}

size_t
pagetable_rows(const struct pagetable *t)
{
	return t->columns == 0 ? 0 : t->cells / t->columns;
}

static struct str
cell_at(const struct pagetable *t, size_t row, size_t column)
{
	const size_t i = row * t->columns + column;

	return str_sub(buf_str(&t->text), i == 0 ? 0 : t->cell[i - 1],
	    t->cell[i]);
}

static struct str
title_of(const struct pagetable *t, size_t column)
{
	return str_sub(buf_str(&t->titles), t->column[column].title,
	    t->column[column].end);
}

static bool
is_phrase(const struct pagetable *t, size_t column)
{
	if (column == 0 || t->column[column].flags & PAGETABLE_KEPT ||
	    pagetable_rows(t) < SAME_ROWS)
		return false;
	for (size_t r = 1; r < pagetable_rows(t); r++)
		if (!str_eq(cell_at(t, r, column), cell_at(t, 0, column)))
			return false;
	return true;
}

size_t
pagetable_settle(struct pagetable *t, bool level)
{
	size_t n = 0;

	assert(t->columns > 0 && t->cells % t->columns == 0);
	if (t->cells > 0)
		t->cell[t->cells - 1] = t->text.n;
	for (size_t c = 0; c < t->columns; c++) {
		t->column[c].phrase = is_phrase(t, c);
		n += !t->column[c].phrase &&
		    (level || !(t->column[c].flags & PAGETABLE_LEVEL));
	}
	return n;
}

static void
add_tag(const struct pagetable *t, struct buf *b, const char *tag, size_t column)
{
	static const char *const classes[] = { "", " class=\"n\"",
	    " class=\"opt\"", " class=\"n opt\"", " class=\"lev\"",
	    " class=\"n lev\"", " class=\"opt lev\"", " class=\"n opt lev\"" };

	buf_addf(b, "<%s%s>", tag, classes[t->column[column].flags & 7]);
}

static void
add_rows(const struct pagetable *t, struct buf *b)
{
	buf_addz(b, "<thead><tr>");
	for (size_t c = 0; c < t->columns; c++) {
		if (t->column[c].phrase)
			continue;
		add_tag(t, b, "th scope=\"col\"", c);
		buf_adds(b, title_of(t, c));
		buf_addz(b, "</th>");
	}
	buf_addz(b, "</tr></thead>\n<tbody>\n");
	for (size_t r = 0; r < pagetable_rows(t); r++) {
		buf_addz(b, "<tr>");
		for (size_t c = 0; c < t->columns; c++) {
			if (t->column[c].phrase)
				continue;
			add_tag(t, b, c == 0 ? "th scope=\"row\"" : "td", c);
			buf_adds(b, cell_at(t, r, c));
			buf_addz(b, c == 0 ? "</th>" : "</td>");
		}
		buf_addz(b, "</tr>\n");
	}
	buf_addz(b, "</tbody>\n");
}

/* A table that scrolls when it must. */
static void
add_scrolling(const struct pagetable *t, struct buf *b, struct str name,
    bool dense)
{
	static const char *const classes[] = { "", " class=\"avoid\"",
	    " class=\"above\"", " class=\"avoid above\"" };

	buf_addf(b, "<div class=\"scroll%s\" tabindex=\"0\" role=\"region\" "
	    "aria-label=\"", dense ? " dense" : "");
	escape_html(b, name);
	buf_addf(b, "\"><table%s><caption>",
	    classes[(pagetable_rows(t) <= OPEN_ROWS) +
	    2 * ((t->column[0].flags & PAGETABLE_ABOVE) != 0)]);
	escape_html(b, name);
	buf_addz(b, "</caption>\n");
	add_rows(t, b);
	buf_addz(b, "</table></div>\n");
}

static void
add_phrases(const struct pagetable *t, struct buf *b)
{
	bool first = true;

	for (size_t c = 0; c < t->columns; c++) {
		if (!t->column[c].phrase || cell_at(t, 0, c).n == 0)
			continue;
		buf_addz(b, first ? "<p class=\"note\">" : " \u00b7 ");
		first = false;
		buf_adds(b, title_of(t, c));
		buf_addz(b, ": ");
		buf_adds(b, cell_at(t, 0, c));
	}
	if (!first)
		buf_addz(b, "</p>\n");
}

void
pagetable_write(struct pagetable *t, struct buf *b, struct str name,
    const char *summary)
{
	const size_t columns = pagetable_settle(t, true);
	const bool dense = columns > OPEN_COLUMNS;

	buf_addf(b, "<details%s><summary>%s</summary>\n",
	    dense || pagetable_rows(t) > OPEN_ROWS ? "" : " open", summary);
	add_scrolling(t, b, name, dense);
	buf_addz(b, "</details>\n");
	add_phrases(t, b);
}

void
pagetable_write_open(struct pagetable *t, struct buf *b, struct str name)
{
	const size_t columns = pagetable_settle(t, true);

	add_scrolling(t, b, name, columns > OPEN_COLUMNS);
	add_phrases(t, b);
}

void
pagetable_free(struct pagetable *t)
{
	free(t->column);
	free(t->cell);
	buf_free(&t->titles);
	buf_free(&t->text);
}
