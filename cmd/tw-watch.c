/* tw-watch: the command centre's view of a stream, as it comes. */
#include "base/cli.h"
#include "base/diag.h"
#include "watch/watch.h"

static struct watch_settings set = { .every = 5 };

static const struct cli_option options[] = {
	{ 'g', "gazetteer", "NAME", "names of districts; may be repeated",
	    CLI_LIST, { .list = &set.gazetteers } },
	{ 0, "window", "SPAN", "what is counted over: 1h, 24h (default) or 7d",
	    CLI_STRING, { .string = &set.window } },
	{ 0, "verdicts", "FILE", "where verdicts given by keys are added",
	    CLI_STRING, { .string = &set.verdicts } },
	{ 0, "html", "FILE", "a page that shows the same and loads itself anew",
	    CLI_STRING, { .string = &set.html } },
	{ 0, "every", "SPAN", "how often the page is written, when something changed (5s)",
	    CLI_SPAN, { .span = &set.every } },
	{ 0, "once", NULL, "read to the end and print one page as text",
	    CLI_FLAG, { .flag = &set.once } },
	{ 0, "size", "CxR", "columns and rows of it (80x24)",
	    CLI_STRING, { .string = &set.size } },
	{ 0, "sound", NULL, "ring when a burst opens or a worst case is new",
	    CLI_FLAG, { .flag = &set.sound } },
	{ 0, "persons", NULL, "show the handles of who wrote a post",
	    CLI_FLAG, { .flag = &set.persons } },
	{ 0, "state", "FILE", "remember there, from one run to the next",
	    CLI_STRING, { .string = &set.state } },
	{ 'o', "output", "FORMAT", "ndjson: rows, not lines, without a terminal",
	    CLI_STRING, { .string = &set.format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-watch", "[file ...]",
	"Shows what is complained of, where, what bursts, which case waits.",
	options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	watch_run(&set, argv);
	return diag_finish();
}
