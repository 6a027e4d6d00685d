#include "rows/print.h"

#include "base/buf.h"
#include "base/diag.h"
#include "rows/combined.h"
#include "rows/crosstab.h"
#include "rows/levels.h"
#include "rows/overall.h"
#include "rows/pace.h"
#include "rows/pairs.h"
#include "rows/rows.h"
#include "rows/versus.h"
#include "show/table.h"

enum { KINDS_MAX = 6 };

/* The kinds of rows that are printed, in order; NULL ends them. */
struct kinds {
	const char *name[KINDS_MAX + 1];
	size_t n;
};

static struct kinds
kinds_of(const struct settings *set)
{
	struct kinds k = { { set->combine != NULL ? "index" : set->pairs ?
	    "pair" : set->versus != NULL ? "keyness" : "count" }, 1 };

	if (set->crosstab) {
		k.name[k.n++] = "test";
		k.name[k.n++] = "whole";
	}
	if (set->rates)
		k.name[k.n++] = "rate";
	if (set->coded)
		k.name[k.n++] = "coded";
	if (set->difference)
		k.name[k.n++] = "difference";
	return k;
}

/* Ends the program: there are no rows of the kind that --part names. */
static _Noreturn void
no_such_part(const struct kinds *k, const char *part, bool crosstab)
{
	struct buf names = { 0 };

	for (size_t i = 0; i < k->n; i++)
		buf_addf(&names, "%s%s", i == 0 ? "" : i + 1 < k->n ? ", " :
		    " and ", k->name[i]);
	diag_die("--part %s: no such rows; here there are %s%s",
	    diag_vis(str_of(part)), buf_z(&names), crosstab ? "" :
	    ", with --crosstab test and whole, too");
}

static void
check_part(const struct settings *set, const char *part)
{
	const struct kinds k = kinds_of(set);

	for (size_t i = 0; i < k.n; i++)
		if (strcmp(k.name[i], part) == 0)
			return;
	no_such_part(&k, part, set->crosstab);
}

void
print_check(const struct settings *set, const char *format, const char *part)
{
	struct levels levels;

	table_check(format);
	if (part != NULL)
		check_part(set, part);
	(void)axis_sort_of(set->sort);
	if (set->levels != NULL) {
		levels_open(&levels, set->levels);
		if (levels.kind == LEVELS_INTERVAL &&
		    strcmp(set->unit, "mentions") != 0)
			diag_die("--levels: shares are held against 1/k, so "
			    "they must add up to 1: --of mentions");
		levels_close(&levels);
	}
}

static void
print_kind(struct counter *c, struct blocks *b, const char *format,
    const char *kind)
{
	if (strcmp(kind, "count") == 0)
		rows_print(c, b, format);
	else if (strcmp(kind, "test") == 0)
		crosstab_print_tests(c, b, format);
	else if (strcmp(kind, "whole") == 0)
		crosstab_print_whole(c, b, format);
	else if (strcmp(kind, "index") == 0)
		combined_print(c, b, format);
	else if (strcmp(kind, "pair") == 0)
		pairs_print(c, b, format);
	else if (strcmp(kind, "rate") == 0)
		pace_print(c, b, format);
	else if (strcmp(kind, "coded") == 0)
		overall_print_coded(c, format);
	else if (strcmp(kind, "difference") == 0)
		overall_print_difference(c, b, format);
	else
		versus_print(c, b, format);
}

/* Rates are of items that are times; --part asks for them of others. */
static bool
has_rows(const struct counter *c, const char *kind)
{
	return strcmp(kind, "rate") != 0 || pace_is_of(c);
}

void
print_rows(struct counter *c, const char *format, const char *part)
{
	const struct kinds k = kinds_of(c->set);
	struct blocks *blocks;
	bool several = !table_holds_one_kind(format);

	counter_sum(c);
	blocks = blocks_open(c);
	for (size_t i = 0; i < k.n; i++)
		if (part != NULL ? strcmp(part, k.name[i]) == 0 :
		    i == 0 || (several && has_rows(c, k.name[i])))
			print_kind(c, blocks, format, k.name[i]);
	blocks_close(blocks);
}
