#include "rows/print.h"

#include "base/diag.h"
#include "rows/combined.h"
#include "rows/crosstab.h"
#include "rows/levels.h"
#include "rows/pairs.h"
#include "rows/rows.h"
#include "rows/versus.h"
#include "show/table.h"

/* The kinds of rows that are printed, in order; NULL ends them. */
static const char *const *
kinds(const struct settings *set)
{
	static const char *const plain[] = { "count", NULL };
	static const char *const cross[] = { "count", "test", "whole", NULL };
	static const char *const pairs[] = { "pair", NULL };
	static const char *const keyness[] = { "keyness", NULL };
	static const char *const combined[] = { "index", NULL };

	return set->combine != NULL ? combined : set->pairs ? pairs :
	    set->versus != NULL ? keyness : set->crosstab ? cross : plain;
}

static bool
has_kind(const struct settings *set, const char *part)
{
	for (const char *const *k = kinds(set); *k != NULL; k++)
		if (strcmp(*k, part) == 0)
			return true;
	return false;
}

void
print_check(const struct settings *set, const char *format, const char *part)
{
	struct levels levels;

	table_check(format);
	if (part != NULL && !has_kind(set, part))
		diag_die("--part %s: no such rows; with --crosstab there are "
		    "count, test and whole", diag_vis(str_of(part)));
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
	else
		versus_print(c, b, format);
}

void
print_rows(struct counter *c, const char *format, const char *part)
{
	const char *const *kind = kinds(c->set);
	struct blocks *blocks;
	bool several = !table_holds_one_kind(format);

	counter_sum(c);
	blocks = blocks_open(c);
	for (; *kind != NULL; kind++)
		if (part != NULL ? strcmp(part, *kind) == 0 :
		    several || kind == kinds(c->set))
			print_kind(c, blocks, format, *kind);
	blocks_close(blocks);
}
