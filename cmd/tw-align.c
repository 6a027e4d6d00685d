/*
 * tw-align: how attention, as tw-count counted it, meets what sources say
 * matters: the sources beside each other, every item, and all of it.
 */
#include <stdlib.h>
#include <unistd.h>

#include "align/crosswalk.h"
#include "align/print.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/number.h"
#include "counts/counts.h"
#include "io/shipped.h"
#include "show/table.h"
#include "show/words.h"

static struct cli_list priority_files;
static const char *crosswalk;
static const char *weights;
static const char *unlisted;
static const char *part;
static const char *format;
static const char *decimal;
static size_t seed = 1;

static const struct cli_option options[] = {
	{ 'p', "priorities", "FILE",
	    "what sources say matters: source, item and level, rank or weight",
	    CLI_LIST, { .list = &priority_files } },
	{ 0, "crosswalk", "FILE",
	    "what its items are called in the codebook: from, to",
	    CLI_STRING, { .string = &crosswalk } },
	{ 0, "weights", "LIST", "turn levels into weights: high=3,medium=2,low=1",
	    CLI_STRING, { .string = &weights } },
	{ 0, "unlisted", "LEVEL",
	    "what a source of levels does not list is low (or medium, high)",
	    CLI_STRING, { .string = &unlisted } },
	{ 0, "decimal", "SIGN", NUMBER_DECIMAL_HELP,
	    CLI_STRING, { .string = &decimal } },
	{ 0, "part", "KIND", "only these rows: source, item or whole",
	    CLI_STRING, { .string = &part } },
	{ 0, "seed", "N", "another seed for what is drawn (1)",
	    CLI_COUNT, { .count = &seed } },
	{ 0, "words", "LANGUAGE", WORDS_HELP, CLI_CALL, { .call = words_choose } },
	{ 'o', "output", "FORMAT", TABLE_HELP, CLI_STRING, { .string = &format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-align", "-p priorities [file ...]",
	"How attention meets priority, from the rows of tw-count.", options
};

static enum alignment_level
unlisted_level(void)
{
	enum alignment_level level = 0;

	if (unlisted != NULL)
		level = priorities_level(str_of(unlisted));
	if (unlisted != NULL && level == 0)
		cli_usage("--unlisted is low, medium or high, not '%s'",
		    diag_vis(str_of(unlisted)));
	return level;
}

static void
hear(struct study *s)
{
	voices_hear(&s->voices, &s->priorities, &s->rows, unlisted_level());
	if (!priorities_report(&s->priorities, &s->rows))
		diag_die("no row has a priority: the rows are of %s",
		    s->rows.name[s->rows.dims - 1].p);
}

static bool
part_wanted(const char *kind)
{
	return part == NULL || strcmp(part, kind) == 0;
}

/* A file that is there is meant, also one out of a spreadsheet: x.csv. */
static char *
find_priorities(const char *name)
{
	if (strchr(name, '.') != NULL && access(name, F_OK) == 0)
		return mem_dup(str_of(name));
	return shipped_find(name, "priorities", ".tsv");
}

/* All that can be wrong without the rows is found before they are read. */
static void
check_options(struct study *s)
{
	if (priority_files.n == 0)
		cli_usage("no priorities: give -p");
	if (part != NULL && !part_wanted("source") && !part_wanted("item") &&
	    !part_wanted("whole"))
		cli_usage("--part is source, item or whole, not '%s'",
		    diag_vis(str_of(part)));
	unlisted_level();
	table_check(format);
	if (part == NULL && table_holds_one_kind(format))
		part = "item";
	s->priorities.decimal = number_decimal(decimal);
	for (size_t i = 0; i < priority_files.n; i++) {
		char *path = find_priorities(priority_files.item[i]);

		priorities_read(&s->priorities, path);
		free(path);
	}
	if (crosswalk != NULL)
		crosswalk_read(&s->priorities, crosswalk);
	if (weights != NULL)
		priorities_weigh(&s->priorities, weights);
	priorities_settle(&s->priorities);
}

static void
print_parts(const struct study *s)
{
	if (part_wanted("source"))
		print_sources(s, format);
	if (part_wanted("item"))
		print_items(s, format);
	if (part_wanted("whole"))
		print_whole(s, seed, format);
}

int
main(int argc, char *argv[])
{
	static const char *const kinds[] = { "count", "corrected", NULL };
	struct study s = { 0 };

	cli_parse(&argc, &argv, &program);
	check_options(&s);
	if (counts_read(&s.rows, argv, kinds,
	    "rows of kind count, from tw-count")) {
		print_check_rows(&s);
		hear(&s);
		print_parts(&s);
	}
	voices_free(&s.voices);
	priorities_free(&s.priorities);
	counts_free(&s.rows);
	return diag_finish();
}
