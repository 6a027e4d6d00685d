/*
 * tw-thread: which questions to offices were answered, and how soon.
 */
#include "base/cli.h"
#include "base/diag.h"
#include "io/reader.h"
#include "io/state.h"
#include "show/table.h"
#include "stream/clock.h"
#include "thread/printer.h"
#include "thread/resume.h"
#include "thread/setup.h"
#include "thread/threads.h"

static struct setup setup = { .open = THREADS_OPEN,
	.exact = WAITS_EXACT };

static const struct cli_option options[] = {
	{ 'a', "author", "HANDLE", "an account that answers (repeatable)",
	    CLI_LIST, { .list = &setup.handles } },
	{ 0, "authors", "FILE", "accounts that answer: handle, office, since, until",
	    CLI_LIST, { .list = &setup.authors } },
	{ 'e', "expression", "JQ", "only posts for which this is true are questions",
	    CLI_STRING, { .string = &setup.condition } },
	{ 0, "within", "SPAN", "how long a question is watched (60d)",
	    CLI_SPAN, { .span = &setup.within } },
	{ 0, "ties", "LIST", "reply,quote,manual,conversation (default), mention",
	    CLI_STRING, { .string = &setup.ties } },
	{ 0, "limits", "SPANS", "shares answered within these: 3d,14d",
	    CLI_STRING, { .string = &setup.limits } },
	{ 'b', "by", "DIM", "groups of questions: office, topic, month, x=.jq",
	    CLI_LIST, { .list = &setup.by } },
	{ 'c', "codebook", "BOOK", "labels, order, properties, and limits of its codes",
	    CLI_LIST, { .list = &setup.books } },
	{ 0, "cluster", "WHAT", "questions alike by day (default), week, author, none",
	    CLI_STRING, { .string = &setup.cluster } },
	{ 0, "withdrawn", "JQ", "true of a later post by which the asker withdraws",
	    CLI_STRING, { .string = &setup.withdrawn } },
	{ 0, "through", NULL, "pass records and rows on, rows of threads between them",
	    CLI_FLAG, { .flag = &setup.through } },
	{ 0, "part", "KINDS", "rows of kind thread, answer (default), curve",
	    CLI_STRING, { .string = &setup.part } },
	{ 0, "open", "N", "open questions that memory holds (1048576)",
	    CLI_COUNT, { .count = &setup.open } },
	{ 0, "exact", "N", "questions whose times are kept to the second (200000)",
	    CLI_COUNT, { .count = &setup.exact } },
	{ 0, "persons", NULL, "name who asked in rows of kind thread",
	    CLI_FLAG, { .flag = &setup.persons } },
	{ 0, "state", "FILE", "go on from this state, and keep it",
	    CLI_STRING, { .string = &setup.state } },
	{ 'o', "output", "FORMAT", TABLE_HELP,
	    CLI_STRING, { .string = &setup.format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-thread", "[file ...]",
	"Who was answered, and how soon: questions to offices and their answers.",
	options
};

static void
read_stream(struct threads *t, struct state *state, char **files)
{
	struct reader *in = reader_open(files, READER_STREAM);
	struct record rec = { 0 };

	reader_find(in, message_members);
	while (reader_next(in, &rec)) {
		if (setup.through)
			record_write(&rec);
		if (rec.row.p == NULL) {
			threads_see(t, &rec);
		} else if (str_is(rec.row, "tick")) {
			clock_tick(&t->clock, &rec);
			threads_expire(t);
		}
		if (t->clock.known && state_due(state, t->clock.now))
			resume_save(state, t);
	}
	reader_close(in);
	record_free(&rec);
}

int
main(int argc, char *argv[])
{
	struct threads threads = { 0 };
	struct printer printer = { 0 };
	struct state *state;

	cli_parse(&argc, &argv, &program);
	state = setup_open(&setup, &threads, &printer);
	resume_load(state, &threads);
	read_stream(&threads, state, argv);
	resume_save(state, &threads);
	state_close(state);
	threads_end(&threads);
	if (setup.parts & SETUP_ANSWER)
		printer_answers(&printer);
	if (setup.parts & SETUP_CURVE)
		printer_curves(&printer);
	printer_close(&printer);
	threads_report(&threads);
	threads_close(&threads);
	return diag_finish();
}
