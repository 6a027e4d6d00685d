/* tw-matrix: cases by themes, documents by codes, codes by codes. */
#include "base/cli.h"
#include "base/diag.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "io/reader.h"
#include "matrix/display.h"
#include "show/table.h"

static bool binary;
static struct cli_list books;
static struct cli_list by;
static const char *cell;
static const char *format;
static size_t near;
static bool pairs;
static size_t quotes;

static const struct cli_option options[] = {
	{ 'b', "by", "DIM", "given twice: what the rows are, and the columns",
	    CLI_LIST, { .list = &by } },
	{ 'c', "codebook", "BOOK", "the order of its codes, and those without a post",
	    CLI_LIST, { .list = &books } },
	{ 0, "cell", "WHAT", "posts (default), spans, coverage or binary",
	    CLI_STRING, { .string = &cell } },
	{ 0, "binary", NULL, "1 where there is a post, else 0",
	    CLI_FLAG, { .flag = &binary } },
	{ 0, "quotes", "N", "the first N spans of each cell, with the ids",
	    CLI_COUNT, { .count = &quotes } },
	{ 0, "pairs", NULL, "codes beside codes: one -b, posts with both, spans that meet",
	    CLI_FLAG, { .flag = &pairs } },
	{ 0, "near", "N", "with --pairs: spans with so many characters between meet",
	    CLI_COUNT, { .count = &near } },
	{ 'o', "output", "FORMAT", TABLE_HELP,
	    CLI_STRING, { .string = &format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-matrix", "[file ...]",
	"Lays posts out by two dimensions, empty cells too.", options
};

static void
check_matrix_options(void)
{
	if (pairs && by.n != 1)
		cli_usage("--pairs takes one -b: the codes that stand beside "
		    "each other");
	if (!pairs && by.n != 2)
		cli_usage("say with -b what the rows are, and with a second "
		    "-b the columns");
	if (near > 0 && !pairs)
		cli_usage("--near goes with --pairs");
	if (binary && cell != NULL)
		cli_usage("--binary is --cell binary: one of them is enough");
	if (pairs && quotes > 0)
		cli_usage("--quotes are of cells, not of --pairs");
	table_check(format);
}

static void
read_records(struct matrix *m, char **files)
{
	struct reader *in = reader_open(files, READER_RECORDS);
	struct record rec = { 0 };

	while (reader_next(in, &rec)) {
		if (pairs)
			matrix_add_pairs(m, &rec, near);
		else
			matrix_add(m, &rec);
	}
	reader_close(in);
	record_free(&rec);
}

static void
say_matrix(const struct matrix *m, enum display_cell what)
{
	if (m->records == 0 && diag_all_well())
		diag_finding("no records came in");
	if (m->records == 0)
		return;
	if (m->rowless > 0)
		diag_note("records without %s, in no row: %ju",
		    diag_vis(m->row->name), (uintmax_t)m->rowless);
	if (!m->row->seen)
		diag_finding("-b %s: no record has it",
		    diag_vis(m->row->name));
	if (!pairs && !m->column->seen)
		diag_finding("-b %s: no record has it",
		    diag_vis(m->column->name));
	if (!m->spanned && (quotes > 0 || near > 0 || what == DISPLAY_SPANS ||
	    what == DISPLAY_COVERAGE))
		diag_finding("no record has evidence of %s: put tw-tag, "
		    "without --no-evidence, before",
		    diag_vis(m->column->name));
}

int
main(int argc, char *argv[])
{
	struct codebook *book = NULL;
	enum display_cell what;
	struct matrix m;

	cli_parse(&argc, &argv, &program);
	check_matrix_options();
	what = display_cell_of(binary ? "binary" : cell);
	if (books.n > 0)
		book = codebook_open(books.item, books.n);
	matrix_open(&m, by.item[0], by.item[pairs ? 0 : 1], book, quotes);
	read_records(&m, argv);
	display_matrix(&m, format, what, pairs);
	say_matrix(&m, what);
	matrix_close(&m);
	if (book != NULL)
		codebook_close(book);
	return diag_finish();
}
