#include "rows/axis.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "stats/sums.h"
#include "text/fold.h"

struct axis_entry {
	uint32_t value;
	int64_t n;
	struct str text;
	struct str label;	/* folded, with AXIS_BY_LABEL only */
};

enum axis_sort
axis_sort_of(const char *word)
{
	if (word == NULL)
		return AXIS_NATURAL;
	if (strcmp(word, "n") == 0)
		return AXIS_BY_N;
	if (strcmp(word, "value") == 0)
		return AXIS_BY_VALUE;
	if (strcmp(word, "label") == 0)
		return AXIS_BY_LABEL;
	diag_die("--sort %s: rows are sorted by n, by value or by label",
	    diag_vis(str_of(word)));
}

static int
entries_by_text(const void *a, const void *b)
{
	const struct axis_entry *x = a, *y = b;

	return str_cmp(x->text, y->text);
}

static int
entries_by_label(const void *a, const void *b)
{
	const struct axis_entry *x = a, *y = b;
	int order = str_cmp_natural(x->label, y->label);

	return order != 0 ? order : str_cmp(x->text, y->text);
}

static int
entries_by_n(const void *a, const void *b)
{
	const struct axis_entry *x = a, *y = b;

	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return str_cmp(x->text, y->text);
}

static void
add_range(struct dimension *d, unsigned from, unsigned to, unsigned width)
{
	for (unsigned i = from; i <= to; i++) {
		char text[16];

		(void)snprintf(text, sizeof(text), "%0*u", (int)width, i);
		names_add(&d->values, str_of(text));
	}
}

/* The first day of the bound's part of time. */
static bool
bound_day(const struct dimension *d, const char *option, const char *text,
    int64_t *day)
{
	struct buf part = { 0 };
	bool good;

	if (!settings_date(option, text, day))
		return false;
	moment_write(&part, d->part, *day, 0);
	good = moment_first_day(d->part, buf_str(&part), day);
	buf_free(&part);
	return good;
}

/* The times between the bounds, or the first and the last that were met. */
static void
add_times(struct dimension *d, const struct settings *set)
{
	struct buf text = { 0 };
	int64_t day, first = INT64_MAX, last = INT64_MIN;

	if (d->part == MOMENT_HOUR) {
		add_range(d, 0, 23, 2);
		return;
	}
	if (d->part == MOMENT_WEEKDAY) {
		add_range(d, 1, 7, 1);
		return;
	}
	for (uint32_t i = 0; i < d->values.n; i++)
		if (moment_first_day(d->part, d->values.key[i], &day)) {
			first = day < first ? day : first;
			last = day > last ? day : last;
		}
	if (bound_day(d, "-s", set->since, &day))
		first = day < first ? day : first;
	if (bound_day(d, "-u", set->until, &day))
		last = day > last ? day : last;
	if (first == INT64_MAX || last == INT64_MIN)
		last = first - 1;
	for (day = first; day <= last; day = moment_next(d->part, day)) {
		buf_clear(&text);
		moment_write(&text, d->part, day, 0);
		names_add(&d->values, buf_str(&text));
	}
	buf_free(&text);
}

/* What each value of the dimension counts, in all groups together. */
static void
count_values(const struct counter *c, size_t at, struct axis_entry *e)
{
	uint32_t *value = mem_new(c->groups + 1, sizeof(*value));
	size_t length = at < c->groups ? c->groups : c->groups + 1;

	for (uint32_t t = 0; t < c->tuples.n; t++) {
		const struct sums *s = counter_sums(c, t);

		if (s == NULL || tuples_length(&c->tuples, t) != length)
			continue;
		tuples_values(&c->tuples, t, length, value);
		if (__builtin_add_overflow(e[value[at]].n, s->x,
		    &e[value[at]].n))
			sums_overflow();
	}
	free(value);
}

/* What a value is called, folded: the label of its code, else itself. */
static struct str
label_of(const struct dimension *d, struct str text, struct arena *bytes)
{
	uint32_t code = d->book == NULL || d->kind != DIMENSION_MEMBER ?
	    CODEBOOK_NONE : codebook_find(d->book, text);
	struct buf folded = { 0 };

	if (code != CODEBOOK_NONE && d->book->code[code].label.n > 0)
		text = d->book->code[code].label;
	fold_add(&folded, text);
	text = arena_str(bytes, buf_str(&folded));
	buf_free(&folded);
	return text;
}

/*
 * Sorts entries into the order of output. Numbers of values are in the order
 * they came, which is another in every part: book order is found by name.
 */
static void
arrange(struct axis *a, const struct dimension *d, enum axis_sort sort,
    struct axis_entry *e, const struct names *coded)
{
	uint32_t n = d->values.n;

	if (sort == AXIS_BY_LABEL) {
		qsort(e, n, sizeof(*e), entries_by_label);
	} else if (sort == AXIS_BY_VALUE ||
	    (sort == AXIS_NATURAL && d->kind == DIMENSION_TIME)) {
		qsort(e, n, sizeof(*e), entries_by_text);
	} else {
		a->by_count = sort == AXIS_BY_N || coded->n == 0;
		qsort(e, n, sizeof(*e), entries_by_n);
	}
	if (sort == AXIS_NATURAL)
		for (uint32_t i = 0; i < coded->n; i++)
			a->value[a->n++] = names_find(&d->values,
			    coded->key[i]);
	for (uint32_t i = 0; i < n; i++)
		if (sort != AXIS_NATURAL ||
		    names_find(coded, e[i].text) == NAMES_NONE)
			a->value[a->n++] = e[i].value;
}

void
axis_open(struct axis *a, struct counter *c, size_t at)
{
	struct dimension *d = c->by[at];
	struct names codes = { 0 };
	struct axis_entry *e;
	struct arena labels = { 0 };
	enum axis_sort sort = axis_sort_of(c->set->sort);

	*a = (struct axis){ 0 };
	if (d->book != NULL) {
		dimension_codes(d, &codes);
		for (uint32_t i = 0; i < codes.n; i++)
			names_add(&d->values, codes.key[i]);
	}
	if (d->kind == DIMENSION_TIME && c->set->fill)
		add_times(d, c->set);
	a->coded = codes.n;
	a->complete = c->set->fill || d->book != NULL ||
	    (d->kind == DIMENSION_TIME && (c->book != NULL ||
	    c->places != NULL));
	a->value = mem_new(d->values.n, sizeof(*a->value));
	a->rank = mem_new(d->values.n, sizeof(*a->rank));
	e = mem_new(d->values.n, sizeof(*e));
	for (uint32_t i = 0; i < d->values.n; i++)
		e[i] = (struct axis_entry){ i, 0, d->values.key[i],
			sort != AXIS_BY_LABEL ? (struct str){ 0 } :
			label_of(d, d->values.key[i], &labels) };
	count_values(c, at, e);
	arrange(a, d, sort, e, &codes);
	for (uint32_t i = 0; i < a->n; i++)
		a->rank[a->value[i]] = i;
	names_free(&codes);
	arena_free(&labels);
	free(e);
}

void
axis_close(struct axis *a)
{
	free(a->value);
	free(a->rank);
	*a = (struct axis){ 0 };
}
