#include "picture/order.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "counts/counts.h"

/* A thing to be sorted: where it stood, and how much it is. */
struct ranked {
	size_t at;
	double much;
};

struct str
order_or_dash(struct str s)
{
	return s.p == NULL ? STR("\xe2\x80\x93") : s;
}

const struct counts *
order_margin(const struct panels *ps, struct str dimension)
{
	for (size_t i = 0; i < ps->margins; i++)
		if (str_eq(ps->margin[i].name[0], dimension) &&
		    !str_is(ps->margin[i].row[0].kind, "rate"))
			return &ps->margin[i];
	return NULL;
}

bool
order_is_turned(const struct panels *ps, bool *both)
{
	const struct counts *first = order_margin(ps, ps->rows->name[0]);
	const struct counts *second = order_margin(ps, ps->rows->name[1]);

	*both = first != NULL && second != NULL;
	return *both && first > second;
}

bool
order_is_given(const struct panels *ps, size_t dimension)
{
	const struct str name = ps->rows->name[dimension];

	return dimension == ps->time || str_is(name, "hour") ||
	    str_is(name, "weekday");
}

/* The largest first; what is no number last; else as they stood. */
static int
by_much(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->much > y->much || (isnan(y->much) && !isnan(x->much)))
		return -1;
	if (x->much < y->much || (isnan(x->much) && !isnan(y->much)))
		return 1;
	return ORDER(x->at, y->at);
}

/* Adds the values of these rows, with what they count. */
static void
add_values(struct names *names, struct ranked **much, size_t *cap,
    const struct counts *rows, size_t dimension)
{
	for (size_t i = 0; i < rows->n; i++) {
		const struct counts_row *r = &rows->row[i];
		const uint32_t had = names->n, at = names_add(names,
		    order_or_dash(r->value[dimension]));

		*much = mem_grow(*much, cap, names->n, sizeof(**much));
		if (at == had)
			(*much)[at] = (struct ranked){ at, 0 };
		if (!isnan(r->count))
			(*much)[at].much += r->count;
	}
}

/* The label of a value: what rows whose item it is call it. */
static struct str
label_of(const struct counts *rows, size_t dimension, struct str value)
{
	for (size_t i = 0; i < rows->n && dimension + 1 == rows->dims; i++)
		if (str_eq(order_or_dash(rows->row[i].value[dimension]), value))
			return order_or_dash(counts_label(rows, &rows->row[i]));
	return (struct str){ 0 };
}

void
order_of(struct order *o, struct panels *ps, size_t dimension, bool as_come)
{
	const struct counts *margin = order_margin(ps,
	    ps->rows->name[dimension]);
	struct names names = { 0 };
	struct ranked *much = NULL;
	size_t cap = 0, margins;

	*o = (struct order){ 0 };
	if (margin != NULL)
		add_values(&names, &much, &cap, margin, 0);
	margins = names.n;
	add_values(&names, &much, &cap, ps->rows, dimension);
	/* a margin has counted all of it; the cells would count it twice */
	for (size_t i = 0; i < margins; i++)
		much[i].much = 0;
	for (size_t i = 0; margin != NULL && i < margin->n; i++)
		much[names_find(&names, order_or_dash(margin->row[i].value[0]))]
		    .much += margin->row[i].count;
	if (!as_come)
		qsort(much, names.n, sizeof(*much), by_much);
	o->label = arena_new(ps->text, (names.n + 1) * sizeof(*o->label));
	for (size_t i = 0; i < names.n; i++) {
		const struct str value = names.key[much[i].at];
		struct str label = { 0 };

		if (margin != NULL)
			label = label_of(margin, 0, value);
		if (label.p == NULL)
			label = label_of(ps->rows, dimension, value);
		o->label[names_add(&o->value, value)] = arena_str(ps->text,
		    label.p == NULL ? value : label);
	}
	names_free(&names);
	free(much);
}

void
order_free(struct order *o)
{
	names_free(&o->value);
}

size_t *
order_rows(struct panels *ps, size_t group, enum panels_sort by, size_t *n)
{
	const struct counts *rows = ps->rows;
	const size_t *row = rows->order + rows->start[group];
	struct ranked *much;
	size_t *out;

	*n = rows->start[group + 1] - rows->start[group];
	much = mem_new(*n + 1, sizeof(*much));
	out = arena_new(ps->text, (*n + 1) * sizeof(*out));
	for (size_t i = 0; i < *n; i++) {
		const struct counts_row *r = &rows->row[row[i]];

		much[i] = (struct ranked){ row[i], by == PANELS_BY_GAP ?
		    r->share - r->due : r->corrected ? r->share : r->count };
	}
	if (by == PANELS_BY_N || by == PANELS_BY_GAP)
		qsort(much, *n, sizeof(*much), by_much);
	for (size_t i = 0; i < *n; i++)
		out[i] = much[i].at;
	free(much);
	return out;
}
