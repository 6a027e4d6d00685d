#include "agree/coders.h"

#include <math.h>
#include <stdlib.h>

#include "agree/patterns.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "handcode/answer.h"
#include "show/wide.h"
#include "stats/interval.h"
#include "stats/special.h"
#include "validity/agreement.h"

enum { FIFTHS = 5 };

double
coders_number(const struct codings *c, uint32_t value)
{
	double v = codings_number(c->values.key[value]);

	return isnan(v) ? (double)value + 1 : v;
}

const char *
coders_level_name(enum agreement_level level)
{
	switch (level) {
	case AGREEMENT_NOMINAL:
		return "nominal";
	case AGREEMENT_ORDINAL:
		return "ordinal";
	case AGREEMENT_INTERVAL:
		return "interval";
	case AGREEMENT_RATIO:
		return "ratio";
	case AGREEMENT_DELTA:
		break;
	}
	return "distance";
}

static void
put(struct wide *l, const char *name, const char *low, const char *high,
    struct agreement x)
{
	wide_real(l, name, x.value);
	wide_real(l, low, x.low);
	wide_real(l, high, x.high);
}

static void
pair_row(struct wide *l, const struct codings *c, const struct patterns *p,
    uint16_t code, size_t a, size_t b, enum agreement_weights weights)
{
	double *table = mem_new(p->values * p->values + 1, sizeof(*table));
	double n = patterns_pair(p, a, b, true, table), same = 0;
	struct agreement kappa;
	struct interval in;

	if (n > 0) {
		kappa = agreement_cohen(table, p->values, weights, NULL,
		    INTERVAL_ALPHA);
		for (size_t i = 0; i < p->values; i++)
			same += table[i * p->values + i];
		in = interval_jeffreys(1 - same / n, fmax(1, n - 1),
		    INTERVAL_ALPHA);
		if (same == n || same == 0)
			in = interval_jeffreys(1 - same / n, n,
			    INTERVAL_ALPHA);
		wide_words(l, "row", "pair");
		wide_text(l, "code", c->codes.key[code]);
		wide_text(l, "coder", c->coders.key[a]);
		wide_text(l, "other", c->coders.key[b]);
		wide_int(l, "units", (int64_t)n);
		put(l, "agreement", "agreement_low", "agreement_high",
		    (struct agreement){ .value = same / n, .low = 1 - in.high,
		    .high = 1 - in.low });
		put(l, "kappa", "kappa_low", "kappa_high", kappa);
		wide_words(l, "why", kappa.why);
		wide_end(l);
	}
	free(table);
}

void
coders_print_pairs(const struct codings *c, const struct drawn *d,
    size_t but, enum agreement_weights weights, const char *format)
{
	static const char *const real[] = { "agreement", "agreement_low",
		"agreement_high", "kappa", "kappa_low", "kappa_high" };
	struct wide l = { 0 };
	struct patterns p;

	wide_column(&l, "row", WIDE_JSON_ONLY);
	wide_column(&l, "code", 0);
	wide_column(&l, "coder", 0);
	wide_column(&l, "other", 0);
	wide_column(&l, "units", WIDE_RIGHT);
	for (size_t i = 0; i < sizeof(real) / sizeof(*real); i++)
		wide_column(&l, real[i], WIDE_RIGHT);
	wide_column(&l, "why", WIDE_HIDDEN);
	wide_open(&l, format);
	for (uint32_t code = 0; code < c->codes.n; code++) {
		patterns_of_code(&p, c, (uint16_t)code, NULL, but);
		for (size_t a = 0; a < p.coders; a++)
			for (size_t b = a + 1; b < p.coders; b++)
				pair_row(&l, c, &p, (uint16_t)code, a, b,
				    weights);
		patterns_free(&p);
	}
	table_footnote(l.table, "pairs: of the posts that both coded, as they "
	    "were drawn%s", d == NULL ? "" : " (unweighted)");
	wide_close(&l);
}

/* A coder beside the others, on one code. */
struct beside {
	uint16_t code;
	uint16_t coder;
	double units;
	double yes;
	double others;	/* mean part of the others who said yes */
	uint64_t only;	/* yes where the others' majority says no, */
	uint64_t never;	/* and the other way round */
	double final_units;
	double final_same;
	double fifth[FIFTHS];	/* posts */
	double apart[FIFTHS];	/* on which the majority of others differs */
	double fifth_yes[FIFTHS];
	double p;
	double p_holm;
	double trend;
	double trend_holm;
};

/* Where the coder's entry for the post stands in the sheet, 0 to 4. */
static size_t
fifth_of(const struct codings *c, uint32_t post, uint16_t coder,
    const uint32_t *last)
{
	for (size_t i = c->start[post]; i < c->start[post + 1]; i++) {
		const struct codings_entry *e = &c->entry[i];

		if (e->coder == coder)
			return e->row == 0 || last[e->file] == 0 ? 0 :
			    (size_t)((uint64_t)(e->row - 1) * FIFTHS /
			    last[e->file]);
	}
	return 0;
}

static void
add_post(struct beside *b, const struct codings *c, uint32_t post,
    const uint16_t *value, size_t final, const uint32_t *last)
{
	uint16_t own = value[b->coder];
	double yes = 0, n = 0;
	size_t fifth;

	if (own == CODINGS_MISSING)
		return;
	if (final < c->coders.n && value[final] != CODINGS_MISSING) {
		b->final_units++;
		b->final_same += value[final] == own;
	}
	for (size_t k = 0; k < c->coders.n; k++) {
		if (k == b->coder || k == final || value[k] == CODINGS_MISSING)
			continue;
		n++;
		yes += value[k] == CODINGS_YES;
	}
	if (n == 0)
		return;
	fifth = fifth_of(c, post, b->coder, last);
	b->units++;
	b->yes += own == CODINGS_YES;
	b->others += yes / n;
	b->only += own == CODINGS_YES && 2 * yes < n;
	b->never += own == CODINGS_NO && 2 * yes > n;
	b->fifth[fifth]++;
	b->fifth_yes[fifth] += own == CODINGS_YES;
	b->apart[fifth] += (own == CODINGS_YES) != (2 * yes >= n);
}

/* Chi-square for trend over the fifths (Cochran 1954, Armitage 1955): its p. */
static double
trend_of(const double *x, const double *n)
{
	double all = 0, hit = 0, sx = 0, sn = 0, snn = 0, t, v;

	for (size_t i = 0; i < FIFTHS; i++) {
		double score = (double)i;

		all += n[i];
		hit += x[i];
		sx += score * x[i];
		sn += score * n[i];
		snn += score * score * n[i];
	}
	if (all == 0 || hit == 0 || hit == all)
		return NAN;
	t = sx - hit / all * sn;
	v = hit / all * (1 - hit / all) * (snn - sn * sn / all);
	return v > 0 ? special_chi2_tail(t * t / v, 1) : NAN;
}

static int
by_p(const void *a, const void *b)
{
	const double *const *x = a, *const *y = b;

	return (**x > **y) - (**x < **y);
}

/* Holm's (1979) adjustment of p, where it is one, into the double after it. */
static void
holm(double **p, size_t n)
{
	double worst = 0;

	qsort(p, n, sizeof(*p), by_p);
	for (size_t i = 0; i < n; i++) {
		worst = fmin(1, fmax(worst, (double)(n - i) * *p[i]));
		p[i][1] = worst;
	}
}

static void
adjust(struct beside *b, size_t n)
{
	double **p = mem_new(2 * n + 1, sizeof(*p)), **trend = p + n;
	size_t ps = 0, trends = 0;

	for (size_t i = 0; i < n; i++) {
		b[i].p = agreement_mcnemar(b[i].only, b[i].never);
		b[i].trend = trend_of(b[i].apart, b[i].fifth);
		b[i].p_holm = b[i].trend_holm = NAN;
		p[ps++] = &b[i].p;
		if (!isnan(b[i].trend))
			trend[trends++] = &b[i].trend;
	}
	holm(p, ps);
	holm(trend, trends);
	free(p);
}

/* The parts of x in n, by fifths, as JSON; null where nothing was coded. */
static void
put_fifths(struct wide *l, const char *column, const double *x, const double *n,
    bool other)
{
	struct buf json = { 0 };

	for (size_t i = 0; i < FIFTHS; i++) {
		buf_addc(&json, i == 0 ? '[' : ',');
		if (n[i] > 0)
			buf_addf(&json, "%.4g", other ? 1 - x[i] / n[i] :
			    x[i] / n[i]);
		else
			buf_addz(&json, "null");
	}
	buf_addc(&json, ']');
	wide_json(l, column, buf_str(&json));
	buf_free(&json);
}

static void
coder_row(struct wide *l, const struct codings *c, const struct beside *b)
{
	wide_words(l, "row", "coder");
	wide_text(l, "coder", c->coders.key[b->coder]);
	wide_text(l, "code", c->codes.key[b->code]);
	wide_int(l, "units", (int64_t)b->units);
	wide_real(l, "yes", b->yes / b->units);
	wide_real(l, "others", b->others / b->units);
	wide_real(l, "difference", (b->yes - b->others) / b->units);
	wide_int(l, "only", (int64_t)b->only);
	wide_int(l, "never", (int64_t)b->never);
	wide_real(l, "p", b->p);
	wide_real(l, "p_holm", b->p_holm);
	if (b->final_units > 0) {
		wide_int(l, "final_units", (int64_t)b->final_units);
		wide_real(l, "final_agreement", b->final_same / b->final_units);
	}
	put_fifths(l, "fifths_agreement", b->apart, b->fifth, true);
	put_fifths(l, "fifths_yes", b->fifth_yes, b->fifth, false);
	if (!isnan(b->trend)) {
		wide_real(l, "trend_p", b->trend);
		wide_real(l, "trend_p_holm", b->trend_holm);
	}
	if (b->trend_holm < 0.01)
		wide_words(l, "note", "agreement with the others drifts over "
		    "the sheet: talk about the definition again");
	else if (b->p_holm < 0.01)
		wide_words(l, "note", b->only > b->never ?
		    "says yes where the others say no" :
		    "says no where the others say yes");
	wide_end(l);
}

static void
open_coders_line(struct wide *l, const char *format)
{
	static const struct { const char *name; unsigned flags; } column[] = {
		{ "row", WIDE_JSON_ONLY }, { "coder", 0 }, { "code", 0 },
		{ "units", WIDE_RIGHT }, { "yes", WIDE_RIGHT },
		{ "others", WIDE_RIGHT }, { "difference", WIDE_RIGHT },
		{ "only", WIDE_RIGHT | WIDE_HIDDEN },
		{ "never", WIDE_RIGHT | WIDE_HIDDEN }, { "p", WIDE_RIGHT },
		{ "p_holm", WIDE_RIGHT },
		{ "final_units", WIDE_RIGHT | WIDE_HIDDEN },
		{ "final_agreement", WIDE_RIGHT | WIDE_HIDDEN },
		{ "fifths_agreement", WIDE_JSON_ONLY },
		{ "fifths_yes", WIDE_JSON_ONLY },
		{ "trend_p", WIDE_RIGHT | WIDE_HIDDEN },
		{ "trend_p_holm", WIDE_RIGHT | WIDE_HIDDEN }, { "note", 0 }
	};

	for (size_t i = 0; i < sizeof(column) / sizeof(*column); i++)
		wide_column(l, column[i].name, column[i].flags);
	wide_open(l, format);
}

/* The last row that came of each file. */
static uint32_t *
last_rows(const struct codings *c)
{
	uint32_t *last = mem_new(c->files.n + 1, sizeof(*last));

	for (size_t i = 0; i < c->n; i++) {
		const struct codings_entry *e = &c->entry[i];

		if (e->row > last[e->file])
			last[e->file] = e->row;
	}
	return last;
}

void
coders_print(const struct codings *c, size_t final, const char *format)
{
	const size_t coders = c->coders.n;
	struct beside *b = mem_new(c->codes.n * coders + 1, sizeof(*b));
	uint16_t *value = mem_new(coders + 1, sizeof(*value));
	uint32_t *last = last_rows(c);
	struct wide l = { 0 };
	size_t n = 0;

	for (uint32_t code = 0; code < c->codes.n; code++) {
		struct beside *first = &b[n];

		for (size_t k = 0; k < coders; k++)
			first[k] = (struct beside){ .code = (uint16_t)code,
				.coder = (uint16_t)k };
		for (uint32_t i = 0; i < c->posts.n; i++) {
			if (codings_of(c, i, (uint16_t)code, value) < 2)
				continue;
			for (size_t k = 0; k < coders; k++)
				add_post(&first[k], c, i, value, final, last);
		}
		for (size_t k = 0; k < coders; k++)
			if (k != final && first[k].units > 0)
				b[n++] = first[k];
	}
	adjust(b, n);
	open_coders_line(&l, format);
	for (size_t i = 0; i < n; i++)
		coder_row(&l, c, &b[i]);
	table_footnote(l.table, "yes, others: part of the posts that others "
	    "coded, too; p: McNemar, exact; p_holm: for all rows at once");
	wide_close(&l);
	free(b);
	free(value);
	free(last);
}
