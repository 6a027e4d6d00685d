#include "gold/quality.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "handcode/codings.h"
#include "show/wide.h"
#include "stats/interval.h"
#include "validity/corrected.h"
#include "validity/through.h"
#include "validity/weighted.h"

enum { ENDS = 3 };

static const char *const names[CORRECTED_QUALITIES][ENDS] = {
	{ "precision", "precision_low", "precision_high" },
	{ "recall", "recall_low", "recall_high" },
	{ "specificity", "specificity_low", "specificity_high" },
	{ "f1", "f1_low", "f1_high" }
};

static void
label(struct wide *l, const struct codings *c, uint16_t code)
{
	uint32_t n;

	wide_text(l, "code", c->codes.key[code]);
	n = c->book == NULL ? CODEBOOK_NONE :
	    codebook_find(c->book, c->codes.key[code]);
	if (n != CODEBOOK_NONE && c->book->code[n].label.n > 0)
		wide_text(l, "label", c->book->code[n].label);
}

static void
open_gold(struct wide *l, const char *format)
{
	static const char *const counts[] = { "n", "tp", "fp", "fn",
		"n_rest_yes", "disputed" };

	wide_column(l, "row", WIDE_JSON_ONLY);
	wide_column(l, "code", 0);
	wide_column(l, "label", WIDE_HIDDEN);
	for (size_t q = 0; q < CORRECTED_QUALITIES; q++)
		for (size_t e = 0; e < ENDS; e++)
			wide_column(l, names[q][e], WIDE_RIGHT |
			    (q < CORRECTED_SPECIFICITY ? 0 : WIDE_HIDDEN));
	for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); i++)
		wide_column(l, counts[i], WIDE_RIGHT);
	wide_column(l, "weighted", WIDE_JSON_ONLY);
	wide_column(l, "why", 0);
	wide_open(l, format);
}

/* One class of a sum, without its weights. */
static double
yes_of(const struct gold_sums *s, unsigned class)
{
	return s->sum[class].yes;
}

static void
gold_row(struct wide *l, const struct gold *g, uint16_t code,
    const struct gold_sums *s)
{
	double size[CORRECTED_CLASSES], none;
	struct corrected c;
	const char *why;

	gold_sizes(g, code, (uint32_t)census_groups(g->archive), size, &none);
	/* Where there is nothing to code the rules cannot err. */
	why = corrected_open(&c, s->sum, size, 0);
	wide_words(l, "row", "gold");
	label(l, g->codings, code);
	wide_int(l, "n", (int64_t)s->coded);
	wide_real(l, "tp", yes_of(s, CORRECTED_HIT));
	wide_real(l, "fp", s->sum[CORRECTED_HIT].n - yes_of(s, CORRECTED_HIT));
	wide_real(l, "fn", yes_of(s, CORRECTED_NEAR) +
	    yes_of(s, CORRECTED_REST));
	wide_real(l, "n_rest_yes", yes_of(s, CORRECTED_REST));
	wide_int(l, "disputed", (int64_t)s->disputed);
	wide_json(l, "weighted", g->design != NULL ? STR("true") :
	    STR("false"));
	for (unsigned q = 0; q < CORRECTED_QUALITIES; q++) {
		struct through t = { NAN, NAN, NAN };

		if (why == NULL)
			t = corrected_quality(&c, (enum corrected_quality)q,
			    INTERVAL_ALPHA);
		wide_real(l, names[q][0], t.value);
		if (isnan(t.value))
			continue;
		wide_real(l, names[q][1], t.low);
		wide_real(l, names[q][2], t.high);
	}
	if (why == NULL && c.hits == 0)
		why = "the rules gave it to no post";
	wide_words(l, "why", why);
	wide_end(l);
}

static void
print_gold(const struct gold *g, const char *format)
{
	size_t groups = census_groups(g->archive);
	struct gold_sums *sums = mem_new(groups + 1, sizeof(*sums));
	struct wide l = { 0 };

	open_gold(&l, format);
	for (size_t k = 0; k < g->codes; k++) {
		gold_sum(g, g->code[k], sums);
		gold_row(&l, g, g->code[k], &sums[groups]);
	}
	table_footnote(l.table, "95 %% intervals, %s; n_rest_yes: posts with "
	    "the code that the rules were far from, on which recall hangs",
	    g->design != NULL ? "weighted as the posts were drawn" :
	    "of the posts as they are");
	wide_close(&l);
	free(sums);
}

static void
confusion_row(struct wide *l, const struct gold *g, uint32_t code,
    const char *truth, const char *rule, double n, double weight)
{
	wide_words(l, "row", "confusion");
	if (code != NAMES_NONE)
		wide_text(l, "code", g->codings->codes.key[code]);
	wide_words(l, "true", truth);
	wide_words(l, "rule", rule);
	wide_real(l, "n", n);
	wide_real(l, "weighted", weight);
	wide_end(l);
}

/* True and rule, yes and no, of one code. */
static void
two_by_two(struct wide *l, const struct gold *g, uint32_t code,
    const struct gold_sums *s)
{
	static const char *const answer[] = { "no", "yes" };

	for (unsigned hit = 2; hit-- > 0; )
		for (unsigned yes = 2; yes-- > 0; ) {
			double n = 0, w = 0;

			for (unsigned h = 0; h < CORRECTED_CLASSES; h++) {
				const struct weighted *sum = &s->sum[h];

				if ((h == CORRECTED_HIT) != (hit == 1))
					continue;
				n += yes ? sum->yes : sum->n - sum->yes;
				w += yes ? sum->wy : sum->w - sum->wy;
			}
			confusion_row(l, g, code, answer[yes], answer[hit], n,
			    w);
		}
}

/* The one code of a post, by hand or by rule; NAMES_NONE: none, or several. */
static uint32_t
only_code(const struct gold *g, uint32_t post, bool by_rule)
{
	uint32_t found = NAMES_NONE;
	double low, high;

	for (uint32_t code = 0; code < g->codings->codes.n; code++) {
		bool has = by_rule ? census_class(g->archive, post,
		    (uint16_t)code) == CORRECTED_HIT :
		    gold_value(g, post, (uint16_t)code, &low, &high) == 1;

		if (!has)
			continue;
		if (found != NAMES_NONE)
			return NAMES_NONE;
		found = code;
	}
	return found;
}

/* Codes by codes, of the posts that have one of each. */
static void
k_by_k(struct wide *l, const struct gold *g)
{
	const size_t k = g->codings->codes.n;
	double *n = mem_new(2 * k * k + 1, sizeof(*n)), *w = n + k * k;

	for (uint32_t i = 0; i < g->codings->posts.n; i++) {
		uint32_t truth, rule;

		if (!g->archive->seen[i])
			continue;
		truth = only_code(g, i, false);
		rule = only_code(g, i, true);
		if (truth == NAMES_NONE || rule == NAMES_NONE)
			continue;
		n[truth * k + rule]++;
		w[truth * k + rule] += gold_copies(g, i) / gold_chance(g, i, 1);
	}
	for (size_t i = 0; i < k * k; i++)
		if (n[i] > 0)
			confusion_row(l, g, NAMES_NONE,
			    g->codings->codes.key[i / k].p,
			    g->codings->codes.key[i % k].p, n[i], w[i]);
	free(n);
}

static void
print_confusion(const struct gold *g, const char *format)
{
	size_t groups = census_groups(g->archive);
	struct gold_sums *sums = mem_new(groups + 1, sizeof(*sums));
	struct wide l = { 0 };

	wide_column(&l, "row", WIDE_JSON_ONLY);
	wide_column(&l, "code", 0);
	wide_column(&l, "true", 0);
	wide_column(&l, "rule", 0);
	wide_column(&l, "n", WIDE_RIGHT);
	wide_column(&l, "weighted", WIDE_RIGHT);
	wide_open(&l, format);
	for (size_t k = 0; k < g->codes; k++) {
		gold_sum(g, g->code[k], sums);
		two_by_two(&l, g, g->code[k], &sums[groups]);
	}
	k_by_k(&l, g);
	table_footnote(l.table, "rows without a code: posts with one code by "
	    "hand and one by rule; weighted: as many posts of the archive");
	wide_close(&l);
	free(sums);
}

void
quality_print(const struct gold *g, const char *format, const char *part)
{
	if (part == NULL || strcmp(part, "gold") == 0)
		print_gold(g, format);
	if (part == NULL || strcmp(part, "confusion") == 0)
		print_confusion(g, format);
}
