/* tw: the programs of the toolkit under one name. */
#include <string.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "suite/complete.h"
#include "suite/lay.h"
#include "suite/suite.h"

static const struct cli_option options[] = {
	{ 0 }
};

static const struct cli_program program = {
	"tw",
	"[name [argument ...] | help name | new folder | complete shell]",
	"Lists the programs, runs tw-NAME, begins a study.", options
};

static void
print_programs(const struct suite *s)
{
	struct buf out = { 0 };

	for (size_t i = 0; i < s->programs; i++) {
		const struct suite_program *p = &s->program[i];

		buf_addf(&out, "tw-%-15.*s %.*s\n", (int)p->name.n - 3,
		    p->name.p + 3, (int)p->about.n, p->about.p);
	}
	buf_addz(&out, "\n"
	    "tw NAME ...        runs tw-NAME; tw help NAME lists the options\n"
	    "tw new FOLDER      begins a study: a Makefile, a codebook, priorities\n"
	    "tw complete SHELL  prints what bash, zsh or fish needs to complete them\n"
	    "\nThe manuals: man tw-NAME, man 7 tw; man tw-tutorial is where to begin\n");
	diag_write(buf_str(&out));
	buf_free(&out);
}

static void
print_script(const struct suite *s, const char *shell)
{
	struct buf out = { 0 };

	if (!complete_knows(shell))
		cli_usage("complete takes bash, zsh or fish, not '%s'",
		    diag_vis(str_of(shell)));
	complete_script(s, shell, &out);
	diag_write(buf_str(&out));
	buf_free(&out);
}

/* tw help is tw, and tw help NAME is tw NAME --help. */
static void
take_help(int *argc, char *argv[])
{
	char *asked[] = { *argc > 2 ? argv[2] : NULL, (char[]){ "--help" }, NULL };

	if (*argc < 2 || strcmp(argv[1], "help") != 0)
		return;
	if (*argc > 2)
		suite_run(asked);
	argv[1] = NULL;
	*argc = 1;
}

int
main(int argc, char *argv[])
{
	const char *word;
	bool is_new, starts;
	struct suite all = { 0 };

	/* What starts programs does so before the sandbox forbids it. */
	diag_begin(program.name);
	take_help(&argc, argv);
	word = argc > 1 ? argv[1] : "complete";
	is_new = strcmp(word, "new") == 0;
	starts = strcmp(word, "complete") == 0;
	if (word[0] != '-' && !is_new && !starts)
		suite_run(argv + 1);
	if (starts)
		suite_read(&all);
	cli_parse(&argc, &argv, &program);
	if (argc > 0 && !is_new && !starts)
		cli_usage("the name comes first: tw %s ...",
		    diag_vis(str_of(argv[0])));
	if (argc == 0 && all.programs == 0)
		cli_usage("-h, -V, or the name of a program");
	if (argc == 0)
		print_programs(&all);
	else if (argc != 2)
		cli_usage(is_new ? "new takes a folder: tw new my-study" :
		    "complete takes bash, zsh or fish: tw complete bash");
	else if (is_new)
		lay_study(argv[1]);
	else
		print_script(&all, argv[1]);
	suite_free(&all);
	return diag_finish();
}
