#include "agree/agreed.h"

#include <math.h>
#include <stdlib.h>

#include "agree/coders.h"
#include "agree/overlap.h"
#include "agree/patterns.h"
#include "agree/resample.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "show/wide.h"
#include "stats/interval.h"
#include "validity/agreement.h"

/* What is computed of a code, once in the archive and once in the sample. */
enum { VALUE, LOW, HIGH, ENDS };

enum measure {
	M_AGREEMENT,
	M_ALPHA,
	M_KAPPA,
	M_FLEISS,
	M_AC1,
	M_BP,
	M_MASI,
	M_JACCARD,
	MEASURES
};

#define NAMES(name) { name, name "_low", name "_high" }
#define SAMPLE(name) NAMES("sample_" name)

static const char *const columns[2][MEASURES][ENDS] = {
	{ NAMES("agreement"), NAMES("alpha"), NAMES("kappa"), NAMES("fleiss"),
	    NAMES("ac1"), NAMES("bp"), NAMES("alpha_masi"),
	    NAMES("alpha_jaccard") },
	{ SAMPLE("agreement"), SAMPLE("alpha"), SAMPLE("kappa"),
	    SAMPLE("fleiss"), SAMPLE("ac1"), SAMPLE("bp"),
	    SAMPLE("alpha_masi"), SAMPLE("alpha_jaccard") }
};

static const enum agreement_kind kind_of[MEASURES] = {
	[M_AGREEMENT] = AGREEMENT_PERCENT, [M_ALPHA] = AGREEMENT_ALPHA,
	[M_FLEISS] = AGREEMENT_FLEISS, [M_AC1] = AGREEMENT_AC1,
	[M_BP] = AGREEMENT_BP
};

struct agreed {
	const struct codings *c;
	const struct agreed_options *o;
	bool two;		/* archive and sample differ: both are printed */
	size_t final;		/* the coder who is no coder; SIZE_MAX */
	size_t coders;		/* without that one */
	struct wide line;
	double sum;		/* of the codes' alphas */
	size_t summed;
	bool low_said;
};

/* Columns that eyes see; all others are for programs. */
static bool
is_shown(enum measure m, size_t end)
{
	return m == M_ALPHA || (end == VALUE && (m == M_AGREEMENT ||
	    m == M_KAPPA || m == M_AC1));
}

static void
open_agreed_line(struct agreed *a)
{
	struct wide *l = &a->line;

	wide_column(l, "row", WIDE_JSON_ONLY);
	wide_column(l, "code", 0);
	wide_column(l, "label", WIDE_HIDDEN);
	wide_column(l, "level", WIDE_HIDDEN);
	wide_column(l, "units", WIDE_RIGHT);
	wide_column(l, "coders", WIDE_RIGHT);
	wide_column(l, "prevalence", WIDE_RIGHT);
	for (int s = 0; s < 1 + a->two; s++)
		for (int m = 0; m < MEASURES; m++)
			for (int e = 0; e < ENDS; e++)
				wide_column(l, columns[s][m][e], WIDE_RIGHT |
				    (is_shown((enum measure)m, (size_t)e) ? 0 :
				    WIDE_HIDDEN));
	wide_column(l, "fleiss_gaps", WIDE_RIGHT | WIDE_HIDDEN);
	wide_column(l, "all_agree", WIDE_RIGHT | WIDE_HIDDEN);
	wide_column(l, "mean_alpha", WIDE_RIGHT | WIDE_HIDDEN);
	wide_column(l, "positive", WIDE_RIGHT | WIDE_HIDDEN);
	wide_column(l, "method", WIDE_HIDDEN);
	wide_column(l, "why", 0);
	wide_column(l, "note", 0);
	wide_open(l, a->o->format);
}

static void
put(struct agreed *a, int sample, enum measure m, struct agreement x)
{
	const char *const *name = columns[sample][m];

	wide_real(&a->line, name[VALUE], x.value);
	if (!isnan(x.low)) {
		wide_real(&a->line, name[LOW], x.low);
		wide_real(&a->line, name[HIGH], x.high);
	}
}

/* Cohen's kappa of two coders; of more the mean over pairs, without ends. */
static struct agreement
kappa_of(const struct agreed *a, const struct patterns *p, bool plain)
{
	double *table = mem_new(p->values * p->values + 1, sizeof(*table));
	struct agreement_data data = patterns_data(p, plain);
	struct agreement one = { .value = NAN, .low = NAN, .high = NAN }, mean;
	size_t pairs = 0;

	mean = one;
	mean.value = 0;
	for (size_t i = 0; i < p->coders; i++)
		for (size_t k = i + 1; k < p->coders; k++) {
			struct agreement x;

			if (i == a->final || k == a->final ||
			    patterns_pair(p, i, k, plain, table) == 0)
				continue;
			x = agreement_cohen(table, p->values, a->o->weights,
			    a->coders == 2 ? &data : NULL, INTERVAL_ALPHA);
			one = x;
			if (isnan(x.value))
				continue;
			mean.value += x.value;
			pairs++;
		}
	free(table);
	if (a->coders == 2)
		return one;
	mean.value = pairs > 0 ? mean.value / (double)pairs : NAN;
	return mean;
}

static struct agreement
alpha_of(const struct agreed *a, const struct agreement_data *data)
{
	const struct codings *c = a->c;
	struct agreement_scale scale = { .level = c->scale.level };
	double *number = mem_new(c->values.n + 1, sizeof(*number));
	struct agreement out;

	for (uint32_t i = 0; i < c->values.n; i++)
		number[i] = coders_number(c, i);
	scale.value = number;
	out = agreement_alpha(data, &scale, INTERVAL_ALPHA);
	if (c->scale.level == AGREEMENT_ORDINAL && !c->scale.ordered)
		out = (struct agreement){ .value = NAN, .low = NAN,
			.high = NAN, .units = out.units,
			.why = "order of values not declared" };
	free(number);
	return out;
}

/* Whether alpha is not the nominal one. */
static bool
has_level(const struct agreed *a)
{
	return !a->c->scale.binary && a->c->scale.level != AGREEMENT_NOMINAL;
}

/* All coefficients of nominal values; offered as for AC1. */
static struct agreement
nominal(struct agreed *a, const struct patterns *p, size_t offered, int sample)
{
	struct agreement_data data = patterns_data(p, sample || !a->two);
	struct agreement alpha = { .value = NAN };
	const bool even = agreement_is_even(&data);

	for (int m = M_AGREEMENT; m <= M_BP; m++) {
		struct agreement x;

		if (m == M_KAPPA) {
			put(a, sample, M_KAPPA, kappa_of(a, p, sample ||
			    !a->two));
			continue;
		}
		if (m == M_ALPHA && has_level(a))
			continue;
		x = agreement_nominal(&data, kind_of[m], offered,
		    INTERVAL_ALPHA);
		if (m == M_FLEISS && !even) {
			/* Fleiss' own has no gaps; Gwet's form of it has. */
			if (sample == 0)
				wide_real(&a->line, "fleiss_gaps", x.value);
			x.value = x.low = x.high = NAN;
		}
		if (m == M_ALPHA && !a->two)
			resample_ends(&data, AGREEMENT_ALPHA, a->o->bootstrap,
			    a->o->jackknife, a->o->seed, &x);
		put(a, sample, (enum measure)m, x);
		if (m == M_ALPHA)
			alpha = x;
	}
	return alpha;
}

/* How large a part of the codings is a yes, and how many these are. */
static double
prevalence(const struct patterns *p, bool plain, double *positive)
{
	double yes = 0, all = 0;

	*positive = 0;
	for (size_t i = 0; i < p->n; i++) {
		const struct agreement_unit *u = &p->unit[i];
		double w = u->times * (plain ? 1 : u->weight);
		double n = 0;

		for (size_t v = 0; v < p->values; v++)
			n += u->given[v];
		if (n < 2)
			continue;
		all += w * n;
		yes += w * u->given[CODINGS_YES];
		*positive += u->times * u->given[CODINGS_YES];
	}
	return all > 0 ? yes / all : NAN;
}

/* What a reader of the row should know before he judges. */
static void
put_note(struct agreed *a, const struct patterns *p,
    const struct agreement *alpha, double agreed, double prevalence)
{
	double more = a->two ? overlap_to_halve(p) : NAN;
	struct buf note = { 0 };

	if (alpha->value < 0.667 && agreed > 0.9)
		buf_addf(&note, "low alpha at %.0f %% agreement: the code is "
		    "rare (%.2g %% of codings), so almost all agreement is on "
		    "its absence; look at the disputed posts before blaming "
		    "the coders", 100 * agreed, 100 * prevalence);
	if (!isnan(more))
		buf_addf(&note, "%swide: about %.0f more posts that the rules "
		    "gave no code, coded twice, would halve the interval",
		    note.n > 0 ? "; " : "", more);
	if (note.n > 0)
		wide_text(&a->line, "note", buf_str(&note));
	buf_free(&note);
}

static const char *
why_not(const struct agreed *a, const struct agreement *alpha, bool even)
{
	if (alpha->why != NULL)
		return a->coders < 2 ? "two coders needed" : alpha->why;
	/* Eyes do not see fleiss. */
	return even || table_is_for_eyes(a->line.table) ? NULL :
	    "fleiss: the number of codings differs between posts; fleiss_gaps "
	    "allows for that";
}

static void
begin_row(struct agreed *a, uint16_t code)
{
	const struct codings *c = a->c;
	uint32_t number;

	wide_words(&a->line, "row", "agree");
	wide_int(&a->line, "coders", (int64_t)a->coders);
	if (!c->scale.binary)
		wide_words(&a->line, "level", coders_level_name(c->scale.level));
	if (code == CODINGS_MISSING)
		return;
	wide_text(&a->line, "code", c->codes.key[code]);
	if (c->book == NULL)
		return;
	number = codebook_find(c->book, c->codes.key[code]);
	if (number != CODEBOOK_NONE && c->book->code[number].label.n > 0)
		wide_text(&a->line, "label", c->book->code[number].label);
}

static void
method_name(struct agreed *a)
{
	if (a->o->bootstrap > 0 && !a->two)
		wide_words(&a->line, "method", "bootstrap of units, percentile");
	else if (a->o->jackknife && !a->two)
		wide_words(&a->line, "method", "jackknife over units");
}

/* A code under --least with its upper end fails the run. */
static void
check_least(struct agreed *a, const struct agreement *alpha, double positive,
    struct str code)
{
	if (isnan(a->o->least) || positive < 20 || isnan(alpha->high) ||
	    alpha->high >= a->o->least)
		return;
	diag_finding("%s: alpha %.4f, and not above %.4f, where %.4g is asked "
	    "for", diag_vis(code), alpha->value, alpha->high, a->o->least);
}

static void
code_row(struct agreed *a, uint16_t code)
{
	const bool binary = a->c->scale.binary;
	struct agreement alpha = { .value = NAN };
	struct agreement_data data;
	struct patterns p;
	double positive, share;

	patterns_of_code(&p, a->c, code, a->two ? a->o->design : NULL,
	    a->final);
	begin_row(a, code);
	share = binary ? prevalence(&p, !a->two, &positive) : NAN;
	for (int s = a->two; s >= 0; s--) {
		alpha = nominal(a, &p, p.values, s);
		data = patterns_data(&p, s || !a->two);
		if (has_level(a)) {
			alpha = alpha_of(a, &data);
			put(a, s, M_ALPHA, alpha);
		}
	}
	wide_int(&a->line, "units", (int64_t)alpha.units);
	wide_real(&a->line, "all_agree", agreement_all(&data));
	if (binary) {
		wide_real(&a->line, "prevalence", share);
		wide_int(&a->line, "positive", (int64_t)positive);
		put_note(a, &p, &alpha, agreement_nominal(&data,
		    AGREEMENT_PERCENT, 2, INTERVAL_ALPHA).value, share);
		check_least(a, &alpha, positive, a->c->codes.key[code]);
	} else if (alpha.units > 0 && alpha.units < 50 && has_level(a)) {
		wide_words(&a->line, "note", "few units: under 50 the interval "
		    "is too short more often than it says");
	}
	wide_words(&a->line, "why", why_not(a, &alpha,
	    agreement_is_even(&data)));
	method_name(a);
	wide_end(&a->line);
	if (!isnan(alpha.value)) {
		a->sum += alpha.value;
		a->summed++;
	}
	patterns_free(&p);
}

/* Alpha of whole sets of codes under a distance between sets. */
static void
put_sets(struct agreed *a, const struct patterns *p, enum measure m,
    double (*distance)(const uint64_t *, const uint64_t *, size_t))
{
	const size_t k = p->values, words = a->c->codes.n / 64 + 1;
	struct agreement_data data = patterns_data(p, true);
	double *delta = mem_new(k * k + 1, sizeof(*delta));
	uint64_t *bits = mem_new(k * words + 1, sizeof(*bits));
	struct agreement_scale scale = { AGREEMENT_DELTA, NULL, delta };

	for (size_t i = 0; i < k; i++)
		memcpy(bits + i * words, p->sets.key[i].p,
		    words * sizeof(*bits));
	for (size_t i = 0; i < k; i++)
		for (size_t j = 0; j < k; j++)
			delta[i * k + j] = distance(bits + i * words,
			    bits + j * words, words);
	put(a, a->two, m, agreement_alpha(&data, &scale, INTERVAL_ALPHA));
	free(delta);
	free(bits);
}

/* All codes together: as one question where each post got one answer. */
static void
whole_row(struct agreed *a)
{
	struct patterns p;
	bool good = patterns_of_sets(&p, a->c, a->final);
	struct agreement_data data = patterns_data(&p, true);

	begin_row(a, CODINGS_MISSING);
	if (!good) {
		wide_words(&a->line, "why", "more different sets of codes than "
		    "can be compared");
	} else {
		struct agreement alpha;

		if (p.single)
			alpha = nominal(a, &p, a->c->codes.n + 1, a->two);
		else
			alpha = agreement_nominal(&data, AGREEMENT_ALPHA, 2,
			    INTERVAL_ALPHA);
		put_sets(a, &p, M_MASI, agreement_masi);
		put_sets(a, &p, M_JACCARD, agreement_jaccard);
		wide_int(&a->line, "units", (int64_t)alpha.units);
		wide_real(&a->line, "all_agree", agreement_all(&data));
		wide_words(&a->line, "why", why_not(a, &alpha,
		    !p.single || agreement_is_even(&data)));
	}
	wide_real(&a->line, "mean_alpha", a->summed == 0 ? NAN :
	    a->sum / (double)a->summed);
	wide_end(&a->line);
	patterns_free(&p);
}

static void
footnotes(struct agreed *a)
{
	table_footnote(a->line.table, "row without a code: all codes; alpha: "
	    "Krippendorff's, with a 95 %% interval from the disagreement of "
	    "posts (Jeffreys)");
	if (a->two)
		table_footnote(a->line.table, "alpha and its kin are of the "
		    "archive, sample_alpha and its kin of the coded posts as "
		    "they were drawn");
}

static bool
wanted(const struct agreed *a, const char *kind)
{
	return a->o->part == NULL || strcmp(a->o->part, kind) == 0;
}

void
agreed_print(const struct codings *c, const struct agreed_options *o)
{
	struct agreed a = { .c = c, .o = o,
		.two = o->design != NULL && !o->design->even };
	uint32_t final = names_find(&c->coders, STR("final"));

	a.final = final == NAMES_NONE ? SIZE_MAX : final;
	a.coders = c->coders.n - (final != NAMES_NONE);
	if (wanted(&a, "agree")) {
		open_agreed_line(&a);
		for (uint32_t i = 0; i < c->codes.n; i++)
			code_row(&a, (uint16_t)i);
		if (c->scale.binary && c->codes.n > 1)
			whole_row(&a);
		footnotes(&a);
		wide_close(&a.line);
		if (a.two)
			diag_note("alpha and its kin are of the archive, "
			    "sample_alpha and its kin of the posts that were "
			    "coded: a sample rich in hits agrees otherwise");
	}
	if (wanted(&a, "pair") && a.coders > 1)
		coders_print_pairs(c, a.two ? o->design : NULL, a.final,
		    o->weights, o->format);
	if (wanted(&a, "coder") && a.coders > 1 && c->scale.binary)
		coders_print(c, a.final, o->format);
}
