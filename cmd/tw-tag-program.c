/* tw-tag-program: which programs a post speaks of. */
#include "base/cli.h"
#include "tag/tag_main.h"

static struct tag_main tagging = {
	.only_dimension = "program",
	.default_book = "bandung-smart-city"
};

static const struct cli_option options[] = {
	TAG_MAIN_OPTIONS(tagging),
	{ 0 }
};

static const struct cli_program program = {
	"tw-tag-program", "[file ...]",
	"Codes which programs each record speaks of, and says why.", options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	return tag_main_run(&tagging, argv);
}
