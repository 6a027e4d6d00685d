#include "matrix/display.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "dimension/dimension.h"
#include "json/json.h"
#include "show/table.h"

static const char *const cell_name[DISPLAY_CELLS] = { "posts", "spans",
    "coverage", "binary" };

enum display_cell
display_cell_of(const char *name)
{
	for (int i = 0; i < DISPLAY_CELLS; i++)
		if (name == NULL || str_is(str_of(name), cell_name[i]))
			return (enum display_cell)i;
	cli_usage("--cell takes posts, spans, coverage or binary, not '%s'",
	    diag_vis(str_of(name)));
}

static double
coverage(const struct matrix *m, uint32_t row, struct matrix_cell c)
{
	uint64_t of = row < m->row_cap ? m->rows[row].characters : 0;

	return of == 0 ? 0 : (double)c.covered / (double)of;
}

/* The number that stands in a cell. */
static double
number_of_cell(const struct matrix *m, uint32_t row, struct matrix_cell c,
    enum display_cell what)
{
	switch (what) {
	case DISPLAY_POSTS:
		return (double)c.posts;
	case DISPLAY_SPANS:
		return (double)c.spans;
	case DISPLAY_COVERAGE:
		return coverage(m, row, c);
	case DISPLAY_BINARY:
	case DISPLAY_CELLS:
		break;
	}
	return c.posts > 0 ? 1 : 0;
}

/* Appends the quotes of a cell: ": "words" (id); "words" (id)". */
static void
add_quotes(struct buf *out, const struct matrix *m, struct matrix_cell c)
{
	const char *before = ": \"";

	for (uint32_t q = c.quote; q != 0; q = m->quote[q - 1].next) {
		buf_addz(out, before);
		buf_adds(out, m->quote[q - 1].words);
		buf_addz(out, "\" (");
		buf_adds(out, m->quote[q - 1].id);
		buf_addc(out, ')');
		before = "; \"";
	}
}

/* The values in the order in which they are shown. */
struct display_shown {
	struct matrix *m;
	uint32_t *row;
	size_t rows;
	uint32_t *column;
	size_t columns;
	enum display_cell what;
	struct buf text;
};

static uint64_t
posts_of(const struct matrix *m, uint32_t row)
{
	return row < m->row_cap ? m->rows[row].posts : 0;
}

static void
put_matrix_cell(struct display_shown *s, struct table *t, const char *name,
    uint32_t row, uint32_t column)
{
	struct matrix_cell c = matrix_cell(s->m, row, column);
	double v = number_of_cell(s->m, row, c, s->what);

	if (c.quotes > 0) {
		buf_clear(&s->text);
		buf_addf(&s->text, s->what == DISPLAY_COVERAGE ? "%.4f" :
		    "%.0f", v);
		add_quotes(&s->text, s->m, c);
		table_text(t, name, buf_str(&s->text));
	} else if (s->what == DISPLAY_COVERAGE) {
		table_real(t, name, v);
	} else {
		table_int(t, name, (int64_t)v);
	}
}

static void
show_table(struct display_shown *s, const char *format)
{
	struct table_column *column = mem_new(s->columns + 2,
	    sizeof(*column));
	struct table *t;

	column[0].name = mem_dup(s->m->row->name);
	column[1] = (struct table_column){ .name = "posts", .right = true };
	for (size_t i = 0; i < s->columns; i++)
		column[i + 2] = (struct table_column){ .right =
		    s->m->quotes_wanted == 0, .name = mem_dup(
		    s->m->column->values.key[s->column[i]]) };
	t = table_open(format, column, s->columns + 2);
	for (size_t i = 0; i < s->rows; i++) {
		table_text(t, column[0].name,
		    s->m->row->values.key[s->row[i]]);
		table_int(t, "posts", (int64_t)posts_of(s->m, s->row[i]));
		for (size_t k = 0; k < s->columns; k++)
			put_matrix_cell(s, t, column[k + 2].name, s->row[i],
			    s->column[k]);
		table_end_row(t);
	}
	table_footnote(t, "cells: %s", cell_name[s->what]);
	table_close(t);
	free((char *)(uintptr_t)column[0].name);
	for (size_t i = 0; i < s->columns; i++)
		free((char *)(uintptr_t)column[i + 2].name);
	free(column);
}

/* The quotes of a cell as a JSON array. */
static void
put_quotes(struct display_shown *s, struct table *t, struct matrix_cell c)
{
	if (c.quote == 0)
		return;
	buf_clear(&s->text);
	for (uint32_t q = c.quote; q != 0; q = s->m->quote[q - 1].next) {
		buf_addz(&s->text, q == c.quote ? "[{\"id\":" : ",{\"id\":");
		json_quote(&s->text, s->m->quote[q - 1].id);
		buf_addz(&s->text, ",\"words\":");
		json_quote(&s->text, s->m->quote[q - 1].words);
		buf_addc(&s->text, '}');
	}
	buf_addc(&s->text, ']');
	table_json(t, "quotes", buf_str(&s->text));
}

/* A row a cell. */
static void
show_cells(struct display_shown *s, const char *format, bool pairs)
{
	char *names[2] = { mem_dup(s->m->row->name),
	    pairs ? mem_dup(STR("other")) : mem_dup(s->m->column->name) };
	const struct table_column column[] = { { .name = "row" },
	    { .name = names[0] }, { .name = names[1] }, { .name = "posts" },
	    { .name = "of" }, { .name = "spans" }, { .name = "coverage" },
	    { .name = "quotes" } };
	struct table *t = table_open(format, column, ARRAY_N(column));

	for (size_t i = 0; i < s->rows; i++)
		for (size_t k = 0; k < s->columns; k++) {
			uint32_t row = s->row[i];
			struct matrix_cell c = matrix_cell(s->m, row,
			    s->column[k]);

			table_text(t, "row", pairs ? STR("pair") : STR("cell"));
			table_text(t, names[0], s->m->row->values.key[row]);
			table_text(t, names[1], s->m->column->values.key[
			    s->column[k]]);
			table_int(t, "posts", (int64_t)c.posts);
			table_int(t, "of", (int64_t)posts_of(s->m, row));
			if (s->m->spanned)
				table_int(t, "spans", (int64_t)c.spans);
			if (s->m->spanned && !pairs)
				table_real(t, "coverage",
				    coverage(s->m, row, c));
			put_quotes(s, t, c);
			table_end_row(t);
		}
	table_close(t);
	free(names[0]);
	free(names[1]);
}

void
display_matrix(struct matrix *m, const char *format, enum display_cell what,
    bool pairs)
{
	struct display_shown s = { .m = m, .what = what };
	bool one_a_cell = format == NULL ? !isatty(STDOUT_FILENO) :
	    str_is(str_of(format), "ndjson");

	s.row = matrix_order(m, m->row, &s.rows);
	s.column = matrix_order(m, m->column, &s.columns);
	if (one_a_cell)
		show_cells(&s, format, pairs);
	else
		show_table(&s, format);
	free(s.row);
	free(s.column);
	buf_free(&s.text);
}
