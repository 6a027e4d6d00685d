#include "dossier/gather.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "io/reader.h"
#include "json/json.h"

static struct gather_kind *
find_kind(struct gather *g, struct str name, const char *file)
{
	for (size_t i = 0; i < g->kinds; i++)
		if (str_eq(g->kind[i].name, name))
			return &g->kind[i];
	if (g->kinds == GATHER_KINDS_MAX)
		diag_die("%s: more than %d kinds of rows", file, GATHER_KINDS_MAX);
	g->kind[g->kinds].name = arena_str(&g->texts, name);
	return &g->kind[g->kinds++];
}

static bool
is_nested(const struct json_node *v)
{
	return v->type == JSON_ARRAY || v->type == JSON_OBJECT;
}

/*
 * Where a new column takes its place: before the next one of its row that is
 * known already, else at the end.
 */
static uint32_t
place_of(const struct gather_kind *k, const struct record *rec,
    const struct json_node *member, struct buf *scratch)
{
	uint32_t i = 0;

	JSON_EACH(v, rec->json.node) {
		uint32_t c;

		if (v <= member || is_nested(v))
			continue;
		buf_clear(scratch);
		c = names_find(&k->columns, json_key(v, scratch));
		if (c == NAMES_NONE)
			continue;
		while (k->order[i] != c)
			i++;
		return i;
	}
	return k->columns.n;
}

static uint32_t
add_column(struct gather_kind *k, const struct record *rec,
    const struct json_node *member, struct buf *scratch)
{
	uint32_t c, i;

	buf_clear(scratch);
	c = names_find(&k->columns, json_key(member, scratch));
	if (c != NAMES_NONE)
		return c;
	if (k->columns.n == GATHER_COLUMNS_MAX)
		diag_die("%s:%zu: rows of more than %d columns", rec->file,
		    rec->lineno, GATHER_COLUMNS_MAX);
	i = place_of(k, rec, member, scratch);
	memmove(k->order + i + 1, k->order + i,
	    (k->columns.n - i) * sizeof(*k->order));
	buf_clear(scratch);
	c = names_add(&k->columns, json_key(member, scratch));
	k->order[i] = c;
	return c;
}

/* Takes a row in. Nested values are for programs, not for readers. */
static void
gather_row(struct gather *g, const struct record *rec, struct buf *scratch)
{
	struct gather_kind *k;

	buf_clear(scratch);
	k = find_kind(g, json_text(record_get(rec, "row"), scratch),
	    rec->file);
	k->rows++;
	if (k->kept == GATHER_ROWS_MAX)
		return;
	k->kept++;
	JSON_EACH(v, rec->json.node) {
		struct gather_cell c = { .row = (uint32_t)k->kept - 1,
		    .type = v->type };

		if (is_nested(v))
			continue;
		c.column = add_column(k, rec, v, scratch);
		buf_clear(scratch);
		c.text = arena_str(&g->texts, json_text(v, scratch));
		k->cell = mem_grow(k->cell, &k->cap, k->cells + 1,
		    sizeof(*k->cell));
		k->cell[k->cells++] = c;
	}
}

static void
lay_out(struct gather_kind *k)
{
	k->grid = mem_new(k->kept * k->columns.n, sizeof(*k->grid));
	for (size_t i = 0; i < k->cells; i++)
		k->grid[k->cell[i].row * k->columns.n + k->cell[i].column] =
		    &k->cell[i];
}

void
gather_read(struct gather *g, const char *file)
{
	char *paths[] = { mem_dup(str_of(file)), NULL };
	struct reader *in = reader_open(paths, READER_ROWS);
	struct record rec = { 0 };
	struct buf scratch = { 0 };

	while (reader_next(in, &rec))
		gather_row(g, &rec, &scratch);
	for (size_t i = 0; i < g->kinds; i++)
		lay_out(&g->kind[i]);
	record_free(&rec);
	reader_close(in);
	buf_free(&scratch);
	free(paths[0]);
}

size_t
gather_kept(const struct gather_kind *k)
{
	return k == NULL ? 0 : k->kept;
}

const struct gather_cell *
gather_at(const struct gather_kind *k, size_t row, uint32_t column)
{
	return column == NAMES_NONE ? NULL :
	    k->grid[row * k->columns.n + column];
}

struct str
gather_cell_text(const struct gather_kind *k, size_t row, uint32_t column)
{
	const struct gather_cell *c = gather_at(k, row, column);

	return c == NULL ? STR("") : c->text;
}

uint32_t
gather_column(const struct gather_kind *k, const char *name)
{
	return names_find(&k->columns, str_of(name));
}

const struct gather_kind *
gather_find(const struct gather *g, const char *kind)
{
	for (size_t i = 0; i < g->kinds; i++)
		if (str_is(g->kind[i].name, kind))
			return &g->kind[i];
	return NULL;
}

struct str
gather_text(const struct gather_kind *k, size_t row, const char *name)
{
	const struct gather_cell *c = gather_at(k, row, gather_column(k, name));

	return c == NULL || c->type == JSON_NULL ? (struct str){ 0 } : c->text;
}

double
gather_real(const struct gather_kind *k, size_t row, const char *name)
{
	const struct gather_cell *c = gather_at(k, row, gather_column(k, name));
	double v;

	return c != NULL && c->type == JSON_NUMBER && str_real(c->text, &v) &&
	    fabs(v) < GATHER_REAL_MAX ? v : NAN;
}

int64_t
gather_count(const struct gather_kind *k, size_t row, const char *name)
{
	int64_t n;

	return str_i64(gather_text(k, row, name), &n) ? n : 0;
}

size_t
gather_dimensions(const struct gather_kind *k, uint32_t *column)
{
	static const char *const others[] = { "row", "label", "over",
	    "source" };
	size_t n = 0;

	for (uint32_t i = 0; i < k->columns.n; i++) {
		struct str name = k->columns.key[k->order[i]];
		bool is_dimension = true;

		if (str_is(name, "n"))
			return n;
		for (size_t o = 0; o < ARRAY_N(others); o++)
			is_dimension &= !str_is(name, others[o]);
		if (!is_dimension)
			continue;
		if (n == GATHER_DIMENSIONS_MAX)
			return 0;
		column[n++] = k->order[i];
	}
	return 0;
}

void
gather_free(struct gather *g)
{
	for (size_t i = 0; i < g->kinds; i++) {
		names_free(&g->kind[i].columns);
		free(g->kind[i].cell);
		free(g->kind[i].grid);
	}
	arena_free(&g->texts);
}
