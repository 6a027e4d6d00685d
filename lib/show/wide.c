#include "show/wide.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

void
wide_column(struct wide *l, const char *name, unsigned flags)
{
	l->column = mem_grow(l->column, &l->cap, l->n + 1, sizeof(*l->column));
	l->column[l->n++] = (struct table_column){
		.name = name,
		.right = flags & WIDE_RIGHT,
		.wide_only = flags & WIDE_ONLY,
		.json_only = flags & WIDE_JSON_ONLY
	};
}

void
wide_open(struct wide *l, const char *format)
{
	l->table = table_open(format, l->column, l->n);
}

void
wide_text(struct wide *l, const char *column, struct str s)
{
	table_text(l->table, column, s);
}

void
wide_int(struct wide *l, const char *column, int64_t v)
{
	table_int(l->table, column, v);
}

void
wide_json(struct wide *l, const char *column, struct str json)
{
	table_json(l->table, column, json);
}

void
wide_words(struct wide *l, const char *column, const char *z)
{
	if (z != NULL)
		table_text(l->table, column, str_of(z));
}

void
wide_real(struct wide *l, const char *column, double v)
{
	if (isfinite(v))
		table_real(l->table, column, v);
	else
		table_undefined(l->table, column);
}

void
wide_end(struct wide *l)
{
	table_end_row(l->table);
}

void
wide_close(struct wide *l)
{
	table_close(l->table);
	free(l->column);
	*l = (struct wide){ 0 };
}
