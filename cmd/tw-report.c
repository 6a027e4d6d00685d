/* tw-report: a study as one page, and its manifest. */
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "dossier/dossier.h"
#include "dossier/manifest.h"
#include "report/compose.h"
#include "show/words.h"

static struct cli_list books;
static struct cli_list flows;
static bool make_manifest;
static struct cli_list steps;
static const char *verify;
static struct dossier_wish wish = { .books = &books };

/* A manifest names files wherever they lie. */
static void
set_verify(const char *path)
{
	verify = path;
	cli_reads_all = true;
}

static const struct cli_option options[] = {
	{ 'c', "codebook", "BOOK", "a codebook; may be repeated",
	    CLI_LIST, { .list = &books } },
	{ 0, "again", "COMMAND", "what makes the study again, to stand on the page",
	    CLI_STRING, { .string = &wish.again } },
	{ 0, "flow", "FILE", "with --manifest: what tw-normalize --flow wrote",
	    CLI_LIST, { .list = &flows } },
	{ 0, "manifest", NULL, "write a manifest of the files, in place of a page",
	    CLI_FLAG, { .flag = &make_manifest } },
	{ 0, "note", "TEXT", "what must be said before the first number",
	    CLI_STRING, { .string = &wish.note } },
	{ 0, "quotations", NULL, "let words of people stand on the page",
	    CLI_FLAG, { .flag = &wish.quotations } },
	{ 0, "step", "TEXT", "with --manifest: a command of the study, in order",
	    CLI_LIST, { .list = &steps } },
	{ 0, "subtitle", "TEXT", "a line below the title",
	    CLI_STRING, { .string = &wish.subtitle } },
	{ 0, "title", "TEXT", "the title of the page",
	    CLI_STRING, { .string = &wish.title } },
	{ 0, "verify", "MANIFEST", "say what is no longer as it was",
	    CLI_CALL, { .call = set_verify } },
	{ 0, "watch", "CODE", "a code of the second book to be said (complaint)",
	    CLI_STRING, { .string = &wish.watch } },
	{ 0, "words", "LANGUAGE", WORDS_HELP,
	    CLI_CALL, { .call = words_choose } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-report", "[[name=]file ...]",
	"Sets the results of a study on one page, or lists its files.", options
};

int
main(int argc, char *argv[])
{
	struct manifest_parts parts = { &books, &flows, &steps, NULL };
	struct buf out = { 0 };
	bool good = true;

	cli_parse(&argc, &argv, &program);
	if (verify != NULL && (make_manifest || argc > 0))
		cli_usage("--verify takes a manifest and nothing else");
	if (!make_manifest && flows.n + steps.n > 0)
		cli_usage("--flow and --step belong to --manifest; a flow for "
		    "the page is a file like the others");
	parts.files = argv;
	if (verify != NULL)
		manifest_verify(verify);
	else if (make_manifest)
		good = manifest_write(&out, &parts);
	else if (argc + (int)books.n == 0)
		cli_usage("no files: a report is made of results");
	else
		compose_page(&out, &wish, argv);
	if (good)
		diag_write(buf_str(&out));
	buf_free(&out);
	return diag_finish();
}
