#include "claims/sum.h"

#include <math.h>

enum { DEPTH_MAX = 100 };

struct sum {
	struct str s;
	size_t at;
	const char *why;	/* NULL when all is well so far */
	unsigned depth;
};

static double add(struct sum *);

static char
peek(struct sum *e)
{
	while (e->at < e->s.n && (e->s.p[e->at] == ' ' ||
	    e->s.p[e->at] == '\t'))
		e->at++;
	return e->at < e->s.n ? e->s.p[e->at] : '\0';
}

static double
wrong(struct sum *e, const char *why)
{
	if (e->why == NULL)
		e->why = why;
	return 0;
}

static double
number(struct sum *e)
{
	size_t from = e->at;
	double v;

	while (e->at < e->s.n && ((e->s.p[e->at] >= '0' &&
	    e->s.p[e->at] <= '9') || e->s.p[e->at] == '.'))
		e->at++;
	if (!str_real(str_sub(e->s, from, e->at), &v)) {
		e->at = from;
		return wrong(e, "a number, such as 3200 or 0.88, is expected");
	}
	return v;
}

/* A number, a sum in parentheses, or one of them with a sign. */
static double
part(struct sum *e)
{
	char c = peek(e);
	double v;

	if (++e->depth > DEPTH_MAX)
		return wrong(e, "too many parentheses");
	if (c == '-') {
		e->at++;
		v = -part(e);
	} else if (c == '(') {
		e->at++;
		v = add(e);
		if (peek(e) != ')')
			return wrong(e, "a parenthesis is not closed");
		e->at++;
	} else {
		v = number(e);
	}
	e->depth--;
	return v;
}

static double
multiply(struct sum *e)
{
	double v = part(e);

	for (char c; e->why == NULL && ((c = peek(e)) == '*' || c == '/'); ) {
		size_t at = e->at++;
		double w = part(e);

		if (c == '/' && w == 0 && e->why == NULL) {
			e->at = at;
			return wrong(e, "it divides by 0");
		}
		v = c == '*' ? v * w : v / w;
	}
	return v;
}

static double
add(struct sum *e)
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

	*out = add(&e);
	if (e.why == NULL && peek(&e) != '\0')
		wrong(&e, "only numbers, + - * / and parentheses are known");
	if (e.why == NULL && !isfinite(*out))
		wrong(&e, "it comes to no number");
	*why = e.why;
	*at = e.at;
	return e.why == NULL;
}
