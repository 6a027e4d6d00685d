/* tw-table: coded posts as a table for spreadsheets and statistics. */
#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/str.h"
#include "codebook/codebook.h"
#include "io/members.h"
#include "io/reader.h"
#include "sheet/postrows.h"
#include "show/table.h"

enum { SHOWN_MAX = 100 };

static struct cli_list books;
static const char *codes;
static const char *dimension;
static const char *format;
static const char *show = "id,created_at,author.handle,text";
static bool words;

static const struct cli_option options[] = {
	{ 'c', "codebook", "BOOK", "a column for each of its codes",
	    CLI_LIST, { .list = &books } },
	{ 0, "codes", "HOW", "wide (0 and 1, with -c), list or long",
	    CLI_STRING, { .string = &codes } },
	{ 'd', "dimension", "NAME", "whose codes; else the book says it",
	    CLI_STRING, { .string = &dimension } },
	{ 'o', "output", "FORMAT", TABLE_HELP " (csv)",
	    CLI_STRING, { .string = &format } },
	{ 0, "show", "MEMBER,...", "what is shown of a record",
	    CLI_STRING, { .string = &show } },
	{ 0, "words", NULL, "also the words that made the codes",
	    CLI_FLAG, { .flag = &words } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-table", "[file ...]",
	"Prints coded posts as a table, a post a row.", options
};

static enum postrows_codes
how_of(void)
{
	if (codes == NULL)
		return books.n > 0 ? POSTROWS_WIDE : POSTROWS_LIST;
	if (strcmp(codes, "list") == 0)
		return POSTROWS_LIST;
	if (strcmp(codes, "long") == 0)
		return POSTROWS_LONG;
	if (strcmp(codes, "wide") != 0)
		cli_usage("--codes is wide, list or long, not '%s'",
		    diag_vis(str_of(codes)));
	if (books.n == 0)
		cli_usage("--codes wide needs the book, so that codes that were "
		    "never given have a column: -c BOOK");
	return POSTROWS_WIDE;
}

static size_t
members_of(struct str *member)
{
	struct str rest = str_of(show);
	size_t n = 0;

	while (n < SHOWN_MAX && str_split(&rest, ',', &member[n]))
		n += member[n].n > 0;
	if (n == SHOWN_MAX)
		cli_usage("--show: more than %d members", SHOWN_MAX - 1);
	return n;
}

/* What was asked for and is in no record: it may be mistyped. */
static void
say_absent(const struct postrows *p, const struct str *member, size_t n,
    uint64_t records)
{
	if (records == 0) {
		if (diag_all_well())
			diag_finding("no records came in");
		return;
	}
	for (size_t i = 0; i < n; i++) {
		struct str ours = members_elsewhere(member[i]);

		if (!postrows_has(p, i))
			diag_note("--show %s: no record has it%s%s",
			    diag_vis(member[i]), ours.n > 0 ?
			    "; here it is " : "", diag_vis(ours));
	}
	if (dimension != NULL && postrows_coded(p) == 0)
		diag_finding("no record has the dimension %s: put tw-tag before",
		    dimension);
	if (postrows_unknown(p) > 0)
		diag_finding("codes that the book does not have: %ju; they are "
		    "in no column", (uintmax_t)postrows_unknown(p));
}

int
main(int argc, char *argv[])
{
	struct str member[SHOWN_MAX + 1];
	struct codebook *book = NULL;
	struct record rec = { 0 };
	enum postrows_codes how;
	struct reader *in;
	struct postrows *p;
	size_t n;

	cli_parse(&argc, &argv, &program);
	how = how_of();
	n = members_of(member);
	if (books.n > 0)
		book = codebook_open(books.item, books.n);
	if (dimension == NULL && book != NULL && book->dimension.n > 0)
		dimension = mem_dup(book->dimension);
	if (dimension == NULL && (codes != NULL || words || book != NULL))
		cli_usage("say with -d which dimension's codes are meant");
	p = postrows_open(format == NULL ? "csv" : format, member, n, dimension,
	    book, how, words);
	in = reader_open(argv, READER_RECORDS);
	while (reader_next(in, &rec))
		postrows_add(p, &rec);
	say_absent(p, member, n, reader_records(in));
	reader_close(in);
	record_free(&rec);
	postrows_close(p);
	if (book != NULL)
		codebook_close(book);
	return diag_finish();
}
