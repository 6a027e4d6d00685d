#include "thread/classes.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/codebook.h"

/* Members of rows that are no dimensions, beside those that -b knows. */
static const char *const taken[] = { "row", "id", "asked", "answered",
	"seconds", "tie", "answer", "state", "asker", "passed_on", "withdrawn",
	"open", "expired", "early", "share_loose", "median", "limit", "k", "t",
	"at_risk", "S" };

/* A dimension that the record lacks, in keys. */
enum { ABSENT = UINT32_MAX };

static void
add_by(struct classes *c, struct str spec)
{
	struct dimension *d = NULL;

	if (c->n == CLASSES_BY_MAX)
		diag_die("-b names more than %d dimensions", CLASSES_BY_MAX);
	if (!str_is(spec, "office"))
		d = dimension_open(spec, "-b", c->book);
	c->by[c->n] = d;
	c->name[c->n] = d == NULL ? "office" : d->name.p;
	for (size_t i = 0; i < ARRAY_N(taken); i++)
		if (strcmp(c->name[c->n], taken[i]) == 0)
			diag_die("-b %s: rows have a member of that name: give "
			    "the dimension another, as in -b my_%s=.%s",
			    taken[i], taken[i], taken[i]);
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->name[i], c->name[c->n]) == 0)
			diag_die("-b names %s twice",
			    diag_vis(str_of(c->name[i])));
	c->n++;
}

void
classes_open(struct classes *c, const struct cli_list *by,
    const struct codebook *book, struct officials *officials)
{
	struct str rest, spec;
	bool found = book == NULL;

	*c = (struct classes){ .book = book, .officials = officials,
	    .groups = 1 };
	for (size_t i = 0; i < by->n; i++) {
		rest = str_of(by->item[i]);
		while (dimension_split(&rest, &spec))
			add_by(c, spec);
	}
	for (size_t i = 0; i < c->n; i++)
		found = found || (c->by[i] != NULL && c->by[i]->book != NULL);
	if (!found)
		diag_die("-c: a book of %s, which no -b names",
		    book->dimension.n > 0 ? diag_vis(book->dimension) :
		    "no dimension");
	tuples_open(&c->tuples);
}

/* The name of a value of dimension `at`. */
static struct str
value_text(const struct classes *c, size_t at, uint32_t value)
{
	return c->by[at] == NULL ? c->officials->offices.key[value] :
	    c->by[at]->values.key[value];
}

/* Whether rows have one value of it, not an array of several. */
static bool
is_single(const struct classes *c, size_t at)
{
	return c->by[at] == NULL || c->by[at]->kind == DIMENSION_TIME;
}

static void
add_number(struct buf *key, uint32_t v)
{
	buf_add(key, &v, sizeof(v));
}

static uint32_t
number_at(struct str key, size_t i)
{
	uint32_t v;

	memcpy(&v, key.p + i * sizeof(v), sizeof(v));
	return v;
}

/* The group with these values, which is made when new. */
static uint32_t
group_of(struct classes *c, uint32_t node)
{
	size_t from = c->group_cap;

	if (node >= c->group_cap) {
		c->group = mem_grow(c->group, &c->group_cap, (size_t)node + 1,
		    sizeof(*c->group));
		memset(c->group + from, 0,
		    (c->group_cap - from) * sizeof(*c->group));
	}
	if (c->group[node] == 0) {
		c->node = mem_grow(c->node, &c->node_cap,
		    (size_t)c->groups + 1, sizeof(*c->node));
		c->node[c->groups] = node;
		c->group[node] = c->groups++;
	}
	return c->group[node];
}

/* Adds the groups of a class whose numbers of dimension `at` begin at i. */
static void
add_groups(struct classes *c, struct str key, size_t at, size_t i,
    uint32_t node)
{
	uint32_t n;

	if (at == c->n) {
		uint32_t group = group_of(c, node);

		c->member = mem_grow(c->member, &c->member_cap,
		    c->members + 1, sizeof(*c->member));
		c->member[c->members++] = group;
		return;
	}
	n = number_at(key, i);
	if (n == ABSENT)
		return;
	for (uint32_t k = 1; k <= n; k++)
		add_groups(c, key, at + 1, i + n + 1, tuples_add(&c->tuples,
		    node, number_at(key, i + k)));
}

/* Where the numbers of a dimension begin in a key, with how many there are. */
static size_t
place_in_key(struct str key, size_t dimension)
{
	size_t i = 0;

	while (dimension-- > 0) {
		uint32_t n = number_at(key, i);

		i += 1 + (n == ABSENT ? 0 : n);
	}
	return i;
}

bool
classes_have(const struct classes *c, size_t dimension)
{
	for (uint32_t i = 0; i < c->keys.n; i++)
		if (number_at(c->keys.key[i], place_in_key(c->keys.key[i],
		    dimension)) != ABSENT)
			return true;
	return false;
}

bool
classes_write(const struct classes *c, uint32_t class, size_t dimension,
    bool json, struct buf *out)
{
	struct str key = c->keys.key[class];
	bool array = json && !is_single(c, dimension);
	size_t i = place_in_key(key, dimension);
	uint32_t n = number_at(key, i);

	if (n == ABSENT || (n == 0 && !array))
		return false;
	buf_addz(out, array ? "[" : "");
	for (uint32_t k = 0; k < n; k++) {
		struct str s = value_text(c, dimension, number_at(key, ++i));

		buf_addz(out, k == 0 ? "" : ",");
		if (json)
			json_quote(out, s);
		else
			buf_adds(out, s);
	}
	buf_addz(out, array ? "]" : "");
	return true;
}

/* The class whose key has been made, which is made when new. */
static uint32_t
class_of_key(struct classes *c)
{
	uint32_t known = c->keys.n;
	uint32_t number = names_add(&c->keys, buf_str(&c->key));
	struct class *class;

	if (number < known)
		return number;
	c->class = mem_grow(c->class, &c->cap, (size_t)number + 1,
	    sizeof(*c->class));
	class = &c->class[number];
	class->first = (uint32_t)c->members;
	if (c->n > 0)
		add_groups(c, c->keys.key[number], 0, 0, 0);
	class->groups = (uint32_t)c->members - class->first;
	return number;
}

bool
classes_of(struct classes *c, const struct record *rec,
    const struct moment *moment, uint32_t office, uint32_t *number)
{
	size_t groups = 1;

	buf_clear(&c->key);
	for (size_t at = 0; at < c->n; at++) {
		struct dimension *d = c->by[at];

		if (d == NULL) {
			add_number(&c->key, 1);
			add_number(&c->key, office);
			continue;
		}
		dimension_read(d, rec, moment);
		add_number(&c->key, d->present ? (uint32_t)d->n : ABSENT);
		for (size_t k = 0; d->present && k < d->n; k++)
			add_number(&c->key, d->value[k]);
		groups *= d->n > 0 ? d->n : 1;
		if (groups > CLASSES_GROUPS_MAX) {
			diag_bad_line(rec->file, rec->lineno, "too many values "
			    "to group by their combinations");
			return false;
		}
	}
	*number = class_of_key(c);
	return true;
}

struct str
classes_value(const struct classes *c, uint32_t group, size_t dimension)
{
	uint32_t value[CLASSES_BY_MAX];

	tuples_values(&c->tuples, c->node[group], c->n, value);
	return value_text(c, dimension, value[dimension]);
}

/* For qsort(3), which passes nothing on. */
static const struct classes *sorted;

static int
by_value(size_t at, uint32_t a, uint32_t b)
{
	const struct dimension *d = sorted->by[at];
	struct str x, y;
	uint32_t code_x, code_y;

	if (d == NULL)
		return ORDER(a, b);
	x = d->values.key[a];
	y = d->values.key[b];
	if (d->kind == DIMENSION_MEMBER && d->book != NULL) {
		code_x = codebook_find(d->book, x);
		code_y = codebook_find(d->book, y);
		if (code_x != code_y)
			return ORDER(code_x, code_y);
	}
	return str_cmp(x, y);
}

static int
by_values(const void *a, const void *b)
{
	uint32_t g = *(const uint32_t *)a, h = *(const uint32_t *)b;
	uint32_t x[CLASSES_BY_MAX], y[CLASSES_BY_MAX];

	if (g == 0 || h == 0)
		return ORDER(g, h);
	tuples_values(&sorted->tuples, sorted->node[g], sorted->n, x);
	tuples_values(&sorted->tuples, sorted->node[h], sorted->n, y);
	for (size_t at = 0; at < sorted->n; at++) {
		int order = by_value(at, x[at], y[at]);

		if (order != 0)
			return order;
	}
	return 0;
}

uint32_t *
classes_order(struct classes *c)
{
	uint32_t *order = mem_new(c->groups, sizeof(*order));

	for (uint32_t i = 0; i < c->groups; i++)
		order[i] = i;
	sorted = c;
	qsort(order, c->groups, sizeof(*order), by_values);
	return order;
}

void
classes_save(struct classes *c, uint32_t number, struct buf *out)
{
	struct str key = c->keys.key[number];
	size_t i = 0;

	buf_addz(out, "{\"class\":[");
	for (size_t at = 0; at < c->n; at++) {
		uint32_t n = number_at(key, i++);

		buf_addz(out, at > 0 ? "," : "");
		if (n == ABSENT) {
			buf_addz(out, "null");
			continue;
		}
		buf_addc(out, '[');
		for (uint32_t k = 0; k < n; k++) {
			buf_addz(out, k > 0 ? "," : "");
			json_quote(out, value_text(c, at, number_at(key, i++)));
		}
		buf_addc(out, ']');
	}
	buf_addz(out, "]}");
}

bool
classes_load(struct classes *c, const struct json_node *values)
{
	struct buf text = { 0 };
	size_t at = 0;

	if (!json_type_is(values, JSON_ARRAY))
		return false;
	buf_clear(&c->key);
	JSON_EACH(v, values) {
		size_t from = c->key.n;
		uint32_t n = 0;

		if (at == c->n || (v->type != JSON_ARRAY &&
		    v->type != JSON_NULL))
			return false;
		add_number(&c->key, ABSENT);
		JSON_EACH(name, v) {
			buf_clear(&text);
			add_number(&c->key, names_add(c->by[at] == NULL ?
			    &c->officials->offices : &c->by[at]->values,
			    json_text(name, &text)));
			n++;
		}
		if (v->type == JSON_ARRAY)
			memcpy(c->key.p + from, &n, sizeof(n));
		at++;
	}
	buf_free(&text);
	if (at != c->n)
		return false;
	(void)class_of_key(c);
	return true;
}

void
classes_report(const struct classes *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->by[i] != NULL)
			dimension_report(c->by[i]);
}

void
classes_close(struct classes *c)
{
	for (size_t i = 0; i < c->n; i++)
		dimension_close(c->by[i]);
	names_free(&c->keys);
	free(c->class);
	free(c->member);
	tuples_free(&c->tuples);
	free(c->group);
	free(c->node);
	buf_free(&c->key);
	*c = (struct classes){ 0 };
}
