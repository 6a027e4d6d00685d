/*
 * Data frames as pandas and R write them to JSON: an object of columns, one of
 * rows, names apart from the cells, a schema before the rows.
 */
#include "base/array.h"
#include "base/buf.h"
#include "base/str.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "source/source.h"

enum { COLUMNS_MAX = 256 };

static bool
is_scalar(const struct json_node *v)
{
	return v->type != JSON_OBJECT && v->type != JSON_ARRAY;
}

/* Whether a name is the number of a row. */
static bool
is_number(const struct json_node *v)
{
	return str_digits((struct str){ v->key, v->key_n });
}

/* The first member or element; NULL when there is none. */
static const struct json_node *
first(const struct json_node *v)
{
	return v != NULL && v->skip > 1 && !is_scalar(v) ? v + 1 : NULL;
}

/* Whether a name is one that posts have: an object of lists may be anything. */
static bool
is_of_posts(const struct json_node *v)
{
	static const char *const names[] = { "text", "full_text", "tweet",
	    "content", "rawContent", "body", "message", "caption", "isi",
	    "teks", "komentar", "tweet_text" };

	for (size_t i = 0; i < ARRAY_N(names); i++)
		if (json_get(v, names[i]) != NULL)
			return true;
	return false;
}

/* {"id":{"0":"1","1":"2"},"text":{"0":"a","1":"b"}}, or with arrays. */
static bool
is_columns(const struct json_node *v)
{
	size_t n = 0;

	JSON_EACH(column, v) {
		const struct json_node *cell = first(column);

		if (cell == NULL || column->type != (v + 1)->type ||
		    (column->type == JSON_OBJECT && !is_number(cell)))
			return false;
		n++;
	}
	return n > 1 && n <= COLUMNS_MAX && is_of_posts(v);
}

/* {"0":{"id":"1","text":"a"},"1":{...}}: an object a row. */
static bool
is_rows(const struct json_node *v)
{
	const struct json_node *row = first(v);

	if (row == NULL || row->type != JSON_OBJECT || !is_number(row))
		return false;
	JSON_EACH(member, v)
		if (member->type != JSON_OBJECT || !is_number(member))
			return false;
	return first(row) != NULL;
}

/* {"columns":["id","text"],"index":[0],"data":[["1","a"]]} */
static bool
is_split(const struct json_node *v)
{
	const struct json_node *name = first(json_get_type(v, "columns",
	    JSON_ARRAY));
	const struct json_node *row = first(json_get_type(v, "data",
	    JSON_ARRAY));

	return name != NULL && name->type == JSON_STRING && row != NULL &&
	    row->type == JSON_ARRAY;
}

/* {"schema":{"fields":[...]},"data":[{...}]} */
static bool
is_schema(const struct json_node *v)
{
	return json_get_type(json_get(v, "schema"), "fields", JSON_ARRAY) !=
	    NULL && json_get_type(v, "data", JSON_ARRAY) != NULL;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *member = first(v);

	(void)in;
	if (member == NULL || is_scalar(member))
		return false;
	return is_schema(v) || is_split(v) || is_rows(v) || is_columns(v);
}

/* Adds "name":cell to the object that is written. */
static void
add(struct buf *out, struct str quoted_name, const struct json_node *cell)
{
	buf_addc(out, out->n == 0 ? '{' : ',');
	buf_adds(out, quoted_name);
	buf_addc(out, ':');
	buf_adds(out, json_raw(cell));
}

static void
add_named(struct buf *out, const struct json_node *column,
    const struct json_node *cell)
{
	struct str name = { column->key, column->key_n };

	buf_addc(out, out->n == 0 ? '{' : ',');
	json_quote(out, name);
	buf_addc(out, ':');
	buf_adds(out, json_raw(cell));
}

static void
take_split(struct intake *in, const struct json_node *v)
{
	const struct json_node *names = json_get(v, "columns");
	const struct json_node *rows = json_get(v, "data");

	JSON_EACH(row, rows) {
		struct buf *out = intake_room(in);
		const struct json_node *name = first(names), *cell = first(row),
		    *end = names + names->skip, *last = row + row->skip;

		if (row->type != JSON_ARRAY || cell == NULL) {
			intake_no_post(in, "row without cells");
			continue;
		}
		for (; name < end && cell < last; name += name->skip,
		    cell += cell->skip)
			if (name->type == JSON_STRING)
				add(out, json_raw(name), cell);
		buf_addc(out, '}');
		intake_again(in);
	}
}

/* All columns are gone through side by side. */
static void
take_columns(struct intake *in, const struct json_node *v)
{
	const struct json_node *column[COLUMNS_MAX], *cell[COLUMNS_MAX];
	size_t n = 0;
	bool more = true;

	JSON_EACH(c, v) {
		column[n] = c;
		cell[n++] = first(c);
	}
	while (more) {
		struct buf *out = intake_room(in);

		more = false;
		for (size_t i = 0; i < n; i++) {
			if (cell[i] == column[i] + column[i]->skip)
				continue;
			add_named(out, column[i], cell[i]);
			cell[i] += cell[i]->skip;
			more = true;
		}
		if (!more)
			break;
		buf_addc(out, '}');
		intake_again(in);
	}
}

static void
take(struct intake *in, const struct json_node *v)
{
	if (is_schema(v)) {
		intake_value(in, json_get(v, "data"));
	} else if (is_split(v)) {
		take_split(in, v);
	} else if (is_rows(v)) {
		JSON_EACH(row, v)
			intake_value(in, row);
	} else {
		take_columns(in, v);
	}
}

const struct source source_frames = {
	.name = "frames", .is = is, .take = take
};
