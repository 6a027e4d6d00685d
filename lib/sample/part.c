#include "sample/part.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "io/reader.h"
#include "json/json.h"
#include "sample/design.h"

/* The form of these rows; another one is not read. */
enum { VERSION = 1 };

/* Appends all that parts of one draw have in common. */
static void
add_draw(struct buf *out, const struct request *r)
{
	buf_addc(out, '{');
	request_write(out, r);
	if (r->book != NULL) {
		buf_addz(out, ",\"sha256\":\"");
		design_book_digest(out, r->book);
		buf_addc(out, '"');
	}
	buf_addc(out, '}');
}

/* Appends what the pilot found in these records: [[yes,judged],...]. */
static void
add_pilot(struct buf *out, const struct draw *d)
{
	buf_addz(out, ",\"pilot\":[");
	for (size_t i = 0; i < d->request->code_n * CLASSES; i++)
		buf_addf(out, "%s[%" PRIu64 ",%" PRIu64 "]", i == 0 ? "" : ",",
		    d->yes[i], d->judged[i]);
	buf_addc(out, ']');
}

static void
end_row(struct buf *out, uint64_t *rows)
{
	buf_addz(out, "}\n");
	diag_write(buf_str(out));
	buf_clear(out);
	++*rows;
}

/* Appends a cell as ["code","class",[values of its group]]. */
static void
add_stratum(struct buf *out, const struct strata *c, uint32_t cell)
{
	struct str group = strata_group_of(c, cell);
	uint32_t code;
	enum request_class class = strata_class_of(c, cell, &code);

	buf_addc(out, '[');
	json_quote(out, code == CODEBOOK_NONE ? STR("") :
	    c->request->book->code[code].path);
	buf_addf(out, ",\"%s\",", request_class_name[class]);
	buf_adds(out, group.n > 0 ? group : STR("[]"));
	buf_addc(out, ']');
}

static void
write_cells(struct buf *out, const struct draw *d, uint64_t *rows)
{
	for (uint32_t i = 0; i < d->pool.cell_n; i++) {
		const struct pool_cell *c = &d->pool.cell[i];

		if (c->N == 0)
			continue;
		buf_addz(out, "{\"row\":\"partial\",\"cell\":");
		add_stratum(out, &d->pool.strata, i);
		buf_addf(out, ",\"N\":%" PRIu64, c->N);
		/* Of posts with higher numbers some are not here. */
		if (c->kept < c->N) {
			uint64_t top = c->kept > 0 ?
			    key_number(&c->heap[0]->key) : 0;

			buf_addf(out, ",\"bound\":\"%016" PRIx64 "\"",
			    top < c->bound ? top : c->bound);
		}
		end_row(out, rows);
	}
}

static int
by_key(const void *a, const void *b)
{
	return kept_cmp(*(struct kept_post *const *)a,
	    *(struct kept_post *const *)b);
}

static void
write_posts(struct buf *out, const struct draw *d, uint64_t *rows)
{
	struct kept_post **post = mem_new(d->pool.kept.n + 1, sizeof(*post));
	size_t n = 0;

	for (size_t i = 0; d->pool.kept.slot != NULL && i <= d->pool.kept.mask; i++)
		if (d->pool.kept.slot[i] != NULL)
			post[n++] = d->pool.kept.slot[i];
	qsort(post, n, sizeof(*post), by_key);
	for (size_t i = 0; i < n; i++) {
		buf_addz(out, "{\"row\":\"partial\",\"cells\":[");
		for (uint32_t k = 0; k < post[i]->cells; k++) {
			if (k > 0)
				buf_addc(out, ',');
			add_stratum(out, &d->pool.strata, post[i]->cell[k]);
		}
		buf_addz(out, "],\"post\":");
		buf_adds(out, post[i]->line);
		end_row(out, rows);
	}
	free(post);
}

void
part_write(const struct draw *d)
{
	struct buf out = { 0 };
	uint64_t rows = 0;

	buf_addf(&out, "{\"row\":\"partial\",\"version\":%d,\"draw\":",
	    VERSION);
	add_draw(&out, d->request);
	if (d->pilot.read)
		add_pilot(&out, d);
	buf_addf(&out, ",\"records\":%" PRIu64 ",\"none_own\":%" PRIu64
	    ",\"units\":%" PRIu64 ",\"near\":%s}\n", d->pool.strata.records,
	    d->pool.strata.none_own, d->pool.posts,
	    d->pool.strata.near_seen ? "true" : "false");
	diag_write(buf_str(&out));
	buf_clear(&out);
	write_cells(&out, d, &rows);
	write_posts(&out, d, &rows);
	buf_addf(&out, "{\"row\":\"partial\",\"rows\":%" PRIu64 "}\n", rows);
	diag_write(buf_str(&out));
	buf_free(&out);
}

struct sample_merging {
	struct draw *d;
	struct buf draw;	/* what parts must have been drawn with */
	uint64_t begun;		/* parts */
	uint64_t ended;
	uint64_t rows;
	uint64_t promised;
	uint32_t *cell;		/* of the row */
	size_t cap;
	struct json cells;
	struct json post;
	struct buf text;
	struct buf id;
	struct buf platform;
};

static _Noreturn void
wrong_sample(const struct record *rec, const char *why)
{
	diag_die("%s:%zu: %s", rec->file, rec->lineno, why);
}

static _Noreturn void
not_a_row(const struct record *rec)
{
	wrong_sample(rec, "not a row that tw-sample --partial wrote");
}

static uint64_t
member_number(const struct record *rec, const char *name)
{
	uint64_t n;

	if (!json_u64(record_get(rec, name), &n))
		not_a_row(rec);
	return n;
}

/* Adds what the pilot found in a part. */
static void
read_pilot(struct sample_merging *m, const struct record *rec)
{
	const struct json_node *v = record_get(rec, "pilot");
	struct draw *d = m->d;
	size_t n = 0, most = d->request->code_n * CLASSES;

	if (v == NULL && !d->pilot.read)
		return;
	if (!json_inside(&m->cells, v, JSON_ARRAY, 2))
		wrong_sample(rec, "a part without its pilot");
	JSON_EACH(pair, m->cells.node) {
		uint64_t yes_of[2];

		if (n == most || !json_pair(pair, yes_of))
			not_a_row(rec);
		d->yes[n] += yes_of[0];
		d->judged[n++] += yes_of[1];
	}
	if (n != most)
		not_a_row(rec);
}

/* The first part says with what it was drawn, the others must agree. */
static void
read_header(struct sample_merging *m, const struct record *rec)
{
	const struct json_node *draw = record_get(rec, "draw"),
	    *near = record_get(rec, "near");
	struct strata *c = &m->d->pool.strata;

	if (member_number(rec, "version") != VERSION)
		wrong_sample(rec, "a part that another version of tw-sample wrote");
	if (!str_eq(json_raw(draw), buf_str(&m->draw)))
		diag_die("%s:%zu: this part was drawn with other options or "
		    "another book: %s, and now %s", rec->file, rec->lineno,
		    diag_vis(json_raw(draw)), diag_vis(buf_str(&m->draw)));
	c->records += member_number(rec, "records");
	c->none_own += member_number(rec, "none_own");
	m->d->pool.posts += member_number(rec, "units");
	c->near_seen |= json_type_is(near, JSON_TRUE);
	read_pilot(m, rec);
	m->begun++;
}

/* The number of a cell, [code,class,group]. */
static uint32_t
read_stratum(struct sample_merging *m, const struct record *rec,
    const struct json_node *v)
{
	struct strata *c = &m->d->pool.strata;
	const struct json_node *part[3] = { NULL };
	uint32_t class = CODEBOOK_NONE, group;
	struct str values;
	size_t n = 0;

	JSON_EACH(p, v)
		if (n < 3)
			part[n++] = p;
	if (n < 3 || part[2]->type != JSON_ARRAY)
		not_a_row(rec);
	buf_clear(&m->text);
	for (int i = 0; i < CLASSES; i++)
		if (json_is(part[1], request_class_name[i]))
			class = strata_class(c, json_text(part[0], &m->text),
			    (enum request_class)i);
	if (class == CODEBOOK_NONE)
		wrong_sample(rec, "a cell that this draw does not have");
	values = json_raw(part[2]);
	group = strata_group(c, str_is(values, "[]") ? STR("") : values);
	return group * c->classes + class;
}

static void
read_count(struct sample_merging *m, const struct record *rec)
{
	const struct json_node *bound = record_get(rec, "bound");
	struct pool_cell *c;
	uint64_t b = 0;

	if (!json_inside(&m->cells, record_get(rec, "cell"), JSON_ARRAY, 2))
		not_a_row(rec);
	c = pool_cell(&m->d->pool, read_stratum(m, rec, m->cells.node));
	c->N += member_number(rec, "N");
	if (bound == NULL)
		return;
	if (bound->type != JSON_STRING || bound->n != 18)
		wrong_sample(rec, "bound is no number of 16 digits");
	for (uint32_t i = 1; i + 1 < bound->n; i++) {
		int digit = ascii_hex(bound->p[i]);

		if (digit < 0)
			wrong_sample(rec, "bound is no number of 16 digits");
		b = b << 4 | (uint64_t)digit;
	}
	c->bound = b < c->bound ? b : c->bound;
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static void
read_post(struct sample_merging *m, const struct record *rec,
    const struct json_node *post)
{
	struct kept_post p = { .copies = 1, .line = json_raw(post) };

	if (!json_inside(&m->cells, record_get(rec, "cells"), JSON_ARRAY, 3) ||
	    !json_inside(&m->post, post, JSON_OBJECT, 1))
		not_a_row(rec);
	JSON_EACH(v, m->cells.node) {
		m->cell = mem_grow(m->cell, &m->cap, (size_t)p.cells + 1,
		    sizeof(*m->cell));
		m->cell[p.cells++] = read_stratum(m, rec, v);
	}
	qsort(m->cell, p.cells, sizeof(*m->cell), by_number);
	p.cell = m->cell;
	buf_clear(&m->id);
	buf_clear(&m->platform);
	p.id = json_text(json_get(m->post.node, "id"), &m->id);
	p.platform = json_text(json_get(m->post.node, "platform"),
	    &m->platform);
	p.key = key_of_post(KEY_DRAW, m->d->request->seed, p.platform, p.id);
	if (kept_find(&m->d->pool.kept, &p) != NULL)
		diag_die("%s:%zu: post %s is in two parts", rec->file,
		    rec->lineno, diag_vis(p.id));
	draw_keep(m->d, &p);
}

static void
read_row(struct sample_merging *m, const struct record *rec)
{
	const struct json_node *post = record_get(rec, "post");

	if (!json_is(record_get(rec, "row"), "partial"))
		wrong_sample(rec, "not a part: --merge reads what tw-sample "
		    "--partial wrote");
	if (record_get(rec, "draw") != NULL) {
		read_header(m, rec);
	} else if (record_get(rec, "rows") != NULL) {
		m->promised += member_number(rec, "rows");
		m->ended++;
	} else if (post != NULL) {
		read_post(m, rec, post);
		m->rows++;
	} else if (record_get(rec, "cell") != NULL) {
		read_count(m, rec);
		m->rows++;
	} else {
		not_a_row(rec);
	}
}

void
part_read(struct draw *d, char **paths)
{
	struct sample_merging m = { .d = d };
	struct reader *in = reader_open(paths, READER_ANY);
	struct record rec = { 0 };

	add_draw(&m.draw, d->request);
	while (reader_next(in, &rec))
		read_row(&m, &rec);
	reader_close(in);
	record_free(&rec);
	if (m.begun == 0 && m.rows == 0)
		diag_die("--merge: no parts: they are written by "
		    "tw-sample --partial");
	if (m.begun != m.ended || m.rows != m.promised)
		diag_die("--merge: a part is incomplete: draw it again");
	free(m.cell);
	json_free(&m.cells);
	json_free(&m.post);
	buf_free(&m.draw);
	buf_free(&m.text);
	buf_free(&m.id);
	buf_free(&m.platform);
}
