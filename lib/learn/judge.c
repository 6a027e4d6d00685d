#include "learn/judge.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "stats/platt.h"

struct judging {
	struct judge *out;
	const struct folds *folds;
	const struct examples *examples;
	double *p;		/* by code, then by example */
	struct judge_bin texts[JUDGE_BINS];
};

static double *
p_of(const struct judging *j, uint32_t code)
{
	return j->p + (size_t)code * j->examples->n;
}

static bool
has(const struct judging *j, size_t i, uint32_t code)
{
	return example_has(j->examples, j->examples->v + i,
	    j->folds->code[code]);
}

/* A probability, how often it was met, and how often it was right. */
struct ranked {
	double p;
	double n;
	double right;
};

static int
highest_first(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	return ORDER(y->p, x->p);
}

/* The lowest probability at which giving a code still makes F1 greatest. */
static double
best_threshold(struct ranked *r, size_t n)
{
	double all = 0, given = 0, right = 0, best = -1, at = 1;

	for (size_t i = 0; i < n; i++)
		all += r[i].right;
	qsort(r, n, sizeof(*r), highest_first);
	for (size_t i = 0; i < n; i++) {
		given += r[i].n;
		right += r[i].right;
		if (i + 1 < n && r[i + 1].p == r[i].p)
			continue;
		if (2 * right / (given + all) > best) {
			best = 2 * right / (given + all);
			/* Half way to the next one, so that no digit of this
			 * one decides. */
			at = i + 1 < n ? (r[i].p + r[i + 1].p) / 2 : r[i].p / 2;
		}
	}
	return at;
}

/* That threshold of a code, from examples that are not in this fold. */
static double
find_threshold(const struct judging *j, uint32_t code, struct platt platt,
    uint32_t fold)
{
	const struct examples *e = j->examples;
	const float *value = folds_value(j->folds, code);
	struct ranked *r = mem_new(e->n + 1, sizeof(*r));
	size_t n = 0;
	double at;

	for (size_t i = 0; i < e->n; i++) {
		double times = e->v[i].times;

		if (e->v[i].fold != fold)
			r[n++] = (struct ranked){ platt_probability(platt,
			    (double)value[i]), times,
			    has(j, i, code) ? times : 0 };
	}
	at = best_threshold(r, n);
	free(r);
	return at;
}

/* Finds the probabilities of a code, and where each is given when multi. */
static void
judge_values(struct judging *j, uint32_t code)
{
	const struct examples *e = j->examples;
	const float *value = folds_value(j->folds, code);
	struct judge_code *c = j->out->code + code;
	double *p = p_of(j, code);

	for (uint32_t fold = 0; fold < j->folds->folds; fold++) {
		struct platt platt = folds_platt(j->folds, code, fold);
		double at = j->out->multi ? find_threshold(j, code, platt,
		    fold) : 0;

		for (size_t i = 0; i < e->n; i++) {
			if (e->v[i].fold != fold)
				continue;
			p[i] = platt_probability(platt, (double)value[i]);
			j->out->given[(size_t)code * e->n + i] =
			    j->out->multi && p[i] >= at;
		}
	}
	c->platt = folds_platt(j->folds, code, FIT_ALL);
	c->threshold = j->out->multi ? find_threshold(j, code, c->platt,
	    FIT_ALL) : j->out->at;
}

/* Gives each example its most probable code. */
static void
give_most_probable(struct judging *j)
{
	const struct examples *e = j->examples;
	const uint32_t codes = j->out->codes;

	for (size_t i = 0; i < e->n; i++) {
		uint32_t best = 0;

		for (uint32_t k = 1; k < codes; k++)
			if (p_of(j, k)[i] > p_of(j, best)[i])
				best = k;
		if (p_of(j, best)[i] >= j->out->at)
			j->out->given[(size_t)best * e->n + i] = true;
	}
}

/* x of m by groups: the rate, with its interval between groups. */
static struct judge_rate
rate_of(const int64_t *x, const int64_t *m, size_t n)
{
	struct sums sums = { 0 };
	struct interval_group group;
	struct interval interval;

	for (size_t i = 0; i < n; i++)
		if (m[i] > 0)
			sums_add(&sums, x[i], m[i]);
	if (sums.m == 0)
		return (struct judge_rate){ NAN, NAN, NAN };
	group = interval_group(&sums, 1);
	interval = interval_clustered(&sums, &group, INTERVAL_ALPHA);
	return (struct judge_rate){ interval_share(&sums), interval.low,
	    interval.high };
}

/* Counts by group: given, right, had, and twice right of given and had. */
enum { GIVEN, RIGHT, HAD, TWICE, BOTH, COUNTS };

static void
judge_code(struct judging *j, uint32_t code)
{
	const struct examples *e = j->examples;
	struct judge_code *c = j->out->code + code;
	const bool *given = j->out->given + (size_t)code * e->n;
	int64_t *by = mem_new(COUNTS * e->n + 1, sizeof(*by));
	double right = 0, both = 0;

	for (size_t i = 0; i < e->n; i++) {
		const struct example *x = e->v + i;
		int64_t n = x->times, *at = by + x->group;
		bool y = has(j, i, code);

		at[GIVEN * e->n] += given[i] ? n : 0;
		at[RIGHT * e->n] += given[i] && y ? n : 0;
		at[HAD * e->n] += y ? n : 0;
		at[TWICE * e->n] += given[i] && y ? 2 * n : 0;
		at[BOTH * e->n] += n * (given[i] + y);
		c->posts += y ? x->times : 0;
		c->texts += y;
		right += 2 * (given[i] && y);
		both += given[i] + y;
	}
	c->precision = rate_of(by + RIGHT * e->n, by + GIVEN * e->n, e->n);
	c->recall = rate_of(by + RIGHT * e->n, by + HAD * e->n, e->n);
	c->f1 = rate_of(by + TWICE * e->n, by + BOTH * e->n, e->n);
	c->f1_texts = both > 0 ? right / both : NAN;
	free(by);
}

static void
add_to_bin(struct judge_bin *bin, double p, bool right, double n)
{
	size_t b = (size_t)(p * JUDGE_BINS);

	bin += b < JUDGE_BINS ? b : JUDGE_BINS - 1;
	bin->n += n;
	bin->said += n * p;
	bin->right += right ? n : 0;
}

double
judge_ece(const struct judge_bin *bin, size_t n)
{
	double sum = 0, all = 0;

	for (size_t i = 0; i < n; i++) {
		sum += fabs(bin[i].said - bin[i].right);
		all += bin[i].n;
	}
	return all > 0 ? sum / all : NAN;
}

/*
 * Bins of each code, and of all that may be given: of every code when a post
 * may have several, else of the most probable one.
 */
static void
fill_bins(struct judging *j)
{
	const struct examples *e = j->examples;
	struct judge *out = j->out;

	for (size_t i = 0; i < e->n; i++) {
		double times = e->v[i].times;
		uint32_t best = 0;

		for (uint32_t k = 0; k < out->codes; k++) {
			double p = p_of(j, k)[i];

			add_to_bin(out->code[k].bin, p, has(j, i, k), times);
			if (p > p_of(j, best)[i])
				best = k;
			if (!out->multi)
				continue;
			add_to_bin(out->bin, p, has(j, i, k), times);
			add_to_bin(j->texts, p, has(j, i, k), 1);
		}
		if (out->multi || out->codes == 0)
			continue;
		add_to_bin(out->bin, p_of(j, best)[i], has(j, i, best), times);
		add_to_bin(j->texts, p_of(j, best)[i], has(j, i, best), 1);
	}
	out->ece = judge_ece(out->bin, JUDGE_BINS);
	out->ece_texts = judge_ece(j->texts, JUDGE_BINS);
}

/* The one code that people gave, and that was given; codes: none. */
static void
find_cell(const struct judging *j, size_t i, uint32_t cell[2])
{
	const struct judge *out = j->out;

	cell[0] = cell[1] = out->codes;
	for (uint32_t k = 0; k < out->codes; k++) {
		if (has(j, i, k))
			cell[0] = k;
		if (out->given[(size_t)k * j->examples->n + i])
			cell[1] = k;
	}
}

/* Whether the example got all codes that people gave, and no other. */
static bool
is_right(const struct judging *j, size_t i)
{
	const struct example *x = j->examples->v + i;
	uint32_t right = 0, given = 0;

	for (uint32_t k = 0; k < j->out->codes; k++) {
		bool got = j->out->given[(size_t)k * j->examples->n + i];

		given += got;
		right += got && has(j, i, k);
	}
	return right == given && right == x->codes;
}

static void
judge_whole(struct judging *j)
{
	const struct examples *e = j->examples;
	struct judge *out = j->out;
	int64_t *x = mem_new(e->n + 1, sizeof(*x));
	int64_t *m = mem_new(e->n + 1, sizeof(*m));
	double texts = 0;

	out->confusion = mem_new((size_t)(out->codes + 1) * (out->codes + 1),
	    sizeof(*out->confusion));
	for (size_t i = 0; i < e->n; i++) {
		uint32_t cell[2];
		bool right = is_right(j, i);

		m[e->v[i].group] += e->v[i].times;
		x[e->v[i].group] += right ? e->v[i].times : 0;
		texts += right;
		find_cell(j, i, cell);
		out->confusion[cell[0] * (out->codes + 1) + cell[1]] +=
		    e->v[i].times;
	}
	out->accuracy = rate_of(x, m, e->n);
	out->accuracy_texts = texts / (double)e->n;
	for (uint32_t k = 0; k < out->codes; k++) {
		out->macro += out->code[k].f1.value / out->codes;
		out->macro_texts += out->code[k].f1_texts / out->codes;
	}
	free(x);
	free(m);
}

void
judge_open(struct judge *out, const struct folds *f, bool multi, double at)
{
	struct judging j = { .out = out, .folds = f, .examples = f->examples };
	size_t cells = (size_t)f->codes * f->examples->n;

	*out = (struct judge){ .multi = multi, .at = at, .codes = f->codes };
	out->code = mem_new((size_t)f->codes + 1, sizeof(*out->code));
	out->given = mem_new(cells + 1, sizeof(*out->given));
	j.p = mem_new(cells + 1, sizeof(*j.p));
	for (uint32_t k = 0; k < f->codes; k++)
		judge_values(&j, k);
	if (!multi && f->codes > 0)
		give_most_probable(&j);
	for (uint32_t k = 0; k < f->codes; k++)
		judge_code(&j, k);
	fill_bins(&j);
	judge_whole(&j);
	free(j.p);
}

void
judge_free(struct judge *j)
{
	free(j->code);
	free(j->confusion);
	free(j->given);
	*j = (struct judge){ 0 };
}
