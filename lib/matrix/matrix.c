#include "matrix/matrix.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "io/record.h"
#include "json/json.h"
#include "text/points.h"

/* Bytes of a text. */
struct span {
	size_t from;
	size_t to;
};

void
matrix_open(struct matrix *m, const char *row, const char *column,
    const struct codebook *book, size_t quotes)
{
	*m = (struct matrix){ .book = book, .quotes_wanted = quotes };
	m->row = dimension_open(str_of(row), "-b", book);
	m->column = dimension_open(str_of(column), "-b", book);
}

static struct matrix_cell *
cell_of(struct matrix *m, uint32_t row, uint32_t column)
{
	size_t had = m->cell_cap[row];

	if (column >= had) {
		m->cells[row] = mem_grow(m->cells[row], &m->cell_cap[row],
		    (size_t)column + 1, sizeof(*m->cells[row]));
		memset(m->cells[row] + had, 0, (m->cell_cap[row] - had) *
		    sizeof(*m->cells[row]));
	}
	return &m->cells[row][column];
}

static struct matrix_row *
row_of(struct matrix *m, uint32_t row)
{
	size_t had = m->row_cap, cap = had;

	if (row >= had) {
		m->rows = mem_grow(m->rows, &m->row_cap, (size_t)row + 1,
		    sizeof(*m->rows));
		cap = m->row_cap;
		m->cells = mem_resize(m->cells, cap, sizeof(*m->cells));
		m->cell_cap = mem_resize(m->cell_cap, cap,
		    sizeof(*m->cell_cap));
		memset(m->rows + had, 0, (cap - had) * sizeof(*m->rows));
		memset(m->cells + had, 0, (cap - had) * sizeof(*m->cells));
		memset(m->cell_cap + had, 0, (cap - had) *
		    sizeof(*m->cell_cap));
	}
	return &m->rows[row];
}

/* Whether the code is the column's value, which may be cut to some parts. */
static bool
is_of(const struct matrix *m, struct str code, uint32_t column)
{
	return str_eq(dimension_cut(m->column, code),
	    m->column->values.key[column]);
}

static int
by_place(const void *a, const void *b)
{
	const struct span *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return x->to < y->to ? -1 : x->to > y->to;
}

/* The different spans of a code in the record, by place; how many. */
static size_t
find_spans(struct matrix *m, uint32_t column)
{
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < m->evidence.n; i++) {
		const struct evidence *e = &m->evidence.v[i];

		if (!e->placed || !is_of(m, e->code, column))
			continue;
		m->span = mem_grow(m->span, &m->span_cap, n + 1,
		    sizeof(*m->span));
		m->span[n++] = (struct span){ e->from, e->to };
	}
	if (n > 1)
		qsort(m->span, n, sizeof(*m->span), by_place);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || by_place(&m->span[i],
		    &m->span[kept - 1]) != 0)
			m->span[kept++] = m->span[i];
	return kept;
}

/* The characters inside n spans that stand in order, each once. */
static uint64_t
covered_by(const struct matrix *m, size_t n)
{
	uint64_t covered = 0;
	size_t end = 0;

	for (size_t i = 0; i < n; i++) {
		size_t from = m->span[i].from > end ? m->span[i].from : end;

		if (m->span[i].to <= from)
			continue;
		covered += points_count(str_sub(m->evidence.text, from,
		    m->span[i].to));
		end = m->span[i].to;
	}
	return covered;
}

static void
keep_quotes(struct matrix *m, struct matrix_cell *c, size_t n)
{
	for (size_t i = 0; i < n && c->quotes < m->quotes_wanted; i++) {
		uint32_t *to = &c->quote;

		m->quote = mem_grow(m->quote, &m->quote_cap, m->quote_n + 1,
		    sizeof(*m->quote));
		while (*to != 0)
			to = &m->quote[*to - 1].next;
		*to = (uint32_t)m->quote_n + 1;
		m->quote[m->quote_n++] = (struct matrix_quote){
		    .id = arena_str(&m->bytes, m->evidence.id),
		    .words = arena_str(&m->bytes, str_sub(m->evidence.text,
		    m->span[i].from, m->span[i].to)) };
		c->quotes++;
	}
}

/* Adds what the record has of a column to all its rows. */
static void
add_column(struct matrix *m, uint32_t column, bool evident)
{
	size_t n = evident ? find_spans(m, column) : 0;
	uint64_t covered = evident ? covered_by(m, n) : 0;

	for (size_t i = 0; i < m->row->n; i++) {
		struct matrix_cell *c = cell_of(m, m->row->value[i], column);

		c->posts++;
		c->spans += n;
		c->covered += covered;
		keep_quotes(m, c, n);
	}
}

/* Reads what was tagged; false when the column is nothing that is. */
static bool
read_evidence(struct matrix *m, const struct record *rec)
{
	const char *why;

	if (m->column->kind != DIMENSION_MEMBER || m->column->path_n != 1)
		return false;
	switch (evidence_read(&m->evidence, rec,
	    str_of(m->column->path[0]), &why)) {
	case EVIDENCE_READ:
		m->spanned = true;
		return true;
	case EVIDENCE_BROKEN:
		diag_bad_line(rec->file, rec->lineno, "%s", why);
		break;
	case EVIDENCE_NONE:
		break;
	}
	return false;
}

void
matrix_add(struct matrix *m, const struct record *rec)
{
	struct buf text = { 0 };
	uint64_t characters;
	bool evident;

	m->records++;
	moment_read(&m->moment, rec);
	dimension_read(m->row, rec, &m->moment);
	dimension_read(m->column, rec, &m->moment);
	if (m->row->n == 0) {
		m->rowless++;
		return;
	}
	evident = read_evidence(m, rec);
	characters = points_count(evident ? m->evidence.text :
	    json_text(record_get(rec, "text"), &text));
	for (size_t i = 0; i < m->row->n; i++) {
		struct matrix_row *r = row_of(m, m->row->value[i]);

		r->posts++;
		r->characters += characters;
	}
	for (size_t i = 0; i < m->column->n; i++)
		add_column(m, m->column->value[i], evident);
	buf_free(&text);
}

/* Whether two spans intersect, or stand so near to each other. */
static bool
is_near(const struct matrix *m, struct span a, struct span b, size_t near)
{
	size_t from = a.to < b.to ? a.to : b.to;
	size_t to = a.from > b.from ? a.from : b.from;

	return to < from || (near > 0 && points_count(str_sub(
	    m->evidence.text, from, to)) <= near);
}

/* The pairs of the n spans that are kept with those of another code. */
static uint64_t
count_near(struct matrix *m, size_t n, const struct span *other,
    size_t others, size_t near)
{
	uint64_t pairs = 0;

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < others; k++)
			pairs += is_near(m, m->span[i], other[k], near);
	return pairs;
}

void
matrix_add_pairs(struct matrix *m, const struct record *rec, size_t near)
{
	const struct dimension *d = m->column;
	struct span *other = NULL;
	bool evident;

	m->records++;
	moment_read(&m->moment, rec);
	dimension_read(m->row, rec, &m->moment);
	dimension_read(m->column, rec, &m->moment);
	evident = read_evidence(m, rec);
	for (size_t i = 0; i < d->n; i++) {
		size_t others = evident ? find_spans(m, d->value[i]) : 0;
		struct matrix_cell *c;

		row_of(m, d->value[i])->posts++;
		other = mem_resize(other, others + 1, sizeof(*other));
		if (others > 0)
			memcpy(other, m->span, others * sizeof(*other));
		for (size_t k = 0; k < d->n; k++) {
			size_t n = evident ? find_spans(m, d->value[k]) : 0;

			c = cell_of(m, d->value[i], d->value[k]);
			c->posts++;
			c->spans += i == k ? n : count_near(m, n, other,
			    others, near);
		}
	}
	free(other);
}

struct matrix_cell
matrix_cell(const struct matrix *m, uint32_t row, uint32_t column)
{
	if (row >= m->row_cap || column >= m->cell_cap[row])
		return (struct matrix_cell){ 0 };
	return m->cells[row][column];
}

static int
by_bytes(const void *a, const void *b, void *dimension)
{
	const struct dimension *d = dimension;

	return str_cmp(d->values.key[*(const uint32_t *)a],
	    d->values.key[*(const uint32_t *)b]);
}

uint32_t *
matrix_order(struct matrix *m, struct dimension *d, size_t *n)
{
	bool coded = d->book != NULL && d->kind == DIMENSION_MEMBER;
	uint32_t *order;
	bool *taken;
	size_t at = 0;

	for (uint32_t i = 0; coded && i < d->book->codes; i++)
		if (d->book->code[i].rules > 0)
			names_add(&d->values, dimension_cut(d,
			    d->book->code[i].path));
	order = mem_new((size_t)d->values.n + 1, sizeof(*order));
	taken = mem_new((size_t)d->values.n + 1, sizeof(*taken));
	for (uint32_t i = 0; coded && i < d->book->codes; i++) {
		uint32_t v = names_find(&d->values, dimension_cut(d,
		    d->book->code[i].path));

		if (v == NAMES_NONE || taken[v])
			continue;
		taken[v] = true;
		order[at++] = v;
	}
	*n = at;
	for (uint32_t v = 0; v < d->values.n; v++)
		if (!taken[v])
			order[at++] = v;
	qsort_r(order + *n, at - *n, sizeof(*order), by_bytes, d);
	*n = at;
	free(taken);
	(void)m;
	return order;
}

void
matrix_close(struct matrix *m)
{
	for (size_t i = 0; i < m->row_cap; i++)
		free(m->cells[i]);
	free(m->cells);
	free(m->cell_cap);
	free(m->rows);
	free(m->quote);
	free(m->span);
	dimension_close(m->row);
	dimension_close(m->column);
	moment_free(&m->moment);
	evidence_free(&m->evidence);
	arena_free(&m->bytes);
	*m = (struct matrix){ 0 };
}
