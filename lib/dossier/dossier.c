#include "dossier/dossier.h"

#include <stdlib.h>

#include "align/print.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "show/words.h"

static bool
is_dimension(const struct gather_kind *k, uint32_t column, struct str name)
{
	return name.n > 0 && str_eq(k->columns.key[column], name);
}

/* Periods of time, as tw-count -b calls them, that are drawn one by one. */
static bool
is_period(const struct gather_kind *k, uint32_t column)
{
	return str_is(k->columns.key[column], "month") ||
	    str_is(k->columns.key[column], "week");
}

/* Takes rows for what they are, unless there are such rows already. */
static enum piece_place
take(const struct gather_kind **as, const struct gather_kind *rows,
    enum piece_place place)
{
	if (*as != NULL)
		return PLACE_NONE;
	*as = rows;
	return place;
}

static enum piece_place
place_of_counts(struct dossier *s, const struct gather_kind *k)
{
	uint32_t by[GATHER_DIMENSIONS_MAX];
	const size_t n = gather_dimensions(k, by);

	if (n == 1 && is_dimension(k, by[0], s->dimension[0]))
		return take(&s->shares, k, PLACE_SHARES);
	if (n == 1 && is_dimension(k, by[0], s->dimension[1]))
		return take(&s->ends, k, PLACE_ENDS);
	if (n == 1 && str_is(k->columns.key[by[0]], "kind"))
		return take(&s->kinds, k, PLACE_KINDS);
	if (n == 2 && is_period(k, by[0]) &&
	    is_dimension(k, by[1], s->dimension[0]))
		return take(&s->times, k, PLACE_TIMES);
	if (n == 2 && is_dimension(k, by[0], s->dimension[0]) &&
	    is_dimension(k, by[1], s->dimension[1]))
		return take(&s->cross, k, PLACE_CROSS);
	return PLACE_NONE;
}

static enum piece_place
place_of_rate(struct dossier *s, const struct gather_kind *k)
{
	uint32_t by[GATHER_DIMENSIONS_MAX];

	if (gather_dimensions(k, by) != 1 || !is_period(k, by[0]))
		return PLACE_NONE;
	return take(&s->rate, k, PLACE_PACE);
}

/* Rows that stand beside others, in whatever file. */
static void
find_besides(struct dossier *s, const struct gather *g)
{
	const struct gather_kind *coded = gather_find(g, "coded");
	const struct gather_kind *difference = gather_find(g, "difference");

	for (size_t d = 0; coded != NULL && d < ARRAY_N(s->coded); d++)
		if (s->coded[d] == NULL && s->dimension[d].n > 0 &&
		    str_eq(gather_text(coded, 0, "dimension"), s->dimension[d]))
			s->coded[d] = coded;
	if (difference != NULL && s->difference == NULL && s->dimension[1].n >
	    0 && str_eq(gather_text(difference, 0, "dimension"),
	    s->dimension[1]))
		s->difference = difference;
}

static enum piece_place
place_of_rows(struct dossier *s, const struct gather *g)
{
	const struct gather_kind *k;

	find_besides(s, g);
	if ((k = gather_find(g, "rate")) != NULL)
		return place_of_rate(s, k);
	if ((k = gather_find(g, "item")) != NULL) {
		uint32_t by[GATHER_DIMENSIONS_MAX];

		/* Of each month, say, they are others. */
		if (gather_dimensions(k, by) != 1)
			return PLACE_NONE;
		if (s->item == NULL)
			s->whole = gather_find(g, "whole");
		return take(&s->item, k, PLACE_PRIORITY);
	}
	if ((k = gather_find(g, "gold")) != NULL)
		return take(&s->gold, k, PLACE_VALIDITY);
	if ((k = gather_find(g, "corrected")) != NULL)
		return take(&s->corrected, k, PLACE_VALIDITY);
	if (gather_find(g, "kwic") != NULL)
		return PLACE_EXAMPLES;
	k = gather_find(g, "count");
	return k == NULL ? PLACE_NONE : place_of_counts(s, k);
}

/*
 * A book that does not say its dimension is that of the first shares that no
 * book before it has.
 */
static void
guess_dimension(struct dossier *s, size_t d)
{
	uint32_t by[GATHER_DIMENSIONS_MAX];

	for (size_t i = 0; i < s->pieces && s->dimension[d].n == 0; i++) {
		const struct gather_kind *k = gather_find(&s->piece[i].rows,
		    "count");
		struct str name;

		if (k == NULL || gather_dimensions(k, by) != 1)
			continue;
		name = k->columns.key[by[0]];
		if (!str_is(name, "kind") && !is_period(k, by[0]) &&
		    str_chr(name, '.') == SIZE_MAX &&
		    !str_eq(name, s->dimension[0]) &&
		    !str_eq(name, s->dimension[1]))
			s->dimension[d] = name;
	}
}

static void
open_books(struct dossier *s)
{
	const struct cli_list *list = s->wish->books;

	s->book = mem_new(list->n + 1, sizeof(struct codebook *));
	for (; s->books < list->n; s->books++) {
		s->book[s->books] = codebook_open(&list->item[s->books], 1);
		if (s->books < ARRAY_N(s->dimension))
			s->dimension[s->books] = s->book[s->books]->dimension;
	}
}

/* A chart stands where rows of its name stand. */
static void
place_figures(struct dossier *s)
{
	for (size_t i = 0; i < s->pieces; i++) {
		if (s->piece[i].kind != PIECE_FIGURE)
			continue;
		for (size_t j = 0; j < s->pieces; j++)
			if (s->piece[j].kind != PIECE_FIGURE &&
			    s->piece[j].place != PLACE_NONE &&
			    str_eq(s->piece[j].heading, s->piece[i].heading)) {
				s->piece[i].place = s->piece[j].place;
				break;
			}
	}
}

/* The column of a row's last dimension. */
static uint32_t
last_dimension(const struct gather_kind *k)
{
	uint32_t by[GATHER_DIMENSIONS_MAX];
	const size_t n = gather_dimensions(k, by);

	return n == 0 ? NAMES_NONE : by[n - 1];
}

/* What it is called. */
static struct str
last_dimension_name(const struct gather_kind *k)
{
	const uint32_t column = last_dimension(k);

	return column == NAMES_NONE ? STR("") : k->columns.key[column];
}

void
dossier_read(struct dossier *s, const struct dossier_wish *wish, char **operands)
{
	s->wish = wish;
	open_books(s);
	while (operands[s->pieces] != NULL)
		s->pieces++;
	s->piece = mem_new(s->pieces + 1, sizeof(*s->piece));
	for (size_t i = 0; i < s->pieces; i++)
		piece_read(&s->piece[i], operands[i], &s->styles);
	for (size_t d = 0; d < s->books && d < ARRAY_N(s->dimension); d++)
		guess_dimension(s, d);
	for (size_t i = 0; i < s->pieces; i++) {
		struct piece *p = &s->piece[i];

		if (p->kind == PIECE_ROWS)
			p->place = place_of_rows(s, &p->rows);
		else if (p->kind == PIECE_MANIFEST)
			p->place = PLACE_MANIFEST;
		else if (p->kind == PIECE_FLOW && !s->flow.known) {
			p->place = PLACE_FLOW;
			flowparts_read(&s->flow, p->json.node);
		}
	}
	if (s->dimension[0].n == 0 && s->item != NULL)
		s->dimension[0] = last_dimension_name(s->item);
	place_figures(s);
}

struct str
dossier_label(const struct dossier *s, struct str dimension, struct str value,
    struct str label)
{
	struct buf prefix = { 0 };

	for (size_t d = 0; d < s->books && d < ARRAY_N(s->dimension); d++) {
		uint32_t code = str_eq(s->dimension[d], dimension) ?
		    codebook_find(s->book[d], value) : CODEBOOK_NONE;

		if (code != CODEBOOK_NONE &&
		    codebook_label(s->book[d], code).n > 0)
			return codebook_label(s->book[d], code);
	}
	if (label.n > 0)
		return label;
	while (str_chr(dimension, '.') != SIZE_MAX)
		dimension = str_skip(dimension, str_chr(dimension, '.') + 1);
	buf_adds(&prefix, dimension);
	buf_addc(&prefix, '.');
	label = words_or_name(buf_z(&prefix), value);
	buf_free(&prefix);
	return label;
}

struct str
dossier_column(struct str name)
{
	static const char *const prefix[] = { "dim.", "col.", "" };

	for (size_t i = 0; i < ARRAY_N(prefix); i++) {
		const char *word = words_under(prefix[i], name);

		if (word != NULL)
			return str_of(word);
	}
	return name;
}

struct str
dossier_value(const struct gather_kind *k, size_t row)
{
	return gather_cell_text(k, row, last_dimension(k));
}

struct str
dossier_row_label(const struct dossier *s, const struct gather_kind *k, size_t row)
{
	const uint32_t column = last_dimension(k);

	return column == NAMES_NONE ? STR("") : dossier_label(s,
	    k->columns.key[column], dossier_value(k, row),
	    gather_text(k, row, "label"));
}

size_t
dossier_find_row(const struct gather_kind *k, struct str value)
{
	for (size_t r = 0; r < k->kept; r++)
		if (str_eq(dossier_value(k, r), value))
			return r;
	return SIZE_MAX;
}

struct by_n {
	int64_t n;
	size_t row;
};

static int
by_n_order(const void *a, const void *b)
{
	const struct by_n *x = a, *y = b;
	const int c = ORDER(y->n, x->n);

	return c != 0 ? c : ORDER(x->row, y->row);
}

size_t *
dossier_order(const struct gather_kind *k)
{
	const size_t n = gather_kept(k);
	struct by_n *list = mem_new(n, sizeof(*list));
	size_t *order = mem_new(n, sizeof(*order));

	for (size_t r = 0; r < n; r++)
		list[r] = (struct by_n){ gather_count(k, r, "n"), r };
	qsort(list, n, sizeof(*list), by_n_order);
	for (size_t r = 0; r < n; r++)
		order[r] = list[r].row;
	free(list);
	return order;
}

double
dossier_even(const struct gather_kind *k)
{
	return 1 / (double)k->kept;
}

size_t
dossier_with_hits(const struct gather_kind *k)
{
	size_t n = 0;

	for (size_t r = 0; r < k->kept; r++)
		n += gather_count(k, r, "n") > 0;
	return n;
}

void
dossier_free(struct dossier *s)
{
	for (size_t i = 0; i < s->pieces; i++)
		piece_free(&s->piece[i]);
	free(s->piece);
	while (s->books > 0)
		codebook_close(s->book[--s->books]);
	free(s->book);
	figure_styles_free(&s->styles);
	flowparts_free(&s->flow);
}
