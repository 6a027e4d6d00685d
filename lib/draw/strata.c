#include "draw/strata.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "io/record.h"
#include "json/json.h"
#include "json/keys.h"

/* Names of members that are looked up; codes only when there are any. */
static void
add_names(struct strata *c)
{
	const char *dimension = c->request->dimension;
	struct buf near = { 0 };

	if (c->request->simple)
		dimension = "";
	else
		buf_addf(&near, "%s_near", dimension);
	c->near_name = mem_dup(buf_str(&near));
	buf_free(&near);
	keys_add(&c->names, str_of(dimension));
	keys_add(&c->names, str_of(c->near_name));
	keys_add(&c->names, STR("own"));
	keys_add(&c->names, STR("platform"));
	keys_add(&c->names, STR("id"));
	keys_add(&c->names, STR("text"));
}

static void
open_groups(struct strata *c)
{
	const struct request *r = c->request;

	c->by = mem_new(DIMENSION_PATH_MAX, sizeof(*c->by));
	for (size_t i = 0; i < r->by.n; i++) {
		struct str rest = str_of(r->by.item[i]), spec;

		while (dimension_split(&rest, &spec)) {
			if (c->by_n == DIMENSION_PATH_MAX)
				cli_usage("-b takes %d dimensions at most",
				    DIMENSION_PATH_MAX);
			c->by[c->by_n++] = dimension_open(spec, "-b", r->book);
		}
	}
	if (c->by_n == 0)
		names_add(&c->groups, STR(""));
}

void
strata_open(struct strata *c, const struct request *r)
{
	*c = (struct strata){ .request = r };
	c->classes = r->simple ? 1 : 2 * (uint32_t)r->code_n + 1;
	add_names(c);
	if (!r->simple) {
		c->hit_of = mem_new(r->book->codes, sizeof(*c->hit_of));
		for (uint32_t i = 0; i < r->book->codes; i++)
			c->hit_of[i] = CODEBOOK_NONE;
		for (size_t i = 0; i < r->code_n; i++)
			c->hit_of[r->code[i]] = 2 * (uint32_t)i;
	}
	c->class = mem_new(c->classes, sizeof(*c->class));
	c->stamp = mem_new(c->classes, sizeof(*c->stamp));
	open_groups(c);
}

/* Adds a class of the record, once. */
static void
add_class(struct strata *c, uint32_t class)
{
	if (c->stamp[class] == c->turn)
		return;
	c->stamp[class] = c->turn;
	c->class[c->class_n++] = class;
}

/* The code of the book that this is; strangers are kept to be named. */
static uint32_t
code_of(struct strata *c, const struct json_node *v)
{
	uint32_t code;

	buf_clear(&c->text);
	code = codebook_find(c->request->book, json_text(v, &c->text));
	if (code == CODEBOOK_NONE && c->strangers.n < 1000) {
		buf_clear(&c->text);
		names_add(&c->strangers, json_text(v, &c->text));
	}
	return code == CODEBOOK_NONE ? code : c->hit_of[code];
}

/* Adds the classes of the codes in an array; more is 1 for the near ones. */
static void
add_codes(struct strata *c, const struct json_node *array, uint32_t more)
{
	if (!json_inside(&c->json, array, JSON_ARRAY, 1))
		return;
	JSON_EACH(v, c->json.node) {
		uint32_t hit = code_of(c, v);

		/* Given and nearly given at once is given. */
		if (hit != CODEBOOK_NONE &&
		    !(more == 1 && c->stamp[hit] == c->turn))
			add_class(c, hit + more);
	}
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static void
find_classes(struct strata *c, const struct record *rec)
{
	const struct json_node *codes = rec->found[STRATA_CODES],
	    *near = rec->found[STRATA_NEAR];
	const char *dimension = c->request->dimension;

	if (!json_type_is(codes, JSON_ARRAY))
		diag_die("%s:%zu: this record has no %s: tag first, as by "
		    "tw-tag -c BOOK --near-misses", rec->file, rec->lineno,
		    dimension);
	if (++c->turn == 0) {
		memset(c->stamp, 0, c->classes * sizeof(*c->stamp));
		c->turn = 1;
	}
	add_codes(c, codes, 0);
	c->near_seen |= json_type_is(near, JSON_ARRAY);
	add_codes(c, near, 1);
	if (c->class_n == 0)
		add_class(c, c->classes - 1);
}

/* Adds the group whose values stand in made, and goes on from dimension i. */
static void
add_groups(struct strata *c, size_t i)
{
	size_t n = c->made.n;
	const struct dimension *d;

	if (i == c->by_n) {
		buf_addc(&c->made, ']');
		c->group = mem_grow(c->group, &c->group_cap, c->group_n + 1,
		    sizeof(*c->group));
		c->group[c->group_n++] = strata_group(c, buf_str(&c->made));
		c->made.n = n;
		return;
	}
	d = c->by[i];
	if (i > 0)
		buf_addc(&c->made, ',');
	for (size_t k = 0; k < d->n; k++) {
		size_t before = c->made.n;

		json_quote(&c->made, d->values.key[d->value[k]]);
		add_groups(c, i + 1);
		c->made.n = before;
	}
	if (d->n == 0) {
		buf_addz(&c->made, "null");
		add_groups(c, i + 1);
	}
	c->made.n = n;
}

static void
find_groups(struct strata *c, const struct record *rec)
{
	c->group_n = 0;
	if (c->by_n == 0) {
		c->group = mem_grow(c->group, &c->group_cap, 1,
		    sizeof(*c->group));
		c->group[c->group_n++] = 0;
		return;
	}
	moment_read(&c->moment, rec);
	for (size_t i = 0; i < c->by_n; i++)
		dimension_read(c->by[i], rec, &c->moment);
	buf_clear(&c->made);
	buf_addc(&c->made, '[');
	add_groups(c, 0);
}

bool
strata_read(struct strata *c, const struct record *rec)
{
	const struct request *r = c->request;

	c->records++;
	c->class_n = c->n = 0;
	if (r->simple)
		c->class[c->class_n++] = 0;
	else
		find_classes(c, rec);
	if (!r->simple && r->own && record_none_own(rec->found[STRATA_OWN])) {
		c->none_own++;
		return false;
	}
	find_groups(c, rec);
	c->cell = mem_grow(c->cell, &c->cap, c->group_n * c->class_n,
	    sizeof(*c->cell));
	for (size_t g = 0; g < c->group_n; g++)
		for (size_t i = 0; i < c->class_n; i++)
			c->cell[c->n++] = c->group[g] * c->classes +
			    c->class[i];
	if (c->n > 1)
		qsort(c->cell, c->n, sizeof(*c->cell), by_number);
	return true;
}

enum request_class
strata_class_here(const struct strata *c, size_t i)
{
	if (c->stamp[2 * i] == c->turn)
		return CLASS_HIT;
	return c->stamp[2 * i + 1] == c->turn ? CLASS_NEAR : CLASS_REST;
}

uint32_t
strata_class(const struct strata *c, struct str code, enum request_class class)
{
	uint32_t number;

	if (class == CLASS_REST)
		return c->classes - 1;
	if (c->request->simple)
		return CODEBOOK_NONE;
	number = codebook_find(c->request->book, code);
	if (number == CODEBOOK_NONE || c->hit_of[number] == CODEBOOK_NONE)
		return CODEBOOK_NONE;
	return c->hit_of[number] + (class == CLASS_NEAR);
}

enum request_class
strata_class_of(const struct strata *c, uint32_t cell, uint32_t *code)
{
	uint32_t class = cell % c->classes;

	if (class + 1 == c->classes) {
		*code = CODEBOOK_NONE;
		return CLASS_REST;
	}
	*code = c->request->code[class / 2];
	return class % 2 == 0 ? CLASS_HIT : CLASS_NEAR;
}

struct str
strata_group_of(const struct strata *c, uint32_t cell)
{
	return c->groups.key[cell / c->classes];
}

uint32_t
strata_group(struct strata *c, struct str values)
{
	return names_add(&c->groups, values);
}

/* Orders groups by the bytes of their values. */
static int
by_values(const void *a, const void *b, void *cells)
{
	const struct strata *c = cells;

	return str_cmp(c->groups.key[*(const uint32_t *)a],
	    c->groups.key[*(const uint32_t *)b]);
}

uint32_t *
strata_order(const struct strata *c)
{
	uint32_t groups = c->groups.n, n = 0;
	uint32_t *group = mem_new((size_t)groups + 1, sizeof(*group));
	uint32_t *order = mem_new((size_t)strata_count(c) + 1, sizeof(*order));

	for (uint32_t g = 0; g < groups; g++)
		group[g] = g;
	qsort_r(group, groups, sizeof(*group), by_values,
	    (void *)(uintptr_t)c);
	for (uint32_t i = 0; i < c->classes; i++)
		for (uint32_t g = 0; g < groups; g++)
			order[n++] = group[g] * c->classes + i;
	assert(n == strata_count(c));
	free(group);
	return order;
}

/* Whether some group has a value of the dimension. */
static bool
has_value(const struct strata *c, size_t dimension)
{
	struct json json = { 0 };
	bool has = false;

	for (uint32_t g = 0; g < c->groups.n && !has; g++) {
		size_t n = 0;

		/* Of another program's part it may be none. */
		if (!json_scan(&json, c->groups.key[g], 1))
			continue;
		JSON_EACH(v, json.node)
			has |= n++ == dimension && v->type != JSON_NULL;
	}
	json_free(&json);
	return has;
}

void
strata_report(const struct strata *c)
{
	uint32_t first = 0;

	for (uint32_t i = 1; i < c->strangers.n; i++)
		if (str_cmp(c->strangers.key[i],
		    c->strangers.key[first]) < 0)
			first = i;
	if (c->strangers.n > 0)
		diag_finding("codes in the records that the codebook does not "
		    "have: %u, such as %s; was it another book that tagged "
		    "them?", (unsigned)c->strangers.n,
		    diag_vis(c->strangers.key[first]));
	if (c->records > 0 && !c->request->simple && !c->near_seen)
		diag_note("no record has %s_near, so no near misses are drawn: "
		    "add --near-misses to tw-tag", c->request->dimension);
	for (size_t i = 0; i < c->by_n; i++)
		if (c->records > c->none_own && !has_value(c, i))
			diag_finding("-b %s: no record has it",
			    diag_vis(c->by[i]->name));
}

void
strata_close(struct strata *c)
{
	for (size_t i = 0; i < c->by_n; i++)
		dimension_close(c->by[i]);
	free(c->by);
	names_free(&c->groups);
	names_free(&c->strangers);
	free(c->cell);
	free(c->class);
	free(c->group);
	free(c->stamp);
	free(c->hit_of);
	free(c->near_name);
	moment_free(&c->moment);
	json_free(&c->json);
	buf_free(&c->text);
	buf_free(&c->made);
	*c = (struct strata){ 0 };
}
