#include "sheet/quotations.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "json/json.h"
#include "show/table.h"

/* Bytes of the text. */
struct mark {
	size_t from;
	size_t to;
};

struct quotations {
	struct table *table;
	size_t limit;
	size_t rows;
	struct mark *mark;	/* of the code at hand */
	size_t n;
	size_t cap;
	struct buf json;
	struct buf scratch;
};

struct quotations *
quotations_open(const char *format, size_t limit)
{
	static const struct table_column columns[] = {
		{ .name = "row", .wide_only = true }, { .name = "id" },
		{ .name = "dimension", .wide_only = true }, { .name = "code" },
		{ .name = "created_at" }, { .name = "via", .wide_only = true },
		{ .name = "text" }, { .name = "at" }
	};
	struct quotations *m = mem_new(1, sizeof(*m));

	m->table = table_open(format, columns, ARRAY_N(columns));
	m->limit = limit;
	return m;
}

static int
by_place(const void *pa, const void *pb)
{
	const struct mark *a = pa, *b = pb;
	const int order = ORDER(a->from, b->from);

	return order != 0 ? order : ORDER(a->to, b->to);
}

/* The words of a code, those that overlap as one. */
static void
collect(struct quotations *m, const struct evidence_list *l, struct str code,
    bool (*wanted)(const struct evidence *))
{
	size_t joined = 0;

	m->n = 0;
	for (size_t i = 0; i < l->n; i++) {
		if (!l->v[i].placed || !str_eq(l->v[i].code, code) ||
		    !wanted(&l->v[i]))
			continue;
		m->mark = mem_grow(m->mark, &m->cap, m->n + 1,
		    sizeof(*m->mark));
		m->mark[m->n++] = (struct mark){ l->v[i].from, l->v[i].to };
	}
	if (m->n > 1)
		qsort(m->mark, m->n, sizeof(*m->mark), by_place);
	for (size_t i = 0; i < m->n; i++)
		if (joined > 0 && m->mark[i].from < m->mark[joined - 1].to) {
			if (m->mark[i].to > m->mark[joined - 1].to)
				m->mark[joined - 1].to = m->mark[i].to;
		} else {
			m->mark[joined++] = m->mark[i];
		}
	m->n = joined;
}

/* Code points before byte `to` of the text, of which *points are before *at. */
static size_t
points_to(struct str text, size_t *at, size_t *points, size_t to)
{
	for (; *at < to; ++*at)
		*points += ((unsigned char)text.p[*at] & 0xc0) != 0x80;
	return *points;
}

static void
write_places(struct quotations *m, struct str text)
{
	size_t at = 0, points = 0;

	buf_clear(&m->json);
	buf_addc(&m->json, '[');
	for (size_t i = 0; i < m->n; i++) {
		buf_addz(&m->json, i == 0 ? "[" : ",[");
		buf_addu(&m->json, points_to(text, &at, &points,
		    m->mark[i].from));
		buf_addc(&m->json, ',');
		buf_addu(&m->json, points_to(text, &at, &points,
		    m->mark[i].to));
		buf_addc(&m->json, ']');
	}
	buf_addc(&m->json, ']');
	table_json(m->table, "at", buf_str(&m->json));
}

/* A member of the record that is text, under its name. */
static void
put_member(struct quotations *m, const struct record *rec, const char *name)
{
	const struct json_node *v = record_get(rec, name);

	if (v == NULL || v->type != JSON_STRING)
		return;
	buf_clear(&m->scratch);
	table_text(m->table, name, json_text(v, &m->scratch));
}

static void
print_marks(struct quotations *m, const struct record *rec,
    const struct evidence_list *l, struct str dimension, struct str code)
{
	struct table *t = m->table;

	table_text(t, "row", STR("kwic"));
	table_text(t, "id", l->id);
	table_text(t, "dimension", dimension);
	table_text(t, "code", code);
	put_member(m, rec, "created_at");
	put_member(m, rec, "via");
	table_text(t, "text", l->text);
	write_places(m, l->text);
	table_end_row(t);
	m->rows++;
}

/* Whether wanted evidence of this code came before. */
static bool
came_before(const struct evidence_list *l, size_t i,
    bool (*wanted)(const struct evidence *))
{
	for (size_t k = 0; k < i; k++)
		if (str_eq(l->v[k].code, l->v[i].code) && wanted(&l->v[k]))
			return true;
	return false;
}

bool
quotations_post(struct quotations *m, const struct record *rec,
    const struct evidence_list *l, struct str dimension,
    bool (*wanted)(const struct evidence *))
{
	for (size_t i = 0; i < l->n; i++) {
		if (!wanted(&l->v[i]) || came_before(l, i, wanted))
			continue;
		if (m->rows == m->limit)
			return false;
		collect(m, l, l->v[i].code, wanted);
		print_marks(m, rec, l, dimension, l->v[i].code);
	}
	return m->rows < m->limit;
}

size_t
quotations_rows(const struct quotations *m)
{
	return m->rows;
}

void
quotations_close(struct quotations *m)
{
	table_close(m->table);
	buf_free(&m->json);
	buf_free(&m->scratch);
	free(m->mark);
	free(m);
}
