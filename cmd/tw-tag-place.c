/* tw-tag-place: find out which districts posts are about. */
#include "base/cli.h"
#include "place/memory.h"
#include "place/tag_place.h"

static struct tag_place tagging = {
	.placing = { .posts = MEMORY_POSTS, .users = MEMORY_USERS }
};

static const struct cli_option options[] = {
	{ 'g', "gazetteer", "GAZETTEER",
	    "the gazetteer; given again, they are read as one",
	    CLI_LIST, { .list = &tagging.gazetteers } },
	{ 'j', "jobs", "N",
	    "place with so many threads (the processors, at most 4)",
	    CLI_COUNT, { .count = &tagging.jobs } },
	{ 0, "authors", "FILE",
	    "accounts of officials, whose posts say nothing of where they live",
	    CLI_STRING, { .string = &tagging.placing.officials } },
	{ 0, "boundaries", "FILE", "polygons for points, as GeoJSON",
	    CLI_STRING, { .string = &tagging.placing.boundaries } },
	{ 0, "near", "DIMENSION",
	    "names count less where no evidence of this is in the sentence",
	    CLI_STRING, { .string = &tagging.placing.near } },
	{ 0, "near-misses", NULL, "also write the places nearly given",
	    CLI_FLAG, { .flag = &tagging.near_misses } },
	{ 0, "no-evidence", NULL, "leave out where each place was found",
	    CLI_FLAG, { .flag = &tagging.no_evidence } },
	{ 0, "only", NULL, "write only records that got a place",
	    CLI_FLAG, { .flag = &tagging.only } },
	{ 0, "posts", "N", "posts remembered, for answers to them",
	    CLI_COUNT, { .count = &tagging.placing.posts } },
	{ 0, "precision", "LEVEL",
	    "a level of the gazetteer, or entry; else its first level",
	    CLI_STRING, { .string = &tagging.placing.precision } },
	{ 0, "state", "FILE", "keep what is remembered in a file",
	    CLI_STRING, { .string = &tagging.placing.state } },
	{ 0, "sure", "P", "the probability from which a post is placed (0.5)",
	    CLI_STRING, { .string = &tagging.sure } },
	{ 0, "use", "LIST", "evidence: text,chain,point,place,usual",
	    CLI_STRING, { .string = &tagging.use } },
	{ 0, "users", "N", "authors whose usual districts are remembered",
	    CLI_COUNT, { .count = &tagging.placing.users } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-tag-place", "-g GAZETTEER [file ...]",
	"Finds the districts that posts are about and says why.", options
};

int
main(int argc, char *argv[])
{
	cli_parse(&argc, &argv, &program);
	return tag_place_run(&tagging, argv);
}
