#include "learn/figures.h"

#include "base/array.h"
#include "base/str.h"
#include "show/table.h"

/* The kinds of rows; in a workbook each has a sheet of its own. */
enum { LEARNT = 1, LEFT = 2, ALL = 4 };

static const struct {
	struct table_column is;
	unsigned kinds;		/* that have it */
} columns[] = {
	{ { .name = "row", .json_only = true }, LEARNT | LEFT | ALL },
	{ { .name = "code" }, LEARNT | LEFT },
	{ { .name = "posts", .right = true }, LEARNT | LEFT | ALL },
	{ { .name = "texts", .right = true }, LEARNT | LEFT | ALL },
	{ { .name = "groups", .right = true }, ALL },
	{ { .name = "precision", .right = true }, LEARNT },
	{ { .name = "precision_low", .right = true, .wide_only = true },
	    LEARNT },
	{ { .name = "precision_high", .right = true, .wide_only = true },
	    LEARNT },
	{ { .name = "recall", .right = true }, LEARNT },
	{ { .name = "recall_low", .right = true, .wide_only = true }, LEARNT },
	{ { .name = "recall_high", .right = true, .wide_only = true }, LEARNT },
	{ { .name = "f1", .right = true }, LEARNT | ALL },
	{ { .name = "f1_low", .right = true }, LEARNT },
	{ { .name = "f1_high", .right = true }, LEARNT },
	{ { .name = "f1_texts", .right = true }, LEARNT | ALL },
	{ { .name = "ece", .right = true }, LEARNT | ALL },
	{ { .name = "accuracy", .right = true, .wide_only = true }, ALL },
	{ { .name = "accuracy_low", .right = true, .wide_only = true }, ALL },
	{ { .name = "accuracy_high", .right = true, .wide_only = true }, ALL },
	{ { .name = "accuracy_texts", .right = true, .wide_only = true }, ALL },
	{ { .name = "why" }, LEFT },
};

static void
put_f1(struct table *t, struct judge_rate f1, double texts)
{
	table_real(t, "f1", f1.value);
	table_real(t, "f1_low", f1.low);
	table_real(t, "f1_high", f1.high);
	table_real(t, "f1_texts", texts);
}

static void
print_learnt(struct table *t, const struct learn *l, uint32_t code)
{
	const struct judge_code *c = l->judge.code + code;

	table_text(t, "row", STR("learnt"));
	table_text(t, "code", l->examples->codes.key[l->code[code]]);
	table_int(t, "posts", (int64_t)c->posts);
	table_int(t, "texts", (int64_t)c->texts);
	table_real(t, "precision", c->precision.value);
	table_real(t, "precision_low", c->precision.low);
	table_real(t, "precision_high", c->precision.high);
	table_real(t, "recall", c->recall.value);
	table_real(t, "recall_low", c->recall.low);
	table_real(t, "recall_high", c->recall.high);
	put_f1(t, c->f1, c->f1_texts);
	table_real(t, "ece", judge_ece(c->bin, JUDGE_BINS));
	table_end_row(t);
}

static void
print_left(struct table *t, const struct learn *l, const struct learn_left *c)
{
	table_text(t, "row", STR("left"));
	table_text(t, "code", l->examples->codes.key[c->code]);
	table_int(t, "posts", (int64_t)c->posts);
	table_int(t, "texts", (int64_t)c->texts);
	table_text(t, "why", c->texts < l->settings->least ?
	    STR("too few examples") : STR("every example has it"));
	table_end_row(t);
}

/* All codes together: the mean F1, and posts that got just their codes. */
static void
print_all(struct table *t, const struct learn *l)
{
	const struct judge *j = &l->judge;

	table_text(t, "row", STR("all"));
	table_int(t, "posts", (int64_t)l->examples->posts);
	table_int(t, "texts", (int64_t)l->examples->n);
	table_int(t, "groups", (int64_t)l->examples->groups);
	table_real(t, "accuracy", j->accuracy.value);
	table_real(t, "accuracy_low", j->accuracy.low);
	table_real(t, "accuracy_high", j->accuracy.high);
	table_real(t, "accuracy_texts", j->accuracy_texts);
	table_real(t, "f1", j->macro);
	table_real(t, "f1_texts", j->macro_texts);
	table_real(t, "ece", j->ece);
	table_end_row(t);
}

static struct table *
open_figures(const char *format, unsigned kinds)
{
	struct table_column has[ARRAY_N(columns)];
	size_t n = 0;

	for (size_t i = 0; i < ARRAY_N(columns); i++)
		if (columns[i].kinds & kinds)
			has[n++] = columns[i].is;
	return table_open(format, has, n);
}

static void
print_footnotes(struct table *t, const struct learn *l)
{
	const struct judge *j = &l->judge;

	table_footnote(t, "f1 of all: the mean of the codes; low, high: 95 %% "
	    "intervals from the differences between groups of near copies; "
	    "_texts: each text once");
	table_footnote(t, "right in every code: %.4f of the posts (%.4f to "
	    "%.4f), %.4f of the texts", j->accuracy.value, j->accuracy.low,
	    j->accuracy.high, j->accuracy_texts);
	table_footnote(t, "judged on %u folds of %zu groups (the largest has "
	    "%zu posts), each by what was learnt from the others; cost %g",
	    l->folds.folds, l->examples->groups, l->examples->largest, l->c);
}

/* Prints the rows of these kinds as one table. */
static void
print_kinds(const struct learn *l, const char *format, unsigned kinds)
{
	struct table *t = open_figures(format, kinds);

	for (uint32_t k = 0; kinds & LEARNT && k < l->codes; k++)
		print_learnt(t, l, k);
	for (size_t i = 0; kinds & LEFT && i < l->lefts; i++)
		print_left(t, l, l->left + i);
	if (kinds & ALL) {
		print_all(t, l);
		print_footnotes(t, l);
	}
	table_close(t);
}

void
figures_print(const struct learn *l, const char *format)
{
	if (format == NULL || !str_is(str_of(format), "xlsx")) {
		print_kinds(l, format, LEARNT | LEFT | ALL);
		return;
	}
	print_kinds(l, format, LEARNT);
	if (l->lefts > 0)
		print_kinds(l, format, LEFT);
	print_kinds(l, format, ALL);
}
