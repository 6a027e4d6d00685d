#include "agree/line.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

void
line_column(struct line *l, const char *name, unsigned flags)
{
	l->column = mem_grow(l->column, &l->cap, l->n + 1, sizeof(*l->column));
	l->column[l->n++] = (struct table_column){
		.name = name,
		.right = flags & LINE_RIGHT,
		.wide_only = flags & LINE_WIDE,
		.json_only = flags & LINE_JSON_ONLY
	};
}

void
line_open(struct line *l, const char *format)
{
	l->cell = mem_new(l->n + 1, sizeof(*l->cell));
	l->table = table_open(format, l->column, l->n);
}

static size_t
place_of(const struct line *l, const char *column)
{
	size_t i = 0;

	while (i < l->n && strcmp(l->column[i].name, column) != 0)
		i++;
	return i;
}

static struct line_cell *
cell_of(struct line *l, const char *column)
{
	size_t i = place_of(l, column);

	assert(i < l->n);
	return &l->cell[i];
}

bool
line_has(const struct line *l, const char *column)
{
	return place_of(l, column) < l->n;
}

static void
set_bytes(struct line *l, const char *column, enum line_kind kind, struct str s)
{
	struct line_cell *c = cell_of(l, column);

	if (s.p == NULL)
		return;
	*c = (struct line_cell){ .kind = kind, .at = l->bytes.n, .n = s.n };
	buf_adds(&l->bytes, s);
}

void
line_text(struct line *l, const char *column, struct str s)
{
	set_bytes(l, column, LINE_TEXT, s);
}

void
line_words(struct line *l, const char *column, const char *z)
{
	if (z != NULL)
		set_bytes(l, column, LINE_TEXT, str_of(z));
}

void
line_json(struct line *l, const char *column, struct str json)
{
	set_bytes(l, column, LINE_JSON, json);
}

void
line_int(struct line *l, const char *column, int64_t v)
{
	*cell_of(l, column) = (struct line_cell){ .kind = LINE_INT, .whole = v };
}

void
line_real(struct line *l, const char *column, double v)
{
	*cell_of(l, column) = (struct line_cell){ .kind = isfinite(v) ?
		LINE_REAL : LINE_UNDEFINED, .real = v };
}

void
line_end(struct line *l)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct line_cell *c = &l->cell[i];
		struct str s = str_sub(buf_str(&l->bytes), c->at, c->at + c->n);

		switch (c->kind) {
		case LINE_NOTHING:
			table_null(l->table);
			break;
		case LINE_TEXT:
			table_text(l->table, s);
			break;
		case LINE_INT:
			table_int(l->table, c->whole);
			break;
		case LINE_REAL:
			table_real(l->table, c->real);
			break;
		case LINE_UNDEFINED:
			table_undefined(l->table);
			break;
		case LINE_JSON:
			table_json(l->table, s);
			break;
		}
	}
	table_end_row(l->table);
	memset(l->cell, 0, l->n * sizeof(*l->cell));
	buf_clear(&l->bytes);
}

void
line_close(struct line *l)
{
	table_close(l->table);
	free(l->column);
	free(l->cell);
	buf_free(&l->bytes);
	*l = (struct line){ 0 };
}
