#include "gold/yield_rows.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "show/table.h"
#include "stats/interval.h"

static const struct table_column rule_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "code" },
	{ .name = "book", .wide_only = true },
	{ .name = "line", .right = true },
	{ .name = "hits", .right = true },
	{ .name = "right", .right = true },
	{ .name = "wrong", .right = true },
	{ .name = "needed", .right = true },
	{ .name = "texts", .right = true },
	{ .name = "rule" },
};

static void
rule_row(struct table *t, const struct yield *y, uint32_t rule)
{
	const struct codebook_rule *r = &y->book->rule[rule];
	const struct yield_rule *n = &y->rule[rule];
	struct buf text = { 0 };

	buf_addz(&text, r->not ? "not: " : "");
	buf_adds(&text, r->source);
	table_text(t, "row", STR("rule"));
	table_text(t, "code", y->book->code[r->code].path);
	table_text(t, "book", str_of(y->book->file[r->file].path));
	table_int(t, "line", r->line);
	table_int(t, "hits", (int64_t)n->hits);
	table_int(t, "right", (int64_t)n->right);
	table_int(t, "wrong", (int64_t)(n->hits - n->right));
	table_int(t, "needed", (int64_t)n->needed);
	table_int(t, "texts", n->texts);
	table_text(t, "rule", buf_str(&text));
	table_end_row(t);
	buf_free(&text);
}

void
yield_rows_rules(const struct yield *y, const char *format)
{
	struct table *t = table_open(format, rule_columns,
	    ARRAY_N(rule_columns));

	for (uint32_t i = 0; i < y->book->rules; i++)
		if (y->judge[y->book->rule[i].code] != CODEBOOK_NONE)
			rule_row(t, y, i);
	table_footnote(t, "hits: posts coded by hand that get the code by the "
	    "rule; of a not: line, posts that it takes the code from; right: "
	    "of these, posts that have the code by hand");
	table_footnote(t, "needed: without this rule the code would not be "
	    "given; texts: of the hits, near copies taken as one");
	table_close(t);
}

enum { POSTS, TEXTS, UNITS };
enum { ALL = YIELD_HALVES, PARTS };

static const char *const unit_name[UNITS] = { "posts", "texts" };
static const char *const half_name[PARTS] = { "A", "B", "all" };

/* Sums over posts, each counted as often as its unit says. */
struct sums_of_code {
	double has;	/* the code by hand */
	double given;	/* by the rules */
	double both;
};

static double
weight(const struct yield *y, const struct yield_post *p, int unit)
{
	return unit == POSTS ? 1 : 1.0 / y->text[p->text].posts;
}

/* By code, part and unit. */
static struct sums_of_code *
add_up(const struct yield *y)
{
	struct sums_of_code *all = mem_new((size_t)y->book->codes * PARTS * UNITS,
	    sizeof(*all));

	for (size_t i = 0; i < y->posts; i++) {
		const struct yield_post *p = &y->post[i];
		int half[] = { y->text[p->text].half, ALL };

		for (int k = 0; k < 2 * UNITS; k++) {
			int unit = k % UNITS;
			double w = weight(y, p, unit);
			struct sums_of_code *s = all + ((size_t)p->code *
			    PARTS + (size_t)half[k / UNITS]) * UNITS + unit;

			s->has += p->has ? w : 0;
			s->given += p->given ? w : 0;
			s->both += p->has && p->given ? w : 0;
		}
	}
	return all;
}

static double
f1_of(const struct sums_of_code *s)
{
	return 2 * s->both / (s->given + s->has);
}

static const struct table_column measured_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "code" },
	{ .name = "half" },
	{ .name = "of" },
	{ .name = "n", .right = true },
	{ .name = "given", .right = true },
	{ .name = "right", .right = true },
	{ .name = "precision", .right = true },
	{ .name = "precision_low", .right = true },
	{ .name = "precision_high", .right = true },
	{ .name = "recall", .right = true },
	{ .name = "recall_low", .right = true },
	{ .name = "recall_high", .right = true },
	{ .name = "f1", .right = true },
	{ .name = "accuracy", .right = true },
};

/*
 * Texts need not be whole, where copies of one are coded in two ways; parts of
 * one add up to one but for the last bits.
 */
static void
put_number(struct table *t, const char *name, double v)
{
	if (fabs(v - nearbyint(v)) < 1e-9)
		table_int(t, name, (int64_t)nearbyint(v));
	else
		table_real(t, name, v);
}

static void
put_share(struct table *t, const char *const name[3], double x, double n,
    double texts)
{
	struct interval i;

	if (n <= 0)
		return;
	i = interval_jeffreys(x / n, texts, INTERVAL_ALPHA);
	table_real(t, name[0], x / n);
	table_real(t, name[1], i.low);
	table_real(t, name[2], i.high);
}

static void
code_row(struct table *t, const struct yield *y, uint32_t code,
    const struct sums_of_code *all, int part, int unit)
{
	static const char *const precision[] = { "precision", "precision_low",
		"precision_high" };
	static const char *const recall[] = { "recall", "recall_low",
		"recall_high" };
	const struct sums_of_code *sums = all +
	    ((size_t)code * PARTS + (size_t)part) * UNITS;
	const struct sums_of_code *s = &sums[unit], *texts = &sums[TEXTS];

	if (s->has + s->given <= 0)
		return;
	table_text(t, "row", STR("measured"));
	table_text(t, "code", y->book->code[code].path);
	table_text(t, "half", str_of(half_name[part]));
	table_text(t, "of", str_of(unit_name[unit]));
	put_number(t, "n", s->has);
	put_number(t, "given", s->given);
	put_number(t, "right", s->both);
	put_share(t, precision, s->both, s->given, texts->given);
	put_share(t, recall, s->both, s->has, texts->has);
	table_real(t, "f1", f1_of(s));
	table_end_row(t);
}

/* All codes together. */
static void
whole_row(struct table *t, const struct yield *y,
    const struct sums_of_code *all, int part, int unit)
{
	double n = 0, exact = 0, f1 = 0, codes = 0;

	for (uint32_t i = 0; i < y->texts.n; i++) {
		const struct yield_text *x = &y->text[i];
		double w = unit == POSTS ? 1 : 1.0 / x->posts;

		if (part != ALL && x->half != part)
			continue;
		n += w * x->posts;
		exact += w * x->exact;
	}
	for (uint32_t i = 0; i < y->book->codes; i++) {
		const struct sums_of_code *s = all +
		    ((size_t)i * PARTS + (size_t)part) * UNITS + unit;

		if (s->has <= 0)
			continue;
		f1 += f1_of(s);
		codes++;
	}
	if (n <= 0)
		return;
	table_text(t, "row", STR("measured"));
	table_text(t, "half", str_of(half_name[part]));
	table_text(t, "of", str_of(unit_name[unit]));
	put_number(t, "n", n);
	if (codes > 0)
		table_real(t, "f1", f1 / codes);
	table_real(t, "accuracy", exact / n);
	table_end_row(t);
}

void
yield_rows_measured(const struct yield *y, const char *format)
{
	struct sums_of_code *all = add_up(y);
	struct table *t = table_open(format, measured_columns,
	    ARRAY_N(measured_columns));

	for (int part = 0; part < PARTS; part++)
		for (int unit = 0; unit < UNITS; unit++) {
			whole_row(t, y, all, part, unit);
			for (uint32_t i = 0; i < y->book->codes; i++)
				code_row(t, y, i, all, part, unit);
		}
	table_footnote(t, "n: posts that have the code by hand; given: by the "
	    "rules; right: by both; of texts: near copies count as one post "
	    "together, as in all intervals (95 %%)");
	table_footnote(t, "half: texts parted by what they say; near copies "
	    "are in the same half; without a code: all posts, the mean f1 of "
	    "the codes, the share of posts whose codes are all as by hand");
	table_close(t);
	free(all);
}
