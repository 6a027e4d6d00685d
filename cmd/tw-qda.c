/* tw-qda: a codebook, or coded records, for MAXQDA, NVivo, ATLAS.ti and others. */
#include <unistd.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "codebook/codebook.h"
#include "io/reader.h"
#include "qda/codes.h"
#include "qda/project.h"

static struct cli_list books;
static const char *dimension, *output;
static struct project_options asked;

static const struct cli_option options[] = {
	{ 'c', "codebook", "BOOK", "the codes; may be repeated",
	    CLI_LIST, { .list = &books } },
	{ 'd', "dimension", "NAME", "whose codes the records carry (the book's)",
	    CLI_STRING, { .string = &dimension } },
	{ 'o', "output", "FORMAT", "qdpx: a project (the default); qdc: the codes",
	    CLI_STRING, { .string = &output } },
	{ 0, "per", "WHAT", "a text for each conversation, post, day, month, author",
	    CLI_STRING, { .string = &asked.per } },
	{ 0, "cases", "MEMBER", "a case for each of its values, as attributes.office",
	    CLI_STRING, { .string = &asked.cases } },
	{ 0, "rules", NULL, "keep the rules as text in the descriptions",
	    CLI_FLAG, { .flag = &asked.rules } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-qda", "[file ...]",
	"Writes codes and coded posts for programs of qualitative analysis.",
	options
};

static void
write_codes(const struct codebook *book)
{
	struct codes_lost lost = { 0 };
	struct buf out = { 0 };

	codes_write_file(&out, book, asked.dimension, asked.rules, &lost);
	diag_write(buf_str(&out));
	diag_note("lost: rules: %zu%s", lost.rules, asked.rules ?
	    " (kept as text)" : " (--rules keeps them as text)");
	buf_free(&out);
}

static void
write_project(const struct codebook *book, char **paths)
{
	struct project *p = project_open(&asked, book);
	struct reader *in = reader_open(paths, READER_RECORDS);
	struct record rec = { 0 };

	while (reader_next(in, &rec))
		project_add(p, &rec);
	project_write(p);
	record_free(&rec);
	reader_close(in);
	project_close(p);
}

int
main(int argc, char *argv[])
{
	struct codebook *book;
	bool codes;

	cli_parse(&argc, &argv, &program);
	codes = output != NULL && str_is(str_of(output), "qdc");
	if (output != NULL && !codes && !str_is(str_of(output), "qdpx"))
		cli_usage("-o %s: there are qdpx and qdc", output);
	if (books.n == 0)
		cli_usage("-c names the codebook");
	if (asked.per != NULL && !project_knows(asked.per))
		cli_usage("--per %s: there are conversation, post, day, month "
		    "and author", asked.per);
	if (!codes && isatty(STDOUT_FILENO))
		cli_usage("a project is no text for a terminal: put > "
		    "study.qdpx at the end");
	book = codebook_open((const char *const *)books.item, books.n);
	asked.dimension = dimension != NULL ? str_of(dimension) :
	    book->dimension.n > 0 ? book->dimension : STR("code");
	if (codes)
		write_codes(book);
	else
		write_project(book, argv);
	codebook_close(book);
	return diag_finish();
}
