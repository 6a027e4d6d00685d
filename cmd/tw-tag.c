/* tw-tag: code records by a codebook of any dimension. */
#include "base/cli.h"
#include "tag/tag_main.h"

static struct tag_main tagging;

static const struct cli_option options[] = {
	{ 'd', "dimension", "NAME", "what the codes are; else the book says it",
	    CLI_STRING, { .string = &tagging.dimension } },
	TAG_MAIN_OPTIONS(tagging),
	{ 0 }
};

static const struct cli_program program = {
	"tw-tag", "-c BOOK [file ...]",
	"Codes records by the rules of a codebook and says why.", options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	return tag_main_run(&tagging, argv);
}
