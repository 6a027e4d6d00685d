/*
 * tw-count: how often, and which share with its interval: of codes, authors,
 * hashtags, days, anything in a record.
 */
#include "base/cli.h"
#include "base/diag.h"
#include "base/number.h"
#include "count/missing.h"
#include "count/partial.h"
#include "count/plan.h"
#include "rows/live.h"
#include "rows/print.h"
#include "show/table.h"
#include "show/words.h"

static struct settings set;
static bool partial;
static bool merge;
static const char *format;
static const char *part;
static const char *every;

static const struct cli_option options[] = {
	{ 'b', "by", "DIM", "count by program, author.handle, month, x=.jq; the last is the item",
	    CLI_LIST, { .list = &set.by } },
	{ 'c', "codebook", "BOOK", "labels, properties, and rows for codes without a hit",
	    CLI_LIST, { .list = &set.books } },
	{ 'g', "gazetteer", "NAME", "the same for places: -b place_about",
	    CLI_LIST, { .list = &set.gazetteers } },
	{ 0, "of", "UNIT", "shares of mentions (default), records or coded",
	    CLI_STRING, { .string = &set.unit } },
	{ 0, "cluster", "WHAT", "posts alike by day (default), week, author, conversation, none",
	    CLI_STRING, { .string = &set.cluster } },
	{ 'w', "sum", "PATH", "sum this number, not posts: counts.likes",
	    CLI_STRING, { .string = &set.sum } },
	{ 0, "decimal", "SIGN", NUMBER_DECIMAL_HELP,
	    CLI_STRING, { .string = &set.decimal } },
	{ 0, "distinct", "PATH", "how many different values of this each row has",
	    CLI_STRING, { .string = &set.distinct } },
	{ 0, "distinct-approx", "PATH", "the same in little memory, to about 1 %",
	    CLI_STRING, { .string = &set.distinct_approx } },
	{ 0, "rates", NULL, "n per day, per active day and per author",
	    CLI_FLAG, { .flag = &set.rates } },
	{ 0, "coded", NULL, "a row more: posts with any item, of all",
	    CLI_FLAG, { .flag = &set.coded } },
	{ 0, "difference", NULL, "a row more: the two commonest items, one less the other",
	    CLI_FLAG, { .flag = &set.difference } },
	{ 0, "fill", NULL, "rows for days, weeks, months without posts",
	    CLI_FLAG, { .flag = &set.fill } },
	{ 's', "since", "DATE", "the first day that --fill and --rates know",
	    CLI_STRING, { .string = &set.since } },
	{ 'u', "until", "DATE", "the last one",
	    CLI_STRING, { .string = &set.until } },
	{ 0, "levels", "NAMES", "maximal,medium,minimal by interval; equal:NAMES; terciles:NAMES",
	    CLI_STRING, { .string = &set.levels } },
	{ 0, "crosstab", NULL, "expected counts, residuals and tests of items by groups",
	    CLI_FLAG, { .flag = &set.crosstab } },
	{ 0, "permutations", "N", "with --crosstab: p by N random tables",
	    CLI_COUNT, { .count = &set.permutations } },
	{ 0, "seed", "N", "another seed for them (1)",
	    CLI_COUNT, { .count = &set.seed } },
	{ 0, "pairs", NULL, "items in the same posts: Jaccard, phi, lift",
	    CLI_FLAG, { .flag = &set.pairs } },
	{ 0, "versus", "JQ", "what posts for which this is true have more of than the rest",
	    CLI_STRING, { .string = &set.versus } },
	{ 0, "combine", "G=C,...", "an index: shares within groups, times these, added",
	    CLI_STRING, { .string = &set.combine } },
	{ 0, "sort", "KEY", "rows by n, by value or by label (a2 before a10)",
	    CLI_STRING, { .string = &set.sort } },
	{ 'n', "number", "N", "only the first N rows of each group",
	    CLI_COUNT, { .count = &set.first } },
	{ 0, "every", "WHEN", "of a stream, rows each 10s, or each 1000 records",
	    CLI_STRING, { .string = &every } },
	{ 0, "partial", NULL, "write counts by cluster, for --merge",
	    CLI_FLAG, { .flag = &partial } },
	{ 0, "merge", NULL, "read what --partial wrote, any number of parts",
	    CLI_FLAG, { .flag = &merge } },
	{ 0, "part", "KIND", "print only the rows of this kind",
	    CLI_STRING, { .string = &part } },
	{ 0, "words", "LANGUAGE", WORDS_HELP, CLI_CALL, { .call = words_choose } },
	{ 'o', "output", "FORMAT", TABLE_HELP,
	    CLI_STRING, { .string = &format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-count", "[file ...]",
	"Counts records by anything in them: n, share, interval.", options
};

/* A counter of all that the files hold. */
static struct counter *
count_files(char **files)
{
	struct counter *c;

	if (every != NULL && (merge || partial))
		cli_usage("--every counts records as they come, not with "
		    "--partial or --merge");
	if ((set.coded || set.difference) && (merge || partial))
		cli_usage("--coded and --difference count records, not parts: "
		    "without --partial and --merge");
	if (merge) {
		c = partial_merge(files, &set, options);
		if (!partial)
			missing_in_parts(c);
		print_check(&set, format, part);
		return c;
	}
	settings_complete(&set);
	print_check(&set, format, part);
	c = plan_open(&set);
	if (every != NULL)
		live_read(c, files, every, format, part);
	else
		counter_read(c, files, NULL, NULL);
	if (!partial)
		missing_report(c);
	return c;
}

int
main(int argc, char *argv[])
{
	struct counter *counter;

	cli_parse(&argc, &argv, &program);
	counter = count_files(argv);
	if (partial)
		partial_write(counter, options);
	else
		print_rows(counter, format, part);
	counter_close(counter);
	return diag_finish();
}
