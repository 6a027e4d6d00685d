#include "counts/counts.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "counts/corrections.h"
#include "counts/dims.h"
#include "io/reader.h"
#include "json/json.h"
#include "show/words.h"

/* What one run of counts_read() keeps between rows. */
struct counts_reading {
	struct counts *rows;
	struct dims dims;
	struct names groups;
	struct names items;
	struct buf scratch;
	struct buf key;
	const char *file;	/* the last one, and our copy of its name */
	const char *copy;
};

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
	return v == NULL || v->type == JSON_NULL || json_real(v, out);
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

/* The numbers of a row; false when one of them is something else. */
static bool
read_numbers(const struct record *rec, struct counts_row *row)
{
	const struct {
		const char *name;
		double *to;
	} number[] = {
		{ "n", &row->count }, { "of", &row->of },
		{ "share", &row->share }, { "low", &row->low },
		{ "high", &row->high }, { "due", &row->due },
		{ "residual", &row->residual },
		{ "log_ratio", &row->log_ratio }, { "lrc", &row->lrc },
		{ "share_rest", &row->share_rest }, { "phi", &row->phi },
		{ "jaccard", &row->jaccard }, { "lift", &row->lift },
		{ "n_rest", &row->n_rest }, { "of_rest", &row->of_rest },
		{ "effective", &row->effective },
		{ "per_day", &row->per_day }, { "days", &row->days },
		{ "period_days", &row->period_days }
	};

	for (size_t i = 0; i < ARRAY_N(number); i++)
		if (!real_of(rec, number[i].name, number[i].to))
			return false;
	return true;
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
	row->coded = corrections_number(coded);
	row->summed = gold != NULL && sums != NULL;
	if (row->summed) {
		good = json_inside(&whole, gold, JSON_ARRAY, 2) &&
		    corrections_gold(whole.node, &row->gold) &&
		    json_inside(&whole, sums, JSON_OBJECT, 1) &&
		    corrections_sums(whole.node, &row->imputed);
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
	good = json_inside(&whole, v, JSON_OBJECT, 1) &&
	    sums_read(&row->sums, whole.node);
	json_free(&whole);
	return good ? NULL : "sums that tw-count did not write";
}

/* What the item is called in other languages; in ours that is its label. */
static void
fill_labels(struct counts_reading *r, struct str labels,
    struct counts_row *row)
{
	struct json whole = { 0 };
	const struct json_node *v = NULL;

	row->labels = arena_str(&r->rows->bytes, labels);
	if (json_scan(&whole, labels, 1))
		v = json_get_type(whole.node, words_language(), JSON_STRING);
	if (v != NULL)
		row->label = text_of(r, v);
	json_free(&whole);
}

/* What is wrong with the row, NULL when nothing is. */
static const char *
fill_row(struct counts_reading *r, const struct record *rec,
    struct counts_row *row)
{
	struct counts *rows = r->rows;
	const struct json_node *v;
	const char *wrong;

	if (!dims_take(&r->dims, &rows->bytes, rec))
		return rows->n == 0 ? "a row without a dimension" :
		    "a row of other dimensions than the rows before it";
	if (!read_numbers(rec, row))
		return "a row in which a number is none";
	if (isnan(row->count))
		return str_is(row->kind, "corrected") ? "no share could be "
		    "corrected here: the member why says why" :
		    "a row without n";
	wrong = fill_sums(rec, row);
	if (wrong != NULL)
		return wrong;
	row->value = arena_new(&rows->bytes, r->dims.n * sizeof(*row->value));
	for (size_t i = 0; i < r->dims.n; i++)
		row->value[i] = text_of(r, record_get(rec, r->dims.name[i].p));
	row->whole = text_of(r, record_get(rec, "of"));
	row->n = text_of(r, record_get(rec, "n"));
	row->label = text_of(r, record_get(rec, "label"));
	row->unit = text_of(r, record_get(rec, "unit"));
	row->summed_path = text_of(r, record_get(rec, "summed"));
	row->verdict = text_of(r, record_get(rec, "verdict"));
	row->with = text_of(r, record_get(rec, "with"));
	row->why = text_of(r, record_get(rec, "why"));
	row->level = text_of(r, record_get(rec, "level"));
	row->rule = text_of(r, record_get(rec, "rule"));
	v = json_get_type(rec->json.node, "labels", JSON_OBJECT);
	if (v != NULL)
		fill_labels(r, json_raw(v), row);
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
	/* Rates come after the counts that they are made of. */
	if (!is_kind(row.kind, kinds) || (str_is(row.kind, "rate") &&
	    rows->n > 0 && !str_is(rows->row[0].kind, "rate"))) {
		if (rows->others++ == 0)
			rows->other = row.kind;
		return;
	}
	wrong = fill_row(r, rec, &row);
	if (wrong != NULL) {
		diag_bad_line(rec->file, rec->lineno, "%s", wrong);
		return;
	}
	rows->row = mem_grow(rows->row, &rows->cap, rows->n + 1,
	    sizeof(*rows->row));
	rows->row[rows->n++] = row;
}

/* Keeps of every row the values of those names that are dimensions. */
static void
settle_dims(struct counts_reading *r)
{
	struct counts *rows = r->rows;
	struct dims_row *row = mem_new(rows->n, sizeof(*row));
	size_t at[DIMS_MAX];

	for (size_t i = 0; i < rows->n; i++)
		row[i] = (struct dims_row){ rows->row[i].value,
			rows->row[i].whole, rows->row[i].label };
	rows->dims = dims_choose(&r->dims, row, rows->n, at);
	rows->name = arena_new(&rows->bytes, rows->dims * sizeof(*rows->name));
	for (size_t d = 0; d < rows->dims; d++)
		rows->name[d] = r->dims.name[at[d]];
	for (size_t i = 0; i < rows->n; i++) {
		struct str value[DIMS_MAX];

		memcpy(value, rows->row[i].value, r->dims.n * sizeof(*value));
		for (size_t d = 0; d < rows->dims; d++)
			rows->row[i].value[d] = value[at[d]];
	}
	free(row);
}

/* Numbers the groups and items of all rows; their sums get one unit. */
static void
number_rows(struct counts_reading *r)
{
	struct counts *rows = r->rows;
	unsigned most = 0;

	for (size_t i = 0; i < rows->n; i++) {
		struct counts_row *row = &rows->row[i];

		row->group = group_of(r, row);
		row->item = names_add(&r->items, counts_item(rows, row));
		if (row->sums.places > most)
			most = row->sums.places;
	}
	for (size_t i = 0; i < rows->n; i++)
		while (rows->row[i].sums.places < most)
			sums_rescale(&rows->row[i].sums);
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
	settle_dims(&r);
	number_rows(&r);
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

/* Why two rows of a group are not of one run of tw-count; NULL: they are. */
static const char *
contradiction(const struct counts_row *a, const struct counts_row *b)
{
	if (!str_eq(a->whole, b->whole))
		return "a share of another whole than";
	if (a->summed && b->summed && (a->sums.k != b->sums.k ||
	    a->sums.mm != b->sums.mm))
		return "other clusters than";
	return NULL;
}

void
counts_check_run(const struct counts *rows)
{
	size_t *seen = mem_new(rows->items, sizeof(*seen));	/* 1 + in order */

	for (size_t g = 0; g < rows->groups; g++)
		for (size_t i = rows->start[g]; i < rows->start[g + 1]; i++) {
			const struct counts_row *row =
			    &rows->row[rows->order[i]];
			const struct counts_row *other =
			    &rows->row[rows->order[rows->start[g]]];
			const char *why = contradiction(other, row);

			if (row->with.p == NULL &&
			    seen[row->item] > rows->start[g]) {
				why = "the same values as";
				other = &rows->row[rows->order[
				    seen[row->item] - 1]];
			} else if (!str_eq(row->unit, rows->row[0].unit) ||
			    !str_eq(row->summed_path,
			    rows->row[0].summed_path)) {
				why = "numbers of something else than";
				other = rows->row;
			}
			if (why != NULL)
				diag_die("%s:%zu: %s line %zu: rows of two "
				    "runs of tw-count are two charts; draw "
				    "them one by one, or count all of it at "
				    "once", row->file, row->line, why,
				    other->line);
			seen[row->item] = i + 1;
		}
	free(seen);
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
