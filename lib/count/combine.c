#include "count/combine.h"

#include "base/array.h"
#include "base/diag.h"
#include "base/hash.h"

/* Cuts name=factor; the name may have an = itself. */
static double
read_factor(struct str part, struct str *name)
{
	size_t at = part.n;
	double factor;

	while (at > 0 && part.p[at - 1] != '=')
		at--;
	*name = str_trim(str_sub(part, 0, at == 0 ? 0 : at - 1));
	if (name->n == 0 || !str_real(str_trim(str_skip(part, at)), &factor))
		diag_die("--combine %s: a group and its factor, as in good=1 "
		    "or bad=-0.5", diag_vis(part));
	return factor;
}

void
combine_open(struct combine *c, const char *spec, struct dimension *d)
{
	struct str rest = str_of(spec), part, name;

	while (str_split(&rest, ',', &part)) {
		double factor = read_factor(part, &name);
		uint32_t value = names_add(&d->values, name);

		if (combine_has(c, value))
			diag_die("--combine names %s twice", diag_vis(name));
		if (c->n == COMBINE_MAX)
			diag_die("--combine: more than %d groups", COMBINE_MAX);
		c->value[c->n] = value;
		c->factor[c->n++] = factor;
	}
	if (c->n == 0)
		diag_die("--combine: no group is named");
	/* JSON can write them, so that parts have them, but nobody does. */
	c->every = names_add(&d->values, STR("\0every"));
	c->decided = names_add(&d->values, STR("\0decided"));
}

void
combine_check(const struct dimension *d)
{
	static const char *const taken[] = { "value", "df", "decided" };

	for (size_t i = 0; i < ARRAY_N(taken); i++)
		if (str_is(d->name, taken[i]))
			diag_die("-b %s: rows of kind index have a member of "
			    "that name: give the dimension another, as in -b "
			    "my_%s=.%s", taken[i], taken[i], taken[i]);
}

bool
combine_has(const struct combine *c, uint32_t value)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->value[i] == value)
			return true;
	return false;
}
