/* Any archive of posts, made into records. */
#include <stdio.h>

#include "base/cli.h"
#include "base/diag.h"
#include "columns/map.h"
#include "gate/options.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "intake/times.h"
#include "interview/interview.h"
#include "io/kind.h"
#include "io/output.h"
#include "source/source.h"
#include "walk/files.h"

static struct gate_options gate_asked;
static struct intake_options asked;
static const char *format, *map_arg, *flow_path, *dates, *collected;
static bool list_formats;

static const struct cli_option options[] = {
	{ 'z', "zone", "ZONE",
	    "days and times are those of this zone (Asia/Jakarta, +07:00)",
	    CLI_STRING, { .string = &gate_asked.zone } },
	{ 's', "since", "DATE",
	    "from this local date or instant on",
	    CLI_STRING, { .string = &gate_asked.since } },
	{ 'u', "until", "DATE",
	    "up to this local date or instant, itself included",
	    CLI_STRING, { .string = &gate_asked.until } },
	{ 'a', "author", "HANDLE",
	    "posts of this author; may be repeated",
	    CLI_LIST, { .list = &gate_asked.authors } },
	{ 0, "authors", "FILE",
	    "posts of the authors in this file, one a line",
	    CLI_LIST, { .list = &gate_asked.author_files } },
	{ 0, "kind", "KIND,...",
	    KIND_TEXTS,
	    CLI_LIST, { .list = &gate_asked.kinds } },
	{ 0, "lang", "CODE,...",
	    "posts in these languages",
	    CLI_LIST, { .list = &gate_asked.langs } },
	{ 'e', "expression", "JQ",
	    "records for which this is true",
	    CLI_STRING, { .string = &gate_asked.expr } },
	{ 0, "part", "K/N",
	    "posts whose id falls into this part of so many",
	    CLI_STRING, { .string = &gate_asked.part } },
	{ 'j', "jobs", "N",
	    "take posts with so many threads (the processors, at most 4)",
	    CLI_COUNT, { .count = &asked.jobs } },
	{ 'f', "format", "NAME",
	    "take the input for this format (see --list-formats)",
	    CLI_STRING, { .string = &format } },
	{ 0, "list-formats", NULL,
	    "print the formats that are known",
	    CLI_FLAG, { .flag = &list_formats } },
	{ 'm', "map", "MAP",
	    "a jq program that makes records, or member=column,...",
	    CLI_STRING, { .string = &map_arg } },
	{ 0, "sheet", "NAME",
	    "which sheet of a workbook is read (the first)",
	    CLI_STRING, { .string = &asked.sheet } },
	{ 0, "dates", "dmy|mdy",
	    "whether days or months come first in 05/06/2014",
	    CLI_STRING, { .string = &dates } },
	{ 0, "collected", "DATE",
	    "when the data was collected, for times such as '2 hours ago'",
	    CLI_STRING, { .string = &collected } },
	{ 0, "unit", "turn|paragraph",
	    "what of an interview becomes a record (turn)",
	    CLI_STRING, { .string = &asked.interview.unit } },
	{ 0, "interviewer", "LABEL,...",
	    "whose turns are questions",
	    CLI_STRING, { .string = &asked.interview.interviewers } },
	{ 0, "date", "DATE",
	    "when an interview was held",
	    CLI_STRING, { .string = &asked.interview.date } },
	{ 0, "platform", "NAME",
	    "what interviews are called (interview), such as document",
	    CLI_STRING, { .string = &asked.interview.platform } },
	{ 0, "cases", "FILE",
	    "a table of documents and their attributes (TSV)",
	    CLI_STRING, { .string = &asked.interview.cases } },
	{ 0, "codings", NULL,
	    "of a REFI-QDA project write the codes, too",
	    CLI_FLAG, { .flag = &asked.interview.codings } },
	{ 'd', "dimension", "NAME",
	    "what these codes are called (as the highest code)",
	    CLI_STRING, { .string = &asked.interview.dimension } },
	{ 0, "account", "HANDLE",
	    "whose personal export this is",
	    CLI_STRING, { .string = &asked.account } },
	{ 0, "keep-duplicates", NULL,
	    "write posts that came before once more",
	    CLI_FLAG, { .flag = &gate_asked.keep_duplicates } },
	{ 0, "non-public", NULL,
	    "write posts that are not for everybody, too",
	    CLI_FLAG, { .flag = &gate_asked.non_public } },
	{ 0, "dehydrate", NULL,
	    "write ids only",
	    CLI_FLAG, { .flag = &gate_asked.dehydrate } },
	{ 0, "extra", NULL,
	    "keep columns of a table that no member is for",
	    CLI_FLAG, { .flag = &asked.extra } },
	{ 0, "pseudonyms", "KEYFILE",
	    "replace ids and names by hashes under the key in this file",
	    CLI_STRING, { .string = &gate_asked.key } },
	{ 0, "public", "FILE",
	    "but not these handles and ids, one a line",
	    CLI_LIST, { .list = &gate_asked.public_files } },
	{ 0, "apply-deletes", NULL,
	    "leave out posts that a notice in the input deletes",
	    CLI_FLAG, { .flag = &gate_asked.apply_deletes } },
	{ 0, "deleted", "FILE",
	    "leave out the posts whose ids are in this file",
	    CLI_LIST, { .list = &gate_asked.deleted_files } },
	{ 'q', "quiet", NULL,
	    "say of a file only what keeps it from being read",
	    CLI_FLAG, { .flag = &asked.quiet } },
	{ 0, "flow", "FILE",
	    "write what became of all that was read, as JSON",
	    CLI_STRING, { .string = &flow_path } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-normalize", "[file ...]", "Makes records of any archive of posts.",
	options
};

int
main(int argc, char *argv[])
{
	struct gate gate = { 0 };
	struct map map = { 0 };
	const struct flow *flow;
	struct intake *in;
	struct output *flow_file = NULL;

	cli_parse(&argc, &argv, &program);
	if (list_formats) {
		source_print_list();
		return diag_finish();
	}
	if (asked.extra && gate_asked.key != NULL)
		cli_usage("--extra keeps columns as they are, names in them, "
		    "too: it does not go with --pseudonyms");
	gate_options_apply(&gate_asked, &gate);
	asked.times = times_asked(dates, collected);
	asked.forced = source_named(format);
	interview_open(&asked.interview);
	if (map_arg != NULL) {
		map_open(&map, map_arg);
		asked.map = &map;
	}
	if (flow_path != NULL)
		flow_file = output_open(flow_path);
	in = intake_open(&asked, &gate, sources);
	files_read(in, argv);
	flow = intake_end(in);
	flow_say_none_written(flow, gate.filter.failed);
	if (flow_file != NULL)
		flow_save(flow, &gate.asked, flow_file);
	intake_close(in);
	gate_free(&gate);
	map_close(&map);
	interview_close(&asked.interview);
	return diag_finish();
}
