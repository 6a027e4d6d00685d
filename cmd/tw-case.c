/* tw-case: posts of one trouble, who answers for it, and whether it is real. */
#include "base/cli.h"
#include "case/case_main.h"
#include "show/table.h"

static struct case_main settings = { .window = 7 * 86400, .open = 65536 };

static const struct cli_option options[] = {
	{ 'c', "codebook", "BOOK", "the posts' codebook, and one that names offices",
	    CLI_LIST, { .list = &settings.books } },
	{ 'd', "dimension", "NAME", "where the records have their codes; else the book says it",
	    CLI_STRING, { .string = &settings.dimension } },
	{ 'e', "expression", "JQ", "posts that can be of a case; else by stance",
	    CLI_STRING, { .string = &settings.wanted } },
	{ 'g', "gazetteer", "GAZETTEER", "where what posts name lies; may be repeated",
	    CLI_LIST, { .list = &settings.gazetteers } },
	{ 0, "verdicts", "FILE", "what was found to be real; lines may be added",
	    CLI_STRING, { .string = &settings.verdicts } },
	{ 0, "design", "FILE", "which cases tw-sample drew: their verdicts correct counts",
	    CLI_STRING, { .string = &settings.design } },
	{ 0, "window", "SPAN", "how long a trouble stays the same, unless the book says (7d)",
	    CLI_SPAN, { .span = &settings.window } },
	{ 0, "open", "N", "remember so many open cases (65536)",
	    CLI_COUNT, { .count = &settings.open } },
	{ 0, "explain", NULL, "say how each priority came about",
	    CLI_FLAG, { .flag = &settings.explain } },
	{ 0, "through", NULL, "pass all records on, with their cases, and rows between",
	    CLI_FLAG, { .flag = &settings.through } },
	{ 0, "state", "FILE", "remember there what is open, for the next run",
	    CLI_STRING, { .string = &settings.state } },
	{ 0, "part", "KIND", "print only the rows of this kind: case or verdicts",
	    CLI_STRING, { .string = &settings.part } },
	{ 'o', "output", "FORMAT", TABLE_HELP ", open311",
	    CLI_STRING, { .string = &settings.format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-case", "-c BOOK [file ...]",
	"Joins posts of one trouble into cases, by office and priority.", options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	return case_main_run(&settings, argv);
}
