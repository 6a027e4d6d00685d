#include "sample/deal.h"

#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"

enum { OVERLAP_LEAST = 50, OVERLAP_PART = 10 };

static void
check_name(const struct deal *d, struct str name)
{
	if (name.n == 0)
		cli_usage("--coders: a name is empty");
	if (name.p[0] == '.' || str_chr(name, '/') != SIZE_MAX ||
	    name.n > 100)
		cli_usage("--coders: '%s' cannot be the name of a file",
		    diag_vis(name));
	for (size_t i = 0; i < d->coders; i++)
		if (str_eq(d->coder[i], name))
			cli_usage("--coders names %s twice", diag_vis(name));
}

void
deal_open(struct deal *d, const char *names)
{
	struct str rest, name;

	*d = (struct deal){ 0 };
	if (names == NULL)
		return;
	rest = str_of(names);
	d->coder = mem_new(DEAL_CODERS_MAX, sizeof(*d->coder));
	while (str_split(&rest, ',', &name)) {
		check_name(d, name);
		if (d->coders == DEAL_CODERS_MAX)
			cli_usage("--coders: more than %d of them",
			    DEAL_CODERS_MAX);
		d->coder[d->coders++] = name;
	}
	if (d->coders == 0)
		cli_usage("--coders: a name is empty");
}

void
deal_overlap(struct deal *d, const char *overlap, size_t posts)
{
	uint64_t n = (posts + OVERLAP_PART - 1) / OVERLAP_PART;

	if (overlap == NULL)
		n = n < OVERLAP_LEAST ? OVERLAP_LEAST : n;
	else if (str_is(str_of(overlap), "all"))
		n = posts;
	else if (!str_u64(str_of(overlap), &n))
		cli_usage("--overlap takes a number of posts, or all; not "
		    "'%s'", diag_vis(str_of(overlap)));
	if (overlap != NULL && d->coders < 2)
		cli_usage("--overlap: of how many --coders? Name two or more");
	d->overlap = n < posts ? (size_t)n : posts;
	if (d->coders < 2)
		d->overlap = 0;
}

bool
deal_has(const struct deal *d, size_t i, size_t coder)
{
	return d->coders == 0 || i < d->overlap ||
	    (i - d->overlap) % d->coders == coder;
}

void
deal_free(struct deal *d)
{
	free(d->coder);
	*d = (struct deal){ 0 };
}
