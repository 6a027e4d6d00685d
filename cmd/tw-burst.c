/* tw-burst: what is suddenly talked of, and how it went. */
#include "base/cli.h"
#include "base/diag.h"
#include "burst/burst.h"
#include "show/table.h"

static struct burst_settings set = { .keys = 4096, .warm = 14 * 86400 };

static const struct cli_option options[] = {
	{ 'b', "by", "DIM", "whose values burst: hashtags, topic,place_about; may be repeated",
	    CLI_LIST, { .list = &set.by } },
	{ 0, "keys", "N", "values that are looked at, of each -b (4096)",
	    CLI_COUNT, { .count = &set.keys } },
	{ 0, "scale", "S", "a burst is so many times what is usual (4)",
	    CLI_STRING, { .string = &set.scale } },
	{ 0, "floor", "SHARE", "no usual share of posts is smaller (0.001)",
	    CLI_STRING, { .string = &set.least } },
	{ 0, "alarm", "NATS", "the evidence that opens a burst",
	    CLI_STRING, { .string = &set.alarm } },
	{ 0, "false", "1/POSTS", "one false alarm in so many posts (1/1200000)",
	    CLI_STRING, { .string = &set.rate } },
	{ 0, "close", "NATS", "the loss of evidence that closes it (6)",
	    CLI_STRING, { .string = &set.close } },
	{ 0, "calls", "TABLE", "accounts that call upon people, and who was said to come",
	    CLI_STRING, { .string = &set.calls } },
	{ 0, "echo", "SPANS", "how long after the end is looked at (1d,7d,30d)",
	    CLI_STRING, { .string = &set.echo } },
	{ 0, "warm", "SPAN", "how long it only learns what is usual (14d)",
	    CLI_SPAN, { .span = &set.warm } },
	{ 0, "reposts", NULL, "reposts count as posts do",
	    CLI_FLAG, { .flag = &set.reposts } },
	{ 0, "through", NULL, "pass records on, rows between them",
	    CLI_FLAG, { .flag = &set.through } },
	{ 0, "state", "FILE", "remember there, from one run to the next",
	    CLI_STRING, { .string = &set.state } },
	{ 'o', "output", "FORMAT", TABLE_HELP,
	    CLI_STRING, { .string = &set.format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-burst", "-b DIM [file ...]",
	"Finds what is suddenly talked of, while it happens or afterwards.",
	options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	burst_run(&set, argv);
	return diag_finish();
}
