#include "show/line.h"

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
	l->table = table_open(format, l->column, l->n);
}

void
line_text(struct line *l, const char *column, struct str s)
{
	table_text(l->table, column, s);
}

void
line_int(struct line *l, const char *column, int64_t v)
{
	table_int(l->table, column, v);
}

void
line_json(struct line *l, const char *column, struct str json)
{
	table_json(l->table, column, json);
}

void
line_words(struct line *l, const char *column, const char *z)
{
	if (z != NULL)
		table_text(l->table, column, str_of(z));
}

void
line_real(struct line *l, const char *column, double v)
{
	if (isfinite(v))
		table_real(l->table, column, v);
	else
		table_undefined(l->table, column);
}

void
line_end(struct line *l)
{
	table_end_row(l->table);
}

void
line_close(struct line *l)
{
	table_close(l->table);
	free(l->column);
	*l = (struct line){ 0 };
}
