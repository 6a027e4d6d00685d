#include "claims/sum.h"

#include <math.h>

enum { DEPTH_MAX = 100 };

struct sum {
	struct str s;
	size_t at;
	const char *why;	/* NULL when all is well so far */
	unsigned depth;
};

static double read_terms(struct sum *);

static char
peek(struct sum *e)
{
	while (e->at < e->s.n && (e->s.p[e->at] == ' ' ||
	    e->s.p[e->at] == '\t'))
		e->at++;
	return e->at < e->s.n ? e->s.p[e->at] : '\0';
}

static double
not_a_sum(struct sum *e, const char *why)
{
	if (e->why == NULL)
		e->why = why;
	return 0;
}

static double
read_sum_number(struct sum *e)
{
	size_t from = e->at;
	double v;

	while (e->at < e->s.n && ((e->s.p[e->at] >= '0' &&
	    e->s.p[e->at] <= '9') || e->s.p[e->at] == '.'))
		e->at++;
	if (!str_real(str_sub(e->s, from, e->at), &v)) {
		e->at = from;
		return not_a_sum(e, "a number, such as 3200 or 0.88, is expected");
	}
	return v;
}

/* A number, a sum in parentheses, or one of them with a sign. */
static double
read_factor(struct sum *e)
{
	char c = peek(e);
	double v;

	if (++e->depth > DEPTH_MAX)
		return not_a_sum(e, "too many parentheses");
	if (c == '-') {
		e->at++;
		v = -read_factor(e);
	} else if (c == '(') {
		e->at++;
		v = read_terms(e);
		if (peek(e) != ')')
			return not_a_sum(e, "a parenthesis is not closed");
		e->at++;
	} else {
		v = read_sum_number(e);
	}
	e->depth--;
	return v;
}

static double
multiply(struct sum *e)
{
	double v = read_factor(e);

	for (char c; e->why == NULL && ((c = peek(e)) == '*' || c == '/'); ) {
		size_t at = e->at++;
		double w = read_factor(e);

		if (c == '/' && w == 0 && e->why == NULL) {
			e->at = at;
			return not_a_sum(e, "it divides by 0");
		}
		v = c == '*' ? v * w : v / w;
	}
	return v;
}

static double
read_terms(struct sum *e)
{
	double v = multiply(e);

	for (char c; e->why == NULL && ((c = peek(e)) == '+' || c == '-'); ) {
		double w;

		e->at++;
		w = multiply(e);
		v = c == '+' ? v + w : v - w;
	}
	return v;
}

bool
sum_of(struct str s, double *out, const char **why, size_t *at)
{
	struct sum e = { .s = s };

	*out = read_terms(&e);
	if (e.why == NULL && peek(&e) != '\0')
		not_a_sum(&e, "only numbers, + - * / and parentheses are known");
	if (e.why == NULL && !isfinite(*out))
		not_a_sum(&e, "it comes to no number");
	*why = e.why;
	*at = e.at;
	return e.why == NULL;
}
