/* tw-tag: code records by a codebook of any dimension, or by a model. */
#include "base/cli.h"
#include "tag/tag_main.h"

static struct tag_main tagging;

static const struct cli_option options[] = {
	{ 'd', "dimension", "NAME", "what the codes are; else the book says it",
	    CLI_STRING, { .string = &tagging.dimension } },
	{ 'M', "model", "FILE", "code by a model of tw-learn, not by rules",
	    CLI_STRING, { .string = &tagging.model } },
	{ 0, "at", "P", "from which probability a model gives a code",
	    CLI_STRING, { .string = &tagging.at } },
	TAG_MAIN_OPTIONS(tagging),
	{ 0 }
};

static const struct cli_program program = {
	"tw-tag", "-c BOOK | -M MODEL [file ...]",
	"Codes records by the rules of a codebook, or by a model, and says why.", options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	if (tagging.at != NULL && tagging.model == NULL)
		cli_usage("--at is a probability of -M MODEL");
	return tag_main_run(&tagging, argv);
}
