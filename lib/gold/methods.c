#include "gold/methods.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "handcode/codings.h"
#include "io/reader.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "show/wide.h"
#include "stats/interval.h"
#include "stats/special.h"
#include "validity/corrected.h"
#include "validity/ppi.h"
#include "validity/through.h"

enum methods_kind
methods_kind_of(const char *name)
{
	static const char *const names[] = { "rogan-gladen", "matrix", "ppi" };

	for (int i = 0; i < METHODS_NONE; i++)
		if (strcmp(names[i], name) == 0)
			return (enum methods_kind)i;
	return METHODS_NONE;
}

static void
open_methods_line(struct wide *l, const char *format)
{
	static const char *const real[] = { "share", "low", "high", "se",
		"raw", "lambda", "observed", "condition" };

	wide_column(l, "row", WIDE_JSON_ONLY);
	wide_column(l, "method", 0);
	wide_column(l, "code", 0);
	for (size_t i = 0; i < sizeof(real) / sizeof(*real); i++)
		wide_column(l, real[i], WIDE_RIGHT);
	wide_column(l, "why", 0);
	wide_open(l, format);
}

static void
begin_row(struct wide *l, const char *method, struct str code)
{
	wide_words(l, "row", "method");
	wide_words(l, "method", method);
	wide_text(l, "code", code);
}

/* The errors of the rules in another archive, by code. */
struct errors {
	struct through_rate se;
	struct through_rate sp;
	bool known;
};

static double
member_number(const struct record *rec, const char *name)
{
	double d;

	return json_real(record_get(rec, name), &d) ? d : NAN;
}

/* The rows of a file, each given to take with the number of its code. */
static void
each_row(const struct codings *c, const char *path, const char *kind,
    void (*take)(void *, const struct record *, uint32_t code), void *arg)
{
	char *paths[2] = { (char *)(uintptr_t)path, NULL };
	struct reader *in = reader_open(paths, READER_ROWS);
	struct record rec = { 0 };
	struct buf scratch = { 0 };

	while (reader_next(in, &rec)) {
		const struct json_node *code = record_get(&rec, "code");

		if (!json_is(record_get(&rec, "row"), kind))
			continue;
		buf_clear(&scratch);
		take(arg, &rec, code == NULL ? NAMES_NONE :
		    names_find(&c->codes, json_text(code, &scratch)));
	}
	reader_close(in);
	record_free(&rec);
	buf_free(&scratch);
}

static void
take_errors(void *arg, const struct record *rec, uint32_t code)
{
	struct errors *e = arg;

	if (code == NAMES_NONE)
		return;
	e[code].se = (struct through_rate){ member_number(rec, "recall"),
		member_number(rec, "recall_low"), member_number(rec, "recall_high"), 1 };
	e[code].sp = (struct through_rate){ member_number(rec, "specificity"),
		member_number(rec, "specificity_low"),
		member_number(rec, "specificity_high"), 1 };
	e[code].known = !isnan(e[code].se.low) && !isnan(e[code].sp.low);
}

/* How many records the rules gave the code, and how many there are. */
static double
observed(const struct census *a, uint16_t code, double *posts)
{
	double hits = 0;

	*posts = 0;
	for (size_t i = 0; i < a->cells; i++) {
		hits += census_count(a, code, i).hit;
		*posts += (double)(a->cell[i].posts - a->cell[i].none);
	}
	return hits;
}

static double
rogan_gladen(const double *rate, void *arg)
{
	const double *q = arg;

	return (*q + rate[1] - 1) / (rate[0] + rate[1] - 1);
}

static void
rogan_gladen_row(struct wide *l, const struct codings *c,
    const struct census *a, uint16_t code, const struct errors *e)
{
	const double z = special_normal_quantile(1 - INTERVAL_ALPHA / 2);
	double posts, q = observed(a, code, &posts) / posts, j, s, noise, all;
	struct through t;

	begin_row(l, "rogan-gladen", c->codes.key[code]);
	wide_real(l, "observed", q);
	j = e->se.rate + e->sp.rate - 1;
	if (!e->known || j < 0.1) {
		wide_real(l, "share", NAN);
		wide_words(l, "why", !e->known ? "no recall and specificity of "
		    "this code in --from" : "the rules hardly tell apart: "
		    "recall + specificity - 1 is below .1");
		wide_end(l);
		return;
	}
	all = posts / (double)a->records;
	s = fmin(1, fmax(0, (q + e->sp.rate - 1) / j));
	noise = (s * e->se.rate * (1 - e->se.rate) + (1 - s) * e->sp.rate *
	    (1 - e->sp.rate)) / posts / (j * j);
	t = through_limits(rogan_gladen, &q, (struct through_rate[]){ e->se,
	    e->sp }, 2, z * z * noise);
	wide_real(l, "share", s * all);
	wide_real(l, "low", fmax(0, fmin(s, t.low)) * all);
	wide_real(l, "high", fmin(1, fmax(s, t.high)) * all);
	wide_real(l, "raw", t.value * all);
	wide_end(l);
}

void
methods_rogan_gladen(const struct codings *c, const struct census *a,
    const char *from, const char *format)
{
	struct errors *e = mem_new(c->codes.n + 1, sizeof(*e));
	struct wide l = { 0 };

	each_row(c, from, "gold", take_errors, e);
	open_methods_line(&l, format);
	for (uint32_t i = 0; i < c->codes.n; i++)
		rogan_gladen_row(&l, c, a, (uint16_t)i, &e[i]);
	table_footnote(l.table, "rogan-gladen: with the recall and specificity "
	    "of another archive, taken to be alike");
	wide_close(&l);
	free(e);
}

/* True code by the rules' code, among posts with one of each. */
struct confusion {
	const struct codings *c;
	size_t k;
	double *m;
	struct buf scratch;
};

static void
take_confusion(void *arg, const struct record *rec, uint32_t code)
{
	struct confusion *x = arg;
	const struct json_node *truth = record_get(rec, "true");
	const struct json_node *rule = record_get(rec, "rule");
	uint32_t t, r;

	if (record_get(rec, "code") != NULL || code != NAMES_NONE)
		return;
	buf_clear(&x->scratch);
	t = names_find(&x->c->codes, json_text(truth, &x->scratch));
	buf_clear(&x->scratch);
	r = names_find(&x->c->codes, json_text(rule, &x->scratch));
	if (t != NAMES_NONE && r != NAMES_NONE)
		x->m[t * x->k + r] = member_number(rec, "weighted");
}

/*
 * The inverse of a k x k matrix by Gauss-Jordan with pivots, in place; false
 * when there is none.
 */
static bool
invert(double *m, size_t k)
{
	double *a = mem_new(2 * k * k + 1, sizeof(*a));
	bool good = true;

	for (size_t i = 0; i < k; i++) {
		memcpy(a + i * 2 * k, m + i * k, k * sizeof(*m));
		a[i * 2 * k + k + i] = 1;
	}
	for (size_t i = 0; good && i < k; i++) {
		size_t best = i;

		for (size_t r = i + 1; r < k; r++)
			if (fabs(a[r * 2 * k + i]) > fabs(a[best * 2 * k + i]))
				best = r;
		good = fabs(a[best * 2 * k + i]) > 1e-12;
		for (size_t j = 0; good && j < 2 * k; j++) {
			double t = a[i * 2 * k + j];

			a[i * 2 * k + j] = a[best * 2 * k + j];
			a[best * 2 * k + j] = t;
		}
		for (size_t r = 0; good && r < k; r++) {
			double f = a[r * 2 * k + i] / a[i * 2 * k + i];

			if (r == i)
				continue;
			for (size_t j = i; j < 2 * k; j++)
				a[r * 2 * k + j] -= f * a[i * 2 * k + j];
		}
	}
	for (size_t i = 0; good && i < k; i++)
		for (size_t j = 0; j < k; j++)
			m[i * k + j] = a[i * 2 * k + k + j] /
			    a[i * 2 * k + i];
	free(a);
	return good;
}

/* The largest row sum of absolute values. */
static double
norm(const double *m, size_t k)
{
	double most = 0;

	for (size_t i = 0; i < k; i++) {
		double sum = 0;

		for (size_t j = 0; j < k; j++)
			sum += fabs(m[i * k + j]);
		most = fmax(most, sum);
	}
	return most;
}

/* Rows to parts of each true code, turned: what rules see of each truth. */
static bool
transpose_parts(const double *m, size_t k, double *out)
{
	for (size_t t = 0; t < k; t++) {
		double sum = 0;

		for (size_t r = 0; r < k; r++)
			sum += m[t * k + r];
		if (!(sum > 0))
			return false;
		for (size_t r = 0; r < k; r++)
			out[r * k + t] = m[t * k + r] / sum;
	}
	return true;
}

/* The codes that were given or seen at all: code[i], *n of them. */
static uint16_t *
codes_met(const struct confusion *x, const struct census *a, size_t *n)
{
	uint16_t *code = mem_new(x->k + 1, sizeof(*code));
	double posts;

	*n = 0;
	for (size_t t = 0; t < x->k; t++) {
		double sum = observed(a, (uint16_t)t, &posts);

		for (size_t r = 0; r < x->k; r++)
			sum += x->m[t * x->k + r] + x->m[r * x->k + t];
		if (sum > 0)
			code[(*n)++] = (uint16_t)t;
	}
	return code;
}

/* The inverse for these codes and its condition; false: there is none. */
static bool
solve(const struct confusion *x, const uint16_t *code, size_t k, double *m,
    double *condition)
{
	double *part = mem_new(k * k + 1, sizeof(*part));
	bool good;

	for (size_t t = 0; t < k; t++)
		for (size_t r = 0; r < k; r++)
			part[t * k + r] = x->m[code[t] * x->k + code[r]];
	good = transpose_parts(part, k, m);
	free(part);
	if (!good)
		return false;
	*condition = norm(m, k);
	good = invert(m, k);
	*condition *= norm(m, k);
	return good;
}

static void
matrix_row(struct wide *l, struct str code, bool good, double share,
    double seen, double condition)
{
	begin_row(l, "matrix", code);
	wide_real(l, "share", good ? fmin(1, fmax(0, share)) : NAN);
	wide_real(l, "observed", seen);
	if (good) {
		wide_real(l, "raw", share);
		wide_real(l, "condition", condition);
	}
	wide_words(l, "why", good ? "without ends: the error of a whole matrix "
	    "is not worked out" : "the matrix of --from has no inverse: a code "
	    "without posts, or two that the rules take for each other");
	wide_end(l);
}

void
methods_matrix(const struct codings *c, const struct census *a,
    const char *from, const char *format)
{
	struct confusion x = { .c = c, .k = c->codes.n };
	double *m, *seen, all = 0, posts, condition = NAN;
	struct wide l = { 0 };
	uint16_t *code;
	size_t k;
	bool good;

	x.m = mem_new(2 * x.k * x.k + x.k + 1, sizeof(*x.m));
	m = x.m + x.k * x.k;
	seen = m + x.k * x.k;
	each_row(c, from, "confusion", take_confusion, &x);
	code = codes_met(&x, a, &k);
	good = solve(&x, code, k, m, &condition);
	for (size_t i = 0; i < k; i++)
		all += seen[i] = observed(a, code[i], &posts);
	open_methods_line(&l, format);
	for (size_t i = 0; i < k; i++) {
		double share = 0;

		for (size_t r = 0; good && r < k; r++)
			share += m[i * k + r] * seen[r] / all;
		matrix_row(&l, c->codes.key[code[i]], good, share,
		    seen[i] / all, condition);
	}
	table_footnote(l.table, "matrix: shares of mentions, with the confusion "
	    "of another archive, taken to be alike; condition: how many times "
	    "an error of the shares observed may grow");
	wide_close(&l);
	buf_free(&x.scratch);
	free(x.m);
	free(code);
}

static void
ppi_row(struct wide *l, const struct gold *g, uint16_t code, double lambda)
{
	const struct codings *c = g->codings;
	double size[CORRECTED_CLASSES], none, low, high, all;
	struct ppi_sample s = { 0 };
	struct ppi p;

	gold_sizes(g, code, (uint32_t)census_groups(g->archive), size, &none);
	all = size[CORRECTED_HIT] + size[CORRECTED_NEAR] + size[CORRECTED_REST];
	for (uint32_t i = 0; i < c->posts.n; i++) {
		unsigned class = census_class(g->archive, i, code);
		double y = class == CENSUS_UNSEEN ? NAN :
		    gold_value(g, i, code, &low, &high);

		if (isnan(y))
			continue;
		if (class == CORRECTED_HIT) {
			s.f1y1 += y;
			s.f1y0 += 1 - y;
		} else {
			s.f0y1 += y;
			s.f0y0 += 1 - y;
		}
	}
	s.posts = all - (s.f1y1 + s.f1y0 + s.f0y1 + s.f0y0);
	s.hits = size[CORRECTED_HIT] - s.f1y1 - s.f1y0;
	p = ppi_share(&s, lambda, INTERVAL_ALPHA);
	begin_row(l, isnan(lambda) ? "ppi++" : "ppi", c->codes.key[code]);
	all /= all + none;
	wide_real(l, "share", p.share * all);
	wide_real(l, "low", p.low * all);
	wide_real(l, "high", p.high * all);
	wide_real(l, "se", p.se * all);
	wide_real(l, "lambda", p.lambda);
	wide_end(l);
}

void
methods_ppi(const struct gold *g, const char *format)
{
	struct wide l = { 0 };

	if (g->design != NULL && !g->design->even)
		diag_die("--method ppi needs posts that were drawn with one "
		    "chance for all, as by tw-sample --simple");
	open_methods_line(&l, format);
	for (size_t k = 0; k < g->codes; k++) {
		ppi_row(&l, g, g->code[k], 1);
		ppi_row(&l, g, g->code[k], NAN);
	}
	table_footnote(l.table, "ppi: shares of records, for comparison; beside "
	    "--correct it gains nothing for a rule that says yes or no");
	wide_close(&l);
}
