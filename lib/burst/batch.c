#include "burst/batch.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "counts/counts.h"
#include "dimension/moment.h"
#include "show/wide.h"

/* So many hits of so many trials of a series in a bin. */
struct cell {
	uint32_t whole;	/* what the bins of a series are divided by: a group */
	uint32_t item;
	uint32_t bin;
	double hits;
	double trials;
};

struct burst {
	uint32_t item;
	uint32_t begin, opened, end, closed, peak;	/* bins */
	bool open;
	double hits, trials, peak_hits;
	double usual, gain, alarm;
};

struct batch {
	struct counts rows;
	size_t time;		/* the dimension that is one */
	double scale;
	struct cusum_rule rule;	/* as asked for */
	struct names wholes, items, bins;
	struct str *bin;	/* in order */
	struct cell *cell;	/* by whole, item, bin */
	struct cell *bins_of;	/* one for each bin of a whole */
	size_t cells, wholes_bins;
	struct burst *burst;
	size_t n, cap;
	size_t left_out;	/* rows without a time or of */
	size_t short_wholes;	/* with fewer than two bins */
};

static void
find_time(struct batch *b)
{
	for (b->time = 0; b->time + 1 < b->rows.dims; b->time++) {
		enum moment_part part = moment_part(b->rows.name[b->time]);

		if (part <= MOMENT_DAY)
			return;
	}
	diag_die("rows by day, week, month or year are wanted, with what is "
	    "counted after it: tw-count -b day,hashtags | tw-burst; or, for "
	    "records, -b hashtags");
}

/* The number of what the row's values but its time are, all or all but the
 * item. */
static uint32_t
name_series(const struct batch *b, const struct counts_row *row,
    struct names *names, size_t dims)
{
	struct buf key = { 0 };
	uint32_t number;

	for (size_t d = 0; d < dims; d++) {
		if (d == b->time)
			continue;
		if (key.n > 0)
			buf_addc(&key, ',');
		buf_adds(&key, row->value[d]);
	}
	number = names_add(names, buf_str(&key));
	buf_free(&key);
	return number;
}

static int
by_bytes(const void *a, const void *b)
{
	const struct str *x = a, *y = b;

	return str_cmp(*x, *y);
}

/* Bins are numbered as time goes. */
static void
order_bins(struct batch *b)
{
	b->bin = mem_new((size_t)b->bins.n + 1, sizeof(*b->bin));
	if (b->bins.n == 0)
		return;
	memcpy(b->bin, b->bins.key, b->bins.n * sizeof(*b->bin));
	qsort(b->bin, b->bins.n, sizeof(*b->bin), by_bytes);
	for (size_t i = 0; i < b->cells; i++) {
		const struct str *at = bsearch(&b->bins.key[b->cell[i].bin],
		    b->bin, b->bins.n, sizeof(*b->bin), by_bytes);

		b->cell[i].bin = (uint32_t)(at - b->bin);
	}
}

static int
by_whole(const void *a, const void *b)
{
	const struct cell *x = a, *y = b;

	return x->whole != y->whole ? ORDER(x->whole, y->whole) :
	    ORDER(x->bin, y->bin);
}

static int
by_item(const void *a, const void *b)
{
	const struct cell *x = a, *y = b;

	return x->whole != y->whole ? ORDER(x->whole, y->whole) :
	    x->item != y->item ? ORDER(x->item, y->item) :
	    ORDER(x->bin, y->bin);
}

static void
take_rows(struct batch *b)
{
	b->cell = mem_new(b->rows.n + 1, sizeof(*b->cell));
	for (size_t i = 0; i < b->rows.n; i++) {
		const struct counts_row *row = &b->rows.row[i];

		if (isnan(row->of) || row->value[b->time].p == NULL) {
			b->left_out++;
			continue;
		}
		b->cell[b->cells++] = (struct cell){
			name_series(b, row, &b->wholes, b->rows.dims - 1),
			name_series(b, row, &b->items, b->rows.dims),
			names_add(&b->bins, row->value[b->time]),
			row->count, row->of };
	}
	order_bins(b);
	b->bins_of = mem_new(b->cells + 1, sizeof(*b->bins_of));
	qsort(b->cell, b->cells, sizeof(*b->cell), by_whole);
	for (size_t i = 0; i < b->cells; i++)
		if (i == 0 || by_whole(&b->cell[i - 1], &b->cell[i]) != 0)
			b->bins_of[b->wholes_bins++] = b->cell[i];
	qsort(b->cell, b->cells, sizeof(*b->cell), by_item);
}

static struct burst *
new_burst(struct batch *b)
{
	b->burst = mem_grow(b->burst, &b->cap, b->n + 1, sizeof(*b->burst));
	b->burst[b->n] = (struct burst){ 0 };
	return &b->burst[b->n++];
}

/* What the bins from begin to end of a series hold together. */
static void
sum_burst(struct burst *one, const struct cell *bin, const double *hits,
    size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (bin[i].bin < one->begin || bin[i].bin > one->end)
			continue;
		one->hits += hits[i];
		one->trials += bin[i].trials;
		if (hits[i] > one->peak_hits) {
			one->peak_hits = hits[i];
			one->peak = bin[i].bin;
		}
	}
}

/* A series: hits of each of the n bins of its whole. */
static void
search_series(struct batch *b, uint32_t item, const struct cell *bin,
    const double *hits, size_t n)
{
	double all_hits = 0, trials = 0, p0, tau = log((double)n);
	struct cusum_rule rule = { b->rule.alarm > 0 ? b->rule.alarm : tau,
		b->rule.close > 0 ? b->rule.close : tau };
	struct cusum c = { 0 };
	struct burst *one = NULL;

	for (size_t i = 0; i < n; i++) {
		all_hits += hits[i];
		trials += bin[i].trials;
	}
	p0 = all_hits / trials;
	if (!(p0 > 0) || p0 >= 1)
		return;
	for (size_t i = 0; i < n; i++) {
		enum cusum_change change = cusum_add(&c, &rule, cusum_gain(
		    hits[i], bin[i].trials, p0, cusum_raised(p0, b->scale)),
		    bin[i].bin);

		if (change == CUSUM_OPENED) {
			one = new_burst(b);
			one->item = item;
			one->opened = bin[i].bin;
			one->open = true;
			one->usual = p0;
			one->alarm = rule.alarm;
		}
		if (change == CUSUM_CLOSED) {
			one->closed = bin[i].bin;
			one->open = false;
		}
		if (one != NULL && (change == CUSUM_CLOSED ||
		    (one->open && i + 1 == n))) {
			one->begin = (uint32_t)c.begin;
			one->end = (uint32_t)c.end;
			one->gain = c.highest;
			sum_burst(one, bin, hits, n);
		}
	}
}

/* All series of the whole whose bins these are; *at goes on to the next. */
static void
search_whole(struct batch *b, const struct cell *bin, size_t n, size_t *at)
{
	double *hits = mem_new(n, sizeof(*hits));
	uint32_t whole = bin[0].whole;

	b->short_wholes += n < 2;
	while (*at < b->cells && b->cell[*at].whole == whole) {
		uint32_t item = b->cell[*at].item;

		for (size_t i = 0; i < n; i++) {
			const struct cell *c = &b->cell[*at];

			hits[i] = 0;
			if (*at < b->cells && c->whole == whole &&
			    c->item == item && c->bin == bin[i].bin) {
				hits[i] = c->hits;
				++*at;
			}
		}
		if (n >= 2)
			search_series(b, item, bin, hits, n);
	}
	free(hits);
}

static void
search_all(struct batch *b)
{
	size_t at = 0;

	for (size_t i = 0, k; i < b->wholes_bins; i = k) {
		for (k = i; k < b->wholes_bins &&
		    b->bins_of[k].whole == b->bins_of[i].whole; k++)
			;
		search_whole(b, &b->bins_of[i], k - i, &at);
	}
}

static void
print_one(struct wide *w, const struct batch *b, const struct burst *one,
    struct str dimension)
{
	wide_words(w, "row", "burst");
	wide_words(w, "state", one->open ? "open" : "closed");
	wide_text(w, "dimension", dimension);
	wide_text(w, "key", b->items.key[one->item]);
	wide_text(w, "begin", b->bin[one->begin]);
	wide_text(w, "opened", b->bin[one->opened]);
	wide_text(w, "peak", b->bin[one->peak]);
	wide_int(w, "peak_n", (int64_t)one->peak_hits);
	if (!one->open) {
		wide_text(w, "end", b->bin[one->end]);
		wide_text(w, "closed", b->bin[one->closed]);
	}
	wide_int(w, "n", (int64_t)one->hits);
	wide_int(w, "of", (int64_t)one->trials);
	wide_real(w, "share", one->hits / one->trials);
	wide_real(w, "usual", one->usual);
	wide_real(w, "lift", one->hits / one->trials / one->usual);
	wide_real(w, "gain", one->gain);
	wide_real(w, "alarm", one->alarm);
	wide_end(w);
}

/* The names of all dimensions but time. */
static struct buf
dimension_name(const struct batch *b)
{
	struct buf name = { 0 };

	for (size_t d = 0; d < b->rows.dims; d++) {
		if (d == b->time)
			continue;
		if (name.n > 0)
			buf_addc(&name, ',');
		buf_adds(&name, b->rows.name[d]);
	}
	return name;
}

static void
print_all(struct batch *b, const char *format)
{
	static const struct {
		const char *name;
		unsigned flags;
	} column[] = {
		{ "row", WIDE_HIDDEN }, { "state", 0 },
		{ "dimension", WIDE_HIDDEN }, { "key", 0 }, { "begin", 0 },
		{ "opened", 0 }, { "peak", 0 }, { "peak_n", WIDE_RIGHT },
		{ "end", 0 }, { "closed", 0 }, { "n", WIDE_RIGHT },
		{ "of", WIDE_RIGHT }, { "share", WIDE_RIGHT },
		{ "usual", WIDE_RIGHT }, { "lift", WIDE_RIGHT },
		{ "gain", WIDE_RIGHT }, { "alarm", WIDE_RIGHT | WIDE_HIDDEN }
	};
	struct buf dimension = dimension_name(b);
	struct wide w = { 0 };

	for (size_t i = 0; i < ARRAY_N(column); i++)
		wide_column(&w, column[i].name, column[i].flags);
	wide_open(&w, format);
	for (size_t i = 0; i < b->n; i++)
		print_one(&w, b, &b->burst[i], buf_str(&dimension));
	wide_close(&w);
	buf_free(&dimension);
}

/* Bursts stand in the order in which they began. */
static int
by_begin(const void *a, const void *b)
{
	const struct burst *x = a, *y = b;

	return x->begin != y->begin ? ORDER(x->begin, y->begin) :
	    ORDER(x->item, y->item);
}

void
batch_run(char **files, double scale, struct cusum_rule rule,
    const char *format)
{
	static const char *const kinds[] = { "count", NULL };
	struct batch b = { .scale = scale, .rule = rule };

	if (counts_read(&b.rows, files, kinds,
	    "rows of kind count, from tw-count -b day,..., or records with "
	    "-b")) {
		find_time(&b);
		take_rows(&b);
		search_all(&b);
		if (b.n > 0)
			qsort(b.burst, b.n, sizeof(*b.burst), by_begin);
		print_all(&b, format);
	}
	if (b.left_out > 0)
		diag_note("rows without a time, or without of, which were left "
		    "out: %zu", b.left_out);
	if (b.short_wholes > 0)
		diag_finding("groups of fewer than two bins, in which nothing "
		    "can burst: %zu", b.short_wholes);
	counts_free(&b.rows);
	names_free(&b.wholes);
	names_free(&b.items);
	names_free(&b.bins);
	free(b.bin);
	free(b.cell);
	free(b.bins_of);
	free(b.burst);
}
