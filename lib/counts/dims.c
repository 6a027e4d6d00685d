#include "counts/dims.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "dimension/dimension.h"
#include "json/json.h"

/* Members of the rows of tw-align that rows of tw-count do not have. */
static const char *const of_items[] = {
	"priority", "stated", "due", "gap", "gap_low", "gap_high", "ratio",
	"verdict"
};

/* The same of rows of tw-agree --correct. */
static const char *const of_corrected[] = {
	"archive_low", "archive_high", "naive", "naive_low", "naive_high",
	"coded", "disputed", "disputed_low", "disputed_high", "raw",
	"steady_p", "gold", "note"
};

static bool
is_known(const struct dims *d, struct str name)
{
	for (size_t i = 0; i < sizeof(of_corrected) / sizeof(*of_corrected);
	    i++)
		if (d->corrected && str_is(name, of_corrected[i]))
			return true;
	for (size_t i = 0; i < sizeof(of_items) / sizeof(*of_items); i++)
		if (str_is(name, of_items[i]))
			return d->items;
	return dimension_is_reserved(name);
}

static size_t
place_of(const struct dims *d, struct str name)
{
	size_t i = 0;

	while (i < d->n && !str_eq(d->name[i], name))
		i++;
	return i;
}

static void
take_first(struct dims *d, struct arena *bytes, const struct record *rec)
{
	struct buf scratch = { 0 };
	bool leads = true, first = true;

	d->items = json_is(record_get(rec, "row"), "item");
	d->corrected = json_is(record_get(rec, "row"), "corrected");
	JSON_EACH(v, rec->json.node) {
		struct str key = { v->key, v->key_n };

		if (first)
			d->in_order = str_is(key, "row");
		first = false;
		if (str_is(key, "row"))
			continue;
		leads = leads && !is_known(d, key);
		if (is_known(d, key) || d->n == DIMS_MAX || (!leads &&
		    v->type != JSON_STRING && v->type != JSON_NULL))
			continue;
		buf_clear(&scratch);
		d->name[d->n++] = arena_str(bytes, json_key(v,
		    &scratch));
		d->first += leads;
	}
	d->in_order = d->in_order && d->first > 0;
	buf_free(&scratch);
}

bool
dims_take(struct dims *d, struct arena *bytes, const struct record *rec)
{
	size_t wanted = 0, found = 0;
	bool leads = true;

	if (d->n == 0)
		take_first(d, bytes, rec);
	wanted = d->in_order ? d->first : d->n;
	JSON_EACH(v, rec->json.node) {
		struct str key = { v->key, v->key_n };
		size_t at;

		if (str_is(key, "row"))
			continue;
		leads = leads && !is_known(d, key);
		if (is_known(d, key))
			continue;
		at = place_of(d, key);
		found += at < wanted;
		if (at == d->n && (leads || !d->in_order) &&
		    (v->type == JSON_STRING || v->type == JSON_NULL))
			return false;
	}
	return found > 0 && found == wanted;
}

/* What tells rows apart by some dimensions, as one text. */
static void
write_key(struct buf *key, const struct dims_row *row, const size_t *at,
    size_t n, size_t but)
{
	buf_clear(key);
	for (size_t i = 0; i < n; i++) {
		struct str s = row->value[at[i]];

		if (i == but)
			continue;
		buf_addu(key, s.n);
		buf_addc(key, s.p == NULL ? '-' : ':');
		buf_adds(key, s);
	}
}

static bool
tell_apart(const struct dims_row *row, size_t rows, const size_t *at, size_t n)
{
	struct names seen = { 0 };
	struct buf key = { 0 };
	bool apart;

	for (size_t i = 0; i < rows; i++) {
		write_key(&key, &row[i], at, n, n);
		names_add(&seen, buf_str(&key));
	}
	apart = seen.n == rows;
	names_free(&seen);
	buf_free(&key);
	return apart;
}

/*
 * Whether dimension `item` may be the item: what rows with the same values of
 * the others are divided by is the same, and a value has one label.
 */
static bool
may_be_item(const struct dims_row *row, size_t rows, const size_t *at,
    size_t n, size_t item)
{
	struct names groups = { 0 }, items = { 0 };
	struct buf key = { 0 };
	const struct dims_row **group = mem_new(rows, sizeof(*group));
	const struct dims_row **one = mem_new(rows, sizeof(*one));
	bool may = true;

	for (size_t i = 0; i < rows && may; i++) {
		uint32_t g, v;

		write_key(&key, &row[i], at, n, item);
		g = names_add(&groups, buf_str(&key));
		v = names_add(&items, row[i].value[at[item]]);
		if (group[g] == NULL)
			group[g] = &row[i];
		if (one[v] == NULL)
			one[v] = &row[i];
		may = str_eq(group[g]->whole, row[i].whole) &&
		    str_eq(one[v]->label, row[i].label);
	}
	names_free(&groups);
	names_free(&items);
	buf_free(&key);
	free(group);
	free(one);
	return may;
}

static void
put_item_last(const struct dims_row *row, size_t rows, size_t *at, size_t n)
{
	for (size_t item = n; item-- > 0;) {
		size_t moved = at[item];

		if (!may_be_item(row, rows, at, n, item))
			continue;
		for (size_t i = item; i + 1 < n; i++)
			at[i] = at[i + 1];
		at[n - 1] = moved;
		return;
	}
}

size_t
dims_choose(const struct dims *d, const struct dims_row *row, size_t n,
    size_t *at)
{
	size_t dims = d->in_order ? d->first : d->n;

	for (size_t i = 0; i < d->n; i++)
		at[i] = i;
	if (d->in_order && (dims == d->n || tell_apart(row, n, at, dims)))
		return dims;
	put_item_last(row, n, at, d->n);
	return d->n;
}
