#include "lint/usage.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "rule/fault.h"

void
usage_open(struct usage *u, const struct codebook *b)
{
	*u = (struct usage){ .book = b,
	    .fired = mem_new(b->rules, sizeof(*u->fired)),
	    .given = mem_new(b->codes, sizeof(*u->given)),
	    .which = mem_new(b->codes, sizeof(*u->which)) };
}

void
usage_add(struct usage *u, const struct result *r)
{
	uint64_t record = hash_u64(++u->records);

	for (size_t i = 0; i < r->codes; i++) {
		const struct result_code *c = &r->code[i];

		for (size_t k = 0; k < c->rules; k++)
			u->fired[r->rule[c->rule + k]]++;
		if (c->verdict == RESULT_NOT)
			u->fired[c->not_rule]++;
		if (c->verdict != RESULT_GIVEN)
			continue;
		u->given[c->code]++;
		u->which[c->code] += record;
	}
}

static void
report_rule(const struct usage *u, struct findings *f, uint32_t rule,
    double often)
{
	unsigned long long n = u->fired[rule], of = u->records;
	double share = (double)n / (double)of;
	bool not = u->book->rule[rule].not;

	if (n == 0 && not)
		finding_rule(f, FINDING_NOTE, USAGE_UNUSED, rule,
		    "this not: takes nothing away that another does not, in "
		    "%llu records", of);
	else if (n == 0)
		finding_rule(f, FINDING_NOTE, USAGE_UNUSED, rule,
		    "this rule finds nothing in %llu records", of);
	else if (share > often && !not)
		finding_rule(f, FINDING_WARNING, USAGE_OFTEN, rule,
		    "this rule matches %llu of %llu records (%.1f %%)", n, of,
		    100 * share);
}

static int
rules_by_use(const void *a, const void *b, void *usage)
{
	const struct usage *u = usage;
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	if (u->given[x] != u->given[y])
		return u->given[x] < u->given[y] ? -1 : 1;
	if (u->which[x] != u->which[y])
		return u->which[x] < u->which[y] ? -1 : 1;
	return ORDER(x, y);
}

/* Codes with equal sums stand side by side when sorted. */
static void
report_together(struct usage *u, struct findings *f)
{
	const struct codebook *b = u->book;
	uint32_t *order = mem_new(b->codes, sizeof(*order));

	for (uint32_t i = 0; i < b->codes; i++)
		order[i] = i;
	qsort_r(order, b->codes, sizeof(*order), rules_by_use, u);
	for (uint32_t i = 1; i < b->codes; i++) {
		uint32_t x = order[i - 1], y = order[i];

		if (u->given[x] < USAGE_TOGETHER_MIN ||
		    u->given[x] != u->given[y] || u->which[x] != u->which[y])
			continue;
		finding_add(f, FINDING_WARNING, USAGE_TOGETHER,
		    b->code[y].file, b->code[y].line, y, "<%s> and <%s> are "
		    "always given together: to the same %llu of %llu records",
		    fault_show(b->code[x].path), fault_show(b->code[y].path),
		    (unsigned long long)u->given[x],
		    (unsigned long long)u->records);
	}
	free(order);
}

void
usage_report(struct usage *u, struct findings *f, double often)
{
	if (u->records == 0)
		return;
	for (uint32_t i = 0; i < u->book->rules; i++)
		report_rule(u, f, i, often);
	report_together(u, f);
}

void
usage_close(struct usage *u)
{
	free(u->fired);
	free(u->given);
	free(u->which);
	*u = (struct usage){ 0 };
}
