/* tw-tag-intent: what a post is about to do: launch, appeal, complain ... */
#include "base/cli.h"
#include "tag/tag_main.h"

static struct tag_main tagging = {
	.only_dimension = "intent",
	.default_book = "intents-id"
};

static const struct cli_option options[] = {
	TAG_MAIN_OPTIONS(tagging),
	{ 0, "near", "DIM[:sentence|:N]",
	    "count cues only near the evidence of DIM, and write the pairs",
	    CLI_STRING, { .string = &tagging.near } },
	{ 0, "primary", NULL, "keep only the strongest intent", CLI_FLAG,
	    { .flag = &tagging.primary } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-tag-intent", "[file ...]",
	"Codes what the author of each record intends, and says why.", options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	return tag_main_run(&tagging, argv);
}
