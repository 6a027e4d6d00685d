#include "handcode/drawn.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "io/reader.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"

/* What one file is read into; cells are numbered from 0 in each. */
struct reading {
	struct drawn *d;
	const struct record *rec;
	struct json json;
	struct buf scratch;
	size_t first_cell;	/* cell 0 of this file */
};

static _Noreturn void
wrong(const struct reading *r, const char *what)
{
	diag_die("%s:%zu: %s: give the file that tw-sample --design wrote",
	    r->rec->file, r->rec->lineno, what);
}

static struct str
string_of(struct reading *r, const char *name)
{
	const struct json_node *v = record_get(r->rec, name);

	buf_clear(&r->scratch);
	if (v == NULL || v->type == JSON_NULL)
		return (struct str){ NULL, 0 };
	return json_text(v, &r->scratch);
}

/* Sets *to, or holds the text against it when another file has set it. */
static void
agree_on(struct reading *r, char **to, const char *name, const char *what)
{
	struct str s = string_of(r, name);

	if (s.p == NULL)
		return;
	if (*to == NULL)
		*to = mem_dup(s);
	else if (!str_is(s, *to))
		diag_die("%s:%zu: a sample of another %s (%s, not %s): samples "
		    "of different %ss are never joined", r->rec->file,
		    r->rec->lineno, what, diag_vis(s), *to, what);
}

static void
read_design(struct reading *r)
{
	struct drawn *d = r->d;
	const struct json_node *v = record_get(r->rec, "open");

	if (json_is(record_get(r->rec, "of"), "case"))
		diag_die("%s: cases were drawn, not posts: it is for tw-case "
		    "--design", r->rec->file);
	r->first_cell = d->cells;
	agree_on(r, &d->seed, "seed", "seed");
	agree_on(r, &d->dimension, "dimension", "dimension");
	if (d->sha256 == NULL)
		agree_on(r, &d->sha256, "sha256", "codebook");
	d->open = d->open || (v != NULL && v->type == JSON_TRUE);
	v = record_get(r->rec, "recheck");
	if (v != NULL && v->type == JSON_NUMBER)
		(void)str_real(json_raw(v), &d->recheck);
}

static void
read_cell(struct reading *r)
{
	struct drawn *d = r->d;
	struct drawn_cell cell = { NAMES_NONE, CORRECTED_REST };
	struct str s = string_of(r, "code");

	if (s.n > 0)
		cell.code = names_add(&d->codes, s);
	s = string_of(r, "class");
	if (str_is(s, "hit"))
		cell.class = CORRECTED_HIT;
	else if (str_is(s, "near"))
		cell.class = CORRECTED_NEAR;
	d->cell = mem_grow(d->cell, &d->cell_cap, d->cells + 1,
	    sizeof(*d->cell));
	d->cell[d->cells++] = cell;
}

/* The whole of a member that is an array; NULL when it is none. */
static const struct json_node *
array_of(struct reading *r, const char *name)
{
	const struct json_node *v = record_get(r->rec, name);

	return json_inside(&r->json, v, JSON_ARRAY, 1) ? r->json.node : NULL;
}

static void
read_cells(struct reading *r, struct drawn_post *post)
{
	struct drawn *d = r->d;
	const struct json_node *cells = array_of(r, "cells");

	post->first = (uint32_t)d->at_n;
	if (cells == NULL)
		return;
	JSON_EACH(v, cells) {
		uint64_t n;

		if (!str_u64(json_raw(v), &n) || n >= d->cells - r->first_cell)
			wrong(r, "a post of a cell that does not stand before it");
		d->at = mem_grow(d->at, &d->at_cap, d->at_n + 1, sizeof(*d->at));
		d->at[d->at_n++] = (uint32_t)(r->first_cell + n);
		post->cells++;
	}
}

static void
read_post(struct reading *r, bool by_chance)
{
	struct drawn *d = r->d;
	const struct json_node *v = record_get(r->rec, "p"), *coders;
	struct drawn_post post = { 0 };
	uint32_t before = d->ids.n, platform, i;
	struct str s = string_of(r, "platform");

	platform = names_add(&d->platforms, s.p == NULL ? STR("") : s);
	if (by_chance && (v == NULL || !str_real(json_raw(v), &post.p) ||
	    !(post.p > 0) || post.p > 1))
		wrong(r, "a post without a p above 0 and at most 1");
	v = record_get(r->rec, "copies");
	if (v == NULL || !str_real(json_raw(v), &post.copies) ||
	    !(post.copies >= 1))
		post.copies = 1;
	s = string_of(r, "id");
	if (s.n == 0)
		wrong(r, "a post without an id");
	i = names_add(&d->ids, s);
	if (i < before) {
		if (d->platform[i] != platform)
			diag_die("%s:%zu: id %s is of two platforms: sample and "
			    "agree on one platform at a time", r->rec->file,
			    r->rec->lineno, diag_vis(s));
		if (d->post[i].p < post.p)
			d->post[i].p = post.p;
		return;
	}
	read_cells(r, &post);
	coders = array_of(r, "coders");
	if (coders != NULL)
		JSON_EACH(one, coders)
			post.coders++;
	d->post = mem_grow(d->post, &d->cap, d->ids.n, sizeof(*d->post));
	d->platform = mem_grow(d->platform, &d->platform_cap, d->ids.n,
	    sizeof(*d->platform));
	d->post[i] = post;
	d->platform[i] = platform;
}

/* A random part was adjudicated: its codings are the gold. */
static void
read_recheck(struct reading *r)
{
	const struct json_node *v = record_get(r->rec, "r");

	if (v == NULL || !str_real(json_raw(v), &r->d->recheck) ||
	    !(r->d->recheck > 0))
		wrong(r, "a recheck without an r above 0");
}

static void
check_even(struct drawn *d)
{
	const struct drawn_post *first = NULL;

	d->even = true;
	for (uint32_t i = 0; i < d->ids.n; i++) {
		const struct drawn_post *p = d->post + i;

		if (p->p == 0)
			continue;
		if (first == NULL)
			first = p;
		d->even = d->even && p->p == first->p &&
		    p->copies == first->copies;
	}
}

void
drawn_read(struct drawn *d, const char *const *paths, size_t n)
{
	char **list = mem_new(n + 1, sizeof(*list));
	struct reading r = { .d = d };
	struct record rec = { 0 };
	struct reader *in;

	*d = (struct drawn){ 0 };
	for (size_t i = 0; i < n; i++)
		list[i] = (char *)(uintptr_t)paths[i];
	in = reader_open(list, READER_ROWS);
	r.rec = &rec;
	while (reader_next(in, &rec)) {
		struct str kind = string_of(&r, "row");

		if (str_is(kind, "design"))
			read_design(&r);
		else if (str_is(kind, "cell"))
			read_cell(&r);
		else if (str_is(kind, "post"))
			read_post(&r, true);
		else if (str_is(kind, "uncertain"))
			read_post(&r, false);
		else if (str_is(kind, "recheck"))
			read_recheck(&r);
	}
	reader_close(in);
	record_free(&rec);
	json_free(&r.json);
	buf_free(&r.scratch);
	free(list);
	if (d->ids.n == 0)
		diag_die("%s: no drawn posts in it: give the file that "
		    "tw-sample --design wrote", paths[0]);
	check_even(d);
}

unsigned
drawn_class(const struct drawn *d, uint32_t post, struct str code)
{
	const struct drawn_post *p = &d->post[post];

	for (uint32_t i = 0; i < p->cells; i++) {
		const struct drawn_cell *cell = &d->cell[d->at[p->first + i]];

		if (cell->code != NAMES_NONE &&
		    str_eq(d->codes.key[cell->code], code))
			return cell->class;
	}
	return CORRECTED_REST;
}

void
drawn_free(struct drawn *d)
{
	names_free(&d->ids);
	names_free(&d->platforms);
	names_free(&d->codes);
	free(d->post);
	free(d->platform);
	free(d->cell);
	free(d->at);
	free(d->dimension);
	free(d->sha256);
	free(d->seed);
	*d = (struct drawn){ 0 };
}
