#include "rows/counts.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/hash.h"
#include "io/reader.h"

/* What one run of counts_read() keeps between rows. */
struct counts_reading {
	struct counts *rows;
	struct names groups;
	struct names items;
	struct buf scratch;
	struct buf key;
	const char *file;	/* the last one, and our copy of its name */
	const char *copy;
};

/* The members of a row that are not its dimensions. */
static bool
is_member(struct str name)
{
	static const char *const known[] = {
		"label", "n", "of", "unit", "share", "low", "high", "deff", "effective",
		"level", "properties", "sums", "priority", "stated", "due",
		"residual", "why", "coded", "gold", NULL
	};

	for (size_t i = 0; known[i] != NULL; i++)
		if (str_is(name, known[i]))
			return true;
	return false;
}

static struct str
text_of(struct counts_reading *r, const struct json_node *v)
{
	if (v == NULL || v->type == JSON_NULL)
		return (struct str){ 0 };
	buf_clear(&r->scratch);
	return arena_str(&r->rows->bytes, json_text(v, &r->scratch));
}

/* NAN when it is not there or null; false when it is no number. */
static bool
real_of(const struct record *rec, const char *name, double *out)
{
	const struct json_node *v = record_get(rec, name);

	*out = NAN;
	return v == NULL || v->type == JSON_NULL ||
	    (v->type == JSON_NUMBER && str_real(json_raw(v), out));
}

/* Counts the dimensions of a row and, in the first, takes their names. */
static bool
dimensions(struct counts_reading *r, const struct record *rec)
{
	struct counts *rows = r->rows;
	struct str name[64];
	size_t n = 0;

	JSON_EACH(v, rec->json.node) {
		struct str key = { v->key, v->key_n };

		if (str_is(key, "row"))
			continue;
		if (is_member(key) || n == ARRAY_N(name))
			break;
		buf_clear(&r->scratch);
		key = json_key(v, &r->scratch);
		if (rows->n > 0 && (n >= rows->dims ||
		    !str_eq(key, rows->name[n])))
			return false;
		name[n++] = arena_str(&rows->bytes, key);
	}
	if (n == 0 || (rows->n > 0 && n != rows->dims))
		return false;
	if (rows->n == 0) {
		rows->dims = n;
		rows->name = arena_new(&rows->bytes, n * sizeof(*rows->name));
		for (size_t i = 0; i < n; i++)
			rows->name[i] = name[i];
	}
	return true;
}

/* The row's number of group; all values but the last make the key. */
static size_t
group_of(struct counts_reading *r, const struct counts_row *row)
{
	buf_clear(&r->key);
	for (size_t i = 0; i + 1 < r->rows->dims; i++) {
		buf_addu(&r->key, row->value[i].n);
		buf_addc(&r->key, row->value[i].p == NULL ? '-' : ':');
		buf_adds(&r->key, row->value[i]);
	}
	return names_add(&r->groups, buf_str(&r->key));
}

static const char *
file_of(struct counts_reading *r, const char *file)
{
	if (r->file != file || strcmp(r->copy, file) != 0) {
		r->file = file;
		r->copy = arena_str(&r->rows->bytes, str_of(file)).p;
	}
	return r->copy;
}

static double
number_of(const struct json_node *v)
{
	double d;

	return v != NULL && v->type == JSON_NUMBER && str_real(json_raw(v),
	    &d) ? d : NAN;
}

/* [[posts, coded, yes, f], ...], the classes of a code; false: it is not. */
static bool
read_gold(const struct json_node *gold, struct corrected *c)
{
	*c = (struct corrected){ .n = 0 };
	JSON_EACH(class, gold) {
		double v[4] = { NAN, NAN, NAN, NAN };
		size_t n = 0;

		if (class->type != JSON_ARRAY || c->n == CORRECTED_MOST)
			return false;
		JSON_EACH(one, class)
			if (n < 4)
				v[n++] = number_of(one);
		if (!(v[0] > 0) || !(v[1] > 0) || !(v[2] >= 0) ||
		    !(v[2] <= v[1] * (1 + 1e-12)) || !(v[3] >= 0))
			return false;
		c->class[c->n++] = (struct gold_class){ v[0], v[1], v[2],
			v[3] };
		c->all += v[0];
	}
	return c->n > 0;
}

static bool
read_imputed(const struct json_node *sums, struct imputed *i)
{
	i->k = number_of(json_get(sums, "k"));
	i->hit = number_of(json_get(sums, "hit"));
	i->m = number_of(json_get(sums, "m"));
	i->x = number_of(json_get(sums, "x"));
	i->mm = number_of(json_get(sums, "mm"));
	i->xm = number_of(json_get(sums, "xm"));
	i->xx = number_of(json_get(sums, "xx"));
	return i->k >= 0 && i->hit >= 0 && i->m >= 0 && i->x >= 0 &&
	    i->mm >= 0 && i->xm >= 0 && i->xx >= 0;
}

/* What a row of tw-agree --correct is computed from. */
static const char *
fill_corrected(const struct record *rec, struct counts_row *row)
{
	const struct json_node *gold = record_get(rec, "gold");
	const struct json_node *sums = record_get(rec, "sums");
	const struct json_node *coded = record_get(rec, "coded");
	struct json whole = { 0 };
	bool good = true;

	row->corrected = true;
	row->coded = number_of(coded);
	row->summed = gold != NULL && sums != NULL;
	if (row->summed) {
		good = json_scan(&whole, json_raw(gold), 2) &&
		    read_gold(whole.node, &row->gold) &&
		    json_scan(&whole, json_raw(sums), 1) &&
		    read_imputed(whole.node, &row->imputed);
		json_free(&whole);
	}
	return good ? NULL : "gold or sums that tw-agree did not write";
}

/* The sums of a row; what is wrong with them, NULL when nothing is. */
static const char *
fill_sums(const struct record *rec, struct counts_row *row)
{
	const struct json_node *v = record_get(rec, "sums");
	struct json whole = { 0 };
	bool good;

	if (str_is(row->kind, "corrected"))
		return fill_corrected(rec, row);
	row->summed = v != NULL && v->type != JSON_NULL;
	if (!row->summed)
		return NULL;
	good = json_scan(&whole, json_raw(v), 1) &&
	    sums_read(&row->sums, whole.node);
	json_free(&whole);
	return good ? NULL : "sums that tw-count did not write";
}

/* What is wrong with the row, NULL when nothing is. */
static const char *
fill_row(struct counts_reading *r, const struct record *rec,
    struct counts_row *row)
{
	struct counts *rows = r->rows;
	const struct json_node *v;
	const char *wrong;

	if (!dimensions(r, rec))
		return rows->n == 0 ? "a row without a dimension" :
		    "a row of other dimensions than the rows before it";
	if (!real_of(rec, "n", &row->count) || !real_of(rec, "of", &row->of) ||
	    !real_of(rec, "share", &row->share) ||
	    !real_of(rec, "low", &row->low) ||
	    !real_of(rec, "high", &row->high) ||
	    !real_of(rec, "due", &row->due) ||
	    !real_of(rec, "residual", &row->residual))
		return "a row in which a number is none";
	if (isnan(row->count))
		return str_is(row->kind, "corrected") ? "no share could be "
		    "corrected here: the member why says why" :
		    "a row without n";
	wrong = fill_sums(rec, row);
	if (wrong != NULL)
		return wrong;
	row->value = arena_new(&rows->bytes, rows->dims * sizeof(*row->value));
	for (size_t i = 0; i < rows->dims; i++) {
		const char *name = rows->name[i].p;

		row->value[i] = text_of(r, record_get(rec, name));
	}
	row->n = text_of(r, record_get(rec, "n"));
	row->label = text_of(r, record_get(rec, "label"));
	row->unit = text_of(r, record_get(rec, "unit"));
	row->summed_path = text_of(r, record_get(rec, "summed"));
	row->verdict = text_of(r, record_get(rec, "verdict"));
	v = json_get_type(rec->json.node, "properties", JSON_OBJECT);
	row->properties = v == NULL ? (struct str){ 0 } :
	    arena_str(&rows->bytes, json_raw(v));
	return NULL;
}

static bool
is_kind(struct str kind, const char *const *kinds)
{
	for (; *kinds != NULL; kinds++)
		if (str_is(kind, *kinds))
			return true;
	return false;
}

static void
take_counts(struct counts_reading *r, const struct record *rec,
    const char *const *kinds)
{
	struct counts *rows = r->rows;
	struct counts_row row = { .file = file_of(r, rec->file), .line = rec->lineno };
	const char *wrong;

	row.kind = text_of(r, record_get(rec, "row"));
	if (!is_kind(row.kind, kinds)) {
		if (rows->others++ == 0)
			rows->other = row.kind;
		return;
	}
	wrong = fill_row(r, rec, &row);
	if (wrong != NULL) {
		diag_bad_line(rec->file, rec->lineno, "%s", wrong);
		return;
	}
	row.group = group_of(r, &row);
	row.item = names_add(&r->items, counts_item(rows, &row));
	rows->row = mem_grow(rows->row, &rows->cap, rows->n + 1,
	    sizeof(*rows->row));
	rows->row[rows->n++] = row;
}

/* Sorts the rows by group (counting) and finds each item's first row. */
static void
arrange(struct counts *rows)
{
	size_t *next = mem_new(rows->groups + 1, sizeof(*next));

	rows->order = mem_new(rows->n, sizeof(*rows->order));
	rows->first = mem_new(rows->items, sizeof(*rows->first));
	rows->start = next;
	for (size_t i = 0; i < rows->n; i++)
		next[rows->row[i].group + 1]++;
	for (size_t g = 0; g < rows->groups; g++)
		next[g + 1] += next[g];
	for (size_t i = 0; i < rows->n; i++)
		rows->order[next[rows->row[i].group]++] = i;
	for (size_t g = rows->groups; g > 0; g--)
		next[g] = next[g - 1];
	next[0] = 0;
	for (size_t i = rows->n; i > 0; i--)
		rows->first[rows->row[i - 1].item] = i - 1;
}

/* Each line that is no row has been reported. */
static void
say_none(const struct counts *rows, const char *wanted)
{
	if (rows->others > 0)
		diag_trouble("only rows of other kinds came in, such as %s: %s "
		    "takes %s", diag_vis(rows->other), diag_program(), wanted);
	else if (diag_all_well())
		diag_finding("no rows came in: %s takes %s", diag_program(),
		    wanted);
	else if (diag_bad_lines() > 0)
		diag_note("no line was a row: %s takes %s, as -o ndjson prints "
		    "them", diag_program(), wanted);
}

bool
counts_read(struct counts *rows, char **paths, const char *const *kinds,
    const char *wanted)
{
	struct counts_reading r = { .rows = rows };
	struct reader *in = reader_open(paths, READER_ROWS);
	struct record rec = { 0 };

	while (reader_next(in, &rec))
		take_counts(&r, &rec, kinds);
	rows->groups = r.groups.n;
	rows->items = r.items.n;
	arrange(rows);
	reader_close(in);
	record_free(&rec);
	names_free(&r.groups);
	names_free(&r.items);
	buf_free(&r.scratch);
	buf_free(&r.key);
	if (rows->n == 0)
		say_none(rows, wanted);
	return rows->n > 0;
}

struct str
counts_item(const struct counts *rows, const struct counts_row *row)
{
	return row->value[rows->dims - 1];
}

struct str
counts_label(const struct counts *rows, const struct counts_row *row)
{
	return row->label.p != NULL ? row->label : counts_item(rows, row);
}

/* Whether the value of a property, one string or several, holds text. */
static bool
value_holds(const struct json_node *v, struct str text)
{
	struct buf scratch = { 0 };
	bool found = v->type == JSON_STRING &&
	    str_eq(json_text(v, &scratch), text);

	if (v->type == JSON_ARRAY)
		JSON_EACH(one, v)
			found = found || str_eq(json_text(one, &scratch), text);
	buf_free(&scratch);
	return found;
}

bool
counts_has(const struct counts *rows, const struct counts_row *row, struct str property,
    struct str value)
{
	struct str dim = rows->name[rows->dims - 1];
	size_t dot = str_chr(dim, '.');
	struct json whole = { 0 };
	bool found = false;

	if (dot != SIZE_MAX && str_eq(str_skip(dim, dot + 1), property) &&
	    str_eq(counts_item(rows, row), value))
		return true;
	if (row->properties.p != NULL && json_scan(&whole, row->properties, 2))
		JSON_EACH(v, whole.node)
			found = found || (str_eq((struct str){ v->key,
			    v->key_n }, property) && value_holds(v, value));
	json_free(&whole);
	return found;
}

/* Gives "property=value" of every property of a row. */
static void
each_property(const struct counts_row *row, struct buf *name,
    void (*each)(void *, struct str name, struct str item), void *to)
{
	struct json whole = { 0 };
	struct buf scratch = { 0 };

	if (row->properties.p == NULL || !json_scan(&whole, row->properties, 2))
		return;
	JSON_EACH(v, whole.node)
		JSON_EACH(one, v) {
			buf_clear(name);
			buf_adds(name, json_key(v, &scratch));
			buf_addc(name, '=');
			buf_clear(&scratch);
			buf_adds(name, json_text(one, &scratch));
			buf_clear(&scratch);
			each(to, buf_str(name), buf_str(name));
		}
	buf_free(&scratch);
	json_free(&whole);
}

void
counts_each_name(const struct counts *rows,
    void (*each)(void *, struct str name, struct str item), void *to)
{
	struct str dim = rows->name[rows->dims - 1];
	size_t dot = str_chr(dim, '.');
	struct buf name = { 0 };

	for (size_t i = 0; i < rows->items; i++) {
		const struct counts_row *row = &rows->row[rows->first[i]];
		struct str item = counts_item(rows, row);

		each(to, item, item);
		each(to, row->label, item);
		for (size_t n = item.n; n > 0; n--)
			if (item.p[n - 1] == '/')
				each(to, str_sub(item, 0, n - 1),
				    str_sub(item, 0, n - 1));
		if (dot != SIZE_MAX) {
			buf_clear(&name);
			buf_adds(&name, str_skip(dim, dot + 1));
			buf_addc(&name, '=');
			buf_adds(&name, item);
			each(to, buf_str(&name), buf_str(&name));
		}
		each_property(row, &name, each, to);
	}
	buf_free(&name);
}

void
counts_free(struct counts *rows)
{
	free(rows->row);
	free(rows->order);
	free(rows->start);
	free(rows->first);
	arena_free(&rows->bytes);
	*rows = (struct counts){ 0 };
}
